// Rows read by a plan, with everything that is nested in them.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/answer/writer.hpp"
#include "handlers/rest/statements/plans.hpp"
#include "handlers/rest/work/work.hpp"

#include <boost/json/object.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rest::work {

/// Whether the caller may ask for rows of it at all.
bool may_read(const identity::Principal& principal, const describe::Resource& resource);

/// "{1,2}": the first column of the rows.
std::string ids_literal(const db::Rows& rows);

/// How plans for the work tell of what rows mention.
statements::Mentions mentions_for(const Work& work);

/// Has rows written that `read` has read by a plan of that shape, as of one moment with the names
/// of what they mention: where names are learnt, `write` is called once more, and where some have
/// changed meanwhile, both are, within a transaction.
void write_rows(const Work& work, const statements::Shape& shape,
                const std::function<const db::Rows&()>& read,
                const std::function<void(const answer::Writer&)>& write);

/// The rows with these ids as a JSON array of a list's objects, in the order of the ids.
std::string rows_json(const Work& work, const describe::Resource& resource,
                      const ask::Params& params, const statements::RowsPlan& plan,
                      const std::vector<std::string>& ids);

/// The row that the keys name as a JSON object, for a request; nothing when it is not to be seen.
std::optional<std::string> seen_row(const Work& work, const describe::Resource& resource,
                                    const ask::Params& params, const statements::Keys& keys);
/// The same of a row that the caller has found or written, and may not see any more.
std::optional<std::string> found_row(const Work& work, const describe::Resource& resource,
                                     const ask::Params& params, const statements::Keys& keys);
/// Appends it by that plan; false when it is not to be seen.
bool append_detail(const Work& work, const statements::DetailPlan& plan,
                   const statements::Keys& keys, std::string& json);

/// What a row is now, with all fields that the caller sees, to judge a change by: bodies are held
/// against it, and `If-Match`.
struct Present {
    std::string json;
    boost::json::object fields;
};
/// Of a locked row.
Present present_row(const Work& work, const describe::Resource& resource,
                    const statements::Keys& keys);

} // namespace rest::work
