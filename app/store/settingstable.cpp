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
