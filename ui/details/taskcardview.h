// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/task.h"
#include "ui/details/hubexcard.h"

class QLabel;
class QToolButton;

namespace dd::ui {

class ChatTab;
class CheckListsView;
class FactGrid;
class FileList;
class HistoryTab;
class NotesView;
class PeopleList;
class PlainLabel;
class StatusChip;
class WorksView;

/// The card of a HubEx task (contract 3.2–3.13, 9.3). Owned by the detail pane.
class TaskCardView final : public HubexCard {
    Q_OBJECT

public:
    TaskCardView(const Context &context, const AccountId &account, QWidget *parent);
    ~TaskCardView() override;

    QString title() const override;
    QString number() const override;

protected:
    void clear() override;
    void loadHead() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void paintStar();
    void makeTabs();
    void setLoaders();
    void showCard();
    void showFacts();
    void showFiles();
    void takeWorks(const CompletedWorks &works);
    void showWorks();
    void fetchWorkFiles();
    void showPeople();
    void updateCounts();

    std::optional<TaskCard> m_card;
    QList<NextStage> m_next;
    QString m_nextTrouble;
    net::Load m_nextLoad;
    QList<Attachment> m_files;
    CompletedWorks m_works;
    QList<Contact> m_contacts;
    QList<Watcher> m_watchers;

    PlainLabel *m_number = nullptr;
    QToolButton *m_copy = nullptr;
    QLabel *m_star = nullptr;
    PlainLabel *m_subject = nullptr;
    PlainLabel *m_gone = nullptr;
    StatusChip *m_stage = nullptr;
    StatusChip *m_criticality = nullptr;
    FactGrid *m_headFacts = nullptr;
    NotesView *m_notes = nullptr;
    FactGrid *m_facts = nullptr;
    ChatTab *m_chat = nullptr;
    FileList *m_fileList = nullptr;
    Section *m_fileSection = nullptr;
    CheckListsView *m_checkLists = nullptr;
    Section *m_checkSection = nullptr;
    WorksView *m_workList = nullptr;
    net::Load m_workFilesLoad;
    Section *m_workSection = nullptr;
    PeopleList *m_contactList = nullptr;
    Section *m_contactSection = nullptr;
    PeopleList *m_watcherList = nullptr;
    Section *m_watcherSection = nullptr;
    HistoryTab *m_history = nullptr;
};

} // namespace dd::ui
