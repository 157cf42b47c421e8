// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/hubexdesk.h"
#include "tests/ui/shown.h"
#include "ui/details/lineview.h"
#include "ui/details/tabbedcard.h"

#include <QLabel>

namespace dd::test {

/// A card against a HubEx server: each test begins() and ends() one desk.
class HubexCardFixture {
protected:
    void begin()
    {
        m_desk = std::make_unique<HubexDesk>();
        m_card.reset();
    }
    void end()
    {
        m_card.reset();
        m_desk.reset();
    }
    void show(ui::DetailCard *made, const ItemKey &key)
    {
        m_card.reset(static_cast<ui::TabbedCard *>(made));
        m_card->resize(420, 2400); // all of a tab in sight
        static_cast<QWidget *>(m_card.get())->show();
        m_card->showItem(key);
    }
    ui::LineView *lineSaying(const QString &text) const
    {
        for (ui::LineView *line : visible<ui::LineView>(card())) {
            if (line->text().contains(text))
                return line;
        }
        return nullptr;
    }
    /// Of the label that says this, in the card; -1 where there is none.
    int topOf(const QString &words) const
    {
        for (const QLabel *label : visible<QLabel>(card())) {
            if (label->text() == words)
                return label->mapTo(card(), QPoint()).y();
        }
        return -1;
    }
    /// Clicks the link that says this.
    bool press(const QString &text)
    {
        ui::LineView *line = nullptr;
        if (!QTest::qWaitFor([&] { return (line = lineSaying(text)) != nullptr; }))
            return false;
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(4, 4));
        return line->isLink();
    }
    ui::TabbedCard *card() const { return m_card.get(); }

    std::unique_ptr<HubexDesk> m_desk;
    std::unique_ptr<ui::TabbedCard> m_card;
};

} // namespace dd::test
