// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/journey/job.h"

#include <QLabel>

namespace parting::ui {
namespace {

/// Somebody reactivates a subscription in the moment between the last reading and the removal: nothing but the
/// service's refusal can tell.
class RefusedRemoval : public test::Job {
protected:
    [[nodiscard]] std::string customer() const
    {
        const auto ids = w.server->customerIds();
        const auto found = std::find_if(ids.begin(), ids.end(),
            [this](const std::string &id) { return w.reads(QString::fromStdString(id) + u"/subscriptions"_qs) > 0; });
        return found == ids.end() ? std::string() : *found;
    }
    /// Reads of the account that the server has seen, each of which it answers by the world of that moment.
    [[nodiscard]] int readsOf(const char *part) const
    {
        return w.reads(QString::fromStdString(customer()) + u'/' + QLatin1String(part));
    }
    [[nodiscard]] std::string firstSubscription() const
    {
        QNetworkAccessManager other;
        const std::string url = w.server->baseUrl() + "/v1/customers/" + customer() + "/subscriptions";
        QNetworkRequest request(QUrl(QString::fromStdString(url)));
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(w.server->bearer()));
        QNetworkReply *reply = other.get(request);
        EXPECT_TRUE(QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000));
        static const QRegularExpression id(u"\"id\": *\"([^\"]+)\""_qs);
        return id.match(QString::fromUtf8(reply->readAll())).captured(1).toStdString();
    }
    [[nodiscard]] QString said(const char *label) const
    {
        const auto *message = w.find("donePage")->findChild<QWidget *>(u"message"_qs);
        return message && message->isVisible() ? message->findChild<QLabel *>(QLatin1String(label))->text() : QString();
    }
};

TEST_F(RefusedRemoval, NamesTheProductAndLeadsBackToIt)
{
    choose(u"margie"_qs);
    press(u"Remove reseller relationship"_qs);
    ASSERT_TRUE(waitForPage("reviewPage"));
    const std::string subscription = firstSubscription();
    const int readsBefore = readsOf("entitlements");
    ASSERT_TRUE(w.server->inject({.name = "delay", .path = "/entitlements$", .value = 500}));
    confirmRemovalOf(u"Margie's Travel"_qs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return readsOf("entitlements") > readsBefore; }, 20'000));
    ASSERT_TRUE(w.server->edit(customer(), sandbox::Holding::Subscription, subscription, R"({"status":"active"})"));

    ASSERT_TRUE(waitForPage("donePage"));
    EXPECT_EQ(said("messageSentence"), u"Microsoft refused, and names what is in the way."_qs);
    EXPECT_TRUE(said("messageNextStep").startsWith(u"Office 365 Business Premium"))
        << qPrintable(said("messageNextStep"));
    press(u"Read again"_qs);
    press(u"Suspend"_qs);
    press(u"Suspend 1 subscription"_qs);
    ASSERT_TRUE(waitForPage("donePage"));
    press(u"Back to account"_qs);
    press(u"Remove reseller relationship"_qs);
    confirmRemovalOf(u"Margie's Travel"_qs);
    EXPECT_TRUE(waitForPage("wayBack"));
    EXPECT_EQ(writes(), 3) << "one refused, one suspension, one removal";
}

} // namespace
} // namespace parting::ui
