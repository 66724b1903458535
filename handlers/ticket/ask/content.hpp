// What topics hold: text, bytes, or the members of a hash (rule 9.7). Knows no database.
#pragma once

#include "handlers/ticket/ask/body.hpp"

#include <string>
#include <string_view>

namespace ticket {

/// What a topic holds, as its columns take it.
struct Stored {
    std::string content; ///< Of a hash a JSON object in the words of whoever sent it.
    bool hash = false;
    bool base64 = false; ///< Bytes that are no text.
};

/// The members of a hash in `content`: a JSON object or its string form. Complains of anything
/// else.
Stored hash_of(Body& body);
/// Text or an uploaded file in `content`; nothing is empty text.
Stored text_of(Body& body);

/// The content of a hash with the members of `more` merged in. Throws ApiError: 400 when it would
/// be too long, 422 when it would have too many members.
std::string merged_hash(std::string_view kept, std::string_view more);

} // namespace ticket
