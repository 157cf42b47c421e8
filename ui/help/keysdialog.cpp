// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keysdialog.h"

#include "ui/actions/commandtable.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/searchline.h"
#include "ui/common/tones.h"
#include "ui/help/keycap.h"
#include "ui/palette/match.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace dd::ui {

namespace {

struct Group {
    QString title;
    QList<Command> commands{};
};

QList<Group> groupsWith(const QString &text, const Shortcuts &shortcuts)
{
    QList<Group> groups;
    for (const Command &command : commandTable()) {
        const QString title = command.groupTitle();
        const QString all
            = command.title() + QLatin1Char(' ') + title + QLatin1Char(' ') + shortcuts.textOf(command.id);
        if (shortcuts.keysOf(command.id).isEmpty() || matchOf(text, all) == 0)
            continue;
        if (groups.isEmpty() || groups.last().title != title)
            groups << Group{title};
        groups.last().commands << command;
    }
    return groups;
}

} // namespace

KeysDialog::KeysDialog(const Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_filter(new SearchLine(this))
    , m_area(new QScrollArea(this))
    , m_change(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 620);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    m_change->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::margin, metric::margin, metric::margin, metric::space);
    column->addLayout(row);
    column->addWidget(m_area, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::fill);
    connect(m_change, &QPushButton::clicked, this, [this] {
        Q_EMIT changeRequested();
        close();
    });
    connect(&shortcuts, &Shortcuts::changed, this, &KeysDialog::fill);
    retranslate();
}

void KeysDialog::fill()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, metric::space, metric::space, 0);
    columns->setSpacing(2 * metric::wide);
    QVBoxLayout *halves[2]{new QVBoxLayout, new QVBoxLayout};
    qsizetype heights[2]{0, 0};
    for (QVBoxLayout *half : halves)
        columns->addLayout(half, 1);
    for (const Group &group : groupsWith(m_filter->text(), m_shortcuts)) {
        const int at = heights[0] <= heights[1] ? 0 : 1;
        heights[at] += group.commands.size() + 2;
        auto *title = new QLabel(group.title);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        title->setFont(bold);
        halves[at]->addWidget(title);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(metric::margin);
        grid->setVerticalSpacing(metric::gap);
        grid->setColumnStretch(0, 1);
        grid->setContentsMargins(0, 0, 0, metric::margin);
        for (const Command &command : group.commands) {
            const int line = grid->rowCount();
            auto *name = new QLabel(command.title());
            name->setWordWrap(true);
            grid->addWidget(name, line, 0);
            auto *keys = new QHBoxLayout;
            keys->setSpacing(metric::gap);
            for (const QKeySequence &one : m_shortcuts.keysOf(command.id))
                keys->addWidget(new KeyCap(one.toString(QKeySequence::NativeText)));
            grid->addLayout(keys, line, 1, Qt::AlignRight);
        }
        halves[at]->addLayout(grid);
    }
    for (QVBoxLayout *half : halves)
        half->addStretch(1);
    m_area->setWidget(page);
}

void KeysDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_change->setText(tr("Change…"));
    m_area->setAccessibleName(tr("Commands and their keys"));
    fill();
}

void KeysDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace dd::ui
