// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/checklists.h"

#include "session/connections.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/details/checklisthead.h"
#include "ui/details/decimals.h"
#include "ui/details/hubexfiles.h"
#include "ui/details/plainlabel.h"
#include "ui/details/quietfiles.h"
#include "ui/details/section.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace dd::ui {

namespace {

/// An item: what came of it as a mark, its name, its answer, what was asked for.
class CheckItemRow : public QWidget {
public:
    CheckItemRow(const CheckItem &item, const QString &state, QWidget *parent)
        : QWidget(parent)
        , m_checked(item.checked)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(metric::icon + metric::space, metric::gap, 0, metric::gap);
        layout->setSpacing(2);
        layout->addWidget(new PlainLabel(item.name, this));
        if (const QString answer = answerOf(item); !answer.isEmpty()) {
            auto *label = new PlainLabel(answer, this);
            QFont bold = label->font();
            bold.setWeight(QFont::DemiBold);
            label->setFont(bold);
            layout->addWidget(label);
        }
        if (!item.description.trimmed().isEmpty()) {
            auto *label = new PlainLabel(item.description.trimmed(), this);
            label->setTone(Tone::Subtle);
            layout->addWidget(label);
        }
        setAccessibleName(item.name + QStringLiteral(": ") + state);
        setToolTip(state);
    }

    static QString answerOf(const CheckItem &item)
    {
        QStringList values = item.values;
        values.removeAll(QString());
        if (!item.unit.isEmpty())
            std::ranges::transform(values, values.begin(), withLocalFraction);
        const QString text = values.join(QStringLiteral(", "));
        return text.isEmpty() || item.unit.isEmpty() ? text : text + QChar(0x00A0) + item.unit;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QString name = !m_checked ? QStringLiteral("minus")
            : *m_checked                ? QStringLiteral("check")
                                        : QStringLiteral("close");
        const Tone tone = !m_checked ? Tone::Subtle : *m_checked ? Tone::Ok : Tone::Error;
        QPainter painter(this);
        const int y = metric::gap + (fontMetrics().height() - metric::icon) / 2;
        painter.drawPixmap(
            0, y, iconPixmap(name, metric::icon, toneColour(palette(), tone), devicePixelRatioF()));
    }

private:
    std::optional<bool> m_checked;
};

} // namespace

CheckListView::CheckListView(const Context &context, const AccountId &account, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_account(account)
    , m_head(new CheckListHead(this))
{
    auto *items = new QWidget;
    auto *inside = new QVBoxLayout(items);
    inside->setContentsMargins(0, metric::space, 0, metric::space);
    inside->setSpacing(metric::gap);
    m_column = new QVBoxLayout;
    m_column->setSpacing(metric::gap);
    inside->addLayout(m_column);
    inside->addWidget(m_photos = new QuietFiles(items));
    m_photos->setContentsMargins(metric::icon + metric::space, 0, 0, 0); // as the items stand
    m_section = new Section(items, this);
    m_section->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_section);
    m_section->setLoader([this]() -> net::Load {
        const session::HubexConnection *connection = m_context.connections.hubex(m_account);
        if (!connection)
            return {};
        fetchPhotos();
        return connection->tasks().checkItems(m_task, m_list.id, m_section,
            m_section->shows<QList<CheckItem>>([this](const QList<CheckItem> &list) { showItems(list); }));
    });
    // Its card does not know this section.
    connect(&m_context.connections, &session::Connections::stateChanged, this,
        [this](const session::Connection *changed) {
            if (changed->account().id == m_account && changed->state() == session::ConnectionState::Online)
                m_section->recover();
        });
    connect(m_head, &QAbstractButton::toggled, this, [this](bool open) {
        m_section->setVisible(open);
        if (open)
            m_section->look();
    });
}

void CheckListView::setCheckList(qint64 task, const CheckList &list)
{
    const bool same = m_task == task && m_list.id == list.id;
    m_task = task;
    m_list = list;
    if (!same) {
        m_items.clear();
        m_photoLoad.cancel();
        m_photos->clear();
        m_section->forget();
        m_head->setChecked(false);
    } else if (isOpen()) {
        m_section->refresh();
    } else {
        m_section->outdate();
    }
    retranslate();
}

void CheckListView::setOpen(bool open)
{
    m_head->setChecked(open);
}

bool CheckListView::isOpen() const
{
    return m_head->isChecked();
}

void CheckListView::showItems(const QList<CheckItem> &items)
{
    m_items = items;
    while (QLayoutItem *old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const CheckItem &item : items) {
        const QString state = !item.checked ? tr("not done yet")
            : *item.checked                 ? tr("done")
                                            : tr("done, with a no");
        m_column->addWidget(new CheckItemRow(item, state, this));
    }
    if (items.isEmpty())
        m_section->showEmpty(tr("This check list has no items"));
}

/// The server has them by item, at a call an item; by list one call is enough (contract 3.9).
void CheckListView::fetchPhotos()
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    m_photoLoad = connection->tasks().checkFiles(
        m_task, m_list.id, this, [this](const Result<QList<Attachment>> &photos) {
            if (photos)
                m_photos->setFiles(photos.value(),
                    std::make_shared<HubexFiles>(m_context, m_account, hubex::FileOf::CheckList, m_task));
            else
                m_photos->setTrouble(photos.error());
        });
}

void CheckListView::retranslate()
{
    m_photos->setTitle(tr("Photos"));
    const QLocale locale;
    const QString progress
        = tr("%1 of %2", "done of all").arg(locale.toString(m_list.done), locale.toString(m_list.total));
    m_head->setProgress(m_list.name, m_list.done, m_list.total, progress);
    if (m_section->hasAnswer())
        showItems(QList<CheckItem>(m_items));
}

CheckListsView::CheckListsView(const Context &context, const AccountId &account, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_account(account)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metric::margin);
    m_layout->addStretch(1);
}

void CheckListsView::setCheckLists(qint64 task, const QList<CheckList> &lists)
{
    while (m_views.size() < lists.size()) {
        auto *view = new CheckListView(m_context, m_account, this);
        m_layout->insertWidget(m_layout->count() - 1, view);
        m_views << view;
        Q_EMIT sectionMade(view->section());
    }
    while (m_views.size() > lists.size())
        delete m_views.takeLast();
    for (qsizetype i = 0; i < lists.size(); ++i)
        m_views.at(i)->setCheckList(task, lists.at(i));
    // The reader may have closed it.
    const qint64 only = lists.size() == 1 ? lists.first().id : 0;
    if (only != 0 && only != m_only)
        m_views.first()->setOpen(true);
    m_only = only;
}

void CheckListsView::retranslate()
{
    for (CheckListView *view : std::as_const(m_views))
        view->retranslate();
}

} // namespace dd::ui
