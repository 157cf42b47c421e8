// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "race.h"

#include "store/settings.h"
#include "tests/models/fakerows.h"
#include "ui/pages/listtable.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace dd::bench {

namespace {

constexpr int manyRows = 100'000;
constexpr int fewRows = 1'000;
constexpr int columns = 12;

using List = models::PagedList<test::FakeRow>;

std::shared_ptr<List> listOf(test::FakeServer &server)
{
    models::Source<test::FakeRow> source = test::fakeSource(server);
    const auto first = source.columns.first();
    while (source.columns.size() < columns) {
        source.columns << first;
        source.columns.last().id = QString::number(source.columns.size());
    }
    auto list = std::make_shared<List>(source);
    list->setQuery({});
    list->look(0, 60);
    if (!QTest::qWaitFor([&list] { return list->rowOf({QStringLiteral("fake"), Kind::Task, 50, {}}) >= 0; }))
        qFatal("the list did not come");
    return list;
}

std::shared_ptr<QStandardItemModel> plainModel(int rows)
{
    auto model = std::make_shared<QStandardItemModel>(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model->setItem(row, column, new QStandardItem(QString::number(row)));
    }
    return model;
}

void readScreen(const QAbstractItemModel &model)
{
    for (int row = 0; row < 50; ++row) {
        for (int column = 0; column < columns; ++column)
            model.index(row, column).data().toString();
    }
}

/// One frame of a view, drawn into a picture.
void paintFrame(QTableView &view, QImage &frame)
{
    view.viewport()->render(&frame);
}

} // namespace

QList<Race> listRaces()
{
    const auto server = std::make_shared<test::FakeServer>();
    server->fill(manyRows);
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto settings = std::make_shared<store::Settings>(store::Settings::Files{
        folder->filePath(QStringLiteral("a.ini")), folder->filePath(QStringLiteral("b.ini"))});
    const auto list = listOf(*server);
    const auto plain = plainModel(fewRows);
    QList<models::ColumnInfo> infos;
    for (int column = 0; column < columns; ++column)
        infos << list->column(column);
    const auto table
        = std::make_shared<ui::ListTable>(*list, infos, *settings, QStringLiteral("bench"), nullptr);
    const auto view = std::make_shared<QTableView>();
    view->setModel(plain.get());
    const auto frame = std::make_shared<QImage>(1200, 900, QImage::Format_ARGB32_Premultiplied);
    for (QTableView *one : {static_cast<QTableView *>(table.get()), view.get()}) {
        one->resize(1200, 900);
        one->show();
        if (!QTest::qWaitForWindowExposed(one))
            qFatal("no window");
    }
    return {
        {QStringLiteral("read a screenful of 100,000 rows"), QStringLiteral("QStandardItemModel of 1,000"),
            4.0, [server, list] { readScreen(*list); }, [plain] { readScreen(*plain); }},
        {QStringLiteral("paint a frame of the list"), QStringLiteral("a plain QTableView"), 1.5,
            [table, frame, server, list, settings, folder] { paintFrame(*table, *frame); },
            [view, frame, plain] { paintFrame(*view, *frame); }},
        {QStringLiteral("scroll from end to end of 100,000 rows"),
            QStringLiteral("a plain QTableView of 1,000"), 2.0,
            [table, frame, list] {
                table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
                paintFrame(*table, *frame);
                table->verticalScrollBar()->setValue(0);
                paintFrame(*table, *frame);
            },
            [view, frame, plain] {
                view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
                paintFrame(*view, *frame);
                view->verticalScrollBar()->setValue(0);
                paintFrame(*view, *frame);
            }},
    };
}

} // namespace dd::bench
