// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/language.h"

#include <QCoreApplication>
#include <QLocale>

/// Resources of a static library are not there until asked for; must stand outside every namespace.
static void needTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace dd::store {

namespace {

constexpr QLatin1String english("en");
constexpr QLatin1String russian("ru");

QString systemCode()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.left(2).toLower();
        if (Language::isCode(code))
            return code;
    }
    return english;
}

QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    // Someone in Kazakhstan or Canada keeps his own dates where the language is the same.
    if (system.name().left(2) == code)
        return system;
    return code == russian ? QLocale(QLocale::Russian) : QLocale(QLocale::English);
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
    needTranslations();
}

bool Language::isCode(const QString &value)
{
    return value == english || value == russian;
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_keys);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

Language::Choice Language::fromSetting(const QString &value)
{
    if (value == english)
        return Choice::English;
    return value == russian ? Choice::Russian : Choice::System;
}

void Language::choose(Choice choice)
{
    m_choice = choice;
    const QString code
        = choice == Choice::System ? systemCode() : QString(choice == Choice::Russian ? russian : english);
    QLocale::setDefault(localeFor(code));
    if (code == m_code)
        return;
    m_code = code;
    install(m_qt, QLatin1String("qtbase_") + code);
    install(m_ours, QLatin1String("dispatchdesk_") + code);
    QCoreApplication::removeTranslator(&m_keys);
    QCoreApplication::installTranslator(&m_keys);
    Q_EMIT changed();
}

void Language::install(QTranslator &translator, const QString &file)
{
    QCoreApplication::removeTranslator(&translator);
    // English has a file only for its plurals, and Qt's own English needs none.
    if (translator.load(QLatin1String(":/i18n/") + file))
        QCoreApplication::installTranslator(&translator);
}

} // namespace dd::store
