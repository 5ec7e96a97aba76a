// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QIconEngine>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Breeze draws its symbols in one dark grey; this engine keeps the shape and fills it with another colour. */
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QIcon shape, const QColor &color) : m_shape(std::move(shape)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        // Not QIcon::paint(): that leaves Breeze's symbols at the size of their folder instead of scaling the drawing.
        painter.drawPixmap(image.rect(), m_shape.pixmap(size, 1.0));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4F);
        painter.fillRect(image.rect(), color);
        return image;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_shape, m_color); }
    bool isNull() override { return m_shape.isNull(); }

private:
    QIcon m_shape;
    QColor m_color;
};

/** Breeze fills its state symbols with colours of its own, which cannot be tinted: these are drawn by us. */
QString ownFileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Guests:
        return u"guests"_s;
    case Symbol::Done:
        return u"done"_s;
    case Symbol::Clock:
        return u"clock"_s;
    case Symbol::Warning:
        return u"warning"_s;
    case Symbol::Problem:
        return u"problem"_s;
    case Symbol::Cancelled:
        return u"cancelled"_s;
    case Symbol::Money:
        return u"money"_s;
    case Symbol::Database:
        return u"database"_s;
    default:
        return {};
    }
}

QString themeNameOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Overview:
        return u"office-chart-area"_s;
    case Symbol::Portal:
        return u"network-wireless"_s;
    case Symbol::Outbox:
        return u"mail-folder-outbox"_s;
    case Symbol::Add:
        return u"list-add"_s;
    case Symbol::Find:
        return u"edit-find"_s;
    case Symbol::Export:
        return u"document-export"_s;
    case Symbol::Menu:
        return u"application-menu"_s;
    case Symbol::Copy:
        return u"edit-copy"_s;
    case Symbol::Start:
        return u"media-playback-start"_s;
    case Symbol::Stop:
        return u"media-playback-stop"_s;
    case Symbol::Information:
        return u"help-about"_s;
    case Symbol::Close:
        return u"window-close"_s;
    case Symbol::Down:
        return u"go-down"_s;
    case Symbol::Calendar:
        return u"view-calendar"_s;
    case Symbol::QrCode:
        return u"view-barcode-qr"_s;
    case Symbol::Mail:
        return u"mail-message"_s;
    case Symbol::Places:
        return u"im-user"_s;
    case Symbol::Retry:
        return u"view-refresh"_s;
    case Symbol::Undo:
        return u"edit-undo"_s;
    case Symbol::Redo:
        return u"edit-redo"_s;
    case Symbol::Remove:
        return u"list-remove"_s;
    case Symbol::Up:
        return u"go-up"_s;
    case Symbol::History:
        return u"view-history"_s;
    case Symbol::Fold:
        return u"sidebar-collapse-left"_s;
    case Symbol::Unfold:
        return u"sidebar-expand-left"_s;
    case Symbol::Settings:
        return u"configure"_s;
    case Symbol::Print:
        return u"document-print"_s;
    case Symbol::Quit:
        return u"application-exit"_s;
    default:
        return {};
    }
}

} // namespace

void useIconTheme()
{
    const QString systemIcons = u"/usr/share/icons"_s;
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains(systemIcons))
        paths.append(systemIcons);
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(u"breeze"_s);
}

QIcon iconOf(Symbol symbol, const QColor &color)
{
    const QString own = ownFileOf(symbol);
    const QIcon shape =
        own.isEmpty() ? QIcon::fromTheme(themeNameOf(symbol)) : QIcon(u":/cookout/ui/symbol-%1.svg"_s.arg(own));
    return QIcon(new TintedIconEngine(shape, color));
}

QIcon iconOf(Symbol symbol)
{
    return iconOf(symbol, currentColors().text);
}

} // namespace cookout
