// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinewords.h"

#include "domain/querylinetables.h"

#include <QLocale>

namespace dd {

namespace {

/// What the words of a kind mean, by their keys.
struct Lexicon {
    QHash<QString, int> fields;
    QHash<QString, int> flags;
};

QHash<QString, int> indexed(const QList<LineWords> &all)
{
    QHash<QString, int> index;
    for (int i = 0; i < all.size(); ++i) {
        for (const QString &word : allWords(all.at(i)))
            index.insert(lineWordKey(word), i);
    }
    // An id is its field's, whatever else is called so.
    for (int i = 0; i < all.size(); ++i)
        index.insert(lineWordKey(QString(QLatin1String(all.at(i).id))), i);
    return index;
}

const Lexicon &lexicon(Kind kind)
{
    static const Lexicon tasks{indexed(taskLineFields()), indexed(taskLineFlags())};
    static const Lexicon tickets{indexed(ticketLineFields()), indexed(ticketLineFlags())};
    static const Lexicon people{indexed(personLineFields()), indexed(personLineFlags())};
    static const Lexicon none;
    switch (kind) {
    case Kind::Task:
        return tasks;
    case Kind::Ticket:
        return tickets;
    case Kind::Person:
    case Kind::Customer:
        return people;
    case Kind::Asset:
        break;
    }
    return none;
}

QStringList listed(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isOneOf(QStringView word, std::initializer_list<const char *> words)
{
    const QString key = lineWordKey(word);
    return std::any_of(
        words.begin(), words.end(), [&key](const char *one) { return key == QString::fromUtf8(one); });
}

} // namespace

const QList<LineWords> &lineFields(Kind kind)
{
    static const QList<LineWords> none;
    switch (kind) {
    case Kind::Task:
        return taskLineFields();
    case Kind::Ticket:
        return ticketLineFields();
    case Kind::Person:
    case Kind::Customer:
        return personLineFields();
    case Kind::Asset:
        break;
    }
    return none;
}

const QList<LineWords> &lineFlags(Kind kind)
{
    static const QList<LineWords> none;
    switch (kind) {
    case Kind::Task:
        return taskLineFlags();
    case Kind::Ticket:
        return ticketLineFlags();
    case Kind::Person:
    case Kind::Customer:
        return personLineFlags();
    case Kind::Asset:
        break;
    }
    return none;
}

const QList<LineWords> &lineKeys()
{
    static const QList<LineWords> keys{
        {"is", "is", "это только"},
        {"has", "has with", "есть"},
        {"no", "no without", "нет без"},
        {"group", "group by", "группа группы"},
    };
    return keys;
}

QString lineWordKey(QStringView word)
{
    QString key;
    key.reserve(word.size());
    for (const QChar c : word) {
        const bool counts = c != QLatin1Char('.') && c != QLatin1Char('-') && c != QLatin1Char('_')
            && c.category() != QChar::Other_Format;
        if (counts)
            key += c;
    }
    return key.toCaseFolded().replace(QChar(0x451), QChar(0x435)); // ё, е
}

QString wordIn(const LineWords &words, LineLanguage language)
{
    return listed(language == LineLanguage::Russian ? words.russian : words.english).value(0);
}

QString withoutIn(const LineWords &words, LineLanguage language)
{
    const QString form = QString::fromUtf8(words.without);
    return language == LineLanguage::Russian && !form.isEmpty() ? form : wordIn(words, language);
}

QStringList allWords(const LineWords &words)
{
    QStringList all = listed(words.english) + listed(words.russian) + listed(words.without);
    all << QLatin1String(words.id);
    all.removeDuplicates();
    return all;
}

int lineFieldCalled(Kind kind, QStringView word)
{
    return lexicon(kind).fields.value(lineWordKey(word), -1);
}

int lineFlagCalled(Kind kind, QStringView word)
{
    return lexicon(kind).flags.value(lineWordKey(word), -1);
}

std::optional<LineKey> lineKeyCalled(QStringView word)
{
    static const QHash<QString, int> keys = indexed(lineKeys());
    const int key = keys.value(lineWordKey(word), -1);
    return key < 0 ? std::nullopt : std::optional(LineKey(key));
}

bool isBeforeOperator(Kind kind, QStringView word)
{
    return !lineFields(kind).isEmpty() && (lineKeyCalled(word) || lineFieldCalled(kind, word) >= 0);
}

bool meansMe(QStringView word)
{
    return isOneOf(word, {"me", "я", "меня", "мне", "мной"});
}

std::optional<bool> yesOrNo(QStringView word)
{
    if (isOneOf(word, {"yes", "true", "1", "да"}))
        return true;
    return isOneOf(word, {"no", "false", "0", "нет"}) ? std::optional(false) : std::nullopt;
}

QString meIn(LineLanguage language)
{
    return language == LineLanguage::Russian ? QStringLiteral("я") : QStringLiteral("me");
}

LineLanguage lineLanguage()
{
    return QLocale().language() == QLocale::Russian ? LineLanguage::Russian : LineLanguage::English;
}

} // namespace dd
