// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "store/settings.h"
#include "ui/actions/commandtable.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/icons.h"
#include "ui/common/nullkey.h"
#include "ui/pages/copying.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/filterpanel.h"
#include "ui/pages/listtable.h"
#include "ui/pages/tableheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace dd::ui {

using models::ListModel;

bool TablePage::canPerform(const QString &command) const
{
    const int rows = m_model->rowCount();
    if (command == QLatin1String("list.next") || command == QLatin1String("list.previous")
        || command == QLatin1String("list.selectAll"))
        return rows > 0;
    if (command == QLatin1String("list.openWindow"))
        return !isNull(m_current);
    if (command == QLatin1String("list.copy") || command == QLatin1String("list.copyTable"))
        return rows > 0 && (m_table->currentIndex().isValid() || m_table->selectionModel()->hasSelection());
    if (command == QLatin1String("list.clearFilters"))
        return isFiltered(m_model->query());
    if (command == QLatin1String("list.stop"))
        return m_model->isRefreshing();
    return command == QLatin1String("list.filter") || command == QLatin1String("list.filterPanel")
        || command == QLatin1String("list.refresh") || command == QLatin1String("list.columns");
}

void TablePage::perform(const QString &command)
{
    if (command == QLatin1String("list.filter"))
        m_bar->focusText();
    else if (command == QLatin1String("list.filterPanel"))
        togglePanel(!m_panel || m_panel->isHidden());
    else if (command == QLatin1String("list.clearFilters")) {
        Query bare = m_model->query();
        bare.text.clear();
        bare.values.clear();
        m_bar->dropTyping();
        ask(bare);
    } else if (command == QLatin1String("list.refresh")) {
        Q_EMIT refreshAsked();
        m_bar->setChips(m_words->chips(m_model->query())); // asks again for names that did not come
        if (m_model->state() == ListModel::State::Failed)
            m_model->setQuery(m_model->query());
        else
            m_model->refresh();
    } else if (command == QLatin1String("list.stop"))
        m_model->stopRefresh();
    else if (command == QLatin1String("list.next"))
        m_table->step(1);
    else if (command == QLatin1String("list.previous"))
        m_table->step(-1);
    else if (command == QLatin1String("list.openWindow") && canPerform(command))
        Q_EMIT openRequested(m_current);
    else if (command == QLatin1String("list.copy"))
        copy(m_table->chosenRows(), m_table->header().shownColumns(), false);
    else if (command == QLatin1String("list.copyTable"))
        copy(m_table->chosenRows(), m_table->header().shownColumns(), true);
    else if (command == QLatin1String("list.selectAll"))
        m_table->selectAll();
    else if (command == QLatin1String("list.columns"))
        m_table->header().openChooser();
}

void TablePage::copy(const QList<QModelIndex> &rows, const QList<int> &columns, bool asTable)
{
    qsizetype missing = 0;
    for (const QModelIndex &row : rows)
        missing += row.data(models::PlaceholderRole).toBool();
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(
        asTable ? rowsAsTable(rows, columns) : rowsAsText(rows, columns));
    m_said = missing == 0
        ? QString()
        : tr("%Ln chosen rows have not arrived yet and were not copied: scroll through them first.", "",
            int(missing));
    showState();
}

QStringList TablePage::menuCommands() const
{
    return {QStringLiteral("list.openWindow"), QString(), QStringLiteral("list.copy"),
        QStringLiteral("list.copyTable"), QStringLiteral("list.selectAll"), QString(),
        QStringLiteral("list.filter"), QStringLiteral("list.filterPanel"),
        QStringLiteral("list.clearFilters"), QStringLiteral("list.columns"), QString(),
        QStringLiteral("list.refresh"), QStringLiteral("list.stop")};
}

void TablePage::openMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Shortcuts keys(m_settings);
    for (const QString &id : menuCommands()) {
        const Command *command = commandOf(id);
        if (!command) {
            menu->addSeparator();
            continue;
        }
        QAction *action = menu->addAction(icon(command->icon),
            command->title() + QLatin1Char('\t') + keys.textOf(id), this, [this, id] { perform(id); });
        action->setEnabled(canPerform(id));
    }
    menu->popup(globalPos);
}

} // namespace dd::ui
