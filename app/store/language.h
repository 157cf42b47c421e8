// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keynames.h"

#include <QObject>
#include <QTranslator>

namespace dd::store {

/// The language the program speaks, changeable while it runs: widgets get Qt's LanguageChange event, others
/// listen to changed(). Also sets the default QLocale, for dates and numbers. Owned by the composition root,
/// dies before the application object. Main thread only.
class Language : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, English, Russian };

    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// As the setting `language` writes it: "system", "en", "ru"; anything else is the system's.
    static Choice fromSetting(const QString &value);
    /// Whether it names a language that is spoken here: "en" or "ru".
    static bool isCode(const QString &value);

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    /// What is spoken now: "en" or "ru".
    QString code() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    void install(QTranslator &translator, const QString &file);

    Choice m_choice = Choice::English;
    QString m_code;
    QTranslator m_qt; ///< Qt's own words: buttons of dialogs, menus of text fields
    QTranslator m_ours;
    KeyNames m_keys; ///< before the other two: the last one installed is asked first
};

} // namespace dd::store
