#include "handlers/rest/endpoints/transition.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/ascii.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/ask/body_text.hpp"
#include "handlers/rest/ask/path.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/work/judging.hpp"
#include "handlers/rest/work/moves.hpp"

#include <boost/json.hpp>

#include <utility>

namespace rest::endpoints {

using boost::json::object;
using namespace describe;
using fcgi::ApiError;
using fcgi::Code;
using fcgi::Details;
using statements::Locking;
using work::Locked;
using work::Objections;

namespace {

struct MoveRequest {
    std::string name;
    std::string comment;
};

MoveRequest move_request(const object& body, const Machine& machine)
{
    Details violations;
    auto texts = ask::body_texts(body, {"transition"}, {"comment"}, violations);
    const bool named = violations.find("transition") == violations.end();
    MoveRequest asked{.name = texts["transition"], .comment = texts["comment"]};
    if (!asked.comment.empty() && text::is_blank(asked.comment))
        violations.add("comment", "This field may not be blank");
    if (named && machine.move(asked.name) == nullptr) {
        const std::string meant = ask::closest(asked.name, machine.names_of_moves());
        violations.add("transition", "There is no such transition" +
                                         (meant.empty() ? "" : "; did you mean " + meant + "?"));
    }
    if (!violations.empty())
        throw ApiError(Code::validation_error, "", violations);
    return asked;
}

std::optional<Locked> named_row(const Call& call, Locking locking)
{
    const Resource& resource = *call.endpoint.resource;
    std::vector<Locked> rows =
        work::lock_rows(call.work, resource, {key_argument(call, "id")}, std::nullopt, locking);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

Locked found(const Call& call, Locking locking)
{
    std::optional<Locked> row = named_row(call, locking);
    if (!row)
        throw ApiError(Code::not_found);
    return *std::move(row);
}

/// Whether the caller may change the row at all.
Objections judge_right(const Work& work, const Resource& resource, const std::string& ids)
{
    return work::of_one(
        work::judge_rows(work, statements::right_judgement(work.catalogue, work.principal, resource,
                                                           ids, *resource.writing.update)));
}

struct JudgedMove {
    Locked row;
    MoveRequest asked;
};

JudgedMove judged_move(const Call& call, Locking locking)
{
    const Resource& resource = *call.endpoint.resource;
    const Work& work = call.work;
    Locked row = found(call, locking);                                               // 404
    MoveRequest asked = move_request(call.body.object(), *resource.writing.machine); // 400, 422
    work::refuse_forbidden(judge_right(work, resource, row.ids()));                  // 403
    work::refuse_move(work, resource, {row}, *resource.writing.machine->move(asked.name)); // 409 …
    return {std::move(row), std::move(asked)};
}

/// Judged without a lock first, so that what is refused holds nobody up, and again under it if
/// anything has changed meanwhile.
void answer_move(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    JudgedMove judged = judged_move(call, Locking::none);
    if (!work::lock_undisturbed(call.work, resource, {judged.row.key}, std::nullopt))
        judged = judged_move(call, Locking::changes);
    work::carry_out(call.work, resource, judged.row.ids(),
                    *resource.writing.machine->move(judged.asked.name), judged.asked.comment);
    show_written(call, resource, judged.row.key);
}

/// Why a move is not open to the caller now.
Details reasons_of(const Resource& resource, int status, const Move& move, bool may,
                   const Objections& objections)
{
    Details reasons;
    if (!work::leaves(move, status))
        reasons.add(resource.writing.machine->field,
                    work::no_such_move(*resource.writing.machine, status));
    if (!may)
        reasons.add(fcgi::of_the_whole, "You may not change this " + resource.singular);
    for (const Details* details :
         {&objections.invalid, &objections.forbidden_fields, &objections.conflicts})
        reasons.add(*details);
    return reasons;
}

/// JSON array of every move of the row.
std::string moves_of(const Call& call, const Locked& row)
{
    const Resource& resource = *call.endpoint.resource;
    const int status = work::status_of(resource, row);
    const std::vector<Move>& moves = resource.writing.machine->moves;
    const Work& work = call.work;
    const std::string ids = row.ids();
    const auto judged = work::judge_moves(work, resource, ids, moves);
    const bool may = judge_right(work, resource, ids).none(); // 404
    std::string json = "[";
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const Move& move = moves[i];
        const Details reasons = reasons_of(resource, status, move, may, judged[i].front());
        json += json.back() == '[' ? "{\"transition\":" : ",{\"transition\":";
        text::append_string(json, move.name);
        json += ",\"to\":";
        text::append_string(json, work::state_of(*resource.writing.machine, move.to).name);
        json += std::string(",\"open\":") + (reasons.empty() ? "true" : "false") + ",\"why_not\":";
        text::append_details(json, reasons);
        json += '}';
    }
    return json + "]";
}

void answer_moves(Call& call)
{
    call.response.body = "{\"transitions\":" + moves_of(call, found(call, Locking::none)) + "}";
}

/// {"type":"string","enum":["to_complete",…]}, with the other names of moves where they are
/// `taken`.
std::string moves_schema(const Machine& machine, bool taken)
{
    std::vector<std::string> names = machine.names_of_moves();
    for (const auto& [alias, name] : machine.aliases) {
        if (taken)
            names.push_back(alias);
    }
    std::string schema = R"({"type":"string","enum":)";
    text::append_strings(schema, names);
    return schema + "}";
}

} // namespace

std::optional<std::string> moves_json(const Call& call)
{
    const Endpoint& endpoint = call.endpoint;
    const bool row = endpoint.kind == Endpoint::Kind::detail && endpoint.resource != nullptr &&
                     endpoint.resource->writing.machine != nullptr && call.arguments.contains("id");
    const auto named = row ? named_row(call, Locking::none) : std::nullopt;
    return named ? std::optional(moves_of(call, *named)) : std::nullopt;
}

std::vector<Endpoint> transition_endpoints(const Resource& resource)
{
    if (resource.writing.machine == nullptr)
        return {};
    const Machine& machine = *resource.writing.machine;
    Endpoint moves{
        .method = "GET",
        .pattern = path_of(resource) + "{id}/transition/",
        .resource = &resource,
        .operation = resource.name + "_transitions",
        .name = "Moves of a " + resource.singular,
        .doc = "Every move, whether it is open to the caller now, and why not.",
        .run = answer_moves,
        .answer_schema =
            R"({"type":"object","required":["transitions"],"properties":{"transitions":{"type":"array","items":{"type":"object","required":["transition","to","open","why_not"],"properties":{"transition":)" +
            moves_schema(machine, false) +
            R"(,"to":{"type":"string"},"open":{"type":"boolean"},"why_not":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"additionalProperties":false}}},"additionalProperties":false})"};
    Endpoint move = moves;
    move.method = "POST";
    move.kind = Endpoint::Kind::detail;
    move.query = Query::selection;
    move.operation = resource.name + "_transition";
    move.name = "Move a " + resource.singular;
    move.doc = "Runs a transition; the answer is the whole object.";
    move.run = answer_move;
    move.answer_schema.clear();
    move.body_schema = R"({"type":"object","required":["transition"],"properties":{"transition":)" +
                       moves_schema(machine, true) +
                       R"(,"comment":{"type":["string","null"],"maxLength":)" +
                       std::to_string(longest_note) + R"(}},"additionalProperties":false})";
    return {std::move(moves), std::move(move)};
}

} // namespace rest::endpoints
