// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/language.h"
#include "tests/ui/fakefiles.h"
#include "tests/ui/shown.h"
#include "ui/details/downloadbar.h"
#include "ui/details/downloads.h"
#include "ui/details/filekinds.h"
#include "ui/details/filelist.h"
#include "ui/details/filepreview.h"
#include "ui/details/plainlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dd;
using namespace dd::ui;
using test::FakeFiles;
using test::file;
using test::textOn;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray("unreadable");
}

void closeBar(const DownloadBar &bar)
{
    for (QPushButton *button : test::visible<QPushButton>(&bar)) {
        if (button->text() == QStringLiteral("Close"))
            button->click();
    }
}

} // namespace

/// Hostile names, programs, previews, cancelling.
class tst_details_files : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void aDownloadTellsHowFarItIs()
    {
        auto source = std::make_shared<FakeFiles>();
        source->silent = true;
        FileList list(FileList::Place::Whole);
        Attachment big = file(1, QStringLiteral("a.pdf"));
        big.size = 12 * 1024 * 1024;
        list.setFiles({big, file(2, QStringLiteral("b.pdf"))}, source);
        QStringList said;
        connect(
            &list.downloads(), &Downloads::progressed, this, [&said](const QString &text) { said << text; });
        list.downloads().saveTo(big, QStringLiteral("unused"), source);
        source->told(1024, -1); // in less than half a second: not worth a word
        QVERIFY(said.isEmpty());
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY2(said.last().contains(QStringLiteral("a.pdf… 1.0 KB of 12 MB")), qPrintable(said.last()));
        source->told(3565158, -1); // the list said how much it will be
        QVERIFY2(said.last().contains(QStringLiteral("a.pdf… 3.4 MB of 12 MB")), qPrintable(said.last()));
        source->told(4 * 1024 * 1024, 8 * 1024 * 1024); // the answer knows better
        QVERIFY2(said.last().contains(QStringLiteral("4.0 MB of 8.0 MB")), qPrintable(said.last()));
        source->told(9 * 1024 * 1024, -1); // more than anybody said
        QVERIFY2(said.last().contains(QStringLiteral("9.0 MB so far")), qPrintable(said.last()));
        list.downloads().cancel();
    }

    void opened(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened"); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_source = std::make_shared<FakeFiles>();
        m_opened.clear();
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    void kindsFollowTheNameItWouldBeSavedUnder()
    {
        QCOMPARE(kindOf(file(1, QStringLiteral("a.PNG"))), FileKind::Picture);
        QCOMPARE(kindOf(file(1, QStringLiteral("a.log"))), FileKind::Text);
        QCOMPARE(kindOf(file(1, QStringLiteral("a.pdf"))), FileKind::Document);
        QCOMPARE(kindOf(file(1, QStringLiteral("a.msc"))), FileKind::Other);
        QCOMPARE(kindOf(file(1, QStringLiteral("photo.png.exe"))), FileKind::Program);
        // A right-to-left override: shown as "photoexe.png".
        QCOMPARE(kindOf(file(1, QStringLiteral("photo\u202Egnp.exe"))), FileKind::Program);
        QCOMPARE(kindOf(file(1, QStringLiteral("report.docm"))), FileKind::Program);
        Attachment unnamed = file(1, QStringLiteral("unnamed"));
        unnamed.contentType = QStringLiteral("image/svg+xml");
        QCOMPARE(kindOf(unnamed), FileKind::Other);
        unnamed.contentType = QStringLiteral("image/png");
        QCOMPARE(kindOf(unnamed), FileKind::Picture);
    }

    void onlyPicturesAreReadAsPictures()
    {
        QVERIFY(readPicture(test::smallPicture()));
        QVERIFY(!readPicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"));
        QVERIFY(!readPicture("not a picture"));
        QVERIFY(!readPicture(test::smallPicture().left(40)));
        QVERIFY(!readPicture({}));
    }

    void textIsReadWhateverItsBytes()
    {
        QCOMPARE(readText("привет"), QStringLiteral("привет"));
        QCOMPARE(readText(QByteArray("\xEF\xBB\xBF") + "mark"), QStringLiteral("mark"));
        QCOMPARE(readText(QByteArray("\xFF\xFEh\0i\0", 6)), QStringLiteral("hi"));
        QCOMPARE(readText(QByteArray("\xFF\xFEh\0i", 5)), QStringLiteral("h"));
        QCOMPARE(readText("caf\xE9"), QStringLiteral("café"));
        QCOMPARE(
            readText("\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0 \xB9 5"), QStringLiteral("Привет, мир № 5"));
        QVERIFY(readText(QByteArray(3'000'000, 'x')).size() <= 1024 * 1024);
        QCOMPARE(readText(QByteArray("a\0b", 3)), QStringLiteral("ab"));
    }

    void everythingIsSavedInsideTheFolderAndNothingIsOverwritten()
    {
        FileList list(FileList::Place::Whole);
        const QList<Attachment> files{file(1, QStringLiteral("../../evil.txt")),
            file(2, QStringLiteral("evil.txt")), file(3, QStringLiteral("CON.txt")),
            file(4, QStringLiteral("C:\\Windows\\system32\\a.dll"))};
        list.setFiles(files, m_source);
        m_source->bytes[2] = "second";
        const QString target = m_folder->filePath(QStringLiteral("deep/er"));
        QVERIFY(QDir().mkpath(target));
        QSignalSpy finished(&list.downloads(), &Downloads::finished);
        list.downloads().saveAllTo(files, target, m_source);
        QVERIFY(finished.wait());
        const QStringList paths = finished.first().first().toStringList();
        QCOMPARE(paths.size(), 4);
        for (const QString &path : paths)
            QCOMPARE(QFileInfo(path).absolutePath(), QDir(target).absolutePath());
        list.downloads().saveAllTo({files.at(1)}, target, m_source);
        QVERIFY(finished.wait());
        QVERIFY(!paths.contains(finished.last().first().toStringList().first()));
        QCOMPARE(contentOf(finished.last().first().toStringList().first()), QByteArray("second"));
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty()); // nothing beside the chosen folder
    }

    void aFailureIsToldAndTheOthersCanBeTriedAgain()
    {
        store::Language language;
        language.choose(store::Language::Choice::English);
        FileList list(FileList::Place::Whole);
        list.resize(360, 300);
        list.show();
        const QList<Attachment> files{file(1, QStringLiteral("a.txt")), file(2, QStringLiteral("b.txt"))};
        list.setFiles(files, m_source);
        m_source->failing = {2};
        QSignalSpy failed(&list.downloads(), &Downloads::failed);
        list.downloads().saveAllTo(files, m_folder->path(), m_source);
        QVERIFY(failed.wait());
        const auto failures = failed.first().first().value<QList<Downloads::Failure>>();
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().fileName, QStringLiteral("b.txt"));
        QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("a.txt"))));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("b.txt"))));
        QVERIFY(!list.downloads().isBusy());
        const auto told = [&list] {
            QStringList all;
            for (const PlainLabel *label : list.findChild<DownloadBar *>()->findChildren<PlainLabel *>())
                all << label->text();
            return all.join(QLatin1Char(' '));
        };
        QVERIFY(told().contains(QStringLiteral("1 of 2 files saved in")));
        language.choose(store::Language::Choice::Russian); // what is told already, too
        QTRY_VERIFY(told().contains(QStringLiteral("Сохранено файлов: 1 из 2")));
        QVERIFY(!told().contains(QStringLiteral("saved")));
        language.choose(store::Language::Choice::English);
        failed.clear();
        m_source->failing.clear();
        list.downloads().saveTo(
            files.at(0), m_folder->filePath(QStringLiteral("no/such/folder.txt")), m_source);
        QVERIFY(failed.wait());
    }

    void aLongDownloadSaysSoAndIsCancelled()
    {
        FileList list(FileList::Place::Whole);
        list.resize(360, 300);
        list.show();
        m_source->silent = true;
        list.setFiles({file(1, QStringLiteral("big.pdf"))}, m_source);
        QSignalSpy progressed(&list.downloads(), &Downloads::progressed);
        list.downloads().saveTo(
            list.files().first(), m_folder->filePath(QStringLiteral("big.pdf")), m_source);
        QVERIFY(progressed.wait());
        QPushButton *cancel = nullptr;
        for (QPushButton *button : list.findChildren<QPushButton *>()) {
            if (button->isVisible())
                cancel = button;
        }
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!list.downloads().isBusy());
        QVERIFY(!cancel->isVisible());
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }

    void aProgramIsNotOpenedUnasked()
    {
        FileList list(FileList::Place::Whole);
        list.show();
        list.setFiles({file(1, QStringLiteral("setup.exe"))}, m_source);
        list.activate(0);
        auto *box = qobject_cast<QMessageBox *>(list.findChild<QMessageBox *>());
        QVERIFY(box);
        QVERIFY(box->isVisible());
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!list.findChild<QMessageBox *>());
        QCOMPARE(m_source->asked, 0);
        QVERIFY(m_opened.isEmpty());
        list.activate(0);
        box = list.findChild<QMessageBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().fileName(), QStringLiteral("setup.exe"));
    }

    void aDocumentIsOpenedFromAFolderOfOurs()
    {
        QString path;
        {
            FileList list(FileList::Place::Whole);
            list.setFiles({file(1, QStringLiteral("../акт.pdf"))}, m_source);
            list.activate(0);
            QTRY_COMPARE(m_opened.size(), 1);
            path = m_opened.first().toLocalFile();
            QCOMPARE(contentOf(path), QByteArray("content"));
        }
        QCOMPARE(contentOf(path), QByteArray("content")); // the other program reads it still
    }

    void whatIsNotKnownToBeHarmlessIsAskedFor()
    {
        FileList list(FileList::Place::Whole);
        list.show();
        list.setFiles({file(1, QStringLiteral("console.msc"))}, m_source);
        list.activate(0);
        auto *box = list.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(QStringLiteral("console.msc")));
        box->reject();
        QCOMPARE(m_source->asked, 0);
    }

    void aDownloadOutlivesItsList()
    {
        QWidget card;
        card.resize(360, 300);
        auto *bar = new DownloadBar(&card);
        auto list = std::make_unique<FileList>(FileList::Place::Inside, &card);
        card.show();
        m_source->silent = true;
        list->setFiles({file(1, QStringLiteral("video.mp4"))}, m_source);
        QCOMPARE(&list->downloads(), &bar->downloads());
        QSignalSpy finished(&bar->downloads(), &Downloads::finished);
        bar->downloads().saveTo(
            list->files().first(), m_folder->filePath(QStringLiteral("video.mp4")), m_source);
        // The next item's files come into the list, and at last it goes with its row.
        list->setFiles({file(2, QStringLiteral("other.txt"))}, std::make_shared<FakeFiles>());
        QTRY_VERIFY(bar->isVisible());
        list.reset();
        QVERIFY(bar->downloads().isBusy());
        m_source->answerNow();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("video.mp4"))), QByteArray("content"));
        QVERIFY(!bar->isVisible());
    }

    void anAnswerAfterTheCancelIsNoAnswer()
    {
        FileList list(FileList::Place::Whole);
        list.setFiles({file(1, QStringLiteral("a.txt"))}, m_source);
        const QString target = m_folder->filePath(QStringLiteral("a.txt"));
        list.downloads().saveTo(list.files().first(), target, m_source);
        list.downloads().cancel();
        QSignalSpy finished(&list.downloads(), &Downloads::finished);
        list.downloads().saveTo(list.files().first(), m_folder->filePath(QStringLiteral("b.txt")), m_source);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!QFileInfo::exists(target));
    }

    void oneMoreDownloadDropsNothing()
    {
        FileList list(FileList::Place::Whole);
        const QList<Attachment> files{file(1, QStringLiteral("a.txt")), file(2, QStringLiteral("b.txt"))};
        list.setFiles(files, m_source);
        QSignalSpy finished(&list.downloads(), &Downloads::finished);
        list.downloads().saveAllTo(files, m_folder->path(), m_source);
        list.downloads().saveTo(files.first(), m_folder->filePath(QStringLiteral("c.txt")), m_source);
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
    }

    void aFailureIsSaidUntilItIsClosed()
    {
        FileList list(FileList::Place::Whole);
        list.resize(360, 300);
        list.show();
        list.setFiles({file(1, QStringLiteral("a.txt"))}, m_source);
        m_source->failing = {1};
        list.downloads().saveTo(list.files().first(), m_folder->filePath(QStringLiteral("a.txt")), m_source);
        auto *bar = list.findChild<DownloadBar *>();
        QTRY_VERIFY(bar->isVisible());
        TRY_SAYS(bar, "a.txt was not saved");
        closeBar(*bar);
        QVERIFY(!bar->isVisible());
    }

    void oneFailureEndsNothingAndAllAreToldTogether()
    {
        FileList list(FileList::Place::Whole);
        list.resize(360, 300);
        list.show();
        const QList<Attachment> files{file(1, QStringLiteral("a.txt")), file(2, QStringLiteral("b.txt")),
            file(3, QStringLiteral("c.txt")), file(4, QStringLiteral("d.txt"))};
        list.setFiles(files, m_source);
        m_source->failing = {1, 3};
        list.downloads().saveAllTo(files, m_folder->path(), m_source);
        auto *bar = list.findChild<DownloadBar *>();
        TRY_SAYS(bar, "a.txt, c.txt were not saved. The server reported an error of its own.");
        QVERIFY(textOn(bar).contains(
            QStringLiteral("2 of 4 files saved in ") + QDir::toNativeSeparators(m_folder->path())));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
            QStringList({QStringLiteral("b.txt"), QStringLiteral("d.txt")}));
    }

    void itIsSaidHowManyWereSavedAndWhere()
    {
        FileList list(FileList::Place::Whole);
        list.resize(360, 300);
        list.show();
        const QList<Attachment> files{file(1, QStringLiteral("a.txt")), file(2, QStringLiteral("b.txt"))};
        list.setFiles(files, m_source);
        list.downloads().saveAllTo(files, m_folder->path(), m_source);
        auto *bar = list.findChild<DownloadBar *>();
        QTRY_VERIFY(bar->isVisible() && !list.downloads().isBusy());
        QVERIFY(textOn(bar).contains(
            QStringLiteral("2 file(s) saved in ") + QDir::toNativeSeparators(m_folder->path())));
        closeBar(*bar);
        QVERIFY(!bar->isVisible());
    }

    void filesCanBeSavedAtOnceWhereThereIsNoFolderForDownloads()
    {
        const QByteArray home = qgetenv("HOME");
        const auto back = qScopeGuard([&home] {
            qputenv("HOME", home);
            QStandardPaths::setTestModeEnabled(false);
        });
        QStandardPaths::setTestModeEnabled(true); // the user's own settings name another place
        qputenv("HOME", m_folder->path().toLocal8Bit());
        if (QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)))
            QSKIP("the folder for downloads does not depend on the environment here");
        FileList list(FileList::Place::Whole);
        list.show();
        list.setFiles({file(1, QStringLiteral("a.txt")), file(2, QStringLiteral("b.txt"))}, m_source);
        list.downloads().saveAllAs(list.files(), m_source);
        auto *dialog = list.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->selectedFiles(), QStringList{QDir::homePath()}); // what Choose would choose
        dialog->reject();
    }

    void theSameFilesAgainKeepTheChosenRow()
    {
        FileList list(FileList::Place::Whole);
        QList<Attachment> files{file(1, QStringLiteral("a.txt")), file(2, QStringLiteral("b.txt"))};
        list.setFiles(files, m_source);
        list.view()->setCurrentRow(1);
        files[0].thumbnailUrl = QUrl(QStringLiteral("https://files.example.test/new"));
        list.setFiles(files, std::make_shared<FakeFiles>());
        QCOMPARE(list.view()->currentRow(), 1);
        list.setFiles({files.at(1)}, m_source);
        QCOMPARE(list.view()->count(), 1);
    }

    void aLargePictureIsNotMadeLargerThanMemory()
    {
        QImage photo(4000, 3000, QImage::Format_RGB32);
        photo.fill(Qt::darkCyan);
        QBuffer buffer(&m_source->bytes[1]);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && photo.save(&buffer, "BMP"));
        buffer.close();
        FilePreview preview(m_source, {file(1, QStringLiteral("photo.bmp"))}, 0, nullptr);
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.show();
        const auto shown = [&preview] {
            QSize size;
            for (const QLabel *label : preview.findChildren<QLabel *>())
                size = size.expandedTo(label->pixmap().size());
            return size;
        };
        preview.zoom(8); // before it is here
        QTRY_VERIFY(shown().width() > 100);
        QVERIFY(shown().width() < 4000);
        preview.zoom(8);
        QVERIFY(shown().width() > 4000);
        QVERIFY(qint64(shown().width()) * shown().height() <= 41'000'000);
    }

    void picturesAndTextHaveAPreview()
    {
        m_source->bytes[1] = test::smallPicture();
        m_source->bytes[2] = "строка";
        m_source->bytes[3] = "not a picture";
        FilePreview preview(m_source,
            {file(1, QStringLiteral("a.png")), file(2, QStringLiteral("b.txt")),
                file(3, QStringLiteral("c.png"))},
            0, nullptr);
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.show();
        QTRY_COMPARE(m_source->asked, 1);
        QCOMPARE(preview.windowTitle(), QStringLiteral("a.png"));
        QTRY_VERIFY(preview.focusWidget());
        QTest::keyClick(preview.focusWidget(), Qt::Key_Right);
        QCOMPARE(preview.index(), 1);
        auto *text = preview.findChild<QPlainTextEdit *>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(text);
        QTRY_VERIFY([&preview] {
            for (auto *edit : preview.findChildren<QPlainTextEdit *>()) {
                if (edit->toPlainText() == QStringLiteral("строка"))
                    return true;
            }
            return false;
        }());
        preview.step(1);
        QTRY_COMPARE(m_source->asked, 3);
        preview.step(1); // there is no more
        QCOMPARE(preview.index(), 2);
        QTest::keyClick(&preview, Qt::Key_Escape);
        QVERIFY(!preview.isVisible());
    }

    void thumbnailsAreFetchedOnceForWhatIsOnTheScreen()
    {
        FileList list(FileList::Place::Whole);
        list.resize(360, 300);
        QList<Attachment> files;
        for (int i = 1; i <= 100; ++i)
            files << file(i, QStringLiteral("photo %1.jpg").arg(i));
        list.show();
        list.setFiles(files, m_source);
        QTRY_VERIFY(m_source->thumbnails > 0);
        QTRY_VERIFY(!list.view()->item(0)->data(Qt::DecorationRole).isNull());
        QVERIFY(m_source->thumbnails < 12);
        const int before = m_source->thumbnails;
        list.resize(360, 310);
        QApplication::sendPostedEvents();
        QVERIFY(m_source->thumbnails <= before + 1);
    }

    void aThumbnailThatDidNotComeIsAskedForAgain()
    {
        FileList list(FileList::Place::Whole);
        list.resize(360, 300);
        list.show();
        m_source->withoutThumbnails = true;
        list.setFiles({file(1, QStringLiteral("photo.jpg"))}, m_source);
        QTRY_COMPARE(m_source->thumbnails, 1);
        QApplication::sendPostedEvents();
        const auto picture = [&list] { return list.view()->item(0)->data(Qt::DecorationRole); };
        QVERIFY(picture().isNull());
        m_source->withoutThumbnails = false;
        list.setFiles(QList<Attachment>(list.files()), m_source); // refreshed
        QTRY_VERIFY(!picture().isNull());
        QCOMPARE(m_source->thumbnails, 2);
        list.setFiles(QList<Attachment>(list.files()), m_source);
        QApplication::sendPostedEvents();
        QCOMPARE(m_source->thumbnails, 2); // it is here
    }

    void aClosedPreviewSavesAllThatIsAskedOfIt()
    {
        m_source->silent = true;
        QPointer<FilePreview> preview = savingPreview({QStringLiteral("a.txt"), QStringLiteral("b.txt")});
        QTest::keyClick(preview, Qt::Key_Escape);
        QVERIFY(!preview->isVisible());
        m_source->answerNow();
        QTRY_COMPARE(savedFiles().size(), 1);
        QTRY_COMPARE(m_source->asked, 3); // what is shown, and the two
        QVERIFY(preview);
        m_source->answerNow();
        QTRY_VERIFY(!preview);
        QCOMPARE(savedFiles().size(), 2);
    }

    void aClosedPreviewComesBackWithAFailureAndStays()
    {
        m_source->silent = true;
        m_source->failing = {1};
        QPointer<FilePreview> preview = savingPreview({QStringLiteral("a.txt"), QStringLiteral("b.txt")});
        QTest::keyClick(preview, Qt::Key_Escape);
        m_source->answerNow();
        QTRY_VERIFY(preview->isVisible());
        m_source->answerNow();
        QTRY_COMPARE(savedFiles().size(), 1); // the other one
        QTest::qWait(0);
        QVERIFY(preview && preview->isVisible()); // the reason may not be read yet
        QTest::keyClick(preview, Qt::Key_Escape);
        QTRY_VERIFY(!preview);
    }

    void theListDiesWhileItLoads()
    {
        auto list = std::make_unique<FileList>(FileList::Place::Whole);
        list->setFiles({file(1, QStringLiteral("a.txt"))}, m_source);
        list->downloads().saveTo(
            list->files().first(), m_folder->filePath(QStringLiteral("a.txt")), m_source);
        list.reset();
        QTest::qWait(50);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("a.txt"))));
    }

private:
    /// A preview that saves its files under these names; the first question was for what it shows.
    FilePreview *savingPreview(const QStringList &names)
    {
        QList<Attachment> files;
        for (const QString &name : names)
            files << file(files.size() + 1, name);
        auto *preview = new FilePreview(m_source, files, 0, nullptr);
        preview->show();
        for (const Attachment &one : std::as_const(files))
            preview->findChild<DownloadBar *>()->downloads().saveTo(
                one, m_folder->filePath(one.fileName), m_source);
        return preview;
    }
    QStringList savedFiles() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeFiles> m_source;
    QList<QUrl> m_opened;
};

QTEST_MAIN(tst_details_files)
#include "tst_details_files.moc"
