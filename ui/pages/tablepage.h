// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listmodel.h"
#include "session/connection.h"
#include "ui/pages/filterwords.h"
#include "ui/pages/listpage.h"

#include <QTimer>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace dd::ui {

class FilterBar;
class FilterPanel;
class ListTable;
class StatePane;
class Theme;

/// A ListModel with its title line, filters, table and states. Knows no backend: makeListPage() gives it a
/// model and tells it about the connection. Owned by the window.
class TablePage : public ListPage {
    Q_OBJECT

public:
    struct Parts {
        System system = System::HubEx;
        std::function<models::ListModel *(QObject *parent)> makeModel;
        QList<models::ColumnInfo> columns;
        FilterSource source;
        QString tableName; ///< entry in store::setting::tables
        Query starting; ///< of the list: its order is no choice of the user's
    };

    TablePage(const Parts &parts, const models::Place &place, store::Settings &settings, Theme &theme,
        QWidget *parent);
    ~TablePage() override;

    /// How the account stands; a page starts as if it were online.
    void setConnectionState(session::ConnectionState state);

    QString title() const final;
    QString summary() const override;
    Query query() const override { return m_model->query(); }
    void setQuery(const Query &query) override;
    void setPlace(const models::Place &place) override;
    void setPlaceTitle(const QString &title) override;
    void select(const ItemKey &key) override;
    bool canPerform(const QString &command) const override;
    void perform(const QString &command) override;

Q_SIGNALS:
    /// Retry while offline.
    void reconnectRequested();

protected:
    void changeEvent(QEvent *event) override;
    /// Esc, where no field or panel wants it.
    void keyPressEvent(QKeyEvent *event) override;

    models::ListModel &model() const { return *m_model; }
    ListTable &table() const { return *m_table; }
    FilterBar &bar() const { return *m_bar; }
    QStackedWidget &stack() const { return *m_stack; } ///< holds the table, and what may stand in its place
    store::Settings &settings() const { return m_settings; }
    Theme &theme() const { return m_theme; }
    session::ConnectionState connectionState() const { return m_connection; }
    void setCurrent(const ItemKey &key);
    /// The details may show something else meanwhile: a link of the card was followed.
    void chooseAgain(const ItemKey &key);
    /// The commands of the context menu, by id; an empty id is a separator.
    virtual QStringList menuCommands() const;
    virtual void afterQuery() { } ///< another query is shown
    /// The rows in the middle: whether there are any to speak of, and how fresh they are.
    struct Shown {
        bool any = false;
        Error error; ///< why they could not be brought up to date
        QDateTime confirmedAt;
    };
    virtual Shown shown() const;
    void showState();
    void openMenu(const QPoint &globalPos);
    void copy(const QList<QModelIndex> &rows, const QList<int> &columns, bool asTable);

private:
    void ask(const Query &query);
    void turnTo(const Query &query);
    void put(const Query &query);
    Query ordered(const models::Place &place) const;
    void retranslate();
    void showQuery();
    void showTotal();
    void showRefresh();
    void showOrder();
    void loadOrders();
    void askWords();
    void togglePanel(bool open, const QString &key = {});
    void makePanel();
    bool isCut() const;
    QString emptyTitle() const;

    Parts m_parts;
    store::Settings &m_settings;
    Theme &m_theme;
    QString m_placeTitle;
    Query m_placeQuery;
    session::ConnectionState m_connection = session::ConnectionState::Online;
    models::ListModel *m_model;
    FilterWords *m_words;
    FilterBar *m_bar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    ListTable *m_table;
    FilterPanel *m_panel = nullptr;
    StatePane *m_state;
    StatePane *m_notice;
    QTimer m_patience; ///< a refresh that takes longer is told of
    bool m_isSlow = false; ///< it has taken longer
    QString m_said; ///< a notice about what the user did, until he goes on
    ItemKey m_current;
    QList<SortKey> m_orders;
    net::Load m_orderLoad;
    bool m_ordersAsked = false;
};

} // namespace dd::ui
