// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/mailpictures.h"

#include "session/connections.h"
#include "session/webpictures.h"
#include "ui/common/onworker.h"
#include "ui/details/filekinds.h"

namespace dd::ui {

namespace {

constexpr qsizetype mostPictures = 60;
constexpr qint64 largestPart = 8 * 1024 * 1024;
/// Wider than any pane: a picture is drawn sharp on a dense screen, and costs no more memory than that.
constexpr QSize largest{2400, 4800};
/// Of one message, all its pictures together: 160 MB.
constexpr qint64 mostPixels = 40LL * 1000 * 1000;

} // namespace

MailPictures::MailPictures(
    const Context &context, AccountId account, session::WebPictures &web, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_account(std::move(account))
    , m_web(web)
{
}

std::optional<Attachment> MailPictures::partOf(const Article &article, const models::Picture &picture)
{
    const bool byNumber = picture.source == models::Picture::Source::Part;
    for (const Attachment &file : article.files) {
        const bool same = byNumber ? file.id == picture.fileId && picture.articleId == article.id
                                   : !picture.contentId.isEmpty()
                && file.contentId.compare(picture.contentId, Qt::CaseInsensitive) == 0;
        if (same && picture.source != models::Picture::Source::Remote)
            return file;
    }
    // Inline parts are not always among the files.
    if (!byNumber || picture.articleId != article.id || picture.fileId <= 0)
        return std::nullopt;
    Attachment part;
    part.id = picture.fileId;
    part.ownerId = article.id;
    return part;
}

void MailPictures::loadOwn(const Article &article, const QList<models::Picture> &pictures)
{
    session::OtrsConnection *connection = m_context.connections.otrs(m_account);
    for (qsizetype i = 0; i < qMin(pictures.size(), mostPictures); ++i) {
        const models::Picture &picture = pictures.at(i);
        if (picture.source == models::Picture::Source::Inside) {
            ++m_waiting;
            read(i, picture.bytes);
            continue;
        }
        const std::optional<Attachment> part = partOf(article, picture);
        if (!connection || !part || part->size > largestPart)
            continue;
        ++m_waiting;
        m_loads.push_back(connection->tickets().content(*part, this, taker(i), largestPart));
    }
}

void MailPictures::loadRemote(const QList<models::Picture> &pictures)
{
    for (qsizetype i = 0; i < qMin(pictures.size(), mostPictures); ++i) {
        if (pictures.at(i).source != models::Picture::Source::Remote)
            continue;
        ++m_waiting;
        m_loads.push_back(m_web.fetch(pictures.at(i).url, this, taker(i)));
    }
}

void MailPictures::stop()
{
    m_loads.clear();
    m_unread.clear();
    m_waiting = m_missing = 0;
    m_pixels = 0;
    m_reading = false;
    ++m_round;
}

Then<QByteArray> MailPictures::taker(qsizetype index)
{
    return [this, index](const Result<QByteArray> &bytes) {
        if (bytes)
            read(index, bytes.value());
        else
            over(false);
    };
}

void MailPictures::read(qsizetype index, const QByteArray &bytes)
{
    m_unread.emplace_back(index, bytes);
    if (!m_reading)
        readNext();
}

void MailPictures::readNext()
{
    m_reading = !m_unread.empty();
    if (!m_reading)
        return;
    const auto [index, bytes] = std::move(m_unread.front());
    m_unread.pop_front();
    onWorker([bytes = bytes] { return readPicture(bytes, largest); }, this,
        [this, index = index, round = m_round](const std::optional<QImage> &picture) {
            if (round != m_round)
                return;
            const qint64 pixels = picture ? qint64(picture->width()) * picture->height() : 0;
            const bool fits = picture && m_pixels + pixels <= mostPixels;
            if (fits) {
                m_pixels += pixels;
                Q_EMIT arrived(QStringLiteral("picture:%1").arg(index), *picture);
            }
            readNext();
            over(fits);
        });
}

void MailPictures::over(bool came)
{
    m_missing += came ? 0 : 1;
    if (--m_waiting > 0)
        return;
    m_loads.clear();
    Q_EMIT finished(std::exchange(m_missing, 0));
}

} // namespace dd::ui
