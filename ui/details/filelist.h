// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/filesource.h"

#include <QPointer>
#include <QWidget>
#include <map>
#include <memory>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace dd::ui {

class DownloadBar;
class Downloads;

/// Files as rows: thumbnail or icon, name, size and date; preview, open, save, save all. Names are shown as
/// the server sent them and saved under safe ones. What is downloaded is told, and goes on, in the bar of the
/// pane. Owned by its section or message.
class FileList : public QWidget {
    Q_OBJECT

public:
    /// Whole: fills a tab and scrolls. Inside: as high as its rows, in a message or an article.
    enum class Place { Whole, Inside };

    explicit FileList(Place place, QWidget *parent = nullptr);
    ~FileList() override;

    /// The same files again keep their rows, the selection and the place.
    void setFiles(const QList<Attachment> &files, std::shared_ptr<FileSource> source);
    const QList<Attachment> &files() const { return m_files; }
    const std::shared_ptr<FileSource> &source() const { return m_source; }
    /// Those of the pane around it; of its own where it stands alone.
    Downloads &downloads();
    QListWidget *view() { return m_view; }

    /// Preview where there is one, else with the system's program.
    void activate(int row);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fillRow(QListWidgetItem *item, const Attachment &file);
    void fetchThumbnails();
    void showThumbnail(int row, qint64 id, const QString &key, const QByteArray &bytes);
    void showMenu(const QPoint &at);

    Place m_place;
    QList<Attachment> m_files;
    std::shared_ptr<FileSource> m_source;
    QLabel *m_summary;
    QPushButton *m_saveAll;
    QListWidget *m_view;
    QPointer<DownloadBar> m_bar;
    std::map<int, net::Load> m_thumbnails; ///< by row: asked for or here
};

} // namespace dd::ui
