// How the rows of a resource are written: by whom, under which rules, and what happens besides.
#pragma once

#include "handlers/rest/describe/field.hpp"
#include "handlers/rest/describe/rights.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rest::ask {
struct Draft;
}
namespace rest::work {
struct Written;
}

namespace rest::describe {

struct Machine;

/// What a row hangs on, locked before the row is locked or judged, so that rules and guards which
/// ask it stay true.
struct Hold {
    std::string column{}; ///< Of the row: names what it hangs on.
    std::string sql{};    ///< Over the table `:rows`, once; it locks in order of id.
};

/// How a rule names the row as a whole. On creation it has one column more, `ordinality`.
inline constexpr std::string_view whole_row = "(t)";

/// Something that has to hold of a row as it will be (`t.column`, or `whole_row`), given what it
/// was (`was`, all null for a new one). NULL counts as holding.
struct Rule {
    enum class Kind {
        invalid,   ///< 422
        forbidden, ///< 403; superusers are exempt
        conflict,  ///< 409
    };
    std::string field; ///< Empty: of the row as a whole.
    std::string holds;
    std::string sentence;
    Kind kind = Kind::invalid;
    bool removal = false; ///< Judged when a row is removed, instead of when it is written.
};

/// A column that the engine sets in every new row.
struct Stamp {
    std::string column;
    std::string sql; ///< Over the new row `t`.
};

/// How a row goes: it is deleted, a column says that it is gone, or its machine moves it.
struct ByDelete {};
struct ByColumn {
    std::string column; ///< "is_active"
    std::string sql;    ///< "false"
};
struct ByMove {
    std::string move; ///< "to_delete"
};
using Removal = std::variant<ByDelete, ByColumn, ByMove>;

/// Names of the events that are told; empty ones are not.
struct Events {
    std::string created{};
    std::string updated{};
    std::string status_changed{};
    std::string deleted{};
    /// Arguments of jsonb_build_object over the row `t`: what names it, if not "'job_id', t.id",
    /// and what is told besides of rows that come or go.
    std::string subject{};
    std::string more{};
};

struct Writing {
    // Who may; what is not there at all has no method for it.
    std::optional<Right> create{};
    std::optional<Right> update{};
    std::optional<Right> remove{};

    std::vector<Field> inputs{}; ///< Fields of bodies that no answer shows.
    std::vector<Rule> rules{};
    std::vector<Stamp> stamps{};
    Removal removal{};
    Events events{};
    std::string revive{}; ///< ON CONFLICT clause: a row that is there may come to life again.
    bool bulk = false;    ///< Has …/bulk_update/ and …/batch/.
    const Machine* machine = nullptr;
    Hold hold{};
    /// Called with each body that was read, before anything is judged.
    std::function<void(ask::Draft&)> before{};
    /// Called within the transaction, after rows were created, updated or removed.
    std::function<void(const work::Written&)> after{};
};

} // namespace rest::describe
