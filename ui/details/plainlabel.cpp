// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/plainlabel.h"

#include "ui/common/plaintip.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <cmath>

namespace dd::ui {

namespace {

/// A screen reader hears the text, and that it is a link where it is one.
class SpokenLabel : public QAccessibleWidget {
public:
    explicit SpokenLabel(PlainLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
        , m_label(label)
    {
    }

    QAccessible::Role role() const override
    {
        return m_label->isLink() ? QAccessible::Link : QAccessible::StaticText;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_label->accessibleName().isEmpty() ? m_label->text() : m_label->accessibleName();
        return QAccessibleWidget::text(kind);
    }
    QStringList actionNames() const override
    {
        return m_label->isLink() ? QStringList{pressAction()} : QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_label->isLink())
            Q_EMIT m_label->activated();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    PlainLabel *m_label;
};

QAccessibleInterface *speak(const QString &, QObject *object)
{
    auto *label = qobject_cast<PlainLabel *>(object);
    return label ? new SpokenLabel(label) : nullptr;
}

/// Letters reach a little over the places they are laid out at.
constexpr int reach = 1;

/// More than that nobody reads in a card, and laying it out would hold up the window. All of it is copied.
constexpr qsizetype mostShown = 20'000;
/// Nor is more than that of one line measured.
constexpr qsizetype mostMeasured = 2000;

bool isPartOfWord(QChar c)
{
    return !c.isSpace();
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    static const bool installed = (QAccessible::installFactory(speak), true);
    Q_UNUSED(installed)
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::IBeamCursor);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
}

void PlainLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void PlainLabel::setLink(bool link)
{
    m_link = link;
    setFocusPolicy(link ? Qt::StrongFocus : Qt::ClickFocus);
    setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    update();
}

void PlainLabel::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    m_laidOutFor = -1;
    updateGeometry();
}

/// Lays the text out for this width of the whole label and answers the height of the text.
qreal PlainLabel::layOut(int width) const
{
    QString wanted = text().size() > mostShown ? text().left(mostShown) + QChar(0x2026) : text();
    wanted.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const int inside = std::max(width - markSize().width() - 2 * reach, 1);
    if (m_laidOutFor != inside || m_layout.text() != wanted || m_layout.font() != font()) {
        m_layout.setFont(font());
        m_layout.setText(wanted);
        m_laidOutFor = inside;
        m_elided.clear();
        qreal y = 0;
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(inside);
            line.setPosition({0, y});
            y += std::ceil(line.height());
            if (m_layout.lineCount() == m_maximumLines) {
                const int end = line.textStart() + line.textLength();
                if (end < wanted.size())
                    m_elided = fontMetrics().elidedText(wanted.mid(line.textStart(), mostMeasured)
                                                            .replace(QChar::LineSeparator, QLatin1Char(' ')),
                        Qt::ElideRight, inside);
                break;
            }
        }
        m_layout.endLayout();
    }
    if (m_layout.lineCount() == 0)
        return fontMetrics().height();
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    return last.y() + std::ceil(last.height());
}

int PlainLabel::textTop() const
{
    return std::max(0, (markSize().height() - fontMetrics().height()) / 2);
}

int PlainLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int text = int(layOut(width - around.left() - around.right()));
    return std::max(text + 2 * textTop(), markSize().height()) + around.top() + around.bottom();
}

QSize PlainLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    int widest = 0;
    for (const QString &line : text().left(mostShown).split(QLatin1Char('\n')))
        widest = std::max(widest, fontMetrics().horizontalAdvance(line.left(400)) + 2 * reach + 1);
    const int width = std::min(widest, fontMetrics().averageCharWidth() * 80) + markSize().width()
        + around.left() + around.right();
    return {width, heightForWidth(width)};
}

QSize PlainLabel::minimumSizeHint() const
{
    const QMargins around = contentsMargins();
    const int least = std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6);
    return {least + markSize().width() + around.left() + around.right(),
        std::max(fontMetrics().height(), markSize().height()) + around.top() + around.bottom()};
}

