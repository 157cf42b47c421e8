// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/document.h"

#include <QFile>
#include <QTest>

namespace dd::test {

inline QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(DD_TEST_DATA "/hubex/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A document that must read without a complaint.
class Answer {
public:
    explicit Answer(const QByteArray &bytes)
        : m_document(json::Document::parse(bytes))
    {
    }
    json::Value root() const { return m_document ? m_document->root() : json::Value(); }
    std::vector<json::Row> rows() const { return root().rows(); }
    QStringList problems() const
    {
        return m_document ? m_document->problems().first() : QStringList{m_document.error().detail};
    }

private:
    Result<json::Document> m_document;
};

inline QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace dd::test
