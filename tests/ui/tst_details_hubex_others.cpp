// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexcardfixture.h"
#include "ui/common/statepane.h"

#include <QSignalSpy>

using namespace dd;
using namespace dd::ui;
using test::textOn;
using test::visible;

/// The cards of assets and people against a HubEx server.
class tst_details_hubex_others : public QObject, protected test::HubexCardFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anAssetShowsWhatTheServerKnows()
    {
        show(makeAssetCard(m_desk->context, m_desk->account, nullptr), m_desk->asset(20));
        QSignalSpy opened(card(), &DetailCard::openRequested);
        QSignalSpy listed(card(), &DetailCard::listRequested);
        TRY_SAYS(card(), "VUP7X01234");
        for (const char *text : {"Головной офис", "Этаж 3", "Кабинет 301", "ООО «ВТЭ»", "Ковалёва Анна",
                 "5/2, 9:00", "Ключ у охраны", "over", "A-20"})
            TRY_SAYS(card(), text); // the path is laid out a turn later
        TRY_SAYS(card(), "ИНВ-000301");
        QVERIFY(press(QStringLiteral("Головной офис")));
        QCOMPARE(opened.last().first().value<ItemKey>(), m_desk->asset(17));
        card()->tabs().setCurrent(QStringLiteral("tasks"));
        TRY_SAYS(card(), "Плановое обслуживание");
        QVERIFY(press(QStringLiteral("Show all 2 tasks")));
        QCOMPARE(listed.last().at(1).value<Kind>(), Kind::Task);
        QCOMPARE(listed.last().at(2).value<Query>().values.value(QStringLiteral("assetID")),
            QStringList{QStringLiteral("20")});
        card()->tabs().setCurrent(QStringLiteral("children"));
        TRY_SAYS(card(), "Лоток подачи");
        TRY_SAYS(card(), "3 open tasks");
        QVERIFY(press(QStringLiteral("Лоток подачи")));
        QCOMPARE(opened.last().first().value<ItemKey>(), m_desk->asset(21));
        card()->tabs().setCurrent(QStringLiteral("contacts"));
        TRY_SAYS(card(), "Сидоров Олег");
    }

    void aPersonShowsWhatTheServerKnows()
    {
        show(makePersonCard(m_desk->context, m_desk->account, nullptr), m_desk->person(30));
        QSignalSpy listed(card(), &DetailCard::listRequested);
        TRY_SAYS(card(), "Иванов Пётр Алексеевич");
        TRY_SAYS(card(), "On shift");
        TRY_SAYS(card(), "5 tasks");
        for (const char *text : {"+79120000001", "+73512000000", "ivanov@service.example.test",
                 "55.160000, 61.400000", "4.7", "going up", "450.00 ₽", "На автомобиле", "Выездной отдел",
                 "Сервисный инженер", "Technician"})
            QVERIFY2(textOn(card()).contains(QString::fromUtf8(text)), text);
        QVERIFY(press(QStringLiteral("5 tasks")));
        QCOMPARE(listed.last().at(2).value<Query>().values.value(QStringLiteral("assignedTo")),
            QStringList{QStringLiteral("30")});
        card()->tabs().setCurrent(QStringLiteral("rights"));
        TRY_SAYS(card(), "Мобильный инженер");
        TRY_SAYS(card(), "Центральный участок");
        TRY_SAYS(card(), "Печатающая техника");
        TRY_SAYS(card(), "Электробезопасность III");
        TRY_SAYS(card(), "no longer valid");
    }

    void aTechnicianIsCalledAsInTheLists()
    {
        m_desk->language.choose(store::Language::Choice::Russian);
        show(makePersonCard(m_desk->context, m_desk->account, nullptr), m_desk->person(30));
        const QByteArray word = QCoreApplication::translate("dd::Column", "Technician").toUtf8();
        QVERIFY(word != "Technician");
        TRY_SAYS(card(), word.constData());
    }

    void whatAPersonLacksIsALineUnderItsHeading()
    {
        m_desk->answer("ADM/Users/30/skills", {204, {}});
        m_desk->answer("ADM/Users/30/districts", {204, {}});
        show(makePersonCard(m_desk->context, m_desk->account, nullptr), m_desk->person(30));
        TRY_SAYS(card(), "Иванов Пётр Алексеевич");
        card()->tabs().setCurrent(QStringLiteral("rights"));
        TRY_SAYS(card(), "No skills");
        TRY_SAYS(card(), "No districts");
        TRY_SAYS(card(), "Мобильный инженер");
        QVERIFY(visible<StatePane>(card()).isEmpty()); // no picture of nothing
        int above = 0;
        for (const char *words :
            {"Skills", "No skills", "Districts", "No districts", "Roles", "Мобильный инженер"}) {
            QTRY_VERIFY2(topOf(QString::fromUtf8(words)) > above, words);
            above = topOf(QString::fromUtf8(words));
        }
    }
};

QTEST_MAIN(tst_details_hubex_others)
#include "tst_details_hubex_others.moc"
