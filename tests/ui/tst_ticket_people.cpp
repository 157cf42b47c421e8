// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ticketdesk.h"
#include "ui/details/detailcard.h"
#include "ui/details/factgrid.h"
#include "ui/details/lineview.h"
#include "ui/details/tabbedcard.h"

#include <QLabel>
#include <optional>

using namespace dd;
using namespace dd::test;

/// Agents and customers of OTRS as cards, against the demo server.
class tst_ticket_people : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<TicketDesk>();
        desk->addTicket(QStringLiteral("Owned by Ivanov"));
        desk->addTicket(QStringLiteral("His second"));
        demo::otrs::Ticket &closed = desk->addTicket(QStringLiteral("Closed long ago"));
        closed.stateId = 2;
    }
    void cleanup()
    {
        card.reset();
        desk.reset();
    }

    void anAgentShowsWhereHeIs()
    {
        desk->state().agents[2].awayUntil = QStringLiteral("2099-12-31");
        desk->state().agents[2].mobile = QStringLiteral("+7 912 345-67-89");
        QVERIFY(desk->signIn());
        open(ui::makeAgentCard(desk->context, desk->account, nullptr), {desk->account, Kind::Person, 3, {}});
        QTRY_COMPARE(card->title(), QStringLiteral("Петрова Мария"));
        QTRY_VERIFY(facts().contains(QStringLiteral("petrova@helpdesk.test")));
        for (const char *word :
            {"912 345-67-89", "Asia/Yekaterinburg", "petrova", "out of office until 2099-12-31"})
            QVERIFY2(facts().contains(QLatin1String(word)), word);
        QTRY_VERIFY(facts().contains(QStringLiteral("Русский"), Qt::CaseInsensitive)
            || facts().contains(QStringLiteral("Russian")));
        QVERIFY(!facts().contains(QStringLiteral("Русский - Русский")));
    }

    void anAgentShowsWhatHeOwns()
    {
        QVERIFY(desk->signIn());
        open(ui::makeAgentCard(desk->context, desk->account, nullptr), {desk->account, Kind::Person, 2, {}});
        QTRY_VERIFY(!card->title().isEmpty());
        card->tabs().setCurrent(QStringLiteral("tickets"));
        QTRY_VERIFY(facts().contains(QStringLiteral("Owned by Ivanov")));
        QVERIFY(facts().contains(QStringLiteral("His second")));
        QVERIFY(!facts().contains(QStringLiteral("Closed long ago")));
        QCOMPARE(card->tabs().count(QStringLiteral("tickets")), 2);
        QSignalSpy opened(card.get(), &ui::DetailCard::openRequested);
        QVERIFY(press(QStringLiteral("His second")));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ItemKey>().kind, Kind::Ticket);
    }

    void anAgentIsAskedForAnewAndKeptWhereNobodyAnswers()
    {
        QVERIFY(desk->signIn());
        open(ui::makeAgentCard(desk->context, desk->account, nullptr), {desk->account, Kind::Person, 3, {}});
        QTRY_VERIFY(!card->title().isEmpty());
        const QString agents = QStringLiteral("users/getUserList");
        session::OtrsConnection *connection = desk->connections.otrs(desk->account);
        QTRY_COMPARE(connection->channel().running(), 0);
        const int before = desk->asked(agents);
        card->refresh();
        QTRY_VERIFY(desk->asked(agents) > before);
        QTRY_COMPARE(connection->channel().running(), 0);
        const int known = desk->asked(agents);
        const auto setFaults = [this](const char *faults) {
            desk->server.server().setFaults(*demo::Faults::parse(QLatin1String(faults), 1));
        };
        setFaults("drop-before");
        connection->open();
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), session::ConnectionState::Offline, 20'000);
        card->refresh();
        std::optional<bool> found;
        const net::Load others = connection->catalog().agents(
            this, [&found](const Result<QList<Person>> &all) { found = bool(all); });
        QTRY_VERIFY_WITH_TIMEOUT(found, 20'000);
        QVERIFY(*found); // lists and filters live on them
        QVERIFY(words().contains(QStringLiteral("Offline. Shown as of")));
        QCOMPARE(desk->asked(agents), known);
        setFaults("");
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(desk->asked(agents) > known, 20'000); // what F5 asked for
        QTRY_VERIFY(!words().contains(QStringLiteral("Offline. Shown as of")));
    }

    void anAgentNobodyKnowsSaysSo()
    {
        QVERIFY(desk->signIn());
        open(
            ui::makeAgentCard(desk->context, desk->account, nullptr), {desk->account, Kind::Person, 999, {}});
        QTRY_VERIFY(words().contains(describe(Error{.kind = ErrorKind::NotFound})));
    }

    void aCustomerShowsEverything()
    {
        demo::otrs::Customer &customer = desk->state().customers.first();
        customer.details.insert(QStringLiteral("Phone"), QStringLiteral("+7 351 200-11-22"));
        customer.details.insert(QStringLiteral("Street"), QStringLiteral("Лесная, 7"));
        customer.details.insert(QStringLiteral("City"), QStringLiteral("Челябинск"));
        customer.details.insert(QStringLiteral("Comment"), QStringLiteral("Звонить после обеда"));
        const QString login = customer.login;
        const QString mail = customer.email;
        for (demo::otrs::Customer &one : desk->state().customers) {
            if (one.login != login && one.companyId == customer.companyId)
                colleague = one.email;
        }
        QVERIFY(desk->signIn());
        open(ui::makeCustomerCard(desk->context, desk->account, nullptr),
            {desk->account, Kind::Customer, 0, login});
        QTRY_VERIFY(facts().contains(mail));
        for (const char *word : {"351 200-11-22", "Лесная, 7", "Челябинск", "Звонить после обеда"})
            QVERIFY2(facts().contains(QString::fromUtf8(word)), word);
        const auto company = std::find_if(desk->state().companies.begin(), desk->state().companies.end(),
            [&customer](const demo::otrs::Company &one) { return one.id == customer.companyId; });
        QTRY_VERIFY(facts().contains(company->name));
        QSignalSpy listed(card.get(), &ui::DetailCard::listRequested);
        QVERIFY(press(company->name));
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().at(2).value<Query>().values.value(QStringLiteral("CustomerID")),
            QStringList{customer.companyId});

        card->tabs().setCurrent(QStringLiteral("tickets"));
        QTRY_VERIFY(facts().contains(QStringLiteral("Closed long ago")));
        card->tabs().setCurrent(QStringLiteral("colleagues"));
        QTRY_VERIFY(colleague.isEmpty() || facts().contains(colleague));
    }

    void aCustomerNobodyKnowsSaysSo()
    {
        QVERIFY(desk->signIn());
        open(ui::makeCustomerCard(desk->context, desk->account, nullptr),
            {desk->account, Kind::Customer, 0, QStringLiteral("nobody")});
        QTRY_VERIFY(words().contains(describe(Error{.kind = ErrorKind::NotFound})));
    }

    void theCardGoesFirst()
    {
        QVERIFY(desk->signIn());
        open(ui::makeAgentCard(desk->context, desk->account, nullptr), {desk->account, Kind::Person, 2, {}});
        card.reset();
        QTRY_COMPARE(desk->connections.otrs(desk->account)->channel().running(), 0);
    }

    void theAccountGoesFirst()
    {
        QVERIFY(desk->signIn());
        open(ui::makeCustomerCard(desk->context, desk->account, nullptr),
            {desk->account, Kind::Customer, 0, desk->state().customers.first().login});
        desk->connections.remove(desk->account);
        QTest::qWait(50);
        card->refresh();
        card->nextTab(1);
        QTest::qWait(0);
    }

private:
    void open(ui::DetailCard *made, const ItemKey &key)
    {
        card.reset(qobject_cast<ui::TabbedCard *>(made));
        QVERIFY(card);
        card->resize(420, 700);
        card->show();
        card->showItem(key);
    }
    QString facts() const
    {
        QString text;
        const QList<ui::FactGrid *> grids = card->findChildren<ui::FactGrid *>();
        for (const ui::FactGrid *grid : grids)
            text += grid->asText() + QLatin1Char('\n');
        const QList<QLabel *> labels = card->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->text() + QLatin1Char('\n');
        return text;
    }
    QString words() const
    {
        QString text;
        const QList<QLabel *> labels = card->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->isVisible() ? label->text() : QString();
        return text;
    }
    /// Presses the link with these words.
    bool press(const QString &text) const
    {
        const QList<ui::LineView *> lines = card->findChildren<ui::LineView *>();
        for (ui::LineView *line : lines) {
            if (line->text() == text && line->isLink()) {
                line->setFocus();
                QTest::keyClick(line, Qt::Key_Return);
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<TicketDesk> desk;
    std::unique_ptr<ui::TabbedCard> card;
    QString colleague;
};

QTEST_MAIN(tst_ticket_people)
#include "tst_ticket_people.moc"
