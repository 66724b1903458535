// What is asked before anything changes: which rows there are for the caller, what a body names,
// and whether rights and rules stand against it. Pure: text and parameters out, for any number of
// rows.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/identity/principal.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rest::statements {

enum class Locking {
    none,    ///< Rows are only looked at.
    changes, ///< Nobody else changes them until the transaction ends.
    removal, ///< Nobody else changes them or refers to them anew.
};
/// Of a row, besides key and id.
enum class Wanted {
    row,
    status, ///< Alone, unless a hook wants more.
};

/// Locks what the rows with these keys, or new ones, hang on (Writing::hold).
db::Statement hold_statement(const describe::Resource& resource, const std::string& keys);
db::Statement hold_new_statement(const describe::Resource& resource, const std::string& rows);
/// Locks the row that the path names above: whoever removes it takes what is below it afterwards.
db::Statement hold_parent_statement(const describe::Catalogue& catalogue,
                                    const describe::Resource& resource, const std::string& parent);

/// The rows with these keys that the caller sees, in order of id: key, id, the row as JSON.
db::Statement lock_statement(const describe::Catalogue& catalogue,
                             const identity::Principal& principal,
                             const describe::Resource& resource, const std::string& keys,
                             const std::optional<std::string>& parent, Locking locking,
                             Wanted wanted = Wanted::row);

/// What the mentioned values name: (value, id or null, whether it may be named anew) for each; null
/// where there is nothing that the caller may name.
db::Statement mention_statement(const describe::Catalogue& catalogue,
                                const identity::Principal& principal, const describe::Field& field,
                                const std::vector<std::string>& values);

/// What a row is judged by, in the order of the columns of its statement.
struct Judged {
    std::string field; ///< Empty: of the row as a whole.
    std::string sentence;
    describe::Rule::Kind kind;
    const describe::Rule* rule = nullptr; ///< Where a rule of the description says it.
    bool of_field = false;                ///< It is the right to change the field.
    std::size_t part = 0;                 ///< Where several things are judged at once: of which.
};

struct Judgement {
    std::vector<Judged> columns;
    db::Statement statement; ///< A row per row: "f" where something does not hold.
    const describe::Resource* resource = nullptr;
};

/// New rows, as a JSON array of their columns. `written` are the fields that bodies set.
Judgement new_judgement(const describe::Catalogue& catalogue, const identity::Principal& principal,
                        const describe::Resource& resource, const std::string& rows,
                        const ask::Draft& example);
/// Rows that are there already, as they would be with the draft's columns.
Judgement change_judgement(const describe::Catalogue& catalogue,
                           const identity::Principal& principal, const describe::Resource& resource,
                           const std::string& ids, const ask::Draft& draft);
/// Whether the caller has the right on the rows.
Judgement right_judgement(const describe::Catalogue& catalogue,
                          const identity::Principal& principal, const describe::Resource& resource,
                          const std::string& ids, const describe::Right& right);
/// Whether the caller may create such a row at all; `row`: the columns that are known of it, as
/// JSON.
Judgement creation_judgement(const describe::Catalogue& catalogue,
                             const identity::Principal& principal,
                             const describe::Resource& resource, const std::string& row);
/// Several rights on the rows at once, each a part; their `removal` is the last part.
Judgement rights_judgement(const describe::Catalogue& catalogue,
                           const identity::Principal& principal, const describe::Resource& resource,
                           const std::string& ids, std::span<const describe::Right* const> rights,
                           bool removal);
/// Whether the rows may be removed.
Judgement removal_judgement(const describe::Catalogue& catalogue,
                            const identity::Principal& principal,
                            const describe::Resource& resource, const std::string& ids);

} // namespace rest::statements
