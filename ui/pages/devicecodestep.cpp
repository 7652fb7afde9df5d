// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/devicecodestep.h"

#include "ui/pages/signinstep.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace parting::ui {

namespace {

/// For what is copied by hand on to another device.
QFont readFromAfar(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setLetterSpacing(QFont::AbsoluteSpacing, space::tight);
    return font;
}

} // namespace

DeviceCodeStep::DeviceCodeStep(QWidget *parent)
    : QWidget(parent)
    , m_page(wrapped(new PlainLabel))
    , m_code(new PlainLabel(Type::Title))
    , m_countdown(wrapped(new PlainLabel(Type::Small, Token::Muted)))
    , m_copy(stepButton(u"copyCode", tr("Copy code")))
    , m_stop(stepButton(u"cancelCode", tr("Stop signing in")))
{
    m_page->setObjectName(u"deviceCodePage");
    m_code->setObjectName(u"deviceCode");
    m_code->setFont(readFromAfar(m_code->font()));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_countdown->setObjectName(u"deviceCodeCountdown");
    auto *open = stepButton(u"openCodePage", tr("Open the page here"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code->text()); });
    connect(open, &QPushButton::clicked, this, &DeviceCodeStep::pageRequested);
    connect(m_stop, &QPushButton::clicked, this, &DeviceCodeStep::stopRequested);
    m_second.setInterval(1000);
    m_second.callOnTimeout(this, &DeviceCodeStep::countDown);
    arrangeStep(this, {m_page, m_code, m_countdown}, {m_copy, open, m_stop});
    await();
}

void DeviceCodeStep::await()
{
    m_second.stop();
    m_code->clear();
    m_copy->setEnabled(false);
    m_page->setText(tr("Asking for a code…"));
    m_countdown->clear();
}

void DeviceCodeStep::show(const QString &code, const QUrl &page, const QDateTime &until)
{
    m_until = until;
    m_code->setText(texts::whole(code));
    m_copy->setEnabled(true);
    if (m_stop->hasFocus())
        m_copy->setFocus(Qt::OtherFocusReason);
    m_page->setText(tr("On any device, open %1 and type this code:").arg(texts::plain(page.toString())));
    countDown();
    m_second.start();
}

void DeviceCodeStep::focusFirst()
{
    m_stop->setFocus(Qt::OtherFocusReason);
}

void DeviceCodeStep::countDown()
{
    const qint64 left = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_until));
    m_countdown->setText(tr("Good for another %1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
}

} // namespace parting::ui
