// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticebar.h"

#include "ui/common/icons.h"
#include "ui/common/textkeys.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace dd::ui {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return QStringLiteral("error");
    case Tone::Info:
        return QStringLiteral("info");
    case Tone::Ok:
        return QStringLiteral("success");
    default:
        return QStringLiteral("warning");
    }
}

class Line : public QWidget {
public:
    Line(const Notice &notice, QWidget *parent)
        : QWidget(parent)
        , m_tone(notice.tone)
        , m_text(new QLabel(notice.text, this))
        , m_row(new QHBoxLayout(this))
    {
        setObjectName(notice.id);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_row->setContentsMargins(
            2 * metric::margin + metric::icon, metric::gap, metric::space, metric::gap + 1);
        m_row->setSpacing(metric::space);
        m_row->addWidget(m_text, 1);
    }

    QString text() const { return m_text->text(); }
    QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        const QColor tone = toneColour(palette(), m_tone);
        painter.fillRect(0, 0, 3, height() - 1, tone);
        painter.drawPixmap(metric::margin, (height() - metric::icon) / 2,
            iconPixmap(iconOf(m_tone), metric::icon, tone, devicePixelRatioF()));
        painter.fillRect(0, height() - 1, width(), 1, toneColour(palette(), Tone::Separator));
    }

private:
    Tone m_tone;
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::follow);
}

/// Not where a dialog was: it comes back to the button that opened it.
void NoticeBar::follow(QWidget *old, QWidget *now)
{
    if (old && now && isAncestorOf(now) && !isAncestorOf(old) && old->window() == window())
        m_before = old;
}

void NoticeBar::giveBackFocus()
{
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus();
    else
        Q_EMIT leaveRequested();
}

/// A notice can be chosen with the mouse and copied.
bool NoticeBar::event(QEvent *event)
{
    return keepsTextKeys(event) || QWidget::event(event);
}

QWidget *NoticeBar::lineOf(const QString &id) const
{
    for (int i = 0; i < m_lines->count(); ++i) {
        if (QWidget *line = m_lines->itemAt(i)->widget(); line->objectName() == id)
            return line;
    }
    return nullptr;
}

void NoticeBar::tell(const Notice &notice)
{
    QWidget *old = lineOf(notice.id);
    const bool isNews = textOf(notice.id) != notice.text;
    const int at = old ? m_lines->indexOf(old) : m_lines->count();
    remove(notice.id);
    auto *line = new Line(notice, this);
    for (const Notice::Action &action : notice.actions) {
        auto *button = new QPushButton(action.text, line);
        connect(button, &QPushButton::clicked, line, [run = action.run] { run(); });
        line->row()->addWidget(button);
    }
    auto *close = new QToolButton(line);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, [this, id = notice.id] {
        remove(id);
        Q_EMIT closed(id);
    });
    line->row()->addWidget(close);
    m_lines->insertWidget(at, line);
    line->show();
    line->setAccessibleName(notice.text);
    if (isNews) {
        QAccessibleEvent alert(line, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NoticeBar::remove(const QString &id)
{
    QWidget *line = lineOf(id);
    if (!line)
        return;
    if (const QWidget *focus = window()->focusWidget(); focus && line->isAncestorOf(focus))
        giveBackFocus();
    // One of its buttons may be what asked for this.
    m_lines->removeWidget(line);
    line->hide();
    line->setObjectName({});
    line->deleteLater();
}

QStringList NoticeBar::ids() const
{
    QStringList found;
    for (int i = 0; i < m_lines->count(); ++i)
        found << m_lines->itemAt(i)->widget()->objectName();
    return found;
}

QString NoticeBar::textOf(const QString &id) const
{
    const auto *line = static_cast<const Line *>(lineOf(id));
    return line ? line->text() : QString();
}

} // namespace dd::ui
