// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterpanel.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchline.h"
#include "ui/common/tones.h"
#include "ui/pages/filterhead.h"
#include "ui/pages/filterrow.h"
#include "ui/pages/filtersource.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <utility>

namespace dd::ui {

namespace {

/// What the servers' own guides name first, whatever group it is filed under.
bool isFirst(const FilterField &field)
{
    static const QStringList keys{QStringLiteral("parentID"), QStringLiteral("warrantyTill")};
    return keys.contains(field.key);
}

} // namespace

struct FilterPanel::Private {
    struct Group {
        const FilterField *example = nullptr; ///< names the group
        QLabel *heading = nullptr;
        QList<FilterRow *> rows;
    };

    FilterPanel *panel = nullptr;
    const FilterSource *source = nullptr;
    Query query;
    QList<Group> groups;

    QLabel *title = nullptr;
    QToolButton *close = nullptr;
    QLineEdit *search = nullptr;
    QScrollArea *area = nullptr;
    QWidget *list = nullptr;
    FilterHead *head = nullptr;
    QLabel *nothing = nullptr;
    QPushButton *apply = nullptr;
    QPushButton *clear = nullptr;

    void makeFrame();
    void makeRows(FilterWords &words, QVBoxLayout *column);
    QList<FilterRow *> rows() const;
    void retranslate();
    Query edited() const;
    void show(const Query &shown);
    void weigh();
    void submit();
    void narrow();
};

void FilterPanel::Private::makeFrame()
{
    title = plainLabel(panel);
    title->setWordWrap(false);
    close = new QToolButton(panel);
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("close")));
    close->setFocusPolicy(Qt::TabFocus);
    search = new SearchLine(panel);
    area = new QScrollArea(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // drawn where there is something to scroll
    area->setFocusPolicy(Qt::NoFocus);
    list = new QWidget;
    list->setAutoFillBackground(false);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false);
    nothing = plainLabel(panel);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    nothing->setAlignment(Qt::AlignHCenter);
    nothing->hide();
    apply = new QPushButton(panel);
    apply->setDefault(true);
    clear = new QPushButton(panel);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(metric::margin, metric::space, metric::space, 0);
    top->addWidget(title, 1);
    top->addWidget(close);
    auto *find = new QHBoxLayout;
    find->setContentsMargins(metric::margin, 0, metric::wide, 0);
    find->addWidget(search);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(metric::margin, metric::space, metric::wide, metric::margin);
    bottom->setSpacing(metric::space);
    bottom->addWidget(apply, 1);
    bottom->addWidget(clear, 1);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(metric::space);
    column->addLayout(top);
    column->addLayout(find);
    column->addWidget(nothing);
    column->addWidget(area, 1);
    column->addLayout(bottom);

    connect(close, &QToolButton::clicked, panel, &FilterPanel::closeRequested);
    connect(search, &QLineEdit::textChanged, panel, [this] { narrow(); });
    connect(apply, &QPushButton::clicked, panel, [this] { submit(); });
    connect(clear, &QPushButton::clicked, panel, [this] {
        Query bare;
        bare.sortKey = query.sortKey;
        bare.ascending = query.ascending;
        show(bare);
        submit();
    });
}

void FilterPanel::Private::makeRows(FilterWords &words, QVBoxLayout *column)
{
    // Groups in the order in which they first appear; the first takes in what goes before all.
    QStringList names;
    for (const FilterField &field : source->fields) {
        if (!names.contains(QLatin1String(field.group)))
            names << QLatin1String(field.group);
    }
    for (const QString &name : std::as_const(names)) {
        const bool isFirstGroup = groups.isEmpty();
        Group group;
        group.heading = plainLabel(list);
        group.heading->setContentsMargins(
            0, metric::space, 0, 0); // goes with it where nothing of it is found
        column->addWidget(group.heading);
        for (const FilterField &field : source->fields) {
            const bool own = QLatin1String(field.group) == name;
            if (own && !group.example)
                group.example = &field;
            if (isFirstGroup ? !own && !isFirst(field) : !own || isFirst(field))
                continue;
            auto *row = new FilterRow(field, *source, words, list);
            column->addWidget(row);
            connect(row, &FilterRow::changed, panel, [this] { weigh(); });
            group.rows << row;
        }
        groups << group;
    }
}

QList<FilterRow *> FilterPanel::Private::rows() const
{
    QList<FilterRow *> all;
    for (const Group &group : groups)
        all << group.rows;
    return all;
}

