// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "models/lists.h"
#include "session/accounts.h"
#include "ui/actions/commands.h"
#include "ui/actions/commandtable.h"
#include "ui/actions/shortcuts.h"
#include "ui/palette/match.h"
#include "ui/palette/recents.h"

#include <QLocale>

#include <algorithm>

namespace dd::ui {

namespace {

using What = PaletteLine::What;

constexpr int mostOfASection = 6;

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Task:
        return QStringLiteral("task");
    case Kind::Ticket:
        return QStringLiteral("ticket");
    case Kind::Asset:
        return QStringLiteral("asset");
    case Kind::Person:
        return QStringLiteral("person");
    case Kind::Customer:
        return QStringLiteral("customer");
    }
    return {};
}

struct Fit {
    int match;
    PaletteLine line;
};

/// The best first; what fits equally well keeps its order.
void addBest(QList<PaletteLine> &lines, const QString &heading, QList<Fit> fits, qsizetype most)
{
    if (fits.isEmpty())
        return;
    std::ranges::stable_sort(fits, std::ranges::greater(), &Fit::match);
    lines << PaletteLine{.what = What::Heading, .title = heading};
    for (const Fit &fit : std::as_const(fits).mid(0, most))
        lines << fit.line;
}

void collectPlaces(
    const models::Places &places, const QModelIndex &parent, const QString &text, QList<Fit> &fits)
{
    for (int row = 0; row < places.rowCount(parent); ++row) {
        const QModelIndex index = places.index(row, 0, parent);
        const auto place = index.data(models::Places::PlaceRole).value<models::Place>();
        if (!place.heading) {
            QString path;
            for (QModelIndex up = parent; up.isValid() && up.parent().isValid(); up = up.parent())
                path = up.data(Qt::DisplayRole).toString()
                    + (path.isEmpty() ? QString() : QStringLiteral(" \u203a ") + path);
            const int match = matchOf(text, place.title + QLatin1Char(' ') + path);
            if (match > 0)
                fits << Fit{match,
                    {.what = What::Place,
                        .title = place.title,
                        .note = path,
                        .icon = index.data(models::Places::IconNameRole).toString(),
                        .place = place}};
        }
        collectPlaces(places, index, text, fits);
    }
}

} // namespace

PaletteModel::PaletteModel(const Desk &desk, const Commands &commands, const models::Places &places,
    const Recents &recents, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_commands(commands)
    , m_places(places)
    , m_recents(recents)
    , m_search(desk.context.connections)
{
    connect(&m_search, &models::Search::changed, this, &PaletteModel::rebuild);
}

void PaletteModel::setText(const QString &text)
{
    m_text = text.trimmed();
    m_search.setText(m_text.startsWith(QLatin1Char('>')) ? QString() : m_text);
    rebuild();
}

void PaletteModel::rebuild()
{
    QList<PaletteLine> lines;
    if (m_text.isEmpty())
        addRecents(lines);
    addCommands(lines);
    if (!m_text.isEmpty() && !m_text.startsWith(QLatin1Char('>'))) {
        addPlaces(lines);
        addFound(lines);
    }
    if (lines.isEmpty())
        lines << PaletteLine{.what = What::Note, .title = tr("Nothing fits.")};
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int PaletteModel::rowOf(const PaletteLine &line) const
{
    const auto found = std::ranges::find_if(m_lines, [&line](const PaletteLine &other) {
        return other.what == line.what && other.command == line.command && other.item == line.item
            && other.place.account == line.place.account && other.place.kind == line.place.kind
            && other.place.id == line.place.id;
    });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

QString PaletteModel::accountTitle(const AccountId &account) const
{
    const session::Account *known = m_desk.context.accounts.find(account);
    return known ? known->title : QString();
}

void PaletteModel::addRecents(QList<PaletteLine> &lines) const
{
    if (m_recents.all().isEmpty())
        return;
    lines << PaletteLine{.what = What::Heading, .title = tr("Looked at last")};
    for (const Recent &recent : m_recents.all().mid(0, mostOfASection))
        lines << PaletteLine{.what = What::Item,
            .title = recent.title,
            .right = accountTitle(recent.key.account),
            .icon = iconOf(recent.key.kind),
            .item = recent.key};
}

void PaletteModel::addCommands(QList<PaletteLine> &lines) const
{
    const bool onlyCommands = m_text.startsWith(QLatin1Char('>'));
    const QString text = onlyCommands ? m_text.mid(1) : m_text;
    QList<Fit> fits;
    for (const Command &command : commandTable()) {
        if (!m_commands.isEnabled(command.id) || command.id == QLatin1String("app.palette"))
            continue;
        // In English too: who learned a command by that name finds it in every language.
        const int match = qMax(matchOf(text, command.title() + QLatin1Char(' ') + command.groupTitle()),
            matchOf(text, QLatin1String(command.text)));
        if (match == 0)
            continue;
        const bool aboutAccount = command.id.startsWith(QLatin1String("account."))
            && !command.id.startsWith(QLatin1String("account.add"));
        fits << Fit{match,
            {.what = What::Command,
                .title = command.title(),
                .note = aboutAccount ? accountTitle(m_account) : command.groupTitle(),
                .right = m_desk.shortcuts.textOf(command.id),
                .icon = command.icon,
                .command = command.id}};
    }
    const bool all = text.trimmed().isEmpty() || onlyCommands;
    addBest(lines, tr("Commands"), fits, all ? fits.size() : mostOfASection);
}

void PaletteModel::addPlaces(QList<PaletteLine> &lines) const
{
    QList<Fit> fits;
    collectPlaces(m_places, {}, m_text, fits);
    for (Fit &fit : fits)
        fit.line.right = accountTitle(fit.line.place.account);
    addBest(lines, tr("Places"), fits, mostOfASection);
}

void PaletteModel::addFound(QList<PaletteLine> &lines) const
{
    for (const models::FoundGroup &group : m_search.groups()) {
        if (group.waiting || (group.items.isEmpty() && !group.error))
            continue;
        const QString title = models::titleOf(group.kind);
        lines << PaletteLine{
            .what = What::Heading, .title = title + QStringLiteral(" \u2013 ") + accountTitle(group.account)};
        if (group.error)
            lines << PaletteLine{.what = What::Note, .title = describe(group.error)};
        for (const models::Found &found : group.items) {
            const QString name
                = found.number.isEmpty() ? found.title : found.number + QStringLiteral(" · ") + found.title;
            lines << PaletteLine{.what = What::Item,
                .title = name,
                .right = found.note,
                .icon = iconOf(group.kind),
                .colour = found.colour,
                .item = found.key};
        }
        if (group.total > group.items.size()) {
            models::Place place;
            place.account = group.account;
            place.kind = group.kind;
            place.query.text = m_search.text();
            lines << PaletteLine{.what = What::List,
                .title = tr("Show all %1").arg(QLocale().toString(group.total)),
                .note = title,
                .icon = QStringLiteral("search"),
                .place = place};
        }
    }
    if (m_search.isBusy())
        lines << PaletteLine{.what = What::Note, .title = tr("Searching…")};
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return line.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{line.title, line.note, line.right};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return m_lines.at(index.row()).isChoosable() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                                                 : Qt::ItemIsEnabled;
}

} // namespace dd::ui
