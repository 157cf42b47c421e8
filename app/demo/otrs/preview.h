// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/records.h"

namespace dd::demo::otrs {

struct PreviewContext {
    int articleId = 0;
    bool isFromCustomer = true; // only then remote pictures are taken out
    bool isRussian = false; // the banner speaks the agent's language
    QString query; // "&a=b": what stood behind the method's path; the banner's link repeats it
    QString session; // written into every link; empty when it came in a cookie
};

/// What the server sends for a part of type text/html: never the part itself, but the article's HTML without
/// scripts, handlers, frames and objects, with cid: links turned into links to getAttachment. Empty for an
/// article of plain text.
QByteArray htmlPreview(const ArticleText &text, const PreviewContext &context);

} // namespace dd::demo::otrs
