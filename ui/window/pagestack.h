// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places.h"
#include "ui/common/context.h"

#include <QStackedWidget>

namespace dd::ui {

class ListPage;

/// The middle of the window: one list page an account and kind, made when it is first visited and kept with
/// its selection and its rows; gone with its account. Owned by the main window.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(const Context &context, QWidget *parent = nullptr);
    ~PageStack() override;

    /// Shows the page with this place's query; null where the account is unknown.
    ListPage *open(const models::Place &place);
    /// The places have other titles now.
    void retranslate(const models::Places &places);
    /// The list that is shown; null on the welcome page.
    ListPage *page() const;
    /// Nothing to show: the welcome page.
    void setHome(QWidget *home);
    void showHome();

Q_SIGNALS:
    void pageMade(dd::ui::ListPage *page);

private:
    struct Entry {
        models::Place place; ///< the last one it was opened for
        ListPage *page;
    };
    void turnTo(ListPage *page);
    void forget(const AccountId &account);

    Context m_context;
    QList<Entry> m_entries;
    QWidget *m_home = nullptr;
};

} // namespace dd::ui
