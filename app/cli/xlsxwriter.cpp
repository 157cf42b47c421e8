// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/writer.h"

#include "cli/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace dd::cli {

namespace {

constexpr qsizetype longestText = 32'767;
constexpr lxw_row_t lastRow = 1'048'575;

/// A sheet's name has no more than 31 characters and none of these.
QByteArray sheetName(QString name)
{
    for (const QChar sign : QStringLiteral("[]:*?/\\"))
        name.remove(sign);
    return name.left(31).toUtf8();
}

/// As much as a cell holds, without half a sign at the end; a zero would end the text.
QString fittingCell(QString text)
{
    text.remove(QChar(0));
    if (text.size() <= longestText)
        return text;
    text.truncate(longestText - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

class XlsxWriter : public Writer {
public:
    XlsxWriter(QIODevice &device, QString sheet)
        : m_device(device)
        , m_sheetName(std::move(sheet))
    {
    }
    ~XlsxWriter() override
    {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    QString begin(const QList<models::ColumnInfo> &columns) override
    {
        if (!m_folder.isValid())
            return m_folder.errorString();
        m_folderName = QFile::encodeName(m_folder.path());
        m_fileName = QFile::encodeName(m_folder.filePath(QStringLiteral("export.xlsx")));
        // Each row goes to the disk as it comes: half a million fit into any memory.
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folderName.data();
        m_book = workbook_new_opt(m_fileName.constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, sheetName(m_sheetName).constData()) : nullptr;
        if (!m_sheet)
            return Words::tr("The spreadsheet cannot be made.");
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm");
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto column = lxw_col_t(i);
            worksheet_set_column(m_sheet, column, column, qMin(columns.at(i).width, 60) + 2, nullptr);
            worksheet_write_string(m_sheet, 0, column, columns.at(i).title().toUtf8().constData(), m_head);
        }
        m_columns = lxw_col_t(columns.size());
        return {};
    }

    QString add(const QList<Value> &row) override
    {
        if (m_row > lastRow)
            return Words::tr(
                "A spreadsheet holds no more than 1,048,576 rows. Narrow the list with filters, or take "
                "CSV.");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const lxw_error error
                = std::visit([&](const auto &value) { return put(lxw_col_t(i), value); }, row.at(i));
            if (error != LXW_NO_ERROR)
                return QString::fromLatin1(lxw_strerror(error));
        }
        ++m_row;
        return {};
    }

    QString end() override
    {
        if (m_columns > 0)
            worksheet_autofilter(m_sheet, 0, 0, qMax<lxw_row_t>(m_row - 1, 0), lxw_col_t(m_columns - 1));
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR)
            return QString::fromLatin1(lxw_strerror(error));
        QFile file(QFile::decodeName(m_fileName));
        if (!file.open(QIODevice::ReadOnly))
            return file.errorString();
        while (!file.atEnd()) {
            const QByteArray part = file.read(1024 * 1024);
            if (part.isEmpty() || m_device.write(part) != part.size())
                return part.isEmpty() ? file.errorString() : m_device.errorString();
        }
        return {};
    }

private:
    lxw_error put(lxw_col_t, std::monostate) { return LXW_NO_ERROR; }
    lxw_error put(lxw_col_t column, double number)
    {
        return worksheet_write_number(m_sheet, m_row, column, number, nullptr);
    }
    lxw_error put(lxw_col_t column, bool flag)
    {
        return worksheet_write_boolean(m_sheet, m_row, column, flag ? 1 : 0, nullptr);
    }
    lxw_error put(lxw_col_t column, const QString &text)
    {
        // Always as text: nothing here is ever a formula or a link.
        const QString fitting = fittingCell(text);
        return worksheet_write_string(m_sheet, m_row, column, fitting.toUtf8().constData(), nullptr);
    }
    lxw_error put(lxw_col_t column, const QDateTime &time)
    {
        const QDateTime local = time.toLocalTime();
        if (local.date().year() < 1900 || local.date().year() > 9999)
            return put(column, local.toString(Qt::ISODate));
        lxw_datetime moment{local.date().year(), local.date().month(), local.date().day(),
            local.time().hour(), local.time().minute(), double(local.time().second())};
        return worksheet_write_datetime(m_sheet, m_row, column, &moment, m_time);
    }

    QIODevice &m_device;
    QString m_sheetName;
    QTemporaryDir m_folder;
    QByteArray m_folderName;
    QByteArray m_fileName;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_time = nullptr;
    lxw_col_t m_columns = 0;
    lxw_row_t m_row = 1;
};

} // namespace

std::unique_ptr<Writer> xlsxWriter(QIODevice &device, const QString &sheet)
{
    return std::make_unique<XlsxWriter>(device, sheet);
}

} // namespace dd::cli
