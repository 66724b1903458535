#include "handlers/rest/endpoints/refused.hpp"

#include "fcgi/text/json.hpp"
#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/endpoints/transition.hpp"
#include "handlers/rest/statements/plans.hpp"
#include "handlers/rest/work/judging.hpp"
#include "handlers/rest/work/reading.hpp"
#include "handlers/rest/work/rows.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

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

/// A right is told by its name.
Sentences told(const Objections& objections, const Right& right)
{
    return objections.without_right ? Sentences{sentence_of(right)} : objections.sentences();
}

/// What stands against that.
Sentences sentences_of(const Call& call, const statements::Judgement& judgement, const Right& right)
{
    const std::vector<Objections> judged = work::judge_parts(call.work, judgement, 1);
    return judged.empty() ? Sentences{} : told(judged.front(), right); // it has gone meanwhile
}

/// The row above the one that the path names, or above those, where the caller sees it.
std::optional<std::string> key_above(const Call& call, const Resource& above)
{
    const auto given = call.arguments.find(above.name);
    const auto key =
        given == call.arguments.end() ? std::nullopt : ask::integer_value(given->second);
    if (!key ||
        call.work.session
                .run(statements::exists_statement(call.work.catalogue, call.principal, above, *key))
                .size() == 0)
        return std::nullopt;
    return key;
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
    const auto key = key_above(call, above);
    if (!key)
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

/// What stands against a right on a row, or on some, when it is not known which.
Sentences sentences_on_any(const Call& call, const Right& right)
{
    return may_hold(call.principal, right) ? Sentences{} : Sentences{sentence_of(right)};
}

/// What stands against a new row.
Sentences sentences_on_new(const Call& call, const Endpoint& endpoint, const Right& right)
{
    const Resource& resource = *endpoint.resource;
    const auto row = column_below(call, endpoint);
    if (!row)
        return sentences_on_any(call, right);
    return sentences_of(
        call, statements::creation_judgement(call.work.catalogue, call.principal, resource, *row),
        right);
}

/// What stands against reading: a permission that others lack, or a right on the row above.
Sentences sentences_on_reading(const Call& call, const Resource& resource)
{
    if (!work::may_read(call.principal, resource))
        return {sentence_of({globally(resource.visible.permission)})};
    if (!resource.parent || resource.parent->right.empty())
        return {};
    const Resource& above = call.work.catalogue.at(resource.parent->resource);
    const Right& right = resource.parent->right;
    const auto key = key_above(call, above);
    if (!key)
        return sentences_on_any(call, right);
    return sentences_of(call,
                        statements::right_judgement(call.work.catalogue, call.principal, above,
                                                    "{" + *key + "}", right),
                        right);
}

/// Fields that have a right of their own.
std::vector<const Field*> guarded_fields(const Resource& resource)
{
    std::vector<const Field*> fields;
    for (const Field& field : resource.fields) {
        if (!field.right.empty())
            fields.push_back(&field);
    }
    return fields;
}

void refuse(std::map<std::string, Sentences>& refused, const std::string& name, Sentences sentences)
{
    if (!sentences.empty())
        refused[name] = std::move(sentences);
}

/// Rights, and how each is refused; a removal by more than its right.
std::vector<Sentences> judged(const Call& call, const Resource& resource,
                              const std::vector<const Right*>& rights, bool removal)
{
    const std::optional<Locked> row = row_of(call, resource);
    std::vector<Sentences> all;
    if (!row) {
        for (const Right* const right : rights)
            all.push_back(sentences_on_any(call, *right));
        return all;
    }
    const std::span plain(rights.data(), rights.size() - (removal ? 1 : 0));
    const auto objections =
        work::judge_parts(call.work,
                          statements::rights_judgement(call.work.catalogue, call.principal,
                                                       resource, row->ids(), plain, removal),
                          rights.size());
    all.resize(rights.size());
    for (std::size_t i = 0; i < objections.size(); ++i)
        all[i] = told(objections[i], *rights[i]);
    return all;
}

/// Of a row: its change, those of its fields, and its removal, which are judged together.
void refuse_on_row(Refused& refused, const Call& call, const Resource& resource,
                   const std::vector<std::string>& methods)
{
    const auto has = [&](const char* method) {
        return std::find(methods.begin(), methods.end(), method) != methods.end();
    };
    const bool removal = has("DELETE");
    const std::vector<const Field*> fields =
        has("PATCH") ? guarded_fields(resource) : std::vector<const Field*>{};
    std::vector<const Right*> rights;
    if (has("PUT") || has("PATCH"))
        rights.push_back(&*resource.writing.update);
    const std::size_t first_field = rights.size();
    for (const Field* const field : fields)
        rights.push_back(&field->right);
    if (removal)
        rights.push_back(&*resource.writing.remove);
    const std::vector<Sentences> sentences = judged(call, resource, rights, removal);
    for (const std::string& method : methods)
        refuse(refused.methods, method, method == "DELETE" ? sentences.back() : sentences.front());
    for (std::size_t i = 0; i < fields.size() && !refused.methods.contains("PATCH"); ++i)
        refuse(refused.fields, fields[i]->name, sentences[first_field + i]);
}

} // namespace

Refused refused_to_caller(const Call& call, const std::vector<Endpoint>& endpoints)
{
    Refused refused;
    std::vector<std::string> on_row;
    const Resource* of_row = nullptr;
    for (const Endpoint& endpoint : endpoints) {
        if (endpoint.pattern != call.endpoint.pattern || endpoint.resource == nullptr ||
            call.principal.anonymous())
            continue;
        const Resource& resource = *endpoint.resource;
        if (endpoint.method == "GET")
            refuse(refused.methods, "GET", sentences_on_reading(call, resource));
        const auto* const right = right_of(endpoint);
        if (right == nullptr || !*right)
            continue;
        if (endpoint.method != "POST") {
            on_row.push_back(endpoint.method);
            of_row = &resource;
            continue;
        }
        refuse(refused.methods, "POST", sentences_on_new(call, endpoint, **right));
        for (const Field* const field : guarded_fields(resource)) {
            if (!refused.methods.contains("POST"))
                refuse(refused.fields, field->name, sentences_on_any(call, field->right));
        }
    }
    if (of_row != nullptr)
        refuse_on_row(refused, call, *of_row, on_row);
    return refused;
}

std::string told_beside(const Call& call, const std::vector<Endpoint>& endpoints)
{
    const Refused refused = refused_to_caller(call, endpoints);
    std::string json = "{\"refused\":";
    text::append_details(json, refused.methods);
    json += ",\"refused_fields\":";
    text::append_details(json, refused.fields);
    if (const auto moves = moves_json(call))
        json += ",\"transitions\":" + *moves;
    return json + "}";
}

} // namespace rest::endpoints
