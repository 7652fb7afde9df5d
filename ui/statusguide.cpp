// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/statusguide.h"

#include "ui/pages/columns.h"
#include "ui/pages/looks.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace parting::ui {
namespace {

struct Guide {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::Guide)
};

std::vector<StatusMeaning> legacyMeanings()
{
    return {
        {SubscriptionStatus::Active, Guide::tr("Users work as usual."), Guide::tr("Billed."), Guide::tr("Kept."),
            Guide::tr("In the way: suspend it.")},
        {SubscriptionStatus::Suspended, Guide::tr("Users are locked out; administrators can still get at the data."),
            Guide::tr("Not billed."),
            Guide::tr("Deleted 90 to 120 days after the suspension, unless it is reactivated."),
            Guide::tr("Not in the way.")},
        {SubscriptionStatus::Disabled, Guide::tr("Users are locked out; administrators can still get at the data."),
            Guide::tr("Not billed."), Guide::tr("Deleted when Microsoft's period of grace ends."),
            Guide::tr("Most likely not in the way.")},
        {SubscriptionStatus::Deleted, Guide::tr("Nobody."), Guide::tr("Not billed."),
            Guide::tr("Gone, or about to go."), Guide::tr("Not in the way.")},
    };
}

std::vector<StatusMeaning> newCommerceMeanings()
{
    return {
        {SubscriptionStatus::Active, Guide::tr("Users work as usual."), Guide::tr("Billed until the end of the term."),
            Guide::tr("Kept."), Guide::tr("In the way: cancel it within its window, or wait for the end of the term.")},
        {SubscriptionStatus::Suspended, Guide::tr("Users are locked out."),
            Guide::tr("Still billed until the end of the term."),
            Guide::tr("Kept until the end of the term; then it expires."),
            Guide::tr("Still in the way: suspending does not end the commitment.")},
        {SubscriptionStatus::Expired,
            Guide::tr("Users may have 30 days left; for terms that end after 4 May 2026 only with "
                      "paid extended service."),
            Guide::tr("Not billed, unless it went over into paid extended service."),
            Guide::tr("Kept while it is expired, and 90 days beyond."), Guide::tr("Most likely not in the way.")},
        {SubscriptionStatus::Disabled,
            Guide::tr("Users are locked out; administrators can get at the data for 90 days."),
            Guide::tr("Not billed."), Guide::tr("Deleted after these 90 days."),
            Guide::tr("Most likely not in the way.")},
        {SubscriptionStatus::Deleted, Guide::tr("Nobody."), Guide::tr("Not billed any more."),
            Guide::tr("Gone, or about to go."), Guide::tr("Not in the way.")},
    };
}

PlainLabel *words(const QString &text, Token token = Token::Text)
{
    auto *label = new PlainLabel(Type::Body, token);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setText(text);
    return label;
}

QWidget *tableOf(const std::vector<StatusMeaning> &meanings)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::pane);
    const QStringList titles{
        QString(), Guide::tr("Access"), Guide::tr("Billing"), Guide::tr("Data"), Guide::tr("Removal")};
    for (int column = 1; column < titles.size(); ++column) {
        grid->addWidget(words(titles[column], Token::Muted), 0, column);
        grid->setColumnStretch(column, 1);
    }
    for (const StatusMeaning &meaning : meanings) {
        const int row = grid->rowCount();
        auto *status = new ChipLabel;
        status->setChip(chip(lookOf(meaning.status), texts::word({.value = meaning.status})));
        grid->addWidget(status, row, 0, Qt::AlignTop | Qt::AlignLeft);
        const QStringList cells{meaning.access, meaning.billing, meaning.data, meaning.removal};
        for (int column = 0; column < cells.size(); ++column)
            grid->addWidget(words(cells[column]), row, column + 1);
    }
    return table;
}

} // namespace

std::vector<StatusMeaning> statusMeanings(bool newCommerce)
{
    return newCommerce ? newCommerceMeanings() : legacyMeanings();
}

void showStatusGuide(QWidget *parent)
{
    auto *guide = new QDialog(parent);
    guide->setObjectName(QStringLiteral("statusGuide"));
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->setWindowTitle(Guide::tr("What a status means"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::pane, 0);
    column->setSpacing(space::pane);
    for (const bool newCommerce : {true, false}) {
        column->addWidget(sectionTitle(newCommerce ? Guide::tr("New commerce: bought for a term")
                                                   : Guide::tr("Legacy licences and legacy Azure")));
        column->addWidget(tableOf(statusMeanings(newCommerce)));
        column->addSpacing(space::group);
    }
    column->addStretch(1);
    auto *close = new QPushButton(Guide::tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    close->setAccessibleName(close->text());
    QObject::connect(close, &QPushButton::clicked, guide, &QDialog::accept);
    auto *layout = new QVBoxLayout(guide);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::group);
    layout->addWidget(scrolled(content, u"statusScroll"), 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    openOnScreen(guide, {textColumn() * 2, textColumn() * 5 / 4});
}

} // namespace parting::ui
