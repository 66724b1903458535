#include "handlers/exporting/metrics.hpp"

#include "fcgi/text/prometheus.hpp"

#include <string_view>
#include <vector>

namespace exporting {

namespace {

void append_outcomes(std::string& out, std::string_view name, const db::Rows& rows)
{
    for (int row = 0; row < rows.size(); ++row)
        text::append_sample(out, name, "outcome=\"" + std::string(rows.text(row, 0)) + "\"",
                            rows.text(row, 1));
}

db::Statement outcomes_of(const std::string& name)
{
    return {"select outcome, count from outcome_count where name = $1::text order by 1", {name}};
}

} // namespace

std::string prometheus(db::Session& session)
{
    const std::vector<db::Statement> statements = {
        outcomes_of("export_runs"),
        outcomes_of("mails"),
        {"select count(*) from export_run where next_attempt_at is not null or leased_until is not "
         "null",
         {}}};
    const std::vector<db::Rows> found = session.run(statements);
    std::string out;
    text::append_metric(out, "chaotica_export_runs_total", "counter",
                        "Runs of exports that have ended.");
    append_outcomes(out, "chaotica_export_runs_total", found[0]);
    text::append_metric(out, "chaotica_export_queue_depth", "gauge",
                        "Runs of exports that have not ended.");
    text::append_sample(out, "chaotica_export_queue_depth", "", found[2].text(0, 0));
    text::append_metric(out, "chaotica_mails_total", "counter",
                        "Attempts to send a message, by what became of it.");
    append_outcomes(out, "chaotica_mails_total", found[1]);
    return out;
}

} // namespace exporting
