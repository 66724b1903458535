#include "handlers/rest/endpoints/bulk.hpp"

#include "db/error.hpp"
#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/ask/bulk_body.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/work/judging.hpp"
#include "handlers/rest/work/moves.hpp"
#include "handlers/rest/work/named_rows.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace rest::endpoints {

using ask::BulkRequest;
using ask::Draft;
using ask::Mode;
using namespace describe;
using statements::Locking;
using work::Locked;
using work::Objections;

namespace {

using boost::json::object;
using fcgi::ApiError;
using fcgi::Code;
using fcgi::Details;

/// What is wrong with one row, as sentences.
using Failures = std::map<std::string, std::vector<std::string>>;

/// A change of many rows on its way.
class BulkUpdate {
public:
    BulkUpdate(Call& call, const Resource& resource)
        : call_(call), work_(call.work), resource_(resource)
    {
    }
    void run();

private:
    void read_data();
    std::vector<Objections> judged_rows(Locking locking) const;
    void judge(const std::vector<std::string>& keys, Locking locking);
    void lock_unopposed();
    void find_moves();
    bool moves_are_open(const std::vector<Locked>& rows);
    void object_to(const std::string& id, const Objections& objections);
    std::vector<Locked> unopposed() const;
    std::map<const Move*, std::vector<Locked>> by_move(const std::vector<Locked>& rows) const;
    bool apply(const std::vector<Locked>& rows);
    void blame(const std::string& sentence);
    void apply_all();
    void refuse_all();
    void apply_what_can_be();
    enum class Outcome { done, objected, refused };
    Outcome attempt(const std::vector<Locked>& rows, std::string& sentence);
    void answer() const;

    Call& call_;
    const Work& work_;
    const Resource& resource_;
    BulkRequest asked_;
    Draft draft_;
    int target_ = -1; ///< Status to be reached, or none.
    std::vector<Locked> rows_;
    std::map<std::string, const Move*> moves_; ///< By id.
    Failures failures_;
};

void BulkUpdate::read_data()
{
    Details wrong_status;
    if (const Machine* const machine = resource_.writing.machine)
        target_ = ask::taken_status(asked_.data, *resource_.field(machine->field), wrong_status);
    draft_ = std::move(
        work::read_drafts(work_, resource_, std::span(&asked_.data, 1), Mode::merge).front());
    draft_.violations.add(wrong_status);
    Details details = asked_.violations;
    details.add(draft_.violations, "data.");
    if (!details.empty())
        throw ApiError(Code::validation_error, "", details);
}

void BulkUpdate::object_to(const std::string& id, const Objections& objections)
{
    for (std::string& sentence : objections.sentences())
        failures_[id].push_back(std::move(sentence));
}

std::vector<Objections> BulkUpdate::judged_rows(Locking locking) const
{
    const std::string ids = work::literal_of(rows_);
    return asked_.data.empty()
               ? work::judge_rows(
                     work_, statements::right_judgement(work_.catalogue, work_.principal, resource_,
                                                        ids, *resource_.writing.update))
               : work::judge_update(work_, resource_, ids, draft_, locking);
}

/// Finds the rows, and what stands against each.
void BulkUpdate::judge(const std::vector<std::string>& keys, Locking locking)
{
    std::vector<Objections> judged;
    do {
        rows_ = work::lock_rows(work_, resource_, keys, std::nullopt, locking,
                                statements::Wanted::status);
        judged = judged_rows(locking);
    } while (judged.size() != rows_.size()); // without a lock a row may go in between
    std::set<std::string> there;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        there.insert(rows_[i].key);
        object_to(rows_[i].key, judged[i]);
    }
    for (const std::string& id : keys) {
        if (!there.contains(id))
            failures_[id].push_back("There is no " + resource_.singular + " " + id);
    }
    if (target_ >= 0)
        find_moves();
}

/// The move that leads each row to the target.
void BulkUpdate::find_moves()
{
    const Machine& machine = *resource_.writing.machine;
    for (const Locked& row : rows_) {
        const int status = work::status_of(resource_, row);
        const auto found =
            std::find_if(machine.moves.begin(), machine.moves.end(), [&](const Move& move) {
                return move.to == target_ && work::leaves(move, status);
            });
        if (found == machine.moves.end())
            failures_[row.key].push_back(machine.field + ": There is no move from " +
                                         work::state_of(machine, status).name + " to " +
                                         work::state_of(machine, target_).name);
        else
            moves_[row.key] = &*found;
    }
}

std::map<const Move*, std::vector<Locked>>
BulkUpdate::by_move(const std::vector<Locked>& rows) const
{
    std::map<const Move*, std::vector<Locked>> sorted;
    for (const Locked& row : rows) {
        if (const auto move = moves_.find(row.key); move != moves_.end())
            sorted[move->second].push_back(row);
    }
    return sorted;
}

/// Guards see the rows with what has just been written. False, with failures, when one objects.
bool BulkUpdate::moves_are_open(const std::vector<Locked>& rows)
{
    bool open = true;
    for (const auto& [move, moved] : by_move(rows)) {
        const std::vector<Objections> judged =
            work::judge_move(work_, resource_, work::literal_of(moved), *move);
        for (std::size_t i = 0; i < moved.size(); ++i) {
            object_to(moved[i].key, judged[i]);
            open = open && judged[i].none();
        }
    }
    return open;
}

std::vector<Locked> BulkUpdate::unopposed() const
{
    std::vector<Locked> rows;
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(rows),
                 [&](const Locked& row) { return !failures_.contains(row.key); });
    return rows;
}

