// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/result.h"
#include "models/safehtml.h"
#include "net/load.h"
#include "ui/common/context.h"

#include <QImage>
#include <QObject>
#include <deque>
#include <optional>
#include <vector>

namespace dd::session {
class WebPictures;
}

namespace dd::ui {

/// Brings the pictures of one article: the parts it carries itself, through the account's session, and those
/// of the internet when the user asked for them. Owned by the view of the article.
class MailPictures : public QObject {
    Q_OBJECT

public:
    MailPictures(const Context &context, AccountId account, session::WebPictures &web, QObject *parent);

    /// The part of this very article that a picture of its HTML is.
    static std::optional<Attachment> partOf(const Article &article, const models::Picture &picture);

    /// A few dozen at most, and not more than a window can hold; the others stay away.
    void loadOwn(const Article &article, const QList<models::Picture> &pictures);
    void loadRemote(const QList<models::Picture> &pictures);
    /// Drops what runs.
    void stop();

Q_SIGNALS:
    /// `name` as it stands in the HTML.
    void arrived(const QString &name, const QImage &picture);
    /// Nothing is under way any more; so many did not come.
    void finished(int missing);

private:
    Then<QByteArray> taker(qsizetype index);
    void read(qsizetype index, const QByteArray &bytes);
    void readNext();
    void over(bool came);

    Context m_context;
    AccountId m_account;
    session::WebPictures &m_web;
    std::vector<net::Load> m_loads;
    std::deque<std::pair<qsizetype, QByteArray>> m_unread; ///< one after another: each may need much memory
    bool m_reading = false;
    qint64 m_pixels = 0; ///< of what has come
    int m_waiting = 0;
    int m_missing = 0;
    int m_round = 0;
};

} // namespace dd::ui
