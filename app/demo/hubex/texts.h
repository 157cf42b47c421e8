// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/state.h"

namespace dd::demo::hubex {

/// What people wrote about an asset or a task: made from its record when it is asked for, always the same.
QString assetName(const State &state, const Asset &asset);
QString assetSerial(const Asset &asset);
QString assetErpId(const Asset &asset);
QStringList assetTags(const State &state, const Asset &asset);
QString assetNotes(const State &state, const Asset &asset);
/// The address of the site it belongs to.
Place placeOf(const State &state, const Asset &asset);
bool isEnglish(const State &state, const Asset &asset);

/// What a client wrote under this name of the contract; the second one where nobody wrote it.
QString written(const Task &task, QLatin1String name, const QString &otherwise);
double written(const Task &task, QLatin1String name, double otherwise);

QString taskNumber(const Task &task);
QString taskErpId(const Task &task);
int agreementIdOf(const Task &task); // 0 = none
/// The description in plain text, and as HTML.
QString taskNotes(const Task &task);
QString taskHtml(const Task &task);
Place placeOf(const State &state, const Task &task);

QString fullName(const Person &person); // "Last First Middle"

} // namespace dd::demo::hubex
