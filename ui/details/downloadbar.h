// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace dd::ui {

class Downloads;
class PlainLabel;

/// What is being downloaded, with a button to stop it, and what went wrong, until it is closed; no room while
/// there is neither. Stands at the foot of a card, so that a download outlives the list it was asked for in
/// and what another item shows.
class DownloadBar : public QWidget {
    Q_OBJECT

public:
    explicit DownloadBar(QWidget *parent = nullptr);
    ~DownloadBar() override;

    /// That of the card the widget stands in; null where there is none.
    static DownloadBar *around(const QWidget *widget);
    Downloads &downloads() { return *m_downloads; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTrouble(const QString &text);
    void arrange();

    Downloads *m_downloads;
    PlainLabel *m_text;
    QPushButton *m_cancel;
    PlainLabel *m_trouble;
    QPushButton *m_close;
};

} // namespace dd::ui
