// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "secrets/memorysecrets.h"
#include "ui/palette/palette.h"
#include "ui/window/noticebar.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace dd::pictures {

namespace {

constexpr QSize windowSize{1440, 900};
constexpr int patience = 30000; // ms

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
    m_application = std::make_unique<Application>(StartOptions(),
        store::Settings::Files{
            m_folder.filePath(QStringLiteral("roaming.ini")), m_folder.filePath(QStringLiteral("local.ini"))},
        std::make_unique<secrets::MemorySecrets>());
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

void Stage::wear(const QString &theme, const QString &language)
{
    desk().context.settings.set(store::setting::theme, theme);
    desk().context.settings.set(store::setting::language, language);
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
    for (int calm = 0; calm < 3;) {
        QTest::qWait(180);
        if (!QTest::qWaitFor(isQuiet, patience))
            return;
        ++calm;
    }
}

const session::Account *Stage::account(System system) const
{
    for (const session::Account &one : desk().context.accounts.all()) {
        if (one.system == system)
            return &one;
    }
    return nullptr;
}

void Stage::open(const char *command, int row)
{
    perform(command);
    settle();
    if (row < 0)
        return;
    for (QTableView *table : window().findChildren<QTableView *>()) {
        if (table->isVisible() && table->model()->rowCount() > row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            break;
        }
    }
    settle();
}

void Stage::perform(const char *command)
{
    window().perform(QString::fromLatin1(command));
}

void Stage::turnTabs(int times)
{
    for (; times > 0; --times)
        perform("detail.nextTab");
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
