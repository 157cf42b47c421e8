// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/application.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "session/services.h"
#include "store/settings.h"
#include "ui/common/tones.h"
#include "ui/dialogs/signindialogs.h"
#include "ui/mainwindow.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/settingswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace dd;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Widget> Widget *called(const QWidget &page, const QString &name)
{
    for (Widget *one : page.findChildren<Widget *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

/// By the arrow keys, as in any list: what is passed on the way acts, too.
void choose(QComboBox *box, const QString &text)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentIndex() < box->findText(text))
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

/// Over what stands there; it counts when the field is left.
void write(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
}

} // namespace

/// The settings driven by hand: what is chosen and left acts at once, and closing the program keeps it.
class tst_settings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        settings().set(store::setting::language, u"en"_s);
        settings().set(store::setting::proxyMode, u"none"_s);
    }
    void cleanup() { m_desk.reset(); }

    void theProxyIsTheOneThatIsWrittenThere()
    {
        QWidget *page = open<ui::NetworkPage>(1);
        auto *host = called<QLineEdit>(*page, u"Address"_s);
        auto *password = called<QLineEdit>(*page, u"Password"_s);
        QVERIFY(host && password && !host->isEnabled());
        choose(called<QComboBox>(*page, u"Use"_s), u"This one:"_s);
        QVERIFY(host->isEnabled());
        write(host, u"proxy.example.net"_s);
        write(called<QSpinBox>(*page, u"Port"_s), u"8123"_s);
        write(called<QLineEdit>(*page, u"Login"_s), u"anna"_s);
        write(password, u"s3cret"_s);
        const QStringList that{u"proxy.example.net"_s, u"8123"_s, u"anna"_s, u"s3cret"_s};
        QCOMPARE(proxy(), that);
        // What is looked at and left again stays as it was.
        host->setFocus();
        QTest::keyClick(host, Qt::Key_Tab);
        password->setFocus();
        QTest::keyClick(password, Qt::Key_Tab);
        QCOMPARE(proxy(), that);
        choose(called<QComboBox>(*page, u"Use"_s), u"No proxy"_s);
        QCOMPARE(proxy(), QStringList());
        QVERIFY(!host->isEnabled());
        choose(called<QComboBox>(*page, u"Use"_s), u"This one:"_s);
        QCOMPARE(proxy(), that);

        restart(); // with another keychain
        QCOMPARE(proxy().mid(0, 3), that.mid(0, 3));
    }

    void anAcceptedCertificateIsListedAndForgotten()
    {
        const QUrl server(u"https://help.example.com/otrs"_s);
        const auto certificate
            = QSslCertificate::fromPath(QStringLiteral(DD_TEST_DATA "/tls/lone.pem")).value(0);
        QVERIFY(!certificate.isNull());
        QWidget *page = open<ui::NetworkPage>(1);
        auto *list = called<QListWidget>(*page, u"Certificates you accepted"_s);
        auto *forget = button(*page, u"Forget"_s);
        QVERIFY(list && forget && !forget->isEnabled());
        QCOMPARE(list->count(), 0);

        QDialog *look = ui::makeCertificateDialog(
            m_desk->desk().context, server, certificate, {u"self-signed"_s}, false, &m_desk->window());
        look->open();
        look->findChild<QCheckBox *>()->click();
        button(*look, u"Trust this certificate"_s)->click();
        QCOMPARE(policy().pins().keys(), QStringList{u"help.example.com:443"_s});
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"help.example.com:443"_s);

        QVERIFY(!forget->isEnabled());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(forget->isEnabled());
        QTest::mouseClick(forget, Qt::LeftButton);
        QVERIFY(policy().pins().isEmpty());
        QCOMPARE(list->count(), 0);
        QVERIFY(!forget->isEnabled());

        restart();
        QVERIFY(policy().pins().isEmpty());
    }

    void themeAndLanguageChangeWhereTheyAreChosen()
    {
        QWidget *page = open<ui::AppearancePage>(0);
        auto *theme = called<QComboBox>(*page, u"Theme"_s);
        auto *language = called<QComboBox>(*page, u"Language"_s);
        QVERIFY(theme && language);
        choose(theme, u"Dark"_s);
        QTRY_VERIFY(ui::isDark(m_desk->window().palette()) && ui::isDark(page->palette()));
        choose(theme, u"Light"_s);
        QTRY_VERIFY(!ui::isDark(m_desk->window().palette()) && !ui::isDark(page->palette()));
        choose(theme, u"Dark"_s);

        choose(language, u"Русский"_s);
        QTRY_COMPARE(page->window()->windowTitle(), u"Настройки"_s);
        QTRY_COMPARE(theme->accessibleName(), u"Тема"_s);
        QTRY_COMPARE(theme->currentText(), u"Тёмная"_s);
        QVERIFY(language->hasFocus());

        restart();
        QTRY_VERIFY(ui::isDark(m_desk->window().palette()));
        m_desk->window().perform(u"app.settings"_s);
        QTRY_COMPARE(m_desk->window().findChild<ui::SettingsWindow *>()->windowTitle(), u"Настройки"_s);
    }

private:
    void start()
    {
        m_desk = std::make_unique<Application>(StartOptions(),
            store::Settings::Files{m_folder->filePath(u"a.ini"_s), m_folder->filePath(u"b.ini"_s)},
            std::make_unique<secrets::MemorySecrets>());
        m_desk->start();
    }
    void restart()
    {
        m_desk.reset();
        start();
    }
    /// The page of this row of the settings, found as the user finds it.
    template <class Page> QWidget *open(int row)
    {
        m_desk->window().perform(u"app.settings"_s);
        auto *window = m_desk->window().findChild<ui::SettingsWindow *>();
        if (!window || !QTest::qWaitForWindowActive(window))
            return nullptr;
        auto *pages = called<QListWidget>(*window, u"Pages of the settings"_s);
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(pages, Qt::Key_Down);
        auto *page = window->findChild<Page *>();
        return page && page->isVisible() ? page : nullptr;
    }
    static QPushButton *button(const QWidget &window, const QString &text)
    {
        for (QPushButton *one : window.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// What would be asked for a server out there; nothing where that is asked itself.
    QStringList proxy()
    {
        const QNetworkProxy one = policy().proxyFor(QUrl(u"https://help.example.com"_s));
        if (one.type() == QNetworkProxy::NoProxy)
            return {};
        return {one.hostName(), QString::number(one.port()), one.user(), one.password()};
    }
    store::Settings &settings() { return m_desk->desk().context.settings; }
    net::NetworkPolicy &policy() { return m_desk->desk().context.services.policy; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_desk;
};

QTEST_MAIN(tst_settings)
#include "tst_settings.moc"
