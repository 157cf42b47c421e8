// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"
#include "ui/common/steady.h"

#include <QComboBox>

namespace dd::ui {

/// One setting out of a closed set of words. `names` are asked for again in another language.
class ChoiceBox : public Steady<QComboBox> {
    Q_OBJECT

public:
    using Names = std::function<QStringList()>;

    /// `values` and `names` in the same order.
    ChoiceBox(store::Settings &settings, const store::Setting<QString> &setting, const QStringList &values,
        Names names, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    store::Settings &m_settings;
    store::Setting<QString> m_setting;
    QStringList m_values;
    Names m_names;
};

/// The setting's name in the user's language, from the table of settings.
QString titleOfSetting(QLatin1String name);

} // namespace dd::ui
