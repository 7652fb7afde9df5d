// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/browser.h"

#include <QNetworkReply>
#include <QTest>

namespace parting::test {

namespace {

QNetworkRequest plain(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

QByteArray decisionForm(const QByteArray &decision, const QByteArray &person, const QByteArray &failure)
{
    return "decision=" + decision + "&person=" + person.toPercentEncoding()
        + (failure.isEmpty() ? QByteArray() : "&failure=" + failure);
}

} // namespace

Browser::Page Browser::finished(QNetworkReply *reply)
{
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000))
        qWarning("the browser waited in vain");
    const QVariant location = reply->attribute(QNetworkRequest::RedirectionTargetAttribute);
    Page page{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = reply->readAll(),
        .location = location.isValid() ? reply->url().resolved(location.toUrl()) : QUrl()};
    reply->deleteLater();
    return page;
}

Browser::Page Browser::get(const QUrl &url)
{
    return finished(m_network.get(plain(url)));
}

Browser::Page Browser::post(const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request = plain(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    return finished(m_network.post(request, form));
}

Browser::Page Browser::decide(
    const QUrl &page, const QByteArray &decision, const QByteArray &person, const QByteArray &failure)
{
    const Page shown = get(page);
    const QByteArray before = "name=\"ticket\" value=\"";
    const qsizetype from = shown.body.indexOf(before) + before.size();
    if (shown.status != 200 || from < before.size())
        return shown;
    const QByteArray ticket = shown.body.mid(from, shown.body.indexOf('"', from) - from);
    const Page answer = post(page.adjusted(QUrl::RemoveQuery),
        "ticket=" + ticket.toPercentEncoding() + '&' + decisionForm(decision, person, failure));
    return answer.location.isEmpty() ? answer : get(answer.location);
}

Browser::Page Browser::decideForDevice(const QUrl &page, const QString &userCode, const QByteArray &decision,
    const QByteArray &person, const QByteArray &failure)
{
    return post(
        page, "user_code=" + userCode.toUtf8().toPercentEncoding() + '&' + decisionForm(decision, person, failure));
}

} // namespace parting::test
