// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/assetcardview.h"

#include "ui/common/tones.h"
#include "ui/details/assetfacts.h"
#include "ui/details/factgrid.h"
#include "ui/details/filelist.h"
#include "ui/details/flowlayout.h"
#include "ui/details/hubexfiles.h"
#include "ui/details/itemlist.h"
#include "ui/details/lineview.h"
#include "ui/details/peoplelist.h"

#include <QVBoxLayout>

namespace dd::ui {

namespace {

const auto detailsTab = QStringLiteral("details");
const auto tasksTab = QStringLiteral("tasks");
const auto childrenTab = QStringLiteral("children");
const auto filesTab = QStringLiteral("files");
const auto contactsTab = QStringLiteral("contacts");

constexpr int fewTasks = 20;
constexpr int fewChildren = 50;

} // namespace

DetailCard *makeAssetCard(const Context &context, const AccountId &account, QWidget *parent)
{
    return new AssetCardView(context, account, parent);
}

AssetCardView::AssetCardView(const Context &context, const AccountId &account, QWidget *parent)
    : HubexCard(context, account, parent)
{
    makeHead();
    makeTabs();
    setLoaders();
    retranslate();
}

AssetCardView::~AssetCardView() = default;

QString AssetCardView::title() const
{
    return m_card ? m_card->asset.name : QString();
}

QString AssetCardView::number() const
{
    return m_card ? m_card->asset.serialNumber : QString();
}

void AssetCardView::makeHead()
{
    m_path = new QWidget(this);
    m_pathLayout = new FlowLayout(metric::gap, m_path);
    m_name = new PlainLabel(this);
    m_name->setFont(titleFont(font()));
    m_name->setMaximumLines(3);
    m_gone = new PlainLabel(this);
    m_gone->setTone(Tone::Error);
    m_headFacts = new FactGrid(this);
    head()->addWidget(m_path);
    head()->addWidget(m_name);
    head()->addWidget(m_gone);
    head()->addWidget(m_headFacts);
}

void AssetCardView::makeTabs()
{
    m_facts = new FactGrid;
    m_fieldGrid = new FactGrid;
    m_fieldSection = new Section(m_fieldGrid, this);
    addColumnTab(detailsTab, QStringLiteral("details"), {m_facts, m_fieldSection});

    const auto section = [this](QWidget *content) { return new Section(content, this); };
    m_taskList = new ItemList;
    m_taskSection = section(m_taskList);
    m_taskSection->setEager(true);
    addColumnTab(tasksTab, QStringLiteral("task"), {m_taskSection});
    m_childList = new ItemList;
    m_childSection = section(m_childList);
    addColumnTab(childrenTab, QStringLiteral("asset-tree"), {m_childSection});
    m_fileList = new FileList(FileList::Place::Whole);
    m_fileSection = new Section(m_fileList, this);
    addTab(filesTab, QStringLiteral("files"), m_fileSection);
    m_contactList = new PeopleList;
    m_contactSection = section(m_contactList);
    addColumnTab(contactsTab, QStringLiteral("contact"), {m_contactSection});

    for (FactGrid *grid : {m_headFacts, m_facts, m_fieldGrid})
        connect(grid, &FactGrid::followed, this, &AssetCardView::follow);
    for (ItemList *list : {m_taskList, m_childList})
        connect(list, &ItemList::followed, this, &AssetCardView::follow);
    connect(m_contactList, &PeopleList::followed, this, &AssetCardView::follow);
}

void AssetCardView::setLoaders()
{
    // (assets.*call)(id, context, then) into a section.
    const auto with = [](auto call) {
        return [call](session::HubexConnection &hubex, qint64 id, QObject *context, auto then) {
            return (hubex.assets().*call)(id, context, std::move(then));
        };
    };
    using hubex::Assets;
    feed<AssetCard>(&mainSection(), with(&Assets::card), [this](const AssetCard &card) {
        m_card = card;
        showCard();
    });
    feed<QList<ExtraField>>(m_fieldSection, with(&Assets::fields), [this](const QList<ExtraField> &fields) {
        m_fields = fields;
        showFields();
    });
    feed<QList<Attachment>>(m_fileSection, with(&Assets::files), [this](const QList<Attachment> &files) {
        m_files = files;
        showFiles();
    });
    feed<QList<Contact>>(m_contactSection, with(&Assets::contacts), [this](const QList<Contact> &contacts) {
        m_contacts = contacts;
        showContacts();
    });
    feed<Page<Asset>>(
        m_childSection,
        [](session::HubexConnection &hubex, qint64 id, QObject *context, const Then<Page<Asset>> &then) {
            return hubex.assets().children(id, {0, fewChildren}, context, then);
        },
        [this](const Page<Asset> &children) {
            m_children = children;
            showChildren();
        });
    feed<Page<Task>>(
        m_taskSection,
        [](session::HubexConnection &hubex, qint64 id, QObject *context, const Then<Page<Task>> &then) {
            return hubex.tasks().list(AssetFacts::tasksOf(id), {0, fewTasks}, context, then);
        },
        [this](const Page<Task> &tasks) {
            m_tasks = tasks;
            showTasks();
        });
}

void AssetCardView::clear()
{
    m_card.reset();
    for (const QString &id : {tasksTab, childrenTab, filesTab, contactsTab})
        tabs().setCount(id, -1);
}

void AssetCardView::showCard()
{
    const Asset &asset = m_card->asset;
    showPath();
    m_name->setText(asset.name);
    QString gone;
    if (asset.deleted.isValid())
        gone = tr("This asset was deleted.");
    else if (!asset.published.isValid())
        gone = tr("Not published: no tasks can be filed on it.");
    m_gone->setText(gone);
    m_gone->setVisible(!gone.isEmpty());
    m_headFacts->setSections({{QString(), AssetFacts::head(*m_card)}});
    m_facts->setSections(AssetFacts::passport(*m_card, account()));
    Q_EMIT titleChanged();
}

void AssetCardView::showPath()
{
    while (QLayoutItem *old = m_pathLayout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const QList<FactLine> steps = AssetFacts::path(*m_card, account());
    const auto add = [this](const FactLine &line) {
        auto *step = new LineView(line, m_path);
        step->setMaximumLines(1);
        connect(step, &LineView::followed, this, &AssetCardView::follow);
        m_pathLayout->addWidget(step);
    };
    for (const FactLine &step : steps) {
        if (m_pathLayout->count() > 0)
            add({.text = QStringLiteral("›"), .quiet = true});
        add(step);
    }
    m_path->setVisible(!steps.isEmpty());
    m_path->updateGeometry();
}

void AssetCardView::showFields()
{
    m_fieldGrid->setSections({{QString(), fieldFacts(m_fields)}});
    if (m_fieldGrid->isEmpty())
        m_fieldSection->showEmpty(tr("No extra fields"));
}

void AssetCardView::showTasks()
{
    const qint64 total = std::max<qint64>(m_tasks.total, m_tasks.rows.size());
    FactLine all;
    if (total > 0)
        all = {.text = tr("Show all %n task(s)", nullptr, int(total)),
            .target = ListTarget{Kind::Task, AssetFacts::tasksOf(item().id)}};
    m_taskList->setItems(AssetFacts::tasks(m_tasks.rows, account()), all);
    tabs().setCount(tasksTab, total > 0 ? int(total) : -1);
    if (total == 0)
        m_taskSection->showEmpty(tr("No tasks on this asset"));
}

void AssetCardView::showChildren()
{
    const qint64 total = std::max<qint64>(m_children.total, m_children.rows.size());
    FactLine all;
    if (total > m_children.rows.size())
        all = {.text = tr("Show all %n asset(s)", nullptr, int(total)),
            .target = ListTarget{Kind::Asset, AssetFacts::childrenOf(item().id)}};
    m_childList->setItems(AssetFacts::children(m_children.rows, account()), all);
    tabs().setCount(childrenTab, total > 0 ? int(total) : -1);
    if (total == 0)
        m_childSection->showEmpty(tr("Nothing below this asset"));
}

void AssetCardView::showFiles()
{
    m_fileList->setFiles(
        m_files, std::make_shared<HubexFiles>(context(), account(), hubex::FileOf::Asset, item().id));
    tabs().setCount(filesTab, m_files.isEmpty() ? -1 : int(m_files.size()));
    if (m_files.isEmpty())
        m_fileSection->showEmpty(tr("No files"));
}

void AssetCardView::showContacts()
{
    QList<PersonItem> people;
    for (const Contact &contact : std::as_const(m_contacts))
        people << contactItem(contact);
    m_contactList->setPeople(people);
    tabs().setCount(contactsTab, people.isEmpty() ? -1 : int(people.size()));
    if (people.isEmpty())
        m_contactSection->showEmpty(tr("No contacts"));
}

void AssetCardView::retranslate()
{
    tabs().setTitle(detailsTab, tr("Passport"));
    tabs().setTitle(tasksTab, tr("Tasks"));
    tabs().setTitle(childrenTab, tr("Below"));
    tabs().setTitle(filesTab, tr("Files"));
    tabs().setTitle(contactsTab, tr("Contacts"));
    m_fieldSection->setHeading(tr("Extra fields"));
    m_path->setAccessibleName(tr("Where it stands"));
    if (m_card)
        showCard();
    if (m_fieldSection->hasAnswer())
        showFields();
    if (m_taskSection->hasAnswer())
        showTasks();
    if (m_childSection->hasAnswer())
        showChildren();
    if (m_fileSection->hasAnswer())
        showFiles();
    if (m_contactSection->hasAnswer())
        showContacts();
}

} // namespace dd::ui
