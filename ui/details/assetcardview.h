// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/page.h"
#include "domain/task.h"
#include "ui/details/hubexcard.h"

namespace dd::ui {

class FactGrid;
class FileList;
class FlowLayout;
class ItemList;
class PeopleList;
class PlainLabel;

/// The card of a HubEx asset (contract 4.2, 4.3): passport, its tasks, what is below it, files, contacts.
/// Owned by the detail pane.
class AssetCardView final : public HubexCard {
    Q_OBJECT

public:
    AssetCardView(const Context &context, const AccountId &account, QWidget *parent);
    ~AssetCardView() override;

    QString title() const override;
    QString number() const override; ///< the serial number

protected:
    void clear() override;
    void retranslate() override;

private:
    void makeHead();
    void makeTabs();
    void setLoaders();
    void showCard();
    void showPath();
    void showFields();
    void showTasks();
    void showChildren();
    void showFiles();
    void showContacts();

    std::optional<AssetCard> m_card;
    QList<ExtraField> m_fields;
    Page<Task> m_tasks;
    Page<Asset> m_children;
    QList<Attachment> m_files;
    QList<Contact> m_contacts;

    QWidget *m_path = nullptr;
    FlowLayout *m_pathLayout = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_gone = nullptr;
    FactGrid *m_headFacts = nullptr;
    FactGrid *m_facts = nullptr;
    FactGrid *m_fieldGrid = nullptr;
    Section *m_fieldSection = nullptr;
    ItemList *m_taskList = nullptr;
    Section *m_taskSection = nullptr;
    ItemList *m_childList = nullptr;
    Section *m_childSection = nullptr;
    FileList *m_fileList = nullptr;
    Section *m_fileSection = nullptr;
    PeopleList *m_contactList = nullptr;
    Section *m_contactSection = nullptr;
};

} // namespace dd::ui
