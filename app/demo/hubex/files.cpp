// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/files.h"

#include "demo/dice.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/scenes.h"
#include "demo/hubex/words.h"
#include "demo/picture.h"

#include <QBuffer>
#include <QImage>
#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

// Numbers of files tell whose they are: task * 100 + n, and n says what of it they hang on.
constexpr int mostOfTask = 20;
constexpr int firstOfMessage = 20; // + the message's number
constexpr int firstOfWork = 80; // + the work's number
constexpr int firstOfChecks = 90; // + two for each of at most five check lists
constexpr int mostOfChecks = 2;
constexpr qint64 firstOfAssets = 1'500'000'000;

struct Kind {
    Words name;
    const char *ending;
    const char *type;
};

constexpr int photoKinds = 3; // the first of them

constexpr Kind documents[] = {
    {{"Фото до ремонта", "Photo before repair"}, ".png", "image/png"},
    {{"Фото после ремонта", "Photo after repair"}, ".png", "image/png"},
    {{"Шильдик", "Name plate"}, ".png", "image/png"},
    {{"Акт выполненных работ", "Act of work done"}, ".pdf", "application/pdf"},
    {{"Дефектная ведомость", "List of defects"}, ".pdf", "application/pdf"},
    {{"Замеры", "Measurements"}, ".csv", "text/csv"},
    {{"Журнал контроллера", "Controller log"}, ".txt", "text/plain"},
};

// What people and phones really call files; the client must not trust any of it.
QString hostileName(quint32 dice)
{
    static const QStringList names{u"../../../счёт № 5.pdf"_s, u"CON.txt"_s, u"отчёт\u202Efdp.exe"_s,
        u"a\tb\nc.pdf"_s, QString(300, u'д') + u".pdf"_s};
    return names.at(int(dice % quint32(names.size())));
}

File fileFor(qint64 id, quint32 dice, bool isEnglish, qint64 created)
{
    const Kind &kind = documents[mixed(dice, 1) % std::size(documents)];
    File file;
    file.id = id;
    file.dice = dice;
    file.name = kind.name.in(isEnglish) + u" %1"_s.arg(dice % 900 + 100) + QLatin1String(kind.ending);
    file.contentType = kind.type;
    file.created = created;
    if (dice % 211 == 0) {
        file.name = hostileName(dice / 211);
        file.contentType = "application/pdf";
    }
    if (dice % 9 == 0)
        file.description = isEnglish ? u"Taken on site"_s : u"Снято на месте"_s;
    file.isProtected = dice % 17 == 0;
    file.isUploaded = dice % 97 != 0;
    return file;
}

/// Of a picture that a client sent; empty when it is none after all.
QByteArray smallPicture(const QByteArray &bytes, int pixels)
{
    const QImage image = QImage::fromData(bytes);
    QByteArray small;
    QBuffer buffer(&small);
    buffer.open(QIODevice::WriteOnly);
    if (!image.isNull())
        image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&buffer, "PNG");
    return small;
}

QByteArray textOf(const File &file)
{
    Dice dice(file.dice);
    const bool isTable = file.contentType == "text/csv";
    QByteArray text = isTable ? QByteArrayLiteral("time;temperature;current\n") : QByteArray();
    for (int i = 0; i < 40; ++i) {
        const QByteArray time = timeText(file.created - (40 - i) * 600).mid(11).toLatin1();
        text += isTable
            ? time + ';' + QByteArray::number(18 + dice.below(120) * 0.1, 'f', 1) + ';'
                + QByteArray::number(dice.below(90) * 0.1, 'f', 1) + '\n'
            : time + "  " + (dice.in100(85) ? "ok" : "E-" + QByteArray::number(10 + dice.below(80))) + '\n';
    }
    return text;
}

} // namespace

static QList<File> seededFiles(const Task &task)
{
    Dice dice(mixed(task.dice, 900));
    QList<File> files;
    const int count = dice.in100(35) ? 0 : std::min(1 + dice.below(6), mostOfTask);
    for (int i = 1; i <= count; ++i)
        files.append(fileFor(task.id * 100LL + i, mixed(task.dice, quint32(900 + i)), task.isEnglish,
            std::min(task.created + i * 1200LL, std::max(task.lastModified, task.created))));
    return files;
}

QList<File> taskFiles(const Task &task)
{
    const Task *seeded = seededOf(task);
    QList<File> files = seeded ? seededFiles(*seeded) : QList<File>();
    if (task.edits) {
        files += task.edits->files;
        files.removeIf([&task](const File &file) { return task.edits->unlinked.contains(file.id); });
    }
    return files;
}

