// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/filesource.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QToolBar;

namespace dd::ui {

class DownloadBar;
class Section;

/// A window that shows pictures and text of a list of files, one after another (Left, Right). Nothing in a
/// file runs and nothing is fetched from outside. Deletes itself when closed; outlives the card it came from.
class FilePreview : public QWidget {
    Q_OBJECT

public:
    FilePreview(
        std::shared_ptr<FileSource> source, const QList<Attachment> &files, qsizetype index, QWidget *window);
    ~FilePreview() override;

    /// What there is a preview of.
    static bool canShow(const Attachment &file);

    qsizetype index() const { return m_index; }
    void step(int step);
    /// 0 = as large as the window.
    void zoom(double factor);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFile(qsizetype index);
    void arrive(const QByteArray &bytes);
    void showPicture(const std::optional<QImage> &picture);
    void draw();
    void retranslate();

    std::shared_ptr<FileSource> m_source;
    QList<Attachment> m_files;
    qsizetype m_index = 0;
    double m_zoom = 0;
    QImage m_picture;
    int m_round = 0; ///< of the file whose picture is read
    QToolBar *m_bar;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_in;
    QAction *m_out;
    QAction *m_fit;
    QAction *m_save;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    QLabel *m_canvas;
    QPlainTextEdit *m_text;
    Section *m_section;
    DownloadBar *m_downloads;
};

} // namespace dd::ui
