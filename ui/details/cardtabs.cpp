// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/cardtabs.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QStyleOptionTab>
#include <QStylePainter>
#include <QTabBar>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

/// As wide as what it says, drawn without the style's margins: seven tabs find room in a narrow pane.
class NarrowTabBar : public QTabBar {
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override
    {
        const int beside = tabIcon(index).isNull() ? metric::margin : metric::space;
        return {contentWidth(index) + 2 * beside, QTabBar::tabSizeHint(index).height()};
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        for (int index = 0; index < count(); ++index) {
            if (!isTabVisible(index))
                continue;
            QStyleOptionTab tab;
            initStyleOption(&tab, index);
            painter.drawControl(QStyle::CE_TabBarTabShape, tab);
            QRect place = tab.rect.adjusted(0, 0, 0, -2); // the line below is not part of the middle
            place.setLeft(place.left() + (place.width() - contentWidth(index)) / 2);
            const int side = iconSize().width();
            if (!tabIcon(index).isNull()) {
                tabIcon(index).paint(
                    &painter, QRect(place.left(), place.center().y() - side / 2, side, side));
                place.setLeft(place.left() + side + metric::gap);
            }
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, tabText(index));
        }
    }

private:
    int contentWidth(int index) const
    {
        const int words = tabText(index).isEmpty() ? 0 : fontMetrics().horizontalAdvance(tabText(index));
        const int picture = tabIcon(index).isNull() ? 0 : iconSize().width();
        return words + picture + (words > 0 && picture > 0 ? metric::gap : 0);
    }
};

} // namespace

QString CardTabs::Tab::words() const
{
    return count < 0 ? title : title + QLatin1Char(' ') + QLocale().toString(count);
}

CardTabs::CardTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new NarrowTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(true);
    m_bar->setIconSize({metric::icon, metric::icon});
    m_pages->setBackgroundRole(QPalette::Base);
    m_pages->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        arrange();
        Q_EMIT currentChanged(current());
    });
}

void CardTabs::addTab(const QString &id, const QString &icon, QWidget *page)
{
    m_tabs << Tab{id, icon, {}, -1};
    m_pages->addWidget(page);
    m_bar->addTab(QString());
}

int CardTabs::indexOf(const QString &id) const
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).id == id)
            return i;
    }
    return -1;
}

void CardTabs::setTitle(const QString &id, const QString &title)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    m_tabs[index].title = title;
    m_pages->widget(index)->setAccessibleName(title);
    arrange();
}

void CardTabs::setCount(const QString &id, int count)
{
    const int index = indexOf(id);
    if (index < 0 || m_tabs.at(index).count == count)
        return;
    m_tabs[index].count = count;
    arrange();
}

int CardTabs::count(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? -1 : m_tabs.at(index).count;
}

void CardTabs::setShown(const QString &id, bool shown)
{
    const int index = indexOf(id);
    if (index < 0 || m_bar->isTabVisible(index) == shown)
        return;
    m_bar->setTabVisible(index, shown);
    arrange();
}

QString CardTabs::current() const
{
    return m_tabs.isEmpty() ? QString() : m_tabs.at(std::max(m_bar->currentIndex(), 0)).id;
}

void CardTabs::setCurrent(const QString &id)
{
    if (const int index = indexOf(id); index >= 0)
        m_bar->setCurrentIndex(index);
}

QWidget *CardTabs::page(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : m_pages->widget(index);
}

void CardTabs::step(int step)
{
    const int all = int(m_tabs.size());
    int index = m_bar->currentIndex();
    for (int i = 0; i < all; ++i) {
        index = (index + step % all + all) % all;
        if (m_bar->isTabVisible(index))
            break;
    }
    m_bar->setCurrentIndex(index);
}

/// Words for all where they fit, else icons for those that are not chosen.
void CardTabs::arrange()
{
    int wanted = 0;
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_bar->isTabVisible(i))
            wanted += m_bar->fontMetrics().horizontalAdvance(m_tabs.at(i).words()) + 2 * metric::margin;
    }
    const bool narrow = wanted > width();
    for (int i = 0; i < m_tabs.size(); ++i) {
        const Tab &tab = m_tabs.at(i);
        const bool asIcon = narrow && i != m_bar->currentIndex();
        m_bar->setTabIcon(i, asIcon ? icon(tab.icon) : QIcon());
        const QString number = tab.count > 0 ? QLocale().toString(tab.count) : QString();
        m_bar->setTabText(i, asIcon ? number : tab.words());
        m_bar->setTabToolTip(i, asIcon ? tab.words() : QString());
        m_bar->setAccessibleTabName(i, tab.words());
    }
}

void CardTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The line under the tabs goes on to the edge.
void CardTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, m_bar->geometry().bottom(), width(), 1, toneColour(palette(), Tone::Separator));
}

void CardTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace dd::ui
