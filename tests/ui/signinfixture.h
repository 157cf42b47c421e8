// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "session/accountcodec.h"
#include "session/connections.h"
#include "session/services.h"
#include "store/settings.h"
#include "tests/support/testserver.h"
#include "ui/common/context.h"
#include "ui/common/messageline.h"
#include "ui/common/theme.h"
#include "ui/dialogs/signindialogs.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>

namespace dd::test {

/// What windows are built from, for one test: files of its own, secrets in memory, no proxy.
struct Desk {
    /// With these accounts remembered from an earlier start.
    explicit Desk(const QList<session::Account> &known = {})
        : accounts(remembering(settings, known))
    {
        policy.setProxy(net::ProxyMode::None);
    }

    QTemporaryDir folder;
    store::Settings settings{
        {folder.filePath(QStringLiteral("roaming.ini")), folder.filePath(QStringLiteral("local.ini"))}};
    net::NetworkPolicy policy;
    net::ExchangeLog log;
    secrets::MemorySecrets secrets;
    session::Services services{policy, log, secrets, settings};
    session::Accounts accounts;
    session::Connections connections{accounts, services};
    ui::Theme theme{settings};
    ui::Context context{accounts, connections, services, settings, theme};

    /// A proxy is asked for any name there is: this server stands for them all.
    void useProxy(const TestServer &server)
    {
        policy.setProxy(net::ProxyMode::Manual,
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), server.serverPort()));
    }
    static store::Settings &remembering(store::Settings &settings, const QList<session::Account> &known)
    {
        settings.set(store::setting::accounts, session::accountsToText(known));
        return settings;
    }
    QString logText() const
    {
        QString text;
        for (const net::Exchange &exchange : log.exchanges())
            text += exchange.account + exchange.label + exchange.url + exchange.outcome + QLatin1Char('\n');
        return text;
    }
};

/// Whether a server was told this, in an address or in a body.
inline bool seenAnywhere(const TestServer &server, const QByteArray &secret)
{
    return std::any_of(server.seen().cbegin(), server.seen().cend(), [&secret](const Seen &request) {
        return request.body.contains(secret) || request.target.contains(secret);
    });
}

/// Everything the labels of a window say.
inline QString textIn(const QWidget &window)
{
    QString text;
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            text += label->text() + QLatin1Char('\n');
    }
    return text;
}

inline QAbstractButton *buttonIn(const QWidget &window, const QString &words)
{
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : buttons) {
        if (one->isVisible() && one->text() == words)
            return one;
    }
    return nullptr;
}

/// The dialog as the user meets it: fields by their labels, buttons by their words.
struct Form {
    explicit Form(ui::SignInDialog *made)
        : dialog(made)
        , signedIn(made, &ui::SignInDialog::signedIn)
    {
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qWarning("the dialog did not become active");
    }
    ~Form() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Form)

    QLineEdit *field(const QString &label) const
    {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *one : labels) {
            if (one->isVisible() && one->text() == label) {
                QWidget *buddy = one->buddy();
                if (auto *line = qobject_cast<QLineEdit *>(buddy))
                    return line;
            }
        }
        return nullptr;
    }
    void type(const QString &label, const QString &text) const
    {
        QLineEdit *line = field(label);
        QVERIFY2(line, qPrintable(label));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QAbstractButton *button(const QString &words) const { return buttonIn(*dialog, words); }
    void press(const QString &words) const
    {
        QAbstractButton *one = button(words);
        QVERIFY2(one && one->isEnabled(), qPrintable(words));
        one->click();
    }
    void enter() const { QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); }
    /// Everything the dialog says in its message lines.
    QString says() const
    {
        QString said;
        if (!dialog)
            return said;
        const QList<ui::MessageLine *> lines = dialog->findChildren<ui::MessageLine *>();
        for (const ui::MessageLine *line : lines) {
            if (line->isVisible())
                said += line->text() + QLatin1Char('\n');
        }
        return said;
    }
    bool isLocked() const { return dialog && !button(QStringLiteral("Sign in"))->isEnabled(); }
    QString focusName() const
    {
        const QWidget *focus = dialog->focusWidget();
        return focus ? nameOf(focus) : QString();
    }

    /// What a screen reader calls it.
    static QString nameOf(const QWidget *widget)
    {
        QAccessibleInterface *face
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)); // NOLINT: Qt wants it so
        return face ? face->text(QAccessible::Name) : QString();
    }
    /// Controls one can reach that a screen reader has no name for.
    static QStringList nameless(const QWidget &window)
    {
        QStringList found;
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
                && nameOf(widget).isEmpty())
                found << QLatin1String(widget->metaObject()->className());
        }
        return found;
    }

    QPointer<ui::SignInDialog> dialog;
    QSignalSpy signedIn;
};

} // namespace dd::test
