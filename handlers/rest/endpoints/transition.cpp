#include "handlers/rest/endpoints/transition.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/body_text.hpp"
#include "handlers/rest/ask/body_values.hpp"
#include "handlers/rest/ask/parameters.hpp"
#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/ask/path.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <span>
#include <utility>

namespace rest::endpoints {

using namespace describe;
using identity::Principal;
using statements::Judgement;
using statements::Locking;
using statements::StatementBuilder;
using statements::Update;

namespace {

using fcgi::ApiError;
using fcgi::Code;
using fcgi::Details;

constexpr std::size_t longest_comment = 20000;

bool leaves(const Move& move, int status)
{
    return std::find(move.from.begin(), move.from.end(), status) != move.from.end();
}

const Choice& state_of(const Machine& machine, int status)
{
    return machine.states.at(static_cast<std::size_t>(status));
}

/// `:moved` is the ids of the moved rows; the rest as in any description.
std::string with_moved(std::string sql)
{
    for (std::size_t at = sql.find(":moved"); at != std::string::npos; at = sql.find(":moved"))
        sql.replace(at, 6, "$1::bigint[]");
    return sql;
}

void write_notes(const Mover& mover, const Resource& resource, const std::string& ids,
                 const std::string& system_note, const std::string& comment)
{
    const db::Value actor = mover.author.principal.anonymous()
                                ? db::Value()
                                : db::Value(std::to_string(mover.author.principal.id));
    const std::string insert =
        "insert into note (content_type, object_id, note, author_id, is_system_note, category) "
        "select $1::text, i, $2::text, $3::bigint, $4::boolean, $5::text from "
        "unnest($6::bigint[]) i";
    std::vector<db::Statement> statements = {
        {insert, {resource.kind(), system_note, actor, "true", "", ids}}};
    if (!comment.empty())
        statements.push_back(
            {insert, {resource.kind(), comment, actor, "false", "status_change", ids}});
    mover.session.run(statements);
}

void cascade(const Mover& mover, const std::string& moved, const Cascade& step)
{
    const Resource& resource = mover.catalogue.at(step.resource);
    const Move* const move = resource.machine->move(step.move);
    const db::Rows rows =
        mover.session.run({with_moved("select t.id from " + resource.table + " t where " +
                                      step.which + " order by t.id for no key update"),
                           {moved}});
    if (rows.size() > 0)
        carry_out(mover, resource, ids_literal(rows), *move);
}

/// A guard as a column: NULL, which cannot be said, does not hold.
std::string column_of_guard(StatementBuilder& builder, const Guard& guard)
{
    return "coalesce((" + builder.expand(guard.holds, "t") + "), false)";
}

bool exempt(const Move& move, const Guard& guard)
{
    return std::find(guard.except.begin(), guard.except.end(), move.name) != guard.except.end();
}

bool binds(const Guard& guard, const Principal& principal)
{
    return guard.kind != Guard::Kind::right || !principal.superuser;
}

void object_to(Objections& objections, const Guard& guard)
{
    const bool content = guard.kind == Guard::Kind::content;
    objections.forbidden = objections.forbidden || !content;
    (content ? objections.invalid : objections.forbidden_fields)[guard.field].push_back(
        guard.sentence);
}

struct MoveRequest {
    std::string name;
    std::string comment;
};

MoveRequest move_request(const fcgi::Request& request, const Machine& machine)
{
    Details violations;
    auto texts = ask::body_texts(request, {"transition"}, {"comment"}, violations);
    const bool named = violations.find("transition") == violations.end();
    MoveRequest asked{.name = texts["transition"], .comment = texts["comment"]};
    if (!asked.comment.empty() && asked.comment.find_first_not_of(" \t\r\n") == std::string::npos)
        violations["comment"].emplace_back("This field may not be blank");
    if (text::characters(asked.comment) > longest_comment)
        violations["comment"].push_back("This may have at most " + std::to_string(longest_comment) +
                                        " characters");
    if (named && machine.move(asked.name) == nullptr) {
        std::vector<std::string> names;
        for (const Move& move : machine.moves)
            names.push_back(move.name);
        const std::string meant = ask::closest(asked.name, names);
        violations["transition"].push_back("There is no such transition" +
                                           (meant.empty() ? "" : "; did you mean " + meant + "?"));
    }
    if (!violations.empty())
        throw ApiError(Code::validation_error, "", violations);
    return asked;
}

Locked found(Call& call, Locking locking)
{
    const Resource& resource = *call.endpoint.resource;
    std::vector<Locked> rows =
        lock_rows(call, resource, {key_argument(call, "id")}, std::nullopt, locking);
    if (rows.empty())
        throw ApiError(Code::not_found);
    return std::move(rows.front());
}

void answer_move(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    const Locked row = found(call, Locking::changes);
    const MoveRequest asked = move_request(call.request, *resource.machine);
    const Judgement right =
        statements::judge_right(call.service.catalogue, call.principal, resource,
                                "{" + row.id + "}", *resource.rights.update);
    refuse(judge_rows(call, right).front());
    move_rows(call, resource, {row}, asked.name, asked.comment);
    answer_detail(call, resource, row.key, true);
}

/// What stands against each of the moves, per row, from one statement.
std::vector<std::vector<Objections>> judge_moves(Call& call, const Resource& resource,
                                                 const std::string& ids,
                                                 std::span<const Move> moves)
{
    StatementBuilder builder(call.service.catalogue, call.principal);
    const std::vector<Guard>& open = resource.machine->open;
    std::string columns = "t.id";
    for (const Guard& guard : open)
        columns += ", " + column_of_guard(builder, guard);
    for (const Move& move : moves) {
        for (const Guard& guard : move.guards)
            columns += ", " + column_of_guard(builder, guard);
    }
    const db::Rows rows = call.service.session.run(
        builder.finish("select " + columns + " from " + resource.table + " t where t.id = any(" +
                       builder.bind(ids, "bigint[]") + ") order by t.id"));
    std::vector<std::vector<Objections>> all(
        moves.size(), std::vector<Objections>(static_cast<std::size_t>(rows.size())));
    for (int row = 0; row < rows.size(); ++row) {
        const auto holds = [&](int column) { return rows.text(row, column) == "t"; };
        int column = static_cast<int>(open.size()) + 1;
        for (std::size_t i = 0; i < moves.size(); ++i) {
            Objections& objections = all[i][static_cast<std::size_t>(row)];
            for (std::size_t k = 0; k < open.size(); ++k) {
                if (!holds(static_cast<int>(k) + 1) && !exempt(moves[i], open[k]))
                    objections.conflicts[open[k].field].push_back(open[k].sentence);
            }
            for (const Guard& guard : moves[i].guards) {
                if (!holds(column++) && binds(guard, call.principal))
                    object_to(objections, guard);
            }
        }
    }
    return all;
}

/// Why a move is not open to the caller now.
Details reasons_of(const Resource& resource, int status, const Move& move, bool may,
                   const Objections& objections)
{
    Details reasons;
    if (!leaves(move, status))
        reasons[resource.machine->field].push_back("There is no such move from " +
                                                   state_of(*resource.machine, status).name);
    if (!may)
        reasons["non_field_errors"].emplace_back("You may not change this " + resource.singular);
    for (const Details* details :
         {&objections.invalid, &objections.forbidden_fields, &objections.conflicts}) {
        for (const auto& [field, sentences] : *details)
            reasons[field].insert(reasons[field].end(), sentences.begin(), sentences.end());
    }
    return reasons;
}

void answer_moves(Call& call)
{
    ask::refuse_params(call.request.query);
    const Resource& resource = *call.endpoint.resource;
    const Locked row = found(call, Locking::none);
    const int status = status_of(resource, row);
    const std::vector<Move>& moves = resource.machine->moves;
    const auto judged = judge_moves(call, resource, "{" + row.id + "}", moves);
    const bool may =
        judge_rows(call, statements::judge_right(call.service.catalogue, call.principal, resource,
                                                 "{" + row.id + "}", *resource.rights.update))
            .front()
            .none();
    std::string& json = call.response.body;
    json = "{\"transitions\":[";
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const Move& move = moves[i];
        const Details reasons = reasons_of(resource, status, move, may, judged[i].front());
        json += json.back() == '[' ? "{\"transition\":" : ",{\"transition\":";
        text::append_string(json, move.name);
        json += ",\"to\":";
        text::append_string(json, state_of(*resource.machine, move.to).name);
        json += std::string(",\"open\":") + (reasons.empty() ? "true" : "false") + ",\"why_not\":";
        text::append_details(json, reasons);
        json += '}';
    }
    json += "]}";
}

} // namespace

