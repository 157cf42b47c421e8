// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/taskcardview.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/details/chattab.h"
#include "ui/details/checklists.h"
#include "ui/details/factgrid.h"
#include "ui/details/filelist.h"
#include "ui/details/flowlayout.h"
#include "ui/details/historytab.h"
#include "ui/details/hubexfiles.h"
#include "ui/details/notesview.h"
#include "ui/details/peoplelist.h"
#include "ui/details/plainlabel.h"
#include "ui/details/statuschip.h"
#include "ui/details/taskfacts.h"
#include "ui/details/worksview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace dd::ui {

namespace {

const auto detailsTab = QStringLiteral("details");
const auto chatTab = QStringLiteral("chat");
const auto filesTab = QStringLiteral("files");
const auto checksTab = QStringLiteral("checks");
const auto worksTab = QStringLiteral("works");
const auto peopleTab = QStringLiteral("people");
const auto historyTab = QStringLiteral("history");

/// What fits a line: the first one of the description.
QString subjectOf(const Task &task)
{
    return task.notes.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
}

} // namespace

DetailCard *makeTaskCard(const Context &context, const AccountId &account, QWidget *parent)
{
    return new TaskCardView(context, account, parent);
}

TaskCardView::TaskCardView(const Context &context, const AccountId &account, QWidget *parent)
    : HubexCard(context, account, parent)
{
    makeHead();
    makeTabs();
    setLoaders();
    retranslate();
}

TaskCardView::~TaskCardView() = default;

QString TaskCardView::number() const
{
    return m_card ? m_card->task.number : QString();
}

QString TaskCardView::title() const
{
    if (!m_card)
        return {};
    const QString subject = subjectOf(m_card->task);
    return subject.isEmpty() ? number() : number() + QStringLiteral(" · ") + subject;
}

void TaskCardView::makeHead()
{
    m_number = new PlainLabel(this);
    m_number->setTone(Tone::Subtle);
    m_number->setMaximumLines(1);
    m_copy = new QToolButton(this);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(number()); });
    m_star = new QLabel(this);
    paintStar();
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::gap);
    line->addWidget(m_number, 0, Qt::AlignVCenter);
    line->addWidget(m_copy);
    line->addStretch(1);
    line->addWidget(m_star);
    m_gone = new PlainLabel(this);
    m_gone->setTone(Tone::Error);
    m_subject = new PlainLabel(this);
    m_subject->setFont(titleFont(font()));
    m_subject->setMaximumLines(3);
    m_stage = new StatusChip(this);
    m_criticality = new StatusChip(this);
    auto *chips = new FlowLayout(metric::space);
    chips->addWidget(m_stage);
    chips->addWidget(m_criticality);
    m_headFacts = new FactGrid(this);
    head()->addLayout(line);
    head()->addWidget(m_gone);
    head()->addWidget(m_subject);
    head()->addLayout(chips);
    head()->addWidget(m_headFacts);
}

void TaskCardView::paintStar()
{
    m_star->setPixmap(iconPixmap(
        QStringLiteral("star-filled"), metric::icon, palette().color(QPalette::Text), devicePixelRatioF()));
}

void TaskCardView::changeEvent(QEvent *event)
{
    HubexCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintStar();
}

void TaskCardView::makeTabs()
{
    m_notes = new NotesView;
    m_facts = new FactGrid;
    addColumnTab(detailsTab, QStringLiteral("details"), {m_notes, m_facts});

    m_chat = new ChatTab(context(), account(), this);
    addTab(chatTab, QStringLiteral("chat"), m_chat->section());
    connect(m_chat, &ChatTab::countChanged, this, &TaskCardView::updateCounts);

    m_fileList = new FileList(FileList::Place::Whole);
    m_fileSection = new Section(m_fileList, this);
    m_fileSection->setEager(true);
    addTab(filesTab, QStringLiteral("files"), m_fileSection);

    m_checkLists = new CheckListsView(context(), account());
    m_checkSection = new Section(m_checkLists, this);
    connect(m_checkLists, &CheckListsView::sectionMade, this, &TaskCardView::relay);
    addColumnTab(checksTab, QStringLiteral("checklist"), {m_checkSection});

    m_workList = new WorksView;
    m_workSection = new Section(m_workList, this);
    addColumnTab(worksTab, QStringLiteral("works"), {m_workSection});

    m_contactList = new PeopleList;
    m_contactSection = new Section(m_contactList, this);
    m_watcherList = new PeopleList;
    m_watcherSection = new Section(m_watcherList, this);
    addColumnTab(peopleTab, QStringLiteral("people"), {m_contactSection, m_watcherSection});

    m_history = new HistoryTab(context(), account(), this);
    addColumnTab(historyTab, QStringLiteral("history"), {m_history->section()});

    for (FactGrid *grid : {m_headFacts, m_facts, m_history->grid()})
        connect(grid, &FactGrid::followed, this, &TaskCardView::follow);
    connect(m_workList, &WorksView::followed, this, &TaskCardView::follow);
    for (PeopleList *list : {m_contactList, m_watcherList})
        connect(list, &PeopleList::followed, this, &TaskCardView::follow);
}

