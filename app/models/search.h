// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"
#include "domain/error.h"
#include "domain/ids.h"

#include <QObject>
#include <memory>

namespace dd::session {
class Connections;
}

namespace dd::models {

/// One thing that was found: as little as tells it apart in a line.
struct Found {
    ItemKey key;
    QString number; ///< of a task or ticket; empty for others
    QString title;
    QString note; ///< status, company, position
    std::optional<Rgb> colour; ///< of the status, where the list tells one
    friend bool operator==(const Found &, const Found &) = default;
};

/// What one list of one account had for the text.
struct FoundGroup {
    AccountId account;
    Kind kind = Kind::Task;
    bool waiting = true;
    QList<Found> items{}; ///< the server's first few
    qint64 total = -1; ///< all it has; -1 where it does not say
    Error error{};
};

/// Looks for a text in every list of every account that is online: the servers search, so old and closed
/// things are found too. Asks only when the typing has paused, once a list, a handful of rows; a new text
/// drops what the old one still waited for. Owned by the palette.
class Search : public QObject {
    Q_OBJECT

public:
    static constexpr int rowsEach = 5;
    static constexpr int shortest = 2; ///< characters; less is not looked for

    explicit Search(session::Connections &connections, QObject *parent = nullptr);
    ~Search() override;

    /// Groups of the old text go at once; an empty text only clears.
    void setText(const QString &text);
    QString text() const;
    /// In the order of the accounts and of their lists.
    const QList<FoundGroup> &groups() const;
    /// Waits for the typing to pause, or for an answer.
    bool isBusy() const;

Q_SIGNALS:
    void changed();

private:
    void start();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::models
