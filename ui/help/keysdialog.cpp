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
    resize(880, 680);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    m_change->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, metric::margin, 0);
    row->addWidget(m_filter, 1);
    row->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::wide, metric::wide, metric::margin, metric::margin);
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
    columns->setContentsMargins(0, metric::space, metric::margin, 0);
    columns->setSpacing(2 * metric::wide);
    QGridLayout *halves[2]{new QGridLayout, new QGridLayout};
    int lines[2]{0, 0};
    for (QGridLayout *half : halves) {
        half->setHorizontalSpacing(metric::margin);
        half->setVerticalSpacing(metric::gap);
        half->setColumnStretch(0, 1);
        columns->addLayout(half, 1);
    }
    for (const Group &group : groupsWith(m_filter->text(), m_shortcuts)) {
        const int at = lines[0] <= lines[1] ? 0 : 1;
        QGridLayout *half = halves[at];
        int &line = lines[at];
        auto *title = new QLabel(group.title);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        title->setFont(bold);
        title->setContentsMargins(0, line == 0 ? 0 : metric::margin, 0, metric::gap);
        half->addWidget(title, line++, 0, 1, 2);
        for (const Command &command : group.commands) {
            half->addWidget(new QLabel(command.title()), line, 0);
            auto *keys = new QHBoxLayout;
            keys->setSpacing(metric::gap);
            for (const QKeySequence &one : m_shortcuts.keysOf(command.id))
                keys->addWidget(new KeyCap(one.toString(QKeySequence::NativeText)));
            half->addLayout(keys, line++, 1, Qt::AlignRight);
        }
    }
    for (int at = 0; at < 2; ++at)
        halves[at]->setRowStretch(lines[at], 1);
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
