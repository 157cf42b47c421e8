// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dd::demo::otrs {

/// What a demo ticket is about. The texts are data (what customers write), not the program's words.
struct Topic {
    bool isRussian;
    int queueId;
    int serviceId;
    const char *title;
    const char *request;
    const char *answer;
    const char *note;
};

const Topic &topicFor(quint32 key, bool isRussian);

} // namespace dd::demo::otrs
