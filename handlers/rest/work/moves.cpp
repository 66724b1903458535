#include "handlers/rest/work/moves.hpp"

#include "handlers/rest/statements/requirements.hpp"
#include "handlers/rest/work/reading.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

namespace rest::work {

using namespace describe;
using fcgi::ApiError;
using fcgi::Code;
using identity::Principal;
using statements::StatementBuilder;
using statements::Update;

namespace {

/// `:moved` is the ids of the moved rows; the rest as in any description.
std::string with_moved(std::string sql)
{
    for (std::size_t at = sql.find(":moved"); at != std::string::npos; at = sql.find(":moved"))
        sql.replace(at, 6, "$1::bigint[]");
    return sql;
}

void cascade(const Work& work, const std::string& moved, const Cascade& step)
{
    const Resource& resource = work.catalogue.at(step.resource);
    const Move* const move = resource.writing.machine->move(step.move);
    const db::Rows rows =
        work.session.run({with_moved("select t.id from " + resource.table + " t where " +
                                     step.which + " order by t.id for no key update"),
                          {moved}});
    if (rows.size() > 0)
        carry_out(work, resource, ids_literal(rows), *move);
}

/// Removes the rows, with a record of each in the audit trail.
void lose(const Work& work, const std::string& moved, const Loss& loss)
{
    const Resource& resource = work.catalogue.at(loss.resource);
    const db::Rows rows =
        work.session.run({with_moved("select t.id from " + resource.table + " t where " +
                                     loss.which + " order by t.id for update"),
                          {moved}});
    if (rows.size() > 0)
        work.session.run(changes_of(work, resource).remove(ids_literal(rows)));
}

void object_to(Objections& objections, const Guard& guard)
{
    const bool content = guard.kind == Guard::Kind::content;
    objections.forbidden = objections.forbidden || !content;
    (content ? objections.invalid : objections.forbidden_fields).add(guard.field, guard.sentence);
}

/// Whether each guard holds: those of all moves, then each move's own.
std::string columns_of_guards(StatementBuilder& builder, const Machine& machine,
                              std::span<const Move> moves)
{
    std::string columns;
    for (const Guard& guard : machine.open)
        columns += ", " + statements::guarded(builder, guard, "t");
    for (const Move& move : moves) {
        for (const Guard& guard : move.guards)
            columns += ", " + statements::guarded(builder, guard, "t");
    }
    return columns;
}

/// `holds`: of one row, each of these columns; `own`: where the move's own guards begin in it.
Objections objections_to(const Move& move, const Machine& machine, const Principal& principal,
                         const std::vector<bool>& holds, std::size_t own)
{
    Objections objections;
    for (std::size_t i = 0; i < machine.open.size(); ++i) {
        const Guard& guard = machine.open[i];
        if (!holds[i] && statements::needs(move, guard))
            objections.conflicts.add(guard.field, guard.sentence);
    }
    for (const Guard& guard : move.guards) {
        if (!holds[own++] && statements::binds(guard, principal))
            object_to(objections, guard);
    }
    return objections;
}

std::vector<bool> truths_in(const db::Rows& rows, int row)
{
    std::vector<bool> truths;
    for (int column = 1; column < rows.columns(); ++column)
        truths.push_back(rows.text(row, column) == "t");
    return truths;
}

/// 409 with the moves that there are.
ApiError invalid_transition(const Machine& machine, int status)
{
    std::vector<std::string> allowed;
    for (const Move& move : machine.moves) {
        if (leaves(move, status))
            allowed.push_back(move.name);
    }
    return ApiError(
        Code::invalid_transition, "",
        {{"transition", {no_such_move(machine, status)}}, {"allowed_transitions", allowed}});
}

} // namespace

bool leaves(const Move& move, int status)
{
    return std::find(move.from.begin(), move.from.end(), status) != move.from.end();
}

const Choice& state_of(const Machine& machine, int status)
{
    return machine.states.at(static_cast<std::size_t>(status));
}

std::string no_such_move(const Machine& machine, int status)
{
    return "There is no such move from " + state_of(machine, status).name;
}

int status_of(const Resource& resource, const Locked& row)
{
    const boost::json::value columns = boost::json::parse(row.row);
    return static_cast<int>(columns.at(resource.writing.machine->field).as_int64());
}

void carry_out(const Work& work, const Resource& resource, const std::string& ids, const Move& move,
               const std::string& comment)
{
    const Machine& machine = *resource.writing.machine;
    Update update{.ids = ids,
                  .sets = {{machine.field, std::to_string(move.to)}},
                  .action = "transition",
                  .event = move.event,
                  .status_event = resource.writing.events.status_changed};
    if (!machine.moved_at.empty())
        update.sets.push_back({machine.moved_at, "date_trunc('second', now())"});
    for (const auto& [column, sql] : move.sets)
        update.sets.push_back({column, sql});
    work.session.run(changes_of(work, resource).update(update));
    if (machine.after_move)
        machine.after_move({work, resource, ids, move, comment});
    for (const std::string& sql : move.also) {
        StatementBuilder builder(work.catalogue, work.principal);
        builder.bind(ids, "bigint[]");
        work.session.run(builder.finish(builder.expand(with_moved(sql), "t")));
    }
    for (const Loss& loss : move.losses)
        lose(work, ids, loss);
    for (const Cascade& step : move.cascades)
        cascade(work, ids, step);
}

std::vector<std::vector<Objections>> judge_moves(const Work& work, const Resource& resource,
                                                 const std::string& ids,
                                                 std::span<const Move> moves)
{
    const Machine& machine = *resource.writing.machine;
    StatementBuilder builder(work.catalogue, work.principal);
    const std::string guards = columns_of_guards(builder, machine, moves);
    const db::Rows rows = work.session.run(
        builder.finish("select t.id" + guards + " from " + resource.table + " t where t.id = any(" +
                       builder.bind(ids, "bigint[]") + ") order by t.id"));
    std::vector<std::vector<Objections>> all(moves.size());
    for (int row = 0; row < rows.size(); ++row) {
        const std::vector<bool> holds = truths_in(rows, row);
        std::size_t own = machine.open.size();
        for (std::size_t i = 0; i < moves.size(); ++i) {
            all[i].push_back(objections_to(moves[i], machine, work.principal, holds, own));
            own += moves[i].guards.size();
        }
    }
    return all;
}

std::vector<Objections> judge_move(const Work& work, const Resource& resource,
                                   const std::string& ids, const Move& move)
{
    return judge_moves(work, resource, ids, std::span(&move, 1)).front();
}

void refuse_move(const Work& work, const Resource& resource, const std::vector<Locked>& rows,
                 const Move& move)
{
    for (const Locked& row : rows) {
        const int status = status_of(resource, row);
        if (!leaves(move, status))
            throw invalid_transition(*resource.writing.machine, status);
    }
    for (const Objections& objections : judge_move(work, resource, literal_of(rows), move)) {
        refuse_conflicts(objections);
        refuse_forbidden(objections);
        refuse_invalid(objections);
    }
}

void move_rows(const Work& work, const Resource& resource, const std::vector<Locked>& rows,
               const std::string& name, const std::string& comment)
{
    const Move& move = *resource.writing.machine->move(name);
    refuse_move(work, resource, rows, move);
    carry_out(work, resource, literal_of(rows), move, comment);
}

} // namespace rest::work
