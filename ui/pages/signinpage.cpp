// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/signinpage.h"

#include "core/service/signin.h"
#include "ui/pages/columns.h"
#include "ui/pages/devicecodestep.h"
#include "ui/pages/signinstep.h"
#include "ui/text/signintexts.h"
#include "ui/text/texts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parting::ui {

SignInPage::SignInPage(SignIn &signIn, const QString &account, const Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_signIn(&signIn)
    , m_desktop(desktop)
    , m_message(new MessageBar)
    , m_steps(new QStackedWidget)
    , m_code(new DeviceCodeStep)
{
    setObjectName(u"signInPage");
    auto *column = new QWidget;
    column->setFixedWidth(textColumn());
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, space::page, 0, space::page);
    lines->setSpacing(space::group);
    lines->addStretch(1);
    lines->addWidget(wrapped(new PlainLabel(Type::Title), tr("Sign in to %1").arg(texts::plain(account))));
    lines->addWidget(m_message);
    for (QWidget *one : {choice(), browserWait(), static_cast<QWidget *>(m_code)})
        m_steps->addWidget(one);
    lines->addWidget(m_steps);
    lines->addStretch(2);
    auto *across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);

    connect(m_message, &MessageBar::actionRequested, this, &SignInPage::remedy);
    connect(m_signIn, &SignIn::browserNeeded, this, [this](const QUrl &page) {
        m_page = page;
        openBrowser();
    });
    connect(m_signIn, &SignIn::codeGiven, this, [this](const QString &code, const QUrl &page, const QDateTime &until) {
        m_page = page;
        m_code->show(code, page, until);
    });
    connect(m_code, &DeviceCodeStep::pageRequested, this, &SignInPage::openBrowser);
    connect(m_code, &DeviceCodeStep::stopRequested, this, &SignInPage::stop);
    connect(m_signIn, &SignIn::failed, this, [this](const AuthError &error) {
        go(Choosing);
        tell(error);
    });
    connect(m_signIn, &SignIn::succeeded, this, &SignInPage::signedIn);
}

SignInPage::~SignInPage()
{
    if (m_signIn && m_steps->currentIndex() != Choosing)
        m_signIn->cancel();
}

QWidget *SignInPage::choice()
{
    m_browser = stepButton(u"signInWithBrowser", tr("Sign in with the browser"));
    m_browser->setDefault(true);
    auto *code = stepButton(u"signInWithCode", tr("Use a code instead"));
    auto *back = stepButton(u"leaveSignIn", tr("Back"));
    connect(m_browser, &QPushButton::clicked, this, [this] {
        go(InBrowser);
        m_signIn->inBrowser({.title = QStringLiteral("Parting"),
            .success = tr("You can close this page and go back to Parting."),
            .failure = tr("The sign-in did not work. Parting says why; you can close this page.")});
    });
    connect(code, &QPushButton::clicked, this, [this] {
        go(WithCode);
        m_signIn->withCode();
    });
    connect(back, &QPushButton::clicked, this, &SignInPage::leaveRequested);
    m_besides = besides();
    auto *step = new QWidget;
    arrangeStep(step,
        {wrapped(new PlainLabel,
             tr("Your browser opens the sign-in page of %1. Parting never sees your password.")
                 .arg(texts::plain(m_signIn->host()))),
            wrapped(new PlainLabel(Type::Small, Token::Muted),
                tr("On a remote desktop without a browser, a code can be typed in on another device."))},
        {m_browser, code, back}, m_besides);
    return step;
}

QWidget *SignInPage::besides()
{
    auto *change = stepButton(u"changeAccount", tr("Change account"));
    auto *test = stepButton(u"testConnection", tr("Test connection"));
    connect(change, &QPushButton::clicked, this, &SignInPage::settingsRequested);
    connect(test, &QPushButton::clicked, this, &SignInPage::connectionTestRequested);
    auto *both = new QWidget;
    both->hide();
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::control);
    for (QPushButton *one : {change, test}) {
        one->setFlat(true);
        row->addWidget(one);
    }
    row->addStretch(1);
    return both;
}

void SignInPage::offerSettings()
{
    m_besides->show();
}

QWidget *SignInPage::browserWait()
{
    auto *again = stepButton(u"openBrowserAgain", tr("Open the page again"));
    m_cancelBrowser = stepButton(u"cancelBrowser", tr("Stop signing in"));
    connect(again, &QPushButton::clicked, this, &SignInPage::openBrowser);
    connect(m_cancelBrowser, &QPushButton::clicked, this, &SignInPage::stop);
    auto *step = new QWidget;
    arrangeStep(step, {wrapped(new PlainLabel, tr("Waiting for the browser: sign in there, then come back."))},
        {again, m_cancelBrowser});
    return step;
}

void SignInPage::stop()
{
    m_signIn->cancel();
    go(Choosing);
}

void SignInPage::go(Step next)
{
    m_message->dismiss();
    m_page.clear();
    m_code->await();
    m_steps->setCurrentIndex(next);
    focusFirst();
}

void SignInPage::focusFirst()
{
    if (m_steps->currentIndex() == WithCode)
        return m_code->focusFirst();
    (m_steps->currentIndex() == InBrowser ? m_cancelBrowser : m_browser)->setFocus(Qt::OtherFocusReason);
}

void SignInPage::tell(const AuthError &error)
{
    m_told = error;
    m_signIn->because(error);
    Message message = texts::message(error);
    // Both ways to sign in stand right below.
    if (const AuthRemedy remedy = remedyFor(error.problem); remedy == AuthRemedy::SignIn)
        message.action.clear();
    m_message->show(message);
}

void SignInPage::openBrowser()
{
    if (m_page.isEmpty() || m_desktop.openUrl(m_page))
        return;
    m_message->show({.tone = Tone::Failure,
        .sentence = tr("No browser could be opened."),
        .nextStep = m_steps->currentIndex() == InBrowser ? tr("Sign in with a code instead.") : QString()});
}

void SignInPage::remedy()
{
    switch (remedyFor(m_told.problem)) {
    case AuthRemedy::Consent:
        m_desktop.openUrl(m_signIn->consentPage());
        break;
    case AuthRemedy::Settings:
        Q_EMIT settingsRequested();
        break;
    case AuthRemedy::NewCode:
        go(WithCode);
        m_signIn->withCode();
        break;
    case AuthRemedy::None:
    case AuthRemedy::SignIn:
    case AuthRemedy::TryAgain:
        m_browser->click();
        break;
    }
}

} // namespace parting::ui
