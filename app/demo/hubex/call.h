// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/engine.h"
#include "demo/hubex/json.h"
#include "demo/hubex/params.h"
#include "demo/hubex/words.h"

#include <variant>

namespace dd::demo::hubex {

/// One call on its way: what an endpoint may read. Lives while the engine answers it.
struct Call {
    const http::Request &request;
    Engine &engine;
    Params params;
    QList<qint64> ids{}; // the numbers of the path, in order
    Claims claims{}; // of the bearer; empty where the call is anonymous
    State *state = nullptr; // the caller's tenant; null for calls without one
    const Tenant *tenant = nullptr;
    int userId = 0;
    Results *results = nullptr; // of the tenant

    bool isHead() const { return request.isHead(); }
    bool speaksEnglish() const; // Accept-Language of the client
};

/// One member of a list that is a map, or one item of an array (then the key is not used).
struct Row {
    Row(qint64 id, QByteArray value)
        : Row(QByteArray::number(id), std::move(value))
    {
    }
    Row(QByteArray name, QByteArray value)
        : key(std::move(name))
        , json(std::move(value))
    {
    }
    QByteArray key;
    QByteArray json;
};

/// A list that has not been written yet: the page decides which rows will be.
struct List {
    enum class Shape { Map, Array };
    Shape shape = Shape::Map;
    qsizetype total = 0;
    std::function<Row(qsizetype place, int sortOrder)> row; // sortOrder is numbered within the answer
    bool emptyIsNoContent = false; // 204 (contract 1.3)
};

/// What an endpoint answers: an object or array as it is, a list to be paged, or a whole response.
using Reply = std::variant<QByteArray, List, http::Response>;
using Handler = Reply (*)(Call &);

enum class Access {
    Anonymous, // no token is looked at
    Account, // an account's token or a tenant's
    Tenant, // a tenant's token and a membership with rights
    Storage, // not the API: the storage host's signed addresses
};

/// One row of the table of endpoints.
struct Route {
    const char *method;
    const char *path; // behind /fsm; "{}" stands for a number, "{*}" for whatever is left
    Handler handler;
    QList<Parameter> parameters{};
    Access access = Access::Tenant;
    const char *permission = ""; // what a 403 names
    bool isPaged = true; // lists: Range, offset and fetch are honoured
};

/// The table of endpoints: every area adds its own (methods.h).
const QList<Route> &routes();

// The ErrorModel answers (contract 1.3): in an array, or alone as ADM does.
http::Response failure(
    const Call &call, int status, const char *code, const Words &message, const Object &arguments = {});
http::Response lonelyFailure(const Call &call, int status, const char *code, const Words &message);
http::Response notFound(const Call &call);
http::Response taskNotFound(const Call &call);

http::Response jsonAnswer(int status, const QByteArray &json);

/// A list of what is held in memory anyway.
template <class Items, class Write> List listOf(List::Shape shape, Items items, Write write)
{
    const auto total = qsizetype(items.size());
    return {shape, total, [items = std::move(items), write](qsizetype place, int sortOrder) {
                return write(items[decltype(items.size())(place)], sortOrder);
            }};
}

} // namespace dd::demo::hubex
