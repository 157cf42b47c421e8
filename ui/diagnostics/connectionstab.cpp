// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/connectionstab.h"

#include "models/words.h"
#include "net/networkpolicy.h"
#include "session/connections.h"
#include "ui/window/statewords.h"

#include <QEvent>
#include <QHeaderView>

namespace dd::ui {

namespace {

struct Fact {
    QString name;
    QString value;
};

QString proxyText(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return ConnectionsTab::tr("none");
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

QString skewText(qint64 seconds)
{
    if (qAbs(seconds) < 2)
        return ConnectionsTab::tr("agrees with this computer");
    const QString size = models::duration(qAbs(seconds));
    return seconds > 0 ? ConnectionsTab::tr("%1 ahead of this computer").arg(size)
                       : ConnectionsTab::tr("%1 behind this computer").arg(size);
}

QList<Fact> factsOf(session::Connection &connection, const net::NetworkPolicy &policy, const QString &proxy)
{
    const session::Account &account = connection.account();
    const net::Channel &channel = connection.channel();
    QList<Fact> facts{
        {ConnectionsTab::tr("System"), systemName(account.system)},
        {ConnectionsTab::tr("Address"), account.server.toDisplayString(QUrl::RemoveUserInfo)},
        {ConnectionsTab::tr("State"), stateWord(connection.state())},
        {ConnectionsTab::tr("Last answer"),
            connection.lastReached().isValid() ? models::exactTime(connection.lastReached())
                                               : ConnectionsTab::tr("none yet")},
        {ConnectionsTab::tr("Server's clock"), skewText(channel.clockSkew())},
        {ConnectionsTab::tr("Proxy"), proxy},
        {ConnectionsTab::tr("Certificate"),
            policy.pins().contains(net::NetworkPolicy::pinKey(account.server))
                ? ConnectionsTab::tr("accepted by you")
                : account.server.scheme() == QLatin1String("https")
                ? ConnectionsTab::tr("as the system trusts")
                : ConnectionsTab::tr("none: not encrypted")},
        {ConnectionsTab::tr("Requests"),
            ConnectionsTab::tr("%1 under way, %2 waiting").arg(channel.running()).arg(channel.waiting())},
    };
    if (const Error &error = connection.lastError(); error) {
        facts << Fact{ConnectionsTab::tr("Last error"), describe(error)};
        if (!error.detail.isEmpty())
            facts << Fact{ConnectionsTab::tr("In detail"), error.detail};
    }
    return facts;
}

} // namespace

ConnectionsTab::ConnectionsTab(const Context &context, QWidget *parent)
    : QTreeWidget(parent)
    , m_context(context)
{
    setColumnCount(2);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setTextElideMode(Qt::ElideMiddle);
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    header()->resizeSection(0, 240);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ConnectionsTab::refresh);
    connect(&context.connections, &session::Connections::stateChanged, this, &ConnectionsTab::refresh);
    connect(&context.connections, &session::Connections::added, this, &ConnectionsTab::refresh);
    connect(&context.connections, &session::Connections::removed, this, &ConnectionsTab::clear);
    connect(&context.services.policy, &net::NetworkPolicy::changed, this, [this] {
        m_proxies.clear();
        refresh();
    });
    retranslate();
}

QString ConnectionsTab::proxyOf(const session::Connection &connection)
{
    const session::Account &account = connection.account();
    auto known = m_proxies.find(account.id);
    if (known == m_proxies.end())
        known = m_proxies.insert(account.id, proxyText(m_context.services.policy.proxyFor(account.server)));
    return *known;
}

void ConnectionsTab::refresh()
{
    if (!isVisible())
        return;
    const QList<session::Connection *> all = m_context.connections.all();
    while (topLevelItemCount() > all.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    for (int row = 0; row < all.size(); ++row) {
        QTreeWidgetItem *top = topLevelItem(row);
        if (!top) {
            top = new QTreeWidgetItem(this);
            top->setExpanded(true);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            top->setFont(0, bold);
        }
        top->setText(0, all.at(row)->account().title);
        const QList<Fact> facts = factsOf(*all.at(row), m_context.services.policy, proxyOf(*all.at(row)));
        while (top->childCount() > facts.size())
            delete top->takeChild(top->childCount() - 1);
        for (int line = 0; line < facts.size(); ++line) {
            QTreeWidgetItem *child = top->child(line);
            if (!child)
                child = new QTreeWidgetItem(top);
            child->setText(0, facts.at(line).name);
            child->setText(1, facts.at(line).value);
        }
    }
}

QString ConnectionsTab::report()
{
    QStringList lines;
    for (session::Connection *connection : m_context.connections.all()) {
        lines << connection->account().title;
        for (const Fact &fact : factsOf(*connection, m_context.services.policy, proxyOf(*connection)))
            lines << QStringLiteral("  %1: %2").arg(fact.name, fact.value);
    }
    return lines.join(QLatin1Char('\n'));
}

void ConnectionsTab::retranslate()
{
    setHeaderLabels({tr("Server"), tr("Value")});
    setAccessibleName(tr("How the servers are reached"));
    m_proxies.clear();
    refresh();
}

void ConnectionsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

void ConnectionsTab::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    m_proxies.clear();
    refresh();
    m_tick.start();
}

void ConnectionsTab::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QTreeWidget::hideEvent(event);
}

} // namespace dd::ui
