// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http/message.h"

#include <QJsonObject>

/// The shapes every answer has (contract section 1, "Envelope").
namespace dd::demo::otrs {

QJsonObject success(QJsonObject members = {}); // {"Response":"OK", ...}
QJsonObject failure(const QString &message, QJsonObject members = {}); // {"Response":"ERROR", "Message":...}

http::Response jsonAnswer(const QJsonObject &body);
http::Response errorPage(int status); // Apache's own HTML pages: 404, 414, 500
http::Response agentPage(); // what index.pl shows: the ordinary web page
http::Response fatalErrorPage(); // HTML with status 200: a body larger than WebMaxFileUpload

} // namespace dd::demo::otrs
