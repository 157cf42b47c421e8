// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/chattab.h"

#include "models/words.h"
#include "session/connections.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/details/hubexfiles.h"
#include "ui/details/messagefeed.h"
#include "ui/details/section.h"

#include <QButtonGroup>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dd::ui {

namespace {

constexpr std::chrono::milliseconds seenAfter{1200};

QToolButton *chatButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(QLatin1String(name)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ChatTab::ChatTab(const Context &context, const AccountId &account, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_account(account)
    , m_section(new Section(this, parent))
    , m_chats(new QButtonGroup(this))
    , m_team(chatButton("chat", this))
    , m_customer(chatButton("customer-chat", this))
    , m_feed(new MessageFeed(this))
{
    m_chats->addButton(m_team, 0);
    m_chats->addButton(m_customer, 1);
    m_team->setChecked(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metric::margin, metric::space, metric::margin, 0);
    bar->setSpacing(metric::gap);
    bar->addWidget(m_team);
    bar->addWidget(m_customer);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_feed, 1);
    m_section->setEager(true);
    m_section->setLoader([this] { return load(); });
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenAfter);
    connect(&m_seen, &QTimer::timeout, this, &ChatTab::markSeen);
    connect(m_feed, &MessageFeed::sightChanged, &m_seen, qOverload<>(&QTimer::start));
    connect(m_chats, &QButtonGroup::idClicked, this, [this](int id) {
        m_external = id == 1;
        m_fresh = false;
        showChat();
    });
    retranslate();
}

ChatTab::~ChatTab() = default;

void ChatTab::setTask(qint64 task)
{
    m_task = task;
    m_fresh = true;
    m_seen.stop();
    m_messages.clear();
    m_marking.release(); // a mark that has left may arrive; it is the server's now
    Q_EMIT countChanged();
}

net::Load ChatTab::load()
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    if (!connection)
        return {};
    return connection->tasks().messages(m_task, m_section,
        m_section->shows<QList<Message>>([this](const QList<Message> &messages) { arrive(messages); }));
}

void ChatTab::arrive(const QList<Message> &messages)
{
    m_messages = messages;
    if (m_fresh) {
        // The chat with something new; else the one last written in.
        const auto unread = std::ranges::find_if(m_messages, &Message::readExpected);
        if (unread != m_messages.end())
            m_external = unread->external;
        else if (!m_messages.isEmpty())
            m_external = m_messages.last().external;
        m_fresh = false;
    }
    showChat();
    Q_EMIT countChanged();
}

int ChatTab::unread() const
{
    return int(std::ranges::count_if(m_messages, &Message::readExpected));
}

void ChatTab::showChat()
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    const qint64 me = connection ? connection->profile().person.id : 0;
    QList<FeedMessage> shown;
    for (const Message &message : m_messages) {
        if (message.external != m_external)
            continue;
        FeedMessage one{.id = message.id,
            .author = message.author.fullName(),
            .initials = message.author.initials(),
            .time = message.created,
            .text = message.text.trimmed()};
        one.mine = me != 0 && message.author.id == me;
        one.external = message.external;
        one.unread = message.readExpected;
        one.files = message.files;
        if (message.external)
            one.badge = message.author.customer ? tr("Customer") : tr("The customer sees this");
        if (one.mine)
            one.state = message.readByAll ? tr("read by all")
                : message.readByAnyone    ? tr("read by somebody")
                                          : tr("not read yet");
        shown << one;
    }
    m_feed->setMessages(
        shown, std::make_shared<HubexFiles>(m_context, m_account, hubex::FileOf::Message, m_task));
    nameChats();
    if (shown.isEmpty() && m_messages.isEmpty())
        m_section->showEmpty(tr("No messages yet"), tr("Nobody has written in this task's chats."));
}

/// What stood on the screen long enough to be read.
void ChatTab::markSeen()
{
    session::HubexConnection *connection = m_context.connections.hubex(m_account);
    const QList<qint64> ids = m_feed->unreadInSight();
    if (ids.isEmpty() || !connection || m_marking.running() || !isActiveWindow())
        return;
    m_marking = connection->tasks().markRead(
        m_task, ids, this, [this, task = m_task, ids](const Result<Done> &outcome) {
            if (!outcome || task != m_task)
                return; // it stays unread and is marked when it is seen again
            for (Message &message : m_messages) {
                if (ids.contains(message.id))
                    message.readExpected = false;
            }
            m_feed->setRead(ids);
            nameChats();
            Q_EMIT countChanged();
            m_seen.start(); // what came into sight meanwhile
        });
}

void ChatTab::retranslate()
{
    nameChats();
    if (m_section->hasAnswer())
        showChat();
}

/// With what is in them and what is new.
void ChatTab::nameChats()
{
    const auto words = [this](const QString &name, bool external) {
        const auto count = std::ranges::count(m_messages, external, &Message::external);
        const auto fresh = std::ranges::count_if(
            m_messages, [external](const Message &m) { return m.external == external && m.readExpected; });
        QString text = count > 0 ? name + QLatin1Char(' ') + QLocale().toString(count) : name;
        return fresh > 0 ? text + QStringLiteral(" · ") + tr("%n new", nullptr, int(fresh)) : text;
    };
    m_team->setText(words(tr("Team"), false));
    m_customer->setText(words(tr("Customer", "chat"), true));
    (m_external ? m_customer : m_team)->setChecked(true);
}

} // namespace dd::ui