int status_of(const Resource& resource, const Locked& row)
{
    const boost::json::value columns = boost::json::parse(row.row);
    return static_cast<int>(columns.at(resource.machine->field).as_int64());
}

ApiError invalid_transition(const Machine& machine, int status)
{
    std::vector<std::string> allowed;
    for (const Move& move : machine.moves) {
        if (leaves(move, status))
            allowed.push_back(move.name);
    }
    return ApiError(
        Code::invalid_transition, "",
        {{"transition", {"There is no such move from " + state_of(machine, status).name}},
         {"allowed_transitions", allowed}});
}

void carry_out(const Mover& mover, const Resource& resource, const std::string& ids,
               const Move& move, const std::string& comment)
{
    const Machine& machine = *resource.machine;
    Update update{.ids = ids,
                  .sets = {{machine.field, std::to_string(move.to)},
                           {"status_changed_date", "date_trunc('second', now())"}},
                  .action = "transition",
                  .event = move.event,
                  .status_event = resource.events.status_changed};
    for (const auto& [column, sql] : move.sets)
        update.sets.push_back({column, sql});
    mover.session.run(
        statements::update_statement(mover.catalogue, mover.author, resource, update));
    write_notes(mover, resource, ids, "Moved to " + state_of(machine, move.to).label, comment);
    for (const std::string& sql : move.also) {
        StatementBuilder builder(mover.catalogue, mover.author.principal);
        builder.bind(ids, "bigint[]");
        mover.session.run(builder.finish(builder.expand(with_moved(sql), "t")));
    }
    for (const Cascade& step : move.cascades)
        cascade(mover, ids, step);
}

