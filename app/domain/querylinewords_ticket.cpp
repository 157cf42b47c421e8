// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinetables.h"

namespace dd {

/// Where tasks have the same thing under another name, that name is understood: one line serves both.
const QList<LineWords> &ticketLineFields()
{
    using enum LineSense;
    static const QList<LineWords> fields{
        {"number", "number", "номер", "номера"},
        {"title", "title subject text", "тема заголовок описание", "темы"},
        {"escalation", "escalation due deadline left", "эскалация срок осталось крайний.срок", "эскалации",
            Ahead},
        {"state", "state stage status", "состояние стадия статус этап", "состояния"},
        {"state.type", "state.type", "вид.состояния", "вида.состояния"},
        {"owner", "owner assignee technician", "владелец исполнитель", "владельца"},
        {"priority", "priority criticality", "приоритет критичность", "приоритета"},
        {"queue", "queue", "очередь", "очереди"},
        {"customer", "customer client requester", "клиент заявитель заказчик", "клиента"},
        {"customer.id", "company", "компания", "компании"},
        {"created", "created", "создано создана создан"},
        {"changed", "changed modified updated", "изменено изменена изменен"},
        {"responsible", "responsible", "ответственный", "ответственного"},
        {"pending", "pending", "отложено ожидание", "", Ahead},
        {"pending.left", "pending.left", "осталось.ждать", "", Ahead},
        {"lock", "lock", "блокировка", "блокировки", Count},
        {"type", "type", "тип", "типа"},
        {"service", "service", "сервис услуга", "сервиса"},
        {"sla", "sla", "сла"},
        {"first.response", "first.response response", "первый.ответ ответ", "первого.ответа", Ahead},
        {"update", "update", "обновление", "обновления", Ahead},
        {"solution", "solution", "решение", "решения", Ahead},
        {"watched", "watched", "наблюдаю"},
        {"watchers", "watchers", "наблюдатели", "наблюдателей", Count},
        {"links", "links", "связи", "связей", Count},
        {"unread", "unread", "не.прочитано"},
        {"archived", "archived", "в.архиве"},
    };
    return fields;
}

const QList<LineWords> &ticketLineFlags()
{
    static const QList<LineWords> flags{
        {"overdue", "overdue late escalated", "просрочено просроченные эскалировано"},
        {"open", "open", "открыто открытые открыта"},
        {"closed", "closed", "закрыто закрытые закрыта"},
        {"new", "new", "новое новые новая"},
        {"waiting", "waiting", "ожидает ожидающие"},
        {"unassigned", "unassigned", "не.назначено неназначенные ничье"},
        {"mine", "mine my", "мое мои моя"},
        {"unread", "unread", "не.прочитано непрочитанные"},
        {"watched", "watched", "наблюдаю под.наблюдением"},
        {"locked", "locked", "заблокировано заблокированные"},
        {"archived", "archived", "в.архиве архивные"},
    };
    return flags;
}

} // namespace dd
