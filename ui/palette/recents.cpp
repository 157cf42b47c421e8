// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/recents.h"

#include "session/accounts.h"
#include "store/settings.h"

namespace dd::ui {

namespace {

constexpr int longest = 12;
constexpr QLatin1Char bar('|');

QString toText(const Recent &recent)
{
    const ItemKey &key = recent.key;
    return QStringList{key.account, QString::number(int(key.kind)), QString::number(key.id),
        QString::fromLatin1(key.login.toUtf8().toPercentEncoding("@")), recent.title}
        .join(bar);
}

/// What makes no sense has no account.
Recent fromText(const QString &text)
{
    const int kind = text.section(bar, 1, 1).toInt();
    if (kind < int(Kind::Task) || kind > int(Kind::Customer))
        return {};
    const QString login
        = QString::fromUtf8(QByteArray::fromPercentEncoding(text.section(bar, 3, 3).toLatin1()));
    return {{text.section(bar, 0, 0), Kind(kind), text.section(bar, 2, 2).toLongLong(), login},
        text.section(bar, 4)};
}

} // namespace

Recents::Recents(store::Settings &settings, session::Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_accounts(accounts)
{
    for (const QString &line : settings.get(store::setting::recent)) {
        const Recent recent = fromText(line);
        if (accounts.find(recent.key.account))
            m_all << recent;
    }
    connect(&accounts, &session::Accounts::removed, this, [this](const AccountId &account) {
        m_all.removeIf([&account](const Recent &recent) { return recent.key.account == account; });
        keep();
    });
}

void Recents::add(const ItemKey &key, const QString &title)
{
    if (title.isEmpty() || !m_accounts.find(key.account))
        return;
    m_all.removeIf([&key](const Recent &recent) { return recent.key == key; });
    m_all.prepend({key, title});
    if (m_all.size() > longest)
        m_all.removeLast();
    keep();
}

void Recents::keep()
{
    QStringList lines;
    for (const Recent &recent : std::as_const(m_all)) {
        // Demo servers are another set of data at the next start.
        const session::Account *account = m_accounts.find(recent.key.account);
        if (account && !account->demo)
            lines << toText(recent);
    }
    m_settings.set(store::setting::recent, lines);
}

} // namespace dd::ui