std::vector<Objections> judge_move(Call& call, const Resource& resource, const std::string& ids,
                                   const Move& move)
{
    return judge_moves(call, resource, ids, std::span(&move, 1)).front();
}

void move_rows(Call& call, const Resource& resource, const std::vector<Locked>& rows,
               const std::string& name, const std::string& comment)
{
    const Move& move = *resource.machine->move(name);
    for (const Locked& row : rows) {
        const int status = status_of(resource, row);
        if (!leaves(move, status))
            throw invalid_transition(*resource.machine, status);
    }
    const std::string ids = literal_of(rows);
    for (Objections& objections : judge_move(call, resource, ids, move)) {
        if (!objections.conflicts.empty())
            throw ApiError(Code::conflict, "", objections.conflicts);
        if (objections.forbidden)
            throw ApiError(Code::permission_denied, "", objections.forbidden_fields);
        refuse(objections);
    }
    carry_out({call.service.catalogue, call.service.session, author_of(call)}, resource, ids, move,
              comment);
}

std::vector<Endpoint> transition_endpoints(const Resource& resource)
{
    if (resource.machine == nullptr)
        return {};
    Endpoint moves{
        .method = "GET",
        .pattern = path_of(resource) + "{id}/transition/",
        .resource = &resource,
        .name = "Moves of a " + resource.singular,
        .doc = "Every move, whether it is open to the caller now, and why not.",
        .run = answer_moves,
        .answer_schema =
            R"({"type":"object","required":["transitions"],"properties":{"transitions":{"type":"array","items":{"type":"object","required":["transition","to","open","why_not"],"properties":{"transition":{"type":"string"},"to":{"type":"string"},"open":{"type":"boolean"},"why_not":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"additionalProperties":false}}},"additionalProperties":false})"};
    Endpoint move = moves;
    move.method = "POST";
    move.kind = Endpoint::Kind::detail;
    move.name = "Move a " + resource.singular;
    move.doc = "Runs a transition; the answer is the whole object.";
    move.run = answer_move;
    move.answer_schema.clear();
    move.body_schema =
        R"({"type":"object","required":["transition"],"properties":{"transition":{"type":"string"},"comment":{"type":["string","null"],"maxLength":20000}},"additionalProperties":false})";
    return {std::move(moves), std::move(move)};
}

} // namespace rest::endpoints
