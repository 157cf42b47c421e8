// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/json.h"
#include "demo/hubex/state.h"
#include "demo/hubex/storage.h"

#include <optional>

namespace dd::demo::hubex {

struct Message;
struct TaskCheckList;
struct Work;

QList<File> taskFiles(const Task &task);
QList<File> messageFiles(const Task &task, const Message &message);
/// Photos of its items.
QList<File> checkFiles(const Task &task, const TaskCheckList &list);
QList<File> workFiles(const Task &task, const Work &work);
QList<File> assetFiles(const State &state, const Asset &asset);
/// Any of them by its number; nothing when there is none.
std::optional<File> fileById(const State &state, qint64 id);

QByteArray contentOf(const File &file);
/// A PNG of the nearest larger size the server keeps (64, 128, 256, 512); empty when it is no picture.
QByteArray previewOf(const File &file, int pixels);

/// Where previews are to be fetched from.
struct Preview {
    const Storage &storage;
    int tenantId = 0;
    int pixels = 128;

    /// Empty when it has none.
    QString urlOf(const File &file) const;
};

/// FileInfo (contract 3.7).
Object fileInfo(const File &file, const Preview &preview);

} // namespace dd::demo::hubex
