// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shortcuts.h"

#include "store/settings.h"
#include "ui/actions/commandtable.h"

namespace dd::ui {

namespace {

/// Kept where the user took a key away: an absent entry means the default.
constexpr QLatin1String noKey("none");

} // namespace

Shortcuts::Shortcuts(store::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_settings, &store::Settings::changed, this, [this](const QString &name) {
        if (name.startsWith(store::setting::shortcuts.name + QLatin1Char('.')))
            Q_EMIT changed();
    });
}

QList<QKeySequence> Shortcuts::keysOf(const QString &command) const
{
    const QString chosen = m_settings.get(store::setting::shortcuts, command);
    if (chosen == noKey)
        return {};
    const QKeySequence own = QKeySequence::fromString(chosen, QKeySequence::PortableText);
    if (!own.isEmpty())
        return {own};
    const Command *row = commandOf(command);
    QList<QKeySequence> keys;
    for (const QKeySequence &key : row ? QList{row->key, row->also} : QList<QKeySequence>()) {
        if (!key.isEmpty())
            keys << key;
    }
    return keys;
}

QString Shortcuts::textOf(const QString &command) const
{
    const QList<QKeySequence> keys = keysOf(command);
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

bool Shortcuts::isChanged(const QString &command) const
{
    return !m_settings.get(store::setting::shortcuts, command).isEmpty();
}

QString Shortcuts::ownerOf(const QKeySequence &key, const QString &except) const
{
    if (key.isEmpty())
        return {};
    for (const Command &command : commandTable()) {
        if (command.id != except && keysOf(command.id).contains(key))
            return command.id;
    }
    return {};
}

void Shortcuts::change(const QString &command, const QKeySequence &key)
{
    if (const Command *row = commandOf(command);
        row && !key.isEmpty() && row->key == key && ownerOf(row->also, command).isEmpty()) {
        reset(command); // its own key, and with it the second one, which nobody else has got
        return;
    }
    const QString text = key.isEmpty() ? QString(noKey) : key.toString(QKeySequence::PortableText);
    m_settings.set(store::setting::shortcuts, command, text);
}

void Shortcuts::reset(const QString &command)
{
    m_settings.reset(store::setting::shortcuts, command);
}

void Shortcuts::resetAll()
{
    for (const Command &command : commandTable()) {
        if (isChanged(command.id))
            reset(command.id);
    }
}

} // namespace dd::ui
