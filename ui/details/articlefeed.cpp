// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/articlefeed.h"

#include "store/settings.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/details/articlehead.h"
#include "ui/details/articlerow.h"
#include "ui/details/filesource.h"
#include "ui/details/sight.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dd::ui {

namespace {

/// With more unread ones than this the reader opens them himself.
constexpr int mostOpened = 4;
constexpr int roomForWords = 420;

QToolButton *toolButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    return button;
}

} // namespace

ArticleFeed::ArticleFeed(const Context &context, const AccountId &account, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_account(account)
    , m_web(context.services)
    , m_summary(new QLabel(this))
    , m_previous(toolButton(QStringLiteral("up"), this))
    , m_next(toolButton(QStringLiteral("down"), this))
    , m_order(toolButton(QStringLiteral("sort-down"), this))
    , m_area(new QScrollArea(this))
{
    m_summary->setFont(smallFont(font()));
    m_order->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_order->setFont(smallFont(font()));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(metric::margin, metric::gap, metric::gap, metric::gap);
    line->setSpacing(metric::gap);
    line->addWidget(m_summary, 1);
    line->addWidget(m_order);
    line->addWidget(m_previous);
    line->addWidget(m_next);

    auto *ground = new QWidget;
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(ground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_area, 1);

    m_sight.setSingleShot(true);
    m_sight.setInterval(readAfter);
    m_clock.setInterval(std::chrono::seconds(30));
    m_clock.start();
    connect(&m_sight, &QTimer::timeout, this, &ArticleFeed::tellSight);
    connect(&m_clock, &QTimer::timeout, ground, qOverload<>(&QWidget::update));
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleFeed::watchSight);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleFeed::watchSight);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_order, &QToolButton::clicked, this,
        [this] { m_context.settings.set(store::setting::newestArticleFirst, !newestFirst()); });
    connect(&m_context.settings, &store::Settings::changed, this, [this](const QString &name) {
        if (name == store::setting::newestArticleFirst.name) {
            order();
            m_area->verticalScrollBar()->setValue(0);
            retranslate();
        }
    });
    retranslate();
}

ArticleFeed::~ArticleFeed() = default;

bool ArticleFeed::newestFirst() const
{
    return m_context.settings.get(store::setting::newestArticleFirst);
}

ArticleRow *ArticleFeed::rowOf(qint64 article) const
{
    const auto row = std::ranges::find_if(
        m_rows, [article](const ArticleRow *one) { return one->article().id == article; });
    return row == m_rows.end() ? nullptr : *row;
}

void ArticleFeed::clear()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_ticket = 0;
    m_sight.stop();
    retranslate();
}

void ArticleFeed::setArticles(qint64 ticket, const QString &title, const QList<Article> &articles,
    const std::shared_ptr<FileSource> &files)
{
    const bool another = ticket != m_ticket;
    if (another)
        clear();
    m_ticket = ticket;
    QList<ArticleRow *> gone = m_rows;
    for (const Article &article : articles) {
        ArticleRow *row = rowOf(article.id);
        if (row) {
            gone.removeOne(row);
        } else {
            row = new ArticleRow(m_context, m_account, m_web, files, m_area->widget());
            m_rows << row;
            connect(row, &ArticleRow::toggled, this, &ArticleFeed::watchSight);
            connect(row->head(), &ArticleHead::walked, this, [this, row](int step) {
                const qsizetype to = qBound<qsizetype>(0, m_rows.indexOf(row) + step, m_rows.size() - 1);
                m_rows.at(to)->head()->setFocus(Qt::TabFocusReason);
                m_area->ensureWidgetVisible(m_rows.at(to)->head(), 0, 0);
            });
        }
        row->setArticle(article, title);
    }
    for (ArticleRow *row : std::as_const(gone)) {
        m_rows.removeOne(row);
        delete row;
    }
    order();
    if (another)
        openFirst();
    retranslate();
    Q_EMIT unreadChanged();
    watchSight();
}

void ArticleFeed::order()
{
    const bool newest = newestFirst();
    std::ranges::stable_sort(m_rows, [newest](const ArticleRow *one, const ArticleRow *other) {
        return newest ? one->article().number > other->article().number
                      : one->article().number < other->article().number;
    });
    QWidget *before = m_next;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        // Only what stands elsewhere is moved: a feed that did not change is not laid out again.
        if (m_column->indexOf(m_rows.at(i)) != int(i))
            m_column->insertWidget(int(i), m_rows.at(i));
        setTabOrder(before, m_rows.at(i)->head());
        before = m_rows.at(i)->head();
    }
}

