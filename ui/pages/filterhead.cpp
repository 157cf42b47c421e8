// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterhead.h"

#include "ui/common/boxname.h"
#include "ui/common/icons.h"
#include "ui/common/searchline.h"
#include "ui/common/steady.h"
#include "ui/common/tonelabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QSpinBox>
#include <QToolButton>

namespace dd::ui {

FilterHead::FilterHead(QWidget *parent)
    : QWidget(parent)
    , m_textLabel(new ToneLabel(Tone::Subtle, ToneLabel::Size::Normal, this))
    , m_text(new ClearLine(this))
    , m_orderLabel(new ToneLabel(Tone::Subtle, ToneLabel::Size::Normal, this))
    , m_order(new Steady<QComboBox>(this))
    , m_way(new Steady<QComboBox>(this))
    , m_rowLabel(new ToneLabel(Tone::Subtle, ToneLabel::Size::Normal, this))
    , m_row(new Steady<QSpinBox>(this))
    , m_go(new QToolButton(this))
    , m_fetchLabel(new ToneLabel(Tone::Subtle, ToneLabel::Size::Normal, this))
    , m_fetch(new Steady<QComboBox>(this))
{
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(6);
    m_way->addItem(icon(QStringLiteral("sort-up")), QString());
    m_way->addItem(icon(QStringLiteral("sort-down")), QString());
    m_row->setMinimum(1);
    m_row->setGroupSeparatorShown(true);
    m_go->setIcon(icon(QStringLiteral("down")));
    m_textLabel->setBuddy(m_text);
    m_orderLabel->setBuddy(m_order);
    m_rowLabel->setBuddy(m_row);
    m_fetchLabel->setBuddy(m_fetch);
    for (const int rows : {25, 50, 100, 200, 500})
        m_fetch->addItem(QString::number(rows), rows);

    auto *jump = new QHBoxLayout;
    jump->setSpacing(metric::gap);
    jump->addWidget(m_row, 1);
    jump->addWidget(m_go);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metric::gap);
    lines->addWidget(m_textLabel);
    lines->addWidget(m_text);
    lines->addSpacing(metric::gap);
    lines->addWidget(m_orderLabel);
    lines->addWidget(m_order);
    lines->addWidget(m_way);
    lines->addSpacing(metric::gap);
    lines->addWidget(m_rowLabel);
    lines->addLayout(jump);
    lines->addSpacing(metric::gap);
    lines->addWidget(m_fetchLabel);
    lines->addWidget(m_fetch);

    connect(m_text, &QLineEdit::textChanged, this, &FilterHead::changed);
    connect(m_order, &QComboBox::activated, this, [this] {
        showWay();
        Q_EMIT changed();
    });
    connect(m_way, &QComboBox::activated, this, [this](int way) {
        m_ascending = way == 0;
        Q_EMIT changed();
    });
    connect(m_go, &QToolButton::clicked, this, [this] { Q_EMIT rowRequested(m_row->value() - 1); });
    connect(m_fetch, &QComboBox::activated, this,
        [this] { Q_EMIT rowsAtATimeChosen(m_fetch->currentData().toInt()); });
}

void FilterHead::setQuery(const Query &query)
{
    m_ascending = query.ascending;
    showOrder(query.sortKey);
    m_text->setText(query.text);
}

void FilterHead::follow(const Query &before, const Query &now)
{
    if (now.ascending != before.ascending)
        m_ascending = now.ascending;
    showOrder(now.sortKey != before.sortKey ? now.sortKey : m_order->currentData().toString());
    if (now.text != before.text)
        m_text->setText(now.text);
}

Query FilterHead::query() const
{
    Query asked;
    asked.text = m_text->text().trimmed();
    asked.sortKey = m_order->currentData().toString();
    asked.ascending = m_ascending;
    return asked;
}

void FilterHead::setRows(int rows)
{
    m_row->setMaximum(qMax(1, rows));
    m_row->setEnabled(rows > 0);
    m_go->setEnabled(rows > 0);
}

void FilterHead::setRowsAtATime(int rows)
{
    m_fetchLabel->setVisible(rows > 0);
    m_fetch->setVisible(rows > 0);
    if (m_fetch->findData(rows) < 0)
        m_fetch->addItem(QString::number(rows), rows); // written into the file of settings
    m_fetch->setCurrentIndex(m_fetch->findData(rows));
}

void FilterHead::setOrderable(bool orderable)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_orderLabel, m_order, m_way})
        part->setVisible(orderable);
}

void FilterHead::setOrders(const QList<SortKey> &orders)
{
    const QString chosen = m_order->currentData().toString();
    m_order->clear();
    for (const SortKey &one : orders)
        m_order->addItem(one.title, one.key);
    showOrder(chosen);
}

void FilterHead::showOrder(const QString &key)
{
    if (m_order->count() == 0 || m_order->itemData(0).toString() != QString())
        m_order->insertItem(0, QString(), QString());
    m_order->setItemText(0, tr("The server's own order"));
    int at = m_order->findData(key);
    if (at < 0) { // until the names of the orders come
        m_order->addItem(key, key);
        at = m_order->count() - 1;
    }
    m_order->setCurrentIndex(at);
    showWay();
}

/// The server's own order has no direction that we could turn.
void FilterHead::showWay()
{
    const bool isOrdered = !m_order->currentData().toString().isEmpty();
    m_way->setEnabled(isOrdered);
    m_way->setCurrentIndex(!isOrdered ? -1 : m_ascending ? 0 : 1);
}

void FilterHead::retranslate()
{
    m_textLabel->setText(tr("Text"));
    m_orderLabel->setText(tr("Order by"));
    m_order->setAccessibleName(tr("Order by"));
    nameBox(*m_way, tr("Direction"));
    m_way->setItemText(0, tr("Ascending"));
    m_way->setItemText(1, tr("Descending"));
    m_rowLabel->setText(tr("Go to row"));
    m_row->setLocale(QLocale());
    m_fetchLabel->setText(tr("Rows asked for at a time"));
    m_fetch->setAccessibleName(tr("Rows asked for at a time"));
    m_go->setToolTip(tr("Go to this row"));
    m_go->setAccessibleName(tr("Go to this row"));
    showOrder(m_order->currentData().toString());
}

void FilterHead::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == m_row)
        m_go->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dd::ui
