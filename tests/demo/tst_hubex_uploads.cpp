// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexfixture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTest>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::errorCode;
using test::HubexFixture;

/// Files that clients send: contract 3.7, 6.3 and point 6 of section 11.
class tst_hubex_uploads : public QObject {
    Q_OBJECT

private:
    using Form = QList<QPair<QByteArray, QByteArray>>;
    demo::http::Response sendForm(const QString &target, const Form &fields, const QByteArray &bytes,
        const QByteArray &name = "смета.txt", const QByteArray &type = "text/plain")
    {
        QByteArray body;
        for (const auto &[field, value] : fields)
            body += "--edge\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value
                + "\r\n";
        body += "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
            + "\"\r\nContent-Type: " + type + "\r\n\r\n" + bytes + "\r\n--edge--\r\n";
        return m_hubex->send(
            "POST", target, body, {{"Content-Type", "multipart/form-data; boundary=\"edge\""}});
    }
    QString files() const { return u"WORK/Tasks/%1/attachments"_s.arg(m_task); }
    static QJsonObject told(const demo::http::Response &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    static qint64 idIn(const demo::http::Response &answer)
    {
        return told(answer).value("attachmentID"_L1).toInteger();
    }
    /// By the address that the API gives, from the storage host.
    QByteArray fetched(const QString &target)
    {
        const auto redirect = m_hubex->get(target);
        const QUrl address = QUrl::fromEncoded(redirect.headers.value("Location"));
        demo::http::Request request;
        request.method = "GET";
        request.setTarget(
            address.path(QUrl::FullyEncoded).toUtf8() + '?' + address.query(QUrl::FullyEncoded).toUtf8());
        return m_hubex->server.engine().handle(request).body;
    }
    QByteArray number() const { return QByteArray::number(m_task); }

    std::unique_ptr<HubexFixture> m_hubex;
    qint64 m_task = 0;

private Q_SLOTS:
    void init()
    {
        m_hubex = std::make_unique<HubexFixture>();
        m_hubex->signIn();
        m_hubex->now += 100;
        m_task = m_hubex->taskWhere(u"isClosed=false"_s);
    }

    void fieldsStandInTheFormOrInTheQuery_data()
    {
        QTest::addColumn<bool>("inQuery");
        QTest::newRow("form") << false;
        QTest::newRow("query") << true;
    }
    void fieldsStandInTheFormOrInTheQuery()
    {
        QFETCH(bool, inQuery);
        const QString target = u"WORK/TaskAttachments/upload/fromForm"_s;
        const QByteArray bytes("a\r\n--edg\0b", 10);
        const qsizetype before = m_hubex->object(files()).size();
        const QString modified = m_hubex->task(m_task).value("lastModified"_L1).toString();
        const auto answer = inQuery
            ? sendForm(target + u"?TaskID=%1&Description=d&Roles[]=2"_s.arg(m_task), {}, bytes)
            : sendForm(target,
                {{"taskID", number()}, {"description", "d"}, {"Roles[]", "2"}, {"isPublic", "false"}}, bytes);
        QCOMPARE(answer.status, 201);
        QCOMPARE(told(answer).value("taskID"_L1).toInteger(), m_task);
        QCOMPARE(told(answer).value("fileName"_L1).toString(), u"смета.txt"_s);
        QCOMPARE(told(answer).value("isProtected"_L1).toBool(), true);
        QCOMPARE(told(answer).value("md5Hash"_L1).toString().toLatin1(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
        const QJsonObject list = m_hubex->object(files());
        QCOMPARE(list.size(), before + 1);
        const QJsonValue file = list.value(QString::number(idIn(answer)));
        QCOMPARE(file["size"_L1].toInt(), 10);
        QCOMPARE(file["description"_L1].toString(), u"d"_s);
        QCOMPARE(fetched(files() + u"/%1"_s.arg(idIn(answer))), bytes);
        QCOMPARE(fetched(u"COMMON/Attachments/%1"_s.arg(idIn(answer))), bytes);
        QVERIFY(m_hubex->task(m_task).value("lastModified"_L1).toString() > modified);
        const QJsonArray changes = m_hubex->array(u"WORK/Tasks/%1/changes?section=Attachments"_s.arg(m_task));
        QCOMPARE(changes.last()["diff"_L1]["Attachment"_L1]["fileName"_L1].toString(), u"смета.txt"_s);
    }

    void aJsonBodyCarriesItInBase64()
    {
        const QString target = u"WORK/TaskAttachments/upload/fromBody"_s;
        QJsonObject body{{u"taskID"_s, m_task}, {u"fileName"_s, u"a.csv"_s},
            {u"contentType"_s, u"text/csv"_s}, {u"file"_s, u"MTsyCg=="_s}};
        const auto answer = m_hubex->write("POST", target, body);
        QCOMPARE(answer.status, 201);
        QCOMPARE(fetched(files() + u"/%1"_s.arg(idIn(answer))), "1;2\n");
        body.insert(u"file"_s, u"*"_s);
        QCOMPARE(m_hubex->write("POST", target, body).status, 400);
    }

    void aPictureGetsAPreview()
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, "PNG"));
        const auto answer = sendForm(
            u"WORK/TaskAttachments/upload/fromForm"_s, {{"TaskID", number()}}, png, "a.png", "image/png");
        QCOMPARE(answer.status, 201);
        const QJsonObject list = m_hubex->object(files() + u"?thumbnailSize=100"_s);
        QVERIFY(list.value(QString::number(idIn(answer))).toObject().contains("thumbnailUrl"_L1));
        const QImage preview
            = QImage::fromData(fetched(files() + u"/%1?thumbnailSize=100"_s.arg(idIn(answer))));
        QCOMPARE(preview.width(), 128);
        QCOMPARE(preview.pixelColor(5, 5), QColor(Qt::red));
    }

