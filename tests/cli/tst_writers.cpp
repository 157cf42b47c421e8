// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/writer.h"
#include "domain/utc.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#endif

using namespace dd;
using namespace dd::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<models::ColumnInfo> columns()
{
    models::ColumnInfo text{u"text"_s, "Text"};
    models::ColumnInfo number{u"number"_s, "Number", models::Look::Number};
    models::ColumnInfo flag{u"flag"_s, "Flag", models::Look::Flag};
    models::ColumnInfo time{u"time"_s, "Time", models::Look::Instant};
    return {text, number, flag, time};
}

const QDateTime moment(QDate(2026, 11, 25), QTime(12, 30), utcZone);

} // namespace

/// What stands in the files, read back.
class tst_writers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvQuotesAndDisarms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << u"Протечка"_s << QByteArray("Протечка");
        QTest::newRow("separator") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("lines") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
        QTest::newRow("edge") << u" a"_s << QByteArray("\" a\"");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("call") << u"+cmd|' /C calc'!A0"_s << QByteArray("'+cmd|' /C calc'!A0");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("phone") << u"+7 (812) 123-45-67"_s << QByteArray("+7 (812) 123-45-67");
    }
    void csvQuotesAndDisarms()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, field);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto writer = csvWriter(buffer, u',', false);
        QCOMPARE(writer->begin(columns()), QString());
        QCOMPARE(writer->add({text, 1.5, true, moment}), QString());
        QCOMPARE(writer->end(), QString());
        QVERIFY(buffer.data().endsWith("\r\n"));
        QCOMPARE(buffer.data().mid(buffer.data().indexOf("\r\n") + 2).chopped(2),
            QByteArray(
                (text.startsWith(u'\t') ? QByteArray("'\t=1") : field) + ",1.5,true,2026-11-25T12:30:00Z"));
    }

    void csvBeginsWithAMarkWhereAsked()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        csvWriter(buffer, u';', true)->begin(columns());
        QVERIFY(buffer.data().startsWith("\xEF\xBB\xBFText;"));
    }

    void jsonIsAnArrayOfObjects()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto writer = jsonWriter(buffer);
        writer->begin(columns());
        writer->add({u"Протечка \"x\""_s, 2.0, false, moment});
        writer->add({std::monostate(), std::monostate(), true, std::monostate()});
        writer->end();
        const QJsonArray rows = QJsonDocument::fromJson(buffer.data()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)["text"_L1].toString(), u"Протечка \"x\""_s);
        QCOMPARE(rows.at(0)["number"_L1].toDouble(), 2.0);
        QCOMPARE(rows.at(0)["flag"_L1], QJsonValue(false));
        QCOMPARE(rows.at(0)["time"_L1].toString(), u"2026-11-25T12:30:00Z"_s);
        QVERIFY(rows.at(1)["text"_L1].isNull());
    }

    void anEmptyListIsStillAFile()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto writer = jsonWriter(buffer);
        writer->begin(columns());
        writer->end();
        QVERIFY(QJsonDocument::fromJson(buffer.data()).isArray());
    }

    void xlsxHoldsTypes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        Output output(path);
        QCOMPARE(output.open(), QString());
        const auto writer = xlsxWriter(output.device(), u"Tasks: [all]"_s);
        QCOMPARE(writer->begin(columns()), QString());
        QCOMPARE(writer->add({u"=1+1"_s, 1.5, true, moment}), QString());
        // The most a cell holds, and more: nothing that fits is lost, and no sign is cut in two.
        QCOMPARE(writer->add({QString(32'767, u'y'), std::monostate(), false, std::monostate()}), QString());
        const QString faces = QString(32'765, u'x') + QStringLiteral("\U0001F600").repeated(100);
        QCOMPARE(writer->add({faces, std::monostate(), false, std::monostate()}), QString());
        QCOMPARE(writer->add({u"a"_s + QChar(0) + u"b\nc"_s, 1.0, false, moment}), QString());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(writer->end(), QString());
        QCOMPARE(output.commit(), QString());
        const QByteArray sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<pane ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:D5\""));
        QVERIFY(sheet.contains('>' + QByteArray(32'767, 'y') + '<'));
        QVERIFY(sheet.contains('>' + QByteArray(32'765, 'x') + "\xE2\x80\xA6<"));
        QVERIFY(sheet.contains("ab\nc"));
        QVERIFY(sheet.contains("=1+1") && !sheet.contains("<f>"));
        QVERIFY(sheet.contains("<v>1.5</v>"));
        QVERIFY(sheet.contains("t=\"b\""));
        QVERIFY(partOf(path, u"xl/styles.xml"_s).contains("yyyy-mm-dd hh:mm"));
    }

    void nothingIsLeftOfAnAbandonedFile()
    {
        QTemporaryDir folder;
        {
            Output output(folder.filePath(u"a.csv"_s));
            QCOMPARE(output.open(), QString());
            output.device().write("half");
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

#ifdef Q_OS_UNIX
    void aPipeStaysAPipeAndGetsTheBytes_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::newRow("by its name") << false;
        QTest::newRow("behind a link") << true;
    }
    void aPipeStaysAPipeAndGetsTheBytes()
    {
        QFETCH(const bool, linked);
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(!linked || QFile::link(pipe, link));
        QFile reader;
        QVERIFY(reader.open(::open(QFile::encodeName(pipe).constData(), O_RDWR | O_NONBLOCK),
            QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle));
        Output output(linked ? link : pipe);
        QCOMPARE(output.open(), QString());
        QCOMPARE(output.device().write("whole"), 5);
        QVERIFY(reader.read(100).isEmpty()); // not before all of it is there
        QCOMPARE(output.commit(), QString());
        QCOMPARE(reader.read(100), QByteArray("whole"));
        struct stat there { };
        QCOMPARE(::lstat(QFile::encodeName(pipe).constData(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode));
        QCOMPARE(QFileInfo(link).isSymLink(), linked);
    }
#endif

    void tellsWhereItCannotWrite()
    {
        Output output(u"/no/such/folder/a.csv"_s);
        QVERIFY(output.open().contains(u"/no/such/folder"_s));
    }

private:
    static QByteArray partOf(const QString &archive, const QString &part)
    {
        QProcess python;
        python.start(u"python3"_s,
            {u"-c"_s,
                u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                archive, part});
        python.waitForFinished();
        return python.readAllStandardOutput();
    }
};

QTEST_GUILESS_MAIN(tst_writers)
#include "tst_writers.moc"
