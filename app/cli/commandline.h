// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

namespace dd::cli {

/// The options of one verb, or of the program where the verb is empty, with what the help says about them.
class CommandLine {
public:
    explicit CommandLine(const QString &verb);

    QCommandLineParser &parser() { return m_parser; }
    const QCommandLineParser &parser() const { return m_parser; }

private:
    void addWindow();
    void addWhere();
    void addCheck();
    void addExport();
    void add(const QStringList &names, const QString &description, const QString &value = {});

    QCommandLineParser m_parser;
};

} // namespace dd::cli
