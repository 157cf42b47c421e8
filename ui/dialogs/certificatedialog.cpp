// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatedialog.h"

#include "net/networkpolicy.h"
#include "session/networksettings.h"
#include "session/services.h"
#include "store/settings.h"
#include "ui/common/messageline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tones.h"
#include "ui/dialogs/signindialogs.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

namespace dd::ui {

namespace {

constexpr int columns = 76; // average characters

/// In groups, on two lines, as people compare it over the phone.
QString fingerprint(const QByteArray &digest)
{
    const QString text = QString::fromLatin1(digest.toHex(':').toUpper());
    const qsizetype half = text.size() / 2;
    return text.left(half) + QLatin1Char('\n') + text.mid(half + 1);
}

} // namespace

CertificateDialog::CertificateDialog(const Context &context, const QUrl &server,
    const QSslCertificate &certificate, const QStringList &reasons, bool changed, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_server(server)
    , m_certificate(certificate)
    , m_reasons(reasons)
    , m_changed(changed)
    , m_heading(plainLabel(this))
    , m_lead(plainLabel(this))
    , m_facts(new QFormLayout)
    , m_compared(new QCheckBox(this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setFont(titleFont(font()));
    m_heading->setMinimumWidth(fontMetrics().averageCharWidth() * columns);
    m_facts->setHorizontalSpacing(metric::margin);
    m_facts->setVerticalSpacing(metric::space);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_compared->setVisible(!m_changed);

    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_do->setAutoDefault(false);
    m_do->setEnabled(m_changed);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_compared, &QCheckBox::toggled, m_do, &QWidget::setEnabled);
    connect(m_do, &QPushButton::clicked, this, [this] { m_changed ? forget() : trust(); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::wide, metric::wide, metric::wide, metric::wide);
    layout->setSpacing(metric::margin);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addLayout(m_facts);
    layout->addWidget(m_compared);
    layout->addWidget(m_message);
    layout->addSpacing(metric::gap);
    layout->addWidget(buttons);
    retranslate();
}

void CertificateDialog::keepPins()
{
    m_context.settings.set(
        store::setting::pins, session::NetworkSettings::pinsToText(m_context.services.policy.pins()));
}

void CertificateDialog::trust()
{
    m_context.services.policy.pin(m_server, m_certificate);
    keepPins();
    accept();
}

void CertificateDialog::forget()
{
    if (!std::exchange(m_askedTwice, true)) {
        m_message->say(MessageLine::Sort::Warning, [] {
            return tr(
                "Only if the administrator told you that the certificate was renewed: otherwise somebody "
                "may be standing between you and the server. Press once more to forget the old one.");
        });
        return;
    }
    m_context.services.policy.unpin(m_server);
    keepPins();
    accept();
}

void CertificateDialog::addFact(const QString &name, const QString &value, bool fixedPitch)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *text = plainLabel(this);
    text->setText(value);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name + QLatin1String(": ") + value);
    if (fixedPitch)
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_facts->addRow(label, text);
}

void CertificateDialog::fillFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto nameOf = [this](auto who) {
        QStringList parts = (m_certificate.*who)(QSslCertificate::CommonName);
        parts += (m_certificate.*who)(QSslCertificate::Organization);
        parts.removeDuplicates();
        return parts.join(QLatin1String(", "));
    };
    using Info = QStringList (QSslCertificate::*)(QSslCertificate::SubjectInfo) const;
    const auto day = [](const QDateTime &time) {
        return QLocale().toString(time.date(), QStringLiteral("d MMMM yyyy"));
    };
    addFact(tr("Server"), m_server.host() + QLatin1Char(':') + QString::number(m_server.port(443)));
    if (m_changed) {
        const QByteArray accepted
            = m_context.services.policy.pins().value(net::NetworkPolicy::pinKey(m_server));
        addFact(tr("Accepted SHA-256"), accepted.isEmpty() ? QString() : fingerprint(accepted), true);
    }
    if (m_certificate.isNull())
        return;
    addFact(tr("Issued for"), nameOf(static_cast<Info>(&QSslCertificate::subjectInfo)));
    QStringList names = m_certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    names += m_certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
    addFact(tr("Names in it"), names.mid(0, 8).join(QLatin1String(", ")));
    addFact(tr("Issued by"),
        m_certificate.isSelfSigned() ? tr("itself")
                                     : nameOf(static_cast<Info>(&QSslCertificate::issuerInfo)));
    addFact(
        tr("Valid"), tr("%1 to %2").arg(day(m_certificate.effectiveDate()), day(m_certificate.expiryDate())));
    addFact(m_changed ? tr("SHA-256 now") : tr("SHA-256"),
        fingerprint(m_certificate.digest(QCryptographicHash::Sha256)), true);
    addFact(tr("Not trusted because"), m_reasons.join(QLatin1Char('\n')));
}

void CertificateDialog::retranslate()
{
    const QString title
        = m_changed ? tr("The certificate has changed") : tr("Certificate nobody vouches for");
    setWindowTitle(title);
    m_heading->setText(title);
    m_lead->setText(
        m_changed ? tr(
            "You accepted one certificate of this server, and it now shows another. Nothing is sent to it "
            "until you decide. Ask the administrator whether the certificate was renewed.")
                  : tr(
                      "Whoever holds this certificate could be the server or somebody who pretends to be it. "
                      "Compare the SHA-256 fingerprint with what the administrator tells you, by phone or in "
                      "person."));
    m_compared->setText(tr("I have compared the fingerprint, and it is the same"));
    m_do->setText(m_changed ? tr("Forget the accepted certificate") : tr("Trust this certificate"));
    m_cancel->setText(tr("Cancel"));
    fillFacts();
}

void CertificateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QDialog *makeCertificateDialog(const Context &context, const QUrl &server, const QSslCertificate &certificate,
    const QStringList &reasons, bool changed, QWidget *parent)
{
    return new CertificateDialog(context, server, certificate, reasons, changed, parent);
}

} // namespace dd::ui
