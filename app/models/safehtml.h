// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QUrl>

namespace dd::models {

/// A picture that a message shows. The HTML names it only by its place in the list, so what shows the HTML
/// decides about every picture and can fetch nothing by accident.
struct Picture {
    enum class Source {
        Remote, ///< url; asks a foreign host, which learns that the message was read: only when the user asks
        ContentId, ///< contentId: a part of the same message
        Part, ///< articleId and fileId: what OTRS makes of a content id (contract 4, getAttachment)
        Inside, ///< bytes: came within the HTML; hostile like every picture until its reader accepted it
    };

    Source source = Source::Remote;
    QUrl url; ///< http or https
    QString contentId; ///< without "cid:" and angle brackets, as Attachment::contentId
    qint64 articleId = 0;
    qint64 fileId = 0;
    QByteArray bytes;
    QString text; ///< what to show instead of the picture; plain text, may be empty
    QSize size; ///< as the sender wants it, in pixels; 0 or -1 where he does not care
};

/// A message's HTML made harmless.
struct SafeHtml {
    /// For a rich text widget: only known elements, attributes and styles, well nested, bounded in size and
    /// depth; no script, frame, form, style sheet, link or picture but http, https, mailto, tel and
    /// "picture:N".
    QString html;
    QList<Picture> pictures; ///< N is the index here
    bool isCut = false; ///< too long or too complex to show whole; the plain text has all of it
    bool picturesRemoved
        = false; ///< OTRS took remote pictures out itself and said so in a banner; it is gone

    bool hasRemotePictures() const;
};

/// Whether the sender's colours are kept. They are made for white paper: a dark window drops them, or shows
/// the message on paper.
enum class SenderColours { Keep, Drop };

/// Reads what a server calls HTML, whatever it is: never fails, takes time in proportion to the input. Pure,
/// for any thread. `contentType` is the answer's header and wins over what the HTML says of itself, because
/// OTRS recodes the text and leaves its own words alone.
SafeHtml safeHtml(
    const QByteArray &bytes, const QByteArray &contentType, SenderColours colours = SenderColours::Keep);

} // namespace dd::models
