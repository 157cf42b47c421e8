// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/common/tonelabel.h"
#include "ui/settings/choicebox.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace dd::ui {

namespace {

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

AppearancePage::AppearancePage(store::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_language(new ChoiceBox(settings, store::setting::language, list("system en ru"),
          [] {
              // A language is called by its own name, whichever is spoken.
              return QStringList{tr("As the system"), QStringLiteral("English"), QStringLiteral("Русский")};
          }))
    , m_theme(new ChoiceBox(settings, store::setting::theme, list("system light dark"),
          [] {
              return QStringList{tr("As the system"), tr("Light"), tr("Dark")};
          }))
    , m_density(new ChoiceBox(settings, store::setting::density, list("compact comfortable"),
          [] {
              return QStringList{tr("Compact"), tr("Comfortable")};
          }))
    , m_remote(new ChoiceBox(settings, store::setting::loadRemote, list("ask never"),
          [] {
              return QStringList{tr("Offer to load them"), tr("Never load them")};
          }))
    , m_remoteHint(new ToneLabel(Tone::Subtle, ToneLabel::Size::Small, this))
{
    m_form->setContentsMargins(metric::margin, metric::margin, metric::wide, metric::margin);
    m_form->setVerticalSpacing(metric::margin);
    m_form->setHorizontalSpacing(metric::wide);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *box : {m_language, m_theme, m_density, m_remote})
        m_form->addRow(QStringLiteral(" "), box);
    m_remoteHint->setWordWrap(true);
    m_form->addRow(m_remoteHint);
    retranslate();
}

void AppearancePage::retranslate()
{
    const auto name = [this](QWidget *field, QLatin1String setting) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(titleOfSetting(setting));
    };
    name(m_language, store::setting::language.name);
    name(m_theme, store::setting::theme.name);
    name(m_density, store::setting::density.name);
    name(m_remote, store::setting::loadRemote.name);
    m_remoteHint->setText(tr("Loading a picture tells its sender that the message was read. Pictures inside "
                             "a message are always shown."));
}

void AppearancePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dd::ui
