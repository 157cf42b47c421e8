// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/otrssecret.h"
#include "session/servicetoken.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using session::TokenProblem;

Q_DECLARE_METATYPE(dd::session::TokenProblem)

/// Secrets as text: a service token as administrators hand it on, an OTRS session as the keychain holds it.
class tst_secrettexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheToken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<TokenProblem>("problem");
        QTest::newRow("as it is") << QByteArray("abc.DEF-9_=") << QByteArray("abc.DEF-9_=")
                                  << TokenProblem::None;
        QTest::newRow("line end") << QByteArray("abc\r\n") << QByteArray("abc") << TokenProblem::None;
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBF abc \n\n") << QByteArray("abc") << TokenProblem::None;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << TokenProblem::Empty;
        QTest::newRow("blank") << QByteArray(" \r\n\t") << QByteArray() << TokenProblem::Empty;
        QTest::newRow("two lines") << QByteArray("abc\ndef") << QByteArray() << TokenProblem::SeveralLines;
        QTest::newRow("a sentence") << QByteArray("the token is abc") << QByteArray()
                                    << TokenProblem::SeveralLines;
        QTest::newRow("Cyrillic") << u"токен"_s.toUtf8() << QByteArray() << TokenProblem::NotText;
        QTest::newRow("a zero byte") << QByteArray("ab\0c", 4) << QByteArray() << TokenProblem::NotText;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0b\0",
            6) << QByteArray() << TokenProblem::NotText;
        QTest::newRow("a film") << QByteArray(64 * 1024 + 1, 'x') << QByteArray() << TokenProblem::TooLarge;
    }
    void findsTheToken()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, token);
        QFETCH(const TokenProblem, problem);
        const session::ServiceToken pasted = session::serviceTokenFrom(bytes);
        QCOMPARE(pasted.token, token);
        QCOMPARE(pasted.problem, problem);
        QCOMPARE(explain(problem).isEmpty(), problem == TokenProblem::None);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"token.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const session::ServiceToken read = session::serviceTokenFromFile(file.fileName());
        QCOMPARE(read.token, token);
        QCOMPARE(read.problem, problem);
    }

    void tellsFilesThatAreNone()
    {
        QTemporaryDir folder;
        QCOMPARE(session::serviceTokenFromFile(folder.path()).problem, TokenProblem::Unreadable);
        QCOMPARE(session::serviceTokenFromFile(folder.filePath(u"none"_s)).problem, TokenProblem::Unreadable);
    }

    void keepsASession()
    {
        otrs::Session session;
        session.name = "OurOwnName";
        session.value = "v4lue";
        session.challenge = "ch4llenge";
        session.me.id = 7;
        session.me.login = u"ivanov"_s;
        session.me.firstName = u"Иван"_s;
        session.me.lastName = u"Иванов"_s;
        session.language = u"ru"_s;
        const auto back = session::sessionFromSecret(session::sessionToSecret(session));
        QVERIFY(back);
        QCOMPARE(back->name, session.name);
        QCOMPARE(back->value, session.value);
        QCOMPARE(back->challenge, session.challenge);
        QCOMPARE(back->me.id, session.me.id);
        QCOMPARE(back->me.fullName(), session.me.fullName());
        QCOMPARE(back->me.login, session.me.login);
        QCOMPARE(back->language, session.language);
    }

    void takesNoNonsenseForASession_data()
    {
        QTest::addColumn<QByteArray>("secret");
        for (const char *secret : {"", "{}", "[]", "\"x\"", "not JSON", R"({"name":"a"})", R"({"value":"a"})",
                 R"({"name":"","value":"a"})", R"({"name":1,"value":2})"})
            QTest::newRow(secret) << QByteArray(secret);
    }
    void takesNoNonsenseForASession()
    {
        QFETCH(const QByteArray, secret);
        QVERIFY(!session::sessionFromSecret(secret));
    }
};

QTEST_GUILESS_MAIN(tst_secrettexts)
#include "tst_secrettexts.moc"
