// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connectiondialog.h"

#include "core/service/connectiontest.h"
#include "ui/pages/columns.h"
#include "ui/text/signintexts.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace parting::ui {

namespace {

using State = ConnectionResult::State;

QString nameOf(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::SignInServer:
        return ConnectionDialog::tr("The sign-in server answers");
    case ConnectionStep::Tenant:
        return ConnectionDialog::tr("It knows the tenant");
    case ConnectionStep::App:
        return ConnectionDialog::tr("The tenant knows the app");
    case ConnectionStep::Session:
        return ConnectionDialog::tr("The sign-in is renewed");
    case ConnectionStep::Service:
        return ConnectionDialog::tr("Partner Center answers");
    case ConnectionStep::Mfa:
        return ConnectionDialog::tr("Multi-factor authentication is accepted");
    case ConnectionStep::Customers:
        return ConnectionDialog::tr("The customer list may be read");
    }
    return {};
}

QString detailOf(const ConnectionResult &result)
{
    if (result.state == State::Good)
        return texts::plain(result.found);
    if (result.state == State::NotKnown)
        return ConnectionDialog::tr("The service does not say.");
    QStringList parts;
    if (result.refusedSignIn)
        parts << texts::sentence(*result.refusedSignIn) << texts::nextStep(*result.refusedSignIn);
    if (result.error)
        parts << texts::sentence(*result.error) << texts::nextStep(*result.error);
    parts.removeAll(QString());
    return parts.join(u' ');
}

Chip chipOf(State state)
{
    switch (state) {
    case State::Waiting:
        return {.tone = Tone::Neutral, .icon = Icon::Hourglass, .text = ConnectionDialog::tr("Waiting")};
    case State::Good:
        return {.tone = Tone::Good, .icon = Icon::Check, .text = ConnectionDialog::tr("Good")};
    case State::NotKnown:
        return {.tone = Tone::Neutral, .icon = Icon::Question, .text = ConnectionDialog::tr("Not known")};
    case State::Bad:
        return {.tone = Tone::Failure, .icon = Icon::Failed, .text = ConnectionDialog::tr("Failed")};
    }
    return {};
}

} // namespace

ConnectionDialog::ConnectionDialog(std::unique_ptr<ConnectionTest> test, QWidget *parent)
    : QDialog(parent)
    , m_test(std::move(test))
{
    setObjectName(u"connectionDialog");
    setWindowTitle(tr("Test connection"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    for (const ConnectionResult &result : m_test->results())
        addLine(grid, result);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeConnectionDialog");
    close->setAccessibleName(close->text());
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::group);
    layout->addLayout(grid);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(m_test.get(), &ConnectionTest::advanced, this, &ConnectionDialog::refresh);
    refresh();
    m_test->start();
}

void ConnectionDialog::addLine(QGridLayout *grid, const ConnectionResult &result)
{
    const int step = int(result.step);
    const Line line{.chip = new ChipLabel, .name = new PlainLabel, .detail = new PlainLabel(Type::Small, Token::Muted)};
    line.chip->setObjectName(QStringLiteral("stepState%1").arg(step));
    line.name->setObjectName(QStringLiteral("step%1").arg(step));
    line.name->setText(nameOf(result.step));
    line.detail->setObjectName(QStringLiteral("stepDetail%1").arg(step));
    line.detail->setWordWrap(true);
    line.detail->setMinimumWidth(textColumn() * 2 / 3);
    grid->addWidget(line.chip, 3 * step, 0, Qt::AlignTop);
    grid->addWidget(line.name, 3 * step, 1);
    grid->addWidget(line.detail, 3 * step + 1, 1);
    grid->setRowMinimumHeight(3 * step + 2, space::tight);
    m_lines.append(line);
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::refresh()
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const ConnectionResult &result = m_test->results().at(i);
        const Line &line = m_lines.at(i);
        const Chip chip = chipOf(result.state);
        line.chip->setChip(chip);
        line.detail->setText(detailOf(result));
        line.detail->setToken(result.state == State::Bad ? Token::Text : Token::Muted);
        line.detail->setVisible(!line.detail->text().isEmpty());
        line.name->setAccessibleName(
            QStringLiteral("%1: %2. %3").arg(chip.text, line.name->text(), line.detail->text()).trimmed());
    }
}

} // namespace parting::ui
