// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appearance.h"

#include "gui/colors.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

#ifdef Q_OS_WIN
#include <QSettings>
#endif
#ifdef TRAINBOARD_ASKS_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qreal fieldTint = 0.3;

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
#ifdef TRAINBOARD_ASKS_PORTAL
const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
#endif
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;

QPalette lightPalette()
{
    QPalette palette;
    const QColor text(0x1b, 0x1f, 0x24);
    palette.setColor(QPalette::Window, QColor(0xf6, 0xf7, 0xf9));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xfa));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x72, 0x7d));
    palette.setColor(QPalette::Button, QColor(0xee, 0xf1, 0xf5));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0xdf, 0xe9, 0xf9));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, QColor(0x1f, 0x5f, 0xbf));
    palette.setColor(QPalette::LinkVisited, QColor(0x6b, 0x3f, 0xa0));
    palette.setColor(QPalette::Light, Qt::white);
    palette.setColor(QPalette::Midlight, QColor(0xe6, 0xe8, 0xec));
    palette.setColor(QPalette::Mid, QColor(0xc9, 0xcd, 0xd4));
    palette.setColor(QPalette::Dark, QColor(0xa4, 0xaa, 0xb3));
    palette.setColor(QPalette::Shadow, QColor(0x70, 0x76, 0x80));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    const QColor text(0xe8, 0xea, 0xee);
    palette.setColor(QPalette::Window, QColor(0x17, 0x19, 0x1d));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(0x1f, 0x22, 0x27));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x28, 0x2e));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa1, 0xab));
    palette.setColor(QPalette::Button, QColor(0x2a, 0x2e, 0x35));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, QColor(0x38, 0x3c, 0x44));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x28, 0x38, 0x4f));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb0, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xc4, 0xa3, 0xf0));
    palette.setColor(QPalette::Light, QColor(0x44, 0x49, 0x52));
    palette.setColor(QPalette::Midlight, QColor(0x32, 0x36, 0x3d));
    palette.setColor(QPalette::Mid, QColor(0x3c, 0x41, 0x4a));
    palette.setColor(QPalette::Dark, QColor(0x14, 0x16, 0x19));
    palette.setColor(QPalette::Shadow, QColor(0x0b, 0x0c, 0x0e));
    return palette;
}

QPalette complete(QPalette palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(text, base));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    // What is chosen where the focus is not.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, palette.color(QPalette::Midlight));
    return palette;
}

// Where the desktop asks for much contrast. Windows has colours of its own for it, which people
// choose.
QPalette contrastPalette([[maybe_unused]] bool dark)
{
#ifdef Q_OS_WIN
    return {};
#else
    const QColor front = dark ? Qt::white : Qt::black;
    const QColor back = dark ? Qt::black : Qt::white;
    QPalette palette(front, back, front, back, mixed(front, back), front, front, back, back);
    palette.setColor(QPalette::Highlight, front);
    palette.setColor(QPalette::HighlightedText, back);
    palette.setColor(QPalette::AlternateBase, back);
    palette.setColor(QPalette::ToolTipBase, back);
    palette.setColor(QPalette::ToolTipText, front);
    palette.setColor(QPalette::PlaceholderText, front);
    palette.setColor(QPalette::Link, dark ? QColor(0x8f, 0xc4, 0xff) : QColor(0x00, 0x2e, 0x8a));
    palette.setColor(QPalette::LinkVisited, palette.color(QPalette::Link));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(front, back, 0.6));
    return palette;
#endif
}

// Of fields with text: a few chosen letters need more than the pale field behind a chosen row.
QPalette fieldPalette(QPalette palette)
{
    const QColor base = palette.color(QPalette::Base);
    palette.setColor(QPalette::Highlight, mixed(palette.color(QPalette::Link), base, fieldTint));
    return palette;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    watchDesktop();
}

void Appearance::apply(Settings::Appearance appearance)
{
    m_wanted = appearance;
    update();
}

void Appearance::setDesktopDark(bool dark)
{
    if (dark == m_desktopIsDark)
        return;
    m_desktopIsDark = dark;
    update();
}

void Appearance::setDesktopContrast(bool isHigh)
{
    if (isHigh == m_desktopWantsContrast)
        return;
    m_desktopWantsContrast = isHigh;
    update();
}

void Appearance::update()
{
    const bool isSystem = m_wanted == Settings::Appearance::System;
    const bool dark = isSystem ? m_desktopIsDark : m_wanted == Settings::Appearance::Dark;
    if (isSystem && m_desktopWantsContrast) {
        QApplication::setPalette(contrastPalette(dark));
        return;
    }
    const QPalette palette = complete(dark ? darkPalette() : lightPalette());
    QApplication::setPalette(palette);
    for (const char *field : {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QAbstractSpinBox"})
        QApplication::setPalette(fieldPalette(palette), field);
}

void Appearance::watchDesktop()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto take = [this] {
        setDesktopDark(QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, take);
    take();
#elif defined(Q_OS_WIN)
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    m_desktopIsDark = personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#endif
#ifdef Q_OS_WIN
    // https://learn.microsoft.com/windows/win32/api/winuser/ns-winuser-highcontrastw
    const QSettings contrast(
        u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
        QSettings::NativeFormat);
    m_desktopWantsContrast = contrast.value(u"Flags"_s).toInt() & 1;
#endif
#ifdef TRAINBOARD_ASKS_PORTAL
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(
        portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
        SLOT(takeDesktopSetting(QString, QString, QVariant)));
    askPortal(contrastKey);
    if (QT_VERSION < QT_VERSION_CHECK(6, 5, 0))
        askPortal(schemeKey);
#endif
}

void Appearance::askPortal([[maybe_unused]] const QString &key)
{
#ifdef TRAINBOARD_ASKS_PORTAL
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << appearanceGroup << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeDesktopSetting(appearanceGroup, key, reply.value().variant());
        watcher->deleteLater();
    });
#endif
}

void Appearance::takeDesktopSetting(const QString &group, const QString &key, const QVariant &value)
{
    if (group != appearanceGroup)
        return;
    QVariant inner = value;
#ifdef TRAINBOARD_ASKS_PORTAL
    // The portal wraps the value in one variant too many.
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
#endif
    if (key == contrastKey)
        setDesktopContrast(inner.toUInt() == 1); // 0: no preference, 1: higher
    else if (key == schemeKey && QT_VERSION < QT_VERSION_CHECK(6, 5, 0))
        setDesktopDark(inner.toUInt() == 1); // 0: no preference, 1: dark, 2: light
}
