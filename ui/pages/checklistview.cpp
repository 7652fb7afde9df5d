// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/checklistview.h"

#include "ui/pages/checklistrow.h"
#include "ui/pages/columns.h"
#include "ui/pages/gatetexts.h"
#include "ui/pages/planline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace parting::ui {

namespace {

QVBoxLayout *tightColumn(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

bool sameRow(const ChecklistRow &a, const ChecklistRow &b)
{
    return a.check.kind == b.check.kind && a.check.state == b.check.state;
}

} // namespace

ChecklistView::ChecklistView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"checklist");
    setAccessibleName(tr("Before the relationship can be removed"));
    PlainLabel *title = sectionTitle(tr("Before the relationship can be removed"));
    auto *open = new QWidget;
    m_openLayout = tightColumn(open);
    m_plans = new PlanLine;
    connect(m_plans, &PlanLine::clearRequested, this, &ChecklistView::clearRequested);
    m_clearRows = new QWidget;
    m_clearRows->setObjectName(u"clearRows");
    m_clearLayout = tightColumn(m_clearRows);
    m_clearRows->hide();
    m_fold = new QPushButton;
    m_fold->setObjectName(u"fold");
    m_fold->setCheckable(true);
    m_fold->setFlat(true);
    auto *layout = tightColumn(this);
    layout->setSpacing(space::tight);
    layout->addWidget(title);
    layout->addWidget(open);
    layout->addWidget(m_plans);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_clearRows);
    connect(m_fold, &QPushButton::toggled, this, [this] {
        fillClear();
        showFold();
        orderStops();
    });
}

void ChecklistView::show(const AccountFacts &facts)
{
    Checklist list = checklistOf(facts.assessment);
    const WriteGate gate = writeGate(facts);
    m_terms = {.customer = facts.id,
        .now = facts.now,
        .writable = gate == WriteGate::Open,
        .whyNot = sentenceFor(gate, facts)};
    m_folded = std::move(list.clear);
    fill(m_open, m_openLayout, list.open);
    fillClear();
    m_plans->show(facts);
    showFold();
    orderStops();
}

void ChecklistView::fillClear()
{
    static const std::vector<ChecklistRow> none;
    fill(m_clear, m_clearLayout, m_fold->isChecked() ? m_folded : none);
}

/// Rows come and go; Tab walks those that there are from top to bottom, between what stands above and below.
void ChecklistView::orderStops()
{
    QWidget *last = previousInFocusChain();
    while (last != this && (last->focusPolicy() == Qt::NoFocus || isAncestorOf(last)))
        last = last->previousInFocusChain();
    const auto append = [&last](QWidget *next) {
        setTabOrder(last, next);
        last = next;
    };
    const auto appendAll = [&append](const Rows &rows) {
        for (ChecklistRowView *row : rows)
            for (QWidget *stop : row->stops())
                append(stop);
    };
    appendAll(m_open);
    for (QWidget *stop : m_plans->stops())
        append(stop);
    append(m_fold);
    appendAll(m_clear);
}

void ChecklistView::fill(Rows &views, QVBoxLayout *layout, const std::vector<ChecklistRow> &rows)
{
    // Rows that stay keep their widget, and with it the keyboard and an open explanation.
    Rows kept;
    for (const ChecklistRow &row : rows) {
        const auto same = std::find_if(
            views.begin(), views.end(), [&](const ChecklistRowView *view) { return sameRow(view->row(), row); });
        ChecklistRowView *view = same == views.end() ? makeRow() : *same;
        if (same != views.end())
            views.erase(same);
        layout->insertWidget(static_cast<int>(kept.size()), view);
        view->show(row, m_terms.customer, m_terms.now, m_terms.writable, m_terms.whyNot);
        kept.push_back(view);
    }
    for (ChecklistRowView *gone : views)
        delete gone;
    views = std::move(kept);
}

ChecklistRowView *ChecklistView::makeRow()
{
    auto *row = new ChecklistRowView;
    connect(row, &ChecklistRowView::clearRequested, this, &ChecklistView::clearRequested);
    connect(row, &ChecklistRowView::readAgainRequested, this, &ChecklistView::readAgainRequested);
    connect(row, &ChecklistRowView::linkRequested, this, &ChecklistView::linkRequested);
    return row;
}

void ChecklistView::showFold()
{
    const QString text = tr("%n more check(s) are clear", nullptr, static_cast<int>(m_folded.size()));
    m_fold->setVisible(!m_folded.empty());
    m_fold->setText(text);
    m_fold->setAccessibleName(text);
    m_fold->setIcon(icon(m_fold->isChecked() ? Icon::ChevronDown : Icon::ChevronRight));
    m_clearRows->setVisible(!m_clear.empty());
}

QWidget *ChecklistView::focusFirstBlocking()
{
    for (ChecklistRowView *view : m_open) {
        if (view->row().check.findings.empty() || !view->row().check.findings.front().blocks())
            continue;
        view->setFocus(Qt::OtherFocusReason);
        return view;
    }
    return nullptr;
}

} // namespace parting::ui
