// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http/message.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

namespace dd::conformance {

/// One exchange with a real server: what was sent, what came.
struct Recording {
    QString name;
    demo::http::Request request;
    QJsonObject parameters; ///< the request's JSON body, empty if it had another
    QString session; ///< the session it was sent with, empty if none
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< of the answer, lower case names
    QJsonValue json; ///< undefined where the answer was no JSON
    QByteArray bytes; ///< of an answer that was no JSON
    QMap<QString, int> cut; ///< "Tickets" -> the real number of rows, where only some were kept
    bool isWhole = true; ///< false where request or answer are too large to be kept
};

Recording readRecording(const QString &path);
/// All of a folder, sorted by name.
QList<Recording> readRecordings(const QString &folder);

} // namespace dd::conformance
