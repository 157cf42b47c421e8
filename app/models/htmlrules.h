// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/htmltokens.h"

namespace dd::models {

/// What becomes of an element. Elements that are not in the table are left out and their contents stay.
struct HtmlElement {
    enum class Role {
        Inline,
        Block, ///< ends an open paragraph
        Item, ///< li, dt, dd: ends the item before it
        List,
        Table,
        Section, ///< thead, tbody, tfoot
        Row,
        Cell, ///< td, th, caption: what is open outside it stays open
        Void, ///< br, hr
        Picture,
        Link,
        Hidden, ///< left out with its contents
    };

    const char *name;
    Role role;
    const char *written = nullptr; ///< the element that stands for it; null = itself
    const char *attributes = ""; ///< allowed ones, besides style, dir and align where they are known

    QLatin1String output() const { return QLatin1String(written ? written : name); }
    bool isTablePart() const { return role == Role::Section || role == Role::Row || role == Role::Cell; }
    bool startsBlock() const
    {
        return role != Role::Inline && role != Role::Link && role != Role::Picture && role != Role::Hidden;
    }
};

/// Null for an element nobody knows.
const HtmlElement *htmlElement(const QString &name);

/// True for what the sender hides: display:none and the hidden attribute.
bool isHiddenByStyle(const HtmlToken &token);

/// The allowed attributes of an element, each with a value that was read and written anew: ` align="left"`.
QString cleanAttributes(const HtmlElement &element, const HtmlToken &token, bool keepColours);

/// A whole number at the beginning of a value, within bounds; nothing when there is none.
int boundedNumber(QStringView value, int least, int most, int otherwise);

} // namespace dd::models
