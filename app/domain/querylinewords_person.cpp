// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinetables.h"

namespace dd {

const QList<LineWords> &personLineFields()
{
    using enum LineSense;
    static const QList<LineWords> fields{
        {"name", "name", "имя фамилия фио", "имени"},
        {"login", "login", "логин", "логина"},
        {"position", "position job", "должность", "должности"},
        {"company", "company customer", "компания клиент", "компании"},
        {"department", "department", "подразделение отдел", "подразделения"},
        {"phone", "phone tel", "телефон тел", "телефона", Phone},
        {"work.phone", "work.phone", "рабочий.телефон", "рабочего.телефона", Phone},
        {"other.phone", "other.phone", "другой.телефон", "другого.телефона", Phone},
        {"email", "email mail", "почта емейл", "почты"},
        {"districts", "district", "участок район", "участка"},
        {"tasks.assigned", "tasks tasks.assigned", "назначено заявки", "", Count},
        {"tasks.requested", "tasks.submitted", "подано", "", Count},
        {"rating", "rating", "оценка рейтинг", "оценки"},
        {"rate", "rate", "ставка", "ставки"},
        {"seen", "seen", "в.сети был.в.сети"},
        {"position.time", "located", "место.известно"},
        {"banned", "banned", "заблокирован блокировка", "блокировки", Ahead},
        {"deleted", "deleted", "удален удалено"},
        {"is.technician", "technician", "исполнитель техник"},
        {"is.customer", "from.customer", "от.клиента"},
        {"is.team", "team crew", "бригада"},
        {"invalid", "invalid", "недействителен"},
        {"customer.id", "customer.number", "код.клиента", "кода.клиента"},
        {"away", "away", "отсутствует"},
        {"zone", "zone", "пояс часовой.пояс", "пояса"},
        {"language", "language", "язык", "языка"},
    };
    return fields;
}

const QList<LineWords> &personLineFlags()
{
    static const QList<LineWords> flags{
        {"is.technician", "technician", "исполнитель техник исполнители"},
        {"is.customer", "customer", "клиент клиенты"},
        {"is.team", "team crew", "бригада бригады"},
        {"away", "away", "отсутствует отсутствующие"},
        {"banned", "banned", "заблокирован заблокированные"},
        {"invalid", "invalid", "недействителен недействительные"},
        {"deleted", "deleted", "удален удаленные"},
    };
    return flags;
}

} // namespace dd
