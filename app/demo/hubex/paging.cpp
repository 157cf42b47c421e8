// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/paging.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr qsizetype silentCut = 10'000;

struct Page {
    qsizetype first = 0; // from 0
    qsizetype end = 0;
    bool isRange = false;
};

Page askedPage(const Call &call, qsizetype total, bool isPaged)
{
    static const QRegularExpression shape(u"^\\s*items\\s*=\\s*(\\d{1,9})\\s*-\\s*(\\d{1,9})\\s*$"_s);
    if (!isPaged)
        return {0, total, false};
    const auto range = shape.match(QString::fromLatin1(call.request.headers.value("Range")));
    if (range.hasMatch()) {
        // From 1, both ends included; a FROM of 0 is raised while TILL stays, a TILL past the end is cut.
        const auto from = std::max<qsizetype>(range.captured(1).toLongLong(), 1);
        const auto till = std::min<qsizetype>(range.captured(2).toLongLong(), total);
        return {from - 1, std::max(till, from - 1), true};
    }
    const auto first = std::clamp<qsizetype>(call.params.number("offset").value_or(0), 0, total);
    const auto most = std::clamp<qsizetype>(call.params.number("fetch").value_or(silentCut), 0, silentCut);
    return {first, std::min(first + most, total), false};
}

QByteArray rowsOf(const List &list, const Page &page)
{
    const bool isMap = list.shape == List::Shape::Map;
    QByteArray body(1, isMap ? '{' : '[');
    for (qsizetype place = page.first; place < std::min(page.end, list.total); ++place) {
        const Row row = list.row(place, int(place - page.first) + 1);
        if (body.size() > 1)
            body.append(',');
        if (isMap)
            body.append('"').append(row.key).append("\":");
        body.append(row.json);
    }
    return body.append(isMap ? '}' : ']');
}

QByteArray contentRange(const Page &page, qsizetype total)
{
    const bool isEmpty = page.end <= page.first || page.first >= total;
    return "items=" + QByteArray::number(isEmpty ? 0 : page.first + 1) + '-'
        + QByteArray::number(isEmpty ? 0 : page.end) + '/' + QByteArray::number(total);
}

} // namespace

http::Response pageOf(const List &list, const Call &call, bool isPaged)
{
    if (call.isHead()) {
        http::Response response = http::Response::empty(200);
        response.headers.append("Content-Range", contentRange({}, list.total));
        return response;
    }
    if (list.total == 0 && list.emptyIsNoContent)
        return http::Response::empty(204);
    const Page page = askedPage(call, list.total, isPaged);
    http::Response response = jsonAnswer(page.isRange ? 206 : 200, rowsOf(list, page));
    if (page.isRange)
        response.headers.append("Content-Range", contentRange(page, list.total));
    return response;
}

} // namespace dd::demo::hubex
