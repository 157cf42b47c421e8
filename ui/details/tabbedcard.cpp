// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/tabbedcard.h"

#include "session/connections.h"
#include "ui/common/nullkey.h"
#include "ui/common/tones.h"

#include <QClipboard>
#include <QCursor>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

constexpr std::chrono::milliseconds restsAfter{800};
/// Who comes back to a card after that long is shown how it is now.
constexpr std::chrono::seconds staysFresh{60};

bool mayBeOpened(const QUrl &url)
{
    static const QStringList schemes{
        QStringLiteral("tel"), QStringLiteral("mailto"), QStringLiteral("https"), QStringLiteral("http")};
    return schemes.contains(url.scheme());
}

} // namespace

TabbedCard::TabbedCard(const Context &context, const AccountId &account, QWidget *parent)
    : DetailCard(parent)
    , m_context(context)
    , m_account(account)
{
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins({});
    bodyLayout->setSpacing(0);
    auto *headGround = new QWidget(body);
    m_head = new QVBoxLayout(headGround);
    // As wide as what is below it: a tab keeps room for its scroll bar.
    m_head->setContentsMargins(metric::margin, metric::margin, metric::wide, metric::space);
    m_head->setSpacing(metric::space);
    bodyLayout->addWidget(headGround);
    m_tabs = new CardTabs(body);
    bodyLayout->addWidget(m_tabs, 1);
    m_main = new Section(body, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_main, 1);

    m_rested.setSingleShot(true);
    m_rested.setInterval(restsAfter);
    connect(&m_rested, &QTimer::timeout, this, [this] {
        for (Section *section : std::as_const(m_sections)) {
            if (section->isEager())
                section->look();
        }
    });
    connect(m_main, &Section::arrived, this, [this] { m_rested.start(); });
    // What failed covers what may be of another item: that is not there for the keyboard and for who listens.
    connect(m_main, &Section::stateChanged, this, [this, headGround] {
        headGround->setVisible(m_main->state() != Section::State::Failed);
        m_tabs->setVisible(m_main->state() != Section::State::Failed);
    });
    relay(m_main);
    connect(m_tabs, &CardTabs::currentChanged, this, &TabbedCard::lookAtTab);
    connect(&m_context.connections, &session::Connections::stateChanged, this, &TabbedCard::onConnection);
}

TabbedCard::~TabbedCard() = default;

session::Connection *TabbedCard::connection() const
{
    return m_context.connections.find(m_account);
}

void TabbedCard::addTab(const QString &id, const QString &icon, Section *section)
{
    enlist(id, section);
    m_tabs->addTab(id, icon, section);
}

void TabbedCard::addColumnTab(const QString &id, const QString &icon, const QList<QWidget *> &column)
{
    auto *ground = new QWidget;
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(metric::margin, metric::margin, metric::margin, metric::wide);
    layout->setSpacing(metric::wide);
    for (QWidget *widget : column) {
        if (auto *section = qobject_cast<Section *>(widget))
            enlist(id, section);
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    // Alone in its tab a section has all of it to say that there is nothing: in the middle, as a feed does.
    if (auto *only = column.size() == 1 ? qobject_cast<Section *>(column.first()) : nullptr) {
        connect(only, &Section::stateChanged, layout, [only, layout] {
            const int share = only->state() == Section::State::Content ? 0 : 1;
            layout->setStretch(0, share);
            layout->setStretch(1, 1 - share);
        });
    }
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // drawn where there is something to scroll
    area->setWidget(ground);
    ground->setBackgroundRole(QPalette::Base);
    m_tabs->addTab(id, icon, area);
}

void TabbedCard::enlist(const QString &tab, Section *section)
{
    m_sections << section;
    m_ofTab[tab] << section;
    relay(section);
}

void TabbedCard::relay(const Section *section)
{
    connect(section, &Section::signInRequested, this, [this] { Q_EMIT signInRequested(m_account); });
    connect(
        section, &Section::certificateRequested, this, [this] { Q_EMIT certificateRequested(m_account); });
}

void TabbedCard::showItem(const ItemKey &key)
{
    if (key == m_item) {
        if (m_main->isOlderThan(staysFresh))
            refresh();
        else
            m_main->look();
        return;
    }
    m_item = key;
    m_rested.stop();
    m_main->forget();
    for (Section *section : std::as_const(m_sections))
        section->forget();
    clear();
    Q_EMIT titleChanged();
    m_main->look();
    loadHead();
    lookAtTab();
}

void TabbedCard::refresh()
{
    m_main->refresh();
    loadHead();
    for (Section *section : std::as_const(m_sections)) {
        // What nobody looks at is asked for again when somebody does.
        if (m_ofTab.value(m_tabs->current()).contains(section))
            section->refresh();
        else
            section->outdate();
    }
    if (m_main->hasAnswer())
        m_rested.start();
}

void TabbedCard::lookAtTab()
{
    if (isNull(m_item))
        return;
    for (Section *section : m_ofTab.value(m_tabs->current()))
        section->look();
}

void TabbedCard::follow(const Target &target)
{
    if (const auto *key = std::get_if<ItemKey>(&target))
        Q_EMIT openRequested(*key);
    else if (const auto *list = std::get_if<ListTarget>(&target))
        Q_EMIT listRequested(m_account, list->kind, list->query);
    else if (const auto *url = std::get_if<QUrl>(&target);
             url && mayBeOpened(*url) && !QDesktopServices::openUrl(*url)) {
        // No telephone or mail program here: the number is at hand all the same.
        const bool web = url->scheme().startsWith(QLatin1String("http"));
        QGuiApplication::clipboard()->setText(web ? url->toString() : url->path());
        QToolTip::showText(QCursor::pos(), tr("No program answered. It was copied instead."), this);
    }
}

void TabbedCard::onConnection(session::Connection *changed)
{
    if (changed != connection())
        return;
    if (changed->state() == session::ConnectionState::Online && m_main->state() != Section::State::Idle)
        loadHead();
    QList<Section *> all = m_sections;
    all << m_main;
    for (Section *section : std::as_const(all)) {
        if (changed->state() == session::ConnectionState::Online)
            section->recover();
        else if (changed->state() == session::ConnectionState::Offline)
            section->setOffline(true, section == m_main ? Section::Telling::Aloud : Section::Telling::Quiet);
    }
}

void TabbedCard::changeEvent(QEvent *event)
{
    DetailCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// ActivationChange comes to windows alone.
bool TabbedCard::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_main->isOlderThan(m_windowStaysFresh))
        refresh();
    return DetailCard::event(event);
}

} // namespace dd::ui
