// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/utc.h"
#include "fakesource.h"
#include "models/lists.h"
#include "store/language.h"
#include "ui/pages/choicepopup.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/filtereditors.h"
#include "ui/pages/filterpanel.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace dd;
using namespace dd::ui;
using dd::test::childWithText;
using dd::test::FakeSource;
using dd::test::field;

/// Filters: the bar, the chips, the panel and every kind of editor.
class tst_filters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_language = std::make_unique<store::Language>();
        m_language->choose(store::Language::Choice::English);
    }

    void theTextIsToldWhenTheUserPauses()
    {
        FilterBar bar(nullptr);
        bar.resize(900, 60);
        bar.show();
        QSignalSpy told(&bar, &FilterBar::textChanged);
        QSignalSpy left(&bar, &FilterBar::leaveRequested);
        bar.focusText();
        auto *text = bar.findChild<QLineEdit *>();
        text->insert(QStringLiteral("принтер"));
        QCOMPARE(told.size(), 0);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.last().first().toString(), QStringLiteral("принтер"));
        QTest::keyClick(text, Qt::Key_Space);
        QTest::keyClick(text, Qt::Key_Return); // nothing but a blank more
        QCOMPARE(told.size(), 1);
        QCOMPARE(left.size(), 1);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(told.last().first().toString(), QString());
        QCOMPARE(left.size(), 1);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(left.size(), 2);
        // What is being typed is not overwritten by what the list says.
        QTest::keyClicks(text, QStringLiteral("abc"));
        bar.setText(QStringLiteral("old"));
        QCOMPARE(text->text(), QStringLiteral("abc"));
    }

    void chipsSayWhatFilters()
    {
        FakeSource fake(
            {field("taskStageID", FilterType::Id, Choices::Stages, true), field("isClosed", FilterType::Flag),
                field("isDeleted", FilterType::Flag), field("creationFrom", FilterType::Instant),
                field("taskNumber", FilterType::Text, Choices::None, true)});
        FilterWords words(fake.source, nullptr);
        Query query;
        query.values = {{QStringLiteral("taskStageID"), {QStringLiteral("1"), QStringLiteral("2")}},
            {QStringLiteral("isClosed"), {QStringLiteral("false")}},
            {QStringLiteral("isDeleted"), {QStringLiteral("false")}},
            {QStringLiteral("taskNumber"),
                {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}}};
        QSignalSpy changed(&words, &FilterWords::changed);
        QList<FilterWords::Chip> chips = words.chips(query);
        QCOMPARE(chips.size(), 3); // the rule that hides deleted rows is no filter of the user's
        QCOMPARE(chips.at(0).text, QStringLiteral("taskStageID: 2 chosen"));
        QCOMPARE(chips.at(1).text, QStringLiteral("isClosed: no"));
        QCOMPARE(chips.at(2).text, QStringLiteral("taskNumber: 1, 2, 3 +1"));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(words.chips(query).at(0).text, QStringLiteral("taskStageID: Новая, В работе"));
        QCOMPARE(fake.asked, 1);
    }

    void chipsAreTakenAwayByMouseAndKey()
    {
        FilterBar bar(nullptr);
        bar.resize(500, 90);
        bar.show();
        QSignalSpy removed(&bar, &FilterBar::chipRemoved);
        QSignalSpy clicked(&bar, &FilterBar::chipClicked);
        QSignalSpy cleared(&bar, &FilterBar::clearRequested);
        bar.setChips({{QStringLiteral("a"), QStringLiteral("Stage: New")},
            {QStringLiteral("b"), QStringLiteral("Closed: no")}});
        const QList<ChipButton *> chips = bar.findChildren<ChipButton *>();
        QCOMPARE(chips.size(), 2);
        QTRY_VERIFY(chips.first()->isVisible() && chips.first()->width() > 60);
        QVERIFY(!chips.first()->accessibleName().isEmpty());
        QTest::mouseClick(chips.first(), Qt::LeftButton, {},
            QPoint(chips.first()->width() - 12, chips.first()->height() / 2));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.last().first().toString(), QStringLiteral("a"));
        QTest::mouseClick(chips.first(), Qt::LeftButton, {}, QPoint(12, 10));
        QCOMPARE(clicked.size(), 1);
        QTest::keyClick(chips.last(), Qt::Key_Delete);
        QCOMPARE(removed.last().first().toString(), QStringLiteral("b"));
        QTest::mouseClick(childWithText<QPushButton>(bar, QStringLiteral("Clear all")), Qt::LeftButton);
        QCOMPARE(cleared.size(), 1);
        // Many of them take more lines, not more width.
        QList<FilterWords::Chip> many;
        for (int i = 0; i < 12; ++i)
            many << FilterWords::Chip{QString::number(i), QStringLiteral("Очень длинный фильтр %1").arg(i)};
        bar.setChips(many);
        for (const ChipButton *chip : bar.findChildren<ChipButton *>())
            QVERIFY(chip->geometry().right() <= bar.width());
    }

    void theOrderIsShownAndChosen()
    {
        FilterBar bar(nullptr);
        bar.show();
        bar.setOrder(QStringLiteral("Created"), false);
        QSignalSpy chosen(&bar, &FilterBar::orderChosen);
        bar.setOrders({{QStringLiteral("1"), QStringLiteral("Created")},
                          {QStringLiteral("8"), QStringLiteral("Changed")}},
            QStringLiteral("1"));
        auto *menu = bar.findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        QList<QAction *> actions = menu->actions();
        QVERIFY(actions.at(0)->isChecked());
        actions.at(1)->trigger();
        QCOMPARE(chosen.last(), (QVariantList{QStringLiteral("8"), false}));
        actions.at(3)->trigger();
        QCOMPARE(chosen.last(), (QVariantList{QStringLiteral("1"), true}));
        // The server's own order is no order of ours that could be turned.
        bar.setOrders({{QStringLiteral("1"), QStringLiteral("Created")}}, QString());
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        // A list with one order only has none to choose.
        const auto isOffered = [&bar] {
            const auto buttons = bar.findChildren<QToolButton *>();
            return std::ranges::any_of(
                buttons, [](const QToolButton *one) { return one->menu() && one->isVisible(); });
        };
        QVERIFY(isOffered());
        bar.setOrderable(false);
        QVERIFY(!isOffered());
    }

    void typedValuesAreReadAsTheServerWantsThem_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("many");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("wrong");
        const auto row = [](const char *name, FilterType type, bool many, const char *typed,
                             const QStringList &values, bool wrong) {
            QTest::newRow(name) << int(type) << many << QString::fromUtf8(typed) << values << wrong;
        };
        row("text", FilterType::Text, false, "  a, b ", {QStringLiteral("a, b")}, false);
        row("texts", FilterType::Text, true, "a; b,,c",
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, false);
        row("number", FilterType::Number, false, "42", {QStringLiteral("42")}, false);
        row("no number", FilterType::Number, true, "42, x", {QStringLiteral("42")}, true);
        row("decimal", FilterType::Decimal, false, "1500,5", {QStringLiteral("1500.5")}, false);
        row("place", FilterType::Coordinate, false, "55.7558, 37.6173", {QStringLiteral("55.7558:37.6173")},
            false);
        row("place as sent", FilterType::Coordinate, false, "-55.7:37", {QStringLiteral("-55.7:37")}, false);
        row("beyond the pole", FilterType::Coordinate, false, "95, 37", {}, true);
        row("nothing", FilterType::Number, true, " , ", {}, false);
    }

    void typedValuesAreReadAsTheServerWantsThem()
    {
        QFETCH(int, type);
        QFETCH(bool, many);
        QFETCH(QString, typed);
        QFETCH(QStringList, values);
        QFETCH(bool, wrong);
        FakeSource fake({});
        FilterWords words(fake.source, nullptr);
        QWidget parent;
        FilterEditor *editor = makeFilterEditor(
            field("key", FilterType(type), Choices::None, many), fake.source, words, &parent);
        QSignalSpy changed(editor, &FilterEditor::changed);
        editor->findChild<QLineEdit *>()->setText(typed);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(editor->values(), values);
        QCOMPARE(!editor->complaint().isEmpty(), wrong);
        if (!wrong) {
            editor->setValues({});
            QVERIFY(editor->values().isEmpty());
            editor->setValues(values);
            QCOMPARE(editor->values(), values);
        }
    }

    void howAWholeTitleIsAskedForIsSaid()
    {
        FilterField title = field("Title", FilterType::Text);
        title.hint = "A part, \"the whole\", or with *";
        FakeSource fake({title});
        FilterWords words(fake.source, nullptr);
        QWidget holder;
        const QWidget *editor = makeFilterEditor(title, fake.source, words, &holder);
        const auto *line = editor->findChild<QLineEdit *>();
        QCOMPARE(line->placeholderText(), QStringLiteral("A part, \"the whole\", or with *"));
        QCOMPARE(line->toolTip(), line->placeholderText());
    }

    void flagsHaveThreeStates()
    {
        FakeSource fake({});
        FilterWords words(fake.source, nullptr);
        QWidget parent;
        FilterEditor *flag
            = makeFilterEditor(field("isClosed", FilterType::Flag), fake.source, words, &parent);
        QVERIFY(flag->values().isEmpty());
        for (const QString &value : {QStringLiteral("true"), QStringLiteral("false")}) {
            flag->setValues({value});
            QCOMPARE(flag->values(), QStringList{value});
        }
        QCOMPARE(flag->findChild<QComboBox *>()->count(), 3);
        // Deleted rows are hidden unless asked for, and may be shown among the others.
        FilterEditor *deleted
            = makeFilterEditor(field("isDeleted", FilterType::Flag), fake.source, words, &parent);
        QCOMPARE(deleted->values(), QStringList{QStringLiteral("false")});
        deleted->findChild<QComboBox *>()->setCurrentIndex(2);
        QCOMPARE(deleted->values(), QStringList{QStringLiteral("any")});
    }

    void instantsTravelInUtc()
    {
        FakeSource fake({});
        FilterWords words(fake.source, nullptr);
        QWidget parent;
        FilterEditor *editor
            = makeFilterEditor(field("creationTill", FilterType::Instant), fake.source, words, &parent);
        parent.show();
        QVERIFY(editor->values().isEmpty());
        editor->setValues({QStringLiteral("2026-11-23T11:05:00Z")});
        QCOMPARE(editor->values(), QStringList{QStringLiteral("2026-11-23T11:05:00Z")});
        auto *edit = editor->findChild<QDateTimeEdit *>();
        QVERIFY(edit->isVisibleTo(editor));
        QCOMPARE(edit->dateTime().toUTC(), QDateTime(QDate(2026, 11, 23), QTime(11, 5), utcZone));
        auto *menu = editor->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("Today"))
                action->trigger();
        }
        QCOMPARE(edit->dateTime(), QDateTime(QDate::currentDate(), QTime(23, 59, 59)));
        editor->setValues({});
        QVERIFY(!edit->isVisibleTo(editor));
        QVERIFY(editor->values().isEmpty());
    }

    void choicesAreTickedByName()
    {
        FakeSource fake({});
        FilterWords words(fake.source, nullptr);
        QWidget parent;
        parent.resize(300, 100);
        FilterEditor *editor = makeFilterEditor(
            field("taskStageID", FilterType::Id, Choices::Stages, true), fake.source, words, &parent);
        editor->resize(280, 30);
        parent.show();
        auto *button = editor->findChild<QPushButton *>();
        QCOMPARE(button->text(), QStringLiteral("Any"));
        button->click();
        auto *popup = editor->findChild<ChoicePopup *>();
        QVERIFY(popup);
        auto *list = popup->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 3);
        auto *search = popup->findChild<QLineEdit *>();
        search->insert(QStringLiteral("работ"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(editor->values(), QStringList{QStringLiteral("2")});
        search->clear();
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(editor->values().size(), 2);
        QVERIFY(button->text().startsWith(QStringLiteral("В работе")));
        QVERIFY(button->accessibleName().contains(QStringLiteral("В работе")));
        QCOMPARE(fake.asked, 1); // few are had at once
        popup->close();
    }

    void manyChoicesAreSearchedOnTheServer()
    {
        FakeSource fake({});
        FilterWords words(fake.source, nullptr);
        QWidget parent;
        FilterEditor *editor = makeFilterEditor(
            field("contactID", FilterType::Id, Choices::Users), fake.source, words, &parent);
        parent.show();
        editor->findChild<QPushButton *>()->click();
        auto *popup = editor->findChild<ChoicePopup *>();
        auto *list = popup->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 100);
        auto *search = popup->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("7900432"));
        QTRY_COMPARE(list->count(), 1); // found by phone
        QCOMPARE(fake.lastText, QStringLiteral("7900432"));
        QVERIFY(!list->item(0)->isHidden());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(editor->values(), QStringList{QStringLiteral("432")});
        QTRY_VERIFY(!editor->findChild<ChoicePopup *>()); // one only: chosen and gone
    }

    void choicesThatDoNotComeSayWhy()
    {
        FakeSource fake({});
        fake.failure = {ErrorKind::Unreachable};
        FilterWords words(fake.source, nullptr);
        QWidget parent;
        FilterEditor *editor = makeFilterEditor(
            field("taskStageID", FilterType::Id, Choices::Stages, true), fake.source, words, &parent);
        parent.show();
        editor->findChild<QPushButton *>()->click();
        auto *popup = editor->findChild<ChoicePopup *>();
        QTRY_VERIFY(childWithText<QLabel>(*popup, describe({ErrorKind::Unreachable})));
        fake.failure = {};
        QTest::mouseClick(childWithText<QPushButton>(*popup, QStringLiteral("Retry")), Qt::LeftButton);
        QTRY_COMPARE(popup->findChild<QListWidget *>()->count(), 3);
    }

    void aPopupMayDieBeforeItsAnswer()
    {
        FakeSource fake({});
        FilterWords words(fake.source, nullptr);
        QWidget parent;
        FilterEditor *editor = makeFilterEditor(
            field("taskStageID", FilterType::Id, Choices::Stages, true), fake.source, words, &parent);
        editor->findChild<QPushButton *>()->click();
        delete editor;
        QTest::qWait(20);
        QCOMPARE(fake.asked, 1);
    }

    void everythingSpeaksRussian()
    {
        FakeSource fake(models::filtersOf(System::HubEx, Kind::Task));
        FilterWords words(fake.source, nullptr);
        FilterPanel panel(fake.source, words, nullptr);
        FilterBar bar(nullptr);
        panel.show();
        bar.show();
        m_language->choose(store::Language::Choice::Russian);
        QTRY_VERIFY(childWithText<QPushButton>(panel, QStringLiteral("Применить")));
        QVERIFY(childWithText<QLabel>(panel, QStringLiteral("Критичность")));
        QCOMPARE(bar.findChild<QLineEdit *>()->placeholderText(), QStringLiteral("Фильтр"));
    }

    /// What is one thing in English is not two in Russian.
    void aColumnAndItsFilterHaveOneName()
    {
        m_language->choose(store::Language::Choice::Russian);
        int compared = 0;
        for (const FilterField &filter : models::filtersOf(System::Otrs, Kind::Ticket)) {
            for (const models::ColumnInfo &column : models::columnsOf(System::Otrs, Kind::Ticket)) {
                if (QLatin1String(column.heading) != QLatin1String(filter.label))
                    continue;
                QCOMPARE(column.title(), filter.title());
                ++compared;
            }
        }
        QVERIFY(compared > 5);
    }

private:
    std::unique_ptr<store::Language> m_language;
};

QTEST_MAIN(tst_filters)
#include "tst_filters.moc"
