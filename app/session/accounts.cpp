// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accounts.h"

#include "session/accountcodec.h"
#include "store/settings.h"

#include <algorithm>
#include <array>

namespace dd::session {

namespace {

/// Told apart at a glance in both themes, also by most colour-blind people; always shown beside the title.
constexpr std::array palette{Rgb{0x2f, 0x6f, 0xde}, Rgb{0xc2, 0x6a, 0x00}, Rgb{0x1b, 0x8a, 0x5a},
    Rgb{0x8e, 0x4e, 0xc6}, Rgb{0xc2, 0x3b, 0x5e}, Rgb{0x00, 0x83, 0x9b}, Rgb{0x7a, 0x6a, 0x2f},
    Rgb{0x5a, 0x67, 0x78}};

} // namespace

Accounts::Accounts(store::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_accounts(accountsFromText(settings.get(store::setting::accounts)))
{
}

const Account *Accounts::find(const AccountId &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.cend() ? nullptr : &*found;
}

const Account *Accounts::named(const QString &text) const
{
    const auto found = std::ranges::find_if(m_accounts, [&text](const Account &account) {
        return account.title.compare(text, Qt::CaseInsensitive) == 0 || account.id == text;
    });
    return found == m_accounts.cend() ? nullptr : &*found;
}

void Accounts::add(const Account &account)
{
    m_accounts << account;
    keep();
    Q_EMIT added(account.id);
}

void Accounts::update(const Account &account)
{
    const auto found = std::ranges::find(m_accounts, account.id, &Account::id);
    if (found == m_accounts.end() || *found == account)
        return;
    *found = account;
    keep();
    Q_EMIT changed(account.id);
}

void Accounts::remove(const AccountId &id)
{
    if (m_accounts.removeIf([&id](const Account &account) { return account.id == id; }) == 0)
        return;
    keep();
    Q_EMIT removed(id);
}

QString Accounts::freeTitle(const Account &account) const
{
    if (!named(account.title))
        return account.title;
    const QString base = account.title + QLatin1String(", ") + account.user;
    QString title = base;
    for (int number = 2; named(title); ++number)
        title = QStringLiteral("%1 (%2)").arg(base).arg(number);
    return title;
}

Rgb Accounts::freeColour() const
{
    const auto free = std::ranges::find_if(palette, [this](const Rgb &colour) {
        return std::ranges::none_of(
            m_accounts, [&colour](const Account &account) { return account.colour == colour; });
    });
    return free == palette.cend() ? palette.at(size_t(m_accounts.size()) % palette.size()) : *free;
}

QList<Rgb> Accounts::colours()
{
    return {palette.begin(), palette.end()};
}

void Accounts::keep()
{
    m_settings.set(store::setting::accounts, accountsToText(m_accounts));
}

} // namespace dd::session
