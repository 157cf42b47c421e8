// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylineoffers.h"

#include "domain/querylinetimes.h"
#include "domain/searchtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace dd {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("dd::QueryLine", text);
}

struct Ending {
    QChar operatorSign;
    QString hint;
};

/// With which operator a field is asked for mostly, and what that says.
QList<Ending> endingsOf(FieldKind kind, LineSense sense)
{
    const QLatin1Char colon(':');
    const QLatin1Char less('<');
    const QLatin1Char more('>');
    if (kind == FieldKind::Instant && sense == LineSense::Ahead)
        return {{less, words(QT_TRANSLATE_NOOP("dd::QueryLine", "less time left than, or before"))},
            {colon, words(QT_TRANSLATE_NOOP("dd::QueryLine", "within, or on a day"))}};
    if (kind == FieldKind::Instant)
        return {{colon, words(QT_TRANSLATE_NOOP("dd::QueryLine", "within the last, or on a day"))},
            {more, words(QT_TRANSLATE_NOOP("dd::QueryLine", "longer ago than, or after a day"))}};
    if (kind == FieldKind::Number || kind == FieldKind::Decimal)
        return {{more, words(QT_TRANSLATE_NOOP("dd::QueryLine", "more than"))},
            {colon, words(QT_TRANSLATE_NOOP("dd::QueryLine", "exactly, or from..till"))}};
    return {{colon, {}}};
}

QString hintOf(LineKey key)
{
    switch (key) {
    case LineKey::Is:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "overdue, open, mine and the like"));
    case LineKey::Has:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "the field says something"));
    case LineKey::No:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "the field is empty"));
    case LineKey::Group:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "put rows with the same value together"));
    }
    return {};
}

bool beginsSo(const LineWords &of, const QString &typed)
{
    const QString key = lineWordKey(typed);
    return std::ranges::any_of(
        allWords(of), [&key](const QString &word) { return lineWordKey(word).startsWith(key); });
}

/// Those whose own word begins so first.
void rank(QList<LineOffer> &offers, const QString &typed)
{
    const QString key = lineWordKey(typed);
    std::ranges::stable_partition(
        offers, [&key](const LineOffer &offer) { return lineWordKey(offer.text).startsWith(key); });
}

QList<LineOffer> written(const QStringList &texts, const QString &typed)
{
    QList<LineOffer> offers;
    for (const QString &text : texts) {
        if (isOfferFor(typed, text))
            offers << LineOffer{text, {}, -1, true};
    }
    return offers;
}

QList<LineOffer> fieldsOffered(Kind kind, LineKey key, const QString &typed, LineLanguage language)
{
    QList<LineOffer> offers;
    for (const LineWords &field : lineFields(kind)) {
        if (beginsSo(field, typed))
            offers << LineOffer{
                key == LineKey::No ? withoutIn(field, language) : wordIn(field, language), {}, -1, true};
    }
    rank(offers, typed);
    return offers;
}

QList<LineOffer> flagsOffered(Kind kind, const QString &typed, LineLanguage language)
{
    QList<LineOffer> offers;
    for (const LineWords &flag : lineFlags(kind)) {
        if (beginsSo(flag, typed))
            offers << LineOffer{wordIn(flag, language), {}, -1, true};
    }
    return offers;
}

} // namespace

bool isOfferFor(const QString &typed, const QString &offer)
{
    const QString wanted = folded(typed).simplified();
    const QString text = folded(offer).simplified();
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (at == 0 || wanted.isEmpty() || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

QList<LineOffer> lineWordsOffered(Kind kind, const QString &typed, LineLanguage language)
{
    QList<LineOffer> offers;
    if (lineFields(kind).isEmpty())
        return offers;
    for (int i = 0; i < lineFields(kind).size(); ++i) {
        const LineWords &field = lineFields(kind).at(i);
        const FieldKind fieldKind = fieldsOf(kind).at(i).kind;
        if (fieldKind == FieldKind::Flag || !beginsSo(field, typed)) // flags are asked with "is:"
            continue;
        for (const Ending &ending : endingsOf(fieldKind, field.sense))
            offers << LineOffer{wordIn(field, language) + ending.operatorSign, ending.hint, -1, true};
    }
    for (int i = 0; i < lineKeys().size(); ++i) {
        if (beginsSo(lineKeys().at(i), typed))
            offers << LineOffer{
                wordIn(lineKeys().at(i), language) + QLatin1Char(':'), hintOf(LineKey(i)), -1, true};
    }
    rank(offers, typed);
    return offers;
}

QList<LineOffer> lineValuesOffered(
    Kind kind, const QString &field, const QString &typed, LineLanguage language)
{
    if (const auto key = lineKeyCalled(field))
        return *key == LineKey::Is ? flagsOffered(kind, typed, language)
                                   : fieldsOffered(kind, *key, typed, language);
    const int index = lineFieldCalled(kind, field);
    if (index < 0)
        return {};
    switch (fieldsOf(kind).at(index).kind) {
    case FieldKind::People:
        return written({meIn(language)}, typed);
    case FieldKind::Instant:
        return written(
            lineTimesOffered(lineFields(kind).at(index).sense == LineSense::Ahead, language), typed);
    case FieldKind::Flag:
        return written(language == LineLanguage::Russian
                ? QStringList{QStringLiteral("да"), QStringLiteral("нет")}
                : QStringList{QStringLiteral("yes"), QStringLiteral("no")},
            typed);
    default:
        return {};
    }
}

} // namespace dd
