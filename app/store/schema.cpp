// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QDir>
#include <QFile>

/// Resources of a static library are not there until asked for; must stand outside every namespace.
static void needSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace dd::store {

Schema::Schema(QLatin1String name)
{
    needSchema();
    const QDir folder(QLatin1String(":/schema/") + name);
    for (const QString &step : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(step));
        Q_ASSERT_X(
            step.left(3).toInt() == m_steps.size() + 1, "Schema", "a gap in the numbers of migrations");
        if (file.open(QIODevice::ReadOnly))
            m_steps << file.readAll();
    }
}

std::optional<Fault> Schema::bringUp(Database &database) const
{
    qint64 present = 0;
    if (auto fault = database.number("PRAGMA user_version", present))
        return fault;
    if (present > newest() || present < 0)
        return Fault{Trouble::Newer, QStringLiteral("version %1, known is %2").arg(present).arg(newest())};
    for (int number = int(present) + 1; number <= newest(); ++number) {
        auto fault = database.transaction([&] {
            auto failed = database.run(step(number));
            return failed ? failed : database.run("PRAGMA user_version=" + QByteArray::number(number));
        });
        if (fault)
            return fault;
    }
    return std::nullopt;
}

} // namespace dd::store
