// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "ui/common/icons.h"
#include "ui/common/searchline.h"
#include "ui/common/tones.h"
#include "ui/palette/palettedelegate.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

constexpr int widest = 640;
constexpr int tallest = 480;

} // namespace

Palette::Palette(const Desk &desk, const Commands &commands, const models::Places &places,
    const Recents &recents, QWidget *window)
    : QFrame(window)
    , m_model(new PaletteModel(desk, commands, places, recents, this))
    , m_field(new SearchLine(this))
    , m_list(new QListView(this))
{
    hide();
    setAutoFillBackground(false);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, metric::gap);
    column->setSpacing(metric::gap);
    column->addWidget(m_field);
    column->addWidget(m_list);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_kept.reset();
        m_model->setText(text);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &Palette::onLines);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index, QApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    retranslate();
}

void Palette::open(const QRect &field, const AccountId &account)
{
    if (isVisible()) {
        m_field->selectAll();
        return;
    }
    m_before = window()->focusWidget();
    const int width = qMin(qMax(widest, field.width() + 2), parentWidget()->width() - 2 * metric::space);
    const int left = qBound(metric::space, field.center().x() - width / 2,
        qMax(metric::space, parentWidget()->width() - width - metric::space));
    setGeometry(left, field.top() - 1, width, height());
    m_model->setAccount(account);
    m_kept.reset();
    m_field->clear();
    m_model->setText({});
    fitHeight();
    show();
    raise();
    speak();
    m_field->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

void Palette::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
    // Whatever it still searched for is dropped.
    m_model->setText({});
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Palette::fitHeight()
{
    const int row = m_list->sizeHintForRow(0);
    const int wanted = m_field->sizeHint().height() + 2 * metric::space + row * m_model->rowCount();
    const int room = parentWidget()->height() - y() - metric::wide;
    resize(width(), qMax(m_field->sizeHint().height() + 2 * row, qMin(wanted, qMin(tallest, room))));
}

/// After each letter, and with each answer of a server.
void Palette::onLines()
{
    if (const int row = m_kept ? m_model->rowOf(*m_kept) : -1; row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        selectFirst();
    fitHeight();
    speak();
}

void Palette::selectFirst()
{
    m_list->setCurrentIndex({});
    step(1);
}

/// The list never has the focus: a screen reader hears of its line as of the field's.
void Palette::speak()
{
    const QString line = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    if (isVisible() && line != m_field->accessibleDescription())
        m_field->setAccessibleDescription(line);
}

/// The arrows: what they have reached is kept.
void Palette::move(int by)
{
    step(by);
    if (const QModelIndex at = m_list->currentIndex(); at.isValid())
        m_kept = m_model->line(at.row());
    speak();
}

void Palette::step(int by)
{
    const int rows = m_model->rowCount();
    const QModelIndex current = m_list->currentIndex();
    int row = current.isValid() ? current.row() : -1;
    const int direction = by > 0 ? 1 : -1;
    for (int left = qAbs(by); left > 0;) {
        row += direction;
        if (row < 0 || row >= rows)
            break;
        if (m_model->line(row).isChoosable()) {
            --left;
            m_list->setCurrentIndex(m_model->index(row));
        }
    }
    // The heading above the first line is seen too.
    if (m_list->currentIndex().row() <= 1)
        m_list->scrollToTop();
}

void Palette::choose(const QModelIndex &index, bool inWindow)
{
    if (!index.isValid() || !m_model->line(index.row()).isChoosable())
        return;
    const PaletteLine line = m_model->line(index.row());
    dismiss();
    switch (line.what) {
    case PaletteLine::What::Command:
        Q_EMIT commandChosen(line.command);
        break;
    case PaletteLine::What::Place:
        Q_EMIT placeChosen(line.place);
        break;
    case PaletteLine::What::List:
        Q_EMIT listChosen(line.place.account, line.place.kind, line.place.query);
        break;
    default:
        inWindow ? Q_EMIT windowChosen(line.item) : Q_EMIT itemChosen(line.item);
    }
}

bool Palette::onKey(QKeyEvent *event)
{
    const int page = qMax(1, m_list->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere to go but the list
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex(), event->modifiers() & Qt::ControlModifier);
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress)
            return onKey(static_cast<QKeyEvent *>(event));
        if (event->type() == QEvent::ShortcutOverride) {
            // Its keys are its own: Ctrl+Return must not reach the list behind it.
            switch (static_cast<QKeyEvent *>(event)->key()) {
            case Qt::Key_Escape:
            case Qt::Key_Return:
            case Qt::Key_Enter:
                event->accept();
                return true;
            default:
                break;
            }
        }
    }
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window())
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::retranslate()
{
    m_field->setPlaceholderText(tr("Command, place, number, name or words of a text"));
    m_field->setAccessibleName(tr("Search everything or run a command"));
    m_list->setAccessibleName(tr("What fits"));
    setAccessibleName(tr("Search everything or run a command"));
}

void Palette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->setText(m_field->text());
    }
    QFrame::changeEvent(event);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColour(palette(), Tone::Border));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace dd::ui
