// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choicepopup.h"

#include "ui/common/contrast.h"
#include "ui/common/searchline.h"
#include "ui/common/tones.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSet>

namespace dd::ui {

namespace {

using namespace std::chrono_literals;

/// Nothing where there is no colour: its room keeps the names under each other.
QIcon dotIcon(const std::optional<Rgb> &colour, const QPalette &palette, qreal ratio)
{
    QPixmap pixmap(QSize(metric::icon, metric::icon) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (!colour)
        return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColour(*colour, palette));
    painter.drawEllipse(QRectF(4, 4, 8, 8));
    return pixmap;
}

} // namespace

ChoicePopup::ChoicePopup(const FilterField &field, const FilterSource &source, FilterWords &words,
    const QStringList &values, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(field)
    , m_source(source)
    , m_words(words)
    , m_values(values)
    , m_search(new SearchLine(this))
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
    , m_retry(new QPushButton(tr("Retry"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(field.title());
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in %1").arg(field.title()));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(field.title());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::space, metric::space, metric::space, metric::space);
    column->setSpacing(metric::space);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(m_retry, 0, Qt::AlignLeft);

    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &ChoicePopup::load);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        narrow();
        if (isSearchedByServer(m_field.choices))
            m_pause.start();
    });
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::choose);
    connect(m_retry, &QPushButton::clicked, this, &ChoicePopup::load);
    show({});
    load();
}

void ChoicePopup::openBelow(const QWidget &button)
{
    resize(qMax(300, button.width()), 360);
    QPoint place = button.mapToGlobal(QPoint(button.width() - width(), button.height()));
    const QRect room = button.screen()->availableGeometry();
    if (place.y() + height() > room.bottom())
        place.setY(button.mapToGlobal(QPoint(0, 0)).y() - height());
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
    place.setY(qMax(room.top(), place.y()));
    move(place);
    QFrame::show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::say(const QString &text, bool canRetry)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_retry->setVisible(canRetry);
}

void ChoicePopup::load()
{
    m_pause.stop();
    if (m_list->count() <= m_values.size())
        say(tr("Loading…"), false);
    const QString text = m_search->text().trimmed();
    m_load
        = m_source.choices(m_field.choices, text, this, [this, text](const Result<QList<Coloured>> &answer) {
              if (!answer) {
                  say(describe(answer.error()), true);
                  return;
              }
              m_words.learn(m_field.choices, *answer);
              m_answered = text;
              show(*answer);
          });
}

QListWidgetItem *ChoicePopup::add(const QString &value, const QString &name)
{
    QStringList words{name.isEmpty() ? value : name, m_details.value(value)};
    words.removeAll(QString());
    auto *item = new QListWidgetItem(words.join(QStringLiteral(" \u00b7 ")), m_list);
    if (words.size() > 1)
        item->setToolTip(item->text()); // longer than a popup is wide
    item->setSizeHint({0, qMax(26, fontMetrics().height() + metric::space)});
    item->setData(Qt::UserRole, value);
    if (m_field.many) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(m_values.contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    return item;
}

void ChoicePopup::show(const QList<Coloured> &choices)
{
    const QListWidgetItem *before = m_list->currentItem();
    const QString current = before ? before->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    m_isCut = isSearchedByServer(m_field.choices) && choices.size() >= choicesAtOnce;
    for (const Coloured &choice : choices) {
        if (!choice.detail.isEmpty())
            m_details.insert(choice.value(), choice.detail);
    }
    for (const QString &value : std::as_const(m_values))
        add(value, m_words.nameOf(m_field.choices, value));
    QHash<QString, Rgb> colours;
    for (const Coloured &choice : choices) {
        const QString value = choice.value();
        if (choice.colour)
            colours.insert(value, *choice.colour);
        if (!m_values.contains(value))
            add(value, choice.name);
    }
    for (int row = 0; row < m_list->count() && !colours.isEmpty(); ++row) {
        const auto colour = colours.constFind(m_list->item(row)->data(Qt::UserRole).toString());
        m_list->item(row)->setIcon(dotIcon(
            colour == colours.constEnd() ? std::optional<Rgb>() : *colour, palette(), devicePixelRatioF()));
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == current)
            m_list->setCurrentRow(row);
    }
    narrow();
}

void ChoicePopup::narrow()
{
    QString text = m_search->text().trimmed();
    // The server looks at phones and numbers too: what it found for this text fits, whatever it is called.
    if (isSearchedByServer(m_field.choices) && text == m_answered)
        text.clear();
    int fitting = 0;
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = item->text().contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
        fitting += fits;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
    const bool searching = isSearchedByServer(m_field.choices) && m_search->text().trimmed() != m_answered;
    const QString nothing = takesWords()
        ? tr("Nothing of this name. Enter takes it as it stands; * is anything.")
        : tr("Nothing of this name");
    const QString more = m_isCut && !searching
        ? tr("Only the first %1 are shown. Type to find the others.").arg(choicesAtOnce)
        : QString();
    say(fitting > 0 ? more : searching ? tr("Loading…") : nothing, false);
}

/// The server compares words, and knows wildcards: who is in no list can be asked for, too.
bool ChoicePopup::takesWords() const
{
    return m_field.type == FilterType::Text;
}

void ChoicePopup::takeTyped()
{
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty())
        return;
    m_values = {typed};
    Q_EMIT changed(m_values);
    close();
}

void ChoicePopup::choose(QListWidgetItem *item)
{
    if (!item)
        return;
    const QString value = item->data(Qt::UserRole).toString();
    if (!m_field.many) {
        m_values = m_values == QStringList{value} ? QStringList() : QStringList{value};
        Q_EMIT changed(m_values);
        close();
        return;
    }
    if (!m_values.removeOne(value))
        m_values << value;
    item->setCheckState(m_values.contains(value) ? Qt::Checked : Qt::Unchecked);
    Q_EMIT changed(m_values);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Space && watched == m_list)) {
        if (!m_list->currentItem() && takesWords())
            takeTyped();
        else
            choose(m_list->currentItem());
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int by = key == Qt::Key_Up ? -1 : 1;
        for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace dd::ui
