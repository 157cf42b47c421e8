// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statepane.h"

#include "ui/common/errordetails.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textkeys.h"
#include "ui/common/tones.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace dd::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 200ms; ///< what comes sooner needs no skeleton

} // namespace

struct StatePane::Private {
    enum class Shown { Content, Loading, Empty, Failed, NotSignedIn, Stopped };

    StatePane *pane = nullptr;
    QWidget *covered = nullptr;
    QAbstractScrollArea *scrollArea = nullptr; ///< the covered widget, where it is one
    QMargins coveredMargins; ///< its own, before a notice moved the content down
    QTimer patience;
    Shown shown = Shown::Content;
    Error error;
    QString iconName;
    bool hasNotice = false;

    QWidget *card = nullptr;
    QLabel *picture = nullptr;
    QLabel *title = nullptr;
    QLabel *text = nullptr;
    QPushButton *retry = nullptr;
    QPushButton *door = nullptr; ///< what there is to be done, where asking again would not help
    QPushButton *details = nullptr;
    QPlainTextEdit *technical = nullptr;

    QWidget *bar = nullptr;
    QLabel *barPicture = nullptr;
    QLabel *barText = nullptr;
    QPushButton *barOffer = nullptr;
    Offer offer = Offer::Nothing; ///< of the bar
    QToolButton *barClose = nullptr;

    void makeCard();
    void makeBar();
    void retranslate();
    static QString wordsOf(Offer offer);
    void follow(Offer chosen) const;
    void recolour();
    void become(Shown state);
    void say(Shown state, const QString &icon, const QString &what, const QString &more);
    void announce(const QString &what) const;
    void place();
};

void StatePane::Private::makeCard()
{
    card = new QWidget(pane);
    picture = new QLabel(card);
    picture->setAlignment(Qt::AlignCenter);
    title = plainLabel(card);
    title->setAlignment(Qt::AlignCenter);
    text = plainLabel(card);
    text->setAlignment(Qt::AlignCenter);
    text->setForegroundRole(QPalette::PlaceholderText);
    retry = new QPushButton(card);
    door = new QPushButton(card);
    door->setDefault(true);
    details = new QPushButton(card);
    details->setCheckable(true);
    technical = new QPlainTextEdit(card);
    technical->setReadOnly(true);
    technical->setTabChangesFocus(true);
    technical->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::space);
    buttons->addStretch();
    for (QPushButton *button : {retry, door, details})
        buttons->addWidget(button);
    buttons->addStretch();

    // A box of its own: wrapped lines get their height only where the layout may give them its width.
    auto *box = new QWidget(card);
    box->setMaximumWidth(460);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::space);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(metric::gap);
    column->addLayout(buttons);
    column->addWidget(technical);
    column->addStretch(3);
    auto *across = new QHBoxLayout(card);
    across->setContentsMargins(metric::wide, metric::margin, metric::wide, metric::margin);
    across->addStretch(1);
    across->addWidget(box, 1000);
    across->addStretch(1);

    connect(retry, &QPushButton::clicked, pane, &StatePane::retryRequested);
    connect(door, &QPushButton::clicked, pane,
        [this] { follow(shown == Shown::Stopped ? Offer::LookAtCertificate : Offer::SignIn); });
    connect(details, &QPushButton::toggled, technical, &QWidget::setVisible);
}

void StatePane::Private::makeBar()
{
    bar = new QWidget(pane);
    barPicture = new QLabel(bar);
    barText = plainLabel(bar);
    barOffer = new QPushButton(bar);
    barOffer->setFlat(true);
    barClose = new QToolButton(bar);
    barClose->setAutoRaise(true);
    barClose->setIcon(icon(QStringLiteral("close")));
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(metric::margin, metric::gap, metric::gap, metric::gap);
    line->setSpacing(metric::space);
    line->addWidget(barPicture);
    line->addWidget(barText, 1);
    line->addWidget(barOffer);
    line->addWidget(barClose);
    connect(barOffer, &QPushButton::clicked, pane, [this] { follow(offer); });
    connect(barClose, &QToolButton::clicked, pane, &StatePane::hideNotice);
}

QString StatePane::Private::wordsOf(Offer offer)
{
    switch (offer) {
    case Offer::Nothing:
        break;
    case Offer::Retry:
        return tr("Retry");
    case Offer::SignIn:
        return tr("Sign in…");
    case Offer::LookAtCertificate:
        return tr("Look at the certificate…");
    }
    return {};
}

