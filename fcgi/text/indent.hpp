// JSON laid out for people: a member or element a line, levels set in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace text {

/// The same JSON text, each level set in by `width` blanks more; its first line stands where it is,
/// the others begin at `level`. Nothing but white space differs.
std::string indented(std::string_view json, std::size_t width, std::size_t level = 0);

} // namespace text
