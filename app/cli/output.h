// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QSaveFile>
#include <QTemporaryFile>
#include <memory>

namespace dd::cli {

/// Where an export goes: a file that appears only when it is whole, or what is no file - standard output, a
/// pipe, a device -, which gets the bytes only then.
class Output {
public:
    /// An empty path is standard output.
    explicit Output(const QString &path);

    /// A sentence where it cannot be written, else empty.
    QString open();
    QIODevice &device() const { return *m_device; }
    /// The sentence of a failure, else empty. Without it nothing is left behind.
    QString commit();

private:
    QString notWritten(const QString &why) const;

    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QTemporaryFile> m_spool;
    QIODevice *m_device = nullptr;
};

} // namespace dd::cli
