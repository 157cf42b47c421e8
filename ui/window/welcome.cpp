// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome.h"

#include "ui/common/icons.h"
#include "ui/common/tonelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace dd::ui {

namespace {

constexpr int pictureSize = 96;
constexpr int lineOfWords = 62; // average characters

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
    , m_picture(centred(this))
    , m_title(centred(this))
    , m_text(centred(this))
    , m_hubex(new QPushButton(this))
    , m_otrs(new QPushButton(this))
    , m_hint(new ToneLabel(Tone::Subtle, ToneLabel::Size::Small, this))
{
    m_hubex->setDefault(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(metric::space);
    grid->setVerticalSpacing(metric::margin);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
    for (const int column : {1, 2})
        grid->setColumnMinimumWidth(column, 200);
    grid->setRowStretch(0, 2);
    grid->setRowStretch(6, 3);
    grid->addWidget(m_picture, 1, 0, 1, 4);
    grid->addWidget(m_title, 2, 0, 1, 4);
    grid->addWidget(m_text, 3, 0, 1, 4, Qt::AlignHCenter);
    grid->addWidget(m_hubex, 4, 1);
    grid->addWidget(m_otrs, 4, 2);
    grid->addWidget(m_hint, 5, 0, 1, 4);
    connect(m_hubex, &QPushButton::clicked, this,
        [this] { Q_EMIT commandRequested(QStringLiteral("account.addHubex")); });
    connect(m_otrs, &QPushButton::clicked, this,
        [this] { Q_EMIT commandRequested(QStringLiteral("account.addOtrs")); });
    setFocusProxy(m_hubex);
    retranslate();
    restyle();
}

void Welcome::setPreparing(const QString &text)
{
    m_preparing = text;
    retranslate();
}

void Welcome::retranslate()
{
    const bool ready = m_preparing.isEmpty();
    m_title->setText(QStringLiteral("DispatchDesk"));
    m_text->setText(ready
            ? tr("Tasks of HubEx and tickets of OTRS at one desk. Sign in to the first of them; "
                 "more accounts can follow.")
            : m_preparing);
    m_hubex->setText(tr("Sign in to HubEx…"));
    m_otrs->setText(tr("Sign in to OTRS…"));
    m_hint->setText(tr("Just looking? Start it with --demo: two servers with data inside the program."));
    m_hubex->setVisible(ready);
    m_otrs->setVisible(ready);
    m_hint->setVisible(ready);
    fit();
}

/// A cell that spans columns is not given the height its wrapped lines need.
void Welcome::fit()
{
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * lineOfWords);
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
}

void Welcome::restyle()
{
    m_title->setFont(titleFont(font()));
    fit();
    m_picture->setPixmap(applicationIcon().pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

void Welcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace dd::ui
