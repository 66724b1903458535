// Rows on their way through a change: found and locked, read from bodies (by named_rows.hpp),
// inserted, updated, removed. What stands against it is asked in judging.hpp.
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/statements/change.hpp"
#include "handlers/rest/statements/judge.hpp"
#include "handlers/rest/work/objections.hpp"
#include "handlers/rest/work/work.hpp"

#include <boost/json/object.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rest::work {

/// The statements that change rows of the resource, recorded as that work.
statements::Changes changes_of(const Work& work, const describe::Resource& resource);

/// What has just been written, for the hooks of descriptions.
struct Written {
    const Work& work;
    const describe::Resource& resource;
    std::string action; ///< create, update, delete
    std::vector<std::string> ids{};
    std::vector<std::string> before{}; ///< The rows as they were, as JSON, in order of id.
};

/// A row that was found, and locked unless it was only looked at.
struct Locked {
    std::string key;
    std::string id;
    std::string row; ///< Its columns as JSON.

    std::string ids() const { return "{" + id + "}"; } ///< As literal_of of it alone.
};
std::vector<Locked> lock_rows(const Work& work, const describe::Resource& resource,
                              const std::vector<std::string>& keys,
                              const std::optional<std::string>& parent,
                              statements::Locking locking = statements::Locking::changes,
                              statements::Wanted wanted = statements::Wanted::row);
/// Locks what was judged without a lock: rows, and what they or the drafts' rows hang on. True: the
/// database is as it was when the caller's credentials were checked, so that what was judged since
/// holds. Else it has to be judged again (rule 12.9).
bool lock_undisturbed(const Work& work, const describe::Resource& resource,
                      const std::vector<std::string>& keys,
                      const std::optional<std::string>& parent,
                      std::span<const ask::Draft> drafts = {},
                      statements::Locking locking = statements::Locking::changes);
std::string literal_of(const std::vector<Locked>& rows); ///< "{1,2}", of their ids

/// Bodies of new rows, and what stands against each.
struct NewRows {
    std::vector<ask::Draft> drafts;
    std::vector<Objections> objections;
};
NewRows read_new_rows(const Work& work, const describe::Resource& resource,
                      const std::vector<boost::json::object>& bodies,
                      const std::optional<std::string>& parent, statements::Locking locking);
/// Whether new rows hang on others, which are locked before they are judged for good.
bool hang_on_others(const describe::Resource& resource);
/// Inserts rows that nothing stands against; their keys and ids, in order.
std::vector<Locked> insert_rows(const Work& work, const describe::Resource& resource,
                                std::span<const ask::Draft> drafts);
/// Carries out a draft that nothing stands against.
void apply_update(const Work& work, const describe::Resource& resource,
                  const std::vector<Locked>& rows, const ask::Draft& draft);

// The same of one row, as the last of a transaction: when something unique stands against it, that
// is rolled back, and all of it is named. Throws ApiError 409.
Locked insert_row(const Work& work, const describe::Resource& resource, const ask::Draft& draft);
void update_row(const Work& work, const describe::Resource& resource, const Locked& row,
                const ask::Draft& draft);

/// Removes rows that do not go by a move.
void remove_rows(const Work& work, const describe::Resource& resource,
                 const std::vector<Locked>& rows);

} // namespace rest::work
