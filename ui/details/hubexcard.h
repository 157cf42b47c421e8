// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connections.h"
#include "ui/details/tabbedcard.h"

namespace dd::ui {

/// A card over a HubEx account: one endpoint feeds one section.
class HubexCard : public TabbedCard {
    Q_OBJECT

public:
    using TabbedCard::TabbedCard;

protected:
    /// Null once the account is gone.
    session::HubexConnection *hubex() const { return context().connections.hubex(account()); }

    /// `call(connection, id, context, then)` asks for what `show` shows. A section that cannot ask because
    /// the account is gone stays as it is: its card goes too.
    template <class T, class Call, class Show> void feed(Section *section, Call call, Show show)
    {
        section->setLoader([this, section, call, show]() -> net::Load {
            session::HubexConnection *connection = hubex();
            if (!connection)
                return {};
            return call(*connection, item().id, section, section->template shows<T>(show));
        });
    }
};

} // namespace dd::ui
