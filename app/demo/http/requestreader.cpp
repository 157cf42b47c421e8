// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http/requestreader.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace dd::demo::http {

namespace beast = boost::beast;

namespace {

constexpr std::uint32_t largestHeader = 64 * 1024;

QByteArray bytesOf(beast::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

struct RequestReader::Parser {
    beast::http::request_parser<beast::http::string_body> beast;
};

RequestReader::RequestReader(qint64 largestBody)
    : m_largestBody(largestBody)
{
    reset();
}

RequestReader::~RequestReader() = default;

void RequestReader::reset()
{
    m_parser = std::make_unique<Parser>();
    m_parser->beast.eager(true);
    m_parser->beast.header_limit(largestHeader);
    m_parser->beast.body_limit(static_cast<std::uint64_t>(m_largestBody));
    m_expectationMet = false;
}

RequestReader::State RequestReader::feed(QByteArray &bytes)
{
    while (!m_parser->beast.is_done() && !bytes.isEmpty()) {
        beast::error_code error;
        const std::size_t used = m_parser->beast.put(
            boost::asio::const_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())), error);
        bytes.remove(0, static_cast<qsizetype>(used));
        if (error == beast::http::error::need_more)
            return State::NeedsMore;
        if (error == beast::http::error::body_limit || error == beast::http::error::header_limit)
            return State::TooLarge;
        if (error)
            return State::Broken;
    }
    return m_parser->beast.is_done() ? State::Complete : State::NeedsMore;
}

Request RequestReader::take()
{
    const auto &message = m_parser->beast.get();
    Request request;
    request.method = bytesOf(message.method_string());
    request.setTarget(bytesOf(message.target()));
    for (const auto &field : message)
        request.headers.append(bytesOf(field.name_string()), bytesOf(field.value()));
    request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
    m_keepAlive = message.keep_alive();
    reset();
    return request;
}

bool RequestReader::takeExpectation()
{
    if (m_expectationMet || !m_parser->beast.is_header_done() || m_parser->beast.is_done())
        return false;
    m_expectationMet = beast::iequals(m_parser->beast.get()[beast::http::field::expect], "100-continue");
    return m_expectationMet;
}

} // namespace dd::demo::http
