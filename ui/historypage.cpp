// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/historypage.h"

#include "core/service/lastreads.h"
#include "ui/pages/evidencefile.h"
#include "ui/pages/evidenceforms.h"
#include "ui/pages/historybar.h"
#include "ui/pages/historycsv.h"
#include "ui/pages/historytable.h"
#include "ui/pages/pastrunview.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backgroundfile.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"
#include "ui/windowdialogs.h"
#include "ui/windowpanes.h"

#include <QLocale>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parting::ui {

namespace {

constexpr int listWidth = 520, runWidth = 760;

int runsOf(const std::vector<PastRun> &runs, const CustomerId &customer)
{
    return static_cast<int>(std::count_if(
        runs.begin(), runs.end(), [&customer](const PastRun &past) { return past.run.customer == customer; }));
}

} // namespace

HistoryPage::HistoryPage(History &history, LastReads &last, const Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_last(last)
    , m_desktop(desktop)
    , m_model(new HistoryModel(this))
{
    setObjectName(u"historyPage");
    arrange();
    connectAll();
    showRuns();
}

void HistoryPage::arrange()
{
    m_bar = new HistoryBar;
    m_message = new MessageBar;
    m_message->setInset(space::pane);
    m_table = new HistoryTable(m_model);
    m_empty = new EmptyState;
    m_empty->setObjectName(u"noRuns");
    m_list = new QStackedWidget;
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_run = new PastRunView;
    auto *nothing = new EmptyState;
    nothing->setObjectName(u"noRunChosen");
    m_detail = new QStackedWidget;
    m_detail->addWidget(nothing);
    nothing->show(Icon::History, tr("Choose a run to see its steps, times and IDs."));
    m_detail->addWidget(m_run);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"historySplitter");
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({listWidth, runWidth});
    m_count = new PlainLabel(Type::Small, Token::Muted);
    m_count->setObjectName(u"runCount");
    m_count->setAccessibleName(tr("Run count"));
    m_count->setContentsMargins(space::pane, space::tight, space::pane, space::tight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_bar, line(this), m_message})
        layout->addWidget(part);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(line(this));
    layout->addWidget(m_count);
}

void HistoryPage::connectAll()
{
    connect(m_bar, &HistoryBar::filterChanged, this, &HistoryPage::showRuns);
    connect(m_bar, &HistoryBar::left, this, &HistoryPage::left);
    connect(m_bar, &HistoryBar::runsRequested, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_bar, &HistoryBar::csvWanted, this, [this] { save(u"csv"_qs, historyCsv); });
    connect(m_bar, &HistoryBar::jsonWanted, this, [this] { save(u"json"_qs, historyJson); });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_bar->setFilter({});
        m_bar->focusSearch();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChosen);
    connect(&m_history, &History::changed, this, &HistoryPage::showRuns);
    connect(&m_history, &History::checked, this, [this](qint64 entries) {
        say({.tone = Tone::Good,
            .sentence = tr("The journal is whole: each of its %n entries continues the one before.", nullptr,
                static_cast<int>(entries))});
    });
    connect(&m_history, &History::damaged, this, &HistoryPage::sayDamaged);
    connect(m_run, &PastRunView::evidenceWanted, this, [this](EvidenceForm form) {
        saveEvidence(m_desktop, this, form, m_history.evidence(m_run->shown().run),
            [this](const Message &message) { say(message); });
    });
    connect(m_run, &PastRunView::auditRecordWanted, this, &HistoryPage::auditRecordWanted);
    connect(m_run, &PastRunView::mailRequested, this, &HistoryPage::openMail);
    connect(m_run, &PastRunView::customerRequested, this, &HistoryPage::customerRequested);
    connect(m_run, &PastRunView::forgetRequested, this, &HistoryPage::askToForget);
}

void HistoryPage::open(const CustomerId &customer)
{
    m_bar->setFilter({.search = customer.toString()});
    m_history.reload();
    focusSearch();
}

void HistoryPage::refresh()
{
    if (isVisible())
        m_history.reload();
}

void HistoryPage::verify()
{
    m_history.verify();
}

void HistoryPage::focusSearch()
{
    m_bar->focusSearch();
}

