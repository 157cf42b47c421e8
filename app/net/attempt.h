// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "net/oneshotbody.h"
#include "net/request.h"
#include "net/unpacking.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>
#include <optional>

namespace dd::net {

class AccessManager;
class Authenticator;

/// One try of one request on the wire, redirects included. Emits finished() exactly once, with Qt's reply
/// still on the stack: connect to it queued. When it is deleted before that, the reply is aborted in silence.
/// Owned by its job.
class Attempt : public QObject {
    Q_OBJECT

public:
    Attempt(
        AccessManager &manager, const Request &request, const Authenticator *authenticator, QObject *parent);
    ~Attempt() override;

    void start();
    /// The asker's whole time is over: ends as if this try's own time-out had run.
    void giveUp();
    /// Something of the request may have reached the server.
    bool mayHaveLeft() const;
    qint64 receivedBytes() const { return m_received; }
    /// A redirect led, or would have led, to another origin.
    bool isAbroad() const { return m_abroad; }

Q_SIGNALS:
    void finished(const dd::Result<dd::net::Response> &outcome);
    /// At most ten times a second, and only where the request wants it.
    void progressed(qint64 received, qint64 total);
    void untrusted(const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons);

private:
    void go(const QUrl &url);
    QNetworkRequest prepared(const QUrl &url) const;
    QNetworkReply *sent(QNetworkRequest &request);
    void watch();
    void read();
    void checkPin();
    void onTlsErrors(const QList<QSslError> &errors);
    QByteArray pinned() const; ///< the fingerprint accepted for this server
    void refuse(const QSslCertificate &certificate, const QStringList &reasons);
    void onReplyFinished();
    bool isProxyGone(QNetworkReply::NetworkError code) const;
    bool followRedirect(int status);
    void goOn(const QUrl &url); ///< with another reply in place of this one
    bool isCut(int status) const;
    void take(const QByteArray &piece);
    void tellProgress();
    qint64 promised() const; ///< bytes on the wire, of the body; -1 where the server does not say
    void end(const Result<Response> &outcome);
    void endWith(ErrorKind kind, const QString &detail = {});
    Response response(int status) const;

    AccessManager &m_manager;
    Request m_request;
    QPointer<const Authenticator> m_authenticator;
    QNetworkReply *m_reply = nullptr;
    QPointer<OneShotBody> m_out; ///< dies with its reply
    QByteArray m_body; ///< unpacked
    std::optional<Unpacking> m_unpacking; ///< where the server packs
    qint64 m_received = 0; ///< bytes on the wire, of the body
    QTimer m_timeout;
    QElapsedTimer m_toldProgress;
    int m_redirects = 0;
    bool m_abroad = false;
    bool m_sent = false;
    bool m_restarted = false; ///< lost its connection before it had left
    bool m_done = false;
};

} // namespace dd::net
