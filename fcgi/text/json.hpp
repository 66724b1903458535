// Pieces of JSON appended to a text that is being written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace text {

/// A string literal.
void append_string(std::string& json, std::string_view text);
/// An array of strings.
void append_strings(std::string& json, const std::vector<std::string>& texts);
/// An object of arrays of strings, as an error's details are: field -> sentences.
template <class Details>
void append_details(std::string& json, const Details& details)
{
    json += '{';
    for (const auto& [field, sentences] : details) {
        json += json.back() == '{' ? "" : ",";
        append_string(json, field);
        json += ':';
        append_strings(json, sentences);
    }
    json += '}';
}

} // namespace text
