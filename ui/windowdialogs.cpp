// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowdialogs.h"

#include "ui/pages/columns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace parting::ui {
namespace {

struct Dialogs {
    Q_DECLARE_TR_FUNCTIONS(parting::ui::Dialogs)
};

constexpr int iconSide = 64, questionSide = 32;
constexpr int noticeWidth = 110; // in characters
constexpr int noticeRows = 22;

QDialog *dialog(QWidget *parent, const char16_t *name, const QString &title)
{
    auto *made = new QDialog(parent);
    made->setObjectName(QString::fromUtf16(name));
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setWindowTitle(title);
    return made;
}

QPushButton *closeButton(QDialog *dialog)
{
    auto *button = new QPushButton(Dialogs::tr("Close"), dialog);
    button->setObjectName(QStringLiteral("close"));
    button->setAccessibleName(button->text());
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::accept);
    return button;
}

PlainLabel *label(QWidget *parent, const QString &text, Type type = Type::Body, Token token = Token::Text)
{
    auto *made = new PlainLabel(type, token, parent);
    made->setText(text);
    return made;
}

void addShortcut(QGridLayout *grid, const QString &what, const QString &keys)
{
    const int row = grid->rowCount();
    grid->addWidget(label(grid->parentWidget(), what), row, 0);
    grid->addWidget(label(grid->parentWidget(), keys, Type::Body, Token::Muted), row, 1, Qt::AlignRight);
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

struct Question {
    QString title{};
    QString sentence{};
    QString consequence{};
    QString verb{};
    QString refusal{};
};

void ask(QWidget *parent, const Question &question, std::function<void()> agreed)
{
    const auto name = QStringLiteral("question");
    if (parent->findChild<QMessageBox *>(name))
        return; // it stands there already
    auto *box = new QMessageBox(parent);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.title);
    box->setText(question.sentence);
    box->setInformativeText(question.consequence);
    box->setIconPixmap(
        icon(Icon::Question, Token::Attention).pixmap(QSize(questionSide, questionSide), parent->devicePixelRatioF()));
    if (auto *consequence = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        consequence->setMinimumWidth(textColumn() * 2 / 3); // Qt makes it as narrow as the title allows
    auto *verb = box->addButton(question.verb, QMessageBox::AcceptRole);
    verb->setObjectName(QStringLiteral("agree"));
    auto *refusal = box->addButton(question.refusal, QMessageBox::RejectRole);
    refusal->setObjectName(QStringLiteral("refuse"));
    for (QPushButton *button : {verb, refusal})
        button->setAccessibleName(button->text());
    box->setDefaultButton(refusal);
    box->setEscapeButton(refusal);
    QObject::connect(
        box, &QMessageBox::buttonClicked, parent, [verb, agreed = std::move(agreed)](QAbstractButton *clicked) {
            if (clicked == verb)
                agreed();
        });
    box->open();
}

} // namespace

void showShortcuts(QWidget *parent, const QList<QAction *> &actions)
{
    QDialog *shown = dialog(parent, u"shortcutsDialog", Dialogs::tr("Shortcuts"));
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, space::pane, 0);
    grid->setHorizontalSpacing(2 * space::page);
    for (const QAction *action : actions)
        if (!action->shortcuts().isEmpty())
            addShortcut(grid, QString(action->text()).remove(u'&').remove(u'…'), keysOf(*action));
    addShortcut(grid, Dialogs::tr("From the search field into the list"), Dialogs::tr("Down"));
    addShortcut(grid, Dialogs::tr("From the list into the account"), Dialogs::tr("Enter"));
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::group);
    column->addWidget(scrolled(list, u"shortcutsScroll"), 1);
    column->addWidget(closeButton(shown), 0, Qt::AlignRight);
    const QSize around(2 * space::page, 2 * space::page + space::group + rowHeight());
    openOnScreen(shown, list->sizeHint() + around);
}

