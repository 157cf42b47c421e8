// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakelist.h"
#include "fakesource.h"
#include "models/lists.h"
#include "models/placetree.h"
#include "store/language.h"
#include "store/settings.h"
#include "ui/common/statepane.h"
#include "ui/common/theme.h"
#include "ui/pages/listtable.h"
#include "ui/pages/tablepage.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace dd::test {

inline bool showsPart(const QWidget &parent, const QString &text)
{
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&parent) && label->text().contains(text))
            return true;
    }
    return false;
}

inline bool shows(const QWidget &parent, const QString &text)
{
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&parent) && label->text() == text)
            return true;
    }
    return false;
}

/// A list page of tasks over a fake server, in English: each test begins() and ends() one.
class TablePageFixture {
protected:
    void begin()
    {
        m_language = std::make_unique<store::Language>();
        m_language->choose(store::Language::Choice::English);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<store::Settings>(store::Settings::Files{
            m_folder->filePath(QStringLiteral("a.ini")), m_folder->filePath(QStringLiteral("b.ini"))});
        m_theme = std::make_unique<ui::Theme>(*m_settings);
    }

    void end()
    {
        m_page.reset();
        m_theme.reset();
        m_settings.reset();
    }

    void make(const models::Place &place = {})
    {
        m_page.reset();
        ui::TablePage::Parts parts;
        parts.makeModel = [this](QObject *owner) {
            m_model = new FakeList(owner);
            return m_model;
        };
        parts.columns = FakeList::columns();
        parts.source.fields = models::filtersOf(System::HubEx, Kind::Task);
        parts.source.choices
            = [this](Choices, const QString &, QObject *context, const Then<QList<Coloured>> &then) {
                  ++m_asked;
                  QTimer::singleShot(0, context, [then, answers = m_answers] {
                      if (answers)
                          then(QList{choice(1, QStringLiteral("New"))});
                      else
                          then(Error{.kind = ErrorKind::SessionClosed});
                  });
                  return net::Load();
              };
        parts.source.orders = [](QObject *, const Then<QList<SortKey>> &) { return net::Load(); };
        parts.tableName = QStringLiteral("fake");
        m_page = std::make_unique<ui::TablePage>(parts, place, *m_settings, *m_theme, nullptr);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }

    void open(int rows, const models::Place &place = {})
    {
        make(place);
        m_model->server = FakeList::tasks(rows);
        m_page->setQuery(place.query);
        QTRY_VERIFY(m_model->rowCount() > 0);
    }

    ui::ListTable *table() const { return m_page->findChild<ui::ListTable *>(); }
    ui::StatePane *statePane() const { return table()->findChild<ui::StatePane *>(); }

    std::unique_ptr<store::Language> m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::TablePage> m_page;
    FakeList *m_model = nullptr;
    int m_asked = 0; ///< names of what filters
    bool m_answers = false; ///< the server knows them
};

} // namespace dd::test
