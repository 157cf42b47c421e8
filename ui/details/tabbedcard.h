// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/cardtabs.h"
#include "ui/details/detailcard.h"
#include "ui/details/facts.h"
#include "ui/details/section.h"

#include <QTimer>

class QVBoxLayout;

namespace dd::session {
class Connection;
}

namespace dd::ui {

/// What the cards have in common: a head that stays, tabs that load when they are looked at, one section an
/// endpoint. The item itself is the main section, which covers head and tabs while it is not there. A card
/// says what it shows; when to ask is decided here. Survives its connection: sections are told when it is
/// gone, and ask again when it is back.
class TabbedCard : public DetailCard {
    Q_OBJECT

public:
    TabbedCard(const Context &context, const AccountId &account, QWidget *parent);
    ~TabbedCard() override;

    void showItem(const ItemKey &key) final;
    void refresh() final;
    void nextTab(int step) final { m_tabs->step(step); }

    /// Who comes back to the window after that long is shown how it is now.
    void setWindowStaysFresh(std::chrono::seconds age) { m_windowStaysFresh = age; }

    const ItemKey &item() const { return m_item; }
    CardTabs &tabs() { return *m_tabs; }
    Section &mainSection() { return *m_main; }

protected:
    const Context &context() const { return m_context; }
    const AccountId &account() const { return m_account; }
    session::Connection *connection() const;

    /// Where the head's widgets go; 12 px of margin are there.
    QVBoxLayout *head() { return m_head; }
    /// A page of one section that scrolls by itself (a feed, a list of files).
    void addTab(const QString &id, const QString &icon, Section *section);
    /// A page of widgets below one another that scrolls as a whole; the sections among them load when it is
    /// looked at.
    void addColumnTab(const QString &id, const QString &icon, const QList<QWidget *> &column);
    const QList<Section *> &sections() const { return m_sections; }
    /// What this section wants, the card wants: those of its tabs are listened to from the start.
    void relay(const Section *section);

    /// Another item comes: what the head and the tabs say of the old one goes.
    virtual void clear() = 0;
    /// What the head asks for beside the item: with it, at a refresh, and when the session is back.
    virtual void loadHead() { }
    /// Everything made of words, after a change of language too.
    virtual void retranslate() = 0;

    /// Goes where a link leads.
    void follow(const Target &target);
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void enlist(const QString &tab, Section *section);
    void lookAtTab();
    void onConnection(session::Connection *connection);

    Context m_context;
    AccountId m_account;
    ItemKey m_item;
    Section *m_main = nullptr;
    QVBoxLayout *m_head = nullptr;
    CardTabs *m_tabs = nullptr;
    QList<Section *> m_sections; ///< the main one excepted
    QHash<QString, QList<Section *>> m_ofTab;
    std::chrono::seconds m_windowStaysFresh{std::chrono::minutes(5)};
    QTimer m_rested; ///< the item has been looked at for a while
};

} // namespace dd::ui
