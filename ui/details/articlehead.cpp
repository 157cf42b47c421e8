// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/articlehead.h"

#include "models/words.h"
#include "ui/common/disc.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace dd::ui {

namespace {

constexpr int bar = 3;
constexpr int disc = 28;
constexpr qsizetype snippetLength = 240;

QString say(const char *text)
{
    return QCoreApplication::translate("dd::ui::Article", text);
}

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto part = [share](qreal a, qreal b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(
        part(one.redF(), other.redF()), part(one.greenF(), other.greenF()), part(one.blueF(), other.blueF()));
}

QString kindIcon(const Article &article)
{
    if (!article.visibleForCustomer)
        return QStringLiteral("lock");
    switch (article.sender) {
    case Article::Sender::Customer:
        return QStringLiteral("customer");
    case Article::Sender::System:
        return QStringLiteral("settings");
    case Article::Sender::Agent:
        break;
    }
    return QStringLiteral("reply");
}

} // namespace

QString kindWord(const Article &article)
{
    if (article.sender == Article::Sender::Customer)
        return say(QT_TRANSLATE_NOOP("dd::ui::Article", "Customer"));
    if (!article.visibleForCustomer)
        return say(QT_TRANSLATE_NOOP("dd::ui::Article", "Internal"));
    return article.sender == Article::Sender::System ? say(QT_TRANSLATE_NOOP("dd::ui::Article", "System"))
                                                     : say(QT_TRANSLATE_NOOP("dd::ui::Article", "Agent"));
}

QString channelWord(const Article &article)
{
    switch (article.channel) {
    case Article::Channel::Email:
        return say(QT_TRANSLATE_NOOP("dd::ui::Article", "E-mail"));
    case Article::Channel::Phone:
        return say(QT_TRANSLATE_NOOP("dd::ui::Article", "Phone call"));
    case Article::Channel::Note:
        return say(QT_TRANSLATE_NOOP("dd::ui::Article", "Note"));
    case Article::Channel::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP("dd::ui::Article", "Message"));
}

QColor kindColour(const Article &article, const QPalette &palette)
{
    if (!article.visibleForCustomer)
        return toneColour(palette, Tone::Warning);
    return toneColour(palette, article.sender == Article::Sender::Customer ? Tone::Accent : Tone::Subtle);
}

QColor kindGround(const Article &article, const QPalette &palette)
{
    return article.visibleForCustomer
        ? QColor()
        : mixed(palette.color(QPalette::Base), toneColour(palette, Tone::Warning), 0.07);
}

ArticleHead::ArticleHead(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ArticleHead::setArticle(const Article &article)
{
    m_article = article;
    m_name = article.fromName.isEmpty() ? article.from.simplified() : article.fromName.simplified();
    if (m_name.isEmpty())
        m_name = kindWord(article);
    m_initials = initialsOf(m_name);
    m_snippet = article.body.left(snippetLength * 4).simplified().left(snippetLength);
    sayIt();
    update();
}

void ArticleHead::setOpen(bool open)
{
    m_open = open;
    sayIt();
    update();
}

QString ArticleHead::secondLine() const
{
    if (!m_open)
        return m_snippet.isEmpty() ? m_article.subject.simplified() : m_snippet;
    const QString seen = m_article.visibleForCustomer
        ? say(QT_TRANSLATE_NOOP("dd::ui::Article", "the customer sees it"))
        : say(QT_TRANSLATE_NOOP("dd::ui::Article", "hidden from the customer"));
    return QStringLiteral("%1 · %2").arg(channelWord(m_article), seen);
}

void ArticleHead::sayIt()
{
    const QString files = m_article.files.isEmpty() ? QString()
                                                    : QLatin1String(", ")
            + QCoreApplication::translate(
                "dd::ui::Article", "%n file(s)", nullptr, int(m_article.files.size()));
    setAccessibleName(say(QT_TRANSLATE_NOOP("dd::ui::Article", "Article %1")).arg(m_article.number)
        + QStringLiteral(": %1, %2, %3, %4")
              .arg(m_name, kindWord(m_article), channelWord(m_article), models::exactTime(m_article.created))
        + files
        + (m_article.seen ? QString()
                          : QLatin1String(", ") + say(QT_TRANSLATE_NOOP("dd::ui::Article", "unread")))
        + QLatin1String(", ")
        + (m_open ? say(QT_TRANSLATE_NOOP("dd::ui::Article", "open"))
                  : say(QT_TRANSLATE_NOOP("dd::ui::Article", "closed"))));
    setAccessibleDescription(m_snippet);
    setToolTip(models::exactTime(m_article.created));
}

QSize ArticleHead::sizeHint() const
{
    const int text = QFontMetrics(font()).height() + QFontMetrics(smallFont(font())).height() + 2;
    return {320, qMax(disc, text) + 2 * metric::space};
}

void ArticleHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), toneColour(palette(), Tone::Hover));
    painter.fillRect(QRect(0, 0, bar, height()), kindColour(m_article, palette()));
    paintDisc(painter, QRect(metric::margin, metric::space, disc, disc), m_initials, m_name, palette());
    paintText(painter, rect().adjusted(textLeft, metric::space, -metric::margin, -metric::space));
    if (hasFocus()) {
        painter.setPen(toneColour(palette(), Tone::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(bar + 1.5, 1.5, -1.5, -1.5), 3, 3);
    }
}

