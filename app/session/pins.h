// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace dd::session {

struct Services;

/// The accepted certificates as the settings keep them: "host:port=<SHA-256 in hex>" each. What makes no
/// sense is left out when they are read back.
QStringList pinsToText(const QHash<QString, QByteArray> &pins);
QHash<QString, QByteArray> pinsFromText(const QStringList &text);

/// Writes the policy's pins to the settings, after a certificate was accepted or forgotten.
void keepPins(const Services &services);
/// Gives the policy what the settings keep, at the start.
void usePins(const Services &services);

} // namespace dd::session
