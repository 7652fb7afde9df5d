// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/links.h"
#include "ui/pages/desktop.h"
#include "ui/pages/rejoinletter.h"
#include "ui/text/texts.h"

#include <QDesktopServices>

#include <gtest/gtest.h>

namespace parting::ui {
namespace {

/// In charge of every scheme that a test tries; notes what it was handed.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Browser() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> taken;

public Q_SLOTS:
    void take(const QUrl &url) { taken << url; }

private:
    const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("file"),
        QStringLiteral("mailto"), QStringLiteral("javascript"), QStringLiteral("smb")};
};

TEST(Links, goNowhereButToTheListedHosts)
{
    Browser browser;
    const Desktop desktop = Desktop::real();
    for (const char *address : {"https://evil.example/", "http://partner.microsoft.com/",
             "https://partner.microsoft.com.evil.example/", "https://evil.example/partner.microsoft.com",
             "https://partner.microsoft.com@evil.example/", "https://me@partner.microsoft.com/",
             "https://partner.microsoft.com:8443/", "https://evil.microsoft.com/", "http://127.0.0.1@evil.example/",
             "http://127.0.0.1.example/", "https://login.microsoftonline.com.evil.example/", "file:///etc/passwd",
             "javascript:alert(1)", "smb://evil.example/share", "//partner.microsoft.com", "",
             "mailto:somebody@evil.example?subject=a", "mailto:?to=somebody@evil.example", "mailto:?bcc=a@evil.example",
             "mailto:?attach=/etc/passwd&subject=a", "mailto://evil.example?subject=a"})
        EXPECT_FALSE(desktop.openUrl(QUrl(QString::fromLatin1(address)))) << address;
    EXPECT_TRUE(browser.taken.isEmpty());

    for (const char *address :
        {"https://partner.microsoft.com/dashboard", "https://portal.azure.com", "https://PARTNER.microsoft.com/",
            "https://login.microsoftonline.com/t/oauth2/v2.0/authorize?a=b", "https://microsoft.com/devicelogin",
            "http://127.0.0.1:8080/t/oauth2/v2.0/authorize", "mailto:?subject=a&body=b"})
        EXPECT_TRUE(desktop.openUrl(QUrl(QString::fromLatin1(address)))) << address;
    EXPECT_EQ(browser.taken.size(), 7);
}

TEST(Links, ofTheLetterForComingBackNameNobodyWhateverStandsInIt)
{
    parting::Run run;
    run.companyName = QStringLiteral("A&bcc=me@evil.example&attach=/etc/passwd#\r\nBcc: me@evil.example");
    run.partner.companyName = run.companyName;
    const QUrl address = mailAddress(rejoinLetter(run, QStringLiteral("https://x.example/?a=b&to=me@evil.example")));
    EXPECT_TRUE(mayBeOpened(address)) << qPrintable(address.toString());
}

TEST(Links, ofEveryRemedyAreListed)
{
    const CustomerId contoso(QStringLiteral("0c39d6d5-c70d-4c55-bc02-f620844f3fd1"));
    for (int remedy = 0; remedy <= int(Remedy::ReadAgain); ++remedy)
        for (int kind = 0; kind <= int(HoldingKind::Orders); ++kind) {
            Finding finding{.kind = HoldingKind(kind), .state = HoldingState::Elsewhere};
            finding.remedy = Remedy(remedy);
            const auto how =
                texts::howTo({.kind = finding.kind, .state = finding.state, .findings = {finding}}, {}, contoso);
            EXPECT_TRUE(how.url.isEmpty() || mayBeOpened(how.url)) << qPrintable(how.url.toString());
            EXPECT_TRUE(how.url.isEmpty() || how.url.path().contains(contoso.toString()))
                << "about that customer: " << qPrintable(how.url.toString());
            EXPECT_TRUE(how.url.isEmpty() || how.text.contains(QStringLiteral("Partner Center"))
                || how.text.contains(QStringLiteral("Azure portal")) || how.text.contains(QStringLiteral("read again")))
                << "the way in words: " << qPrintable(how.text);
        }
}

} // namespace
} // namespace parting::ui

#include "links_test.moc"
