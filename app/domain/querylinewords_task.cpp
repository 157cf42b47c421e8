// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinetables.h"

namespace dd {

const QList<LineWords> &taskLineFields()
{
    using enum LineSense;
    static const QList<LineWords> fields{
        {"number", "number", "номер", "номера"},
        {"subject", "subject title text", "тема описание заголовок", "темы"},
        {"stage", "stage state", "стадия этап состояние", "стадии"},
        {"technician", "assignee technician owner worker", "исполнитель техник владелец", "исполнителя"},
        {"deadline", "deadline", "крайний.срок дедлайн", "крайнего.срока", Ahead},
        {"due", "due left time.left", "срок осталось", "срока", Ahead},
        {"criticality", "criticality priority", "критичность приоритет", "критичности"},
        {"company", "customer company client", "клиент компания заказчик", "клиента"},
        {"asset", "asset object", "объект оборудование", "объекта"},
        {"address", "address place", "адрес место", "адреса"},
        {"work.type", "work.type work", "вид.работ работа", "вида.работ"},
        {"created", "created", "создано создана создан"},
        {"changed", "changed modified updated", "изменено изменена изменен"},
        {"overdue.since", "overdue.since", "просрочено.с"},
        {"type", "type", "тип", "типа"},
        {"status", "status", "статус", "статуса"},
        {"actuality", "urgency actuality", "срочность актуальность", "срочности"},
        {"contact", "contact", "контакт", "контакта"},
        {"phone", "phone tel", "телефон тел", "телефона", Phone},
        {"email", "email mail", "почта емейл", "почты"},
        {"requested.by", "submitted.by requester author", "заявитель автор", "заявителя"},
        {"approval.with", "approval approver", "согласование согласующий", "согласования"},
        {"escalated.to", "escalated.to", "эскалировано.на"},
        {"sla", "sla", "сла"},
        {"category", "category", "категория", "категории"},
        {"parent", "parent", "родитель", "родителя"},
        {"children", "children", "дочерние", "дочерних", Count},
        {"host", "host", "узел", "узла"},
        {"place.notes", "way", "проезд", "проезда"},
        {"norm", "norm labour", "норма", "нормы", Minutes},
        {"rating", "rating", "оценка рейтинг", "оценки"},
        {"favourite", "favourite favorite", "избранное"},
        {"assigned", "assigned", "назначено назначена"},
        {"accepted", "accepted", "принято принята"},
        {"completed", "completed done", "выполнено выполнена"},
        {"closed", "closed", "закрыто закрыта"},
        {"signed", "signed", "подписано подписана"},
        {"status.changed", "status.changed", "смена.статуса", "смены.статуса"},
        {"escalated", "escalated", "эскалация эскалировано", "эскалации"},
        {"fault", "fault", "сбой авария", "сбоя"},
        {"next.move", "next.move", "автопереход", "автоперехода", Ahead},
        {"wished.start", "wished.start", "желаемое.начало", "желаемого.начала", Ahead},
        {"wished.finish", "wished.finish", "желаемое.окончание", "желаемого.окончания", Ahead},
        {"erp", "external.id", "внешний.код", "внешнего.кода"},
        {"deleted", "deleted", "удалено удалена"},
        {"locked.away", "locked.away", "недоступно"},
    };
    return fields;
}

const QList<LineWords> &taskLineFlags()
{
    static const QList<LineWords> flags{
        {"overdue", "overdue late", "просрочено просроченные просрочена"},
        {"open", "open", "открыто открытые открыта"},
        {"closed", "closed", "закрыто закрытые закрыта"},
        {"unassigned", "unassigned", "не.назначено неназначенные ничье"},
        {"mine", "mine my", "мое мои моя"},
        {"favourite", "favourite favorite", "избранное избранные"},
        {"escalated", "escalated", "эскалировано эскалированные"},
        {"deleted", "deleted", "удалено удаленные удалена"},
        {"locked.away", "locked.away", "недоступно недоступные"},
    };
    return flags;
}

} // namespace dd
