// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists.h"
#include "store/language.h"
#include "tests/ui/ticketdesk.h"
#include "ui/details/articlefeed.h"
#include "ui/details/articlehead.h"
#include "ui/details/articlerow.h"
#include "ui/details/articleview.h"
#include "ui/details/downloads.h"
#include "ui/details/factgrid.h"
#include "ui/details/filelist.h"
#include "ui/details/lineview.h"
#include "ui/details/seenmarks.h"
#include "ui/details/ticketcard.h"
#include "ui/details/tickethead.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace dd;
using namespace dd::test;

namespace {

/// Everything the facts of a widget say.
QString factsOf(const QWidget &widget)
{
    QString text;
    const QList<ui::FactGrid *> grids = widget.findChildren<ui::FactGrid *>();
    for (const ui::FactGrid *grid : grids)
        text += grid->asText() + QLatin1Char('\n');
    const QList<ui::LineView *> lines = widget.findChildren<ui::LineView *>();
    for (const ui::LineView *line : lines)
        text += line->text() + QLatin1Char('\n');
    return text;
}

/// What the labels say that are to be seen.
QString wordsOf(const QWidget &widget)
{
    QString text;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            text += label->text() + QLatin1Char('\n');
    }
    return text;
}

} // namespace

/// A ticket as its agent meets it, against the demo server.
class tst_ticket_card : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<TicketDesk>(); }
    void cleanup()
    {
        card.reset();
        around.reset();
        desk.reset();
    }

    void everySectionShowsItsData()
    {
        demo::otrs::Ticket &other = desk->addTicket(QStringLiteral("The other one"));
        const int otherId = other.id;
        demo::otrs::Ticket &made = desk->addTicket(QStringLiteral("Принтер не печатает"), 8);
        made.serviceId = 2;
        made.slaId = 2;
        made.typeId = 2;
        made.lockId = 2;
        made.responseDue = desk->state().now() - 600;
        made.solutionDue = desk->state().now() + 7200;
        made.watchers = {2, 3};
        made.links = {{otherId, QStringLiteral("Normal"), QStringLiteral("Source")}};
        made.fields.insert(QStringLiteral("DeviceType"), QStringLiteral("printer"));
        made.fields.insert(
            QStringLiteral("Tags"), QJsonArray{QStringLiteral("onsite"), QStringLiteral("warranty")});
        made.fields.insert(QStringLiteral("Billable"), 1);
        ticket = made.id;
        const QString number = made.number;
        desk->addArticle(ticket, QStringLiteral("First words"), {}, demo::otrs::Sender::Customer, true,
            {TicketDesk::part(QStringLiteral("photo.png"), "image/png", png())});
        desk->addArticle(ticket, QStringLiteral("Between us"), {}, demo::otrs::Sender::Agent, false);
        QVERIFY(desk->signIn());
        open();

        QTRY_COMPARE(card->number(), number);
        QCOMPARE(card->title(), number + QStringLiteral(" · Принтер не печатает"));
        QTRY_COMPARE(card->feed().rows().size(), 2);
        QTRY_VERIFY(factsOf(*card).contains(QStringLiteral("Принтер\n"))
            || factsOf(*card).contains(QStringLiteral(": Принтер")));
        for (const char *word : {"Support::1-я линия", "Иван", "Рабочее место::Принтеры", "Стандарт",
                 "Incident", "3 normal", "open", "Устройство", "Выезд, Гарантия", "Платно", "The other one",
                 "do everything", "First response due", "Solution due", "Мария"})
            QTRY_VERIFY2(factsOf(*card).contains(QString::fromUtf8(word)), word);

        card->tabs().setCurrent(QStringLiteral("customer"));
        QTRY_VERIFY(factsOf(*card).contains(desk->state().customers.first().email));
        QTRY_VERIFY(factsOf(*card).count(QStringLiteral("The other one")) >= 2);
        QVERIFY(
            !factsOf(*card->tabs().page(QStringLiteral("customer"))).contains(QStringLiteral("не печатает")));

        card->tabs().setCurrent(QStringLiteral("files"));
        const auto *files = card->tabs().page(QStringLiteral("files"))->findChild<ui::FileList *>();
        QVERIFY(files);
        QCOMPARE(files->files().size(), 1);
        QCOMPARE(files->files().first().fileName, QStringLiteral("photo.png"));
        QVERIFY(files->files().first().description.contains(QStringLiteral("#1")));
    }

    void whoSaysItAndWhoSeesItIsToldApart()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("mine"));
        desk->addArticle(ticket, QStringLiteral("ours"), {}, demo::otrs::Sender::Agent, false);
        desk->addArticle(ticket, QStringLiteral("answer"), {}, demo::otrs::Sender::Agent, true);
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 3);
        const auto nameOf = [this](int row) { return card->feed().rows().at(row)->head()->accessibleName(); };
        // The mail says "Иван Иванов"; one person is called one way, and so has one disc.
        QTRY_VERIFY(nameOf(0).contains(QStringLiteral("Иванов Иван")));
        QVERIFY(nameOf(0).contains(QStringLiteral("Agent")));
        QVERIFY(nameOf(1).contains(QStringLiteral("Internal")));
        QVERIFY(nameOf(2).contains(QStringLiteral("Customer")));
        const QPalette palette = card->palette();
        const Article &inside = card->feed().rows().at(1)->article();
        const Article &outside = card->feed().rows().at(2)->article();
        QVERIFY(ui::kindGround(inside, palette).isValid());
        QVERIFY(!ui::kindGround(outside, palette).isValid());
        QVERIFY(ui::kindColour(inside, palette) != ui::kindColour(outside, palette));
    }

    void orderTurnsRoundAndIsRemembered()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        for (int i = 0; i < 3; ++i)
            desk->addArticle(ticket, QString::number(i));
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 3);
        QCOMPARE(card->feed().rows().first()->article().number, 3);
        desk->settings.set(store::setting::newestArticleFirst, false);
        QCOMPARE(card->feed().rows().first()->article().number, 1);
        QTRY_VERIFY(card->feed().rows().first()->y() < card->feed().rows().last()->y());
    }

    void articlesAreMarkedSeenOnceAndOnlyWhenLookedAt()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        const int first = desk->addArticle(ticket, QStringLiteral("one"));
        const int second = desk->addArticle(ticket, QStringLiteral("two"));
        QVERIFY(desk->signIn());
        make();
        card->tabs().setCurrent(QStringLiteral("details"));
        showTicket();
        QTRY_VERIFY(!card->number().isEmpty());
        // Nobody looks at the articles: the tab is another one.
        QTest::qWait(int(ui::ArticleFeed::readAfter.count()) + 200);
        QCOMPARE(desk->asked(QStringLiteral("tickets/markArticleAsSeen")), 0);

        card->tabs().setCurrent(QStringLiteral("articles"));
        QTRY_COMPARE(card->feed().unreadCount(), 2);
        QCOMPARE(desk->asked(QStringLiteral("tickets/markArticleAsSeen")), 0);
        QTRY_COMPARE(card->feed().unreadCount(), 0);
        QCOMPARE(desk->asked(QStringLiteral("tickets/markArticleAsSeen")), 2);
        QVERIFY(desk->state().article(first)->seenBy.contains(2));
        QVERIFY(desk->state().article(second)->seenBy.contains(2));
        // Scrolling, refreshing and coming back tell nothing again.
        card->refresh();
        card->tabs().setCurrent(QStringLiteral("details"));
        card->tabs().setCurrent(QStringLiteral("articles"));
        QTest::qWait(int(ui::ArticleFeed::readAfter.count()) + 200);
        QCOMPARE(desk->asked(QStringLiteral("tickets/markArticleAsSeen")), 2);
    }

    void whatIsReadIsNoLongerBoldInTheList()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("one"));
        desk->addArticle(ticket, QStringLiteral("two"));
        QVERIFY(desk->signIn());
        session::OtrsConnection *connection = desk->connections.otrs(desk->account);
        const std::unique_ptr<models::ListModel> list(models::makeList(*connection, Kind::Ticket, nullptr));
        list->setQuery({});
        const auto isBold = [this, &list] {
            const int row = list->rowOf({desk->account, Kind::Ticket, ticket, {}});
            return row < 0 ? QVariant() : list->index(row, 0).data(models::UnreadRole);
        };
        QTRY_COMPARE(isBold(), QVariant(true));
        open();
        QTRY_COMPARE(isBold(), QVariant(false));
        QTRY_COMPARE(card->feed().unreadCount(), 0);
        // The server has said that the ticket is seen with its last article.
        QTest::qWait(int(ui::ArticleFeed::readAfter.count()) + 200);
        QCOMPARE(desk->asked(QStringLiteral("tickets/markTicketAsSeen")), 0);
    }

    void whoComesBackToTheWindowHasReadIt()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("one"));
        QVERIFY(desk->signIn());
        openInAWindow();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_COMPARE(card->feed().unreadCount(), 1);
        QTest::qWait(int(ui::ArticleFeed::readAfter.count()) + 200);
        QCOMPARE(card->feed().unreadCount(), 1); // nobody is there
        around->activateWindow();
        QTRY_COMPARE(card->feed().unreadCount(), 0);
    }

    void whoComesBackToTheWindowSeesHowItIsNow()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        QVERIFY(desk->signIn());
        openInAWindow();
        QTRY_VERIFY(card->title().endsWith(QStringLiteral("T")));
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        desk->state().ticketToChange(ticket)->title = QStringLiteral("Renamed");
        card->setWindowStaysFresh(std::chrono::seconds(0));
        around->activateWindow();
        QTRY_VERIFY(card->title().endsWith(QStringLiteral("Renamed")));
    }

    void beforeTheTicketIsKnownNothingIsMarked()
    {
        QVERIFY(desk->signIn());
        ui::SeenMarks marks(desk->context, desk->account, this);
        marks.tellArticles({1, 2});
        marks.tellTicket();
        QTest::qWait(50);
        QCOMPARE(desk->asked(QStringLiteral("tickets/markArticleAsSeen")), 0);
    }

    void anotherCustomerTakesThePlaceOfTheFirst()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("one"));
        QVERIFY(desk->signIn());
        open();
        QTRY_VERIFY(!card->number().isEmpty());
        card->tabs().setCurrent(QStringLiteral("customer"));
        const auto words = [this] { return factsOf(*card->tabs().page(QStringLiteral("customer"))); };
        const QString first = desk->state().customers.at(0).email;
        const QString second = desk->state().customers.at(1).email;
        QTRY_VERIFY(words().contains(first));
        desk->state().ticketToChange(ticket)->customerUser = desk->state().customers.at(1).login;
        card->refresh();
        QTRY_VERIFY(words().contains(second));
        QVERIFY(!words().contains(first));
    }

    void whatIsClosedOrOutOfSightIsNotMarked()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        for (int i = 0; i < 8; ++i)
            desk->addArticle(ticket, QStringLiteral("Line of a long letter.\n").repeated(60));
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 8);
        QTRY_COMPARE(card->feed().unreadCount(), 7);
        QTest::qWait(int(ui::ArticleFeed::readAfter.count()) + 200);
        QCOMPARE(card->feed().unreadCount(), 7);
        // Down to the next open one.
        card->feed().step(1);
        QTRY_COMPARE(card->feed().unreadCount(), 6);
        QCOMPARE(desk->asked(QStringLiteral("tickets/markArticleAsSeen")), 2);
    }

    void twoHundredArticlesOpenAtOnce()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        for (int i = 0; i < 200; ++i)
            desk->addArticle(ticket, QStringLiteral("Article %1").arg(i), "<p>rich</p>");
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 200);
        QVERIFY(card->findChildren<ui::ArticleView *>().size() <= 4);
        QTRY_VERIFY(desk->asked(QStringLiteral("tickets/getAttachment")) > 0);
        QTest::qWait(0);
        QVERIFY(desk->asked(QStringLiteral("tickets/getAttachment")) <= 8);
        card->feed().rows().at(100)->setOpen(true);
        QVERIFY(card->findChildren<ui::ArticleView *>().size() <= 5);
    }

    void aRefreshKeepsWhatIsOpen()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        for (int i = 0; i < 12; ++i)
            desk->addArticle(ticket, QStringLiteral("Article %1").arg(i));
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 12);
        ui::ArticleRow *kept = card->feed().rows().at(9);
        kept->setOpen(true);
        ui::ArticleRow *closed = card->feed().rows().first();
        closed->setOpen(false);
        desk->addArticle(ticket, QStringLiteral("News"));
        card->refresh();
        QTRY_COMPARE(card->feed().rows().size(), 13);
        QVERIFY(card->feed().rows().contains(kept));
        QVERIFY(kept->isOpen());
        QVERIFY(!closed->isOpen());
        QCOMPARE(card->feed().rows().first()->article().number, 13);
    }

    void theKeyboardWalksTheArticles()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        for (int i = 0; i < 3; ++i)
            desk->addArticle(ticket, QStringLiteral("Article %1").arg(i));
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 3);
        const auto head = [this](int row) { return card->feed().rows().at(row)->head(); };
        head(0)->setFocus();
        QTest::keyClick(head(0), Qt::Key_Down);
        QVERIFY(head(1)->hasFocus());
        const bool wasOpen = card->feed().rows().at(1)->isOpen();
        QTest::keyClick(head(1), Qt::Key_Return);
        QCOMPARE(card->feed().rows().at(1)->isOpen(), !wasOpen);
        QTest::keyClick(head(1), Qt::Key_End);
        QVERIFY(head(2)->hasFocus());
        card->feed().step(-1);
        QVERIFY(head(1)->hasFocus());
        QVERIFY(card->feed().rows().at(1)->isOpen());
    }

    void everythingHasAName()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("Hello > x https://a.test"), "<p>rich</p>",
            demo::otrs::Sender::Customer, true,
            {TicketDesk::part(QStringLiteral("a.txt"), "text/plain", "x")});
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 1);
        for (const char *tab : {"articles", "details", "customer", "files"}) {
            card->tabs().setCurrent(QLatin1String(tab));
            QTest::qWait(0);
            const QList<QWidget *> widgets = card->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                    continue;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                const bool named = face && !face->text(QAccessible::Name).isEmpty();
                QVERIFY2(named, widget->metaObject()->className());
            }
        }
    }

    void aForbiddenTicketSaysSo()
    {
        ticket = desk->addTicket(QStringLiteral("Secret"), 11).id;
        desk->addArticle(ticket, QStringLiteral("x"));
        demo::otrs::Agent &me = desk->state().agents[1];
        me.rights.remove(demo::otrs::group::vip);
        QVERIFY(desk->signIn());
        open();
        QTRY_VERIFY(wordsOf(*card).contains(describe(Error{.kind = ErrorKind::Forbidden})));
        QVERIFY(card->title().isEmpty());
    }

    void aVanishedTicketSaysSo()
    {
        QVERIFY(desk->signIn());
        ticket = 999999;
        open();
        QTRY_VERIFY(wordsOf(*card).contains(describe(Error{.kind = ErrorKind::NotFound})));
    }

    void anArchivedTicketCanStillBeRead()
    {
        demo::otrs::Ticket &made = desk->addTicket(QStringLiteral("Old"));
        made.archived = true;
        ticket = made.id;
        desk->addArticle(ticket, QStringLiteral("Old words"));
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 1);
        QTRY_VERIFY(wordsOf(*card).contains(QStringLiteral("archived")));
    }

    void anExpiredSessionIsRenewed()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("one"));
        QVERIFY(desk->signIn(true));
        open();
        QTRY_COMPARE(card->feed().rows().size(), 1);
        desk->server.engine().sessions().closeAllOf(2);
        desk->state().ticketToChange(ticket)->title = QStringLiteral("Renamed");
        card->refresh();
        QTRY_VERIFY(card->title().endsWith(QStringLiteral("Renamed")));
    }

    void anExpiredSessionWithoutAPasswordKeepsTheScreen()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("one"));
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 1);
        desk->server.engine().sessions().closeAllOf(2);
        card->refresh();
        QTRY_COMPARE(desk->connections.otrs(desk->account)->state(), session::ConnectionState::NeedsSignIn);
        QTest::qWait(0);
        QCOMPARE(card->feed().rows().size(), 1);
        QVERIFY(card->feed().isVisible());
        QVERIFY(wordsOf(*card).contains(describe(Error{.kind = ErrorKind::NotSignedIn})));
        // Another ticket asks for the sign-in; after it that ticket comes by itself.
        const int next = desk->addTicket(QStringLiteral("Next")).id;
        desk->addArticle(next, QStringLiteral("two"));
        card->showItem({desk->account, Kind::Ticket, next, {}});
        QTRY_VERIFY(wordsOf(*card).contains(QStringLiteral("Not signed in")));
        QVERIFY(desk->signIn());
        QTRY_VERIFY(card->title().endsWith(QStringLiteral("Next")));
    }

    void theCardGoesFirst()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("one"), "<p>rich</p>");
        QVERIFY(desk->signIn());
        open();
        card.reset();
        QTRY_COMPARE(desk->connections.otrs(desk->account)->channel().running(), 0);
    }

    void theAccountGoesFirst()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("one"), "<p>rich</p>");
        QVERIFY(desk->signIn());
        open();
        desk->connections.remove(desk->account);
        QTest::qWait(50);
        card->refresh();
        card->nextTab(1);
        card->nextTab(1);
        QTest::qWait(0);
    }

    void theLanguageChangesOnTheSpot()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("one"), {}, demo::otrs::Sender::Agent, false);
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 1);
        store::Language language;
        language.choose(store::Language::Choice::Russian);
        QTRY_VERIFY(
            card->feed().rows().first()->head()->accessibleName().contains(QStringLiteral("Внутренн")));
        QTRY_VERIFY(factsOf(*card).contains(QStringLiteral("Владелец")));
        language.choose(store::Language::Choice::English);
        QTRY_VERIFY(factsOf(*card).contains(QStringLiteral("Owner")));
    }

    void filesAreSavedUnderSafeNames()
    {
        ticket = desk->addTicket(QStringLiteral("T")).id;
        desk->addArticle(ticket, QStringLiteral("one"), {}, demo::otrs::Sender::Customer, true,
            {TicketDesk::part(QStringLiteral("../../evil.txt"), "text/plain", "evil"),
                TicketDesk::part(QStringLiteral("CON"), "text/plain", "con"),
                TicketDesk::part(QStringLiteral("a.json"), "application/json", "{\"Response\":\"ERROR\"}")});
        QVERIFY(desk->signIn());
        open();
        QTRY_COMPARE(card->feed().rows().size(), 1);
        card->tabs().setCurrent(QStringLiteral("files"));
        auto *files = card->tabs().page(QStringLiteral("files"))->findChild<ui::FileList *>();
        QVERIFY(files);
        QTRY_COMPARE(files->files().size(), 3);
        // Meanwhile another file moves all positions (OTRS 6).
        desk->addPart(ticket, TicketDesk::part(QStringLiteral("#first.txt"), "text/plain", "first"));
        QTemporaryDir folder;
        QSignalSpy done(&files->downloads(), &ui::Downloads::finished);
        files->downloads().saveAllTo(files->files(), folder.path(), files->source());
        QVERIFY(done.wait(10'000));
        QStringList found;
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile opened(file.filePath());
            QVERIFY(opened.open(QIODevice::ReadOnly));
            found << QString::fromUtf8(opened.readAll());
        }
        found.sort();
        QCOMPARE(found,
            (QStringList{
                QStringLiteral("con"), QStringLiteral("evil"), QStringLiteral("{\"Response\":\"ERROR\"}")}));
        QVERIFY(!QFile::exists(folder.path() + QStringLiteral("/../../evil.txt")));
    }

private:
    void make()
    {
        card.reset(
            qobject_cast<ui::TicketCardView *>(ui::makeTicketCard(desk->context, desk->account, nullptr)));
        QVERIFY(card);
        card->resize(640, 800);
        card->show();
        card->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(card.get()));
    }
    void showTicket() { card->showItem({desk->account, Kind::Ticket, ticket, {}}); }
    void open()
    {
        make();
        showTicket();
    }
    /// As in the program: the card is no window itself.
    void openInAWindow()
    {
        make();
        around = std::make_unique<QWidget>();
        around->resize(640, 800);
        (new QVBoxLayout(around.get()))->addWidget(card.get());
        around->show();
        around->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(around.get()));
        showTicket();
    }

    std::unique_ptr<TicketDesk> desk;
    std::unique_ptr<QWidget> around;
    std::unique_ptr<ui::TicketCardView> card;
    int ticket = 0;
};

QTEST_MAIN(tst_ticket_card)
#include "tst_ticket_card.moc"
