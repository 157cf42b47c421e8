// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/htmllinks.h"

#include "models/htmlrules.h"
#include "models/htmltext.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace dd::models {

namespace {

constexpr qsizetype longestAddress = 8000;
constexpr qsizetype largestInside = 4 * 1024 * 1024;
constexpr int largestSide = 1600;

/// As browsers read it: blanks around and line breaks inside do not count.
QString trimmedAddress(QString address)
{
    address.removeIf([](QChar c) { return c < u' ' || c == u'\x7f'; });
    return address.trimmed();
}

QUrl webAddress(const QString &address)
{
    const bool schemeless = address.startsWith(QLatin1String("//"));
    QUrl url(schemeless ? QStringLiteral("https:") + address : address, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty()
        || (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        return {};
    // "https://bank.example@elsewhere.example" is read as the bank by people.
    url.setUserInfo(QString());
    return url;
}

QString mailAddress(const QUrl &url)
{
    if (!url.path().contains(u'@'))
        return {};
    QUrl clean;
    clean.setScheme(QStringLiteral("mailto"));
    clean.setPath(url.path());
    // "attach" and the like would hang the reader's files on his answer.
    const QString subject = QUrlQuery(url).queryItemValue(QStringLiteral("subject"), QUrl::FullyEncoded);
    if (!subject.isEmpty())
        clean.setQuery(QStringLiteral("subject=") + subject, QUrl::StrictMode);
    return QString::fromLatin1(clean.toEncoded(QUrl::FullyEncoded));
}

/// "/otrs/json.pl?Action=tickets;Subaction=getAttachment;ArticleID=1062;FileID=3", and the web pages' own
/// link.
std::optional<Picture> partIn(const QString &address)
{
    static const QRegularExpression article(QStringLiteral("[?;&]ArticleID=(\\d{1,18})(?:[;&]|$)"));
    static const QRegularExpression file(QStringLiteral("[?;&]FileID=(\\d{1,9})(?:[;&]|$)"));
    if (!address.contains(QLatin1String("getAttachment"))
        && !address.contains(QLatin1String("AgentTicketAttachment")))
        return {};
    Picture picture;
    picture.source = Picture::Source::Part;
    picture.articleId = article.match(address).captured(1).toLongLong();
    picture.fileId = file.match(address).captured(1).toLongLong();
    return picture.articleId > 0 && picture.fileId > 0 ? std::optional(picture) : std::nullopt;
}

std::optional<Picture> insideOf(const QString &address)
{
    static const QRegularExpression head(QStringLiteral("^data:image/(?:png|jpe?g|gif|webp|bmp);base64,"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = head.match(address.left(64));
    if (!match.hasMatch() || address.size() > largestInside * 4 / 3)
        return {};
    const QByteArray text = QStringView(address).sliced(match.capturedEnd()).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromPercentEncoding(text));
    if (!decoded || decoded.decoded.isEmpty())
        return {};
    Picture picture;
    picture.source = Picture::Source::Inside;
    picture.bytes = decoded.decoded;
    return picture;
}

std::optional<Picture> sourceOf(const QString &address)
{
    if (address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive))
        return insideOf(address);
    if (address.size() > longestAddress)
        return {};
    Picture picture;
    if (address.startsWith(QLatin1String("cid:"), Qt::CaseInsensitive)) {
        picture.source = Picture::Source::ContentId;
        picture.contentId = QUrl::fromPercentEncoding(address.mid(4).toUtf8()).trimmed();
        if (picture.contentId.startsWith(u'<') && picture.contentId.endsWith(u'>'))
            picture.contentId = picture.contentId.mid(1).chopped(1);
        return picture.contentId.isEmpty() ? std::nullopt : std::optional(picture);
    }
    picture.url = webAddress(address);
    return picture.url.isEmpty() ? partIn(address) : std::optional(picture);
}

} // namespace

QString cleanLink(const QString &href)
{
    const QString address = trimmedAddress(href);
    if (address.isEmpty() || address.size() > longestAddress)
        return {};
    if (const QUrl url = webAddress(address); !url.isEmpty())
        return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    const QUrl url(address, QUrl::TolerantMode);
    if (url.scheme() == QLatin1String("mailto"))
        return mailAddress(url);
    static const QRegularExpression phone(
        QStringLiteral("^tel:[0-9+() .-]{2,40}$"), QRegularExpression::CaseInsensitiveOption);
    if (phone.match(address).hasMatch())
        return QStringLiteral("tel:") + address.mid(4).remove(u' ');
    return {};
}

std::optional<Picture> pictureOf(const HtmlToken &img)
{
    const QString address = trimmedAddress(htmlValue(img.attribute(QLatin1String("src"))));
    std::optional<Picture> picture = sourceOf(address);
    if (!picture)
        return {};
    picture->size = {boundedNumber(img.attribute(QLatin1String("width")), 0, largestSide, -1),
        boundedNumber(img.attribute(QLatin1String("height")), 0, largestSide, -1)};
    // A percentage is no number of pixels.
    if (img.attribute(QLatin1String("width")).trimmed().endsWith(u'%'))
        picture->size.setWidth(-1);
    if (img.attribute(QLatin1String("height")).trimmed().endsWith(u'%'))
        picture->size.setHeight(-1);
    picture->text = htmlValue(img.attribute(QLatin1String("alt"))).simplified().left(200);
    const auto isDot = [](int side) { return side == 0 || side == 1; };
    if (picture->source == Picture::Source::Remote && isDot(picture->size.width())
        && isDot(picture->size.height()))
        return {};
    return picture;
}

} // namespace dd::models
