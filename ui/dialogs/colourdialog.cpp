// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accounts.h"
#include "ui/common/contrast.h"
#include "ui/common/tones.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/signindialogs.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dd::ui {

/// Marks a colour and its name as one.
class SwatchDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->showDecorationSelected = true;
    }
};

/// One of the account colours, as a grid of names that arrow keys walk.
class ColourDialog : public AccountDialog {
    Q_OBJECT

public:
    ColourDialog(const Context &context, const AccountId &id, QWidget *parent)
        : AccountDialog(context, id, parent)
        , m_colours(new QListWidget)
        , m_palette(session::Accounts::colours())
    {
        lead().setBuddy(m_colours);
        m_colours->setItemDelegate(new SwatchDelegate(m_colours));
        m_colours->setViewMode(QListView::IconMode);
        m_colours->setFlow(QListView::LeftToRight);
        m_colours->setMovement(QListView::Static);
        m_colours->setUniformItemSizes(true);
        m_colours->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_colours->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_colours->setIconSize(QSize(32, 32));
        for (qsizetype i = 0; i < m_palette.size(); ++i)
            new QListWidgetItem(m_colours);
        m_colours->setCurrentRow(qMax(0, int(m_palette.indexOf(account().colour))));
        body().addWidget(m_colours);
        connect(m_colours, &QListWidget::itemActivated, this, [this] { carryOut(); });
        ColourDialog::retranslate();
        m_colours->setFocus();
    }

protected:
    void carryOut() override
    {
        session::Account coloured = account();
        coloured.colour = m_palette.value(m_colours->currentRow(), coloured.colour);
        context().accounts.update(coloured);
        accept();
    }
    void retranslate() override
    {
        AccountDialog::retranslate();
        setWindowTitle(tr("Colour of the account"));
        m_colours->setAccessibleName(windowTitle()); // lists are not named by their labels
        lead().setText(tr("Everything of %1 carries this colour.").arg(account().title));
        mainButton().setText(tr("Choose"));
        const QStringList names{tr("Blue"), tr("Orange"), tr("Green"), tr("Violet"), tr("Raspberry"),
            tr("Teal"), tr("Olive"), tr("Slate")};
        constexpr int columns = 4;
        const QSize cell((lead().minimumWidth() - 2 * metric::gap) / columns,
            m_colours->iconSize().height() + fontMetrics().height() + metric::margin);
        m_colours->setGridSize(cell);
        const int rows = (m_colours->count() + columns - 1) / columns;
        m_colours->setFixedHeight(rows * cell.height() + 2 * metric::gap);
        for (int row = 0; row < m_colours->count(); ++row) {
            m_colours->item(row)->setText(names.value(row));
            m_colours->item(row)->setSizeHint(cell);
            m_colours->item(row)->setIcon(swatch(m_palette.at(row)));
        }
    }
    void changeEvent(QEvent *event) override
    {
        AccountDialog::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            retranslate();
    }

private:
    QIcon swatch(const Rgb &colour) const
    {
        QPixmap pixmap(m_colours->iconSize() * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(markColour(colour, palette()));
        painter.drawEllipse(QRect(QPoint(4, 4), m_colours->iconSize() - QSize(8, 8)));
        QIcon icon(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected); // chosen, it is the same colour still
        return icon;
    }

    QListWidget *m_colours;
    QList<Rgb> m_palette;
};

QDialog *makeColourDialog(const Context &context, const AccountId &account, QWidget *parent)
{
    return new ColourDialog(context, account, parent);
}

} // namespace dd::ui

#include "colourdialog.moc"
