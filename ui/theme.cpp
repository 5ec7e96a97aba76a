// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

/** Q_INIT_RESOURCE must stand outside every namespace; a static library's resources are not found without it. */
static void initResources()
{
    Q_INIT_RESOURCE(cookout_ui);
}

namespace cookout {

namespace {

/** Desktops that name no font leave Qt with one of these, drawn for terminals of 1995; Noto Sans reads better. */
bool isFallbackFamily(const QString &family)
{
    const QStringList fallbacks{u"Sans Serif"_s, u"Sans"_s, u"DejaVu Sans"_s, u"Bitstream Vera Sans"_s, u"Helvetica"_s};
    return fallbacks.contains(family, Qt::CaseInsensitive);
}

QFont applicationFont()
{
    QFont font = QApplication::font();
    const QString better = u"Noto Sans"_s;
    if (!isFallbackFamily(font.family()) || !QFontDatabase::families().contains(better))
        return font;
    font.setFamily(better);
    font.setPointSizeF(std::max(10.0, font.pointSizeF()));
    return font;
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.onAccent);
    palette.setColor(QPalette::Highlight, colors.accentSoft);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accentHover);
    palette.setColor(QPalette::ToolTipBase, colors.text);
    palette.setColor(QPalette::ToolTipText, colors.surface);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.hover);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.controlBorder);
    palette.setColor(QPalette::Shadow, colors.muted);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.controlBorder);
    return palette;
}

bool isDark(const QColor &window)
{
    return window.lightness() < 128;
}

/** What the desktop has; before Qt 6.5 that is seen only while this program has not chosen for itself. */
bool isDesktopDark(QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme known = QGuiApplication::styleHints()->colorScheme();
    if (known != Qt::ColorScheme::Unknown)
        return known == Qt::ColorScheme::Dark;
#endif
    constexpr const char *seen = "cookoutDesktopIsDark";
    if (!application.property(seen).isValid())
        application.setProperty(seen, isDark(QApplication::palette().color(QPalette::Window)));
    return application.property(seen).toBool();
}

QHash<QString, QColor> colorNames(const Colors &colors)
{
    return {
        {u"window"_s, colors.window},
        {u"surface"_s, colors.surface},
        {u"sidebar"_s, colors.sidebar},
        {u"hover"_s, colors.hover},
        {u"text"_s, colors.text},
        {u"muted"_s, colors.muted},
        {u"border"_s, colors.border},
        {u"controlBorder"_s, colors.controlBorder},
        {u"accent"_s, colors.accent},
        {u"accentHover"_s, colors.accentHover},
        {u"accentSoft"_s, colors.accentSoft},
        {u"onAccent"_s, colors.onAccent},
        {u"success"_s, colors.success},
        {u"warning"_s, colors.warning},
        {u"danger"_s, colors.danger},
        {u"warningSoft"_s, colors.warningSoft},
        {u"dangerSoft"_s, colors.dangerSoft},
        {u"successSoft"_s, colors.successSoft},
    };
}

/** The small pictures of the style sheet, which cannot be tinted. */
QHash<QString, QString> pictureNames(bool dark)
{
    const QString ending = dark ? u"-dark.svg"_s : u".svg"_s;
    return {{u"chevronDown"_s, u"chevron-down"_s + ending},
            {u"chevronUp"_s, u"chevron-up"_s + ending},
            {u"check"_s, u"check"_s + ending}};
}

