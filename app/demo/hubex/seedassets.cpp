// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/hubex/kinds.h"
#include "demo/hubex/seed.h"
#include "demo/hubex/streets.h"

namespace dd::demo::hubex {

namespace {

constexpr qint64 day = 86400;

/// Grows the tree in preorder until there are enough: sites, buildings, floors, rooms and what stands in
/// them.
class Planter {
public:
    Planter(State &state, int count)
        : m_state(state)
        , m_assets(state.assets)
        , m_count(std::size_t(count))
    {
        m_assets.reserve(m_count);
    }

    void plant()
    {
        while (!isFull())
            addSite();
    }

private:
    bool isFull() const { return m_assets.size() >= m_count; }

    Asset &add(int parentId, int kind, int number)
    {
        Asset asset;
        asset.id = firstAssetId + int(m_assets.size());
        asset.parentId = parentId;
        asset.last = asset.id;
        asset.siteId = parentId ? m_site.id : asset.id;
        asset.kind = quint16(kind);
        asset.number = quint16(number);
        asset.dice = mixed(m_state.seed, quint32(asset.id));
        asset.companyId = m_site.companyId;
        asset.districtId = m_site.districtId;
        asset.responsibleId = m_site.responsibleId;
        asset.published = m_state.start - qint64(30 + asset.dice % 900) * day;
        m_assets.push_back(asset);
        return m_assets.back();
    }

    void close(int id) { m_assets[std::size_t(id - firstAssetId)].last = m_assets.back().id; }

    void addSite()
    {
        Dice dice(mixed(m_state.seed, quint32(m_assets.size()) + 500000));
        m_site = {};
        m_site.companyId = quint16(3 + dice.below(int(m_state.companies.size()) - 2));
        m_site.responsibleId = dice.in100(60) ? quint16(1 + dice.below(int(m_state.people.size()))) : 0;
        Asset &site = add(0, 0, 0);
        site.districtId = quint16(districtOf(int(mixed(site.dice, 11) % quint32(streetCount()))));
        m_site = site;
        const int buildings = dice.in100(70) ? 1 : 2 + dice.below(2);
        for (int number = 1; number <= buildings && !isFull(); ++number)
            addBuilding(m_site.id, number, dice);
        close(m_site.id);
    }

    void addBuilding(int siteId, int number, Dice &dice)
    {
        const int id = add(siteId, 1, number).id;
        addThings(id, Level::OfBuilding, 3 + dice.below(3), dice);
        const int floors = 2 + dice.below(4);
        for (int floor = 1; floor <= floors && !isFull(); ++floor)
            addFloor(id, floor, dice);
        close(id);
    }

    void addFloor(int buildingId, int floor, Dice &dice)
    {
        const int id = add(buildingId, 2, floor).id;
        addThings(id, Level::OfFloor, 2 + dice.below(2), dice);
        const int rooms = 2 + dice.below(3);
        for (int room = 1; room <= rooms && !isFull(); ++room) {
            const int roomId = add(id, 3, floor * 100 + room).id;
            addThings(roomId, Level::OfRoom, 1 + dice.below(4), dice);
            close(roomId);
        }
        close(id);
    }

    void addThings(int parentId, Level level, int count, Dice &dice)
    {
        const std::span<const int> row = kindsOn(level);
        for (int number = 1; number <= count && !isFull(); ++number) {
            Asset &thing = add(parentId, dice.of(row), number);
            if (dice.in100(60))
                thing.warrantyTill = m_state.start + (dice.below(1800) - 700) * day;
            if (dice.in100(1))
                thing.deleted = m_state.start - (1 + dice.below(300)) * day;
            else if (dice.in100(4))
                thing.published = 0;
            if (dice.in100(10))
                thing.responsibleId = quint16(1 + dice.below(int(m_state.people.size())));
        }
    }

    State &m_state;
    std::vector<Asset> &m_assets;
    std::size_t m_count;
    Asset m_site;
};

} // namespace

void addAssets(State &state, int count)
{
    Planter(state, count).plant();
}

} // namespace dd::demo::hubex
