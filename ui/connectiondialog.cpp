// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connectiondialog.h"

#include "core/service/connectiontest.h"
#include "ui/pages/columns.h"
#include "ui/text/signintexts.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace parting::ui {

namespace {

using State = ConnectionResult::State;

QString nameOf(ConnectionStep step)
{
    switch (step) {
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

QString stateOf(const ConnectionResult &result)
{
    switch (result.state) {
    case State::Waiting:
        return ConnectionDialog::tr("not tried yet");
    case State::Good:
        return result.found.isEmpty() ? ConnectionDialog::tr("good") : texts::plain(result.found);
    case State::NotKnown:
        return ConnectionDialog::tr("the service does not say");
    case State::Bad:
        break;
    }
    QStringList parts;
    if (result.refusedSignIn)
        parts << texts::sentence(*result.refusedSignIn) << texts::nextStep(*result.refusedSignIn);
    if (result.error)
        parts << texts::sentence(*result.error) << texts::nextStep(*result.error);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString wordOf(State state)
{
    switch (state) {
    case State::Waiting:
        return ConnectionDialog::tr("Waiting");
    case State::Good:
        return ConnectionDialog::tr("Good");
    case State::NotKnown:
        return ConnectionDialog::tr("Not known");
    case State::Bad:
        return ConnectionDialog::tr("Failed");
    }
    return {};
}

} // namespace

ConnectionDialog::ConnectionDialog(std::unique_ptr<ConnectionTest> test, QWidget *parent)
    : QDialog(parent)
    , m_test(std::move(test))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"connectionDialog");
    setWindowTitle(tr("Test connection"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_lines->setSpacing(space::control);
    for (const ConnectionResult &result : m_test->results()) {
        auto *line = new PlainLabel;
        line->setObjectName(QStringLiteral("step%1").arg(int(result.step)));
        line->setWordWrap(true);
        line->setMinimumWidth(textColumn() * 2 / 3);
        m_lines->addWidget(line);
    }
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeConnectionDialog");
    close->setAccessibleName(close->text());
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::group);
    layout->addLayout(m_lines);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(m_test.get(), &ConnectionTest::advanced, this, &ConnectionDialog::refresh);
    refresh();
    m_test->start();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::refresh()
{
    for (int i = 0; i < m_test->results().size(); ++i) {
        const ConnectionResult &result = m_test->results().at(i);
        auto *line = qobject_cast<PlainLabel *>(m_lines->itemAt(i)->widget());
        line->setText(QStringLiteral("%1: %2\n%3").arg(wordOf(result.state), nameOf(result.step), stateOf(result)));
    }
}

} // namespace parting::ui
