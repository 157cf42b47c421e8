// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/filtersource.h"

#include <QTimer>
#include <QWidget>

namespace dd::test {

inline Coloured choice(qint64 id, const QString &name)
{
    Coloured one;
    one.id = id;
    one.name = name;
    one.colour = Rgb{200, 30, 30};
    return one;
}

/// The words of a server that answers from the event loop.
struct FakeSource {
    ui::FilterSource source;
    int asked = 0;
    QString lastText;
    Error failure;

    explicit FakeSource(const QList<FilterField> &fields)
    {
        source.fields = fields;
        source.choices = [this](Choices of, const QString &text, QObject *context,
                             const Then<QList<Coloured>> &then) -> net::Load {
            ++asked;
            lastText = text;
            QList<Coloured> all;
            if (of == Choices::Users) {
                // Also found by phone, as the servers do it.
                for (int i = 1; i <= 500; ++i) {
                    if (QStringLiteral("Сотрудник %1 +7900%1").arg(i).contains(text))
                        all << choice(i, QStringLiteral("Сотрудник %1").arg(i));
                }
                all = all.mid(0, choicesAtOnce);
            } else if (of == Choices::Assets) {
                all = {choice(1, QStringLiteral("1 этаж")), choice(2, QStringLiteral("1 этаж"))};
                all[0].detail = QStringLiteral("Головной офис \u203a Корпус А");
                all[1].detail = QStringLiteral("Склад");
            } else {
                all = {choice(1, QStringLiteral("Новая")), choice(2, QStringLiteral("В работе")),
                    choice(3, QStringLiteral("Закрыта"))};
            }
            QTimer::singleShot(0, context, [this, then, all] {
                if (failure)
                    then(failure);
                else
                    then(all);
            });
            return {};
        };
        source.orders = [](QObject *context, const Then<QList<SortKey>> &then) -> net::Load {
            QTimer::singleShot(0, context, [then] {
                then(QList<SortKey>{{QStringLiteral("1"), QStringLiteral("Created")},
                    {QStringLiteral("8"), QStringLiteral("Changed")}});
            });
            return {};
        };
    }
};

inline FilterField field(const char *key, FilterType type, Choices choices = Choices::None, bool many = false)
{
    return {QString::fromLatin1(key), key, type, choices, many, "Main"};
}

template <class Widget> Widget *childWithText(const QWidget &parent, const QString &text)
{
    for (Widget *child : parent.findChildren<Widget *>()) {
        if (child->text() == text)
            return child;
    }
    return nullptr;
}

} // namespace dd::test
