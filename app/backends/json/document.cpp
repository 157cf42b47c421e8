// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/json/document.h"

#include <QLoggingCategory>

namespace dd::json {

namespace {

Q_LOGGING_CATEGORY(log, "dd.json")

constexpr qsizetype largest = 256LL * 1024 * 1024;
constexpr size_t deepest = 64;

Error bad(const QString &detail)
{
    return Error{.kind = ErrorKind::BadAnswer, .detail = detail};
}

} // namespace

Result<Document> Document::parse(const QByteArray &bytes)
{
    if (bytes.size() > largest)
        return Error{.kind = ErrorKind::TooLarge};
    QByteArrayView view(bytes);
    if (view.startsWith("\xef\xbb\xbf"))
        view = view.sliced(3);
    qsizetype start = 0;
    while (start < view.size() && std::strchr(" \t\r\n", view[start]) && view[start] != '\0')
        ++start;
    if (start == view.size())
        return bad(QStringLiteral("empty answer"));
    if (view[start] == '<')
        return Error{.kind = ErrorKind::WrongAddress, .detail = QStringLiteral("a web page instead of JSON")};

    Document document;
    document.m_parser = std::make_shared<simdjson::dom::parser>();
    document.m_problems = std::make_shared<Problems>();
    simdjson::error_code error = document.m_parser->allocate(size_t(view.size()), deepest);
    if (!error)
        error = document.m_parser->parse(view.data(), size_t(view.size()), true).get(document.m_root);
    switch (error) {
    case simdjson::SUCCESS:
        return document;
    case simdjson::DEPTH_ERROR:
        return bad(QStringLiteral("nested deeper than %1 levels").arg(deepest));
    case simdjson::UTF8_ERROR:
        return bad(QStringLiteral("not valid UTF-8"));
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return Error{.kind = ErrorKind::TooLarge};
    default:
        return bad(QStringLiteral("not JSON: %1").arg(QLatin1String(simdjson::error_message(error))));
    }
}

Value Document::root() const
{
    return m_root.is_null() ? Value() : Value(m_root, m_problems.get());
}

void logProblems(const QString &what, const Problems &problems)
{
    if (problems.isEmpty())
        return;
    qCWarning(log).noquote() << what << "- fields not as promised:" << problems.count()
                             << problems.first().join(QStringLiteral("; "));
}

} // namespace dd::json
