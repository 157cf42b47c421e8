// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/query.h"

#include <QObject>

namespace dd::store {
class Settings;
}

namespace dd::session {

class Accounts;

/// One list of one account with the filters, the text and the order the user gave it, under his own name.
struct SavedView {
    QString id; ///< made by SavedViews::add(), the same in every start
    AccountId account;
    Kind kind = Kind::Task;
    QString title;
    Query query;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The user's own views in the order he made them. Owned by the composition root; kept in the settings at
/// each change. A view goes with its account.
class SavedViews : public QObject {
    Q_OBJECT

public:
    SavedViews(store::Settings &settings, const Accounts &accounts, QObject *parent = nullptr);

    const QList<SavedView> &all() const { return m_views; }
    QList<SavedView> of(const AccountId &account, Kind kind) const;
    const SavedView *find(const QString &id) const;
    /// By title, case-insensitive.
    const SavedView *named(const AccountId &account, Kind kind, const QString &title) const;

    /// Answers the new view's id. Titles of one list are for the caller to keep apart.
    QString add(const AccountId &account, Kind kind, const QString &title, const Query &query);
    void rename(const QString &id, const QString &title);
    void setQuery(const QString &id, const Query &query);
    void remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    SavedView *own(const QString &id);
    void keep();

    store::Settings &m_settings;
    QList<SavedView> m_views;
};

/// As the settings keep them. Entries that are no view are left out.
QString viewsToText(const QList<SavedView> &views);
QList<SavedView> viewsFromText(const QString &text);

} // namespace dd::session
