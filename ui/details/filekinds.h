// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"

#include <QImage>
#include <optional>

namespace dd::ui {

/// What a file is good for, by its (hostile) name and declared type. Names decide what is offered, never
/// what is trusted.
/// Document: opened by programs that show it and run nothing in it without asking. Program: known to run.
/// Other: nobody knows.
enum class FileKind { Picture, Text, Document, Program, Other };
FileKind kindOf(const Attachment &file);
/// The icon of resources/icons.txt that stands for it.
QString iconOf(FileKind kind);

/// A picture from a server's bytes: png, jpeg, gif, bmp and webp by their content, turned upright, at most
/// 64 megapixels, made smaller where it is larger than `largest`; nothing where it is none of them or does
/// not read. For any thread.
std::optional<QImage> readPicture(const QByteArray &bytes, const QSize &largest = {});
/// Text from a server's bytes: UTF-8 or UTF-16 by its mark, UTF-8 else; where it is not valid Windows-1251
/// if it looks Russian, else Latin-1. At most the first megabyte.
QString readText(const QByteArray &bytes);

} // namespace dd::ui
