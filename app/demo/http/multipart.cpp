// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http/multipart.h"

namespace dd::demo::http {

namespace {

QByteArray parameterOf(const QByteArray &header, const QByteArray &name)
{
    const qsizetype at = header.indexOf(name + '=');
    if (at < 0)
        return {};
    QByteArray value = header.mid(at + name.size() + 1);
    if (value.startsWith('"'))
        return value.mid(1, value.indexOf('"', 1) - 1);
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed();
}

FormPart partIn(const QByteArray &text)
{
    const qsizetype blank = text.indexOf("\r\n\r\n");
    const QByteArray head = text.left(blank);
    const qsizetype type = head.toLower().indexOf("content-type:");
    const QByteArray rest = type < 0 ? QByteArray() : head.mid(type + 13);
    return {QString::fromUtf8(parameterOf(head, " name")), QString::fromUtf8(parameterOf(head, "filename")),
        rest.split('\r').first().trimmed(), blank < 0 ? QByteArray() : text.mid(blank + 4)};
}

} // namespace

QList<FormPart> formParts(const QByteArray &contentType, const QByteArray &body)
{
    QList<FormPart> parts;
    const QByteArray mark = "--" + parameterOf(contentType, "boundary");
    if (mark.size() < 3)
        return parts;
    qsizetype at = body.indexOf(mark);
    while (at >= 0) {
        const qsizetype next = body.indexOf("\r\n" + mark, at + mark.size());
        if (next < 0)
            break;
        parts.append(partIn(body.mid(at + mark.size() + 2, next - at - mark.size() - 2)));
        at = next + 2;
    }
    return parts;
}

} // namespace dd::demo::http
