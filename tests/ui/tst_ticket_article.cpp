// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/webpictures.h"
#include "tests/support/testserver.h"
#include "tests/ui/ticketdesk.h"
#include "ui/common/contrast.h"
#include "ui/details/articleview.h"
#include "ui/details/linkmenu.h"
#include "ui/details/mailbrowser.h"
#include "ui/details/maildress.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QToolButton>

using namespace dd;
using namespace dd::test;

namespace {

QByteArray page(const QByteArray &body)
{
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>";
}

/// A button with these words that is to be seen.
QToolButton *buttonOf(const QWidget &widget, const QString &words)
{
    const QList<QToolButton *> buttons = widget.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

bool hasColour(QWidget &widget, QRgb wanted)
{
    const QImage shown = widget.grab().toImage();
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            if ((shown.pixel(x, y) & 0xffffff) == (wanted & 0xffffff))
                return true;
        }
    }
    return false;
}

} // namespace

/// The body of an article as the reader has it before him, against the demo server.
class tst_ticket_article : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<TicketDesk>();
        QVERIFY(desk->signIn());
        ticket = desk->addTicket(QStringLiteral("Принтер")).id;
        web = std::make_unique<session::WebPictures>(desk->services);
    }
    void cleanup()
    {
        view.reset();
        web.reset();
        desk.reset();
    }

    void plainTextStaysPlain()
    {
        show(desk->addArticle(ticket, QStringLiteral("Line <b>one</b>\n  two https://a.test/x.")));
        QVERIFY(view->text().startsWith(QStringLiteral("Line <b>one</b>")));
        QVERIFY(view->text().contains(QStringLiteral("  two https://a.test/x.")));
        QTRY_VERIFY(desk->asked(QStringLiteral("tickets/getAttachment")) > 0);
        QVERIFY(!view->isFormatted());
        QVERIFY(!buttonOf(*view, QStringLiteral("As plain text")));
    }

    void quotationsFold()
    {
        show(desk->addArticle(ticket, QStringLiteral("Yes.\n\n> one\n> two\n> three\n> four")));
        QVERIFY(!view->text().contains(QStringLiteral("three")));
        QVERIFY(view->text().contains(QStringLiteral("Show 4 quoted line(s)"))
            || view->text().contains(QStringLiteral("Show 4 quoted lines")));
        Q_EMIT browser()->linkChosen(QUrl(QStringLiteral("#quotation-1")), {}, {});
        QVERIFY(view->text().contains(QStringLiteral("three")));
        Q_EMIT browser()->linkChosen(QUrl(QStringLiteral("#quotation-1")), {}, {});
        QVERIFY(!view->text().contains(QStringLiteral("three")));
    }

    void scriptsAreGone()
    {
        show(desk->addArticle(ticket, QStringLiteral("plain"),
            page("<p onclick=\"alert(1)\">Hello <b>you</b></p><script>document.title='owned'</script>"
                 "<a href=\"javascript:alert(2)\">there</a><form action=\"http://evil.invalid/\">"
                 "<input name=\"p\" value=\"typed\"></form>")));
        QTRY_VERIFY(view->isFormatted());
        QVERIFY(view->text().contains(QStringLiteral("Hello you")));
        const QString html = browser()->toHtml();
        for (const char *word : {"owned", "alert", "javascript", "evil.invalid"})
            QVERIFY2(!html.contains(QLatin1String(word)), word);
    }

    void plainAndFormattedChangePlaces()
    {
        show(desk->addArticle(ticket, QStringLiteral("the plain one"), page("<p>the <b>rich</b> one</p>")));
        QCOMPARE(view->text().trimmed(), QStringLiteral("the plain one"));
        QTRY_VERIFY(view->isFormatted());
        QCOMPARE(view->text().trimmed(), QStringLiteral("the rich one"));
        QToolButton *toPlain = buttonOf(*view, QStringLiteral("As plain text"));
        QVERIFY(toPlain);
        toPlain->click();
        QCOMPARE(view->text().trimmed(), QStringLiteral("the plain one"));
        QToolButton *back = buttonOf(*view, QStringLiteral("With formatting"));
        QVERIFY(back);
        back->click();
        QCOMPARE(view->text().trimmed(), QStringLiteral("the rich one"));
    }

    void aLinkIsJudgedByItsOwnWords()
    {
        QTextDocument document;
        document.setHtml(
            QStringLiteral("See <a href=\"https://evil.invalid/\">www.bank<b>.example</b></a> or "
                           "<a href=\"https://evil.invalid/\">here</a> please"));
        const QUrl address(QStringLiteral("https://evil.invalid/"));
        QTextCursor cursor(&document);
        cursor.setPosition(8);
        QCOMPARE(ui::wordsOfLink(cursor, address), QStringLiteral("www.bank.example"));
        QVERIFY(ui::namesAnotherHost(address, ui::wordsOfLink(cursor, address)));
        cursor.setPosition(26);
        QCOMPARE(ui::wordsOfLink(cursor, address), QStringLiteral("here"));
        cursor.setPosition(1);
        QVERIFY(ui::wordsOfLink(cursor, address).isEmpty());
    }

    void aPictureThatIsNotHereLeavesNoHole()
    {
        show(desk->addArticle(ticket, QStringLiteral("plain"),
            page("<p>Hello</p><img width=\"600\" src=\"https://pictures.invalid/one.png\"><p>End</p>")));
        QTRY_VERIFY(view->isFormatted());
        QVERIFY2(browser()->height() < 200, qPrintable(QString::number(browser()->height())));
    }

    void aFloodOfPlainTextIsCutAndCanBeCopied()
    {
        const QString flood = QStringLiteral("0123456789 line of a log\n").repeated(20'000);
        show(desk->addArticle(ticket, flood));
        QVERIFY(view->text().size() < flood.size() / 2);
        QToolButton *copy = nullptr;
        QTRY_VERIFY((copy = buttonOf(*view, QStringLiteral("Copy all of it"))) != nullptr);
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().size(), flood.trimmed().size());
    }

    void nothingIsFetchedFromOutsideUntilAsked()
    {
        TestServer outside;
        outside.setHandler([](const Seen &) {
            return Reply{200, png(30, 30, 0xff00aa11), {{"Content-Type", "image/png"}}};
        });
        const QByteArray there = outside.url(QStringLiteral("/one.png")).toEncoded();
        show(desk->addArticle(ticket, QStringLiteral("plain"),
            page("<style>@import url(" + there + "2); body{background:url(" + there
                + "3)}</style>"
                  "<p style=\"background-image:url("
                + there + "4)\">Hello</p><img src=\"" + there + "\"><table background=\"" + there
                + "5\"><tr><td>x</td></tr></table><link rel=\"stylesheet\" href=\"" + there
                + "6\"><iframe src=\"" + there + "7\"></iframe>"),
            demo::otrs::Sender::Agent));
        QTRY_VERIFY(view->isFormatted());
        QCOMPARE(view->blockedPictures(), 1);
        QTest::qWait(0);
        QVERIFY(!hasColour(*browser(), 0x00aa11));
        QCOMPARE(outside.connections(), 0);

        QToolButton *showThem = buttonOf(*view, QStringLiteral("Show for this message"));
        QVERIFY(showThem);
        showThem->click();
        QTRY_VERIFY(hasColour(*browser(), 0x00aa11));
        QCOMPARE(outside.count(), 1);
        QCOMPARE(view->blockedPictures(), 0);
        QVERIFY(!buttonOf(*view, QStringLiteral("Show for this message")));
        QVERIFY(!outside.seen().first().headers.contains("cookie"));
        QVERIFY(!outside.seen().first().headers.contains("referer"));
    }

    void whereTheSettingSaysNeverThereIsNoButton()
    {
        desk->settings.set(store::setting::loadRemote, QStringLiteral("never"));
        show(desk->addArticle(ticket, QStringLiteral("plain"),
            page("<p>Hello <img src=\"https://pictures.demo.invalid/a.png\"></p>"),
            demo::otrs::Sender::Agent));
        QTRY_VERIFY(view->isFormatted());
        QCOMPARE(view->blockedPictures(), 1);
        QVERIFY(!buttonOf(*view, QStringLiteral("Show for this message")));
        desk->settings.set(store::setting::loadRemote, QStringLiteral("ask"));
        QVERIFY(buttonOf(*view, QStringLiteral("Show for this message")));
    }

    void picturesThatDoNotComeAreCounted()
    {
        TestServer outside;
        outside.setHandler([](const Seen &) { return Reply{404, {}, {}}; });
        show(desk->addArticle(ticket, QStringLiteral("plain"),
            page("<p>Hello <img src=\"" + outside.url(QStringLiteral("/a.png")).toEncoded() + "\"></p>"),
            demo::otrs::Sender::Agent));
        QTRY_VERIFY(view->isFormatted());
        view->showRemotePictures();
        QTRY_COMPARE(outside.count(), 1);
        QTRY_VERIFY(labelWith(QStringLiteral("Pictures that did not come: 1.")));
    }

    void picturesOfTheMailAreShown()
    {
        show(desk->addArticle(ticket, QStringLiteral("plain"),
            page("<p>Look: <img src=\"cid:a1@romashka.test\" width=\"40\" height=\"40\"></p>"),
            demo::otrs::Sender::Customer, true,
            {TicketDesk::part(QStringLiteral("logo.png"), "image/png", png(40, 40, 0xffcc00cc), false,
                QStringLiteral("<a1@romashka.test>"))}));
        QTRY_VERIFY(hasColour(*browser(), 0xcc00cc));
    }

    void aBrokenPictureHurtsNobody()
    {
        show(desk->addArticle(ticket, QStringLiteral("plain"),
            page("<p>Look: <img src=\"cid:a1@romashka.test\"> there</p>"), demo::otrs::Sender::Customer, true,
            {TicketDesk::part(QStringLiteral("logo.png"), "image/png", "\x89PNG no picture at all", false,
                QStringLiteral("<a1@romashka.test>"))}));
        QTRY_VERIFY(view->isFormatted());
        QTRY_VERIFY(desk->asked(QStringLiteral("tickets/getAttachment")) >= 2);
        QVERIFY(view->text().contains(QStringLiteral("there")));
    }

    void aLongArticleIsCutUntilAsked()
    {
        show(desk->addArticle(ticket, QStringLiteral("A line of text.\n").repeated(400)));
        QVERIFY(browser()->isCut());
        const int cut = browser()->height();
        QVERIFY(!browser()->verticalScrollBar()->isVisible());
        QToolButton *all = buttonOf(*view, QStringLiteral("Show all of it"));
        QVERIFY(all);
        all->click();
        QVERIFY(browser()->height() > 5 * cut);
        QVERIFY(!buttonOf(*view, QStringLiteral("Show all of it")));
        QVERIFY(!browser()->verticalScrollBar()->isVisible());
    }

    void aWideMailFits()
    {
        view = nullptr;
        QByteArray cells;
        for (int i = 0; i < 4; ++i)
            cells
                += "<td width=\"300\">Превысокомногорассмотрительствующий " + QByteArray::number(i) + "</td>";
        const int article = desk->addArticle(ticket, QStringLiteral("plain"),
            page("<table width=\"1200\"><tr>" + cells + "</tr></table><pre>" + QByteArray(300, 'x')
                + "</pre><img src=\"cid:w\" width=\"900\" height=\"90\">"));
        show(article, 360);
        QTRY_VERIFY(view->isFormatted());
        QTRY_VERIFY(browser()->document()->size().width() <= 361);
        QVERIFY(!browser()->horizontalScrollBar()->isVisible());
    }

    void theTextStaysWhenTheHtmlDoesNotCome()
    {
        desk->server.server().setFaults(
            *demo::Faults::parse(QStringLiteral("500,path=/otrs/api/tickets/getAttachment,times=1"), 1));
        show(desk->addArticle(ticket, QStringLiteral("the plain one"), page("<p>rich</p>")));
        QTRY_VERIFY(buttonOf(*view, QStringLiteral("Try again")) || view->isFormatted());
        if (!view->isFormatted()) {
            QCOMPARE(view->text().trimmed(), QStringLiteral("the plain one"));
            buttonOf(*view, QStringLiteral("Try again"))->click();
        }
        QTRY_VERIFY(view->isFormatted());
        QVERIFY(!buttonOf(*view, QStringLiteral("Try again")));
    }

    void theReaderGoesFirst()
    {
        show(desk->addArticle(ticket, QStringLiteral("plain"), page("<p>rich</p>")));
        view.reset();
        QTRY_VERIFY(desk->connections.otrs(desk->account)->channel().running() == 0);
    }

    void theAccountGoesFirst()
    {
        show(desk->addArticle(ticket, QStringLiteral("the plain one"), page("<p>rich</p>")));
        desk->connections.remove(desk->account);
        QTest::qWait(0);
        QCOMPARE(view->text().trimmed(), QStringLiteral("the plain one"));
    }

    void theDarkThemeStaysLegible_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("black on nothing") << QStringLiteral("<p style=\"color:#000000\">x</p>");
        QTest::newRow("white on nothing") << QStringLiteral("<p style=\"color:#ffffff\">x</p>");
        QTest::newRow("white on blue cell") << QStringLiteral(
            "<table><tr><td bgcolor=\"#003366\"><font color=\"#ffffff\">x</font></td></tr></table>");
        QTest::newRow("nothing on blue cell")
            << QStringLiteral("<table><tr><td bgcolor=\"#003366\">x</td></tr></table>");
        QTest::newRow("grey on yellow")
            << QStringLiteral("<p style=\"background-color:#ffffcc;color:#999999\">x</p>");
        QTest::newRow("link on black table") << QStringLiteral(
            "<table bgcolor=\"#000000\"><tr><td><a href=\"https://a.test\">x</a></td></tr></table>");
        QTest::newRow("marked") << QStringLiteral("<span style=\"background-color:#ffff00\">x</span>");
    }

    void theDarkThemeStaysLegible()
    {
        QFETCH(QString, html);
        for (const bool dark : {false, true}) {
            const QPalette palette = ui::Theme::palette(dark);
            QTextDocument document;
            document.setHtml(html);
            ui::dressMail(document, palette);
            int words = 0;
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QTextCharFormat format = it.fragment().charFormat();
                    const QColor ink = format.foreground().style() == Qt::NoBrush
                        ? palette.color(QPalette::Text)
                        : format.foreground().color();
                    const QColor paper = paperOf(block, format, palette);
                    QVERIFY2(ui::contrastOf(ink, paper) >= 4.5,
                        qPrintable(QStringLiteral("%1 on %2").arg(ink.name(), paper.name())));
                    ++words;
                }
            }
            QVERIFY(words > 0);
        }
    }

    void linksTellWhereTheyLead()
    {
        QVERIFY(ui::namesAnotherHost(
            QUrl(QStringLiteral("https://evil.test/")), QStringLiteral("https://bank.example/login")));
        QVERIFY(ui::namesAnotherHost(
            QUrl(QStringLiteral("https://evil.test/")), QStringLiteral("www.bank.example")));
        QVERIFY(!ui::namesAnotherHost(
            QUrl(QStringLiteral("https://www.bank.example/x")), QStringLiteral("bank.example/x")));
        QVERIFY(
            !ui::namesAnotherHost(QUrl(QStringLiteral("https://evil.test/")), QStringLiteral("Click here.")));

        show(desk->addArticle(ticket, QStringLiteral("See https://a.test/x?y=1")));
        Q_EMIT browser()->linkChosen(
            QUrl(QStringLiteral("https://a.test/x?y=1&z=2")), QStringLiteral("www.b.test"), {});
        const auto *menu = view->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList words;
        for (const QAction *action : menu->actions())
            words << action->text();
        QCOMPARE(words.first(), QStringLiteral("https://a.test/x?y=1&&z=2"));
        QVERIFY(words.at(1).contains(QStringLiteral("www.b.test")));
        QVERIFY(words.contains(QStringLiteral("Open in the browser")));
        delete menu;
        Q_EMIT browser()->linkChosen(QUrl(QStringLiteral("file:///etc/passwd")), {}, {});
        QVERIFY(!view->findChild<QMenu *>());
    }

