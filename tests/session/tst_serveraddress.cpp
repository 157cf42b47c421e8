// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serveraddress.h"

#include <QTest>

using namespace dd;
using namespace Qt::Literals::StringLiterals;

/// HubEx's address from what people type, and which addresses a password must not travel to in clear.
class tst_serveraddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("server");
        const QString cloud = u"https://api.hubex.ru/fsm"_s;
        QTest::newRow("whole") << cloud << cloud;
        QTest::newRow("bare host") << u"api.hubex.ru"_s << cloud;
        QTest::newRow("blanks and a slash") << u"  api.hubex.ru/fsm/ \n"_s << cloud;
        QTest::newRow("capitals") << u"HTTPS://API.HubEx.ru"_s << cloud;
        QTest::newRow("a call of it") << u"https://api.hubex.ru/fsm/WORK/Tasks?fetch=10#x"_s << cloud;
        QTest::newRow("its description") << u"api.hubex.ru/fsm/swagger/index.html"_s << cloud;
        QTest::newRow("own server and port")
            << u"field.example.org:8443"_s << u"https://field.example.org:8443/fsm"_s;
        QTest::newRow("the port everybody has") << u"https://api.hubex.ru:443/fsm"_s << cloud;
        QTest::newRow("own path") << u"https://example.org/service"_s << u"https://example.org/service"_s;
        QTest::newRow("plain http") << u"http://10.1.2.3"_s << u"http://10.1.2.3/fsm"_s;
        QTest::newRow("no dot, but a port") << u"fsm-server:8080"_s << u"https://fsm-server:8080/fsm"_s;
        QTest::newRow("no dot, but a scheme") << u"http://fsm-server"_s << u"http://fsm-server/fsm"_s;
        QTest::newRow("IPv6") << u"https://[fd00::1]:8443"_s << u"https://[fd00::1]:8443/fsm"_s;
        QTest::newRow("Cyrillic name") << u"https://заявки.рф"_s << u"https://заявки.рф/fsm"_s;
        QTest::newRow("with a login in it") << u"https://anna:secret@api.hubex.ru"_s << cloud;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a word") << u"hello"_s << QString();
        QTest::newRow("a sentence") << u"our HubEx server"_s << QString();
        QTest::newRow("another scheme") << u"ftp://api.hubex.ru"_s << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("no host") << u"https:///fsm"_s << QString();
    }
    void readsWhatIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, server);
        QCOMPARE(session::hubexServerFrom(typed).toString(), server);
    }

    void warnsOfPlainHttp_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("warned");
        for (const char *own :
            {"http://127.0.0.1:8087/otrs", "http://localhost", "http://desk.localhost", "http://10.0.0.1",
                "http://172.16.0.1", "http://172.31.255.1", "http://192.168.1.1", "http://169.254.1.1",
                "http://[::1]", "http://[fd12::1]", "https://example.org", "https://8.8.8.8"})
            QTest::newRow(own) << QString::fromLatin1(own) << false;
        for (const char *strange : {"http://example.org", "HTTP://EXAMPLE.ORG", "http://8.8.8.8",
                 "http://172.32.0.1", "http://192.169.1.1", "http://[2001:db8::1]", "http://helpdesk",
                 "http://localhost.example.org", "http://10.0.0.1.example.org"})
            QTest::newRow(strange) << QString::fromLatin1(strange) << true;
    }
    void warnsOfPlainHttp()
    {
        QFETCH(const QString, server);
        QFETCH(const bool, warned);
        QCOMPARE(session::isPlainToPublicHost(QUrl(server)), warned);
    }
};

QTEST_APPLESS_MAIN(tst_serveraddress)
#include "tst_serveraddress.moc"
