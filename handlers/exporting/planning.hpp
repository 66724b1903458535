// When exports run next: kept with each, and turned into runs when it is time (rule O4.2).
#pragma once

#include "db/session.hpp"
#include "handlers/exporting/schedule.hpp"
#include "handlers/rest/work/rows.hpp"

#include <optional>
#include <string>

namespace exporting {

/// Of an owner, active ones that will run.
inline constexpr int most_active = 100;
/// SQL over the row `e` of export: it is one of these. What was to run once and has is none.
inline constexpr const char* is_counted =
    "e.active and (e.schedule <> 'once' or e.next_run_at is not null)";
/// SQL over two rows of export, by their names: they run at the same times.
std::string same_schedule(const std::string& one, const std::string& other);
inline constexpr const char* too_many = "There may be at most 100 active exports of one owner";

/// The hook of the description, after exports were made or changed: says when they run next. What
/// is to run once is due at once. Throws ApiError 409 when others were made active meanwhile, and
/// these are too many.
void plan(const rest::work::Written& written);

/// Queues a run of each export that is due, once however often it was missed, and says when it runs
/// next. Any number of processes may do so. How many runs there are more.
int queue_due(db::Session& session);

/// Queues a run by hand, at this second or the next that is free; its id. Nothing while another one
/// is queued or running. Within a read-write transaction.
std::optional<std::string> queue_now(db::Session& session, const std::string& export_id);

} // namespace exporting
