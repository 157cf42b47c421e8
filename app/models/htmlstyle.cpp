// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/htmlstyle.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace dd::models {

namespace {

constexpr double mostMargin = 48;
constexpr double smallestText = 8, largestText = 32;

struct Declaration {
    QString name;
    QString value;
};

/// No quoting, no comments, no escapes: a declaration that has any is not understood by its reader below.
QList<Declaration> declarations(const QString &style)
{
    QList<Declaration> list;
    const auto parts = QStringView(style).split(u';');
    for (const QStringView part : parts) {
        const qsizetype colon = part.indexOf(u':');
        if (colon < 0)
            continue;
        QString value = part.sliced(colon + 1).trimmed().toString().toLower();
        if (const qsizetype important = value.indexOf(u'!'); important >= 0)
            value = value.left(important).trimmed();
        list.append({part.first(colon).trimmed().toString().toLower(), value});
    }
    return list;
}

std::optional<double> pixels(QStringView value)
{
    static const QRegularExpression length(
        QStringLiteral("^(\\d{1,5}(?:\\.\\d{1,6})?|\\.\\d{1,6})(px|pt|em|rem|cm|mm|in|pc)?$"));
    const QRegularExpressionMatch match = length.match(value.toString());
    if (!match.hasMatch())
        return {};
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    constexpr double pixelsAnInch = 96;
    if (unit == QLatin1String("pt"))
        return number * pixelsAnInch / 72;
    if (unit == QLatin1String("em") || unit == QLatin1String("rem"))
        return number * 16;
    if (unit == QLatin1String("cm"))
        return number * pixelsAnInch / 2.54;
    if (unit == QLatin1String("mm"))
        return number * pixelsAnInch / 25.4;
    if (unit == QLatin1String("in"))
        return number * pixelsAnInch;
    if (unit == QLatin1String("pc"))
        return number * 16;
    // Without a unit only nothing is a length.
    return unit.isEmpty() && number > 0 ? std::nullopt : std::optional<double>(number);
}

QString word(const QString &value, std::initializer_list<const char *> words)
{
    const bool known
        = std::ranges::any_of(words, [&](const char *one) { return value == QLatin1String(one); });
    return known ? value : QString();
}

QString textSize(const QString &value)
{
    static const QStringList words{QStringLiteral("xx-small"), QStringLiteral("x-small"),
        QStringLiteral("small"), QStringLiteral("medium"), QStringLiteral("large"),
        QStringLiteral("x-large")};
    if (words.contains(value))
        return value;
    const auto size = pixels(value);
    return size ? QString::number(std::clamp(*size, smallestText, largestText), 'f', 0) + QLatin1String("px")
                : QString();
}

QString weight(const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber)
        return number >= 600 ? QStringLiteral("bold") : QStringLiteral("normal");
    return word(value, {"bold", "normal"});
}

void append(QString &out, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        out += name + u':' + value + u';';
}

/// One to four lengths, as margin has them.
void appendMargins(QString &out, const QString &name, const QString &value)
{
    static const QStringList sides{
        QStringLiteral("-top"), QStringLiteral("-right"), QStringLiteral("-bottom"), QStringLiteral("-left")};
    const bool all = name == QLatin1String("margin");
    const QStringList values = value.simplified().split(u' ');
    if (values.size() > 4 || (!all && values.size() != 1))
        return;
    static constexpr int sources[4][4] = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};
    for (qsizetype i = 0; i < (all ? 4 : 1); ++i) {
        const int from = sources[values.size() - 1][i];
        if (const auto size = pixels(values.at(from)))
            append(out, all ? name + sides.at(i) : name,
                QString::number(std::min(*size, mostMargin), 'f', 0) + QLatin1String("px"));
    }
}

} // namespace

QString cleanColour(const QString &value)
{
    static const QRegularExpression colour(QStringLiteral(
        "^(?:#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]{3,20}|rgb\\( *\\d{1,3} *, *\\d{1,3} *, *\\d{1,3} *\\))$"));
    static const QRegularExpression bare(QStringLiteral("^[0-9a-f]{6}$"));
    const QString folded = value.trimmed().toLower();
    if (bare.match(folded).hasMatch())
        return u'#' + folded;
    if (folded == QLatin1String("inherit") || folded == QLatin1String("initial"))
        return {};
    return colour.match(folded).hasMatch() ? folded : QString();
}

QString cleanStyle(const QString &style, bool ofBlock, bool keepColours)
{
    QString out;
    for (const auto &[name, value] : declarations(style)) {
        if (name == QLatin1String("color"))
            append(out, name, keepColours ? cleanColour(value) : QString());
        else if (name == QLatin1String("background-color") || name == QLatin1String("background"))
            append(out, QStringLiteral("background-color"), keepColours ? cleanColour(value) : QString());
        else if (name == QLatin1String("font-weight"))
            append(out, name, weight(value));
        else if (name == QLatin1String("font-style"))
            append(out, name, word(value, {"italic", "oblique", "normal"}));
        else if (name == QLatin1String("text-decoration") || name == QLatin1String("text-decoration-line"))
            append(
                out, QStringLiteral("text-decoration"), word(value, {"underline", "line-through", "none"}));
        else if (name == QLatin1String("font-size"))
            append(out, name, textSize(value));
        else if (name == QLatin1String("vertical-align"))
            append(out, name, word(value, {"sub", "super", "top", "middle", "bottom", "baseline"}));
        else if (name == QLatin1String("white-space"))
            append(out, name, word(value, {"pre", "pre-wrap", "nowrap", "normal"}));
        else if (ofBlock && name == QLatin1String("text-align"))
            append(out, name, word(value, {"left", "right", "center", "justify"}));
        else if (ofBlock && name.startsWith(QLatin1String("margin"))
            && !word(name, {"margin", "margin-top", "margin-right", "margin-bottom", "margin-left"})
                    .isEmpty())
            appendMargins(out, name, value);
    }
    return out;
}

bool hidesText(const QString &style)
{
    bool hides = false;
    for (const auto &[name, value] : declarations(style)) {
        if (name == QLatin1String("display"))
            hides = value == QLatin1String("none");
        else if (name == QLatin1String("mso-hide") && value == QLatin1String("all"))
            return true;
    }
    return hides;
}

} // namespace dd::models
