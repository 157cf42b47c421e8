// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace dd::demo::http {

/// One field of a multipart/form-data body; a file has a file name.
struct FormPart {
    QString name;
    QString fileName;
    QByteArray contentType;
    QByteArray content;
};

/// The fields in their order; what is broken off at the end is left out.
QList<FormPart> formParts(const QByteArray &contentType, const QByteArray &body);

} // namespace dd::demo::http
