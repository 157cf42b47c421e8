// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QPlainTextEdit>

namespace dd::ui {

/// What runs here: program, Qt, TLS, system, screens, where the settings lie.
class VersionsTab : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit VersionsTab(const Context &context, QWidget *parent = nullptr);

    QString report() const { return toPlainText(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Context m_context;
};

} // namespace dd::ui
