// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness.h"
#include "scene.h"

#include <QJsonDocument>
#include <QTest>

using namespace dd::conformance;
using namespace dd::demo;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is not played: names that begin like this, how many there are, and why.
struct LeftOut {
    const char *beginning;
    int recordings;
    const char *why;
};

constexpr LeftOut leftOut[] = {
    {"tickets.createArticle.email-send-failed-but-article-stored", 1,
        "not an answer of the program: its mail server was stopped"},
    {"tickets.getTicket.", 5, "undocumented calls without permission checks: nobody may use them"},
    {"tickets.getTicketDeep.", 5, "undocumented calls without permission checks: nobody may use them"},
    {"tickets.getAttachmentIndex.", 1, "undocumented calls: nobody may use them"},
    {"services.getService.", 2, "undocumented calls: nobody may use them"},
    {"auth.login.customer-login-flag", 1, "undocumented: customers sign in as agents"},
    {"session.customer-session-as-agent-name", 1, "undocumented: customers sign in as agents"},
    {"failure.database-down", 1, "not an answer of the program: its database was stopped"},
};

constexpr int recorded = 845;

const LeftOut *whyLeftOut(const QString &name)
{
    for (const LeftOut &one : leftOut) {
        if (name.startsWith(QLatin1String(one.beginning)))
            return &one;
    }
    return nullptr;
}

/// What the tickets of an answer are sorted by, in the answer's own keys.
QStringList orderOf(const Recording &recording)
{
    static const QMap<QString, QString> keys{{u"Age"_s, u"CreateTimeUnix"_s},
        {u"Created"_s, u"CreateTimeUnix"_s}, {u"Changed"_s, u"ChangedServer"_s},
        {u"Ticket"_s, u"TicketNumber"_s}, {u"PendingTime"_s, u"UntilTimeDateUnix"_s},
        {u"TicketEscalation"_s, u"EscalationDestinationTime"_s},
        {u"EscalationTime"_s, u"EscalationDestinationTime"_s}};
    if (recording.parameters.contains("SmartSort"_L1))
        return {u"EscalationSolutionTime"_s};
    QStringList order;
    for (const QString &name :
        recording.parameters.value("SortBy"_L1).toString().split(u',', Qt::SkipEmptyParts)) {
        if (name.startsWith("DynamicField_"_L1))
            return {};
        order << keys.value(name, name);
    }
    return order << u"CreateTimeUnix"_s;
}

QStringList freshIn(const Recording &recording)
{
    const bool makes = recording.name.startsWith("tickets.create"_L1);
    return makes ? QStringList{u"TicketID"_s, u"ArticleID"_s, u"FileID"_s} : QStringList();
}

} // namespace

/// The demo help desk answers what the real one answered: status, keys, JSON types, messages, and the values
/// as far as the recordings tell the data behind them.
class tst_otrs_recordings : public QObject {
    Q_OBJECT

private:
    QList<Recording> m_all = readRecordings(QStringLiteral(DD_TEST_DATA "/otrs"));
    Scene m_scene{m_all};
    const Form m_tickets = formOf(u"Tickets"_s, answersOf(m_all));
    const Form m_articles = formOf(u"Articles"_s, answersOf(m_all));

    static QList<QJsonValue> answersOf(const QList<Recording> &all)
    {
        QList<QJsonValue> answers;
        for (const Recording &recording : all) {
            if (!whyLeftOut(recording.name))
                answers << recording.json;
        }
        return answers;
    }

    QStringList differencesOf(const Recording &recording, const http::Response &answer) const
    {
        QStringList found;
        const auto compare = [&found](const QString &what, const QByteArray &is, const QByteArray &was) {
            if (is != was)
                found << what + u" is "_s + QString::fromUtf8(is.left(200)) + u", recorded "_s
                        + QString::fromUtf8(was.left(200));
        };
        compare(u"status"_s, QByteArray::number(answer.status), QByteArray::number(recording.status));
        for (const char *name : {"content-type", "content-disposition"})
            compare(QLatin1String(name), answer.headers.value(name).trimmed(),
                recording.headers.value(name).trimmed());
        if (recording.json.isUndefined()) {
            // The connection, not the engine, leaves the body of a HEAD away.
            if (recording.isWhole && !recording.request.isHead())
                compare(u"body"_s, answer.body, recording.bytes);
            return found;
        }
        return found
            + differences(recording.json, QJsonDocument::fromJson(answer.body).object(),
                {recording.cut, orderOf(recording), isOfOtherData(recording),
                    recording.name.startsWith("timezone."_L1) ? m_articles : m_tickets, freshIn(recording)});
    }

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            if (!whyLeftOut(m_all.at(i).name))
                QTest::newRow(qPrintable(m_all.at(i).name)) << int(i);
        }
    }

    void answers()
    {
        QFETCH(int, index);
        const Recording &recording = m_all.at(index);
        QStringList found;
        // HTMLBody is drawn by lot: one of the draws must be the recorded one.
        for (quint32 draw = 1; draw <= 12; ++draw) {
            found = differencesOf(recording, m_scene.play(recording, draw));
            if (found.isEmpty() || !found.join(u' ').contains("HTMLBody"_L1))
                break;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 12).join(u'\n')));
    }

    void everyRecordingIsPlayedOrNamed()
    {
        QMap<QString, int> counts;
        int played = 0, byValue = 0;
        for (const Recording &recording : std::as_const(m_all)) {
            if (const LeftOut *one = whyLeftOut(recording.name)) {
                ++counts[QLatin1String(one->beginning)];
                continue;
            }
            ++played;
            byValue += isOfOtherData(recording) ? 0 : 1;
        }
        qInfo("%d recorded requests: %d played and compared, %d of them with their values; %d left out:",
            int(m_all.size()), played, byValue, int(m_all.size()) - played);
        for (const LeftOut &one : leftOut)
            qInfo("%5d %s: %s", counts.value(QLatin1String(one.beginning)), one.beginning, one.why);
        QCOMPARE(m_all.size(), recorded);
        QCOMPARE(played, 828);
        QCOMPARE(byValue, 812);
        for (const LeftOut &one : leftOut)
            QCOMPARE(counts.value(QLatin1String(one.beginning)), one.recordings);
    }
};

QTEST_APPLESS_MAIN(tst_otrs_recordings)
#include "tst_otrs_recordings.moc"
