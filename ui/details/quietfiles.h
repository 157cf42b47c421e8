// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/filesource.h"

#include <QWidget>
#include <memory>

namespace dd::ui {

class FileList;
class PlainLabel;

/// Files that stand below something else: they take no room where there are none, and say why where they
/// could not be read. Owned by what they stand in.
class QuietFiles : public QWidget {
    Q_OBJECT

public:
    explicit QuietFiles(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFiles(const QList<Attachment> &files, std::shared_ptr<FileSource> source);
    /// Below the files that are known. Where the server knows of none, there are none.
    void setTrouble(const Error &error);
    void clear();

private:
    void setShown(bool files, bool trouble);

    PlainLabel *m_title;
    FileList *m_list;
    PlainLabel *m_trouble;
};

} // namespace dd::ui
