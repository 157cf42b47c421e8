// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assettree.h"
#include "ui/pages/tablepage.h"

class QToolButton;

namespace dd::ui {

class TreeTable;

/// Assets as a table or as a lazy tree, by the command list.tree; the choice is remembered. A filter or a
/// text shows the table: the tree has neither. Owned by the window.
class AssetPage final : public TablePage {
    Q_OBJECT

public:
    /// Where an asset stands, root first and itself last.
    using PathOf = std::function<net::Load(qint64 asset, QObject *context, Then<QList<Named>> then)>;

    AssetPage(const Parts &parts, std::function<models::AssetTree *(QObject *parent)> makeTree, PathOf pathOf,
        const models::Place &place, store::Settings &settings, Theme &theme, QWidget *parent);

    bool isTree() const;
    void setTree(bool tree);

    QString summary() const override;
    void select(const ItemKey &key) override;
    bool canPerform(const QString &command) const override;
    void perform(const QString &command) override;

protected:
    void changeEvent(QEvent *event) override;
    QStringList menuCommands() const override;
    void afterQuery() override;
    Shown shown() const override;

private:
    void makeTree();
    void showTreeState();
    void retranslate();

    std::function<models::AssetTree *(QObject *parent)> m_makeTree;
    PathOf m_pathOf;
    models::AssetTree *m_tree = nullptr;
    TreeTable *m_view = nullptr;
    StatePane *m_treeState = nullptr;
    QToolButton *m_switch;
    net::Load m_path;
    ItemKey m_wanted;
};

} // namespace dd::ui
