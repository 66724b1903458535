#include "handlers/rest/endpoints/refused.hpp"

#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/work/judging.hpp"
#include "handlers/rest/work/rows.hpp"

#include "handlers/rest/statements/plans.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <optional>

namespace rest::endpoints {

using namespace describe;
using identity::Principal;
using work::Locked;
using work::Objections;

namespace {

using Sentences = std::vector<std::string>;

/// Whether the caller has it anywhere; who somebody is depends on the row.
bool may_hold(const Principal& caller, const Grant& grant)
{
    const bool in_units = grant.sql.find(":units(") != std::string::npos;
    return !grant.permission || caller.may(grant.who) ||
           (in_units && caller.units_with(grant.who) != "{}");
}

bool may_hold(const Principal& caller, const Right& right)
{
    return caller.superuser || std::any_of(right.begin(), right.end(), [&](const Grant& grant) {
               return may_hold(caller, grant);
           });
}

/// "Only with can_update_job or as team."
std::string sentence_of(const Right& right)
{
    std::string text;
    for (const Grant& grant : right)
        text += (text.empty() ? "Only " : " or ") +
                std::string(grant.permission ? "with " : "as ") + grant.who;
    return (text.empty() ? "Only as superuser" : text) + ".";
}

/// The right that the endpoint asks for; null where it depends on more than that.
const std::optional<Right>* right_of(const Endpoint& endpoint)
{
    if (endpoint.resource == nullptr || endpoint.kind != Endpoint::Kind::detail)
        return nullptr;
    const Writing& writing = endpoint.resource->writing;
    const std::string& pattern = endpoint.pattern;
    const bool row = pattern.ends_with("{id}/") || pattern.ends_with("/me/");
    if (endpoint.method == "POST")
        return endpoint.below != nullptr || pattern == path_of(*endpoint.resource) ? &writing.create
                                                                                   : nullptr;
    if (!row)
        return nullptr;
    return endpoint.method == "PUT" || endpoint.method == "PATCH" ? &writing.update
           : endpoint.method == "DELETE"                          ? &writing.remove
                                                                  : nullptr;
}

/// The row that the path names, where the caller sees it and it stands below no other.
std::optional<Locked> row_of(const Call& call, const Resource& resource)
{
    const auto given = call.arguments.find("id");
    const bool me = given == call.arguments.end() && call.endpoint.pattern.ends_with("/me/");
    const bool number = given != call.arguments.end() && ask::integer_value(given->second);
    if (resource.parent || resource.uuid || !(me || number))
        return std::nullopt;
    std::vector<Locked> rows = work::lock_rows(call.work, resource, {key_argument(call, "id")},
                                               std::nullopt, statements::Locking::none);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

/// What stands against that; a right is told by its name.
Sentences sentences_of(const Call& call, const statements::Judgement& judgement, const Right& right)
{
    const std::vector<Objections> judged = work::judge_rows(call.work, judgement);
    if (judged.empty())
        return {}; // it has gone meanwhile
    const Objections& objections = judged.front();
    return objections.without_right ? Sentences{sentence_of(right)} : objections.sentences();
}

/// What stands against the right, on the row if it is known which.
Sentences sentences_on(const Call& call, const Resource& resource, const std::optional<Locked>& row,
                       const Right& right)
{
    if (row)
        return sentences_of(call,
                            statements::right_judgement(call.work.catalogue, call.principal,
                                                        resource, row->ids(), right),
                            right);
    return may_hold(call.principal, right) ? Sentences{} : Sentences{sentence_of(right)};
}

/// What a new row below the one that the path names has of it, as JSON; nothing where it stands
/// below none, or the caller does not see that one.
std::optional<std::string> column_below(const Call& call, const Endpoint& endpoint)
{
    const Resource& resource = *endpoint.resource;
    if (endpoint.below == nullptr && !resource.parent)
        return std::nullopt;
    const auto& catalogue = call.work.catalogue;
    const Resource& above =
        catalogue.at(endpoint.below ? endpoint.below->resource : resource.parent->resource);
    const auto given = call.arguments.find(above.name);
    const auto key =
        given == call.arguments.end() ? std::nullopt : ask::integer_value(given->second);
    if (!key ||
        call.work.session.run(statements::exists_statement(catalogue, call.principal, above, *key))
                .size() == 0)
        return std::nullopt;
    const std::string column = endpoint.below ? column_of(*resource.field(endpoint.below->field))
                                              : resource.parent->column.substr(2); // "t."
    boost::json::object row{{column, *key}};
    if (endpoint.below != nullptr) {
        for (const auto& [field, value] : endpoint.below->also)
            row[column_of(*resource.field(field))] = value;
    }
    return boost::json::serialize(row);
}

/// What stands against a new row.
Sentences sentences_on_new(const Call& call, const Endpoint& endpoint, const Right& right)
{
    const Resource& resource = *endpoint.resource;
    const auto row = column_below(call, endpoint);
    if (!row)
        return sentences_on(call, resource, std::nullopt, right);
    return sentences_of(
        call, statements::creation_judgement(call.work.catalogue, call.principal, resource, *row),
        right);
}

/// Fields that have a right of their own.
void add_fields(Refused& refused, const Call& call, const Resource& resource,
                const std::optional<Locked>& row)
{
    for (const Field& field : resource.fields) {
        if (field.right.empty())
            continue;
        Sentences sentences = sentences_on(call, resource, row, field.right);
        if (!sentences.empty())
            refused.fields[field.name] = std::move(sentences);
    }
}

} // namespace

Refused refused_to_caller(const Call& call, const std::vector<Endpoint>& endpoints)
{
    Refused refused;
    std::optional<Locked> row;
    for (const Endpoint& endpoint : endpoints) {
        const auto* const right =
            endpoint.pattern == call.endpoint.pattern ? right_of(endpoint) : nullptr;
        if (right == nullptr || !*right || call.principal.anonymous())
            continue;
        const Resource& resource = *endpoint.resource;
        const bool creation = endpoint.method == "POST";
        const bool removal = endpoint.method == "DELETE";
        if (!row && !creation)
            row = row_of(call, resource);
        Sentences sentences =
            removal && row
                ? sentences_of(call,
                               statements::removal_judgement(call.work.catalogue, call.principal,
                                                             resource, row->ids()),
                               **right)
            : creation ? sentences_on_new(call, endpoint, **right)
                       : sentences_on(call, resource, row, **right);
        if (!sentences.empty())
            refused.methods[endpoint.method] = std::move(sentences);
        else if (creation || endpoint.method == "PATCH")
            add_fields(refused, call, resource, creation ? std::nullopt : row);
    }
    return refused;
}

} // namespace rest::endpoints
