// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

struct Language {
    const char *id;
    const char *native;
    const char *english;
    const char *russian;
};

constexpr Language languages[] = {
    {"ar_SA", "العَرَبِية‎", "Arabic (Saudi Arabia)", "Арабский"},
    {"bg", "Български", "Bulgarian", "Болгарский"},
    {"ca", "Català", "Catalan", "Каталонский"},
    {"cs", "Česky", "Czech", "Чешский"},
    {"da", "Dansk", "Danish", "Датский"},
    {"de", "Deutsch", "German", "Немецкий"},
    {"en", "English (United States)", "English (United States)", "Английский (США)"},
    {"es", "Español", "Spanish", "Испанский"},
    {"es_CO", "Español (Colombia)", "Spanish (Colombia)", "Испанский (Колумбия)"},
    {"et", "Eesti", "Estonian", "Эстонский"},
    {"fa", "فارسى", "Persian", "Персидский"},
    {"fr", "Français", "French", "Французский"},
    {"fr_CA", "Français (Canada)", "French (Canada)", "Французский (Канада)"},
    {"gl", "Galego", "Galician", "Галисийский"},
    {"hr", "Hrvatski", "Croatian", "Хорватский"},
    {"id", "Bahasa Indonesia", "Indonesian", "Индонезийский"},
    {"it", "Italiano", "Italian", "Итальянский"},
    {"ja", "日本語", "Japanese", "Японский"},
    {"ko", "한국어", "Korean", "Корейский"},
    {"lt", "Lietuvių kalba", "Lithuanian", "Литовский"},
    {"pl", "Polski", "Polish", "Польский"},
    {"pt", "Português", "Portuguese", "Португальский"},
    {"ru", "Русский", "Russian", "Русский"},
    {"sl", "Slovenščina", "Slovenian", "Словенский"},
    {"sr_Cyrl", "Српски", "Serbian Cyrillic", "Сербский Кириллица"},
    {"sr_Latn", "Srpski", "Serbian Latin", "Сербский Латиница"},
    {"sv", "Svenska", "Swedish", "Шведский"},
    {"th_TH", "ภาษาไทย", "Thai", "Тайский"},
    {"tr", "Türkçe", "Turkish", "Турецкий"},
    {"uk", "Українська", "Ukrainian", "Украинский"},
    {"vi_VN", "ViɆt Nam", "Vietnamese", "Вьетнамский"},
    {"zh_CN", "简体中文", "Chinese (Simplified)", "Китайский (Упрощенный)"},
    {"zh_TW", "正體中文", "Chinese (Traditional)", "Китайский (Традиционный)"},
};

} // namespace

Reply getLanguageList(Call &call)
{
    const bool isRussian = call.agent.language == "ru"_L1;
    QJsonArray rows;
    for (const Language &language : languages) {
        const QString name = QString::fromUtf8(language.native) + u" - "_s
            + QString::fromUtf8(isRussian ? language.russian : language.english);
        rows.append(QJsonObject{{u"ID"_s, QLatin1String(language.id)}, {u"Name"_s, name}});
    }
    return success({{u"Languages"_s, rows}});
}

} // namespace dd::demo::otrs
