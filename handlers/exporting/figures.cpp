#include "handlers/exporting/figures.hpp"

#include <string_view>
#include <vector>

namespace exporting {

namespace {

void heading(std::string& out, std::string_view name, std::string_view type, std::string_view help)
{
    out.append("# HELP ").append(name).append(" ").append(help).append("\n");
    out.append("# TYPE ").append(name).append(" ").append(type).append("\n");
}

void append_outcomes(std::string& out, std::string_view name, const db::Rows& rows)
{
    for (int row = 0; row < rows.size(); ++row)
        out.append(name)
            .append("{outcome=\"")
            .append(rows.text(row, 0))
            .append("\"} ")
            .append(rows.text(row, 1))
            .append("\n");
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
    heading(out, "chaotica_export_runs_total", "counter", "Runs of exports that have ended.");
    append_outcomes(out, "chaotica_export_runs_total", found[0]);
    heading(out, "chaotica_export_queue_depth", "gauge", "Runs of exports that have not ended.");
    out.append("chaotica_export_queue_depth ").append(found[2].text(0, 0)).append("\n");
    heading(out, "chaotica_mails_total", "counter",
            "Attempts to send a message, by what became of it.");
    append_outcomes(out, "chaotica_mails_total", found[1]);
    return out;
}

} // namespace exporting
