// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ask.h"
#include "net/known.h"

#include <memory>
#include <optional>

namespace dd::net {

/// One answer of a session, asked for once and kept until it is forgotten. An answer that is under way then
/// is still delivered, but not kept; nor does it need the keeper any more. Copies are the same.
template <class T> class Kept {
public:
    Load ask(Channel &channel, const Request &request, Decode<T> decode, QObject *context, Then<T> then) const
    {
        if (m_state->value)
            return known(channel, *m_state->value, context, std::move(then));
        const Then<T> keep
            = [state = m_state, edition = m_state->edition, then = std::move(then)](const Result<T> &answer) {
                  if (answer && state->edition == edition)
                      state->value = answer.value();
                  then(answer);
              };
        return net::ask<T>(channel, request, std::move(decode), context, keep);
    }

    void forget()
    {
        m_state->value.reset();
        ++m_state->edition;
    }

private:
    struct State {
        std::optional<T> value;
        int edition = 0;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace dd::net
