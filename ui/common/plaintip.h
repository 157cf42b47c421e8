// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dd::ui {

/// What makes a tool tip say this text and nothing else: Qt takes a tip that looks like HTML for HTML, and
/// HTML of a server forges words and opens files.
QString plainTip(const QString &text);

/// Lets the tool tips of all widgets say their plain text; setToolTip() takes it as it is. Owned by the
/// composition root, made after the application object.
class PlainTips : public QObject {
    Q_OBJECT

public:
    explicit PlainTips(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The same for the rows of a view: their Qt::ToolTipRole is plain text. Owned by its view.
class PlainTipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    virtual QString tipOf(const QModelIndex &index) const;
};

} // namespace dd::ui
