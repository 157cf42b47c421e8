// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http/message.h"

#include <memory>
#include <optional>

namespace dd::demo::http {

/// Reads requests out of the bytes of one connection (Boost.Beast's parser, without its sockets).
class RequestReader {
public:
    enum class State { NeedsMore, Complete, Broken, TooLarge };

    explicit RequestReader(qint64 largestBody);
    ~RequestReader();

    /// Takes as many bytes off the front of @p bytes as the current request needs.
    State feed(QByteArray &bytes);
    /// The request after State::Complete; the reader is ready for the next one then.
    Request take();
    bool wantsKeepAlive() const { return m_keepAlive; }
    /// True once, when the client waits for "100 Continue" before it sends the body.
    bool takeExpectation();

private:
    struct Parser;
    void reset();

    std::unique_ptr<Parser> m_parser;
    qint64 m_largestBody;
    bool m_keepAlive = true;
    bool m_expectationMet = false;
};

} // namespace dd::demo::http
