// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/articleview.h"

#include "models/plainbody.h"
#include "session/connections.h"
#include "store/settings.h"
#include "ui/common/icons.h"
#include "ui/common/onworker.h"
#include "ui/common/tones.h"
#include "ui/details/linkmenu.h"
#include "ui/details/mailbrowser.h"
#include "ui/details/mailpictures.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace dd::ui {

namespace {

/// About a screen: a longer article is opened wholly only when somebody wants to read it.
constexpr int firstHeight = 640;
/// A quotation of this many lines disturbs nobody.
constexpr int shortQuotation = 2;
const auto quotation = QStringLiteral("quotation-");

QToolButton *quietButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(smallFont(parent->font()));
    button->hide();
    return button;
}

/// What can be pressed between words of ours reads like a link.
void paintAsLink(QToolButton *button, const QPalette &palette)
{
    QPalette changed = palette;
    changed.setColor(QPalette::ButtonText, toneColour(palette, Tone::Accent));
    button->setPalette(changed);
}

} // namespace

ArticleView::ArticleView(
    const Context &context, const AccountId &account, session::WebPictures &web, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_account(account)
    , m_pictures(new MailPictures(context, account, web, this))
    , m_browser(new MailBrowser(this))
    , m_remoteBar(new QWidget(this))
    , m_remoteText(new QLabel(m_remoteBar))
    , m_remoteShow(quietButton(m_remoteBar))
    , m_failure(new QLabel(this))
    , m_retry(quietButton(this))
    , m_copyAll(quietButton(m_remoteBar))
    , m_showAll(quietButton(this))
    , m_mode(quietButton(this))
{
    auto *bar = new QHBoxLayout(m_remoteBar);
    bar->setContentsMargins({});
    bar->setSpacing(metric::gap);
    m_remoteText->setWordWrap(true);
    m_remoteText->setFont(smallFont(font()));
    bar->addWidget(m_remoteText, 1);
    bar->addWidget(m_remoteShow, 0, Qt::AlignTop);
    bar->addWidget(m_copyAll, 0, Qt::AlignTop);
    m_remoteBar->hide();
    m_failure->setFont(smallFont(font()));
    m_failure->setWordWrap(true);
    m_failure->hide();

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins({});
    foot->setSpacing(metric::gap);
    foot->addWidget(m_showAll);
    foot->addWidget(m_failure, 1);
    foot->addWidget(m_retry);
    foot->addStretch();
    foot->addWidget(m_mode);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metric::gap);
    layout->addWidget(m_remoteBar);
    layout->addWidget(m_browser);
    layout->addLayout(foot);

    m_browser->setHeightLimit(firstHeight);
    setFocusProxy(m_browser);
    connect(m_browser, &MailBrowser::linkChosen, this, &ArticleView::follow);
    connect(m_browser, &MailBrowser::heightChanged, this, &ArticleView::updateNotes);
    connect(m_pictures, &MailPictures::arrived, m_browser, &MailBrowser::setPicture);
    connect(m_pictures, &MailPictures::finished, this, [this](int missing) {
        m_missing = m_remoteAsked ? missing : 0;
        updateNotes();
    });
    connect(m_remoteShow, &QToolButton::clicked, this, &ArticleView::showRemotePictures);
    connect(m_retry, &QToolButton::clicked, this, &ArticleView::loadHtml);
    connect(m_copyAll, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_article.body); });
    connect(m_mode, &QToolButton::clicked, this, [this] { setFormatted(!m_formatted); });
    connect(m_showAll, &QToolButton::clicked, this, [this] {
        m_browser->setHeightLimit(0);
        updateNotes();
    });
    connect(&m_context.settings, &store::Settings::changed, this, [this](const QString &name) {
        if (name == store::setting::loadRemote.name)
            updateNotes();
    });
    retranslate();
}

void ArticleView::setArticle(const Article &article)
{
    const bool same = m_article.id == article.id && m_article.body == article.body;
    m_article = article;
    if (same)
        return;
    ++m_round;
    m_pictures->stop();
    m_browser->clearPictures();
    m_browser->setHeightLimit(firstHeight);
    m_html.reset();
    m_unfolded.clear();
    m_formatted = true;
    m_remoteAsked = m_failed = false;
    m_missing = 0;
    render();
    loadHtml();
}

void ArticleView::loadHtml()
{
    session::OtrsConnection *connection = m_context.connections.otrs(m_account);
    m_failed = false;
    updateNotes();
    if (connection)
        m_load = connection->tickets().html(
            m_article, this, [this](const Result<QByteArray> &html) { takeHtml(html); });
}

void ArticleView::takeHtml(const Result<QByteArray> &html)
{
    m_failed = !html;
    updateNotes();
    if (!html || html->trimmed().isEmpty())
        return;
    onWorker(
        [bytes = html.value()] {
            return models::safeHtml(bytes, QByteArrayLiteral("text/html; charset=utf-8"));
        },
        this,
        [this, round = m_round](const models::SafeHtml &safe) {
            if (round != m_round)
                return;
            m_html = safe;
            m_pictures->loadOwn(m_article, m_html->pictures);
            render();
        });
}

void ArticleView::setFormatted(bool formatted)
{
    m_formatted = formatted;
    render();
    retranslate();
}

