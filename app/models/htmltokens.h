// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dd::models {

struct HtmlAttribute {
    QString name; ///< lower case
    QStringView value; ///< with its character references
};

struct HtmlToken {
    enum class Kind { Text, Open, Close, End };
    Kind kind = Kind::End;
    QStringView text; ///< Text, with its character references
    QString name; ///< Open and Close: lower case
    QList<HtmlAttribute> attributes; ///< Open

    /// The first of that name, as a browser takes it; null when there is none.
    QStringView attribute(QLatin1String wanted) const;
};

/// Cuts HTML into tags and text the way browsers do, so that nothing a browser takes for a tag passes as text
/// here. Comments, declarations and the whole of scripts, style sheets and other raw texts are left out. Each
/// character is looked at a fixed number of times. Views point into the text given.
class HtmlTokens {
public:
    explicit HtmlTokens(QStringView html)
        : m_html(html)
    {
    }

    /// Texts may be empty.
    HtmlToken next();

private:
    bool startsMarkup(qsizetype at) const;
    HtmlToken readMarkup();
    void skipDeclaration();
    HtmlToken readTag();
    void readAttributes(HtmlToken &token);
    QStringView readValue();
    void skipRaw(const QString &name);
    void skipBlanks();

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace dd::models
