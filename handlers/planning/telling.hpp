// What answers about people's time have in common: numbered pages of what was worked out, people,
// and slots as their own list shows them.
#pragma once

#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/statements/plans.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace planning {

/// " limit … offset …" of the page, of so many rows as the SQL `count` tells.
std::string page_sql(rest::statements::StatementBuilder& builder, const rest::ask::Params& params,
                     const std::string& count);
/// Writes `{"count":…,"next":…,"previous":…,"results":[` and the header Link, for a page of `shown`
/// out of `count`. Throws ApiError 404 for a page past the end.
void begin_page(rest::endpoints::Call& call, rest::ask::Params params, std::int64_t count,
                int shown);

/// `{"id":…,"username":…,"display_name":…}` from three columns.
void append_person(std::string& json, const db::Rows& rows, int row, int column);
/// A time as everywhere, `null` for none.
void append_time(std::string& json, const db::Rows& rows, int row, int column);

/// Slots that the caller sees, read at once.
class Slots {
public:
    Slots(const rest::endpoints::Call& call, const std::vector<std::string>& ids);
    /// Whether it is still there.
    bool has(std::string_view id) const { return places_.find(id) != places_.end(); }
    void append(std::string& json, std::string_view id) const;

private:
    std::shared_ptr<const rest::statements::RowsPlan> plan_;
    db::Rows rows_;
    std::map<std::string, int, std::less<>> places_;
};

} // namespace planning
