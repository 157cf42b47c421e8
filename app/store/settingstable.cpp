// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingstable.h"

#include "store/settingkeys.h"

#include <QCoreApplication>

namespace dd::store {

namespace {

QStringList words(const char *spaced)
{
    return QString::fromLatin1(spaced).split(QLatin1Char(' '));
}

/// A text that must be one of the choices; the first is the default.
SettingRow choice(QLatin1String name, const char *choices, const char *description)
{
    return {name, Reach::Roaming, words(choices).constFirst(), description, words(choices)};
}

SettingRow flag(QLatin1String name, bool fallback, const char *description)
{
    return {name, Reach::Roaming, fallback, description};
}

} // namespace

QString SettingRow::title() const
{
    return *description ? QCoreApplication::translate("dd::Settings", description) : QString();
}

QVariant SettingRow::checked(const QVariant &value) const
{
    switch (fallback.typeId()) {
    case QMetaType::Int: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= least && number <= most ? QVariant(number) : fallback;
    }
    case QMetaType::Bool: {
        const QString text = value.toString();
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return text == QLatin1String("true");
        return fallback;
    }
    case QMetaType::QString: {
        // A comma in a text edited by hand makes QSettings read a list.
        const QString text = value.typeId() == QMetaType::QStringList
            ? value.toStringList().join(QLatin1String(", "))
            : value.toString();
        return value.isValid() && (choices.isEmpty() || choices.contains(text)) ? QVariant(text) : fallback;
    }
    case QMetaType::QStringList:
        return value.canConvert<QStringList>() && value.isValid() ? QVariant(value.toStringList()) : fallback;
    case QMetaType::QByteArray:
        return value.typeId() == QMetaType::QByteArray ? value : fallback;
    default:
        return fallback;
    }
}

const QList<SettingRow> &settingRows()
{
    using namespace setting;
    static const QList<SettingRow> rows{
        choice(language.name, "system en ru", QT_TRANSLATE_NOOP("dd::Settings", "Language")),
        choice(theme.name, "system light dark", QT_TRANSLATE_NOOP("dd::Settings", "Theme")),
        choice(density.name, "compact comfortable", QT_TRANSLATE_NOOP("dd::Settings", "Row height")),
        choice(loadRemote.name, "ask never",
            QT_TRANSLATE_NOOP("dd::Settings", "Pictures from the internet in messages")),
        {rowsAtATime.name, Reach::Roaming, 100, "", {}, 10, 1000},
        {newestArticleFirst.name, Reach::Roaming, true, ""},

        choice(proxyMode.name, "system none manual", QT_TRANSLATE_NOOP("dd::Settings", "Proxy")),
        {proxyHost.name, Reach::Roaming, QString(), QT_TRANSLATE_NOOP("dd::Settings", "Proxy address")},
        {proxyPort.name, Reach::Roaming, 3128, QT_TRANSLATE_NOOP("dd::Settings", "Proxy port"), {}, 1, 65535},
        {proxyUser.name, Reach::Roaming, QString(), QT_TRANSLATE_NOOP("dd::Settings", "Proxy login")},
        {caFile.name, Reach::Local, QString(),
            QT_TRANSLATE_NOOP("dd::Settings", "File with your company's CA")},
        {pins.name, Reach::Roaming, QStringList(),
            QT_TRANSLATE_NOOP("dd::Settings", "Certificates you accepted")},

        {accounts.name, Reach::Roaming, QString(), ""},
        {views.name, Reach::Roaming, QString(), ""},
        flag(tellBreach.name, true, QT_TRANSLATE_NOOP("dd::Settings", "Before a deadline or an escalation")),
        flag(soundBreach.name, true, ""),
        {breachMinutes.name, Reach::Roaming, 15, QT_TRANSLATE_NOOP("dd::Settings", "Minutes before it"), {},
            1, 1440},
        flag(breachOnlyMine.name, false, QT_TRANSLATE_NOOP("dd::Settings", "Only what is mine or nobody's")),
        flag(tellUnassigned.name, true, QT_TRANSLATE_NOOP("dd::Settings", "New and unassigned")),
        flag(soundUnassigned.name, false, ""),
        flag(tellMessage.name, true, QT_TRANSLATE_NOOP("dd::Settings", "Message in a ticket")),
        flag(soundMessage.name, true, ""),
        flag(tellAssigned.name, true, QT_TRANSLATE_NOOP("dd::Settings", "Assigned to me")),
        flag(soundAssigned.name, true, ""),
        flag(quietHours.name, false, QT_TRANSLATE_NOOP("dd::Settings", "Quiet hours")),
        {quietFrom.name, Reach::Roaming, QStringLiteral("20:00"), ""},
        {quietTill.name, Reach::Roaming, QStringLiteral("08:00"), ""},
        {quietDays.name, Reach::Roaming, words("1 2 3 4 5 6 7"), ""},
        {awayMinutes.name, Reach::Roaming, 10,
            QT_TRANSLATE_NOOP("dd::Settings", "Minutes without input that count as absence"), {}, 1, 480},
        {soonMinutes.name, Reach::Roaming, 60,
            QT_TRANSLATE_NOOP("dd::Settings", "Minutes that count as \"next hour\""), {}, 5, 720},
        {trayIcon.name, Reach::Local, true, QT_TRANSLATE_NOOP("dd::Settings", "Icon in the system tray")},
        {closeToTray.name, Reach::Local, false,
            QT_TRANSLATE_NOOP("dd::Settings", "Closing the window leaves the program in the tray")},
        {noticeState.name, Reach::Local, QString(), ""},
        {lastPage.name, Reach::Local, QString(), ""},
        {foldedPlaces.name, Reach::Local, QStringList(), ""},
        {hiddenPanes.name, Reach::Local, QStringList(), ""},
        {recent.name, Reach::Local, QStringList(), ""},
    };
    return rows;
}

const QList<SettingRow> &settingGroupRows()
{
    using namespace setting;
    static const QList<SettingRow> rows{
        {windows.name, Reach::Local, QByteArray(), ""},
        {splitters.name, Reach::Local, QByteArray(), ""},
        {tables.name, Reach::Local, QByteArray(), ""},
        {shortcuts.name, Reach::Roaming, QString(), ""},
    };
    return rows;
}

} // namespace dd::store
