// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace dd::demo::http {

/// Header fields in the order they came; names compare without regard to case.
class Headers {
public:
    void append(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }
    void set(const QByteArray &name, const QByteArray &value);
    bool contains(QByteArrayView name) const;
    QByteArray value(QByteArrayView name) const; // the first; empty when there is none
    const QList<QPair<QByteArray, QByteArray>> &fields() const { return m_fields; }

private:
    QList<QPair<QByteArray, QByteArray>> m_fields;
};

struct Request {
    QByteArray method; // as sent: "GET"
    QString path; // percent-decoded, without the query
    QByteArray target; // path and query as they came
    QByteArray rawQuery; // behind the '?', still encoded
    QList<QPair<QString, QString>> query; // decoded, in order, repeated names kept
    Headers headers;
    QByteArray body;

    bool isHead() const { return method == "HEAD"; }
    bool hasParameter(QStringView name) const;
    QString parameter(QStringView name) const; // the first; empty when there is none
    QList<QString> parameters(QStringView name) const;
    void setTarget(const QByteArray &bytes); // fills target, path, rawQuery and query
};

/// The server adds Content-Length, Connection, Date and, where the client accepts it, Content-Encoding.
struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;

    static Response empty(int status) { return {status, {}, {}}; }
    static Response of(int status, const QByteArray &contentType, const QByteArray &body);
};

QByteArray reasonPhrase(int status);

} // namespace dd::demo::http