void TaskCardView::setLoaders()
{
    // (tasks.*call)(id, context, then) into a section.
    const auto with = [](auto call) {
        return [call](session::HubexConnection &hubex, qint64 id, QObject *context, auto then) {
            return (hubex.tasks().*call)(id, context, std::move(then));
        };
    };
    using hubex::Tasks;
    feed<TaskCard>(&mainSection(), with(&Tasks::card), [this](const TaskCard &card) {
        m_card = card;
        showCard();
    });
    feed<QList<Attachment>>(m_fileSection, with(&Tasks::files), [this](const QList<Attachment> &files) {
        m_files = files;
        showFiles();
    });
    feed<QList<CheckList>>(m_checkSection, with(&Tasks::checkLists), [this](const QList<CheckList> &lists) {
        m_checkLists->setCheckLists(item().id, lists);
        if (lists.isEmpty())
            m_checkSection->showEmpty(tr("No check lists"));
    });
    feed<CompletedWorks>(m_workSection, with(&Tasks::completedWorks), [this](const CompletedWorks &works) {
        takeWorks(works);
        showWorks();
        fetchWorkFiles();
    });
    feed<QList<Contact>>(m_contactSection, with(&Tasks::contacts), [this](const QList<Contact> &contacts) {
        m_contacts = contacts;
        showPeople();
    });
    feed<QList<Watcher>>(m_watcherSection, with(&Tasks::watchers), [this](const QList<Watcher> &watchers) {
        m_watchers = watchers;
        showPeople();
    });
}

void TaskCardView::loadHead()
{
    session::HubexConnection *connection = hubex();
    if (!connection)
        return;
    m_nextLoad
        = connection->tasks().nextStages(item().id, this, [this](const Result<QList<NextStage>> &stages) {
              if (stages)
                  m_next = stages.value();
              m_nextTrouble = stages || !m_next.isEmpty() ? QString() : describe(stages.error());
              showFacts();
          });
}

void TaskCardView::clear()
{
    m_card.reset();
    m_next.clear();
    m_nextTrouble.clear();
    m_nextLoad.cancel();
    m_workFilesLoad.cancel();
    m_works = {};
    m_chat->setTask(item().id);
    m_history->setTask(item().id);
    for (const QString &id : {filesTab, checksTab, worksTab})
        tabs().setCount(id, -1);
}

void TaskCardView::showCard()
{
    const Task &task = m_card->task;
    m_number->setText(task.number);
    m_star->setVisible(task.favourite);
    const QString subject = subjectOf(task);
    m_subject->setText(subject.isEmpty() ? tr("No description") : subject);
    m_gone->setText(task.deleted.isValid() ? tr("This task was deleted.") : QString());
    m_gone->setVisible(task.deleted.isValid());
    m_stage->setStatus(tr("Stage"), task.stage);
    m_criticality->setStatus(tr("Criticality"), task.criticality);
    // The head says the first line; the rest is only worth its room where there is a rest.
    m_notes->setNotes(task.notes, m_card->notesHtml);
    m_notes->setVisible(m_notes->toPlainText().simplified() != subject || subject.size() > 120);
    m_headFacts->setSections({{QString(), TaskFacts::head(*m_card, account())}});
    showFacts();
    updateCounts();
    Q_EMIT titleChanged();
}

void TaskCardView::showFacts()
{
    if (!m_card)
        return;
    // The moves come by themselves, and later: at the end they push nothing out of its place.
    m_facts->setSections(TaskFacts::all(*m_card, account()) << TaskFacts::nextStages(m_next, m_nextTrouble));
}

void TaskCardView::showFiles()
{
    m_fileList->setFiles(
        m_files, std::make_shared<HubexFiles>(context(), account(), hubex::FileOf::Task, item().id));
    if (m_files.isEmpty())
        m_fileSection->showEmpty(tr("No files"));
    updateCounts();
}

