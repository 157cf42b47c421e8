// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http/message.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace dd::demo::otrs {

/// A file that came in a multipart form.
struct UploadedFile {
    QString name;
    QByteArray contentType;
    QByteArray bytes;
};

/// The parameters of one call as the plugin sees them (contract section 1): the query, over it the few form
/// fields that are read, over it the JSON body. Values keep Perl's ideas of truth and text.
class Params {
public:
    enum class Fault { None, NotJson, NotAnObject };

    static Params read(const http::Request &request);
    static Params of(const QJsonObject &values);

    Fault fault() const { return m_fault; }
    bool has(const QString &key) const { return m_all.contains(key); }
    QJsonValue value(const QString &key) const { return m_all.value(key); }
    /// As Perl would print it; a list or object gives a text nothing is called.
    QString text(const QString &key) const;
    int number(const QString &key) const; // 0 when it is none
    bool isTrue(const QString &key) const; // undef, "", 0, "0" and false are false
    bool isGiven(const QString &key) const; // there and not null
    /// "1,2,3" apart; nothing when not given or empty.
    std::optional<QStringList> list(const QString &key) const;

    QString fromBody(const QString &key) const; // only what the JSON body says
    QString outsideBody(const QString &key) const; // only what the query or the form says
    const QByteArray &rawQuery() const { return m_rawQuery; }
    const std::optional<UploadedFile> &file() const { return m_file; }
    void forget(const QString &key) { m_all.remove(key); }

private:
    void readQuery(const QByteArray &query);
    void readBody(const QByteArray &body);
    void readForm(const http::Request &request);
    void readMultipart(const QByteArray &contentType, const QByteArray &body);
    void takeFormField(const QString &name, const QString &value);

    QByteArray m_rawQuery;
    QJsonObject m_all;
    QJsonObject m_body;
    QJsonObject m_outside;
    std::optional<UploadedFile> m_file;
    Fault m_fault = Fault::None;
};

/// A JSON value as Perl prints it.
QString perlText(const QJsonValue &value);
bool perlTrue(const QJsonValue &value);

inline constexpr auto sessionName = "OTRSAgentInterface";

} // namespace dd::demo::otrs
