// Rows that others mention: a person as {id, username, display_name}. What a mention shows is read
// once and known by heart, so that rows come with the ids of what they mention and nothing is
// joined.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/describe/resource.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace rest::statements {

/// What is known by heart of the rows of a table.
struct Mention {
    std::string table;
    std::vector<std::string> columns; ///< Whose changes the triggers of sql/deploy/names.sql tell.
};
const std::vector<Mention>& mentions();

/// The place of the mention that has these fields of the resource; nothing where none has.
std::optional<std::size_t> mention_of(const describe::Resource& resource,
                                      const std::vector<std::string>& shown);
/// The place of the field's column in it; nothing for the id.
std::optional<std::size_t> place_in(const Mention& mention, const describe::Field& field);

/// A row for each of the ids: it, that of the row (null where there is none), its columns, and the
/// revision.
db::Statement names_statement(std::size_t mention, const std::set<std::string>& ids);

} // namespace rest::statements