void TaskCardView::takeWorks(const CompletedWorks &works)
{
    const CompletedWorks before = std::exchange(m_works, works);
    // What is shown of a part stays where it cannot be read again.
    for (CompletedWork &work : m_works.works) {
        const auto known = std::ranges::find(before.works, work.id, &CompletedWork::id);
        if (known != before.works.end() && works.materials)
            work.materials = known->materials;
        if (known != before.works.end() && works.technicians)
            work.technicians = known->technicians;
    }
    // A right that lacks is no trouble that passes: the part itself says so.
    for (const Error &error : {works.materials, works.technicians}) {
        if (error && error.kind != ErrorKind::Forbidden)
            m_workSection->miss(error);
    }
}

void TaskCardView::showWorks()
{
    m_workList->setWorks(m_works, m_card ? m_card->currency : QString(), account());
    if (m_works.works.isEmpty())
        m_workSection->showEmpty(tr("No completed works"));
}

void TaskCardView::fetchWorkFiles()
{
    session::HubexConnection *connection = hubex();
    if (!connection || m_works.works.isEmpty())
        return;
    m_workFilesLoad
        = connection->tasks().workFiles(item().id, this, [this](const Result<QList<Attachment>> &files) {
              if (files)
                  m_workList->setFiles(files.value(),
                      std::make_shared<HubexFiles>(
                          context(), account(), hubex::FileOf::CompletedWork, item().id));
              else
                  m_workList->setFilesTrouble(files.error());
          });
}

void TaskCardView::showPeople()
{
    QList<PersonItem> contacts;
    for (const Contact &contact : std::as_const(m_contacts))
        contacts << contactItem(contact);
    m_contactList->setPeople(contacts);
    if (m_contactSection->hasAnswer() && contacts.isEmpty())
        m_contactSection->showEmpty(tr("No contacts"));
    QList<PersonItem> watchers;
    for (const Watcher &watcher : std::as_const(m_watchers)) {
        const FactLine line = personLine(watcher.person, account());
        PersonItem person{.name = line.text, .initials = line.initials, .target = line.target};
        if (watcher.creator)
            person.roles << tr("submitted it");
        if (watcher.executor)
            person.roles << tr("does the work");
        if (watcher.externalAccess)
            person.roles << tr("sees the customer chat");
        person.lines << phoneLine(watcher.person.phone) << mailLine(watcher.person.email);
        watchers << person;
    }
    m_watcherList->setPeople(watchers);
    if (m_watcherSection->hasAnswer() && watchers.isEmpty())
        m_watcherSection->showEmpty(tr("Nobody watches this task"));
}

void TaskCardView::updateCounts()
{
    tabs().setCount(chatTab, m_chat->unread() > 0 ? m_chat->unread() : -1);
    tabs().setCount(filesTab, m_fileSection->hasAnswer() && !m_files.isEmpty() ? int(m_files.size()) : -1);
    const auto some = [](int count) { return count > 0 ? count : -1; };
    tabs().setCount(checksTab, m_card ? some(m_card->checkListCount) : -1);
    tabs().setCount(worksTab, m_card ? some(m_card->completedWorkCount) : -1);
}

void TaskCardView::retranslate()
{
    tabs().setTitle(detailsTab, tr("Details"));
    tabs().setTitle(chatTab, tr("Chat"));
    tabs().setTitle(filesTab, tr("Files"));
    tabs().setTitle(checksTab, tr("Check lists"));
    tabs().setTitle(worksTab, tr("Works"));
    tabs().setTitle(peopleTab, tr("Contacts"));
    tabs().setTitle(historyTab, tr("History"));
    m_contactSection->setHeading(tr("Contacts"));
    m_watcherSection->setHeading(tr("Watchers"));
    m_copy->setToolTip(tr("Copy the number"));
    m_copy->setAccessibleName(tr("Copy the number"));
    m_star->setToolTip(tr("One of your favourites"));
    m_star->setAccessibleName(tr("One of your favourites"));
    m_notes->setAccessibleName(tr("Description"));
    m_chat->retranslate();
    m_checkLists->retranslate();
    m_workList->retranslate();
    m_history->retranslate();
    if (m_card)
        showCard();
    if (m_fileSection->state() == Section::State::Empty)
        showFiles();
    if (m_checkSection->state() == Section::State::Empty)
        m_checkSection->showEmpty(tr("No check lists"));
    if (m_workSection->hasAnswer())
        showWorks();
    showPeople();
}

} // namespace dd::ui
