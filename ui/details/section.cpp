// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/section.h"

#include "models/words.h"
#include "ui/common/statepane.h"
#include "ui/common/tones.h"
#include "ui/details/plainlabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace dd::ui {

namespace {

/// A state says what is the matter and what to do; content is as high as it is.
constexpr int roomForWords = 152;
/// Two lines of it, over content that has no height.
constexpr int roomForNotice = 64;

StatePane::Offer offerFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotSignedIn:
    case ErrorKind::SignInRefused:
    case ErrorKind::CodeRequired:
    case ErrorKind::SessionClosed:
        return StatePane::Offer::SignIn;
    case ErrorKind::TlsPinChanged:
        return StatePane::Offer::LookAtCertificate;
    default:
        return StatePane::Offer::Retry;
    }
}

} // namespace

Section::Section(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_nothing(new PlainLabel(this))
    , m_content(content)
{
    m_heading->setTextFormat(Qt::PlainText);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->hide();
    m_nothing->setTone(Tone::Subtle);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metric::space);
    layout->addWidget(m_heading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_content, 1);
    m_content->setMinimumHeight(roomForWords);
    m_pane = new StatePane(m_content);
    connect(m_pane, &StatePane::retryRequested, this, &Section::ask);
    connect(m_pane, &StatePane::signInRequested, this, &Section::signInRequested);
    connect(m_pane, &StatePane::certificateRequested, this, &Section::certificateRequested);
}

Section::~Section() = default;

void Section::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void Section::look()
{
    if (m_state == State::Idle || (m_outdated && !m_load.running()))
        ask();
}

void Section::outdate()
{
    if (hasAnswer())
        m_outdated = true;
    else
        forget();
}

bool Section::isOlderThan(std::chrono::seconds age) const
{
    return m_arrivedAt.isValid() && m_arrivedAt.secsTo(QDateTime::currentDateTimeUtc()) >= age.count();
}

void Section::refresh()
{
    if (m_state != State::Idle)
        ask();
}

void Section::forget()
{
    m_load.cancel();
    m_arrivedAt = {};
    m_outdated = false;
    m_error = {};
    m_pane->hideNotice();
    if (m_state == State::Idle)
        return;
    // What the last item left is covered as soon as the next one is asked for.
    m_pane->showLoading();
    setState(State::Idle);
}

void Section::recover()
{
    setOffline(false);
    if (m_error || (m_state == State::Loading && !m_load.running()))
        ask();
}

void Section::ask()
{
    if (!hasAnswer()) {
        m_error = {};
        m_pane->showLoading();
        setState(State::Loading);
    }
    m_outdated = false;
    m_load = m_loader ? m_loader() : net::Load();
}

void Section::arrive()
{
    m_arrivedAt = QDateTime::currentDateTimeUtc();
    m_error = {};
    m_pane->hideNotice();
    m_pane->showContent();
    setState(State::Content);
}

void Section::showEmpty(const QString &title, const QString &hint)
{
    if (m_heading->text().isEmpty()) {
        m_pane->showEmpty(title, hint);
    } else {
        m_nothing->setText(hint.isEmpty() ? title : title + QLatin1Char(' ') + hint);
        m_pane->showContent();
    }
    setState(State::Empty);
}

void Section::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_error = error;
    const StatePane::Offer offer = m_signInOffered ? offerFor(error.kind) : StatePane::Offer::Retry;
    if (hasAnswer()) {
        if (isLine())
            m_content->setMinimumHeight(roomForNotice);
        if (!m_offline)
            m_pane->showNotice(describe(error), offer);
        return;
    }
    if (offer == StatePane::Offer::SignIn)
        m_pane->showNotSignedIn();
    else if (offer == StatePane::Offer::LookAtCertificate)
        m_pane->showStopped();
    else
        m_pane->showFailed(error);
    setState(State::Failed);
}

void Section::setOffline(bool offline, Telling telling)
{
    if (m_offline == offline)
        return;
    m_offline = offline;
    m_telling = telling;
    if (!offline)
        m_pane->hideNotice();
    else if (hasAnswer() && telling == Telling::Aloud)
        m_pane->showNotice(
            tr("Offline. Shown as of %1.").arg(models::asOf(m_arrivedAt)), StatePane::Offer::Retry);
}

void Section::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // What is said is said anew.
    if (std::exchange(m_offline, false))
        setOffline(true, m_telling);
    if (m_error)
        fail(m_error);
}

bool Section::isLine() const
{
    return m_state == State::Empty && !m_heading->text().isEmpty();
}

void Section::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_nothing->setVisible(isLine());
    m_content->setMinimumHeight(state == State::Content || isLine() ? 0 : roomForWords);
    Q_EMIT stateChanged();
}

} // namespace dd::ui
