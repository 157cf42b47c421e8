// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places.h"
#include "models/search.h"
#include "ui/common/desk.h"

#include <QAbstractListModel>

namespace dd::ui {

class Commands;
class Recents;

/// One line of the palette.
struct PaletteLine {
    enum class What { Heading, Command, Place, Item, List, Note };
    What what = What::Heading;
    QString title;
    QString note{}; ///< quiet, after the title
    QString right{}; ///< keys, or the account
    QString icon{};
    std::optional<Rgb> colour{}; ///< of the icon
    QString command{}; ///< Command
    models::Place place{}; ///< Place, and List with its query
    ItemKey item{}; ///< Item

    bool isChoosable() const { return what != What::Heading && what != What::Note; }
};

/// What the palette offers for a text: without one the items looked at last and all commands; with one what
/// fits of commands and places, and what the servers find. Owned by the palette.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    PaletteModel(const Desk &desk, const Commands &commands, const models::Places &places,
        const Recents &recents, QObject *parent);

    /// The account whose name stands beside the commands about accounts.
    void setAccount(const AccountId &account) { m_account = account; }
    void setText(const QString &text);
    const PaletteLine &line(int row) const { return m_lines.at(row); }
    /// The line that offers the same thing now; -1 where it has gone.
    int rowOf(const PaletteLine &line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    void addRecents(QList<PaletteLine> &lines) const;
    void addCommands(QList<PaletteLine> &lines) const;
    void addPlaces(QList<PaletteLine> &lines) const;
    void addFound(QList<PaletteLine> &lines) const;
    QString accountTitle(const AccountId &account) const;

    Desk m_desk;
    const Commands &m_commands;
    const models::Places &m_places;
    const Recents &m_recents;
    models::Search m_search;
    AccountId m_account;
    QString m_text;
    QList<PaletteLine> m_lines;
};

} // namespace dd::ui
