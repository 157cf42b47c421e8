// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkpage.h"

#include "net/networkpolicy.h"
#include "session/networksettings.h"
#include "session/services.h"
#include "store/settings.h"
#include "ui/common/searchline.h"
#include "ui/common/startingfolder.h"
#include "ui/common/steady.h"
#include "ui/common/tonelabel.h"
#include "ui/settings/choicebox.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace dd::ui {

namespace {

/// Fields begin where their group's heading does.
QMargins underHeading()
{
    return {0, metric::gap, 0, metric::margin};
}

} // namespace

NetworkPage::NetworkPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::margin, metric::margin, metric::wide, metric::margin);
    column->setSpacing(metric::margin);
    column->addWidget(buildProxy());
    column->addWidget(buildAuthority());
    column->addWidget(buildPins(), 1);
    connect(&desk.context.settings, &store::Settings::changed, this, [this](const QString &name) {
        if (name.startsWith(QLatin1String("network.")))
            read();
    });
    connect(&desk.network, &session::NetworkSettings::caProblemChanged, this, &NetworkPage::read);
    retranslate();
    read();
}

QWidget *NetworkPage::buildProxy()
{
    store::Settings &settings = m_desk.context.settings;
    m_proxyGroup = new QGroupBox(this);
    m_proxyForm = new QFormLayout(m_proxyGroup);
    m_proxyForm->setContentsMargins(underHeading());
    m_proxyForm->setHorizontalSpacing(metric::wide);
    m_proxyForm->setVerticalSpacing(metric::space);
    m_proxyForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_mode = new ChoiceBox(settings, store::setting::proxyMode,
        {QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("manual")}, [] {
            return QStringList{tr("As the system"), tr("No proxy"), tr("This one:")};
        });
    m_host = new QLineEdit;
    m_port = new Steady<QSpinBox>;
    m_port->setRange(1, 65535);
    m_user = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    for (QWidget *field :
        {static_cast<QWidget *>(m_mode), static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port),
            static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password)})
        m_proxyForm->addRow(QStringLiteral(" "), field);
    connect(m_host, &QLineEdit::editingFinished, this,
        [this, &settings] { settings.set(store::setting::proxyHost, m_host->text().trimmed()); });
    connect(m_port, &QSpinBox::editingFinished, this,
        [this, &settings] { settings.set(store::setting::proxyPort, m_port->value()); });
    connect(m_user, &QLineEdit::editingFinished, this,
        [this, &settings] { settings.set(store::setting::proxyUser, m_user->text().trimmed()); });
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        // Looked at and left, it erases nothing: the keychain may not even have answered yet.
        if (m_password->isModified())
            m_desk.network.setProxyPassword(m_password->text());
        m_password->setModified(false);
    });
    return m_proxyGroup;
}

QWidget *NetworkPage::buildAuthority()
{
    m_authorityGroup = new QGroupBox(this);
    m_caFile = new ClearLine;
    m_choose = new QPushButton;
    m_choose->setAutoDefault(false);
    m_caProblem = new ToneLabel(Tone::Error);
    m_caProblem->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caFile, 1);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout(m_authorityGroup);
    column->setContentsMargins(underHeading());
    column->addLayout(row);
    column->addWidget(m_caProblem);
    connect(m_caFile, &QLineEdit::editingFinished, this,
        [this] { m_desk.context.settings.set(store::setting::caFile, m_caFile->text().trimmed()); });
    connect(m_choose, &QPushButton::clicked, this, &NetworkPage::chooseCaFile);
    return m_authorityGroup;
}

QWidget *NetworkPage::buildPins()
{
    m_pinsGroup = new QGroupBox(this);
    m_pins = new QListWidget;
    m_pins->setMinimumHeight(96);
    m_forget = new QPushButton;
    m_forget->setAutoDefault(false);
    auto *column = new QVBoxLayout(m_pinsGroup);
    column->setContentsMargins(underHeading());
    column->addWidget(m_pins, 1);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    connect(
        m_pins, &QListWidget::currentRowChanged, this, [this](int row) { m_forget->setEnabled(row >= 0); });
    connect(m_forget, &QPushButton::clicked, this, &NetworkPage::forgetPin);
    return m_pinsGroup;
}

void NetworkPage::chooseCaFile()
{
    const QString now = m_desk.context.settings.get(store::setting::caFile);
    auto *dialog = new QFileDialog(this, tr("File with your company's certificate authority"),
        now.isEmpty() ? startingFolder() : QFileInfo(now).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_desk.context.settings.set(store::setting::caFile, path); });
    dialog->open();
}

void NetworkPage::read()
{
    const store::Settings &settings = m_desk.context.settings;
    const bool manual = settings.get(store::setting::proxyMode) == QLatin1String("manual");
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port),
             static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password)})
        field->setEnabled(manual);
    // What is being typed is the user's until he leaves the field.
    const auto show = [](QLineEdit *field, const QString &text) {
        if (!field->hasFocus() && field->text() != text)
            field->setText(text);
    };
    show(m_host, settings.get(store::setting::proxyHost));
    show(m_user, settings.get(store::setting::proxyUser));
    show(m_password, m_desk.network.proxyPassword());
    show(m_caFile, settings.get(store::setting::caFile));
    if (!m_port->hasFocus())
        m_port->setValue(settings.get(store::setting::proxyPort));
    m_caProblem->setText(m_desk.network.caProblem());
    m_caProblem->setVisible(!m_desk.network.caProblem().isEmpty());
    readPins();
}

void NetworkPage::readPins()
{
    const QHash<QString, QByteArray> &pins = m_desk.context.services.policy.pins();
    QStringList servers = pins.keys();
    servers.sort();
    m_pins->clear();
    for (const QString &server : std::as_const(servers)) {
        auto *item = new QListWidgetItem(server, m_pins);
        item->setToolTip(
            QStringLiteral("SHA-256 %1").arg(QString::fromLatin1(pins.value(server).toHex(':').toUpper())));
        item->setData(Qt::UserRole, server);
    }
    m_forget->setEnabled(false);
}

void NetworkPage::forgetPin()
{
    const QListWidgetItem *item = m_pins->currentItem();
    if (!item)
        return;
    QHash<QString, QByteArray> pins = m_desk.context.services.policy.pins();
    pins.remove(item->data(Qt::UserRole).toString());
    m_desk.context.settings.set(store::setting::pins, session::NetworkSettings::pinsToText(pins));
}

void NetworkPage::retranslate()
{
    m_proxyGroup->setTitle(tr("Proxy"));
    const auto name = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_proxyForm->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(m_mode, tr("Use"));
    name(m_host, tr("Address"));
    name(m_port, tr("Port"));
    name(m_user, tr("Login"));
    name(m_password, tr("Password"));
    m_password->setPlaceholderText(tr("goes into the keychain"));
    m_host->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_authorityGroup->setTitle(tr("Certificate authority of your company"));
    m_caFile->setPlaceholderText(tr("Not set: only what the system trusts"));
    m_caFile->setAccessibleName(tr("File with your company's certificate authority"));
    m_choose->setText(tr("Choose…"));
    m_pinsGroup->setTitle(tr("Certificates you accepted"));
    m_pins->setAccessibleName(m_pinsGroup->title());
    m_forget->setText(tr("Forget"));
}

void NetworkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read(); // what is wrong with the file
    }
    QWidget::changeEvent(event);
}

} // namespace dd::ui
