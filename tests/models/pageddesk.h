// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakerows.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace dd::test {

using namespace Qt::Literals::StringLiterals;

using List = models::PagedList<FakeRow>;
using State = models::ListModel::State;

/// A list with its server and a tester watching every signal.
struct Desk {
    explicit Desk(int rows = 0, models::PagedModel::Limits limits = {})
    {
        server.fill(rows);
        models::Source<FakeRow> source = fakeSource(server);
        source.limits = limits;
        list = std::make_unique<List>(source);
        tester = std::make_unique<QAbstractItemModelTester>(list.get());
    }

    bool load()
    {
        list->setQuery({});
        return QTest::qWaitFor([this] { return list->state() == State::Ready; });
    }
    bool refresh()
    {
        list->refresh();
        return QTest::qWaitFor([this] { return !list->isRefreshing(); });
    }
    bool lookAt(int first, int last)
    {
        list->look(first, last);
        return QTest::qWaitFor([this, first, last] { return has(first) && has(last); });
    }
    bool has(int row) const { return !list->index(row, 0).data(models::PlaceholderRole).toBool(); }
    QString text(int row) const { return list->index(row, 1).data().toString(); }
    qint64 id(int row) const { return list->keyAt(row).id; }
    static ItemKey key(qint64 id) { return {u"fake"_s, Kind::Task, id, {}}; }
    /// No key twice, rows and keys at their places.
    bool isSound() const
    {
        QSet<qint64> seen;
        for (int row = 0; row < list->rowCount(); ++row) {
            if (!has(row))
                continue;
            if (seen.contains(id(row)) || list->rowOf(list->keyAt(row)) != row)
                return false;
            if (list->index(row, 0).data().toString() != QString::number(id(row)))
                return false;
            seen.insert(id(row));
        }
        return true;
    }

    FakeServer server;
    std::unique_ptr<List> list;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace dd::test
