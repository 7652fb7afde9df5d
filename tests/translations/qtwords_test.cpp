// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTranslator>

namespace parting {
namespace {

QStringList textsOf(QMenu *menu)
{
    QStringList texts;
    for (const QAction *entry : menu->actions())
        if (!entry->isSeparator())
            texts << entry->text().section(u'\t', 0, 0);
    delete menu;
    return texts;
}

/// What Qt's widgets that Parting shows say of their own, in the language of the moment.
QStringList qtWords()
{
    QLineEdit line;
    QPlainTextEdit text;
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList words = textsOf(line.createStandardContextMenu()) + textsOf(text.createStandardContextMenu());
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words << label->text();
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        words << button->text() + u'|' + button->toolTip();
    for (const QAction *action : dialog.findChildren<QAction *>())
        words << action->text();
    words << QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)
          << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText);
    return words;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); });
}

TEST(QtWords, AreSwedishToo)
{
    const QStringList english = qtWords();
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/qtbase_sv")));
    QApplication::installTranslator(&translator);
    const QStringList swedish = qtWords();
    QApplication::removeTranslator(&translator);
    ASSERT_EQ(swedish.size(), english.size());
    ASSERT_GT(swedish.size(), 25);
    for (int i = 0; i < english.size(); ++i)
        EXPECT_TRUE(!hasLetters(english[i]) || swedish[i] != english[i]) << english[i].toStdString();
}

} // namespace
} // namespace parting
