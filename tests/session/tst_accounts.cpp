// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "session/accountcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;
using session::Account;
using session::Accounts;

namespace {

Account hubexAccount(const QString &id)
{
    Account account;
    account.id = id;
    account.title = u"Company %1"_s.arg(id);
    account.colour = {1, 2, 255};
    account.server = QUrl(u"https://api.hubex.ru/fsm"_s);
    account.user = u"anna"_s;
    account.applicationId = 3;
    account.way = session::HubexWay::ServiceToken;
    account.tenantId = 9'000'000'001;
    account.memberId = 11;
    return account;
}

Account otrsAccount(const QString &id)
{
    Account account;
    account.id = id;
    account.system = System::Otrs;
    account.title = u"Служба"_s;
    account.server = QUrl(u"https://help.example.org/otrs"_s);
    account.user = u"ivanov"_s;
    account.jsonPl = true;
    account.keepPassword = true;
    account.zone = u"Europe/Moscow"_s;
    account.keepSecrets = false;
    return account;
}

} // namespace

/// The remembered accounts: what is kept, in which order, and what is never written.
class tst_accounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesARestart()
    {
        Machine machine;
        {
            Desk desk(machine);
            desk.accounts.add(otrsAccount(u"a"_s));
            desk.accounts.add(hubexAccount(u"b"_s));
        }
        Desk desk(machine);
        QCOMPARE(desk.accounts.all(), (QList<Account>{otrsAccount(u"a"_s), hubexAccount(u"b"_s)}));
    }

    void writesNoDemoAccounts()
    {
        Machine machine;
        {
            Desk desk(machine);
            Account demo = hubexAccount(u"demo"_s);
            demo.demo = true;
            desk.accounts.add(demo);
            desk.accounts.add(hubexAccount(u"real"_s));
            QCOMPARE(desk.accounts.all().size(), 2);
        }
        Desk desk(machine);
        QCOMPARE(desk.accounts.all().size(), 1);
        QCOMPARE(desk.accounts.all().first().id, u"real"_s);
    }

    void readsTolerantly()
    {
        QJsonArray entries
            = QJsonDocument::fromJson(session::accountsToText({hubexAccount(u"good"_s)}).toUtf8()).array();
        QJsonObject other = entries.first().toObject();
        other[u"id"_s] = u"other"_s;
        for (const auto &[key, value] : std::initializer_list<std::pair<QString, QJsonValue>>{
                 {u"server"_s, u"not a server"_s}, {u"server"_s, QJsonValue()}, {u"id"_s, u""_s},
                 {u"id"_s, 7}, {u"id"_s, u"good"_s}, {u"system"_s, u"jira"_s}, {u"system"_s, QJsonValue()}}) {
            QJsonObject odd = other;
            odd[key] = value;
            entries.append(odd);
        }
        entries.append(u"no object"_s);
        entries.append(other);
        const QList<Account> read
            = session::accountsFromText(QString::fromUtf8(QJsonDocument(entries).toJson()));
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.at(0), hubexAccount(u"good"_s));
        QCOMPARE(read.at(1).id, u"other"_s);
        for (const QString &text : {QString(), u"{}"_s, u"[1,2"_s, u"null"_s})
            QVERIFY(session::accountsFromText(text).isEmpty());
    }

    void tellsOnlyRealChanges()
    {
        Machine machine;
        Desk desk(machine);
        QSignalSpy added(&desk.accounts, &Accounts::added);
        QSignalSpy changed(&desk.accounts, &Accounts::changed);
        QSignalSpy removed(&desk.accounts, &Accounts::removed);
        desk.accounts.add(hubexAccount(u"a"_s));
        desk.accounts.update(hubexAccount(u"a"_s));
        desk.accounts.update(hubexAccount(u"stranger"_s));
        desk.accounts.remove(u"stranger"_s);
        QCOMPARE(added.count(), 1);
        QCOMPARE(changed.count() + removed.count(), 0);
        Account renamed = hubexAccount(u"a"_s);
        renamed.title = u"Other"_s;
        desk.accounts.update(renamed);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(desk.accounts.find(u"a"_s)->title, u"Other"_s);
        desk.accounts.remove(u"a"_s);
        QCOMPARE(removed.count(), 1);
        QVERIFY(!desk.accounts.find(u"a"_s));
    }

    void findsByName()
    {
        Machine machine;
        Desk desk(machine);
        desk.accounts.add(hubexAccount(u"a"_s));
        desk.accounts.add(otrsAccount(u"b"_s));
        QCOMPARE(desk.accounts.named(u"company A"_s)->id, u"a"_s);
        QCOMPARE(desk.accounts.named(u"СЛУЖБА"_s)->id, u"b"_s);
        QCOMPARE(desk.accounts.named(u"b"_s)->id, u"b"_s);
        QVERIFY(!desk.accounts.named(u"Comp"_s));
        QVERIFY(!desk.accounts.named(QString()));
    }

    void givesEachItsColour()
    {
        Machine machine;
        Desk desk(machine);
        QSet<int> seen;
        const qsizetype count = Accounts::colours().size();
        for (qsizetype i = 0; i < count + 2; ++i) {
            Account account = hubexAccount(QString::number(i));
            account.colour = desk.accounts.freeColour();
            QVERIFY(Accounts::colours().contains(account.colour));
            seen.insert(int(Accounts::colours().indexOf(account.colour)));
            desk.accounts.add(account);
        }
        QCOMPARE(seen.size(), count);
    }
};

QTEST_GUILESS_MAIN(tst_accounts)
#include "tst_accounts.moc"
