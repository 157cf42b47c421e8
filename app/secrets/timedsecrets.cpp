// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/timedsecrets.h"

#include "secrets/trouble.h"

#include <QPointer>
#include <QTimer>

namespace dd::secrets {

namespace {

/// One call: its answer, or the end of its time. Dies with the asker's context, or once the answer has come.
template <class T> class Call : public QObject {
public:
    Call(TimedSecrets &secrets, QObject *context, Then<T> then, Result<T> late,
        std::chrono::milliseconds limit)
        : QObject(context)
        , m_secrets(&secrets)
        , m_then(std::move(then))
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this, late = std::move(late)] { tell(late); });
        m_limit.start(limit);
    }

    Then<T> answer()
    {
        return [this](const Result<T> &outcome) {
            deleteLater();
            if (m_then) {
                m_limit.stop();
                tell(outcome);
            } else if (outcome && m_secrets) {
                Q_EMIT m_secrets->answersAgain();
            }
        };
    }

private:
    void tell(const Result<T> &outcome)
    {
        const Then<T> then = std::exchange(m_then, {});
        then(outcome);
    }

    QPointer<TimedSecrets> m_secrets;
    Then<T> m_then; ///< empty once told
    QTimer m_limit;
};

} // namespace

TimedSecrets::TimedSecrets(std::unique_ptr<Secrets> secrets, std::chrono::milliseconds limit)
    : m_secrets(std::move(secrets))
    , m_limit(limit)
{
}

TimedSecrets::~TimedSecrets() = default;

void TimedSecrets::available(QObject *context, Then<bool> then)
{
    auto *call = new Call<bool>(*this, context, std::move(then), false, m_limit);
    m_secrets->available(call, call->answer());
}

void TimedSecrets::read(const QString &key, QObject *context, Then<QByteArray> then)
{
    auto *call = new Call<QByteArray>(*this, context, std::move(then), errorFor(Trouble::Silent), m_limit);
    m_secrets->read(key, call, call->answer());
}

void TimedSecrets::write(const QString &key, const QByteArray &value, QObject *context, Then<Done> then)
{
    auto *call = new Call<Done>(*this, context, std::move(then), errorFor(Trouble::Silent), m_limit);
    m_secrets->write(key, value, call, call->answer());
}

void TimedSecrets::remove(const QString &key, QObject *context, Then<Done> then)
{
    auto *call = new Call<Done>(*this, context, std::move(then), errorFor(Trouble::Silent), m_limit);
    m_secrets->remove(key, call, call->answer());
}

} // namespace dd::secrets