    void aDuplicateIsRefusedUnlessItIsMeant()
    {
        const QString target = u"WORK/TaskAttachments/upload/fromForm"_s;
        QCOMPARE(sendForm(target, {{"taskID", number()}}, "same").status, 201);
        const auto refused = sendForm(target, {{"taskID", number()}}, "same");
        QCOMPARE(refused.status, 409);
        QCOMPARE(errorCode(refused), u"PossibleDuplication"_s);
        QCOMPARE(
            sendForm(target, {{"taskID", number()}, {"isIgnorePossibleDuplication", "true"}}, "same").status,
            201);
    }

    void whatCannotBeKeptIsRefused()
    {
        const QString target = u"WORK/TaskAttachments/upload/fromForm"_s;
        const qsizetype before = m_hubex->object(files()).size();
        QCOMPARE(sendForm(target, {{"taskID", "1"}}, "x").status, 404);
        QCOMPARE(sendForm(target, {{"taskID", number()}}, "").status, 400);
        QCOMPARE(sendForm(target, {{"taskID", number()}, {"Md5Hash", "00"}}, "x").status, 400);
        QCOMPARE(m_hubex->send("POST", target, "nothing").status, 400);
        QCOMPARE(m_hubex->object(files()).size(), before);
    }

    void aFreeFileIsLinkedAndTakenOff()
    {
        const auto free = sendForm(u"COMMON/Attachments/upload/fromForm"_s, {}, "free");
        QCOMPARE(free.status, 201);
        QVERIFY(told(free).contains("checkSum"_L1));
        const qint64 id = idIn(free);
        QVERIFY(!m_hubex->object(files()).contains(QString::number(id)));
        const QJsonArray rows{QJsonObject{{u"taskID"_s, m_task}, {u"data"_s, QJsonArray{id}}}};
        const auto linked = m_hubex->write("POST", u"WORK/TaskAttachments"_s, rows);
        QCOMPARE(linked.status, 201);
        QCOMPARE(QJsonDocument::fromJson(linked.body).array().first()["attachmentID"_L1].toInteger(), id);
        QVERIFY(m_hubex->object(files()).contains(QString::number(id)));
        QCOMPARE(m_hubex->write("DELETE", u"WORK/TaskAttachments"_s, rows).status, 202);
        QVERIFY(!m_hubex->object(files()).contains(QString::number(id)));
        QCOMPARE(fetched(u"COMMON/Attachments/%1"_s.arg(id)), "free");
        const QJsonArray unknown{QJsonObject{{u"taskID"_s, m_task}, {u"data"_s, QJsonArray{7}}}};
        QCOMPARE(m_hubex->write("POST", u"WORK/TaskAttachments"_s, unknown).status, 404);
        // So is one that was there from the beginning.
        const qint64 task = m_hubex->taskWhere(u"isClosed=true"_s);
        const QString path = u"WORK/Tasks/%1/attachments"_s.arg(task);
        for (const QString &name : m_hubex->object(path).keys()) {
            m_hubex->write("DELETE", u"WORK/TaskAttachments"_s,
                QJsonArray{QJsonObject{{u"taskID"_s, task}, {u"data"_s, QJsonArray{name.toLongLong()}}}});
        }
        QVERIFY(m_hubex->object(path).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_hubex_uploads)
#include "tst_hubex_uploads.moc"
