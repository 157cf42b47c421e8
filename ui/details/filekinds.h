// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"

#include <QImage>
#include <optional>

namespace dd::ui {

/// What a file is good for, by its (hostile) name and declared type. Names decide what is offered, never
/// what is trusted.
enum class FileKind { Picture, Text, Program, Other };
FileKind kindOf(const Attachment &file);
/// The icon of resources/icons.txt that stands for it.
QString iconOf(FileKind kind);

/// A picture from a server's bytes: png, jpeg, gif, bmp and webp by their content, turned upright, at most
/// 64 megapixels; nothing where it is none of them or does not read.
std::optional<QImage> readPicture(const QByteArray &bytes);
/// Text from a server's bytes: UTF-8 or UTF-16 by its mark, UTF-8 else, Latin-1 where it is not valid; at
/// most the first megabyte.
QString readText(const QByteArray &bytes);

} // namespace dd::ui