private:
    void show(int article, int width = 640)
    {
        std::optional<Result<QList<Article>>> answer;
        const net::Load load
            = desk->connections.otrs(desk->account)
                  ->tickets()
                  .articles(ticket, this, [&answer](const Result<QList<Article>> &list) { answer = list; });
        QVERIFY(QTest::qWaitFor([&answer] { return answer.has_value(); }));
        view = std::make_unique<ui::ArticleView>(desk->context, desk->account, *web);
        view->resize(width, 400);
        view->QWidget::show();
        for (const Article &one : answer->value()) {
            if (one.id == article)
                view->setArticle(one);
        }
    }
    ui::MailBrowser *browser() const { return view->findChild<ui::MailBrowser *>(); }
    bool labelWith(const QString &words) const
    {
        const QList<QLabel *> labels = view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }
    static QColor paperOf(const QTextBlock &block, const QTextCharFormat &format, const QPalette &palette)
    {
        const auto isSet = [](const QBrush &brush) { return brush.style() != Qt::NoBrush; };
        if (isSet(format.background()))
            return format.background().color();
        if (isSet(block.blockFormat().background()))
            return block.blockFormat().background().color();
        if (const QTextTable *table = QTextCursor(block).currentTable()) {
            const QBrush cell = table->cellAt(block.position()).format().background();
            if (isSet(cell))
                return cell.color();
            if (isSet(table->format().background()))
                return table->format().background().color();
        }
        return palette.color(QPalette::Base);
    }

    std::unique_ptr<TicketDesk> desk;
    std::unique_ptr<session::WebPictures> web;
    std::unique_ptr<ui::ArticleView> view;
    int ticket = 0;
};

QTEST_MAIN(tst_ticket_article)
#include "tst_ticket_article.moc"