void StatePane::Private::follow(Offer chosen) const
{
    switch (chosen) {
    case Offer::Nothing:
        return;
    case Offer::Retry:
        Q_EMIT pane->retryRequested();
        return;
    case Offer::SignIn:
        Q_EMIT pane->signInRequested();
        return;
    case Offer::LookAtCertificate:
        Q_EMIT pane->certificateRequested();
        return;
    }
}

void StatePane::Private::retranslate()
{
    retry->setText(wordsOf(Offer::Retry));
    barOffer->setText(wordsOf(offer));
    details->setText(tr("Details"));
    technical->setAccessibleName(tr("Technical details"));
    barClose->setAccessibleName(tr("Hide this message"));
    barClose->setToolTip(tr("Hide this message"));
    if (shown == Shown::Failed)
        pane->showFailed(error);
    else if (shown == Shown::NotSignedIn)
        pane->showNotSignedIn();
    else if (shown == Shown::Stopped)
        pane->showStopped();
    else if (shown == Shown::Loading)
        pane->setAccessibleName(tr("Loading"));
}

/// Pictures and fonts that do not follow the palette by themselves.
void StatePane::Private::recolour()
{
    const QPalette palette = pane->palette();
    title->setFont(titleFont(pane->font()));
    const Tone tone = shown == Shown::Failed || shown == Shown::Stopped ? Tone::Error : Tone::Subtle;
    if (!iconName.isEmpty())
        picture->setPixmap(iconPixmap(iconName, 32, toneColour(palette, tone), pane->devicePixelRatioF()));
    barPicture->setPixmap(iconPixmap(QStringLiteral("warning"), metric::icon,
        toneColour(palette, Tone::Warning), pane->devicePixelRatioF()));
}

