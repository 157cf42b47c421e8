// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/task.h"
#include "ui/details/facts.h"
#include "ui/details/filesource.h"

#include <QWidget>
#include <memory>

class QVBoxLayout;

namespace dd::ui {

class FactGrid;
class QuietFiles;

/// The completed works of a task, each with its facts and below them its files, and what they come to
/// together (contract 3.10). Owned by its section.
class WorksView : public QWidget {
    Q_OBJECT

public:
    explicit WorksView(QWidget *parent = nullptr);

    void setWorks(const CompletedWorks &all, const QString &currency, const AccountId &account);
    /// Of all works, told apart by Attachment::ownerId.
    void setFiles(const QList<Attachment> &files, const std::shared_ptr<FileSource> &source);
    /// Those that are shown stay.
    void setFilesTrouble(const Error &error);
    void retranslate();

Q_SIGNALS:
    void followed(const dd::ui::Target &target);

private:
    struct Part {
        FactGrid *facts = nullptr;
        QuietFiles *files = nullptr;
    };
    Part part(qsizetype index);

    QVBoxLayout *m_column;
    QList<Part> m_parts; ///< a work each, then the total, whose files are those of no work we know
    QList<qint64> m_works;
};

} // namespace dd::ui
