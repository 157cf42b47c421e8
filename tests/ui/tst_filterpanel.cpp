// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesource.h"
#include "models/lists.h"
#include "store/language.h"
#include "ui/pages/choicepopup.h"
#include "ui/pages/filtereditors.h"
#include "ui/pages/filterpanel.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace dd;
using namespace dd::ui;
using dd::test::childWithText;
using dd::test::FakeSource;
using dd::test::field;

/// The panel of all filters: what is edited, applied, searched and scrolled over.
class tst_filterpanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.choose(store::Language::Choice::English); }

    void everyFilterOfEveryListHasItsEditor_data()
    {
        QTest::addColumn<int>("system");
        QTest::addColumn<int>("kind");
        for (const System system : {System::HubEx, System::Otrs}) {
            for (const Kind kind : models::kindsOf(system))
                QTest::addRow("%d %d", int(system), int(kind)) << int(system) << int(kind);
        }
    }

    void everyFilterOfEveryListHasItsEditor()
    {
        QFETCH(int, system);
        QFETCH(int, kind);
        FakeSource fake(models::filtersOf(System(system), Kind(kind)));
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.resize(320, 700);
        panel.show();
        const QList<FilterEditor *> editors = panel.findChildren<FilterEditor *>();
        QCOMPARE(editors.size(), fake.source.fields.size());
        Query query;
        for (const FilterField &one : fake.source.fields) {
            QString value = QStringLiteral("1");
            if (one.type == FilterType::Flag)
                value = QStringLiteral("true");
            else if (one.type == FilterType::Instant)
                value = QStringLiteral("2026-01-02T03:04:05Z");
            else if (one.type == FilterType::Coordinate)
                value = QStringLiteral("1.5:2.5");
            query.values.insert(one.key, {value});
        }
        panel.setQuery(query);
        QSignalSpy applied(&panel, &FilterPanel::applied);
        auto *text = panel.findChildren<QLineEdit *>().at(1);
        text->setText(QStringLiteral("x"));
        query.text = QStringLiteral("x");
        QTest::mouseClick(childWithText<QPushButton>(panel, QStringLiteral("Apply")), Qt::LeftButton);
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied.first().first().value<Query>(), query);
    }

    void whatThePublicGuideNamesComesFirst()
    {
        // searchText, orderBy, sortDirection, offset, isClosed, isDeleted; fetch needs no control.
        FakeSource fake(models::filtersOf(System::HubEx, Kind::Task));
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.setRows(50);
        panel.resize(320, 700);
        panel.show();
        // From top to bottom, as the eye and Tab go.
        QMap<std::pair<int, int>, QString> placed;
        const QWidget *list = panel.findChild<QScrollArea *>()->widget();
        for (QWidget *one : list->findChildren<QWidget *>()) {
            const QPoint at = one->mapTo(list, QPoint());
            if (one->isVisible() && (one->focusPolicy() & Qt::TabFocus) && !one->focusProxy())
                placed.insert({at.y(), at.x()}, nameOf(*one));
        }
        const QStringList names = placed.values().mid(0, 8);
        QCOMPARE(names,
            QStringList({QStringLiteral("Text"), QStringLiteral("Order by"), QStringLiteral("Direction"),
                QStringLiteral("Go to row"), QStringLiteral("Go to this row"),
                QStringLiteral("Rows asked for at a time"), QStringLiteral("Closed"),
                QStringLiteral("Deleted")}));
    }

    void withoutAnOrderThereIsNoDirection()
    {
        FakeSource fake({field("isClosed", FilterType::Flag)});
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.setOrders({{QStringLiteral("1"), QStringLiteral("Created")}});
        panel.show();
        QComboBox *way = nullptr;
        for (QComboBox *box : panel.findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("Direction"))
                way = box;
        }
        QVERIFY(way);
        Query query;
        query.ascending = true; // of an order that is no more
        panel.setQuery(query);
        QVERIFY(!way->isEnabled());
        QCOMPARE(way->currentText(), QString());
        auto *apply = childWithText<QPushButton>(panel, QStringLiteral("Apply"));
        QVERIFY(!apply->isEnabled());
        query.sortKey = QStringLiteral("1");
        panel.setQuery(query);
        QVERIFY(way->isEnabled());
        QCOMPARE(way->currentText(), QStringLiteral("Ascending"));
        QTest::keyClick(way, Qt::Key_Down);
        QVERIFY(apply->isEnabled());
        QSignalSpy applied(&panel, &FilterPanel::applied);
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(applied.size(), 1);
        QVERIFY(!applied.first().first().value<Query>().ascending);
    }

    void aListOfOneOrderHasNothingToChoose()
    {
        FakeSource fake(models::filtersOf(System::HubEx, Kind::Asset));
        fake.source.orders = {};
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.show();
        panel.setQuery({});
        for (const QComboBox *box : panel.findChildren<QComboBox *>())
            QVERIFY(!box->isVisible() || box->accessibleName() != QStringLiteral("Direction"));
        const auto *label = childWithText<QLabel>(panel, QStringLiteral("Order by"));
        QVERIFY(label && !label->isVisible());
        QVERIFY(!childWithText<QPushButton>(panel, QStringLiteral("Apply"))->isEnabled());
    }

    void whatIsFoundStandsAtTheTop()
    {
        FakeSource fake(models::filtersOf(System::HubEx, Kind::Task));
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.resize(320, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *search = panel.findChildren<QLineEdit *>().first();
        QWidget *list = panel.findChild<QScrollArea *>()->widget();
        // Wherever its group stands, its heading is the first thing below the field.
        const auto topOf = [&](const FilterField &wanted) {
            search->setText(wanted.title());
            list->layout()->activate();
            int top = list->height();
            for (const QLabel *label : list->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (label->isVisible())
                    top = qMin(top, label->y());
            }
            return top;
        };
        QCOMPARE(topOf(fake.source.fields.last()), topOf(fake.source.fields.first()));
    }

    void thePanelAppliesAndClears()
    {
        FakeSource fake({field("taskStageID", FilterType::Id, Choices::Stages, true),
            field("isClosed", FilterType::Flag), field("taskID", FilterType::Number, Choices::None, true)});
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.resize(320, 600);
        panel.show();
        Query query;
        query.sortKey = QStringLiteral("1");
        query.values.insert(QStringLiteral("secret"), {QStringLiteral("kept")});
        panel.setQuery(query);
        QSignalSpy applied(&panel, &FilterPanel::applied);
        auto *apply = childWithText<QPushButton>(panel, QStringLiteral("Apply"));
        QVERIFY(!apply->isEnabled());
        const QList<FilterEditor *> editors = panel.findChildren<FilterEditor *>();
        auto *number = editors.at(2)->findChild<QLineEdit *>();
        number->setText(QStringLiteral("x"));
        QVERIFY(!apply->isEnabled());
        QVERIFY(childWithText<QLabel>(panel, editors.at(2)->complaint()));
        number->setText(QStringLiteral("7"));
        QVERIFY(apply->isEnabled());
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(applied.size(), 1);
        const Query asked = applied.first().first().value<Query>();
        QCOMPARE(asked.values.value(QStringLiteral("taskID")), QStringList{QStringLiteral("7")});
        QCOMPARE(asked.values.value(QStringLiteral("secret")), QStringList{QStringLiteral("kept")});
        QCOMPARE(asked.sortKey, QStringLiteral("1"));
        panel.setQuery(asked);
        QVERIFY(!apply->isEnabled());
        QTest::mouseClick(childWithText<QPushButton>(panel, QStringLiteral("Clear all")), Qt::LeftButton);
        QVERIFY(applied.last().first().value<Query>().values.value(QStringLiteral("taskID")).isEmpty());
        QCOMPARE(applied.last().first().value<Query>().sortKey, QStringLiteral("1"));
    }

    void theWheelScrollsAndChangesNothing()
    {
        FakeSource fake({field("isClosed", FilterType::Flag), field("deadlineFrom", FilterType::Instant)});
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.resize(320, 600);
        panel.show();
        panel.setRows(50);
        Query query;
        query.values.insert(QStringLiteral("deadlineFrom"), {QStringLiteral("2026-01-02T03:04:05Z")});
        panel.setQuery(query);
        QList<QWidget *> boxes;
        for (QComboBox *box : panel.findChildren<QComboBox *>())
            boxes << box;
        for (QAbstractSpinBox *box : panel.findChildren<QAbstractSpinBox *>())
            boxes << box;
        QCOMPARE(boxes.size(), 6); // order, direction, rows at a time, yes or no, row, date
        for (QWidget *box : std::as_const(boxes)) {
            const QPointF at = box->rect().center();
            QWheelEvent turn(
                at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &turn);
        }
        QVERIFY(!childWithText<QPushButton>(panel, QStringLiteral("Apply"))->isEnabled());
        QCOMPARE(panel.findChild<QSpinBox *>()->value(), 1);
    }

    void whatIsEditedSurvivesAnotherQuery()
    {
        FakeSource fake({field("isClosed", FilterType::Flag), field("taskID", FilterType::Number)});
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.setOrders({{QStringLiteral("1"), QStringLiteral("Created")}});
        Query query;
        query.values.insert(QStringLiteral("isClosed"), {QStringLiteral("true")});
        panel.setQuery(query);
        const QList<FilterEditor *> editors = panel.findChildren<FilterEditor *>();
        auto *number = editors.at(1)->findChild<QLineEdit *>();
        number->setText(QStringLiteral("7"));
        query.sortKey = QStringLiteral("1"); // by the header
        query.values.clear(); // and the chip was taken away
        panel.setQuery(query);
        QCOMPARE(number->text(), QStringLiteral("7"));
        QCOMPARE(editors.at(0)->values(), QStringList());
        QSignalSpy applied(&panel, &FilterPanel::applied);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied.first().first().value<Query>().sortKey, QStringLiteral("1"));
        query.values.insert(QStringLiteral("taskID"), {QStringLiteral("8")});
        panel.setQuery(query); // another place filters by the same
        QCOMPARE(number->text(), QStringLiteral("8"));
    }

    void enterAppliesFromEveryEditor()
    {
        FakeSource fake({field("isClosed", FilterType::Flag), field("deadlineFrom", FilterType::Instant)});
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.show();
        Query query;
        query.values.insert(QStringLiteral("deadlineFrom"), {QStringLiteral("2026-01-02T03:04:05Z")});
        panel.setQuery(query);
        QSignalSpy applied(&panel, &FilterPanel::applied);
        auto *date = panel.findChild<QDateTimeEdit *>();
        date->setDateTime(date->dateTime().addDays(1));
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(applied.size(), 1);
        auto *flag = panel.findChildren<FilterEditor *>().first()->findChild<QComboBox *>();
        flag->setCurrentIndex(1);
        QTest::keyClick(flag, Qt::Key_Return);
        QCOMPARE(applied.size(), 2);
        QSignalSpy rows(&panel, &FilterPanel::rowRequested);
        panel.setRows(50);
        auto *row = panel.findChild<QSpinBox *>();
        row->setFocus();
        row->setValue(20);
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(applied.size(), 2);
        // On a button it presses the button.
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        flag->setCurrentIndex(2);
        for (auto *button : panel.findChildren<QToolButton *>()) {
            if (!button->isVisible() || button->menu() || !(button->focusPolicy() & Qt::TabFocus))
                continue;
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
        }
        QCOMPARE(applied.size(), 2);
    }

    void applyRestsUntilSomethingIsEdited()
    {
        FakeSource fake({field("isDeleted", FilterType::Flag), field("isClosed", FilterType::Flag)});
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.show();
        panel.setQuery({}); // says nothing of deleted rows: they are left out all the same
        auto *apply = childWithText<QPushButton>(panel, QStringLiteral("Apply"));
        QVERIFY(!apply->isEnabled());
        QTest::keyClick(panel.findChildren<FilterEditor *>().at(1)->findChild<QComboBox *>(), Qt::Key_Down);
        QVERIFY(apply->isEnabled());
    }

    void customersAreChosenByName()
    {
        FakeSource fake({field("CustomerID", FilterType::Text, Choices::Customers)});
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.show();
        panel.findChild<FilterEditor *>()->findChild<QPushButton *>()->click();
        QTRY_COMPARE(fake.asked, 1);
        auto *list = panel.findChild<QListWidget *>();
        QVERIFY(list);
        QTRY_COMPARE(list->count(), 3);
        // Who is in no list can be asked for, too: the server knows wildcards.
        auto *editor = panel.findChild<FilterEditor *>();
        auto *search = panel.findChild<ChoicePopup *>()->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("*@acme.example"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(editor->values(), QStringList{QStringLiteral("*@acme.example")});
    }

    void assetsOfOneNameAreToldApart()
    {
        FakeSource fake({field("assetID", FilterType::Id, Choices::Assets, true)});
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.show();
        auto *button = panel.findChild<FilterEditor *>()->findChild<QPushButton *>();
        button->click();
        auto *list = panel.findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QStringLiteral("1 этаж · Головной офис \u203a Корпус А"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("1 этаж · Склад"));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(button->toolTip(), QStringLiteral("1 этаж")); // what is chosen is called by its name
    }

    void whatIsNotShownOfTheChoicesIsSaid()
    {
        FakeSource fake({field("assignedTo", FilterType::Id, Choices::Users, true)});
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.show();
        panel.findChild<FilterEditor *>()->findChild<QPushButton *>()->click();
        auto *popup = panel.findChild<ChoicePopup *>();
        const auto note = [popup] {
            return childWithText<QLabel>(
                *popup, QStringLiteral("Only the first 100 are shown. Type to find the others."));
        };
        QTRY_VERIFY(note() && note()->isVisible());
        auto *search = popup->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("+79001"));
        QTRY_COMPARE(fake.lastText, QStringLiteral("+79001"));
        QTRY_VERIFY(note()); // a hundred and eleven
        QTest::keyClicks(search, QStringLiteral("23"));
        QTRY_VERIFY(!note()); // one, and that is all
    }

    void thePanelIsSearchedAndJumpsToRows()
    {
        FakeSource fake(models::filtersOf(System::HubEx, Kind::Task));
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        panel.resize(320, 600);
        panel.show();
        const auto visible = [&panel] {
            int count = 0;
            for (const FilterEditor *editor : panel.findChildren<FilterEditor *>())
                count += editor->isVisibleTo(&panel);
            return count;
        };
        QVERIFY(visible() > 40);
        auto *search = panel.findChildren<QLineEdit *>().first();
        QTest::keyClicks(search, QStringLiteral("stage"));
        QCOMPARE(visible(), 1);
        search->setText(QStringLiteral("no such thing"));
        QCOMPARE(visible(), 0);
        QVERIFY(childWithText<QLabel>(panel, QStringLiteral("No filter of this name")));
        panel.reveal(QStringLiteral("radius"));
        QVERIFY(visible() > 40);
        QSignalSpy rows(&panel, &FilterPanel::rowRequested);
        panel.setRows(2000);
        panel.findChild<QSpinBox *>()->setValue(1500);
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Go to this row"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(rows.size(), 1);
        QCOMPARE(rows.first().first().toInt(), 1499);
        QSignalSpy closed(&panel, &FilterPanel::closeRequested);
        QTest::keyClick(&panel, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

private:
    /// A box says what is chosen in it where a name is asked for.
    static QString nameOf(QWidget &widget)
    {
        if (!widget.accessibleName().isEmpty())
            return widget.accessibleName();
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    }

    store::Language m_language;
};

QTEST_MAIN(tst_filterpanel)
#include "tst_filterpanel.moc"
