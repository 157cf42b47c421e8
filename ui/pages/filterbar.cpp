// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterbar.h"

#include "ui/common/icons.h"
#include "ui/common/searchline.h"
#include "ui/common/tones.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace dd::ui {

namespace {

using namespace std::chrono_literals;

constexpr int roomy = 640; ///< below, the order is its arrow alone

/// Gives way before the controls beside it do.
class Caption : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {48, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

QToolButton *flatButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new Caption(this))
    , m_total(new QLabel(this))
    , m_text(new SearchLine(this))
    , m_order(flatButton(QStringLiteral("sort-down"), this))
    , m_filters(flatButton(QStringLiteral("filter"), this))
    , m_columns(flatButton(QStringLiteral("columns"), this))
    , m_orderMenu(new QMenu(this))
    , m_chips(new ChipRow(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_total->setTextFormat(Qt::PlainText);
    m_total->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMinimumWidth(100);
    m_text->setMaximumWidth(320);
    m_text->installEventFilter(this);
    m_order->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setMenu(m_orderMenu);
    m_filters->setCheckable(true);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(metric::margin, metric::space, metric::space, metric::space);
    line->setSpacing(metric::gap);
    line->addWidget(m_title);
    line->addSpacing(metric::gap);
    line->addWidget(m_total);
    line->addStretch(1);
    line->addWidget(m_text, 3);
    line->addSpacing(metric::gap);
    line->addWidget(m_order);
    line->addWidget(m_filters);
    line->addWidget(m_columns);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(line);
    lines->addWidget(m_chips);
    m_chips->standAfter(m_columns);

    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::tell);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    // The cross of the field clears without being an edit.
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_told.isEmpty())
            m_pause.start();
    });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        tell();
        Q_EMIT leaveRequested();
    });
    connect(m_orderMenu, &QMenu::aboutToShow, this, [this] {
        fillOrderMenu();
        Q_EMIT ordersWanted();
    });
    connect(m_filters, &QToolButton::clicked, this, &FilterBar::panelToggled);
    connect(m_columns, &QToolButton::clicked, this, &FilterBar::columnsRequested);
    connect(m_chips, &ChipRow::chipClicked, this, &FilterBar::chipClicked);
    connect(m_chips, &ChipRow::chipRemoved, this, &FilterBar::chipRemoved);
    connect(m_chips, &ChipRow::clearRequested, this, &FilterBar::clearRequested);
    connect(m_chips, &ChipRow::saveRequested, this, &FilterBar::saveRequested);
    retranslate();
}

void FilterBar::retranslate()
{
    m_title->setFont(titleFont(font()));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter by text"));
    m_filters->setToolTip(tr("All filters"));
    m_filters->setAccessibleName(tr("All filters"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    setOrder(m_orderTitle, m_ascending);
}

void FilterBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->updateGeometry();
}

void FilterBar::setTotal(const QString &total, const QString &tip)
{
    m_total->setText(total);
    m_total->setToolTip(tip);
}

void FilterBar::setText(const QString &text)
{
    if (m_pause.isActive())
        return;
    m_told = text;
    if (m_text->text().trimmed() != text)
        m_text->setText(text);
}

void FilterBar::tell()
{
    m_pause.stop();
    const QString text = m_text->text().trimmed();
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT textChanged(text);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::addButton(QToolButton *button)
{
    layout()->itemAt(0)->layout()->addWidget(button);
    setTabOrder(m_columns, button);
    m_chips->standAfter(button);
}

void FilterBar::setSavable(bool savable)
{
    m_chips->setSavable(savable);
}

void FilterBar::setPanelOpen(bool open)
{
    m_filters->setChecked(open);
}

void FilterBar::setOrder(const QString &title, bool ascending)
{
    m_orderTitle = title;
    m_ascending = ascending;
    const QString words = title.isEmpty() ? tr("Order") : title;
    m_order->setText(words);
    m_order->setIcon(icon(title.isEmpty() ? QStringLiteral("sort")
            : ascending                   ? QStringLiteral("sort-up")
                                          : QStringLiteral("sort-down")));
    const QString whole = title.isEmpty() ? tr("Order of the server")
        : ascending                       ? tr("Order: %1, ascending").arg(title)
                                          : tr("Order: %1, descending").arg(title);
    m_order->setToolTip(whole);
    m_order->setAccessibleName(whole);
}

void FilterBar::setOrderable(bool orderable)
{
    m_order->setVisible(orderable);
}

void FilterBar::setOrders(const QList<SortKey> &orders, const QString &key)
{
    m_orders = orders;
    m_orderKey = key;
    if (m_orderMenu->isVisible())
        fillOrderMenu();
}

void FilterBar::fillOrderMenu()
{
    m_orderMenu->clear();
    auto *keys = new QActionGroup(m_orderMenu);
    for (const SortKey &order : std::as_const(m_orders)) {
        QString title = order.title;
        QAction *action = m_orderMenu->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(order.key == m_orderKey);
        action->setActionGroup(keys);
        connect(action, &QAction::triggered, this,
            [this, key = order.key] { Q_EMIT orderChosen(key, m_ascending); });
    }
    if (m_orderKey.isEmpty())
        return;
    if (!m_orders.isEmpty())
        m_orderMenu->addSeparator();
    auto *ways = new QActionGroup(m_orderMenu);
    for (const bool up : {true, false}) {
        QAction *action
            = m_orderMenu->addAction(icon(up ? QStringLiteral("sort-up") : QStringLiteral("sort-down")),
                up ? tr("Ascending") : tr("Descending"));
        action->setCheckable(true);
        action->setChecked(up == m_ascending);
        action->setActionGroup(ways);
        connect(action, &QAction::triggered, this, [this, up] { Q_EMIT orderChosen(m_orderKey, up); });
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        tell();
        Q_EMIT leaveRequested();
        return true;
    }
    if (key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (m_text->text().isEmpty())
        Q_EMIT leaveRequested();
    m_text->clear();
    tell();
    return true;
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_order->setToolButtonStyle(width() < roomy ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace dd::ui
