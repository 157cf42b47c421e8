// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"

#include <QtConcurrent>

namespace dd::net {

/// Bytes to values, pure: runs on a worker thread.
template <class T> using Decode = std::function<Result<T>(const Response &)>;

/// Sends through the channel, decodes off the GUI thread and delivers typed values on it. Dropping the Load
/// or the context's death ends it at any stage, and so does the channel's.
template <class T>
Load ask(Channel &channel, Request request, Decode<T> decode, QObject *context, Then<T> then);

} // namespace dd::net

#include "net/ask_impl.h"
