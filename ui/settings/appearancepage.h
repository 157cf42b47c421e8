// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace dd::store {
class Settings;
}

namespace dd::ui {

class ToneLabel;

/// Language, theme, row height, and what messages may load.
class AppearancePage : public QWidget {
    Q_OBJECT

public:
    explicit AppearancePage(store::Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QFormLayout *m_form;
    QWidget *m_language;
    QWidget *m_theme;
    QWidget *m_density;
    QWidget *m_remote;
    ToneLabel *m_remoteHint;
};

} // namespace dd::ui