QColor PlainLabel::ink() const
{
    if (m_link)
        return toneColour(palette(), Tone::Accent);
    return m_tone ? toneColour(palette(), *m_tone) : palette().color(foregroundRole());
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    const QRect inside = contentsRect();
    layOut(inside.width());
    QPainter painter(this);
    painter.setPen(ink());
    const QPointF origin(inside.left() + markSize().width() + reach, inside.top() + textTop());
    QList<QTextLayout::FormatRange> formats;
    if (m_link && (underMouse() || hasFocus())) {
        QTextLayout::FormatRange underlined{0, int(m_layout.text().size()), {}};
        underlined.format.setFontUnderline(true);
        formats << underlined;
    }
    if (m_anchor != m_end) {
        QTextLayout::FormatRange chosen{std::min(m_anchor, m_end), std::abs(m_end - m_anchor), {}};
        chosen.format.setBackground(palette().highlight());
        chosen.format.setForeground(palette().highlightedText());
        formats << chosen;
    }
    if (m_elided.isEmpty()) {
        m_layout.draw(&painter, origin, formats);
        return;
    }
    painter.save();
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    painter.setClipRect(QRectF(origin, QSizeF(inside.width(), last.y())));
    m_layout.draw(&painter, origin, formats);
    painter.restore();
    painter.drawText(QPointF(origin.x(), origin.y() + last.y() + last.ascent()), m_elided);
}

bool PlainLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_laidOutFor = -1;
        break;
    case QEvent::ToolTip:
        if (const QString told = tip(); !told.isEmpty()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(told), this);
            return true;
        }
        break; // what it stands in may have something to say
    case QEvent::Enter:
    case QEvent::Leave:
        if (m_link)
            update();
        break;
    case QEvent::FocusOut:
        // The menu that copies the selection takes the focus while it is open.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            select(0, 0);
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

QString PlainLabel::tip() const
{
    if (m_elided.isEmpty())
        return m_hint;
    return m_hint.isEmpty() ? text() : text() + QLatin1Char('\n') + m_hint;
}

void PlainLabel::setHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    setAccessibleDescription(hint);
}

int PlainLabel::positionAt(const QPoint &point) const
{
    const QRect inside = contentsRect();
    layOut(inside.width());
    const QPointF local
        = QPointF(point) - QPointF(inside.left() + markSize().width() + reach, inside.top() + textTop());
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (local.y() < line.y() + line.height() || i == m_layout.lineCount() - 1)
            return line.xToCursor(local.x());
    }
    return 0;
}

void PlainLabel::select(int anchor, int end)
{
    m_anchor = anchor;
    m_end = end;
    update();
}

QString PlainLabel::selection() const
{
    return text().mid(std::min(m_anchor, m_end), std::abs(m_end - m_anchor));
}

void PlainLabel::copy() const
{
    const QString chosen = selection();
    QGuiApplication::clipboard()->setText(chosen.isEmpty() ? text() : chosen);
}

void PlainLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int at = positionAt(event->pos());
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : at, at);
}

void PlainLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        select(m_anchor, positionAt(event->pos()));
}

void PlainLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_link && m_anchor == m_end && rect().contains(event->pos()))
        Q_EMIT activated();
}

void PlainLabel::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_link || event->button() != Qt::LeftButton)
        return;
    const QString all = text();
    int from = std::clamp(positionAt(event->pos()), 0, int(all.size()));
    int till = from;
    while (from > 0 && isPartOfWord(all.at(from - 1)))
        --from;
    while (till < all.size() && isPartOfWord(all.at(till)))
        ++till;
    select(from, till);
}

void PlainLabel::keyPressEvent(QKeyEvent *event)
{
    const bool presses
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_link && presses)
        Q_EMIT activated();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        select(0, int(text().size()));
    else
        QLabel::keyPressEvent(event);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_link)
        menu->addAction(tr("Open"), this, &PlainLabel::activated);
    menu->addAction(tr("Copy"), this, &PlainLabel::copy);
    if (!m_link)
        menu->addAction(tr("Select all"), this, [this] { select(0, int(text().size())); });
    Q_EMIT menuOpening(menu);
    menu->popup(event->globalPos());
}

} // namespace dd::ui
