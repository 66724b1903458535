#include "handlers/outgoing/queue.hpp"

#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <boost/json.hpp>

namespace outgoing {

namespace {

constexpr int most_dealt = 1000; ///< Events in one transaction.

std::string literal(const std::vector<std::int64_t>& nums)
{
    std::string text = "{";
    for (const std::int64_t num : nums)
        text += (text.size() > 1 ? "," : "") + std::to_string(num);
    return text + "}";
}

Standing standing_of(std::string_view name)
{
    return name == "sound" ? Standing::sound : name == "new" ? Standing::fresh : Standing::failing;
}

const char* name_of(Result::Status status)
{
    switch (status) {
    case Result::Status::pending:
        return "pending";
    case Result::Status::succeeded:
        return "succeeded";
    case Result::Status::failed:
        return "failed";
    case Result::Status::dropped:
        break;
    }
    return "dropped";
}

boost::json::value or_null(const std::string& text)
{
    return text.empty() ? boost::json::value() : boost::json::value(text);
}

boost::json::object row_of(const Result& result)
{
    return {{"num", result.num},
            {"status", name_of(result.status)},
            {"counted", result.counted},
            {"response_status", result.response_status == 0
                                    ? boost::json::value()
                                    : boost::json::value(result.response_status)},
            {"response_body", result.response_status == 0
                                  ? boost::json::value()
                                  : boost::json::value(result.response_body)},
            {"error", or_null(result.error)},
            {"ms", result.duration_ms},
            {"sent_at", result.sent_at},
            {"wait", result.wait},
            {"gone", result.gone}};
}

/// What an owner hears of people beyond those that the feed shows: not of himself (rule O2.4).
constexpr const char* hears =
    "(t.object_type <> 'user' or :superuser or :global(manage_user) or exists (select 1 from "
    "user_account u where u.id = t.object_id and :actor in (u.manager_id, u.acting_manager_id)))";

} // namespace

void Queue::stay_alive()
{
    if (!id_.empty() &&
        session_.run({"update sender set alive_until = now() + interval '5 s' where id = "
                      "$1::bigint returning 1",
                      {id_}})
                .size() == 1)
        return;
    id_ = session_.run({"insert into sender default values returning id", {}}).text(0, 0);
}

bool Queue::reclaim()
{
    return session_.run({"select reclaim_deliveries()", {}}).integer(0, 0) > 0;
}

bool Queue::anyone_sound()
{
    return session_
               .run({"select 1 from webhook w where w.active and w.failing_since is null and "
                     "w.last_success_at is not null limit 1",
                     {}})
               .size() > 0;
}

std::optional<std::int64_t> Queue::deal()
{
    const db::Rows rows = session_.run(
        {"select coalesce(deal_deliveries($1::integer), -1)", {std::to_string(most_dealt)}});
    const std::int64_t dealt = rows.integer(0, 0);
    return dealt < 0 ? std::nullopt : std::optional(dealt);
}

std::vector<Taken> Queue::take(std::size_t most, std::size_t most_doubtful)
{
    const db::Rows rows = session_.run(
        {"select t.num, t.webhook_id, t.object_type || ' ' || t.object_id, t.attempts, t.once, "
         "t.standing from take_deliveries($1::bigint, $2::integer, $3::integer) t",
         {id_, std::to_string(most), std::to_string(most_doubtful)}});
    std::vector<Taken> taken;
    for (int row = 0; row < rows.size(); ++row)
        taken.push_back({.num = rows.integer(row, 0),
                         .webhook = rows.integer(row, 1),
                         .object = std::string(rows.text(row, 2)),
                         .attempts = static_cast<int>(rows.integer(row, 3)),
                         .once = rows.text(row, 4) == "t",
                         .standing = standing_of(rows.text(row, 5))});
    return taken;
}

std::map<std::int64_t, Parcel> Queue::parcels(const std::vector<std::int64_t>& nums)
{
    const db::Rows rows = session_.run(
        {"select d.num, w.owner_id, w.active, coalesce(w.disabled_reason, ''), d.id, d.event, "
         "w.url, d.body, w.secret, case when w.previous_until > now() then w.previous_secret end "
         "from delivery d join webhook w on w.id = d.webhook_id where d.num = any($1::bigint[]) "
         "and d.taken_by = $2::bigint",
         {literal(nums), id_}});
    std::map<std::int64_t, Parcel> parcels;
    std::map<std::int64_t, std::vector<std::int64_t>> of_owners;
    for (int row = 0; row < rows.size(); ++row) {
        Parcel& parcel = parcels[rows.integer(row, 0)];
        if (rows.text(row, 2) != "t") {
            parcel.fate = rows.text(row, 3) == "gone" ? Parcel::Fate::drop : Parcel::Fate::release;
            continue;
        }
        parcel.fate = Parcel::Fate::drop;
        parcel.id = rows.text(row, 4);
        parcel.event = rows.text(row, 5);
        parcel.url = rows.text(row, 6);
        parcel.body = rows.text(row, 7);
        for (const int column : {8, 9}) {
            const db::Value sealed = rows.value(row, column);
            if (auto secret = sealed ? vault_.opened(*sealed) : std::nullopt)
                parcel.secrets.push_back(std::move(*secret));
        }
        if (parcel.secrets.empty()) {
            parcel.fate = Parcel::Fate::keep;
            continue;
        }
        of_owners[rows.integer(row, 1)].push_back(rows.integer(row, 0));
    }
    for (const auto& [owner, theirs] : of_owners)
        judge(owner, theirs, parcels);
    return parcels;
}

/// Those are sent of which the owner may hear now, by the rule of the feed.
void Queue::judge(std::int64_t owner, const std::vector<std::int64_t>& nums,
                  std::map<std::int64_t, Parcel>& parcels)
{
    const rest::identity::Principal principal = rest::identity::principal_of(session_, owner);
    if (principal.anonymous())
        return;
    rest::statements::StatementBuilder builder(catalogue_, principal);
    const std::string seen = builder.visible(catalogue_.at("events"), "d");
    const std::string heard = builder.expand(hears, "d");
    const db::Rows rows = session_.run(builder.finish(
        "select d.num from delivery d where d.num = any(" +
        builder.bind(literal(nums), "bigint[]") + ") and " + seen + " and " + heard));
    for (int row = 0; row < rows.size(); ++row)
        parcels[rows.integer(row, 0)].fate = Parcel::Fate::send;
}

void Queue::record(const std::vector<Result>& results)
{
    boost::json::array rows;
    for (const Result& result : results)
        rows.push_back(row_of(result));
    session_.run(
        {"select record_attempts($1::bigint, $2::jsonb)", {id_, boost::json::serialize(rows)}});
}

void Queue::release(const std::vector<std::int64_t>& nums, double wait)
{
    session_.run(
        {"update delivery set taken_by = null, next_attempt_at = now() + make_interval(secs "
         "=> $3::float8) where num = any($1::bigint[]) and taken_by = $2::bigint",
         {literal(nums), id_, std::to_string(wait)}});
}

double Queue::next_due(double longest)
{
    const db::Rows rows = session_.run(
        {"select least($1::float8, greatest(0, coalesce(extract(epoch from min(n.next_attempt_at) "
         "- now()), $1::float8))) from webhook w cross join lateral (select d.next_attempt_at from "
         "delivery d where d.webhook_id = w.id and d.status = 'pending' and d.taken_by is null "
         "order by d.next_attempt_at, d.num limit 1) n where w.active and (w.holder is null "
         "or w.holder = $2::bigint or not exists (select from delivery x where x.webhook_id = w.id "
         "and x.taken_by = w.holder))",
         {std::to_string(longest), id_}});
    return std::stod(std::string(rows.text(0, 0)));
}

void Queue::leave()
{
    if (id_.empty())
        return;
    session_.run({"update delivery set taken_by = null where taken_by = $1::bigint", {id_}});
    session_.run({"delete from sender where id = $1::bigint", {id_}});
    id_.clear();
}

} // namespace outgoing
