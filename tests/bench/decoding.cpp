// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "race.h"

#include "backends/hubex/maptasks.h"
#include "backends/json/document.h"
#include "models/safehtml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextDocument>
#include <memory>

namespace dd::bench {

namespace {

/// A list answer as a tenant sends it: a map of rows with nested objects and dates.
QByteArray taskPage(int rows)
{
    QByteArray page = "{";
    for (int i = 1; i <= rows; ++i) {
        const QByteArray id = QByteArray::number(i);
        page += (i > 1 ? ",\"" : "\"") + id + R"(":{"number":"02070000)" + id
            + R"(","notes":"Не работает принтер в кабинете 301, просьба прислать мастера","taskStage":{"id":3,"name":"В работе",)"
              R"("color":"#22aa77"},"taskStatus":{"id":1,"name":"Принята"},"asset":{"id":1020,"name":"Принтер","company":{"id":7,)"
              R"("name":"ЖК Берёзы"}},"location":{"id":5,"address":"Невский пр., 1","coordinate":"59.939824:30.391287"},)"
              R"("assignedTo":{"id":31,"firstName":"Пётр","lastName":"Иванов","mobilePhone":"+79210000000"},)"
              R"("timesheet":{"created":"2026-07-02T15:15:04","deadline":"2026-07-25T09:00:00"},"lastModified":"2026-07-03T10:00:00"})";
    }
    return page + '}';
}

/// The same fields by QJsonDocument, the way most Qt programs would.
struct Plain {
    QString number, notes, stage, asset, company, address, first, last;
    QDateTime created, deadline, modified;
};

QDateTime plainTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QList<Plain> plainly(const QByteArray &bytes)
{
    const auto key = [](const char *name) { return QLatin1String(name); };
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    QList<Plain> rows;
    for (const QJsonValue value : all) {
        const QJsonObject row = value.toObject();
        const QJsonObject asset = row.value(key("asset")).toObject();
        const QJsonObject person = row.value(key("assignedTo")).toObject();
        const QJsonObject times = row.value(key("timesheet")).toObject();
        rows << Plain{row.value(key("number")).toString(), row.value(key("notes")).toString(),
            row.value(key("taskStage")).toObject().value(key("name")).toString(),
            asset.value(key("name")).toString(),
            asset.value(key("company")).toObject().value(key("name")).toString(),
            row.value(key("location")).toObject().value(key("address")).toString(),
            person.value(key("firstName")).toString(), person.value(key("lastName")).toString(),
            plainTime(times.value(key("created"))), plainTime(times.value(key("deadline"))),
            plainTime(row.value(key("lastModified")))};
    }
    return rows;
}

QByteArray longMail()
{
    QByteArray mail = "<html><body>";
    for (int i = 0; i < 2000; ++i)
        mail += "<table style=\"color:#333\"><tr><td onclick=\"x()\">Строка " + QByteArray::number(i)
            + "</td><td><b>жирно</b> <a href=\"https://example.test/" + QByteArray::number(i)
            + "\">ссылка</a></td></tr></table>";
    return mail + "</body></html>";
}

} // namespace

QList<Race> decodingRaces()
{
    const auto page = std::make_shared<QByteArray>(taskPage(2000));
    const auto mail = std::make_shared<QByteArray>(longMail());
    return {
        {QStringLiteral("decode 2,000 task rows, all fields"), QStringLiteral("QJsonDocument and 11 fields"),
            1.5,
            [page] {
                const auto document = json::Document::parse(*page);
                QList<Task> tasks;
                for (const json::Row &row : document->root().rows())
                    tasks << hubex::mapTask(row.id, row.value);
            },
            [page] { plainly(*page); }},
        {QStringLiteral("sanitise a mail of 2,000 table rows"),
            QStringLiteral("QTextDocument::setHtml of it"), 1.0,
            [mail] { models::safeHtml(*mail, "text/html; charset=utf-8"); },
            [mail] {
                QTextDocument document;
                document.setHtml(QString::fromUtf8(*mail));
            }},
    };
}

} // namespace dd::bench
