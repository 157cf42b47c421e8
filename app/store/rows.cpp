// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "store/rowsfile.h"

#include <QDir>
#include <QThreadPool>

namespace dd::store {

namespace {

constexpr int retryMs = 15'000;

} // namespace

Rows::Rows(AccountId account, const QString &folder, const WriterThread &writer, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_folder(folder)
    , m_writer(writer.queue())
    , m_mailbox(std::make_shared<Mailbox>(this))
    , m_onDisk(std::make_shared<RowsFile>(file()))
{
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { run(&RowsFile::tryAgain); });
}

Rows::~Rows()
{
    m_mailbox->close();
    m_writer->put([onDisk = m_onDisk] { onDisk->close(); });
}

QString Rows::file() const
{
    return QDir(m_folder).filePath(QStringLiteral("rows.sqlite"));
}

void Rows::run(const std::function<RowsFileNews(RowsFile &)> &job, const std::function<void()> &after)
{
    const auto letter = [this, after](const RowsFileNews &news) {
        tell(news);
        if (after)
            after();
    };
    const bool isQueued = m_writer->put([job, letter, onDisk = m_onDisk, mailbox = m_mailbox] {
        const RowsFileNews news = job(*onDisk);
        mailbox->post([letter, news] { letter(news); });
    });
    if (isQueued)
        return;
    RowsFileNews news{.age = m_age};
    if (!std::exchange(m_isStranded, true))
        news.trouble = errorFor(Trouble::Failed, QStringLiteral("the writer has ended"));
    m_mailbox->post([letter, news] { letter(news); });
}

void Rows::tell(const RowsFileNews &news)
{
    if (news.aside) {
        m_age = news.age;
        m_marks.clear();
        Q_EMIT setAside(news.aside->where, news.aside->why);
    }
    if (news.trouble) {
        if (troubleOf(*news.trouble) != Trouble::Refused && !m_isWiped && !m_isStranded)
            m_retry.start();
        Q_EMIT failed(*news.trouble);
    }
    if (news.isOver) {
        m_retry.stop();
        Q_EMIT recovered();
    }
}

void Rows::open()
{
    if (std::exchange(m_wasOpened, true))
        return;
    const auto marks = std::make_shared<QMap<QString, QString>>();
    run([marks](RowsFile &file) { return file.open(*marks); },
        [this, marks] {
            keepMarks(*marks);
            m_isOpen = true;
            Q_EMIT opened();
        });
    for (const RowChange &change : std::exchange(m_early, {}))
        write(change);
}

/// What was written meanwhile counts more.
void Rows::keepMarks(const QMap<QString, QString> &marks)
{
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        if (!m_marks.contains(mark.key()))
            m_marks.insert(mark.key(), mark.value());
    }
}

void Rows::write(const RowChange &change)
{
    if (m_isWiped)
        return;
    for (auto mark = change.marks.begin(); mark != change.marks.end(); ++mark)
        m_marks.insert(mark.key(), mark.value());
    if (!m_wasOpened) {
        m_early << change;
        return;
    }
    run([change, age = m_age](RowsFile &file) { return file.write(change, age); },
        [this, change] { Q_EMIT changed(change); });
}

void Rows::trim(const Limits &limits)
{
    const auto gone = std::make_shared<QList<RowChange>>();
    run([limits, gone](RowsFile &file) { return file.trim(limits, *gone); },
        [this, gone] {
            for (const RowChange &change : *gone)
                Q_EMIT changed(change);
        });
}

void Rows::check()
{
    run(&RowsFile::check);
}

void Rows::wipe()
{
    m_isWiped = true;
    m_retry.stop();
    m_marks.clear();
    m_early.clear();
    m_unwritten.clear();
    run(&RowsFile::wipe);
}

void Rows::remember(const QString &key, const QByteArray &bytes)
{
    if (m_isWiped)
        return;
    const quint64 number = ++m_number;
    m_unwritten.insert(key, {{bytes, QDateTime::currentDateTimeUtc()}, number});
    run([key, bytes](RowsFile &file) { return file.remember(key, bytes); },
        [this, key, number] {
            if (m_unwritten.value(key).number == number)
                m_unwritten.remove(key);
        });
}

void Rows::recall(const QString &key, QObject *context, Then<Answer> then)
{
    const quint64 question = ++m_number;
    m_asked.insert(question, {context, std::move(then)});
    if (m_unwritten.contains(key)) {
        m_mailbox->post([this, question, found = m_unwritten.value(key).answer] { answer(question, found); });
        return;
    }
    // Not behind what waits to be written: somebody looks at an empty pane.
    QThreadPool::globalInstance()->start([this, key, question, path = file(), mailbox = m_mailbox] {
        const auto reader = RowReader::open(path);
        const Result<Answer> found = reader ? reader->answer(key) : reader.error();
        mailbox->post([this, question, found] { answer(question, found); });
    });
}

void Rows::answer(quint64 question, const Result<Answer> &answer)
{
    const Asked asked = m_asked.take(question);
    if (asked.context)
        asked.then(answer);
}

} // namespace dd::store
