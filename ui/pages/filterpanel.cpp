// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterpanel.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/pages/filtereditors.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

namespace dd::ui {

namespace {

/// What the servers' own guides name first, whatever group it is filed under.
bool isFirst(const FilterField &field)
{
    static const QStringList keys{QStringLiteral("parentID"), QStringLiteral("warrantyTill")};
    return keys.contains(field.key);
}

QLabel *caption(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

struct FilterPanel::Private {
    struct Row {
        FilterField field;
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        FilterEditor *editor = nullptr;
        QLabel *complaint = nullptr;
        int group = 0;
    };
    struct Group {
        const FilterField *example = nullptr; ///< names the group
        QLabel *heading = nullptr;
    };

    FilterPanel *panel = nullptr;
    const FilterSource *source = nullptr;
    Query query;
    QList<Row> rows;
    QList<Group> groups;

    QLabel *title = nullptr;
    QToolButton *close = nullptr;
    QLineEdit *search = nullptr;
    QScrollArea *area = nullptr;
    QWidget *list = nullptr;
    QWidget *general = nullptr; ///< text, order, place in the list
    QLabel *textLabel = nullptr;
    QLineEdit *text = nullptr;
    QLabel *orderLabel = nullptr;
    QComboBox *order = nullptr;
    QComboBox *way = nullptr;
    QLabel *rowLabel = nullptr;
    QSpinBox *row = nullptr;
    QToolButton *go = nullptr;
    QLabel *nothing = nullptr;
    QPushButton *apply = nullptr;
    QPushButton *clear = nullptr;

    void makeFrame();
    void makeGeneral(QVBoxLayout *column);
    void makeRow(const FilterField &field, int group, FilterWords &words, QVBoxLayout *column);
    void makeRows(FilterWords &words, QVBoxLayout *column);
    void retranslate();
    Query edited() const;
    void show(const Query &shown);
    void showOrder();
    void weigh();
    void submit();
    void narrow();
};

void FilterPanel::Private::makeFrame()
{
    title = caption(panel);
    title->setWordWrap(false);
    close = new QToolButton(panel);
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("close")));
    close->setFocusPolicy(Qt::TabFocus);
    search = new QLineEdit(panel);
    search->setClearButtonEnabled(true);
    search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    area = new QScrollArea(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    list = new QWidget;
    list->setAutoFillBackground(false);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false);
    nothing = caption(panel);
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
    find->setContentsMargins(metric::margin, 0, metric::margin, 0);
    find->addWidget(search);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(metric::margin, metric::space, metric::margin, metric::margin);
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

void FilterPanel::Private::makeGeneral(QVBoxLayout *column)
{
    general = new QWidget(list);
    textLabel = caption(general);
    text = new QLineEdit(general);
    text->setClearButtonEnabled(true);
    orderLabel = caption(general);
    order = new QComboBox(general);
    order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    order->setMinimumContentsLength(8);
    way = new QComboBox(general);
    way->addItem(icon(QStringLiteral("sort-up")), QString());
    way->addItem(icon(QStringLiteral("sort-down")), QString());
    rowLabel = caption(general);
    row = new QSpinBox(general);
    row->setMinimum(1);
    row->setGroupSeparatorShown(true);
    go = new QToolButton(general);
    go->setIcon(icon(QStringLiteral("down")));

    auto *ways = new QHBoxLayout;
    ways->setSpacing(metric::gap);
    ways->addWidget(order, 1);
    ways->addWidget(way);
    auto *jump = new QHBoxLayout;
    jump->setSpacing(metric::gap);
    jump->addWidget(row, 1);
    jump->addWidget(go);
    auto *lines = new QVBoxLayout(general);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metric::gap);
    lines->addWidget(textLabel);
    lines->addWidget(text);
    lines->addSpacing(metric::gap);
    lines->addWidget(orderLabel);
    lines->addLayout(ways);
    lines->addSpacing(metric::gap);
    lines->addWidget(rowLabel);
    lines->addLayout(jump);
    column->addWidget(general);
    textLabel->setBuddy(text);
    orderLabel->setBuddy(order);
    rowLabel->setBuddy(row);