void HistoryPage::focusPane(int step)
{
    walkPanes({{m_bar, [this] { m_bar->focusSearch(); }}, {m_list, [this] { m_table->setFocus(); }},
                  {m_detail, [this] { m_run->focusFirst(); }}},
        step);
}

void HistoryPage::showRuns()
{
    const QString chosen = m_table->currentIndex().data(KeyRole).toString();
    m_model->setRows(matching(m_history.runs(), m_bar->filter()));
    const int shown = m_model->rowCount();
    const int row = m_model->rowOf(chosen);
    if (row >= 0)
        m_table->selectRow(row);
    m_list->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    showEmpty();
    m_bar->offerSaving(shown > 0);
    const QString count =
        tr("%1 of %2 runs").arg(QLocale().toString(shown), QLocale().toString(m_history.runs().size()));
    m_count->setText(m_history.months() == 0
            ? count
            : tr("%1 · names and texts are kept for %n month(s)", "12 of 40 runs", m_history.months()).arg(count));
    if (m_history.error() && !std::exchange(m_damageSaid, true))
        sayDamaged(*m_history.error());
    showChosen();
}

void HistoryPage::showEmpty()
{
    if (!m_history.complete())
        m_empty->show(Icon::Hourglass, tr("Reading the journal…"));
    else if (m_history.runs().empty())
        m_empty->show(Icon::History, tr("Nothing was sent from here yet. Every run will be kept here."));
    else
        m_empty->show(Icon::Search, tr("No run matches."), tr("Show all"));
}

void HistoryPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setCurrentIndex(current.isValid() ? 1 : 0);
    if (!current.isValid())
        return;
    const PastRun &past = m_model->row(current.row());
    m_run->show(past, m_history.evidence(past.run), m_history.forgetGate(past.run.customer));
}

void HistoryPage::say(const Message &message)
{
    m_message->show(message);
}

void HistoryPage::sayDamaged(const Error &error)
{
    say({.sentence = tr("The journal was changed outside Parting, or is damaged."),
        .nextStep = tr("What is shown may not be what happened. Keep a copy of the data folder."),
        .details = texts::details(error)});
}

void HistoryPage::askToForget()
{
    const Run run = m_run->shown().run;
    const QString name = run.companyName.isEmpty() ? run.customer.toString() : texts::plain(run.companyName);
    ui::askToForget(this, name, runsOf(m_history.runs(), run.customer), [this, run] { forget(run); });
}

void HistoryPage::forget(const Run &run)
{
    m_last.forget(run.customer, [page = QPointer(this), customer = run.customer](const Result<void> &read) {
        if (page)
            page->forgotten(read.and_then([&] { return page->m_history.forget(customer); }));
    });
}

void HistoryPage::forgotten(const Result<void> &outcome)
{
    if (!outcome)
        return say({.sentence = tr("Not all could be erased."),
            .nextStep = tr("Close every other Parting window and try again."),
            .details = texts::details(outcome.error())});
    say({.tone = Tone::Good, .sentence = tr("Forgotten: names, notes, texts and what was read are erased.")});
}

void HistoryPage::tellAuditRecord(const RunId &run, const Result<bool> &found)
{
    if (m_run->shown().run.id != run)
        return;
    if (!found)
        return say(texts::message(found.error()));
    showChosen();
    if (*found)
        say({.tone = Tone::Good, .sentence = tr("Microsoft's own record was found. It is kept with the run.")});
    else
        say({.tone = Tone::Neutral,
            .sentence = tr("Microsoft's log has no record of it yet."),
            .nextStep = tr("It gets there some minutes after a removal.")});
}

void HistoryPage::openMail(const QUrl &address)
{
    if (!m_desktop.openUrl(address))
        say({.sentence = tr("No mail program answered."), .nextStep = tr("Copy the e-mail instead.")});
}

void HistoryPage::save(const QString &suffix, QByteArray (*content)(const std::vector<PastRun> &))
{
    const QString name = evidenceFileName(tr("History"), QDate::currentDate(), suffix);
    m_desktop.askFileName(this, name, [this, content](const QString &path) {
        BackgroundFile::save(
            this, path, [content, runs = m_model->rows()] { return content(runs); },
            [this, path](const std::optional<QString> &problem) {
                say(savingMessage(path, problem, tr("The history could not be saved.")));
            });
    });
}

} // namespace parting::ui
