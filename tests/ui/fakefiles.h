// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/smallpicture.h"
#include "ui/details/filekinds.h"
#include "ui/details/filesource.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace dd::test {

/// Answers in a later turn of the event loop, as a server does.
class FakeFiles : public ui::FileSource {
public:
    net::Load content(
        const Attachment &file, QObject *context, Then<QByteArray> then, net::Progress progress) override
    {
        ++asked;
        told = progress;
        const Result<QByteArray> answer = failing.contains(file.id)
            ? Result<QByteArray>(Error{.kind = ErrorKind::ServerFailed})
            : Result<QByteArray>(bytes.value(file.id, "content"));
        answerNow = [context, then, answer] {
            QMetaObject::invokeMethod(
                context, [then, answer] { then(answer); }, Qt::QueuedConnection);
        };
        if (!silent)
            answerNow();
        return {};
    }
    net::Load thumbnail(const Attachment &, int, QObject *context, Then<QByteArray> then) override
    {
        ++thumbnails;
        const Result<QByteArray> answer = withoutThumbnails
            ? Result<QByteArray>(Error{.kind = ErrorKind::Unreachable})
            : Result<QByteArray>(smallPicture());
        QMetaObject::invokeMethod(
            context, [then, answer] { then(answer); }, Qt::QueuedConnection);
        return {};
    }
    bool hasThumbnail(const Attachment &file) const override
    {
        return ui::kindOf(file) == ui::FileKind::Picture;
    }
    QString cacheKey(const Attachment &) const override { return {}; }

    QHash<qint64, QByteArray> bytes;
    QList<qint64> failing;
    int asked = 0;
    int thumbnails = 0;
    bool silent = false;
    bool withoutThumbnails = false;
    std::function<void()> answerNow; ///< to the last question
    net::Progress told;
};

inline Attachment file(qint64 id, const QString &name)
{
    Attachment made;
    made.id = id;
    made.fileName = name;
    made.size = 7;
    return made;
}

} // namespace dd::test
