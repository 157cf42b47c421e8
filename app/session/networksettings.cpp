// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/networksettings.h"

#include "net/networkpolicy.h"
#include "secrets/secrets.h"
#include "secrets/trouble.h"
#include "store/settings.h"

namespace dd::session {

namespace {

/// The proxy belongs to no account; its password stands in the keychain as if it were one.
QString passwordKey()
{
    return secrets::Secrets::key(QStringLiteral("proxy"), QStringLiteral("password"));
}

constexpr int sha256Bytes = 32;

} // namespace

NetworkSettings::NetworkSettings(
    store::Settings &settings, secrets::Secrets &secrets, net::NetworkPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_policy(policy)
{
    // Made before the connections, so it asks before they do: when they open again, the password is there.
    connect(&m_secrets, &secrets::Secrets::answersAgain, this, [this] {
        if (std::exchange(m_passwordLate, false))
            readPassword([] {});
    });
}

void NetworkSettings::start()
{
    connect(&m_settings, &store::Settings::changed, this, &NetworkSettings::onChanged, Qt::UniqueConnection);
    applyProxy();
    applyCaFile();
    applyPins();
    // Without a login nothing is asked of the keychain: a locked one would bother the user for nothing.
    if (m_settings.get(store::setting::proxyUser).isEmpty()) {
        QMetaObject::invokeMethod(this, &NetworkSettings::ready, Qt::QueuedConnection);
        return;
    }
    readPassword([this] { Q_EMIT ready(); });
}

void NetworkSettings::readPassword(const std::function<void()> &then)
{
    m_secrets.read(passwordKey(), this, [this, then](const Result<QByteArray> &kept) {
        const QString password = kept ? QString::fromUtf8(kept.value()) : QString();
        // What the user gave meanwhile is newer.
        if (kept && !m_passwordTyped) {
            m_password = password;
            applyProxy();
        }
        if (kept && password == m_password)
            Q_EMIT passwordKept();
        else if (!kept && !m_passwordTyped)
            tellNotKept(kept.error());
        then();
    });
}

void NetworkSettings::tellNotKept(const Error &error)
{
    m_passwordLate = secrets::troubleOf(error) == secrets::Trouble::Silent;
    Q_EMIT passwordNotKept(error);
}

void NetworkSettings::onChanged(const QString &name)
{
    using namespace store::setting;
    if (name == proxyMode.name || name == proxyHost.name || name == proxyPort.name || name == proxyUser.name)
        applyProxy();
    else if (name == caFile.name)
        applyCaFile();
    else if (name == pins.name)
        applyPins();
}

void NetworkSettings::setProxyPassword(const QString &password)
{
    if (password == m_password)
        return;
    m_passwordTyped = true;
    m_password = password;
    applyProxy();
    const auto told = [this](const Result<Done> &outcome) {
        if (outcome)
            Q_EMIT passwordKept();
        else
            tellNotKept(outcome.error());
    };
    if (password.isEmpty())
        m_secrets.remove(passwordKey(), this, told);
    else
        m_secrets.write(passwordKey(), password.toUtf8(), this, told);
}

void NetworkSettings::applyProxy()
{
    const QString mode = m_settings.get(store::setting::proxyMode);
    if (mode == QLatin1String("none")) {
        m_policy.setProxy(net::ProxyMode::None);
    } else if (mode == QLatin1String("manual")) {
        const auto port = quint16(m_settings.get(store::setting::proxyPort));
        m_policy.setProxy(net::ProxyMode::Manual,
            QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.get(store::setting::proxyHost), port,
                m_settings.get(store::setting::proxyUser), m_password));
    } else {
        m_policy.setProxy(net::ProxyMode::System);
    }
}

void NetworkSettings::applyCaFile()
{
    const QString before = caProblem();
    m_policy.setCaFile(m_settings.get(store::setting::caFile));
    if (caProblem() != before)
        Q_EMIT caProblemChanged();
}

QString NetworkSettings::caProblem() const
{
    return m_policy.caProblem();
}

void NetworkSettings::applyPins()
{
    m_policy.setPins(pinsFromText(m_settings.get(store::setting::pins)));
}

QStringList NetworkSettings::pinsToText(const QHash<QString, QByteArray> &pins)
{
    QStringList lines;
    for (auto pin = pins.cbegin(); pin != pins.cend(); ++pin)
        lines << pin.key() + QLatin1Char('=') + QString::fromLatin1(pin.value().toHex());
    lines.sort();
    return lines;
}

QHash<QString, QByteArray> NetworkSettings::pinsFromText(const QStringList &lines)
{
    QHash<QString, QByteArray> pins;
    for (const QString &line : lines) {
        const QString server = line.section(QLatin1Char('='), 0, 0).trimmed().toLower();
        const QByteArray digest = QByteArray::fromHex(line.section(QLatin1Char('='), 1).trimmed().toLatin1());
        if (!server.isEmpty() && digest.size() == sha256Bytes)
            pins.insert(server, digest);
    }
    return pins;
}

} // namespace dd::session
