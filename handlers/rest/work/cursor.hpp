// Cursors: the sort keys of the row where a page ended, opaque and signed, so that one that was
// altered, or made for another ordering or filter, is refused (rule 3.2).
#pragma once

#include "handlers/rest/statements/query.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rest::work {

class CursorCodec {
public:
    /// `secret` is shared by all workers and survives restarts; what was signed with `other` is
    /// taken as well, unless that is empty.
    explicit CursorCodec(std::string_view secret, std::string_view other = {});

    /// `context` is what the cursor belongs to: resource, filters, ordering.
    std::string encoded(const statements::Position& position, std::string_view context) const;
    /// Throws ApiError 400 on `cursor`.
    statements::Position decoded(std::string_view cursor, std::string_view context,
                                 std::size_t keys) const;

private:
    std::vector<std::string> keys_; ///< The secret's first.
};

/// Django REST framework's form, base64 of `p=<time>`: rows created before that instant, newest
/// first. Nothing when it is not of that form.
std::optional<statements::Position> legacy_position(std::string_view cursor);

} // namespace rest::work
