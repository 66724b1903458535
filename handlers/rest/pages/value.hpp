// A JSON text as a tree to be shown: members in their order, numbers as they are spelled. The tree
// is a view of the text, so that a page of thousands of values copies none of them.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace rest::pages {

struct Value {
    enum class Kind { null, boolean, number, string, array, object };
    Kind kind = Kind::null;
    std::string_view text{};               ///< Of a scalar: "true", "500000.00", a string itself.
    std::vector<std::string_view> names{}; ///< Of an object's members.
    std::vector<Value> parts{};            ///< Its values, or an array's elements.

    bool is_object() const { return kind == Kind::object; }
    bool is_array() const { return kind == Kind::array; }
    /// Null when it is no object, or has no such member.
    const Value* member(std::string_view name) const;
    /// The text of a scalar member; empty when there is none.
    std::string_view text_of(std::string_view name) const;
};

struct Document {
    std::deque<std::string> held; ///< What stands in the text otherwise: strings with escapes.
    Value root;
};

/// Throws std::invalid_argument for what is not JSON. The text has to outlive the result.
Document document_of(std::string_view json);

/// An object of lists of sentences as JSON again; {} for none.
std::string sentences_json(const Value* object);

/// How many values there are in it, itself included.
std::size_t size_of(const Value& value);

} // namespace rest::pages
