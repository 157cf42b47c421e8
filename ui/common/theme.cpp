// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "store/settings.h"
#include "ui/common/deskstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QStyleHints>

namespace dd::ui {

namespace {

struct Shades {
    QRgb window, base, alternate, text, button, selection, selected, placeholder, disabled, light, mid, dark,
        tip;
};

constexpr Shades lightShades{0xfff4f6f8, 0xffffffff, 0xfff8fafb, 0xff1b2027, 0xffffffff, 0xffd3e3fb,
    0xff0f1f38, 0xff636d7b, 0xff8d96a3, 0xffffffff, 0xffc3cad3, 0xff8d96a3, 0xff2a3038};
constexpr Shades darkShades{0xff1f242a, 0xff181c21, 0xff1c2126, 0xffe5e8ec, 0xff2a3038, 0xff28466f,
    0xfff3f7fd, 0xff959eab, 0xff68717d, 0xff3a424c, 0xff4a535f, 0xff101317, 0xff3a424c};

} // namespace

Theme::Theme(store::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemDark(systemIsDark())
{
    QApplication::setStyle(new DeskStyle);
    apply();
    connect(&m_settings, &store::Settings::changed, this, [this](const QString &name) {
        if (name == store::setting::theme.name)
            apply();
        else if (name == store::setting::density.name)
            Q_EMIT densityChanged();
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemDark = systemIsDark();
        apply();
    });
#else
    qApp->installEventFilter(this);
#endif
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // The desktop tells older Qt only its palette, and only before we set ours.
    return ui::isDark(QGuiApplication::palette());
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        QApplication::setPalette(QPalette());
        m_systemDark = systemIsDark();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const QString choice = m_settings.get(store::setting::theme);
    m_dark = choice == QLatin1String("system") ? m_systemDark : choice == QLatin1String("dark");
    QApplication::setPalette(palette(m_dark));
    Q_EMIT changed();
}

Theme::Density Theme::density() const
{
    return m_settings.get(store::setting::density) == QLatin1String("comfortable") ? Density::Comfortable
                                                                                   : Density::Compact;
}

int Theme::rowHeight() const
{
    const int wanted = density() == Density::Compact ? 28 : 36;
    return qMax(wanted, QFontMetrics(QApplication::font()).height() + metric::space);
}

QPalette Theme::palette(bool dark)
{
    const Shades &shade = dark ? darkShades : lightShades;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor(rgb)); };
    set(QPalette::Window, shade.window);
    set(QPalette::Base, shade.base);
    set(QPalette::AlternateBase, shade.alternate);
    set(QPalette::Button, shade.button);
    set(QPalette::WindowText, shade.text);
    set(QPalette::Text, shade.text);
    set(QPalette::ButtonText, shade.text);
    set(QPalette::BrightText, dark ? 0xffffffff : 0xff000000);
    set(QPalette::PlaceholderText, shade.placeholder);
    set(QPalette::Highlight, shade.selection);
    set(QPalette::HighlightedText, shade.selected);
    set(QPalette::Light, shade.light);
    set(QPalette::Midlight, shade.alternate);
    set(QPalette::Mid, shade.mid);
    set(QPalette::Dark, shade.dark);
    set(QPalette::Shadow, dark ? 0xff000000 : 0xff6b7480);
    set(QPalette::ToolTipBase, shade.tip);
    set(QPalette::ToolTipText, 0xfff3f5f8);
    const QColor accent = toneColour(palette, Tone::Accent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, accent);
#endif
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shade.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shade.mid));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(shade.window));
    // The selection stays visible, quieter, while another pane has the focus.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, dark ? QColor(0x2f3a48) : QColor(0xe3e9f1));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(shade.text));
    return palette;
}

} // namespace dd::ui
