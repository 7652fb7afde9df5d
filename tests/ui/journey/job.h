// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/window/practicewindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace parting::test {

/// One person, one window, one customer: everything done with keys and mouse.
class Job : public testing::Test {
protected:
    Job()
        : w({.clockScale = 6000}, home.path(),
            {.askFileName = [this](QWidget *, const QString &name,
                                const std::function<void(const QString &)> &answer) { answer(files.filePath(name)); },
                .openUrl =
                    [this](const QUrl &url) {
                        opened = url;
                        return true;
                    }})
    {
    }

    void choose(const QString &search)
    {
        w.open();
        ASSERT_TRUE(w.waitUntilComplete());
        w.key(Qt::Key_F, Qt::ControlModifier);
        w.type(search);
        w.key(Qt::Key_Down);
    }
    /// A button anywhere in sight, by its accessible name.
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (auto *button : w.window->findChildren<QPushButton *>())
            if (button->isVisible() && !button->size().isEmpty() && button->accessibleName() == name)
                return button;
        return nullptr;
    }
    [[nodiscard]] bool waitForButton(const QString &name) const
    {
        return QTest::qWaitFor([&] { return button(name) && button(name)->isEnabled(); }, 20'000);
    }
    void press(const QString &name)
    {
        ASSERT_TRUE(waitForButton(name)) << qPrintable(name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    [[nodiscard]] bool waitForPage(const char *name) const
    {
        return QTest::qWaitFor([&] { return w.find(name) && w.find(name)->isVisible(); }, 20'000);
    }
    void confirmRemovalOf(const QString &company) { confirmWithName(company, u"Remove relationship"_qs); }
    void confirmWithName(const QString &company, const QString &last)
    {
        ASSERT_TRUE(QTest::qWaitFor([this] {
            return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"typedName"_qs;
        }));
        w.type(company);
        for (QCheckBox *tick : w.window->findChildren<QCheckBox *>(u"tick"_qs))
            QTest::keyClick(tick, Qt::Key_Space);
        press(last);
    }
    [[nodiscard]] long writes() const
    {
        const auto arrivals = w.server->arrivals();
        return std::count_if(arrivals.begin(), arrivals.end(),
            [](const sandbox::Arrival &arrival) { return arrival.method == "PATCH"; });
    }
    [[nodiscard]] QByteArray saved(const QString &suffix) const
    {
        const QStringList names = QDir(files.path()).entryList({u"*."_qs + suffix});
        QFile file(names.isEmpty() ? QString() : files.filePath(names.first()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Presses every button of a page of the practice server, as a browser would.
    void endAllOn(const QUrl &page)
    {
        QNetworkAccessManager browser;
        const auto wait = [](QNetworkReply *reply) {
            EXPECT_TRUE(QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000));
            return QString::fromUtf8(reply->readAll());
        };
        const QString html = wait(browser.get(QNetworkRequest(page)));
        static const QRegularExpression form(u"action=\"([^\"]+)\""_qs);
        for (auto found = form.globalMatch(html); found.hasNext();)
            wait(browser.post(QNetworkRequest(page.resolved(QUrl(found.next().captured(1)))), QByteArray()));
    }

    QUrl opened;
    QTemporaryDir files, home;
    PracticeWindow w;
};

} // namespace parting::test
