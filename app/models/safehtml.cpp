// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safehtml.h"

#include "models/htmllinks.h"
#include "models/htmlrules.h"
#include "models/htmltext.h"
#include "models/tablegrid.h"

#include <QHash>
#include <algorithm>

namespace dd::models {

namespace {

// What a text document lays out while a person waits for it. It lays the cells of a table out twice, so each
// table inside a table doubles the work for what is in it: texts and cells count by their depth.
constexpr qsizetype largestInput = 16 * 1024 * 1024;
constexpr qsizetype mostCharacters = 400'000;
constexpr qsizetype mostWork = 1'200'000;
constexpr int mostTags = 200'000;
constexpr int mostElements = 20'000;
constexpr int mostCells = 12'000;
constexpr qsizetype mostPictures = 200;
constexpr int deepestTable = 4;
constexpr qsizetype deepestShown = 48;
constexpr qsizetype deepestKept = 160;

using Role = HtmlElement::Role;

/// Builds the harmless HTML element by element, closing what the sender forgot.
class Builder {
public:
    explicit Builder(SenderColours colours)
        : m_keepColours(colours == SenderColours::Keep)
    {
    }

    SafeHtml build(QStringView html)
    {
        HtmlTokens tokens(html);
        while (!m_made.isCut) {
            const HtmlToken token = tokens.next();
            if (token.kind == HtmlToken::Kind::End)
                break;
            m_made.isCut = ++m_tags > mostTags;
            if (token.kind == HtmlToken::Kind::Text)
                text(token.text);
            else if (token.kind == HtmlToken::Kind::Open)
                open(token);
            else
                close(token.name);
        }
        closeDownTo(0);
        return std::move(m_made);
    }

private:
    struct Open {
        const HtmlElement *element;
        QLatin1String written; ///< empty: only its contents are shown
        qsizetype begin; ///< where it stands in the HTML
        bool hidden;
        TableGrid grid{};
        bool flat = false; ///< a table too deep to be one
    };

    bool isHidden() const { return !m_stack.isEmpty() && m_stack.last().hidden; }

    void text(QStringView raw)
    {
        if (isHidden())
            return;
        if (betweenCells()) {
            if (raw.trimmed().isEmpty())
                return;
            openCell();
        }
        const qsizetype written
            = appendHtmlText(m_made.html, raw.first(std::min(raw.size(), mostCharacters)), m_unbroken);
        m_characters += written;
        m_work += written << tableDepth();
        m_made.isCut = m_made.isCut || raw.size() > mostCharacters || m_characters >= mostCharacters
            || m_work >= mostWork;
    }

    void open(const HtmlToken &token)
    {
        const HtmlElement *element = htmlElement(token.name);
        if (!element || m_stack.size() >= deepestKept)
            return;
        if (element->role == Role::Picture || element->role == Role::Void) {
            if (!isHidden() && !isHiddenByStyle(token))
                single(*element, token);
            return;
        }
        closeBefore(*element);
        if (element->startsBlock())
            m_unbroken = 0;
        if (element->isTablePart()) {
            if (nearest(Role::Table) < 0)
                return;
            if (element->role == Role::Cell && !isInRow())
                push(*htmlElement(QStringLiteral("tr")), {});
        } else if (betweenCells()) {
            openCell();
        }
        if (element->role == Role::Link)
            link(*element, token);
        else
            push(*element, token);
    }

    /// The start of some elements ends others that are still open.
    void closeBefore(const HtmlElement &element)
    {
        switch (element.role) {
        case Role::Item:
            closeNearest([](const Open &one) { return one.element->role == Role::Item; }, Role::List);
            break;
        case Role::Section:
            closeNearest([](const Open &one) { return one.element->role == Role::Section; }, Role::Table);
            [[fallthrough]];
        case Role::Row:
            closeNearest([](const Open &one) { return one.element->role == Role::Row; }, Role::Table);
            break;
        case Role::Cell:
            closeNearest([](const Open &one) { return one.element->role == Role::Cell; }, Role::Table);
            break;
        case Role::Link:
            closeNearest([](const Open &one) { return one.element->role == Role::Link; }, Role::Cell);
            break;
        default:
            break;
        }
        if (element.startsBlock())
            closeNearest(
                [](const Open &one) { return one.element->output() == QLatin1String("p"); }, Role::Cell);
    }

