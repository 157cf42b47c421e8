// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>
#include <QWidget>

class QMenu;

namespace dd::ui {

class ToneLabel;

/// Looks like a field and opens the palette, which then stands in its place.
class SearchField : public QPushButton {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent);
    void setKeyText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keyText;
};

/// The line above the panes: menu, search field, how fresh everything is. Owned by the main window.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QMenu *menu, QWidget *parent = nullptr);

    SearchField *searchField() const { return m_search; }
    void setFreshness(const QString &text, const QString &tip);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fit();

    QString m_fresh;
    QToolButton *m_menuButton;
    SearchField *m_search;
    ToneLabel *m_freshness;
};

} // namespace dd::ui
