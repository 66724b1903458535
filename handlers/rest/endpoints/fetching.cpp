// What is asked in one round trip, what in another, and what need not be asked.
#include "handlers/rest/endpoints/fetching.hpp"

#include "db/transaction.hpp"
#include "fcgi/error.hpp"
#include "handlers/rest/identity/auth.hpp"

#include <utility>
#include <vector>

namespace rest::endpoints {

using ask::Params;
using namespace describe;
using statements::ListQuery;
using statements::ListStatements;

namespace {

using fcgi::ApiError;
using fcgi::Code;

/// Until the end of the transaction, or the next of these.
db::Statement plan(bool with_values)
{
    return {"select set_config('plan_cache_mode', $1::text, true)",
            {with_values ? "force_custom_plan" : "force_generic_plan"}};
}

db::Statement snapshot_statement()
{
    return {"select " + identity::snapshot_sql, {}};
}

/// What is remembered of a page and its count, and under which keys: null and empty for what is
/// not or need not be.
struct Known {
    std::string page_key{};
    std::string count_key{};
    const work::Remembered* page = nullptr;
    const work::Remembered* count = nullptr;
};

Known known_of(const Call& call, const ListStatements& page,
               const std::optional<ListQuery::Count>& count)
{
    Known known;
    if (page.custom_plan) {
        known.page_key = work::memo_key(page.ids);
        known.page = call.service.memo.find(known.page_key, call.principal.snapshot);
    }
    if (count) {
        known.count_key = work::memo_key(count->statement);
        known.count = call.service.memo.find(known.count_key, call.principal.snapshot);
    }
    return known;
}

void refuse_gap(const Resource& resource, const db::Rows& gap)
{
    if (gap.size() > 0)
        throw ApiError(Code::gone,
                       "What follows this " + resource.singular +
                           " is no longer kept as a whole: read everything anew.",
                       {{"oldest", {std::string(gap.text(0, 0))}}});
}

/// For as long as the database is as it was.
void remember(Call& call, const Known& known, const Page& page, bool found, bool counted)
{
    const std::string& snapshot = call.principal.snapshot;
    if (found && page.statements.key_count == 0)
        call.service.memo.keep(known.page_key,
                               {.snapshot = snapshot, .ids = std::string(page.found.text(0, 0))});
    if (counted)
        call.service.memo.keep(known.count_key, {.snapshot = snapshot, .count = page.count});
}

/// Whether to count only after the rows are there: to count takes as long as to find the page, and
/// where filters leave few rows, a page that is not full tells how many.
bool is_counted_after(const Call& call, const ListStatements& page,
                      const std::optional<ListQuery::Count>& count)
{
    return count && count->scanned && !call.params.conditions.empty() && !page.custom_plan &&
           !call.endpoint.resource->feed;
}

std::int64_t count_after(Call& call, const Page& page, const ListQuery::Count& count)
{
    const Params& params = call.params;
    if (page.rows.size() == params.page_size || (page.rows.size() == 0 && params.page > 1))
        return call.service.session.run(count.statement).integer(0, 0);
    return static_cast<std::int64_t>(params.page - 1) * params.page_size + page.rows.size();
}

} // namespace

void fetch(Call& call, const ListQuery& query, Page& page,
           const std::optional<ListQuery::Count>& count)
{
    db::Session& session = call.service.session;
    const auto& feed = call.endpoint.resource->feed;
    const bool costly = page.statements.custom_plan || (count && !count->kept);
    const Known known = costly ? known_of(call, page.statements, count) : Known();
    const bool finding = known.page == nullptr;
    const bool counting = count && known.count == nullptr;
    const bool planning = finding && page.statements.custom_plan;
    const bool after_rows = counting && is_counted_after(call, page.statements, count);
    page.count = known.count != nullptr ? known.count->count : page.count;
    std::vector<db::Statement> statements;
    const auto ask = [&](db::Statement statement) {
        statements.push_back(std::move(statement));
        return statements.size() - 1;
    };
    if (feed)
        ask({feed->settle, {}});
    if (planning)
        ask(plan(true));
    const std::size_t found = finding ? ask(page.statements.ids) : 0;
    const std::size_t counted = counting && !after_rows ? ask(count->statement) : 0;
    const std::size_t seen = costly ? ask(snapshot_statement()) : 0;
    if (planning)
        ask(plan(false));
    const std::size_t rows = ask(finding ? page.statements.rows : query.rows(known.page->ids));
    const auto gap = query.gap();
    if (gap)
        ask(*gap);
    std::optional<db::Transaction> moment;
    if (after_rows && !db::Transaction::is_open(session))
        moment.emplace(session, db::Transaction::Kind::reads);
    std::vector<db::Rows> results =
        feed ? session.run(statements) : session.run_at_once(std::move(statements));
    if (gap)
        refuse_gap(*call.endpoint.resource, results.back());
    page.rows = std::move(results[rows]);
    if (finding)
        page.found = results[found];
    if (counting)
        page.count = after_rows ? count_after(call, page, *count) : results[counted].integer(0, 0);
    if (costly && results[seen].text(0, 0) == call.principal.snapshot)
        remember(call, known, page, planning, counting);
}

} // namespace rest::endpoints
