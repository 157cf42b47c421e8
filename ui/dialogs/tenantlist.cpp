// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tenantlist.h"

#include "ui/common/tones.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace dd::ui {

namespace {

/// The name, and under it, quieter, what tells it from others of that name.
class TenantDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QStringList lines = index.data(Qt::DisplayRole).toString().split(QLatin1Char('\n'));
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool enabled = item.state & QStyle::State_Enabled;
        const bool chosen = item.state & QStyle::State_Selected;
        const auto group = enabled ? QPalette::Active : QPalette::Disabled;
        QRect words = item.rect.adjusted(metric::space, metric::gap, -metric::space, -metric::gap);
        words.setHeight(words.height() / 2);
        const QFont fonts[]{item.font, smallFont(item.font)};
        const QColor name = item.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor inks[]{name, enabled && !chosen ? toneColour(item.palette, Tone::Subtle) : name};
        painter->save();
        for (int line = 0; line < 2; ++line) {
            painter->setFont(fonts[line]);
            painter->setPen(inks[line]);
            painter->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                painter->fontMetrics().elidedText(lines.value(line), Qt::ElideRight, words.width()));
            words.translate(0, words.height());
        }
        painter->restore();
    }
};

} // namespace

TenantList::TenantList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new TenantDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TenantList::setTenants(const QList<hubex::Tenant> &tenants)
{
    m_tenants = tenants;
    clear();
    for (const hubex::Tenant &tenant : tenants) {
        auto *item = new QListWidgetItem(this);
        if (!tenant.isOpen())
            item->setFlags(Qt::ItemNeverHasChildren);
    }
    retranslate();
    const auto first = std::find_if(
        m_tenants.cbegin(), m_tenants.cend(), [](const hubex::Tenant &tenant) { return tenant.isOpen(); });
    setCurrentRow(first == m_tenants.cend() ? -1 : int(first - m_tenants.cbegin()));
}

const hubex::Tenant *TenantList::current() const
{
    const int row = currentRow();
    return row >= 0 && m_tenants.at(row).isOpen() ? &m_tenants.at(row) : nullptr;
}

bool TenantList::hasOpen() const
{
    return std::ranges::any_of(m_tenants, &hubex::Tenant::isOpen);
}

void TenantList::retranslate()
{
    setAccessibleName(tr("Companies"));
    for (int row = 0; row < count(); ++row) {
        const hubex::Tenant &tenant = m_tenants.at(row);
        QStringList more;
        for (const QString &name : {tenant.fullName, tenant.uriName}) {
            if (!name.isEmpty() && name != tenant.name)
                more << name.simplified();
        }
        if (tenant.banned)
            more << tr("you are blocked there");
        if (tenant.archived)
            more << tr("archived");
        if (tenant.deleted)
            more << tr("deleted");
        const QString name = tenant.name.isEmpty() ? QString::number(tenant.tenantId) : tenant.name;
        item(row)->setSizeHint({0, 2 * fontMetrics().lineSpacing() + metric::margin});
        item(row)->setText(name.simplified() + QLatin1Char('\n') + more.join(QStringLiteral(" · ")));
    }
}

void TenantList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

} // namespace dd::ui
