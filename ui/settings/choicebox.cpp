// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choicebox.h"

#include "store/settingstable.h"

#include <QEvent>

namespace dd::ui {

ChoiceBox::ChoiceBox(store::Settings &settings, const store::Setting<QString> &setting,
    const QStringList &values, Names names, QWidget *parent)
    : Steady(parent)
    , m_settings(settings)
    , m_setting(setting)
    , m_values(values)
    , m_names(std::move(names))
{
    fill();
    connect(
        this, &QComboBox::activated, this, [this](int row) { m_settings.set(m_setting, m_values.at(row)); });
    connect(&settings, &store::Settings::changed, this, [this](const QString &name) {
        if (name == m_setting.name)
            setCurrentIndex(int(m_values.indexOf(m_settings.get(m_setting))));
    });
}

void ChoiceBox::fill()
{
    clear();
    addItems(m_names());
    setCurrentIndex(int(m_values.indexOf(m_settings.get(m_setting))));
    setAccessibleName(titleOfSetting(m_setting.name));
}

void ChoiceBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

QString titleOfSetting(QLatin1String name)
{
    for (const store::SettingRow &row : store::settingRows()) {
        if (row.name == name)
            return row.title();
    }
    return {};
}

} // namespace dd::ui
