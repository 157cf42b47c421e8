// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/downloads.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace dd::ui {

class PlainLabel;

/// What is being downloaded, with a button to stop it, and what became of it: where all files were saved to,
/// what went wrong, until it is closed or there is newer news; no room while there is neither. Stands at the
/// foot of a pane, so that a download outlives the list and the card it was asked for in; its window too,
/// where that asks for it.
class DownloadBar : public QWidget {
    Q_OBJECT

public:
    explicit DownloadBar(QWidget *parent = nullptr);
    ~DownloadBar() override;

    /// That of the pane the widget stands in; null where there is none.
    static DownloadBar *around(const QWidget *widget);
    Downloads &downloads() { return *m_downloads; }
    /// From the closeEvent() of a window that deletes itself when closed: it does so when everything is here,
    /// and comes back where something fails.
    void outlastWindow();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct News {
        QString saved;
        QString trouble;
    };
    void retranslate();
    void showNews(std::function<News()> news);
    void arrange();
    void letWindowGo();

    Downloads *m_downloads;
    std::function<News()> m_news; ///< in the language of now; none, or what is told until it is closed
    PlainLabel *m_text;
    QPushButton *m_cancel;
    PlainLabel *m_saved;
    PlainLabel *m_trouble;
    QPushButton *m_close;
    bool m_outlasts = false; ///< its window is closed
};

} // namespace dd::ui
