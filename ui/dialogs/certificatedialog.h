// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QDialog>
#include <QSslCertificate>
#include <QUrl>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace dd::ui {

class MessageLine;

/// A certificate nobody vouches for, to be looked at; or the hard stop of one that changed. See
/// makeCertificateDialog().
class CertificateDialog : public QDialog {
    Q_OBJECT

public:
    CertificateDialog(const Context &context, const QUrl &server, const QSslCertificate &certificate,
        const QStringList &reasons, bool changed, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void trust();
    void forget();
    void keepPins();
    void retranslate();
    void fillFacts();
    void addFact(const QString &name, const QString &value, bool fixedPitch = false);

    Context m_context;
    QUrl m_server;
    QSslCertificate m_certificate;
    QStringList m_reasons;
    bool m_changed;
    bool m_askedTwice = false;
    QLabel *m_heading;
    QLabel *m_lead;
    QFormLayout *m_facts;
    QCheckBox *m_compared;
    MessageLine *m_message;
    QPushButton *m_do;
    QPushButton *m_cancel;
};

} // namespace dd::ui
