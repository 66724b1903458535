// What stands against a change, asked of the database by the statements of judge.cpp, and of which
// member of the body it is told.
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/statements/judge.hpp"
#include "handlers/rest/work/objections.hpp"
#include "handlers/rest/work/work.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rest::work {

// Each per row, in order of id; `ids`: an array literal.

/// `drafts`: the bodies that are judged, one per row or one for all.
std::vector<Objections> judge_rows(const Work& work, const statements::Judgement& judgement,
                                   std::span<const ask::Draft> drafts = {});
/// Of one row, per part of what is judged; nothing when it has gone meanwhile.
std::vector<Objections> judge_parts(const Work& work, const statements::Judgement& judgement,
                                    std::size_t parts);
/// Against new rows, in their order; what they hang on is locked with them.
std::vector<Objections> judge_new(const Work& work, const describe::Resource& resource,
                                  std::span<const ask::Draft> drafts, statements::Locking locking);
/// Against a change of rows; what they will hang on is locked with them.
std::vector<Objections> judge_update(const Work& work, const describe::Resource& resource,
                                     const std::string& ids, const ask::Draft& draft,
                                     statements::Locking locking);

/// Locks what the drafts' rows will hang on; nothing where they hang on nothing.
std::optional<db::Statement> hold_of(const describe::Resource& resource,
                                     std::span<const ask::Draft> drafts);

/// New rows as statements take them: a JSON array of their columns.
std::string columns_json(std::span<const ask::Draft> drafts);

} // namespace rest::work
