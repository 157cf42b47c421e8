// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace dd::cli {

namespace {

class JsonWriter : public Writer {
public:
    explicit JsonWriter(QIODevice &device)
        : m_device(device)
    {
    }

    QString begin(const QList<models::ColumnInfo> &columns) override
    {
        for (const models::ColumnInfo &column : columns)
            m_keys << column.id;
        return write("[");
    }

    QString add(const QList<Value> &row) override
    {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(m_keys.at(i), std::visit([](const auto &one) { return json(one); }, row.at(i)));
        const QByteArray line
            = (m_first ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
        m_first = false;
        return write(line);
    }

    QString end() override { return write("\n]\n"); }

private:
    static QJsonValue json(std::monostate) { return QJsonValue::Null; }
    static QJsonValue json(double number) { return number; }
    static QJsonValue json(bool flag) { return flag; }
    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(const QDateTime &time) { return time.toString(Qt::ISODate); }

    QString write(const QByteArray &bytes)
    {
        return m_device.write(bytes) == bytes.size() ? QString() : m_device.errorString();
    }

    QIODevice &m_device;
    QStringList m_keys;
    bool m_first = true;
};

} // namespace

std::unique_ptr<Writer> jsonWriter(QIODevice &device)
{
    return std::make_unique<JsonWriter>(device);
}

} // namespace dd::cli
