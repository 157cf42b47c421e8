// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"

#include "harness/probes.h"
#include "statictexts.h"
#include "store/settings.h"
#include "taskrows.h"
#include "ui/pages/listtable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

namespace dd::bench {

namespace {

constexpr int rows = 2'000;
constexpr int frames = 20; ///< a figure: so many screens of different rows

/// All that is painted, and the picture it is painted into. Views go before their models.
struct Stage {
    QTemporaryDir folder;
    store::Settings settings{
        {folder.filePath(QStringLiteral("a.ini")), folder.filePath(QStringLiteral("b.ini"))}};
    std::unique_ptr<models::PagedList<Task>> list = taskList(demoTasks(rows));
    std::unique_ptr<StaticTexts> texts;
    QStandardItemModel items;
    std::unique_ptr<ui::ListTable> ours, fixed;
    QTableView plain;
    QImage frame{1600, 1000, QImage::Format_ARGB32_Premultiplied};

    Stage()
    {
        const auto isHere
            = [this] { return !list->index(rows - 1, 0).data(models::PlaceholderRole).toBool(); };
        for (int first = 0; first < rows; first += 100) {
            list->look(first, first + 99);
            const auto at = list->index(first + 99, 0);
            if (!QTest::qWaitFor([at] { return !at.data(models::PlaceholderRole).toBool(); }))
                qFatal("the rows did not come");
        }
        if (!isHere())
            qFatal("the last rows went");
        texts = std::make_unique<StaticTexts>(*list);
        ours = table(*list);
        fixed = table(*texts);
        fillItems();
        show(*ours);
        show(*fixed);
        show(plain);
    }

    /// Screen after screen from the top.
    double paint(QTableView &view)
    {
        QScrollBar *bar = view.verticalScrollBar();
        double time = 0;
        for (int i = 0; i < frames; ++i) {
            bar->setValue(bar->maximum() / frames * i);
            time += threadTime([&] { view.viewport()->render(&frame); });
        }
        return time / frames;
    }

private:
    std::unique_ptr<ui::ListTable> table(models::ListModel &model)
    {
        QList<models::ColumnInfo> columns;
        for (int column = 0; column < model.columnCount(); ++column)
            columns << model.column(column);
        return std::make_unique<ui::ListTable>(model, columns, settings, QStringLiteral("bench"), nullptr);
    }

    void show(QTableView &view)
    {
        view.resize(frame.size());
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
    }

    /// The columns that the table shows, as wide and as high.
    void fillItems()
    {
        items.setRowCount(rows);
        items.setColumnCount(list->columnCount());
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < list->columnCount(); ++column)
                items.setItem(row, column, new QStandardItem(list->index(row, column).data().toString()));
        }
        plain.setModel(&items);
        plain.verticalHeader()->hide();
        plain.verticalHeader()->setDefaultSectionSize(ours->rowHeight(0));
        plain.setVerticalScrollMode(QTableView::ScrollPerPixel);
        for (int column = 0; column < list->columnCount(); ++column) {
            plain.setColumnHidden(column, ours->isColumnHidden(column));
            if (!ours->isColumnHidden(column))
                plain.setColumnWidth(column, ours->columnWidth(column));
        }
    }
};

Sides sides()
{
    const auto stage = std::make_shared<Stage>();
    return {[stage] { return stage->paint(*stage->ours); }, [stage] { return stage->paint(*stage->fixed); },
        [stage] { return stage->paint(stage->plain); }};
}

} // namespace

QList<Entry> paintingEntries()
{
    return {
        {QStringLiteral("paint.view"), QStringLiteral("painting a full view of rows"), QStringLiteral("ms"),
            Target{.limitIs = QStringLiteral("the same view over a static array of texts"),
                .timesLimit = 1.5,
                .peerIs = QStringLiteral("a plain QTableView of the texts")},
            sides, 15}};
}

} // namespace dd::bench