void ArticleHead::paintText(QPainter &painter, const QRect &area) const
{
    const QColor subtle = toneColour(palette(), Tone::Subtle);
    const QColor text = palette().color(QPalette::Text);
    QFont strong = font();
    strong.setWeight(m_article.seen ? QFont::Medium : QFont::Bold);
    const QFont small = smallFont(font());
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const int firstHeight = QFontMetrics(font()).height();
    QRect first(area.left(), area.top(), area.width(), firstHeight);
    QRect second(area.left(), area.top() + firstHeight + 2, area.width(), smallMetrics.height());

    const QString time = models::relativeTime(m_article.created);
    painter.setFont(small);
    painter.setPen(m_article.seen ? subtle : toneColour(palette(), Tone::Accent));
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, time);
    first.setRight(first.right() - smallMetrics.horizontalAdvance(time) - metric::space);

    const QColor kind = kindColour(m_article, palette());
    const QString word = kindWord(m_article);
    const int wordWidth = metric::icon + metric::gap + smallMetrics.horizontalAdvance(word);
    const int nameWidth
        = qMin(strongMetrics.horizontalAdvance(m_name) + 1, first.width() - wordWidth - metric::space);
    painter.setFont(strong);
    painter.setPen(text);
    painter.drawText(QRect(first.left(), first.top(), nameWidth, firstHeight),
        Qt::AlignLeft | Qt::AlignVCenter, strongMetrics.elidedText(m_name, Qt::ElideRight, nameWidth));
    const int wordLeft = first.left() + nameWidth + metric::space;
    painter.drawPixmap(wordLeft, first.top() + (firstHeight - metric::icon) / 2,
        iconPixmap(kindIcon(m_article), metric::icon, kind, devicePixelRatioF()));
    painter.setFont(small);
    painter.setPen(kind);
    painter.drawText(QRect(wordLeft + metric::icon + metric::gap, first.top(), wordWidth, firstHeight),
        Qt::AlignLeft | Qt::AlignVCenter, word);

    const QString number = QStringLiteral("#%1").arg(m_article.number);
    painter.setPen(subtle);
    if (m_open) {
        painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter, number);
        second.setRight(second.right() - smallMetrics.horizontalAdvance(number) - metric::space);
    } else if (!m_article.files.isEmpty()) {
        const QString count = QString::number(m_article.files.size());
        painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter, count);
        second.setRight(second.right() - smallMetrics.horizontalAdvance(count) - 2 - metric::icon);
        painter.drawPixmap(second.right() + 1, second.top() + (second.height() - metric::icon) / 2,
            iconPixmap(QStringLiteral("attach"), metric::icon, subtle, devicePixelRatioF()));
        second.setRight(second.right() - metric::space);
    }
    painter.setPen(m_article.seen || m_open ? subtle : text);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(secondLine(), Qt::ElideRight, second.width()));
}

void ArticleHead::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT walked(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT walked(1);
        return;
    case Qt::Key_Home:
        Q_EMIT walked(-1000);
        return;
    case Qt::Key_End:
        Q_EMIT walked(1000);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ArticleHead::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayIt();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ArticleHead::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ArticleHead::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace dd::ui
