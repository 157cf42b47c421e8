// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/htmlrules.h"

#include "models/htmlstyle.h"
#include "models/htmltext.h"

#include <QHash>
#include <algorithm>

namespace dd::models {

namespace {

using Role = HtmlElement::Role;

constexpr HtmlElement elements[] = {
    {"a", Role::Link},
    {"b", Role::Inline},
    {"strong", Role::Inline, "b"},
    {"i", Role::Inline},
    {"em", Role::Inline, "i"},
    {"cite", Role::Inline, "i"},
    {"var", Role::Inline, "i"},
    {"dfn", Role::Inline, "i"},
    {"address", Role::Block, "div"},
    {"u", Role::Inline},
    {"ins", Role::Inline, "u"},
    {"s", Role::Inline},
    {"strike", Role::Inline, "s"},
    {"del", Role::Inline, "s"},
    {"sub", Role::Inline},
    {"sup", Role::Inline},
    {"small", Role::Inline},
    {"big", Role::Inline},
    {"tt", Role::Inline},
    {"code", Role::Inline, "tt"},
    {"kbd", Role::Inline, "tt"},
    {"samp", Role::Inline, "tt"},
    {"span", Role::Inline},
    {"mark", Role::Inline, "span"},
    {"font", Role::Inline, "font", "color size"},
    {"p", Role::Block},
    {"div", Role::Block},
    {"section", Role::Block, "div"},
    {"article", Role::Block, "div"},
    {"header", Role::Block, "div"},
    {"footer", Role::Block, "div"},
    {"main", Role::Block, "div"},
    {"nav", Role::Block, "div"},
    {"aside", Role::Block, "div"},
    {"figure", Role::Block, "div"},
    {"figcaption", Role::Block, "div"},
    {"details", Role::Block, "div"},
    {"summary", Role::Block, "div"},
    {"fieldset", Role::Block, "div"},
    {"legend", Role::Block, "div"},
    {"form", Role::Block, "div"},
    {"center", Role::Block},
    {"blockquote", Role::Block},
    {"pre", Role::Block},
    {"listing", Role::Block, "pre"},
    {"h1", Role::Block},
    {"h2", Role::Block},
    {"h3", Role::Block},
    {"h4", Role::Block},
    {"h5", Role::Block},
    {"h6", Role::Block},
    {"ul", Role::List, nullptr, "type"},
    {"ol", Role::List, nullptr, "type start"},
    {"menu", Role::List, "ul"},
    {"dir", Role::List, "ul"},
    {"dl", Role::List},
    {"li", Role::Item},
    {"dt", Role::Item},
    {"dd", Role::Item},
    {"table", Role::Table, nullptr, "border cellpadding cellspacing bgcolor width"},
    {"thead", Role::Section},
    {"tbody", Role::Section},
    {"tfoot", Role::Section},
    {"tr", Role::Row, nullptr, "bgcolor valign"},
    {"td", Role::Cell, nullptr, "bgcolor valign width"},
    {"th", Role::Cell, nullptr, "bgcolor valign width"},
    {"caption", Role::Cell, "td"},
    {"br", Role::Void},
    {"hr", Role::Void},
    {"img", Role::Picture},
    {"image", Role::Picture},
    {"svg", Role::Hidden},
    {"math", Role::Hidden},
    {"template", Role::Hidden},
    {"select", Role::Hidden},
    {"datalist", Role::Hidden},
    {"audio", Role::Hidden},
    {"video", Role::Hidden},
    {"canvas", Role::Hidden},
};

/// No value we allow is longer; a sender's megabytes are not worth reading.
QString shortValue(QStringView raw)
{
    return htmlValue(raw.first(std::min<qsizetype>(raw.size(), 4000)));
}

bool allows(const HtmlElement &element, QStringView name)
{
    return QString::fromLatin1(element.attributes).split(u' ').contains(name);
}

void append(QString &out, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        out += u' ' + name + QLatin1String("=\"") + escapedHtml(value) + u'"';
}

QString oneOf(const QString &value, std::initializer_list<const char *> words)
{
    const QString folded = value.trimmed().toLower();
    const bool known
        = std::ranges::any_of(words, [&](const char *word) { return folded == QLatin1String(word); });
    return known ? folded : QString();
}

/// Only parts of the whole: pixels are made for another window.
QString percentage(const QString &value)
{
    const int number = boundedNumber(value, 1, 100, 0);
    return number > 0 && value.trimmed().endsWith(u'%') ? QString::number(number) + u'%' : QString();
}

QString number(QStringView value, int least, int most)
{
    const int read = boundedNumber(value, least, most, least - 1);
    return read < least ? QString() : QString::number(read);
}

QString cleanValue(QStringView name, const QString &value, bool keepColours)
{
    if (name == u"border" || name == u"cellspacing" || name == u"cellpadding")
        return number(value, 0, 12);
    if (name == u"start")
        return number(value, 0, 1000000);
    if (name == u"type")
        return oneOf(value, {"disc", "circle", "square"}).isEmpty() && value.size() == 1
                && QStringLiteral("1aAiI").contains(value)
            ? value
            : oneOf(value, {"disc", "circle", "square"});
    if (name == u"valign")
        return oneOf(value, {"top", "middle", "bottom"});
    if (name == u"align")
        return oneOf(value, {"left", "right", "center", "justify"});
    if (name == u"dir")
        return oneOf(value, {"ltr", "rtl"});
    if (name == u"width")
        return percentage(value);
    if (name == u"color" || name == u"bgcolor")
        return keepColours ? cleanColour(value) : QString();
    if (name == u"size") {
        const bool relative = value.startsWith(u'+') || value.startsWith(u'-');
        const QString digits = number(relative ? QStringView(value).sliced(1) : QStringView(value), 1, 7);
        return digits.isEmpty() || !relative ? digits : value.at(0) + digits;
    }
    return {};
}

} // namespace

const HtmlElement *htmlElement(const QString &name)
{
    static const QHash<QString, const HtmlElement *> known = [] {
        QHash<QString, const HtmlElement *> table;
        for (const HtmlElement &element : elements)
            table.insert(QString::fromLatin1(element.name), &element);
        return table;
    }();
    return known.value(name);
}

bool isHiddenByStyle(const HtmlToken &token)
{
    const bool attribute = std::ranges::any_of(
        token.attributes, [](const HtmlAttribute &one) { return one.name == QLatin1String("hidden"); });
    const QStringView style = token.attribute(QLatin1String("style"));
    return attribute || (!style.isEmpty() && hidesText(shortValue(style)));
}

QString cleanAttributes(const HtmlElement &element, const HtmlToken &token, bool keepColours)
{
    QString out;
    QString style;
    bool office = false;
    QList<QStringView> taken; // of a repeated attribute the first counts
    for (const HtmlAttribute &attribute : token.attributes) {
        const QString &name = attribute.name;
        const bool everywhere
            = element.startsBlock() && (name == QLatin1String("align") || name == QLatin1String("dir"));
        if (taken.contains(name))
            continue;
        taken << name;
        if (name == QLatin1String("style"))
            style = cleanStyle(shortValue(attribute.value), element.startsBlock(), keepColours);
        else if (name == QLatin1String("class"))
            office = attribute.value.startsWith(u"Mso");
        else if (everywhere || allows(element, name))
            append(out, QLatin1String(name.toLatin1()),
                cleanValue(name, shortValue(attribute.value), keepColours));
    }
    // Outlook takes the space between its paragraphs away in a style sheet that does not come along.
    if (office && element.output() == QLatin1String("p") && !style.contains(QLatin1String("margin")))
        style += QLatin1String("margin-top:0px;margin-bottom:0px;");
    append(out, QLatin1String("style"), style);
    return out;
}

int boundedNumber(QStringView value, int least, int most, int otherwise)
{
    const QStringView text = value.trimmed();
    qsizetype end = 0;
    while (end < text.size() && end < 10 && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    if (end == 0)
        return otherwise;
    return int(std::clamp<qint64>(text.first(end).toLongLong(), least, most));
}

} // namespace dd::models
