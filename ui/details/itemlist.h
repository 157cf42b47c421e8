// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/facts.h"

#include <QWidget>

class QVBoxLayout;

namespace dd::ui {

class LineView;

/// One of a short list of items inside a card: the tasks of an asset, the assets below one.
struct ItemLine {
    QString number{}; ///< quiet, before the name
    FactLine name; ///< leads to the item
    std::optional<Coloured> status{};
    FactLine more{}; ///< quiet, below
};

/// A short list of items inside a card, and a way to the whole of it. Owned by its section.
class ItemList : public QWidget {
    Q_OBJECT

public:
    explicit ItemList(QWidget *parent = nullptr);

    /// `all` leads to the whole list; an empty line where these are all.
    void setItems(const QList<ItemLine> &items, const FactLine &all);

Q_SIGNALS:
    void followed(const dd::ui::Target &target);

private:
    LineView *view(const FactLine &line);

    QVBoxLayout *m_layout;
};

} // namespace dd::ui
