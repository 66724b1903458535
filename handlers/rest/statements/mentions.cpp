#include "handlers/rest/statements/mentions.hpp"

#include "db/revision.hpp"

#include <algorithm>

namespace rest::statements {

using namespace describe;

namespace {

bool has(const Mention& mention, const Resource& resource, const std::string& name)
{
    const Field* const field = resource.field(name);
    return field != nullptr && (name == "id" || (field->is<Text>() && place_in(mention, *field)));
}

} // namespace

const std::vector<Mention>& mentions()
{
    static const std::vector<Mention> all = {
        {"user_account", {"username", "display_name"}},
        {"orgunit", {"name", "slug"}},
        {"client", {"name", "slug"}},
        {"service", {"name", "slug"}},
        {"framework_agreement", {"name"}},
    };
    return all;
}

std::optional<std::size_t> mention_of(const Resource& resource,
                                      const std::vector<std::string>& shown)
{
    const auto found =
        std::find_if(mentions().begin(), mentions().end(), [&](const Mention& mention) {
            return mention.table == resource.table && resource.key == "t.id" &&
                   std::all_of(shown.begin(), shown.end(), [&](const std::string& name) {
                       return has(mention, resource, name);
                   });
        });
    if (shown.empty() || found == mentions().end())
        return std::nullopt;
    return static_cast<std::size_t>(found - mentions().begin());
}

std::optional<std::size_t> place_in(const Mention& mention, const Field& field)
{
    for (std::size_t i = 0; i < mention.columns.size(); ++i) {
        if (field.sql == "t." + mention.columns[i] && !is_masked(field))
            return i;
    }
    return std::nullopt;
}

db::Statement names_statement(std::size_t mention, const std::set<std::string>& ids)
{
    const auto& [table, columns] = mentions().at(mention);
    std::string sql = "select w.id, t.id";
    for (const std::string& column : columns)
        sql += ", t." + column;
    return {sql + ", " + db::revision_sql(table) + " from unnest($1::bigint[]) w(id) left join " +
                table + " t on t.id = w.id",
            {db::array_literal(std::vector<std::string>(ids.begin(), ids.end()))}};
}

} // namespace rest::statements
