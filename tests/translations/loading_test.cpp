// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/translations/messages.h"

#include <gtest/gtest.h>

#include <QTranslator>

namespace parting {
namespace {

QString formFor(const QTranslator &translator, const Message &message, int number)
{
    return translator.translate(message.context.toUtf8(), message.source.toUtf8(), message.comment.toUtf8(), number);
}

class BuiltIn : public testing::TestWithParam<const char *> { };

INSTANTIATE_TEST_SUITE_P(Translations, BuiltIn, testing::Values("parting_en", "parting_sv", "qtbase_sv"),
    [](const auto &tested) { return std::string(tested.param); });

TEST_P(BuiltIn, SaysWhatTheFileSays)
{
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/") + QLatin1String(GetParam())));
    const std::vector<Message> messages = messagesOf(GetParam());
    ASSERT_FALSE(messages.empty());
    for (const Message &message : messages)
        if (!message.numerus) {
            EXPECT_EQ(formFor(translator, message, -1), message.translations.front()) << named(message);
        } else {
            EXPECT_EQ(formFor(translator, message, 1), message.translations.front()) << named(message);
            for (int several : {0, 2, 21})
                EXPECT_EQ(formFor(translator, message, several), message.translations.back()) << named(message);
        }
}

TEST(BuiltIn, SpeaksSwedishInTheContextsOfTheCode)
{
    QTranslator swedish;
    ASSERT_TRUE(swedish.load(QStringLiteral(":/i18n/parting_sv")));
    EXPECT_EQ(swedish.translate("Texts", "Suspended"), QStringLiteral("Pausad"));
    EXPECT_EQ(swedish.translate("ReviewWords", "Suspend %n subscription(s)", nullptr, 1),
        QStringLiteral("Pausa %n prenumeration"));
    EXPECT_EQ(swedish.translate("parting::ui::AccountFooter", "Remove reseller relationship"),
        QStringLiteral("Ta bort återförsäljarrelation"));
    EXPECT_EQ(swedish.translate("parting::ui::ChecklistRowView", "Suspend all"), QStringLiteral("Pausa alla"));
    EXPECT_EQ(swedish.translate("parting::ui::Frame", "PRACTICE · no real customers"),
        QStringLiteral("ÖVNING · inga riktiga kunder"));
}

} // namespace
} // namespace parting
