// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace dd::store {

/// The name of one setting and the type of its value (QString, int, bool, QStringList or QByteArray). Its
/// default, range and meaning are its row in settingstable.cpp; a name without a row does not pass the tests.
template <class T> struct Setting {
    QLatin1String name;
};

/// A family of settings whose last part is free: one entry a table, a splitter, a command.
template <class T> struct SettingGroup {
    QLatin1String name;
};

/// Names are kept in files of users: never rename.
namespace setting {

inline constexpr Setting<QString> language{QLatin1String("language")}; ///< system, en, ru
inline constexpr Setting<QString> theme{QLatin1String("theme")}; ///< system, light, dark
inline constexpr Setting<QString> density{QLatin1String("density")}; ///< compact, comfortable
inline constexpr Setting<QString> loadRemote{QLatin1String("html.loadRemote")}; ///< never, ask
inline constexpr Setting<int> rowsAtATime{QLatin1String("lists.rowsAtATime")};
inline constexpr Setting<bool> newestArticleFirst{QLatin1String("ticket.newestArticleFirst")};

inline constexpr Setting<QString> proxyMode{QLatin1String("network.proxyMode")}; ///< none, system, manual
inline constexpr Setting<QString> proxyHost{QLatin1String("network.proxyHost")};
inline constexpr Setting<int> proxyPort{QLatin1String("network.proxyPort")};
inline constexpr Setting<QString> proxyUser{QLatin1String("network.proxyUser")}; ///< password: keychain
inline constexpr Setting<QString> caFile{QLatin1String("network.caFile")};
/// "host:port=<SHA-256 of the certificate in hex>" each.
inline constexpr Setting<QStringList> pins{QLatin1String("network.pins")};

inline constexpr Setting<QString> accounts{QLatin1String("accounts")}; ///< JSON list, no secrets
inline constexpr Setting<QString> views{QLatin1String("views")}; ///< JSON list, the user's own

inline constexpr Setting<bool> tellBreach{QLatin1String("notify.breach")};
inline constexpr Setting<bool> soundBreach{QLatin1String("notify.breachSound")};
inline constexpr Setting<int> breachMinutes{QLatin1String("notify.breachMinutes")}; ///< before it
inline constexpr Setting<bool> breachOnlyMine{QLatin1String("notify.breachMine")}; ///< or nobody's
inline constexpr Setting<bool> tellUnassigned{QLatin1String("notify.unassigned")};
inline constexpr Setting<bool> soundUnassigned{QLatin1String("notify.unassignedSound")};
inline constexpr Setting<bool> tellMessage{QLatin1String("notify.message")};
inline constexpr Setting<bool> soundMessage{QLatin1String("notify.messageSound")};
inline constexpr Setting<bool> tellAssigned{QLatin1String("notify.assigned")};
inline constexpr Setting<bool> soundAssigned{QLatin1String("notify.assignedSound")};
inline constexpr Setting<bool> quietHours{QLatin1String("notify.quiet")};
inline constexpr Setting<QString> quietFrom{QLatin1String("notify.quietFrom")}; ///< "20:00"
inline constexpr Setting<QString> quietTill{QLatin1String("notify.quietTill")};
inline constexpr Setting<QStringList> quietDays{QLatin1String("notify.quietDays")}; ///< 1 = Monday
inline constexpr Setting<int> awayMinutes{QLatin1String("notify.awayMinutes")};
inline constexpr Setting<int> soonMinutes{QLatin1String("now.soonMinutes")}; ///< "the next hour"
inline constexpr Setting<bool> trayIcon{QLatin1String("tray.icon")};
inline constexpr Setting<bool> closeToTray{QLatin1String("tray.close")};
inline constexpr Setting<QString> noticeState{QLatin1String("notices.state")}; ///< JSON, no texts of servers

inline constexpr Setting<QString> lastPage{QLatin1String("ui.page")}; ///< account, a bar, the place's id
inline constexpr Setting<QStringList> foldedPlaces{
    QLatin1String("ui.folded")}; ///< the other way than at first
inline constexpr Setting<QStringList> hiddenPanes{QLatin1String("ui.hidden")}; ///< places, detail
inline constexpr Setting<QStringList> recent{QLatin1String("ui.recent")}; ///< items opened last

inline constexpr SettingGroup<QByteArray> windows{QLatin1String("windows")}; ///< QWidget::saveGeometry()
inline constexpr SettingGroup<QByteArray> splitters{QLatin1String("splitters")};
inline constexpr SettingGroup<QByteArray> tables{QLatin1String("tables")}; ///< QHeaderView::saveState()
inline constexpr SettingGroup<QString> shortcuts{QLatin1String("shortcuts")}; ///< portable text, by command

} // namespace setting

} // namespace dd::store
