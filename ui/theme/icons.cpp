// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace parting::ui {
namespace {

/// File names in the order of the enum.
constexpr std::array<const char *, iconCount> fileNames{"arrow_left", "box", "calendar", "checkmark",
    "checkmark_circle", "chevron_down", "chevron_right", "chevron_up", "circle", "clock", "dismiss", "building", "copy",
    "document", "edit", "error_circle", "arrow_exit", "dismiss_circle", "filter", "history", "hourglass_half", "info",
    "key", "keyboard", "link", "people_list", "lock_closed", "mail", "open", "link_dismiss", "pause", "person", "play",
    "beaker", "question_circle", "receipt", "arrow_clockwise", "arrow_counterclockwise", "save", "search", "send",
    "shield_checkmark", "stop", "arrow_sync", "warning"};

QPixmap render(const QByteArray &svg, const QSize &size)
{
    QPixmap pixmap(size);
    if (size.isEmpty()) // asked for by a button that has no room
        return pixmap;
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

QByteArray readResource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// Draws from SVG whenever asked, in the colour that the theme has then.
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(Icon icon, Token token) : m_icon(icon), m_token(token) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor ink = color(mode == QIcon::Disabled ? Token::Disabled : m_token);
        const int drawnFor = qMin(size.width(), size.height()) / scale < 20 ? 16 : 20;
        const auto key = QStringLiteral("parting-icon/%1/%2/%3/%4x%5")
                             .arg(int(m_icon))
                             .arg(drawnFor)
                             .arg(ink.rgb())
                             .arg(size.width())
                             .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(svg(drawnFor, ink), size);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("parting"); }

private:
    [[nodiscard]] QByteArray svg(int drawnFor, const QColor &ink) const
    {
        const auto path =
            QStringLiteral(":/icons/%1/%2.svg").arg(drawnFor).arg(QLatin1String(fileNames.at(std::size_t(m_icon))));
        return readResource(path).replace("<svg ", "<svg fill=\"" + ink.name().toLatin1() + "\" ");
    }

    Icon m_icon;
    Token m_token;
};

} // namespace

QIcon icon(Icon which, Token token)
{
    return QIcon(new ThemedIconEngine(which, token));
}

QIcon applicationIcon()
{
    const QByteArray svg = readResource(QStringLiteral(":/icons/parting.svg"));
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        result.addPixmap(render(svg, {side, side}));
    return result;
}

} // namespace parting::ui
