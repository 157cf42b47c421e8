// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/task.h"
#include "net/load.h"
#include "ui/common/context.h"

#include <QWidget>

class QVBoxLayout;

namespace dd::ui {

class CheckListHead;
class QuietFiles;
class Section;

/// One check list: a line with its name and how far it is, and its items and their photos once it is
/// opened (contract 3.9). Owned by the list of them.
class CheckListView : public QWidget {
    Q_OBJECT

public:
    CheckListView(const Context &context, const AccountId &account, QWidget *parent = nullptr);

    void setCheckList(qint64 task, const CheckList &list);
    void setOpen(bool open);
    bool isOpen() const;
    Section *section() const { return m_section; }
    void retranslate();

private:
    void showItems(const QList<CheckItem> &items);
    void fetchPhotos();

    Context m_context;
    AccountId m_account;
    qint64 m_task = 0;
    CheckList m_list;
    QList<CheckItem> m_items;
    CheckListHead *m_head;
    QVBoxLayout *m_column;
    QuietFiles *m_photos;
    net::Load m_photoLoad;
    Section *m_section;
};

/// All check lists of a task; a single one is open from the start. Owned by its section.
class CheckListsView : public QWidget {
    Q_OBJECT

public:
    CheckListsView(const Context &context, const AccountId &account, QWidget *parent = nullptr);

    void setCheckLists(qint64 task, const QList<CheckList> &lists);
    const QList<CheckListView *> &views() const { return m_views; }
    void retranslate();

Q_SIGNALS:
    /// Each list asks for its own items: who shows the card listens to what its section wants.
    void sectionMade(dd::ui::Section *section);

private:
    Context m_context;
    AccountId m_account;
    QVBoxLayout *m_layout;
    QList<CheckListView *> m_views;
    qint64 m_only = 0; ///< the list that was opened because it is the only one
};

} // namespace dd::ui