qsizetype ArticleView::blockedPictures() const
{
    if (!isFormatted() || m_remoteAsked)
        return 0;
    return std::ranges::count(m_html->pictures, models::Picture::Source::Remote, &models::Picture::source);
}

void ArticleView::showRemotePictures()
{
    if (m_remoteAsked || !m_html)
        return;
    m_remoteAsked = true;
    m_pictures->loadRemote(m_html->pictures);
    updateNotes();
}

bool ArticleView::shows(const Attachment &file) const
{
    return isFormatted()
        && std::ranges::any_of(m_html->pictures, [this, &file](const models::Picture &picture) {
               const std::optional<Attachment> part = MailPictures::partOf(m_article, picture);
               return part && part->id == file.id;
           });
}

QString ArticleView::text() const
{
    return m_browser->toPlainText();
}

void ArticleView::render()
{
    if (isFormatted())
        m_browser->showHtml(m_html->html, true);
    else
        m_browser->showHtml(plainHtml(), false);
    updateNotes();
    Q_EMIT rendered();
}

QString ArticleView::plainHtml() const
{
    const QString subtle = toneColour(palette(), Tone::Subtle).name();
    const QString bar = toneColour(palette(), Tone::Border).name();
    QStringList html;
    const QList<models::BodyPart> parts = models::bodyParts(m_article.body.left(models::mostReadable));
    for (int i = 0; i < parts.size(); ++i) {
        const models::BodyPart &part = parts.at(i);
        const auto text = [&part] {
            return models::linkedHtml(part.text).replace(QLatin1Char('\n'), QLatin1String("<br>"));
        };
        const bool foldable = part.quoted && part.lines > shortQuotation;
        const bool folded = foldable && !m_unfolded.contains(i);
        if (foldable)
            html << QStringLiteral("<p style=\"margin:4px 0\"><a href=\"#%1%2\">%3</a></p>")
                        .arg(quotation, QString::number(i),
                            (folded ? tr("Show %n quoted line(s)", nullptr, part.lines)
                                    : tr("Hide the quotation"))
                                .toHtmlEscaped());
        if (part.quoted && !folded)
            html << QStringLiteral(
                "<table cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"2\" bgcolor=\"%1\"></td>"
                "<td style=\"padding-left:10px;color:%2;white-space:pre-wrap\">%3</td></tr></table>")
                        .arg(bar, subtle, text());
        else if (!part.quoted)
            html << QStringLiteral("<p style=\"margin:0 0 8px 0;white-space:pre-wrap\">%1</p>").arg(text());
    }
    return html.join(QString());
}

void ArticleView::follow(const QUrl &address, const QString &words, const QPoint &at)
{
    // A stranger's link may end like one of ours.
    if (!address.isRelative() || !address.fragment().startsWith(quotation)) {
        showLinkMenu(this, address, words, at);
        return;
    }
    const int part = address.fragment().mid(quotation.size()).toInt();
    if (!m_unfolded.remove(part))
        m_unfolded.insert(part);
    render();
}

void ArticleView::updateNotes()
{
    const qsizetype blocked = blockedPictures();
    const bool mayAsk = m_context.settings.get(store::setting::loadRemote) != QLatin1String("never");
    QStringList notes;
    if (blocked > 0)
        notes << tr("Pictures from the internet are not loaded: %1.").arg(blocked);
    if (isFormatted() && m_missing > 0)
        notes << tr("Pictures that did not come: %1.").arg(m_missing);
    if (isFormatted() && m_html->picturesRemoved)
        notes << tr("The server has removed pictures from the internet from this message.");
    if (isFormatted() && m_html->isCut)
        notes << tr("The message is too long to show it whole with its formatting.");
    const bool isLong = !isFormatted() && m_article.body.size() > models::mostReadable;
    if (isLong)
        notes << tr("The message is too long to show it whole.");
    m_copyAll->setVisible(isLong);
    m_remoteText->setText(notes.join(QLatin1Char(' ')));
    m_remoteBar->setVisible(!notes.isEmpty());
    m_remoteShow->setVisible(blocked > 0 && mayAsk);
    m_showAll->setVisible(m_browser->isCut());
    m_mode->setVisible(m_html.has_value());
    m_failure->setVisible(m_failed);
    m_retry->setVisible(m_failed);
}

void ArticleView::retranslate()
{
    m_remoteShow->setText(tr("Show for this message"));
    m_showAll->setText(tr("Show all of it"));
    m_showAll->setIcon(icon(QStringLiteral("chevron-down")));
    m_retry->setText(tr("Try again"));
    m_copyAll->setText(tr("Copy all of it"));
    for (QToolButton *button : {m_remoteShow, m_retry, m_copyAll, m_showAll, m_mode})
        paintAsLink(button, palette());
    m_failure->setText(tr("The formatted text did not come; this is the plain one."));
    m_mode->setText(m_formatted ? tr("As plain text") : tr("With formatting"));
    m_browser->setAccessibleName(tr("Text of the article"));
    updateNotes();
}

void ArticleView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        render();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        if (!isFormatted())
            render(); // the formatted text adapts itself
        retranslate();
    }
}

} // namespace dd::ui
