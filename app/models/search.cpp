// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search.h"

#include "models/lists.h"
#include "session/connections.h"

#include <QTimer>
#include <algorithm>
#include <vector>

namespace dd::models {

namespace {

/// Typing pauses: HubEx gives about one request a second.
constexpr auto pause = std::chrono::milliseconds(350);

template <class Row>
QList<Found> foundIn(const QList<Row> &rows, const std::function<Found(const Row &)> &read)
{
    QList<Found> found;
    for (const Row &row : rows.mid(0, Search::rowsEach))
        found << read(row);
    return found;
}

Found ofTask(const AccountId &account, const Task &task)
{
    const QString title = task.notes.simplified();
    return {{account, Kind::Task, task.id, {}}, task.number, title.isEmpty() ? task.asset.name : title,
        task.stage.name, task.stage.colour};
}

Found ofTicket(const AccountId &account, const Ticket &ticket)
{
    return {{account, Kind::Ticket, ticket.id, {}}, ticket.number, ticket.title,
        otrs::usualTitle(ticket.state.name), ticket.priority.colour};
}

Found ofAsset(const AccountId &account, const Asset &asset)
{
    return {{account, Kind::Asset, asset.id, {}}, asset.serialNumber, asset.name, asset.company.name, {}};
}

Found ofPerson(const AccountId &account, Kind kind, const Person &person)
{
    QStringList notes;
    if (!person.employments.isEmpty())
        notes << person.employments.first().company.name << person.employments.first().position;
    notes << person.customerId << person.email;
    notes.removeAll(QString());
    const bool byLogin = kind == Kind::Customer;
    return {{account, kind, byLogin ? 0 : person.id, byLogin ? person.login : QString()}, {},
        person.fullName(), notes.join(QStringLiteral(", ")), {}};
}

bool matches(const Person &person, const QString &text)
{
    const QString all = QStringList{person.fullName(), person.login, person.email}.join(QLatin1Char('\n'));
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

struct Search::Private {
    explicit Private(session::Connections &all)
        : connections(all)
    {
    }

    Query query() const
    {
        Query wanted;
        wanted.text = text;
        return wanted;
    }

    /// The group as the answer of one page of rows.
    template <class Row>
    Then<Page<Row>> pageInto(Search *search, qsizetype at, std::function<Found(const Row &)> read)
    {
        return [this, search, at, read](const Result<Page<Row>> &page) {
            FoundGroup &group = groups[at];
            group.waiting = false;
            if (page) {
                group.items = foundIn<Row>(page->rows, read);
                group.total = page->total;
            } else {
                group.error = page.error();
            }
            Q_EMIT search->changed();
        };
    }

    Then<QList<Person>> peopleInto(Search *search, qsizetype at, bool filter)
    {
        return [this, search, at, filter](const Result<QList<Person>> &people) {
            FoundGroup &group = groups[at];
            group.waiting = false;
            if (people) {
                QList<Person> fitting = people.value();
                if (filter)
                    fitting.removeIf([this](const Person &person) { return !matches(person, text); });
                group.total = fitting.size();
                group.items = foundIn<Person>(fitting,
                    [&group](const Person &person) { return ofPerson(group.account, group.kind, person); });
            } else {
                group.error = people.error();
            }
            Q_EMIT search->changed();
        };
    }

    net::Load ask(Search *search, session::HubexConnection &hubex, Kind kind, qsizetype at)
    {
        const Span span{0, rowsEach};
        const AccountId account = hubex.account().id;
        switch (kind) {
        case Kind::Task:
            return hubex.tasks().list(query(), span, search,
                pageInto<Task>(search, at, [account](const Task &task) { return ofTask(account, task); }),
                net::Priority::Looking);
        case Kind::Asset:
            return hubex.assets().list(query(), span, search,
                pageInto<Asset>(
                    search, at, [account](const Asset &asset) { return ofAsset(account, asset); }),
                net::Priority::Looking);
        default:
            return hubex.people().list(query(), span, search,
                pageInto<Person>(search, at,
                    [account, kind](const Person &person) { return ofPerson(account, kind, person); }),
                net::Priority::Looking);
        }
    }

    net::Load ask(Search *search, session::OtrsConnection &otrs, Kind kind, qsizetype at)
    {
        const AccountId account = otrs.account().id;
        switch (kind) {
        case Kind::Ticket:
            return otrs.tickets().list(query(), {0, rowsEach}, search,
                pageInto<Ticket>(
                    search, at, [account](const Ticket &ticket) { return ofTicket(account, ticket); }),
                net::Priority::Looking);
        case Kind::Customer:
            return otrs.catalog().customers(text, search, peopleInto(search, at, false));
        default:
            // All agents come in one answer, and are kept: only the first search asks.
            return otrs.catalog().agents(search, peopleInto(search, at, true));
        }
    }

    session::Connections &connections;
    QString text;
    QTimer wait;
    QList<FoundGroup> groups;
    std::vector<net::Load> loads;
};

Search::Search(session::Connections &connections, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(connections))
{
    d->wait.setSingleShot(true);
    d->wait.setInterval(pause);
    connect(&d->wait, &QTimer::timeout, this, &Search::start);
    connect(&connections, &session::Connections::removed, this, [this](const AccountId &account) {
        const auto isIts = [&account](const FoundGroup &group) { return group.account == account; };
        // Answers find their group by its place in the list, so the list stays as it is.
        for (FoundGroup &group : d->groups) {
            if (isIts(group))
                group = {.account = {}, .kind = group.kind, .waiting = false};
        }
        Q_EMIT changed();
    });
}

Search::~Search() = default;

void Search::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == d->text)
        return;
    d->text = trimmed;
    d->loads.clear();
    d->groups.clear();
    if (trimmed.size() >= shortest)
        d->wait.start();
    else
        d->wait.stop();
    Q_EMIT changed();
}

void Search::start()
{
    struct Asked {
        session::Connection *connection;
        Kind kind;
    };
    QList<Asked> asked;
    for (session::Connection *connection : d->connections.all()) {
        if (connection->state() != session::ConnectionState::Online)
            continue;
        for (const Kind kind : kindsOf(connection->account().system)) {
            asked << Asked{connection, kind};
            d->groups << FoundGroup{.account = connection->account().id, .kind = kind};
        }
    }
    for (qsizetype at = 0; at < asked.size(); ++at) {
        const auto &[connection, kind] = asked.at(at);
        if (auto *hubex = qobject_cast<session::HubexConnection *>(connection))
            d->loads.push_back(d->ask(this, *hubex, kind, at));
        else if (auto *otrs = qobject_cast<session::OtrsConnection *>(connection))
            d->loads.push_back(d->ask(this, *otrs, kind, at));
    }
    Q_EMIT changed();
}

QString Search::text() const
{
    return d->text;
}

const QList<FoundGroup> &Search::groups() const
{
    return d->groups;
}

bool Search::isBusy() const
{
    return d->wait.isActive()
        || std::ranges::any_of(d->groups, [](const FoundGroup &group) { return group.waiting; });
}

} // namespace dd::models