    void push(const HtmlElement &element, const HtmlToken &token, const QString &address = {})
    {
        const bool hidden = isHidden() || element.role == Role::Hidden || isHiddenByStyle(token);
        Open one{&element, element.output(), m_made.html.size(), hidden};
        QString attributes;
        if (hidden || m_stack.size() >= deepestShown || (element.role == Role::Link && address.isEmpty()))
            one.written = {};
        else
            attributes = address + cleanAttributes(element, token, m_keepColours);
        if (element.role == Role::Table)
            one.flat = hidden || m_stack.size() + 4 >= deepestShown || tableDepth() >= deepestTable;
        if (const qsizetype table = nearest(Role::Table); element.isTablePart() || one.flat)
            placeInTable(one, token, table < 0 ? nullptr : &m_stack[table], attributes);
        write(one.written, attributes, !hidden);
        m_stack.append(one);
        ++m_open[&element];
    }

    void write(QLatin1String element, const QString &attributes, bool counts)
    {
        if (!element.isEmpty())
            m_made.html += u'<' + element + attributes + u'>';
        if (counts && ++m_elements >= mostElements)
            m_made.isCut = true;
    }

    /// Rows and cells of a flat table become lines and words.
    void placeInTable(Open &one, const HtmlToken &token, Open *table, QString &attributes)
    {
        if (one.flat || (table && table->flat)) {
            const bool line = one.element->role == Role::Table || one.element->role == Role::Row;
            if (!one.written.isEmpty())
                one.written = line ? QLatin1String("div") : QLatin1String();
            if (one.element->role == Role::Cell && !one.hidden)
                m_made.html += u' ';
            attributes.clear();
            return;
        }
        if (!table || one.hidden)
            return;
        const int before = table->grid.cells();
        if (one.element->role == Role::Row) {
            table->grid.nextRow();
        } else if (one.element->role == Role::Cell) {
            int columns
                = boundedNumber(token.attribute(QLatin1String("colspan")), 1, TableGrid::mostColumns, 1);
            const int rows = boundedNumber(token.attribute(QLatin1String("rowspan")), 1, 100, 1);
            if (!table->grid.place(columns, rows)) {
                one.written = {};
                m_made.html += u' ';
                return;
            }
            if (columns > 1)
                attributes += QStringLiteral(" colspan=\"%1\"").arg(columns);
            if (rows > 1)
                attributes += QStringLiteral(" rowspan=\"%1\"").arg(rows);
        }
        m_cells += (table->grid.cells() - before) << (tableDepth() - 1);
        m_made.isCut = m_made.isCut || m_cells >= mostCells;
    }

    void single(const HtmlElement &element, const HtmlToken &token)
    {
        if (QLatin1String(element.name) == QLatin1String("hr"))
            closeBefore(element);
        if (betweenCells())
            openCell();
        if (element.role == Role::Void) {
            m_unbroken = 0;
            write(element.output(), cleanAttributes(element, token, m_keepColours), true);
            return;
        }
        std::optional<Picture> picture = pictureOf(token);
        if (!picture || m_made.pictures.size() >= mostPictures)
            return;
        QString attributes = QStringLiteral(" src=\"picture:%1\"").arg(m_made.pictures.size());
        if (picture->size.width() > 0)
            attributes += QStringLiteral(" width=\"%1\"").arg(picture->size.width());
        if (picture->size.height() > 0)
            attributes += QStringLiteral(" height=\"%1\"").arg(picture->size.height());
        m_made.pictures.append(std::move(*picture));
        write(QLatin1String("img"), attributes, true);
    }