/** The style sheet names colours as `@accent`, so that another palette needs no second sheet. */
QString styleSheetOf(const Colors &colors)
{
    QFile file(u":/cookout/ui/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> names = colorNames(colors);
    const QHash<QString, QString> pictures = pictureNames(isDark(colors.window));
    static const QRegularExpression name(u"@([A-Za-z]+)"_s);
    QString result;
    qsizetype copied = 0;
    for (auto match = name.globalMatch(sheet); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(sheet).sliced(copied, found.capturedStart() - copied);
        const auto picture = pictures.find(found.captured(1));
        result += picture == pictures.end() ? names.value(found.captured(1)).name() : *picture;
        copied = found.capturedEnd();
    }
    return result + QStringView(sheet).sliced(copied);
}

void mark(QWidget &widget, const char *property, const QVariant &value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace

Colors lightColors()
{
    return {
        .window = QColor(0xF8, 0xF7, 0xF4),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .sidebar = QColor(0xF0, 0xEE, 0xE9),
        .hover = QColor(0xE7, 0xE4, 0xDD),
        .text = QColor(0x29, 0x26, 0x21),
        .muted = QColor(0x66, 0x60, 0x57),
        .border = QColor(0xE0, 0xDC, 0xD4),
        .controlBorder = QColor(0x8F, 0x88, 0x7C),
        .accent = QColor(0xBF, 0x41, 0x0E),
        .accentHover = QColor(0x9C, 0x33, 0x09),
        .accentSoft = QColor(0xFC, 0xE9, 0xDD),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .success = QColor(0x24, 0x6B, 0x40),
        .warning = QColor(0x85, 0x53, 0x00),
        .danger = QColor(0xAE, 0x23, 0x1C),
        .warningSoft = QColor(0xFD, 0xF1, 0xD6),
        .dangerSoft = QColor(0xFB, 0xE6, 0xE3),
        .successSoft = QColor(0xE2, 0xF1, 0xE6),
    };
}

Colors darkColors()
{
    return {
        .window = QColor(0x1E, 0x1C, 0x19),
        .surface = QColor(0x27, 0x24, 0x21),
        .sidebar = QColor(0x18, 0x16, 0x14),
        .hover = QColor(0x35, 0x31, 0x2C),
        .text = QColor(0xEF, 0xEB, 0xE4),
        .muted = QColor(0xB0, 0xA8, 0x9C),
        .border = QColor(0x3D, 0x38, 0x32),
        .controlBorder = QColor(0x8C, 0x84, 0x77),
        .accent = QColor(0xF0, 0x88, 0x5A),
        .accentHover = QColor(0xF7, 0xA5, 0x80),
        .accentSoft = QColor(0x48, 0x2A, 0x1C),
        .onAccent = QColor(0x2A, 0x12, 0x07),
        .success = QColor(0x7F, 0xCB, 0x99),
        .warning = QColor(0xE5, 0xB5, 0x5A),
        .danger = QColor(0xF5, 0x93, 0x8A),
        .warningSoft = QColor(0x3C, 0x30, 0x18),
        .dangerSoft = QColor(0x44, 0x23, 0x1F),
        .successSoft = QColor(0x1F, 0x38, 0x28),
    };
}

Colors currentColors()
{
    return isDark(QApplication::palette().color(QPalette::Window)) ? darkColors() : lightColors();
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    const double size = font.pointSizeF();
    switch (role) {
    case TextRole::Display:
        font.setPointSizeF(size * 1.8);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPointSizeF(size * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        font.setPointSizeF(size * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
        break;
    case TextRole::Caption:
        font.setPointSizeF(size * 0.95);
        break;
    }
    return font;
}

QLabel *makeLabel(TextRole role, const QString &text, bool wraps)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontFor(role));
    label->setWordWrap(wraps);
    if (role == TextRole::Caption)
        label->setProperty("muted", true);
    return label;
}

void setTone(QWidget &widget, Tone tone)
{
    constexpr std::array names{"neutral", "success", "warning", "danger"};
    mark(widget, "tone", QString::fromLatin1(names.at(static_cast<std::size_t>(tone))));
}

void setInvalid(QWidget &widget, bool invalid)
{
    mark(widget, "invalid", invalid);
}

void setChipOn(QWidget &chip, bool on)
{
    mark(chip, "on", on);
}

void setPrimary(QWidget &button, bool primary)
{
    mark(button, "primary", primary);
}

QColor colorOf(Tone tone)
{
    const Colors colors = currentColors();
    switch (tone) {
    case Tone::Neutral:
        return colors.muted;
    case Tone::Success:
        return colors.success;
    case Tone::Warning:
        return colors.warning;
    case Tone::Danger:
        break;
    }
    return colors.danger;
}

void applyTheme(QApplication &application, Scheme scheme)
{
    initResources();
    const bool desktopIsDark = isDesktopDark(application);
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && desktopIsDark);
    const Colors colors = dark ? darkColors() : lightColors();
    useIconTheme();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(applicationFont());
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetOf(colors));
    QApplication::setWindowIcon(QIcon(u":/cookout/ui/cookout.svg"_s));
}

} // namespace cookout
