// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/translations/messages.h"

#include <gtest/gtest.h>

#include <QMap>
#include <QSet>

namespace parting {
namespace {

/// What is the same word in both languages.
const QSet<QString> sameInSwedish{
    QStringLiteral("Data"),
    QStringLiteral("HTTP"),
    QStringLiteral("Marketplace"), // Microsoft's name of the shop
    QStringLiteral("Order"),
    QStringLiteral("Partner"),
    QStringLiteral("HTTP"),
    QStringLiteral("Status"),
    QStringLiteral("status"),
    QStringLiteral("Version %1"),
    QStringLiteral("%1 s"),
    QStringLiteral("%1 min %2 s"),
};

/// Contexts of free functions, which have no class of ours to be named after.
const QSet<QString> freeContexts{QStringLiteral("CertificateText"), QStringLiteral("EvidenceText"),
    QStringLiteral("Gates"), QStringLiteral("RejoinLetter"), QStringLiteral("ReviewWords"), QStringLiteral("Texts")};

/// The texts that open with their letters pressed at the same time, as the menus hold them.
const std::vector<std::vector<const char *>> menus{
    {"&File", "&Edit", "&View", "&Customer", "&Help"},
    {"&Read customers again", "&Save customers as CSV…", "Request a relationship &with a new customer…",
        "&Check the journal", "Reset &practice data…", "Accoun&ts", "Test co&nnection…", "Sign &out…", "S&ettings…",
        "&Quit"},
    {"&Add account…", "&Change this account…"},
    {"&Copy", "Copy with &headers", "Copy s&ummary", "&Search customers"},
    {"&Go back", "&Read again", "&Next pane", "&Previous pane", "&History", "&Columns", "&Theme"},
    {"&Read customer again", "Copy &Microsoft ID", "Save &holdings as CSV…", "His&tory of this customer",
        "Open in &Partner Center", "Open in A&zure portal", "&Suspend all…", "&Clear all that can be cleared…",
        "Prepare a so&ft exit…", "End &delegated administration…", "R&emove reseller relationship…"},
    {"&Shortcuts", "S&tatuses", "Save support &report…", "&About Parting"},
    {"As the &desktop", "&Light", "D&ark"},
};

bool hasWords(QString text)
{
    for (const QString &placeholder : placeholders(text))
        text.remove(placeholder);
    return std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); });
}

/// A translation may show %Ln for %n and the other way round: both are the number.
QStringList withoutL(QStringList found)
{
    found.replaceInStrings(QStringLiteral("L"), QString());
    found.sort();
    return found;
}

class File : public testing::TestWithParam<const char *> {
protected:
    const std::vector<Message> messages = messagesOf(GetParam());
};

INSTANTIATE_TEST_SUITE_P(Translations, File, testing::Values("parting_en", "parting_sv", "qtbase_sv"),
    [](const auto &tested) { return std::string(tested.param); });

TEST_P(File, IsThere)
{
    EXPECT_GT(messages.size(), 10U);
}

TEST_P(File, IsFinishedAndHoldsNothingThatIsGone)
{
    for (const Message &message : messages)
        EXPECT_EQ(message.type, QString()) << named(message);
}

TEST_P(File, SaysEverything)
{
    for (const Message &message : messages) {
        // English and Swedish have two forms, one and other.
        EXPECT_EQ(message.translations.size(), message.numerus ? 2 : 1) << named(message);
        for (const QString &translation : message.translations)
            EXPECT_FALSE(translation.trimmed().isEmpty()) << named(message);
    }
}

TEST_P(File, KeepsThePlaceholders)
{
    for (const Message &message : messages)
        for (const QString &translation : message.translations)
            EXPECT_EQ(withoutL(placeholders(translation)), withoutL(placeholders(message.source)))
                << named(message) << " is “" << translation.toStdString() << "”";
}

TEST_P(File, KeepsTheMnemonics)
{
    for (const Message &message : messages)
        for (const QString &translation : message.translations)
            EXPECT_EQ(mnemonic(translation).isNull(), mnemonic(message.source).isNull()) << named(message);
}

TEST_P(File, KeepsHowASentenceEnds)
{
    // A heading has no full stop, a sentence has; a colon or "…" says that more follows.
    const auto end = [](const QString &text) {
        return !text.isEmpty() && QStringLiteral(".:…?").contains(text.back()) ? text.back() : QChar();
    };
    for (const Message &message : messages)
        for (const QString &translation : message.translations)
            EXPECT_EQ(end(translation), end(message.source)) << named(message);
}

TEST(Swedish, IsNotEnglish)
{
    for (const char *file : {"parting_sv", "qtbase_sv"})
        for (const Message &message : messagesOf(file)) {
            const bool same = message.translations.contains(message.source);
            EXPECT_FALSE(same && hasWords(message.source) && !sameInSwedish.contains(message.source)) << named(message);
        }
}

TEST(Swedish, NeverShouts)
{
    for (const Message &message : messagesOf("parting_sv"))
        for (const QString &translation : message.translations)
            EXPECT_FALSE(translation.contains(u'!')) << named(message);
}

TEST(Swedish, QuotesAsSwedishDoes)
{
    for (const char *file : {"parting_sv", "qtbase_sv"})
        for (const Message &message : messagesOf(file))
            for (const QString &translation : message.translations)
                EXPECT_FALSE(translation.contains(u'“') || translation.contains(u'"')) << named(message);
}

TEST(Swedish, TellsTheEntriesOfAMenuApart)
{
    QMap<QString, QString> swedish;
    for (const Message &message : messagesOf("parting_sv"))
        if (message.context == QStringLiteral("parting::ui::WindowActions"))
            swedish.insert(message.source, message.translations.value(0));
    int told = 0;
    for (const auto &menu : menus) {
        QSet<QChar> letters;
        for (const char *english : menu) {
            const QString entry = QString::fromUtf8(english);
            ASSERT_TRUE(swedish.contains(entry)) << english;
            const QChar letter = mnemonic(swedish[entry]);
            EXPECT_FALSE(letters.contains(letter)) << swedish[entry].toStdString();
            letters.insert(letter);
            ++told;
        }
    }
    const auto marked =
        std::count_if(swedish.cbegin(), swedish.cend(), [](const QString &text) { return !mnemonic(text).isNull(); });
    EXPECT_EQ(told, marked) << "an entry is missing in the list of menus above";
}

TEST(English, HoldsThePluralsAndNothingElse)
{
    const std::vector<Message> messages = messagesOf("parting_en");
    for (const Message &message : messages) {
        EXPECT_TRUE(message.numerus) << named(message);
        for (const QString &translation : message.translations)
            EXPECT_FALSE(translation.contains(QStringLiteral("(s)"))) << named(message);
    }
}

TEST(English, KnowsThePluralsThatSwedishKnows)
{
    const auto pluralsOf = [](const char *file) {
        QSet<QString> plurals;
        for (const Message &message : messagesOf(file))
            if (message.numerus)
                plurals.insert(message.context + u'|' + message.source + u'|' + message.comment);
        return plurals;
    };
    EXPECT_EQ(pluralsOf("parting_en"), pluralsOf("parting_sv"));
}

TEST(Contexts, AreClassesOfOursOrListed)
{
    // lupdate guesses the namespace of Class::tr(); where it guesses wrong, the window stays English.
    for (const Message &message : messagesOf("parting_sv"))
        EXPECT_TRUE(message.context.startsWith(QStringLiteral("parting::")) || freeContexts.contains(message.context))
            << named(message);
}

} // namespace
} // namespace parting
