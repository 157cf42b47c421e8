// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"

#include "harness/probes.h"
#include "models/safehtml.h"
#include "tenant.h"

#include <QTextDocument>
#include <memory>

namespace dd::bench {

namespace {

QByteArray longMail()
{
    QByteArray mail = "<html><body>";
    for (int i = 0; i < 2000; ++i)
        mail += "<table style=\"color:#333\"><tr><td onclick=\"x()\">Строка " + QByteArray::number(i)
            + "</td><td><b>жирно</b> <a href=\"https://example.test/" + QByteArray::number(i)
            + "\">ссылка</a></td></tr></table>";
    return mail + "</body></html>";
}

Sides sanitising()
{
    const auto mail = std::make_shared<QByteArray>(longMail());
    return {timed([mail] { models::safeHtml(*mail, "text/html; charset=utf-8"); }), {}, timed([mail] {
                QTextDocument document;
                document.setHtml(QString::fromUtf8(*mail));
            })};
}

Sides demoPages()
{
    const auto page = [](int tasks) {
        demo::DemoOptions options;
        options.tasks = tasks;
        return timed([tenant = std::make_shared<Tenant>(options)] {
            tenant->get("WORK/Tasks?isDeleted=false&isClosed=false&orderBy=8&sortDirection=2", {0, 100});
        });
    };
    return {page(100'000), page(2'000), {}};
}

} // namespace

QList<Entry> otherEntries()
{
    return {
        {QStringLiteral("other.mail"), QStringLiteral("a mail of 2,000 table rows made safe"),
            QStringLiteral("ms"),
            Target{.peerIs = QStringLiteral("QTextDocument::setHtml of it"), .partOfPeer = 1}, sanitising},
        {QStringLiteral("other.demo"), QStringLiteral("the demo's page out of 100,000 tasks"),
            QStringLiteral("ms"), Target{.limitIs = QStringLiteral("a page out of 2,000"), .timesLimit = 5},
            demoPages}};
}

} // namespace dd::bench
