// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pins.h"

#include "net/networkpolicy.h"
#include "session/services.h"
#include "store/settings.h"

namespace dd::session {

QStringList pinsToText(const QHash<QString, QByteArray> &pins)
{
    QStringList text;
    for (auto pin = pins.cbegin(); pin != pins.cend(); ++pin)
        text << pin.key() + QLatin1Char('=') + QString::fromLatin1(pin.value().toHex());
    text.sort();
    return text;
}

QHash<QString, QByteArray> pinsFromText(const QStringList &text)
{
    constexpr qsizetype sha256 = 32;
    QHash<QString, QByteArray> pins;
    for (const QString &line : text) {
        const QString server = line.section(QLatin1Char('='), 0, -2);
        const QByteArray digest = QByteArray::fromHex(line.section(QLatin1Char('='), -1).toLatin1());
        if (!server.isEmpty() && digest.size() == sha256)
            pins.insert(server, digest);
    }
    return pins;
}

void keepPins(const Services &services)
{
    services.settings.set(store::setting::pins, pinsToText(services.policy.pins()));
}

void usePins(const Services &services)
{
    services.policy.setPins(pinsFromText(services.settings.get(store::setting::pins)));
}

} // namespace dd::session
