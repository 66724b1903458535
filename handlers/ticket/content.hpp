// What topics hold: text, bytes, or the members of a hash (rule 9.7). Knows no database.
#pragma once

#include "handlers/ticket/body.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace ticket {

/// Bytes of JSON that a hash may have, members merged in included.
constexpr std::size_t longest_hash = 20 << 20;

/// What a topic holds, as its columns take it.
struct Stored {
    /// Of a hash an object with its members as `content`, in the sender's own words: PostgreSQL
    /// keeps all digits of numbers.
    std::string content;
    bool hash = false;
    bool base64 = false; ///< Bytes that are no text.
};

/// The members of a hash in `content`: a JSON object or its string form. Complains of anything
/// else.
Stored hash_of(Body& body);
/// Text or an uploaded file in `content`; nothing is empty text.
Stored text_of(Body& body);

} // namespace ticket
