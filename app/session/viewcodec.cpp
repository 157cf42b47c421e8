// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace dd::session {

namespace {

struct KindName {
    Kind kind;
    QLatin1String name;
};
/// Written into files of users: never rename.
constexpr std::array kindNames{KindName{Kind::Task, QLatin1String("task")},
    KindName{Kind::Ticket, QLatin1String("ticket")}, KindName{Kind::Asset, QLatin1String("asset")},
    KindName{Kind::Person, QLatin1String("person")}, KindName{Kind::Customer, QLatin1String("customer")}};

QJsonObject toJson(const SavedView &view)
{
    QJsonObject filters;
    for (auto it = view.query.values.cbegin(); it != view.query.values.cend(); ++it)
        filters.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {
        {QStringLiteral("id"), view.id},
        {QStringLiteral("account"), view.account},
        {QStringLiteral("list"), QString(std::ranges::find(kindNames, view.kind, &KindName::kind)->name)},
        {QStringLiteral("title"), view.title},
        {QStringLiteral("text"), view.query.text},
        {QStringLiteral("filters"), filters},
        {QStringLiteral("order"), view.query.sortKey},
        {QStringLiteral("ascending"), view.query.ascending},
    };
}

/// Null where it is no view of ours.
std::optional<SavedView> fromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1String key) { return object.value(key).toString(); };
    const auto kind = std::ranges::find_if(
        kindNames, [list = text(QLatin1String("list"))](const KindName &one) { return one.name == list; });
    SavedView view;
    view.id = text(QLatin1String("id"));
    view.account = text(QLatin1String("account"));
    view.title = text(QLatin1String("title"));
    if (kind == kindNames.end() || view.id.isEmpty() || view.account.isEmpty() || view.title.isEmpty())
        return std::nullopt;
    view.kind = kind->kind;
    view.query.text = text(QLatin1String("text"));
    view.query.sortKey = text(QLatin1String("order"));
    view.query.ascending = object.value(QLatin1String("ascending")).toBool();
    const QJsonObject filters = object.value(QLatin1String("filters")).toObject();
    for (auto it = filters.constBegin(); it != filters.constEnd(); ++it) {
        QStringList values;
        const QJsonArray array = it.value().toArray();
        for (const auto &value : array)
            values << value.toString();
        if (!values.isEmpty())
            view.query.values.insert(it.key(), values);
    }
    return view;
}

} // namespace

QString viewsToText(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(toJson(view));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<SavedView> viewsFromText(const QString &text)
{
    QList<SavedView> views;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &entry : array) {
        const std::optional<SavedView> view = fromJson(entry.toObject());
        const bool known = view && std::ranges::find(views, view->id, &SavedView::id) != views.end();
        if (view && !known)
            views << *view;
    }
    return views;
}

} // namespace dd::session
