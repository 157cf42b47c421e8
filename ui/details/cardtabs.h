// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

class QTabBar;
class QStackedWidget;

namespace dd::ui {

/// The tabs of a card: a word and a counter each, and where there is no room for the words the icons of all
/// but the chosen one. Owns its pages.
class CardTabs : public QWidget {
    Q_OBJECT

public:
    explicit CardTabs(QWidget *parent = nullptr);

    void addTab(const QString &id, const QString &icon, QWidget *page);
    void setTitle(const QString &id, const QString &title);
    /// −1 = no counter.
    void setCount(const QString &id, int count);
    int count(const QString &id) const;
    /// Not offered for this item.
    void setShown(const QString &id, bool shown);

    QString current() const;
    void setCurrent(const QString &id);
    QWidget *page(const QString &id) const;
    /// To the next shown tab, around the end.
    void step(int step);

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Tab {
        QString id, icon, title;
        int count = -1;
        QString words() const;
    };

    int indexOf(const QString &id) const;
    void arrange();

    QTabBar *m_bar;
    QStackedWidget *m_pages;
    QList<Tab> m_tabs;
};

} // namespace dd::ui
