// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/writer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace dd::cli {

namespace {

/// Spreadsheets run what begins like a formula. A phone number begins like one and cannot do anything.
bool looksLikeFormula(const QString &text)
{
    static const QString beginnings = QStringLiteral("=+-@\t\r");
    static const QRegularExpression phoneOrNumber(QStringLiteral("^[+-]?[0-9][0-9 ()./-]*$"));
    return !text.isEmpty() && beginnings.contains(text.at(0)) && !phoneOrNumber.match(text).hasMatch();
}

class CsvWriter : public Writer {
public:
    CsvWriter(QIODevice &device, QChar separator, bool byteOrderMark)
        : m_device(device)
        , m_separator(separator)
        , m_byteOrderMark(byteOrderMark)
    {
    }

    QString begin(const QList<models::ColumnInfo> &columns) override
    {
        QStringList titles;
        for (const models::ColumnInfo &column : columns)
            titles << quoted(column.title());
        return write((m_byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + lineOf(titles));
    }

    QString add(const QList<Value> &row) override
    {
        QStringList fields;
        for (const Value &value : row)
            fields << std::visit([this](const auto &one) { return field(one); }, value);
        return write(lineOf(fields));
    }

    QString end() override { return {}; }

private:
    static QString field(std::monostate) { return {}; }
    static QString field(double number)
    {
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    }
    static QString field(bool flag) { return flag ? QStringLiteral("true") : QStringLiteral("false"); }
    static QString field(const QDateTime &time) { return time.toString(Qt::ISODate); }
    QString field(const QString &text) const
    {
        return quoted(looksLikeFormula(text) ? QLatin1Char('\'') + text : text);
    }

    QString quoted(QString text) const
    {
        const bool edged = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
        if (!edged && !text.contains(m_separator) && !text.contains(QLatin1Char('"'))
            && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
            return text;
        text.replace(QLatin1Char('"'), QLatin1String("\"\""));
        return QLatin1Char('"') + text + QLatin1Char('"');
    }

    QByteArray lineOf(const QStringList &fields) const { return fields.join(m_separator).toUtf8() + "\r\n"; }

    QString write(const QByteArray &bytes)
    {
        return m_device.write(bytes) == bytes.size() ? QString() : m_device.errorString();
    }

    QIODevice &m_device;
    QChar m_separator;
    bool m_byteOrderMark;
};

} // namespace

std::unique_ptr<Writer> csvWriter(QIODevice &device, QChar separator, bool byteOrderMark)
{
    return std::make_unique<CsvWriter>(device, separator, byteOrderMark);
}

} // namespace dd::cli
