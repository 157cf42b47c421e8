// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowsfile.h"

#include "store/rowreader.h"
#include "store/trimming.h"

namespace dd::store {

namespace {

constexpr qint64 mostWaiting = qint64(32) << 20;

qint64 sizeOf(const RowChange &change)
{
    constexpr qint64 aRow = 200;
    qint64 bytes = aRow;
    for (const StoredRow &row : change.put) {
        bytes += aRow + row.json.size();
        for (const FieldValue &value : row.values) {
            if (const auto *text = std::get_if<QString>(&value))
                bytes += text->size() * qsizetype(sizeof(QChar));
        }
    }
    return bytes;
}

} // namespace

RowsFile::RowsFile(const QString &path)
    : m_file(path, QLatin1String("rows"), KeptFile::Safety::Fast)
{
}

std::optional<Fault> RowsFile::openFile(News &news)
{
    if (m_file.isOpen())
        return std::nullopt;
    auto fault = m_file.open(news.aside);
    if (news.aside)
        ++m_age;
    if (!fault)
        m_writing.emplace(m_file.database());
    return fault;
}

std::optional<Fault> RowsFile::attempt(News &news, const Work &work)
{
    auto fault = openFile(news);
    if (!fault)
        fault = work();
    if (fault && fault->isOfTheFile() && !news.aside && m_file.isOpen()) {
        m_writing.reset();
        const Fault found = *fault;
        fault = m_file.replace(found, news.aside);
        if (news.aside)
            ++m_age;
        if (!fault) {
            m_writing.emplace(m_file.database());
            fault = work();
        }
    }
    // A connection that a disk failed under may not find back.
    if (fault && fault->trouble == Trouble::Failed)
        setDown();
    return fault;
}

void RowsFile::setDown()
{
    m_writing.reset();
    m_file.letGo();
}

RowsFile::News RowsFile::open(QMap<QString, QString> &marks)
{
    News news;
    const auto fault = attempt(news, [] { return std::nullopt; });
    // Where it could not be opened for writing, it may still be read.
    if (const auto reader = RowReader::open(m_file.path()))
        marks = reader->marks();
    return tell(news, fault);
}

RowsFile::News RowsFile::write(const RowChange &change, int age)
{
    News news;
    if (m_isWiped)
        return news;
    m_waiting.enqueue({change, age, sizeOf(change)});
    m_waitingBytes += m_waiting.last().bytes;
    return tell(news, writeWaiting(news));
}

RowsFile::News RowsFile::tryAgain()
{
    News news;
    if (m_isWiped)
        return news;
    return tell(news, writeWaiting(news));
}

std::optional<Fault> RowsFile::writeWaiting(News &news)
{
    std::optional<Fault> refused;
    std::optional<Fault> fault = openFile(news);
    while (!fault && !m_waiting.isEmpty()) {
        const Waiting &next = m_waiting.head();
        fault
            = attempt(news, [&] { return m_writing->write(next.change, next.age == m_age && !m_isBehind); });
        if (fault && fault->trouble == Trouble::Refused) {
            // It would be refused for ever, and all that comes after it would wait for ever.
            refused = std::exchange(fault, std::nullopt);
            m_isBehind = true;
        }
        if (!fault)
            m_waitingBytes -= m_waiting.dequeue().bytes;
    }
    dropTooMany();
    return fault ? fault : refused;
}

void RowsFile::dropTooMany()
{
    while (m_waitingBytes > mostWaiting && !m_waiting.isEmpty()) {
        m_waitingBytes -= m_waiting.dequeue().bytes;
        m_isBehind = true;
    }
}

RowsFile::News RowsFile::remember(const QString &key, const QByteArray &bytes)
{
    News news;
    if (m_isWiped)
        return news;
    const auto fault = attempt(news, [&] { return m_writing->remember(key, bytes); });
    return tell(news, fault);
}

RowsFile::News RowsFile::trim(const Limits &limits, QList<RowChange> &gone)
{
    News news;
    if (m_isWiped)
        return news;
    const auto fault = attempt(news, [&] {
        gone.clear();
        return trimmed(m_file.database(), limits, gone);
    });
    return tell(news, fault);
}

RowsFile::News RowsFile::check()
{
    News news;
    if (m_isWiped)
        return news;
    bool isNew = false; // what took the old one's place needs no second look
    const auto fault = attempt(news,
        [&]() -> std::optional<Fault> { return std::exchange(isNew, true) ? std::nullopt : m_file.check(); });
    return tell(news, fault);
}

RowsFile::News RowsFile::wipe()
{
    m_isWiped = true;
    m_waiting.clear();
    m_waitingBytes = 0;
    m_writing.reset();
    News news;
    if (const auto fault = m_file.wipe())
        news.trouble = fault->error();
    return news;
}

void RowsFile::close()
{
    m_writing.reset();
    m_file.close();
}

RowsFile::News RowsFile::tell(News news, const std::optional<Fault> &fault)
{
    news.age = m_age;
    const bool passes = fault && fault->trouble == Trouble::Refused;
    if (fault && (passes || !m_isTroubled))
        news.trouble = fault->error();
    if (fault && !passes)
        m_isTroubled = true;
    else if (m_isTroubled && m_waiting.isEmpty())
        news.isOver = !std::exchange(m_isTroubled, false);
    return news;
}

} // namespace dd::store
