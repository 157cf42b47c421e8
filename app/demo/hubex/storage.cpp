// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/storage.h"

#include "demo/dice.h"

#include <QMessageAuthenticationCode>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

Storage::Storage(quint32 seed, std::function<qint64()> clock)
    : m_secret("storage" + QByteArray::number(mixed(seed, 43)))
    , m_clock(std::move(clock))
{
}

QString Storage::signatureOf(const QString &path, qint64 expires) const
{
    const QByteArray text = path.toUtf8() + '\n' + QByteArray::number(expires);
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha1).toHex());
}

QUrl Storage::temporaryUrl(int tenantId, qint64 fileId, const QString &fileName, int pixels) const
{
    const QString size = pixels ? u"_%1x%1"_s.arg(pixels) : QString();
    const QString path = u"/fsm/COMMON/Attachments/content/%1/%2%3"_s.arg(tenantId).arg(fileId).arg(size);
    const qint64 expires = m_clock() + lifeSeconds;
    QUrlQuery query;
    query.addQueryItem(u"temp_url_sig"_s, signatureOf(path, expires));
    query.addQueryItem(u"temp_url_expires"_s, QString::number(expires));
    query.addQueryItem(u"filename"_s, QString::fromLatin1(QUrl::toPercentEncoding(fileName)));
    QUrl url = m_base;
    url.setPath(path);
    url.setQuery(query);
    return url;
}

bool Storage::isValid(const QString &path, const QString &signature, qint64 expires) const
{
    return expires >= m_clock() && signature == signatureOf(path, expires);
}

} // namespace dd::demo::hubex
