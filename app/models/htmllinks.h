// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/htmltokens.h"
#include "models/safehtml.h"

#include <optional>

namespace dd::models {

/// An address a reader may open with a click: http, https, mailto, tel. Without user names in front of the
/// host, with foreign letters in the host spelled out. Empty for everything else.
QString cleanLink(const QString &href);

/// What an img element shows; nothing for pictures that only report that the message was read, and for
/// sources that are none of the four.
std::optional<Picture> pictureOf(const HtmlToken &img);

} // namespace dd::models
