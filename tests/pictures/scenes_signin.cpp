// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "net/networkpolicy.h"
#include "session/services.h"
#include "stage.h"
#include "ui/dialogs/signindialogs.h"
#include "ui/settings/settingswindow.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSslCertificate>
#include <QSslError>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace dd::pictures {

namespace {

/// One of the accounts of a demo server.
QString known(const QJsonObject &credentials, const char *key)
{
    return credentials.value(QLatin1String(key)).toString();
}

void openHubexLogin(Stage &stage, const QString &login, const QString &password, const QString &address)
{
    stage.perform("account.addHubex");
    stage.front()->findChild<QTabBar *>()->setCurrentIndex(1);
    // The button that folds the server away is the last one of the form.
    stage.front()->findChildren<QToolButton *>().constLast()->click();
    stage.fill({login, password, address});
}

Scene hubexLogin(const char *name, const char *login, const QString &password, const QString &address = {})
{
    return dialog(name, [=](Stage &stage) {
        demo::HubexServer &server = stage.servers().hubex();
        openHubexLogin(stage, known(server.credentials(), login),
            password.isEmpty() ? known(server.credentials(), "password") : password,
            address.isEmpty() ? server.url().toString() : address);
        stage.submit();
    });
}

Scene otrs(const char *name, const char *login, const QString &password, const QString &address = {})
{
    return dialog(name, [=](Stage &stage) {
        demo::OtrsServer &server = stage.servers().otrs();
        stage.perform("account.addOtrs");
        stage.fill({address.isEmpty() ? server.url().toString() : address, known(server.credentials(), login),
            password});
        stage.submit();
    });
}

QSslCertificate certificate(const char *name)
{
    QFile file(QStringLiteral(DD_TEST_DATA "/tls/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QSslCertificate(&file) : QSslCertificate();
}

Scene certificateScene(const char *name, bool changed)
{
    static const QUrl server(QStringLiteral("https://help.example.test/otrs"));
    return {QString::fromLatin1(name),
        [changed](Stage &stage) -> QWidget * {
            const ui::Context &context = stage.desk().context;
            if (changed)
                context.services.policy.pin(server, certificate("signed.pem"));
            ui::makeCertificateDialog(context, server, certificate("lone.pem"),
                {QSslError(QSslError::SelfSignedCertificate).errorString()}, changed, &stage.window())
                ->open();
            stage.settle();
            return stage.front();
        },
        [](Stage &stage) { stage.desk().context.services.policy.unpin(server); }};
}

Scene lostPassword()
{
    return dialog("sign-in-otrs-lost", [](Stage &stage) {
        demo::OtrsServer &server = stage.servers().otrs();
        stage.perform("account.addOtrs");
        stage.fill({server.url().toString(), known(server.credentials(), "login")});
        for (QPushButton *button : stage.front()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isFlat())
                button->click();
        }
        QTest::qWait(500);
    });
}

/// Certificates the user accepted.
Scene pins()
{
    static const QUrl server(QStringLiteral("https://help.example.test/otrs"));
    return {QStringLiteral("settings-network-pins"),
        [](Stage &stage) -> QWidget * {
            stage.desk().context.services.policy.pin(server, certificate("lone.pem"));
            stage.perform("app.settings");
            stage.window().findChild<ui::SettingsWindow *>()->showPage(ui::SettingsWindow::Page::Network);
            return stage.front();
        },
        [](Stage &stage) { stage.desk().context.services.policy.unpin(server); }};
}

/// Where the proxy is what does not answer.
Scene proxy()
{
    Scene scene = otrs("sign-in-otrs-proxy", "login", QStringLiteral("demo"));
    const auto play = scene.play;
    scene.play = [play](Stage &stage) {
        stage.desk().context.services.policy.setProxy(
            net::ProxyMode::Manual, QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 9));
        return play(stage);
    };
    scene.after = [](Stage &stage) { stage.desk().context.services.policy.setProxy(net::ProxyMode::None); };
    return scene;
}

Scene tokenFile()
{
    return {QStringLiteral("sign-in-hubex-file"), [](Stage &stage) -> QWidget * {
                stage.perform("account.addHubex");
                QWidget *dialog = stage.front();
                // The first button of the form chooses the file with the token.
                dialog->findChild<QTabBar *>()->parentWidget()->findChild<QPushButton *>()->click();
                stage.settle();
                return dialog->findChild<QFileDialog *>();
            }};
}

} // namespace

QList<Scene> signInScenes()
{
    return {dialog("sign-in-hubex", [](Stage &stage) { stage.perform("account.addHubex"); }), tokenFile(),
        hubexLogin("sign-in-hubex-address", "login", {}, QStringLiteral("fsm service")),
        hubexLogin("sign-in-hubex-plain", "login", {}, QStringLiteral("http://hubex.example.com/fsm")),
        hubexLogin("sign-in-hubex-error", "login", QStringLiteral("wrong")),
        hubexLogin("sign-in-hubex-tenants", "tenantsLogin", {}),
        hubexLogin("sign-in-hubex-no-rights", "noRightsLogin", {}),
        dialog("sign-in-otrs", [](Stage &stage) { stage.perform("account.addOtrs"); }),
        otrs("sign-in-otrs-address", "login", QStringLiteral("demo"), QStringLiteral("help desk")),
        otrs("sign-in-otrs-unreachable", "login", QStringLiteral("demo"),
            QStringLiteral("http://127.0.0.1:9/otrs")),
        otrs("sign-in-otrs-code", "twoFactorLogin", QStringLiteral("demo")), proxy(), lostPassword(), pins(),
        certificateScene("certificate", false), certificateScene("certificate-changed", true)};
}

} // namespace dd::pictures
