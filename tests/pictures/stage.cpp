// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "models/cell.h"
#include "secrets/memorysecrets.h"
#include "ui/details/cardtabs.h"
#include "ui/details/tabbedcard.h"
#include "ui/palette/palette.h"
#include "ui/window/navigator.h"
#include "ui/window/noticebar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <algorithm>

namespace dd::pictures {

namespace {

/// Servers of our own set no rate: a set of pictures need not wait for it.
constexpr net::RateBudget unpaced{0, 20, 6};
constexpr int patience = 30000; // ms
constexpr int rest = 240; // ms without a question: longer than what any view waits before it asks

demo::DemoOptions fixedData()
{
    demo::DemoOptions options;
    options.seed = 7;
    options.tasks = 1284;
    options.tickets = 312;
    options.assets = 4000;
    return options;
}

} // namespace

Stage::Stage(bool signedIn)
    : m_servers(fixedData())
{
    m_servers.start();
    m_application = std::make_unique<Application>(StartOptions{},
        store::Settings::Files{
            m_folder.filePath(QStringLiteral("roaming.ini")), m_folder.filePath(QStringLiteral("local.ini"))},
        std::make_unique<secrets::MemorySecrets>(), unpaced);
    desk().context.settings.set(store::setting::proxyMode, QStringLiteral("none"));
    m_application->start();
    window().resize(windowSize);
    if (!signedIn)
        return;
    m_accounts = std::make_unique<DemoAccounts>(desk().context.connections, desk().context.services);
    QSignalSpy finished(m_accounts.get(), &DemoAccounts::finished);
    m_accounts->signIn(m_servers.toJson());
    if (finished.isEmpty())
        finished.wait(patience);
}

Stage::~Stage() = default;

void Stage::speak(const QString &language)
{
    desk().context.settings.set(store::setting::language, language);
}

void Stage::wear(const QString &theme)
{
    desk().context.settings.set(store::setting::theme, theme);
}

void Stage::settle()
{
    const auto isQuiet = [this] {
        for (session::Connection *one : desk().context.connections.all()) {
            if (one->channel().running() > 0 || one->channel().waiting() > 0)
                return false;
        }
        return true;
    };
    // Looking starts a moment after the cursor rests; one answer leads to the next question.
    QElapsedTimer calm;
    QElapsedTimer whole;
    calm.start();
    whole.start();
    while (calm.elapsed() < rest && whole.elapsed() < patience) {
        QTest::qWait(20);
        if (!isQuiet())
            calm.restart();
    }
}

session::Connection &Stage::connection(System system) const
{
    const auto all = desk().context.connections.all();
    return **std::ranges::find_if(
        all, [system](const session::Connection *one) { return one->account().system == system; });
}

void Stage::breakHubex(const char *faults)
{
    m_servers.hubex().server().setFaults(demo::Faults::parse(QString::fromLatin1(faults), 1).value());
}

void Stage::mend()
{
    m_servers.hubex().server().setFaults({});
    session::Connection &hubex = connection(System::HubEx);
    if (hubex.state() == session::ConnectionState::Online)
        return;
    hubex.state() == session::ConnectionState::Offline ? hubex.open()
                                                       : m_accounts->signIn(m_servers.toJson());
    waitFor(System::HubEx, session::ConnectionState::Online);
}

void Stage::waitFor(System system, session::ConnectionState state)
{
    (void)QTest::qWaitFor([&] { return connection(system).state() == state; }, patience);
    QTest::qWait(50);
}

void Stage::open(const char *command, int row)
{
    perform(command);
    settle();
    if (row >= 0)
        choose(row);
}

void Stage::openList(Kind kind, const Query &query, System system)
{
    window().navigator().openList(connection(system).account().id, kind, query);
    settle();
}

void Stage::choose(int row)
{
    QTableView &rows = table();
    if (rows.model()->rowCount() > row)
        rows.setCurrentIndex(rows.model()->index(row, 0));
    settle();
}

QTableView &Stage::table() const
{
    const auto all = m_application->window().findChildren<QTableView *>();
    const auto shown = std::ranges::find_if(all, &QTableView::isVisible);
    return shown == all.end() ? *all.constFirst() : **shown;
}

ItemKey Stage::keyOf(int row) const
{
    return table().model()->index(row, 0).data(models::KeyRole).value<ItemKey>();
}

void Stage::perform(const char *command)
{
    window().perform(QString::fromLatin1(command));
}

void Stage::turnTo(const char *tab)
{
    for (ui::TabbedCard *card : window().findChildren<ui::TabbedCard *>()) {
        if (!card->isVisible())
            continue;
        card->tabs().setCurrent(QString::fromLatin1(tab));
    }
    settle();
}

QWidget *Stage::front() const
{
    QWidget *found = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget != &m_application->window() && !widget->inherits("QTipLabel"))
            found = widget;
    }
    return found;
}

void Stage::fill(const QStringList &texts)
{
    qsizetype next = 0;
    for (QLineEdit *field : front()->findChildren<QLineEdit *>()) {
        if (next < texts.size() && field->isVisible() && !field->isReadOnly())
            field->setText(texts.at(next++));
    }
}

void Stage::submit()
{
    for (QPushButton *button : front()->findChildren<QPushButton *>()) {
        if (!button->isDefault())
            continue;
        button->click();
        (void)QTest::qWaitFor([button] { return button->isEnabled(); }, patience);
        break;
    }
    QTest::qWait(50);
}

void Stage::closeAll()
{
    window().commandPalette().dismiss();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &window() && widget->isVisible())
            widget->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace dd::pictures