void ArticleFeed::openFirst()
{
    if (m_rows.isEmpty())
        return;
    const auto newest
        = std::ranges::max_element(m_rows, {}, [](const ArticleRow *row) { return row->article().number; });
    (*newest)->setOpen(true);
    int opened = 1;
    for (ArticleRow *row : std::as_const(m_rows)) {
        if (!row->article().seen && !row->isOpen() && opened++ < mostOpened)
            row->setOpen(true);
    }
    m_area->verticalScrollBar()->setValue(0);
    // Oldest first the reader begins where the news begins.
    if (!newestFirst()) {
        const auto first
            = std::ranges::find_if(m_rows, [](const ArticleRow *row) { return !row->article().seen; });
        ArticleRow *target = first == m_rows.end() ? *newest : *first;
        QTimer::singleShot(0, target, [this, target] { m_area->verticalScrollBar()->setValue(target->y()); });
    }
}

void ArticleFeed::setSeen(qint64 article)
{
    ArticleRow *row = rowOf(article);
    if (!row || row->article().seen)
        return;
    row->setSeen();
    retranslate();
    Q_EMIT unreadChanged();
    watchSight(); // of the last one: all that is here is looked at
}

int ArticleFeed::unreadCount() const
{
    return int(std::ranges::count_if(m_rows, [](const ArticleRow *row) { return !row->article().seen; }));
}

void ArticleFeed::step(int step)
{
    if (m_rows.isEmpty())
        return;
    goTo(m_rows.at(qBound<qsizetype>(0, currentRow() + step, m_rows.size() - 1)));
}

qsizetype ArticleFeed::currentRow() const
{
    const QWidget *focus = QApplication::focusWidget();
    const int top = m_area->verticalScrollBar()->value();
    qsizetype inSight = 0;
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (focus && m_rows.at(i)->isAncestorOf(focus))
            return i;
        if (m_rows.at(i)->geometry().bottom() > top)
            inSight = i;
    }
    return inSight;
}

void ArticleFeed::goTo(ArticleRow *row)
{
    row->setOpen(true);
    row->head()->setFocus(Qt::ShortcutFocusReason);
    // After the layout knows how high the row is now.
    QTimer::singleShot(0, row, [this, row] { m_area->verticalScrollBar()->setValue(row->y()); });
}

void ArticleFeed::watchSight()
{
    if (isVisible())
        m_sight.start();
}

bool ArticleFeed::isInSight(const ArticleRow &row) const
{
    const QRect body = row.bodyRect();
    return isReadable(
        {row.mapTo(m_area->viewport(), body.topLeft()), body.size()}, m_area->viewport()->rect());
}

void ArticleFeed::tellSight()
{
    // A window nobody works in shows its articles to nobody.
    if (!isVisible() || !isActiveWindow() || window()->isMinimized() || m_rows.isEmpty())
        return;
    QList<qint64> seen;
    for (const ArticleRow *row : std::as_const(m_rows)) {
        if (!row->article().seen && isInSight(*row))
            seen << row->article().id;
    }
    if (!seen.isEmpty())
        Q_EMIT read(seen);
    if (unreadCount() == 0)
        Q_EMIT looked();
}

void ArticleFeed::retranslate()
{
    const int all = int(m_rows.size());
    const int unread = unreadCount();
    QString text = all > 0 ? tr("%n article(s)", nullptr, all) : QString();
    if (unread > 0)
        text += QStringLiteral(" · ") + tr("%n unread", nullptr, unread);
    m_summary->setText(text);
    m_order->setText(newestFirst() ? tr("Newest first") : tr("Oldest first"));
    m_order->setIcon(icon(newestFirst() ? QStringLiteral("sort-down") : QStringLiteral("sort-up")));
    m_order->setToolTip(m_order->text() + QStringLiteral(". ") + tr("Turn the order round"));
    m_previous->setToolTip(tr("Previous article"));
    m_previous->setAccessibleName(tr("Previous article"));
    m_next->setToolTip(tr("Next article"));
    m_next->setAccessibleName(tr("Next article"));
}

void ArticleFeed::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_order->setToolButtonStyle(
        width() < roomForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void ArticleFeed::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watchSight();
}

void ArticleFeed::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// The reader is back at the window; ActivationChange tells that to windows alone.
bool ArticleFeed::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        watchSight();
    return QWidget::event(event);
}

} // namespace dd::ui