void FilterPanel::Private::retranslate()
{
    title->setText(tr("Filters"));
    QFont strong = panel->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    close->setToolTip(tr("Close the filters"));
    close->setAccessibleName(tr("Close the filters"));
    search->setPlaceholderText(tr("Find a filter"));
    search->setAccessibleName(tr("Find a filter"));
    nothing->setText(tr("No filter of this name"));
    apply->setText(tr("Apply"));
    clear->setText(tr("Clear all"));
    head->retranslate();
    for (const Group &group : std::as_const(groups)) {
        group.heading->setText(group.example->groupTitle());
        group.heading->setFont(strong);
    }
    for (FilterRow *row : rows())
        row->retranslate();
    weigh();
}

Query FilterPanel::Private::edited() const
{
    Query asked = head->query();
    // What the panel does not know (a link's own filter) stays.
    for (auto it = query.values.cbegin(); it != query.values.cend(); ++it) {
        if (!source->field(it.key()))
            asked.values.insert(it.key(), it.value());
    }
    for (const FilterRow *row : rows()) {
        const QString key = row->field().key;
        const QStringList values = row->values();
        // Unsaid, the rule holds all the same: nobody has edited anything.
        if (!values.isEmpty() && (query.values.contains(key) || !isRule(key, values)))
            asked.values.insert(key, values);
    }
    return asked;
}

void FilterPanel::Private::show(const Query &shown)
{
    head->setQuery(shown);
    for (FilterRow *row : rows())
        row->setValues(shown.values.value(row->field().key));
    weigh();
}

/// Marks what filters, says what cannot be read, and whether there is something to apply.
void FilterPanel::Private::weigh()
{
    bool good = true;
    for (FilterRow *row : rows())
        good = row->weigh() && good;
    apply->setEnabled(good && edited() != query);
}

void FilterPanel::Private::submit()
{
    weigh();
    if (apply->isEnabled())
        Q_EMIT panel->applied(edited());
}

void FilterPanel::Private::narrow()
{
    const QString wanted = search->text().trimmed();
    bool any = wanted.isEmpty();
    for (const Group &group : std::as_const(groups)) {
        bool used = false;
        for (FilterRow *row : group.rows) {
            const bool fits = row->fits(wanted);
            row->setVisible(fits);
            used |= fits;
        }
        group.heading->setVisible(used);
        any |= used;
    }
    head->setVisible(wanted.isEmpty());
    nothing->setVisible(!any);
}

FilterPanel::FilterPanel(const FilterSource &source, FilterWords &words, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->panel = this;
    d->source = &source;
    setMinimumWidth(250);
    d->makeFrame();
    auto *column = new QVBoxLayout(d->list);
    column->setContentsMargins(metric::margin, 0, metric::margin, metric::margin);
    column->setSpacing(metric::gap);
    d->head = new FilterHead(d->list);
    d->head->setOrderable(bool(source.orders));
    d->head->setQuery(d->query);
    column->addWidget(d->head);
    connect(d->head, &FilterHead::changed, this, [this] { d->weigh(); });
    connect(d->head, &FilterHead::rowRequested, this, &FilterPanel::rowRequested);
    connect(d->head, &FilterHead::rowsAtATimeChosen, this, &FilterPanel::rowsAtATimeChosen);
    d->makeRows(words, column);
    column->addStretch();
    d->retranslate();
}

FilterPanel::~FilterPanel() = default;

void FilterPanel::setQuery(const Query &query)
{
    const Query before = std::exchange(d->query, query);
    d->head->follow(before, query);
    for (FilterRow *row : d->rows()) {
        const QString key = row->field().key;
        if (query.values.value(key) != before.values.value(key))
            row->setValues(query.values.value(key));
    }
    d->weigh();
}

void FilterPanel::setRows(int rows)
{
    d->head->setRows(rows);
}

void FilterPanel::setRowsAtATime(int rows)
{
    d->head->setRowsAtATime(rows);
}

void FilterPanel::setOrders(const QList<SortKey> &orders)
{
    d->head->setOrders(orders);
}

void FilterPanel::reveal(const QString &key)
{
    Q_EMIT ordersWanted();
    d->search->clear();
    for (FilterRow *row : d->rows()) {
        if (row->field().key != key)
            continue;
        row->setFocus(Qt::OtherFocusReason);
        d->area->ensureWidgetVisible(row);
        return;
    }
    d->search->setFocus(Qt::OtherFocusReason);
}

void FilterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    else if (button && button->hasFocus())
        button->click(); // outside of a dialog it takes no Enter by itself
    else if (!d->search->hasFocus())
        d->submit();
}

void FilterPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), toneColour(palette(), Tone::Separator));
}

} // namespace dd::ui
