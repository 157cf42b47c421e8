// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/hubex/kinds.h"
#include "demo/hubex/parts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr Words fromDispatcher[] = {
    {"Заявка принята, мастер приедет сегодня после обеда.", "Got it, a technician comes this afternoon."},
    {"Перезвоните, пожалуйста, на проходную: не дозвониться.", "Please call the gate, nobody answers us."},
    {"Пропуск заказан, въезд со стороны двора.", "The pass is ordered, drive in from the yard."},
    {"Запчасть заказали, срок три дня.", "The part is ordered, it takes three days."}};
constexpr Words fromTechnician[] = {{"Выехал, буду через 30 минут.", "On my way, 30 minutes."},
    {"На месте. Жду, пока откроют щитовую.", "I am here. Waiting for the switch room to be opened."},
    {"Нужен второй человек и лестница 4 м.", "I need a second man and a 4 m ladder."},
    {"Сделал, проверяю под нагрузкой.", "Done, testing under load."},
    {"Фото приложил, дефект виден слева внизу.", "Photo attached, see the defect on the lower left."}};
constexpr Words fromCustomer[]
    = {{"Когда ждать мастера? У нас очередь.", "When will he come? We have a queue."},
        {"Спасибо, всё работает!", "Thank you, it works!"},
        {"Опять то же самое, не прошло и дня.", "The same again, not a day has passed."},
        {"Можно приехать до 10 утра?", "Can you come before 10 a.m.?"}};

/// Who writes, and what such a person says.
void write(Message &message, const Task &task, bool isTechnician, Dice &dice)
{
    const bool byCustomer = message.isExternal && dice.in100(55);
    message.authorId = byCustomer ? task.requestedBy : isTechnician ? task.assignees[0] : 1 + dice.below(2);
    message.text = byCustomer ? dice.of(fromCustomer).in(task.isEnglish)
        : isTechnician        ? dice.of(fromTechnician).in(task.isEnglish)
                              : dice.of(fromDispatcher).in(task.isEnglish);
}

} // namespace

QList<Message> messagesOf(const State &state, const Task &asItIs)
{
    const Task *seeded = seededOf(asItIs);
    if (!seeded)
        return {};
    const Task &task = *seeded;
    Dice dice(mixed(task.dice, 1000));
    QList<Message> messages;
    const int count = dice.in100(25) ? 0 : dice.in100(4) ? 25 + dice.below(30) : 1 + dice.below(8);
    const qint64 end = std::max(task.lastModified, task.created + 60);
    for (int i = 1; i <= count; ++i) {
        Message message;
        message.id = i;
        message.created = std::min(state.start, task.created + (end - task.created) * i / count);
        message.isExternal = dice.in100(40);
        write(message, task, task.assignees[0] && dice.in100(60), dice);
        if (dice.in100(20))
            message.text += u'\n'
                + (task.isEnglish ? u"Details are in the card."_s : u"Подробности в карточке заявки."_s);
        message.fileCount = dice.in100(15) ? 1 : 0;
        messages.append(message);
    }
    return messages;
}

bool isReadBy(const State &state, const Task &task, const Message &message, int userId)
{
    if (message.authorId == userId || state.isRead(userId, task.id, message.id))
        return true;
    // What is older than a day was read long ago; of the rest every other one.
    return message.created < state.start - 86400 || mixed(task.dice, quint32(message.id) + 1100) % 2 == 0;
}

} // namespace dd::demo::hubex
