// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/signinpage.h"

#include "core/service/signin.h"
#include "ui/pages/columns.h"
#include "ui/text/signintexts.h"
#include "ui/text/texts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parting::ui {

namespace {

QPushButton *button(const char16_t *name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromUtf16(name));
    made->setAccessibleName(text);
    return made;
}

PlainLabel *wrapped(PlainLabel *label, const QString &text = {})
{
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

/// For what is copied by hand on to another device.
QFont readFromAfar(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setLetterSpacing(QFont::AbsoluteSpacing, space::tight);
    return font;
}

/// These below each other, buttons side by side, and what is less important at the end.
QWidget *step(const QList<QWidget *> &lines, const QList<QPushButton *> &buttons, QWidget *below = nullptr)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    for (QWidget *line : lines)
        column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::control);
    for (QPushButton *one : buttons)
        row->addWidget(one);
    row->addStretch(1);
    column->addLayout(row);
    if (below)
        column->addWidget(below);
    column->addStretch(1);
    return widget;
}

} // namespace

SignInPage::SignInPage(SignIn &signIn, const QString &account, const Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_signIn(&signIn)
    , m_desktop(desktop)
    , m_message(new MessageBar)
    , m_steps(new QStackedWidget)
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
    for (QWidget *one : {choice(), browserWait(), codeWait()})
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
    connect(m_signIn, &SignIn::codeGiven, this, &SignInPage::showCode);
    connect(m_signIn, &SignIn::failed, this, [this](const AuthError &error) {
        go(Choosing);
        tell(error);
    });
    connect(m_signIn, &SignIn::succeeded, this, &SignInPage::signedIn);
    m_second.setInterval(1000);
    m_second.callOnTimeout(this, &SignInPage::countDown);
}

SignInPage::~SignInPage()
{
    if (m_signIn && m_steps->currentIndex() != Choosing)
        m_signIn->cancel();
}

QWidget *SignInPage::choice()
{
    m_browser = button(u"signInWithBrowser", tr("Sign in with the browser"));
    m_browser->setDefault(true);
    auto *code = button(u"signInWithCode", tr("Use a code instead"));
    auto *back = button(u"leaveSignIn", tr("Back"));
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
    return step({wrapped(new PlainLabel,
                     tr("Your browser opens the sign-in page of %1. Parting never sees your password.")
                         .arg(texts::plain(m_signIn->host()))),
                    wrapped(new PlainLabel(Type::Small, Token::Muted),
                        tr("On a remote desktop without a browser, a code can be typed in on another device."))},
        {m_browser, code, back}, m_besides);
}

QWidget *SignInPage::besides()
{
    auto *change = button(u"changeAccount", tr("Change account"));
    auto *test = button(u"testConnection", tr("Test connection"));
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
    auto *again = button(u"openBrowserAgain", tr("Open the page again"));
    m_cancelBrowser = button(u"cancelBrowser", tr("Stop signing in"));
    connect(again, &QPushButton::clicked, this, &SignInPage::openBrowser);
    connect(m_cancelBrowser, &QPushButton::clicked, this, [this] {
        m_signIn->cancel();
        go(Choosing);
    });
    return step({wrapped(new PlainLabel, tr("Waiting for the browser: sign in there, then come back."))},
        {again, m_cancelBrowser});
}

QWidget *SignInPage::codeWait()
{
    m_code = new PlainLabel(Type::Title);
    m_code->setFont(readFromAfar(m_code->font()));
    m_code->setObjectName(u"deviceCode");
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyCode = button(u"copyCode", tr("Copy code"));
    connect(m_copyCode, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code->text()); });
    m_codePage = wrapped(new PlainLabel);
    m_codePage->setObjectName(u"deviceCodePage");
    m_countdown = wrapped(new PlainLabel(Type::Small, Token::Muted));
    m_countdown->setObjectName(u"deviceCodeCountdown");
    auto *open = button(u"openCodePage", tr("Open the page here"));
    m_cancelCode = button(u"cancelCode", tr("Stop signing in"));
    connect(open, &QPushButton::clicked, this, &SignInPage::openBrowser);
    connect(m_cancelCode, &QPushButton::clicked, this, [this] {
        m_signIn->cancel();
        go(Choosing);
    });
    return step({m_codePage, m_code, m_countdown}, {m_copyCode, open, m_cancelCode});
}

void SignInPage::go(Step next)
{
    m_message->dismiss();
    m_second.stop();
    m_page.clear();
    m_code->clear();
    m_copyCode->setEnabled(false);
    m_codePage->setText(tr("Asking for a code…"));
    m_countdown->clear();
    m_steps->setCurrentIndex(next);
    focusFirst();
}

void SignInPage::focusFirst()
{
    QPushButton *const first[]{m_browser, m_cancelBrowser, m_cancelCode};
    first[m_steps->currentIndex()]->setFocus(Qt::OtherFocusReason);
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

void SignInPage::showCode(const QString &code, const QUrl &page, const QDateTime &until)
{
    m_page = page;
    m_until = until;
    m_code->setText(texts::whole(code));
    m_copyCode->setEnabled(true);
    if (m_cancelCode->hasFocus())
        m_copyCode->setFocus(Qt::OtherFocusReason);
    m_codePage->setText(tr("On any device, open %1 and type this code:").arg(texts::plain(page.toString())));
    countDown();
    m_second.start();
}

void SignInPage::countDown()
{
    const qint64 left = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_until));
    m_countdown->setText(tr("Good for another %1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
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
