// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailpane.h"

#include "session/connections.h"
#include "ui/common/nullkey.h"
#include "ui/common/statepane.h"
#include "ui/common/textkeys.h"
#include "ui/details/detailcard.h"
#include "ui/details/downloadbar.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHash>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

constexpr std::chrono::milliseconds rest{120};

using Maker = DetailCard *(*)(const Context &, const AccountId &, QWidget *);

Maker makerOf(System system, Kind kind)
{
    const bool hubex = system == System::HubEx;
    switch (kind) {
    case Kind::Task:
        return hubex ? makeTaskCard : nullptr;
    case Kind::Asset:
        return hubex ? makeAssetCard : nullptr;
    case Kind::Person:
        return hubex ? makePersonCard : makeAgentCard;
    case Kind::Ticket:
        return hubex ? nullptr : makeTicketCard;
    case Kind::Customer:
        return hubex ? nullptr : makeCustomerCard;
    }
    return nullptr;
}

} // namespace

struct DetailPane::Private {
    explicit Private(const Context &all)
        : context(all)
    {
    }

    Context context;
    ItemKey item;
    QHash<std::pair<AccountId, int>, DetailCard *> cards;
    QStackedWidget *stack = nullptr;
    QWidget *nothing = nullptr;
    StatePane *pane = nullptr;
    DownloadBar *downloads = nullptr;
    QTimer rested;
    DetailCard *shown = nullptr; ///< shows `item`, not the one before it
};

DetailPane::DetailPane(const Context &context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(context))
{
    d->stack = new QStackedWidget(this);
    d->nothing = new QWidget;
    d->stack->addWidget(d->nothing);
    d->pane = new StatePane(d->nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(d->stack, 1);
    layout->addWidget(d->downloads = new DownloadBar(this));
    d->rested.setSingleShot(true);
    d->rested.setInterval(rest);
    connect(&d->rested, &QTimer::timeout, this, &DetailPane::showNow);
    connect(&context.connections, &session::Connections::removed, this, &DetailPane::dropAccount);
    connect(&context.connections, &session::Connections::added, this, &DetailPane::sayNothing);
    showNothing();
}

DetailPane::~DetailPane() = default;

void DetailPane::showItem(const ItemKey &key)
{
    if (key == d->item && (d->shown || d->rested.isActive() || isNull(key)))
        return;
    d->item = key;
    d->shown = nullptr;
    if (isNull(key)) {
        d->rested.stop();
        showNothing();
        return;
    }
    if (isVisible())
        d->rested.start();
    Q_EMIT commandsChanged();
}

ItemKey DetailPane::item() const
{
    return d->item;
}

QString DetailPane::title() const
{
    return d->shown ? d->shown->title() : QString();
}

void DetailPane::showNothing()
{
    d->shown = nullptr;
    d->stack->setCurrentWidget(d->nothing);
    sayNothing();
    Q_EMIT titleChanged();
    Q_EMIT commandsChanged();
}

/// What stands where nothing is shown. Before the first sign-in there is no list to choose from.
void DetailPane::sayNothing()
{
    if (d->context.connections.all().isEmpty())
        d->pane->showContent();
    else
        d->pane->showEmpty(
            tr("Nothing is selected"), tr("Choose a row of the list to see its details here."));
}

void DetailPane::showNow()
{
    DetailCard *card = cardFor(d->item);
    if (!card) {
        d->item = {};
        showNothing();
        return;
    }
    d->shown = card;
    d->stack->setCurrentWidget(card);
    card->showItem(d->item);
    Q_EMIT titleChanged();
    Q_EMIT commandsChanged();
}

/// One card an account and kind; null where the account is gone or its system has no such thing.
DetailCard *DetailPane::cardFor(const ItemKey &key)
{
    const auto place = std::pair(key.account, int(key.kind));
    if (DetailCard *known = d->cards.value(place))
        return known;
    const session::Connection *connection = d->context.connections.find(key.account);
    const Maker maker = connection ? makerOf(connection->account().system, key.kind) : nullptr;
    if (!maker)
        return nullptr;
    DetailCard *card = maker(d->context, key.account, d->stack);
    d->stack->addWidget(card);
    d->cards.insert(place, card);
    connect(card, &DetailCard::openRequested, this, &DetailPane::openRequested);
    connect(card, &DetailCard::listRequested, this, &DetailPane::listRequested);
    connect(card, &DetailCard::signInRequested, this, &DetailPane::signInRequested);
    connect(card, &DetailCard::certificateRequested, this, &DetailPane::certificateRequested);
    connect(card, &DetailCard::titleChanged, this, [this, card] {
        if (card != d->shown)
            return;
        Q_EMIT titleChanged();
        Q_EMIT commandsChanged();
    });
    return card;
}

void DetailPane::dropAccount(const AccountId &account)
{
    for (auto it = d->cards.begin(); it != d->cards.end();) {
        if (it.key().first != account) {
            ++it;
            continue;
        }
        if (it.value() == d->shown)
            d->shown = nullptr;
        d->stack->removeWidget(it.value());
        it.value()->hide();
        it.value()->deleteLater(); // the removal may have been asked for from inside the card
        it = d->cards.erase(it);
    }
    if (d->item.account == account) {
        d->rested.stop();
        d->item = {};
        showNothing();
    }
    // Once it is gone: it may have been the last.
    QMetaObject::invokeMethod(this, &DetailPane::sayNothing, Qt::QueuedConnection);
}

bool DetailPane::canPerform(const QString &command) const
{
    if (!d->shown)
        return false;
    if (command == QLatin1String("detail.copyNumber"))
        return !d->shown->number().isEmpty();
    if (command == QLatin1String("detail.nextMessage") || command == QLatin1String("detail.previousMessage"))
        return d->shown->hasMessages();
    return command == QLatin1String("detail.nextTab") || command == QLatin1String("detail.previousTab")
        || command == QLatin1String("detail.refresh");
}

void DetailPane::perform(const QString &command)
{
    if (!canPerform(command))
        return;
    if (command == QLatin1String("detail.copyNumber"))
        QGuiApplication::clipboard()->setText(d->shown->number());
    else if (command == QLatin1String("detail.nextTab"))
        d->shown->nextTab(1);
    else if (command == QLatin1String("detail.previousTab"))
        d->shown->nextTab(-1);
    else if (command == QLatin1String("detail.nextMessage"))
        d->shown->nextMessage(1);
    else if (command == QLatin1String("detail.previousMessage"))
        d->shown->nextMessage(-1);
    else
        d->shown->refresh();
}

DownloadBar &DetailPane::downloads()
{
    return *d->downloads;
}

/// What is copied, chosen or saved here is what has the focus, not the row of the list.
bool DetailPane::event(QEvent *event)
{
    return keepsTextKeys(event) || QWidget::event(event);
}

/// A hidden pane asks for nothing; what it follows is shown when it is.
void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isNull(d->item) && !d->shown)
        d->rested.start();
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !d->shown && !d->rested.isActive())
        showNothing();
}

} // namespace dd::ui
