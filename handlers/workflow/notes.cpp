#include "handlers/workflow/notes.hpp"

#include <string>
#include <vector>

namespace workflow {

void write_notes(const rest::work::Moved& moved)
{
    const rest::work::Work& work = moved.work;
    const std::string& kind = moved.resource.kind();
    const std::string& label =
        rest::work::state_of(*moved.resource.writing.machine, moved.move.to).label;
    const db::Value actor =
        work.principal.anonymous() ? db::Value() : db::Value(std::to_string(work.principal.id));
    const std::string id =
        work.dry_run ? rest::statements::next_id("note", "id") + " + n - 1" : std::string();
    const std::string insert =
        "insert into note (content_type, object_id, note, author_id, is_system_note, category" +
        std::string(id.empty() ? "" : ", id") +
        ") select $1::text, i, $2::text, $3::bigint, $4::boolean, $5::text" +
        (id.empty() ? "" : ", " + id) + " from unnest($6::bigint[]) with ordinality o(i, n)";
    std::vector<db::Statement> statements = {
        {insert, {kind, "Moved to " + label, actor, "true", "", moved.ids}}};
    if (!moved.comment.empty())
        statements.push_back(
            {insert, {kind, moved.comment, actor, "false", "status_change", moved.ids}});
    work.session.run(statements);
}

} // namespace workflow
