// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/exchangestab.h"

#include "models/exchanges.h"
#include "session/services.h"
#include "ui/common/plaintip.h"
#include "ui/common/searchline.h"
#include "ui/common/tones.h"
#include "ui/diagnostics/exchangefilter.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <algorithm>

namespace dd::ui {

using models::Exchanges;

ExchangesTab::ExchangesTab(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(new Exchanges(context.services.log, this))
    , m_shown(new ExchangeFilter(this))
    , m_filter(new SearchLine(this))
    , m_onlyFailed(new QCheckBox(this))
    , m_copy(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_story(new QPlainTextEdit(this))
{
    m_shown->setSourceModel(m_model);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new PlainTipDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metric::space);
    // Together no wider than the window is at first; the last has what is left.
    const int widths[Exchanges::columns]{100, 112, 160, 64, 170, 56, 100, 104, 84, 60};
    for (int column = 0; column < Exchanges::columns; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_story->setReadOnly(true);
    m_table->setTextElideMode(Qt::ElideMiddle); // what differs is at the end
    m_story->setFrameShape(QFrame::NoFrame);
    m_story->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_story->setTabChangesFocus(true);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::margin, metric::space, metric::margin, 0);
    row->setSpacing(metric::space);
    row->addWidget(m_filter, 1);
    row->addWidget(m_onlyFailed);
    row->addWidget(m_copy);
    row->addWidget(m_clear);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_table);
    halves->addWidget(m_story);
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::space);
    column->addLayout(row);
    column->addWidget(halves, 1);
    for (QPushButton *button : {m_copy, m_clear})
        button->setAutoDefault(false);

    connect(m_filter, &QLineEdit::textChanged, m_shown, &ExchangeFilter::setText);
    connect(m_onlyFailed, &QCheckBox::toggled, m_shown, &ExchangeFilter::setOnlyFailed);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangesTab::showCurrent);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &ExchangesTab::showCurrent);
    connect(m_copy, &QPushButton::clicked, this, &ExchangesTab::copySelected);
    connect(m_clear, &QPushButton::clicked, &context.services.log, &net::ExchangeLog::clear);
    retranslate();
}

void ExchangesTab::showCurrent()
{
    const QModelIndex index = m_shown->mapToSource(m_table->currentIndex());
    m_story->setPlainText(index.isValid() ? Exchanges::story(m_model->exchange(index.row())) : QString());
}

QString ExchangesTab::report() const
{
    QStringList stories;
    for (int row = 0; row < m_model->rowCount(); ++row)
        stories << Exchanges::story(m_model->exchange(row));
    return stories.join(QStringLiteral("\n\n"));
}

void ExchangesTab::copySelected()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_shown->rowCount(); ++row)
            rows << m_shown->index(row, 0);
    }
    std::sort(rows.begin(), rows.end());
    QStringList stories;
    for (const QModelIndex &row : std::as_const(rows))
        stories << Exchanges::story(m_model->exchange(m_shown->mapToSource(row).row()));
    QGuiApplication::clipboard()->setText(stories.join(QStringLiteral("\n\n")));
}

void ExchangesTab::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: account, address, status…"));
    m_filter->setAccessibleName(tr("Filter of the exchanges"));
    m_onlyFailed->setText(tr("Only what failed"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the chosen exchanges, or all that are shown"));
    m_clear->setText(tr("Clear"));
    m_table->setAccessibleName(tr("Exchanges"));
    m_story->setPlaceholderText(tr("Choose an exchange to see all of it here."));
    m_story->setAccessibleName(tr("The chosen exchange"));
    // Nothing tells the view that its words are others now.
    m_table->horizontalHeader()->viewport()->update();
    m_table->viewport()->update();
    showCurrent();
}

void ExchangesTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dd::ui