void StatePane::Private::announce(const QString &what) const
{
    pane->setAccessibleName(what);
    QAccessibleEvent event(pane, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatePane::Private::say(Shown state, const QString &icon, const QString &what, const QString &more)
{
    // A list says it with every signal of its model; who listens hears it once.
    const bool isNews = shown != state || title->text() != what || text->text() != more;
    iconName = icon;
    picture->setVisible(!icon.isEmpty());
    title->setText(what);
    text->setText(more);
    text->setVisible(!more.isEmpty());
    if (isNews)
        announce(more.isEmpty() ? what : what + QLatin1Char(' ') + more);
}

void StatePane::Private::become(Shown state)
{
    patience.stop();
    shown = state;
    const bool card_ = state != Shown::Content && state != Shown::Loading;
    card->setVisible(card_);
    retry->setVisible(state == Shown::Failed);
    door->setVisible(state == Shown::NotSignedIn || state == Shown::Stopped);
    const bool hasMore = state == Shown::Failed && !detailsOf(error).isEmpty();
    details->setVisible(hasMore);
    if (!hasMore)
        details->setChecked(false);
    recolour();
    place();
}

/// Over the whole of the covered widget (below the header of a table), or as a bar above what stays.
void StatePane::Private::place()
{
    const bool asBar = shown == Shown::Content && hasNotice;
    bar->setVisible(asBar || (shown == Shown::Empty && hasNotice));
    const QRect area = scrollArea ? scrollArea->viewport()->geometry() : covered->rect();
    QRect mine = area;
    if (asBar) {
        const int height = bar->layout()->hasHeightForWidth() ? bar->layout()->heightForWidth(area.width())
                                                              : bar->sizeHint().height();
        mine.setHeight(qMin(height, area.height()));
        if (scrollArea)
            mine.moveBottom(area.bottom());
    }
    if (!scrollArea) {
        const QMargins moved = coveredMargins + QMargins(0, asBar ? mine.height() : 0, 0, 0);
        if (covered->contentsMargins() != moved)
            covered->setContentsMargins(moved);
    }
    pane->setGeometry(mine);
    pane->setVisible(shown != Shown::Content || hasNotice);
    pane->raise();
    pane->update();
}

StatePane::StatePane(QWidget *covered)
    : QWidget(covered)
    , d(std::make_unique<Private>())
{
    d->pane = this;
    d->covered = covered;
    d->scrollArea = qobject_cast<QAbstractScrollArea *>(covered);
    d->coveredMargins = covered->contentsMargins();
    d->makeCard();
    d->makeBar();
    auto *stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(d->bar);
    stack->addWidget(d->card, 1);
    setAttribute(Qt::WA_OpaquePaintEvent);
    d->retranslate();
    d->patience.setSingleShot(true);
    d->patience.setInterval(patience);
    connect(&d->patience, &QTimer::timeout, this, [this] {
        d->become(Private::Shown::Loading);
        d->announce(tr("Loading"));
    });
    covered->installEventFilter(this);
    if (d->scrollArea)
        d->scrollArea->viewport()->installEventFilter(this);
    d->become(Private::Shown::Content);
}

StatePane::~StatePane() = default;

void StatePane::showContent()
{
    d->become(Private::Shown::Content);
}

void StatePane::showLoading()
{
    // What stood here before stays until the answer turns out to take its time.
    if (d->shown != Private::Shown::Loading && !d->patience.isActive())
        d->patience.start();
}

void StatePane::showEmpty(const QString &title, const QString &hint)
{
    d->say(Private::Shown::Empty, QStringLiteral("search"), title, hint);
    d->become(Private::Shown::Empty);
}

void StatePane::showFailed(const Error &error)
{
    d->error = error;
    d->say(Private::Shown::Failed, QStringLiteral("error"), describe(error), advice(error));
    d->technical->setPlainText(detailsOf(error));
    d->technical->setFixedHeight(d->technical->fontMetrics().lineSpacing() * 6 + metric::space);
    d->become(Private::Shown::Failed);
}

void StatePane::showNotSignedIn()
{
    d->say(Private::Shown::NotSignedIn, QStringLiteral("sign-in"), tr("Not signed in"),
        tr("Sign in to see what stands here."));
    d->door->setText(Private::wordsOf(Offer::SignIn));
    d->become(Private::Shown::NotSignedIn);
}

void StatePane::showStopped()
{
    const Error why{.kind = ErrorKind::TlsPinChanged};
    d->say(Private::Shown::Stopped, QStringLiteral("certificate"), describe(why), advice(why));
    d->door->setText(Private::wordsOf(Offer::LookAtCertificate));
    d->become(Private::Shown::Stopped);
}

void StatePane::showNotice(const QString &text, Offer offer)
{
    const bool isNews = !d->hasNotice || d->barText->text() != text;
    d->hasNotice = true;
    d->barText->setText(text);
    d->offer = offer;
    d->barOffer->setText(Private::wordsOf(offer));
    d->barOffer->setVisible(offer != Offer::Nothing);
    if (isNews && (d->shown == Private::Shown::Content || d->shown == Private::Shown::Empty))
        d->announce(text);
    d->place();
}

void StatePane::hideNotice()
{
    d->hasNotice = false;
    d->place();
}

/// The details of an error are there to be copied.
bool StatePane::event(QEvent *event)
{
    return keepsTextKeys(event) || QWidget::event(event);
}

bool StatePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Move)
        d->place();
    return QWidget::eventFilter(watched, event);
}

void StatePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        d->recolour();
}

void StatePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool asBar = d->shown == Private::Shown::Content;
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (d->bar->isVisible()) {
        const QRect ground = d->bar->geometry();
        painter.fillRect(ground, palette().color(QPalette::Window));
        const int line = asBar && d->scrollArea ? ground.top() : ground.bottom();
        painter.fillRect(0, line, width(), 1, toneColour(palette(), Tone::Separator));
    }
    if (asBar)
        return;
    if (d->shown != Private::Shown::Loading)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(palette(), Tone::Skeleton));
    const int pitch = qMax(28, fontMetrics().height() + metric::space);
    const int thick = metric::space;
    // Lengths in percent of the width; they repeat so that the page looks like lines of text, and stay still.
    constexpr int lengths[] = {46, 58, 39, 52, 64, 43};
    for (int row = 0, top = pitch / 2; top + thick < height(); ++row, top += pitch) {
        const int wide = qMin(width() - 4 * metric::margin, 900);
        const int first = wide * 12 / 100;
        const int second = wide * lengths[row % 6] / 100;
        const int y = top - thick / 2;
        painter.drawRoundedRect(metric::margin, y, first, thick, 4, 4);
        painter.drawRoundedRect(metric::margin + first + metric::wide, y, second, thick, 4, 4);
        painter.drawRoundedRect(
            metric::margin + wide * 82 / 100, y, wide * (10 + row % 3 * 3) / 100, thick, 4, 4);
    }
}

} // namespace dd::ui