    void link(const HtmlElement &element, const HtmlToken &token)
    {
        const QString href = htmlValue(token.attribute(QLatin1String("href")));
        if (href.contains(QLatin1String("LoadExternalImages"))
            && href.contains(QLatin1String("getAttachment"))) {
            hideBanner();
            return;
        }
        const QString address = isHidden() ? QString() : cleanLink(href);
        push(element, token,
            address.isEmpty() ? QString() : QLatin1String(" href=\"") + escapedHtml(address) + u'"');
    }

    /// OTRS puts two boxes with its own words in front of a customer's message.
    void hideBanner()
    {
        m_made.picturesRemoved = true;
        const qsizetype box = m_stack.size() - 2;
        const auto isBox = [](const Open &one) { return one.element->output() == QLatin1String("div"); };
        if (box < 0 || !std::all_of(m_stack.cbegin() + box, m_stack.cend(), isBox))
            return;
        m_made.html.truncate(m_stack.at(box).begin);
        for (qsizetype i = box; i < m_stack.size(); ++i) {
            m_stack[i].hidden = true;
            m_stack[i].written = {};
        }
    }

    void close(const QString &name)
    {
        const HtmlElement *element = htmlElement(name);
        if (!element)
            return;
        if (element->role == Role::Void) {
            if (name == QLatin1String("br") && !isHidden() && !betweenCells())
                write(element->output(), {}, true); // "</br>" is a line break to browsers
            return;
        }
        if (m_open.value(element) == 0)
            return;
        const Role border = element->isTablePart() || element->role == Role::Table ? Role::Table : Role::Cell;
        closeNearest([element](const Open &one) { return one.element == element; }, border);
    }

    /// Closes the nearest open element that fits, with everything inside it, unless a `border` stands
    /// between.
    template <class Fits> void closeNearest(Fits fits, Role border)
    {
        for (qsizetype i = m_stack.size() - 1; i >= 0; --i) {
            if (fits(m_stack.at(i))) {
                closeDownTo(i);
                return;
            }
            if (m_stack.at(i).element->role == border)
                return;
        }
    }

    void closeDownTo(qsizetype size)
    {
        while (m_stack.size() > size) {
            const Open one = m_stack.takeLast();
            --m_open[one.element];
            if (!one.written.isEmpty())
                m_made.html += QLatin1String("</") + one.written + u'>';
        }
    }

    qsizetype nearest(Role role) const
    {
        for (qsizetype i = m_stack.size() - 1; i >= 0; --i) {
            if (m_stack.at(i).element->role == role)
                return i;
        }
        return -1;
    }

    /// Tables that stay tables around what comes next.
    int tableDepth() const
    {
        return int(std::ranges::count_if(
            m_stack, [](const Open &one) { return one.element->role == Role::Table && !one.flat; }));
    }

    /// True where a table has no place for text: between its rows and cells.
    bool betweenCells() const
    {
        const qsizetype table = nearest(Role::Table);
        return table >= 0 && nearest(Role::Cell) < table;
    }

    bool isInRow() const { return nearest(Role::Row) > nearest(Role::Table); }

    void openCell()
    {
        if (!isInRow())
            push(*htmlElement(QStringLiteral("tr")), {});
        push(*htmlElement(QStringLiteral("td")), {});
    }

    const bool m_keepColours;
    SafeHtml m_made;
    QList<Open> m_stack;
    QHash<const HtmlElement *, int> m_open; ///< how many of each stand in the stack
    qsizetype m_characters = 0;
    qsizetype m_work = 0;
    qsizetype m_unbroken = 0;
    int m_tags = 0;
    int m_elements = 0;
    int m_cells = 0;
};

} // namespace

bool SafeHtml::hasRemotePictures() const
{
    return std::ranges::any_of(
        pictures, [](const Picture &one) { return one.source == Picture::Source::Remote; });
}

SafeHtml safeHtml(const QByteArray &bytes, const QByteArray &contentType, SenderColours colours)
{
    const bool isLong = bytes.size() > largestInput;
    const QString html = decodedHtml(isLong ? bytes.first(largestInput) : bytes, contentType);
    SafeHtml made = Builder(colours).build(html);
    made.isCut = made.isCut || isLong;
    return made;
}

} // namespace dd::models