void showAbout(QWidget *parent)
{
    QDialog *shown = dialog(parent, u"aboutDialog", Dialogs::tr("About Parting"));
    auto *picture = new QLabel(shown);
    picture->setPixmap(applicationIcon().pixmap(QSize(iconSide, iconSide), parent->devicePixelRatioF()));
    auto *grid = new QGridLayout(shown);
    grid->setContentsMargins(space::page, space::page, space::page, space::page);
    grid->setHorizontalSpacing(space::group);
    grid->addWidget(picture, 0, 0, 4, 1, Qt::AlignTop);
    grid->addWidget(label(shown, QStringLiteral("Parting"), Type::Title), 0, 1);
    grid->addWidget(
        label(shown, Dialogs::tr("Version %1").arg(QApplication::applicationVersion()), Type::Small, Token::Muted), 1,
        1);
    grid->addWidget(label(shown, Dialogs::tr("Ends the reseller relationship with a customer, and proves it.")), 2, 1);
    grid->addWidget(
        label(shown, Dialogs::tr("Apache License 2.0. Made with Qt %1.").arg(QString::fromLatin1(qVersion())),
            Type::Small, Token::Muted),
        3, 1);
    auto *licences = new QPushButton(Dialogs::tr("Licences"), shown);
    licences->setObjectName(QStringLiteral("licences"));
    licences->setAccessibleName(licences->text());
    QObject::connect(licences, &QPushButton::clicked, shown, [shown] { showLicences(shown); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::control);
    buttons->addStretch(1);
    buttons->addWidget(licences);
    buttons->addWidget(closeButton(shown));
    grid->addLayout(buttons, 4, 1);
    shown->open();
}

void showLicences(QWidget *parent)
{
    QDialog *shown = dialog(parent, u"licencesDialog", Dialogs::tr("Licences"));
    QFile notices(QStringLiteral(":/notices.txt"));
    auto *text = new QPlainTextEdit(shown);
    text->setObjectName(QStringLiteral("notices"));
    text->setAccessibleName(Dialogs::tr("Licences"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    if (notices.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(notices.readAll()));
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::group);
    column->addWidget(text, 1);
    column->addWidget(closeButton(shown), 0, Qt::AlignRight);
    openOnScreen(shown, {shown->fontMetrics().averageCharWidth() * noticeWidth, rowHeight() * noticeRows});
}

void askToResetPractice(QWidget *parent, std::function<void()> agreed)
{
    ask(parent,
        {.title = Dialogs::tr("Reset practice data"),
            .sentence = Dialogs::tr("Reset practice data to how it was at first?"),
            .consequence = Dialogs::tr("Everything done in practice is undone, and open practice runs are closed. Real "
                                       "customers are not touched."),
            .verb = Dialogs::tr("Reset practice data"),
            .refusal = Dialogs::tr("Keep practice data")},
        std::move(agreed));
}

void askToSignOut(QWidget *parent, std::function<void()> agreed)
{
    ask(parent,
        {.title = Dialogs::tr("Sign out"),
            .sentence = Dialogs::tr("Sign out of this account?"),
            .consequence =
                Dialogs::tr("The sign-in is removed from this computer's keychain, and the browser opens the "
                            "page that signs you out there. What Parting recorded stays."),
            .verb = Dialogs::tr("Sign out"),
            .refusal = Dialogs::tr("Stay signed in")},
        std::move(agreed));
}

void askToCloseDuringRun(QWidget *parent, std::function<void()> agreed)
{
    ask(parent,
        {.title = Dialogs::tr("A run is on"),
            .sentence = Dialogs::tr("Close while the run is on?"),
            .consequence = Dialogs::tr("What was sent can't be called back. The run is reported when Parting starts "
                                       "again, and nothing further is sent until then."),
            .verb = Dialogs::tr("Close anyway"),
            .refusal = Dialogs::tr("Keep open")},
        std::move(agreed));
}

void askToForget(QWidget *parent, const QString &customer, int runs, std::function<void()> agreed)
{
    ask(parent,
        {.title = Dialogs::tr("Forget this customer"),
            .sentence = Dialogs::tr("Forget %1?").arg(customer),
            .consequence = Dialogs::tr("Names, notes, Microsoft's words and the account as it was read are erased from "
                                       "%n run(s) on this computer, for good. Times and IDs stay. Files that you have "
                                       "saved are yours, and stay as they are.",
                nullptr, runs),
            .verb = Dialogs::tr("Forget this customer"),
            .refusal = Dialogs::tr("Keep")},
        std::move(agreed));
}

} // namespace parting::ui
