// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/catalog.h"
#include "backends/otrs/parameters.h"
#include "net/known.h"

#include <QCoreApplication>
#include <algorithm>

namespace dd::otrs {

namespace {

QList<Coloured> plain(const QList<Named> &names)
{
    QList<Coloured> list;
    for (const Named &name : names) {
        Coloured one;
        static_cast<Named &>(one) = name;
        list << one;
    }
    return list;
}

QList<Coloured> persons(const QList<Person> &people)
{
    QList<Coloured> list;
    for (const Person &person : people) {
        Coloured one;
        one.id = person.id;
        one.name = person.fullName();
        list << one;
    }
    return list;
}

/// Companies and customers have no number: the choice carries the key the server knows them by.
QList<Coloured> keyed(const QList<Person> &people)
{
    QList<Coloured> list;
    for (const Person &person : people) {
        Coloured one;
        one.name = choiceWithKey(person.fullName(), person.login);
        list << one;
    }
    return list;
}

Coloured word(qint64 id, const QString &name)
{
    Coloured one;
    one.id = id;
    one.name = name;
    return one;
}

QList<Coloured> inOurWords(QList<Coloured> choices)
{
    for (Coloured &one : choices)
        one.name = usualTitle(one.name);
    return choices;
}

/// A choice the server knows by a word.
Coloured keyword(const char *key, const char *title)
{
    Coloured one;
    one.key = QLatin1String(key);
    one.name = QCoreApplication::translate("dd::TicketChoice", title);
    return one;
}

/// Turns an answer of one type into choices.
template <class T, class F> Then<T> asChoices(F turn, const Then<QList<Coloured>> &then)
{
    return [turn, then](const Result<T> &answer) {
        if (answer)
            then(QList<Coloured>(turn(answer.value())));
        else
            then(answer.error());
    };
}

} // namespace

net::Load Catalog::choices(Choices of, const QString &text, QObject *context, Then<QList<Coloured>> then)
{
    switch (of) {
    case Choices::Views:
        return views(context,
            asChoices<Views>(
                [](const Views &all) {
                    QList<Coloured> list;
                    for (const View &view : all.views)
                        list << word(view.id, titleOf(view));
                    return list;
                },
                then));
    case Choices::TicketStates:
        return views(
            context, asChoices<Views>([](const Views &all) { return inOurWords(all.states); }, then));
    case Choices::TicketPriorities:
        return views(
            context, asChoices<Views>([](const Views &all) { return inOurWords(all.priorities); }, then));
    case Choices::TicketTypes:
        return views(context, asChoices<Views>([](const Views &all) { return all.types; }, then));
    case Choices::Queues:
        return queues(context,
            asChoices<QList<Queue>>(
                [](const QList<Queue> &all) {
                    QList<Coloured> list;
                    for (const Queue &queue : all) {
                        if (queue.accessible)
                            list << word(queue.id, queue.fullName);
                    }
                    return list;
                },
                then));
    case Choices::Services:
        return services(context, asChoices<QList<Named>>(plain, then));
    case Choices::Slas:
        return slas(context, asChoices<QList<Named>>(plain, then));
    case Choices::Agents:
        return agents(context, asChoices<QList<Person>>(persons, then));
    case Choices::Customers:
        return companies(context, asChoices<QList<Person>>(keyed, then));
    case Choices::CustomerUsers:
        return customers(text, context,
            asChoices<QList<Person>>(
                [](const QList<Person> &found) {
                    return keyed(found.first(std::min(found.size(), choicesAtOnce)));
                },
                then));
    default:
        break;
    }
    QList<Coloured> fixed;
    if (of == Choices::Locks)
        fixed = {word(1, QCoreApplication::translate("dd::TicketChoice", "Free")),
            word(2, QCoreApplication::translate("dd::TicketChoice", "Locked")),
            word(3, QCoreApplication::translate("dd::TicketChoice", "Locked for now"))};
    if (of == Choices::StateTypes) {
        // The two sets first, then the types they are made of (contract 4).
        fixed = {keyword("Open", QT_TRANSLATE_NOOP("dd::TicketChoice", "All open")),
            keyword("Closed", QT_TRANSLATE_NOOP("dd::TicketChoice", "All closed")),
            keyword("new", QT_TRANSLATE_NOOP("dd::TicketChoice", "New")),
            keyword("open", QT_TRANSLATE_NOOP("dd::TicketChoice", "Open")),
            keyword("pending reminder", QT_TRANSLATE_NOOP("dd::TicketChoice", "Waiting for a reminder")),
            keyword("pending auto", QT_TRANSLATE_NOOP("dd::TicketChoice", "Waiting to be closed")),
            keyword("closed", QT_TRANSLATE_NOOP("dd::TicketChoice", "Closed")),
            keyword("merged", QT_TRANSLATE_NOOP("dd::TicketChoice", "Merged")),
            keyword("removed", QT_TRANSLATE_NOOP("dd::TicketChoice", "Removed"))};
    }
    return net::known(m_wire.channel, fixed, context, std::move(then));
}

} // namespace dd::otrs