/// False when a guard objects to a move.
bool BulkUpdate::apply(const std::vector<Locked>& rows)
{
    work::apply_update(work_, resource_, rows, draft_);
    if (!moves_are_open(rows))
        return false;
    for (const auto& [move, moved] : by_move(rows))
        work::carry_out(work_, resource_, work::literal_of(moved), *move);
    return true;
}

/// Within a savepoint. Unless done nothing has changed: guards have objected, which is among the
/// failures, or the database has refused, with a sentence.
BulkUpdate::Outcome BulkUpdate::attempt(const std::vector<Locked>& rows, std::string& sentence)
{
    if (rows.empty())
        return Outcome::done;
    db::Session& session = work_.session;
    Outcome outcome = Outcome::objected;
    session.run({"savepoint bulk", {}});
    try {
        if (apply(rows))
            outcome = Outcome::done;
    } catch (const db::Error& error) {
        if (!error.sqlstate.starts_with("23"))
            throw;
        const ApiError refusal = answer::translated(error, work_.catalogue, &resource_);
        for (const auto& [field, sentences] : refusal.details)
            sentence = field + ": " + sentences.front();
        outcome = Outcome::refused;
    }
    if (outcome != Outcome::done)
        session.run({"rollback to savepoint bulk", {}});
    session.run({"release savepoint bulk", {}});
    return outcome;
}

/// All rows at once; without those that guards object to; at last one by one, to learn which of
/// them the database refuses.
void BulkUpdate::apply_what_can_be()
{
    std::string sentence;
    Outcome outcome = attempt(unopposed(), sentence);
    if (outcome == Outcome::objected)
        outcome = attempt(unopposed(), sentence);
    if (outcome == Outcome::done)
        return;
    for (const Locked& row : unopposed()) {
        if (attempt({row}, sentence) == Outcome::refused)
            failures_[row.key].push_back(sentence);
    }
}

/// One by one, to learn which of the rows the database refuses; all, if it takes each by itself.
void BulkUpdate::blame(const std::string& sentence)
{
    const std::vector<Locked> rows = unopposed();
    bool found = false;
    for (const Locked& row : rows) {
        std::string own;
        if (attempt({row}, own) != Outcome::refused)
            continue;
        failures_[row.key].push_back(own);
        found = true;
    }
    for (const Locked& row : found ? std::vector<Locked>() : rows)
        failures_[row.key].push_back(sentence);
}

/// What guards object to is told together with what rights and rules do.
void BulkUpdate::apply_all()
{
    const bool opposed = !failures_.empty();
    std::string sentence;
    if ((!opposed || target_ >= 0) && attempt(unopposed(), sentence) == Outcome::refused)
        blame(sentence);
    if (!failures_.empty())
        refuse_all();
}

void BulkUpdate::refuse_all()
{
    Details details;
    for (const std::string& id : asked_.ids) {
        if (const auto failure = failures_.find(id); failure != failures_.end()) {
            for (const std::string& sentence : failure->second)
                details.add(id, sentence);
        }
    }
    throw ApiError(Code::validation_error, "", details);
}

void BulkUpdate::answer() const
{
    std::string& json = call_.response.body;
    json =
        "{\"updated\":" + std::to_string(asked_.ids.size() - failures_.size()) + ",\"results\":[";
    for (const std::string& id : asked_.ids) {
        const auto failure = failures_.find(id);
        json += json.back() == '[' ? "" : ",";
        json += "{\"id\":" + id + ",\"ok\":" + (failure == failures_.end() ? "true" : "false");
        if (failure != failures_.end()) {
            std::string text;
            for (const std::string& sentence : failure->second)
                text += (text.empty() ? "" : "; ") + sentence;
            json += ",\"error\":";
            text::append_string(json, text);
        }
        json += '}';
    }
    json += "]}";
}

/// Locks the rows that nothing stands against, and judges them again if anything has changed
/// meanwhile: rows that the caller may not change are never held (rule 12.9).
void BulkUpdate::lock_unopposed()
{
    std::vector<std::string> keys;
    for (const Locked& row : unopposed())
        keys.push_back(row.key);
    if (work::lock_undisturbed(work_, resource_, keys, std::nullopt, std::span(&draft_, 1)))
        return;
    moves_.clear();
    judge(keys, Locking::changes);
}

void BulkUpdate::run()
{
    asked_ = ask::bulk_request(call_.body.object());
    read_data();
    judge(asked_.ids, Locking::none);
    lock_unopposed();
    if (asked_.atomic)
        apply_all();
    else
        apply_what_can_be();
    answer();
}

} // namespace

std::vector<Endpoint> bulk_endpoints(const Resource& resource)
{
    if (!resource.writing.bulk)
        return {};
    Endpoint update{
        .method = "PATCH",
        .pattern = path_of(resource) + "bulk_update/",
        .resource = &resource,
        .operation = resource.name + "_bulk_update",
        .name = "Change many of " + resource.name,
        .doc = "The same change for up to 1,000 rows; all or nothing unless `atomic` is false. A "
               "status runs the transition that leads there.",
        .run = [](Call& call) { BulkUpdate(call, *call.endpoint.resource).run(); },
        .answer_schema =
            R"({"title":"BulkUpdated","type":"object","required":["updated","results"],"properties":{"updated":{"type":"integer"},"results":{"type":"array","items":{"type":"object","required":["id","ok"],"properties":{"id":{"type":"integer"},"ok":{"type":"boolean"},"error":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false})",
        .body_schema =
            R"({"type":"object","required":["ids","data"],"properties":{"ids":{"type":"array","minItems":1,"maxItems":)" +
            std::to_string(most_rows_at_once) +
            R"(,"uniqueItems":true,"items":{"type":"integer"}},"data":{"type":"object"},"atomic":{"type":"boolean","default":true}},"additionalProperties":false})"};
    return {std::move(update)};
}

} // namespace rest::endpoints
