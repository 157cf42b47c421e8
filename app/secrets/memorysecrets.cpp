// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorysecrets.h"

#include <QPointer>

namespace dd::secrets {

template <class T> void MemorySecrets::deliver(QObject *context, Then<T> then, const Result<T> &result)
{
    const auto later = [context = QPointer(context), then = std::move(then), result] {
        if (context)
            QMetaObject::invokeMethod(
                context.data(), [then, result] { then(result); }, Qt::QueuedConnection);
    };
    if (m_silent)
        m_waiting << later;
    else
        later();
}

void MemorySecrets::setSilent(bool silent)
{
    m_silent = silent;
    if (silent)
        return;
    for (const auto &answer : std::exchange(m_waiting, {}))
        answer();
}

void MemorySecrets::available(QObject *context, Then<bool> then)
{
    deliver<bool>(context, std::move(then), m_refusal != Trouble::NoBackend);
}

void MemorySecrets::read(const QString &key, QObject *context, Then<QByteArray> then)
{
    deliver<QByteArray>(context, std::move(then),
        m_refusal ? Result<QByteArray>(errorFor(*m_refusal)) : Result<QByteArray>(m_values.value(key)));
}

void MemorySecrets::write(const QString &key, const QByteArray &value, QObject *context, Then<Done> then)
{
    std::optional<Error> refusal = refusalOf(key);
    if (!refusal && m_refusal)
        refusal = errorFor(*m_refusal);
    if (!refusal)
        m_values.insert(key, value);
    deliver<Done>(context, std::move(then), refusal ? Result<Done>(*refusal) : Result<Done>(Done{}));
}

void MemorySecrets::remove(const QString &key, QObject *context, Then<Done> then)
{
    if (!m_refusal)
        m_values.remove(key);
    deliver<Done>(
        context, std::move(then), m_refusal ? Result<Done>(errorFor(*m_refusal)) : Result<Done>(Done{}));
}

} // namespace dd::secrets