QList<File> messageFiles(const Task &task, const Message &message)
{
    if (message.fileCount == 0)
        return {};
    return {fileFor(task.id * 100LL + firstOfMessage + message.id,
        mixed(task.dice, quint32(950 + message.id)), task.isEnglish, message.created)};
}

QList<File> checkFiles(const Task &task, const TaskCheckList &list)
{
    const int place = list.id % 10 - 1;
    const int count = list.doneCount() > 0 ? int(mixed(task.dice, quint32(1300 + place)) % 3) : 0;
    QList<File> files;
    for (int i = 0; i < std::min(count, mostOfChecks); ++i) {
        const quint32 dice = mixed(task.dice, quint32(1310 + place * mostOfChecks + i));
        File file = fileFor(task.id * 100LL + firstOfChecks + place * mostOfChecks + i, dice, task.isEnglish,
            task.completed ? task.completed - 600 : task.lastModified);
        const Kind &kind = documents[dice % photoKinds];
        file.name
            = kind.name.in(task.isEnglish) + u" %1"_s.arg(dice % 900 + 100) + QLatin1String(kind.ending);
        file.contentType = kind.type;
        files.append(file);
    }
    return files;
}

QList<File> workFiles(const Task &task, const Work &work)
{
    const quint32 dice = mixed(task.dice, quint32(1200 + work.id));
    if (dice % 3 == 0 || work.isReported)
        return {};
    return {fileFor(task.id * 100LL + firstOfWork + work.id, dice, task.isEnglish, work.created)};
}

QList<File> assetFiles(const State &state, const Asset &asset)
{
    QList<File> files;
    const bool isEnglish = state.companies.at(asset.companyId - 1).isEnglish;
    const int count = asset.dice % 3 == 0 ? 0 : 1 + int(asset.dice / 3 % 3);
    for (int i = 1; i <= count; ++i)
        files.append(fileFor(firstOfAssets + asset.id * 10LL + i, mixed(asset.dice, quint32(900 + i)),
            isEnglish, state.start - (10 + i + int(asset.dice % 400)) * 86400LL));
    return files;
}

std::optional<File> fileById(const State &state, qint64 id)
{
    if (const auto sent = state.uploads.find(id); sent != state.uploads.end())
        return sent->second;
    QList<File> files;
    if (const Asset *asset = state.asset((id - firstOfAssets) / 10); asset && id > firstOfAssets) {
        files = assetFiles(state, *asset);
    } else if (const Task *task = state.task(id / 100)) {
        files = taskFiles(*task);
        for (const Message &message : messagesOf(state, *task))
            files += messageFiles(*task, message);
        for (const TaskCheckList &list : checkListsOf(state, *task))
            files += checkFiles(*task, list);
        for (const Work &work : worksOf(state, *task))
            files += workFiles(*task, work);
    }
    for (const File &file : files) {
        if (file.id == id)
            return file;
    }
    return std::nullopt;
}

QByteArray contentOf(const File &file)
{
    if (!file.bytes.isEmpty())
        return file.bytes;
    if (file.isPicture())
        return scenePhoto(int(file.dice % sceneCount));
    return file.contentType == "application/pdf" ? pdfDocument() : textOf(file);
}

QByteArray previewOf(const File &file, int pixels)
{
    if (!file.isPicture())
        return {};
    static constexpr int sizes[] = {64, 128, 256, 512};
    const auto larger
        = std::find_if(std::begin(sizes), std::end(sizes) - 1, [pixels](int size) { return size >= pixels; });
    return file.bytes.isEmpty() ? scenePreview(int(file.dice % sceneCount), *larger)
                                : smallPicture(file.bytes, *larger);
}

QString Preview::urlOf(const File &file) const
{
    if (!file.isPicture() || !file.isUploaded)
        return {};
    return storage.temporaryUrl(tenantId, file.id, file.name, pixels).toString(QUrl::FullyEncoded);
}

Object fileInfo(const File &file, const Preview &preview)
{
    return Object()
        .time("created", file.created)
        .text("description", file.description)
        .text("fileName", file.name)
        .flag("isProtected", file.isProtected)
        .flag("isUploaded", file.isUploaded)
        .number("size", contentOf(file).size())
        .text("thumbnailUrl", preview.urlOf(file));
}

} // namespace dd::demo::hubex
