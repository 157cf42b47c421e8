// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/articlerow.h"

#include "models/words.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/details/articlehead.h"
#include "ui/details/articleview.h"
#include "ui/details/factgrid.h"
#include "ui/details/filelist.h"
#include "ui/details/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

constexpr int roomForIndent = 480;

} // namespace

bool saysMoreThan(const QString &subject, const QString &title)
{
    static const QRegularExpression around(
        QStringLiteral("^\\s*((re|fw|fwd|aw|wg|на|ответ)(\\[\\d+\\])?\\s*:\\s*|\\[[^\\]]*#\\s*\\d+\\]\\s*)+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString bare = subject.simplified().remove(around);
    return !bare.isEmpty() && bare.compare(title.simplified(), Qt::CaseInsensitive) != 0;
}

ArticleRow::ArticleRow(const Context &context, const AccountId &account, session::WebPictures &web,
    std::shared_ptr<FileSource> files, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_account(account)
    , m_web(web)
    , m_source(std::move(files))
    , m_head(new ArticleHead(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    connect(m_head, &ArticleHead::clicked, this, [this] { setOpen(!m_open); });
}

ArticleRow::~ArticleRow() = default;

void ArticleRow::setArticle(const Article &article, const QString &ticketTitle)
{
    m_article = article;
    m_ticketTitle = ticketTitle;
    m_head->setArticle(article);
    if (m_body)
        fillBody();
    update();
}

void ArticleRow::setSeen()
{
    m_article.seen = true;
    m_head->setArticle(m_article);
}

void ArticleRow::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    if (open && !m_body) {
        makeBody();
        fillBody();
    }
    m_body->setVisible(open);
    m_head->setOpen(open);
    Q_EMIT toggled(open);
}

void ArticleRow::makeBody()
{
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setSpacing(metric::space);
    indent();

    m_subject = new PlainLabel(m_body);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_subject->setFont(strong);
    m_recipients = new PlainLabel(m_body);
    m_recipients->setFont(smallFont(font()));
    m_recipients->setTone(Tone::Subtle);
    m_recipients->setMaximumLines(2);
    m_details = new QToolButton(m_body);
    m_details->setAutoRaise(true);
    m_details->setCheckable(true);
    m_details->setIcon(icon(QStringLiteral("chevron-down")));
    m_details->setIconSize({metric::icon, metric::icon});
    m_details->setFixedSize(metric::icon + metric::gap, metric::icon + metric::gap);
    m_facts = new FactGrid(m_body);
    m_facts->hide();
    connect(m_details, &QToolButton::toggled, m_facts, &QWidget::setVisible);
    m_view = new ArticleView(m_context, m_account, m_web, m_body);
    connect(m_view, &ArticleView::rendered, this, &ArticleRow::fillFiles);

    auto *line = new QHBoxLayout;
    line->setContentsMargins({});
    line->setSpacing(metric::space);
    line->addWidget(m_recipients, 1, Qt::AlignVCenter);
    line->addWidget(m_details, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(m_facts);
    layout->addWidget(m_subject);
    layout->addWidget(m_view);
    m_column->addWidget(m_body);
}

void ArticleRow::indent()
{
    // Under the name where there is room for it.
    const int left = width() >= roomForIndent ? ArticleHead::textLeft : metric::margin;
    m_body->layout()->setContentsMargins(left, 0, metric::margin, metric::margin);
}

void ArticleRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_body)
        indent();
}

void ArticleRow::fillBody()
{
    m_subject->setText(m_article.subject.simplified());
    m_subject->setVisible(saysMoreThan(m_article.subject, m_ticketTitle));
    m_view->setArticle(m_article);
    fillFiles();
    retranslate();
}

void ArticleRow::fillFiles()
{
    QList<Attachment> files = m_article.files;
    files.removeIf([this](const Attachment &file) { return m_view->shows(file); });
    if (!files.isEmpty() && !m_fileList) {
        m_fileList = new FileList(FileList::Place::Inside, m_body);
        m_body->layout()->addWidget(m_fileList);
    }
    if (!m_fileList)
        return;
    if (m_fileList->files() != files)
        m_fileList->setFiles(files, m_source);
    m_fileList->setVisible(!files.isEmpty());
}

void ArticleRow::retranslate()
{
    QStringList recipients;
    if (!m_article.to.isEmpty())
        recipients << tr("to %1").arg(m_article.to.simplified());
    if (!m_article.cc.isEmpty())
        recipients << tr("copy to %1").arg(m_article.cc.simplified());
    m_recipients->setText(
        recipients.isEmpty() ? models::exactTime(m_article.created) : recipients.join(QStringLiteral(", ")));
    m_details->setToolTip(tr("Sender, recipients, subject and time of the article"));
    m_details->setAccessibleName(tr("Details of the article"));

    QList<Fact> facts{textFact(tr("From"), m_article.from), textFact(tr("To"), m_article.to),
        textFact(tr("Copy"), m_article.cc), textFact(tr("Hidden copy"), m_article.bcc),
        textFact(tr("Reply to"), m_article.replyTo), textFact(tr("Subject"), m_article.subject),
        textFact(tr("Sent"), models::exactTime(m_article.created)),
        textFact(tr("Came as"), channelWord(m_article)),
        textFact(tr("Customer"), m_article.visibleForCustomer ? tr("sees it") : tr("does not see it"))};
    facts << fieldFacts(m_article.fields);
    m_facts->setSections({{QString(), facts}});
}

QRect ArticleRow::bodyRect() const
{
    return m_open && m_view ? QRect(m_view->mapTo(this, QPoint(0, 0)), m_view->size()) : QRect();
}

void ArticleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = kindGround(m_article, palette());
    if (ground.isValid())
        painter.fillRect(rect(), ground);
    if (m_open)
        painter.fillRect(QRect(0, 0, 3, height() - 1), kindColour(m_article, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), toneColour(palette(), Tone::Separator));
}

void ArticleRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_body)
        retranslate();
}

} // namespace dd::ui
