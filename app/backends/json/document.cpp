// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/json/document.h"

#include "backends/json/hugenumbers.h"

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

using simdjson::error_code;

error_code read(simdjson::dom::parser &parser, QByteArrayView text, simdjson::dom::element &root)
{
    const error_code error = parser.allocate(size_t(text.size()), deepest);
    return error ? error : parser.parse(text.data(), size_t(text.size()), true).get(root);
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
    error_code error = read(*document.m_parser, view, document.m_root);
    if (error && error != simdjson::CAPACITY && error != simdjson::MEMALLOC) {
        // One number that fits no machine word must not cost the whole list: as text it spoils one field.
        const QByteArray again = hugeNumbersAsText(view);
        if (again.size() > view.size())
            error = read(*document.m_parser, again, document.m_root);
    }
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