    connect(text, &QLineEdit::textChanged, panel, [this] { weigh(); });
    connect(text, &QLineEdit::returnPressed, panel, [this] { submit(); });
    connect(order, &QComboBox::activated, panel, [this] { weigh(); });
    connect(way, &QComboBox::activated, panel, [this] { weigh(); });
    const auto jumpThere = [this] { Q_EMIT panel->rowRequested(row->value() - 1); };
    connect(go, &QToolButton::clicked, panel, jumpThere);
}

void FilterPanel::Private::makeRow(
    const FilterField &field, int group, FilterWords &words, QVBoxLayout *column)
{
    Row one;
    one.field = field;
    one.group = group;
    one.box = new QWidget(list);
    one.label = caption(one.box);
    one.editor = makeFilterEditor(field, *source, words, one.box);
    one.complaint = caption(one.box);
    one.complaint->hide();
    auto *lines = new QVBoxLayout(one.box);
    lines->setContentsMargins(0, 0, 0, metric::gap);
    lines->setSpacing(2);
    if (field.type == FilterType::Flag) {
        auto *line = new QHBoxLayout;
        line->setSpacing(metric::space);
        line->addWidget(one.label, 3);
        line->addWidget(one.editor, 2);
        lines->addLayout(line);
    } else {
        lines->addWidget(one.label);
        lines->addWidget(one.editor);
    }
    lines->addWidget(one.complaint);
    column->addWidget(one.box);
    connect(one.editor, &FilterEditor::changed, panel, [this] { weigh(); });
    connect(one.editor, &FilterEditor::submitted, panel, [this] { submit(); });
    rows << one;
}

void FilterPanel::Private::makeRows(FilterWords &words, QVBoxLayout *column)
{
    // Groups in the order in which they first appear; the first takes in what goes before all.
    QStringList names;
    for (const FilterField &field : source->fields) {
        if (!names.contains(QLatin1String(field.group)))
            names << QLatin1String(field.group);
    }
    for (int group = 0; group < names.size(); ++group) {
        Group one;
        one.heading = caption(list);
        column->addSpacing(metric::space);
        column->addWidget(one.heading);
        groups << one;
        for (const FilterField &field : source->fields) {
            const bool own = QLatin1String(field.group) == names.at(group);
            if (own && !groups.last().example)
                groups.last().example = &field;
            if (group == 0 ? own || isFirst(field) : own && !isFirst(field))
                makeRow(field, group, words, column);
        }
    }
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
    textLabel->setText(tr("Text"));
    orderLabel->setText(tr("Order by"));
    order->setAccessibleName(tr("Order by"));
    way->setAccessibleName(tr("Direction"));
    way->setItemText(0, tr("Ascending"));
    way->setItemText(1, tr("Descending"));
    rowLabel->setText(tr("Go to row"));
    row->setLocale(QLocale());
    go->setToolTip(tr("Go to this row"));
    go->setAccessibleName(tr("Go to this row"));
    apply->setText(tr("Apply"));
    clear->setText(tr("Clear all"));
    for (const Group &group : std::as_const(groups)) {
        group.heading->setText(group.example->groupTitle());
        group.heading->setFont(strong);
    }
    for (const Row &one : std::as_const(rows))
        one.label->setText(one.field.title());
    showOrder();
    weigh();
}

Query FilterPanel::Private::edited() const
{
    Query asked;
    asked.text = text->text().trimmed();
    asked.sortKey = order->currentData().toString();
    asked.ascending = way->currentIndex() == 0;
    // What the panel does not know (a link's own filter) stays.
    for (auto it = query.values.cbegin(); it != query.values.cend(); ++it) {
        if (!source->field(it.key()))
            asked.values.insert(it.key(), it.value());
    }
    for (const Row &one : rows) {
        if (const QStringList values = one.editor->values(); !values.isEmpty())
            asked.values.insert(one.field.key, values);
    }
    return asked;
}

void FilterPanel::Private::show(const Query &shown)
{
    text->setText(shown.text);
    for (const Row &one : std::as_const(rows))
        one.editor->setValues(shown.values.value(one.field.key));
    way->setCurrentIndex(shown.ascending ? 0 : 1);
    order->setCurrentIndex(order->findData(shown.sortKey));
    weigh();
}

void FilterPanel::Private::showOrder()
{
    if (order->count() == 0 || order->itemData(0).toString() != QString())
        order->insertItem(0, QString(), QString());
    order->setItemText(0, tr("The server's own order"));
    int at = order->findData(query.sortKey);
    if (at < 0) { // until the names of the orders come
        order->addItem(query.sortKey, query.sortKey);
        at = order->count() - 1;
    }
    order->setCurrentIndex(at);
}

/// Marks what filters, says what cannot be read, and whether there is something to apply.
void FilterPanel::Private::weigh()
{
    bool wrong = false;
    const QColor accent = toneColour(panel->palette(), Tone::Accent);
    const QColor red = toneColour(panel->palette(), Tone::Error);
    const QColor subtle = toneColour(panel->palette(), Tone::Subtle);
    for (const Row &one : std::as_const(rows)) {
        const QStringList values = one.editor->values();
        const bool isRule
            = one.field.key == QLatin1String("isDeleted") && values.value(0) == QLatin1String("false");
        QPalette ink = panel->palette();
        ink.setColor(QPalette::WindowText, values.isEmpty() || isRule ? subtle : accent);
        one.label->setPalette(ink);
        const QString complaint = one.editor->complaint();
        ink.setColor(QPalette::WindowText, red);
        one.complaint->setPalette(ink);
        one.complaint->setText(complaint);
        one.complaint->setVisible(!complaint.isEmpty());
        wrong |= !complaint.isEmpty();
    }
    for (QLabel *label : {textLabel, orderLabel, rowLabel}) {
        QPalette ink = panel->palette();
        ink.setColor(QPalette::WindowText, subtle);
        label->setPalette(ink);
    }
    apply->setEnabled(!wrong && edited() != query);
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
    QList<bool> used(groups.size(), false);
    bool any = wanted.isEmpty();
    for (const Row &one : std::as_const(rows)) {
        const bool fits = one.field.title().contains(wanted, Qt::CaseInsensitive)
            || one.field.key.compare(wanted, Qt::CaseInsensitive) == 0;
        one.box->setVisible(fits);
        used[one.group] = used.at(one.group) || fits;
        any |= fits;
    }
    for (qsizetype group = 0; group < groups.size(); ++group)
        groups.at(group).heading->setVisible(used.at(group));
    general->setVisible(wanted.isEmpty());
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
    d->makeGeneral(column);
    d->makeRows(words, column);
    column->addStretch();
    d->retranslate();
}

FilterPanel::~FilterPanel() = default;

void FilterPanel::setQuery(const Query &query)
{
    d->query = query;
    d->showOrder();
    d->show(query);
}

void FilterPanel::setRows(int rows)
{
    d->row->setMaximum(qMax(1, rows));
    d->row->setEnabled(rows > 0);
    d->go->setEnabled(rows > 0);
}

void FilterPanel::setOrders(const QList<SortKey> &orders)
{
    const QString chosen = d->order->currentData().toString();
    d->order->clear();
    for (const SortKey &one : orders)
        d->order->addItem(one.title, one.key);
    d->showOrder();
    if (const int at = d->order->findData(chosen); at >= 0)
        d->order->setCurrentIndex(at);
}

void FilterPanel::reveal(const QString &key)
{
    Q_EMIT ordersWanted();
    d->search->clear();
    for (const Private::Row &one : std::as_const(d->rows)) {
        if (one.field.key != key)
            continue;
        one.editor->setFocus(Qt::OtherFocusReason);
        d->area->ensureWidgetVisible(one.box);
        return;
    }
    d->search->setFocus(Qt::OtherFocusReason);
}

void FilterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::PaletteChange)
        d->weigh();
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void FilterPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), toneColour(palette(), Tone::Separator));
}

} // namespace dd::ui
