// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/detailwindow.h"

#include "session/connections.h"
#include "ui/actions/commands.h"
#include "ui/actions/commandtable.h"
#include "ui/common/icons.h"
#include "ui/details/detailpane.h"
#include "ui/details/downloadbar.h"
#include "ui/window/tabround.h"
#include "ui/window/windowplace.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

const auto placeName = QStringLiteral("detail");
const auto refreshOfCard = QStringLiteral("detail.refresh");
const auto refreshOfLists = QStringLiteral("list.refresh");
constexpr QSize firstSize{760, 860};

} // namespace

DetailWindow::DetailWindow(const Desk &desk, const ItemKey &key)
    : m_desk(desk)
    , m_item(key)
    , m_commands(new Commands(desk.shortcuts, this))
    , m_pane(new DetailPane(desk.context, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(applicationIcon());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    setFocusProxy(m_pane);

    connect(m_pane, &DetailPane::titleChanged, this, &DetailWindow::retitle);
    connect(m_pane, &DetailPane::openRequested, this, &DetailWindow::openRequested);
    connect(m_pane, &DetailPane::listRequested, this, &DetailWindow::listRequested);
    connect(m_pane, &DetailPane::signInRequested, this, &DetailWindow::signInRequested);
    connect(m_pane, &DetailPane::certificateRequested, this, &DetailWindow::certificateRequested);
    connect(m_pane, &DetailPane::commandsChanged, this, &DetailWindow::updateCommands);
    connect(m_commands, &Commands::triggered, this, &DetailWindow::perform);
    connect(
        &desk.context.connections, &session::Connections::removed, this, [this](const AccountId &account) {
            if (account == m_item.account)
                close();
        });
    m_pane->showItem(key);
    restorePlace(*this, desk.context.settings, placeName, firstSize);
    updateCommands();
    retitle();
}

void DetailWindow::refresh()
{
    m_pane->perform(refreshOfCard);
}

void DetailWindow::retitle()
{
    // Until the card is there, nothing in the window could take the focus.
    if (!focusWidget())
        focusNextPrevChild(true);
    const QString title = m_pane->title();
    setWindowTitle(title.isEmpty() ? QStringLiteral("DispatchDesk") : title);
}

void DetailWindow::perform(const QString &command)
{
    if (command == refreshOfLists)
        refresh(); // there is no list here: its keys are the card's
    else if (commandOf(command)->doer() == Doer::Detail)
        m_pane->perform(command);
    else
        Q_EMIT commandRequested(command);
}

void DetailWindow::updateCommands()
{
    for (const Command &command : commandTable()) {
        const bool isProgram = command.id.startsWith(QLatin1String("app."));
        m_commands->setEnabled(
            command.id, isProgram || (command.doer() == Doer::Detail && m_pane->canPerform(command.id)));
    }
    m_commands->setEnabled(refreshOfLists, m_pane->canPerform(refreshOfCard));
}

void DetailWindow::closeEvent(QCloseEvent *event)
{
    keepPlace(*this, m_desk.context.settings, placeName);
    QWidget::closeEvent(event);
    m_pane->downloads().outlastWindow();
}

void DetailWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

bool DetailWindow::focusNextPrevChild(bool next)
{
    QWidget *station = nextStation({m_pane}, focusWidget(), next);
    if (station)
        station->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return station;
}

void DetailWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        retitle();
    }
    QWidget::changeEvent(event);
}

} // namespace dd::ui
