// JSON as XML in the shape of djangorestframework-xml: members are elements, items `<list-item>`,
// null an empty element, booleans True and False.
//
// A key that is no XML name becomes one as in SQL/XML (ISO 9075-14): each character that cannot
// stand where it is, and each underscore before an x, becomes `_xHHHH_`, its code point in four or
// six hexadecimal digits; the empty key is `_x_`, and the first letter of "list-item" is written so
// too. So every key can be had back, and no object is taken for an array.
#pragma once

#include <string>
#include <string_view>

namespace text {

inline constexpr std::string_view xml_declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

/// The same data in `<root>`. Throws std::invalid_argument for what is not JSON.
std::string xml_of(std::string_view json);
/// The same as one element of that name, without a declaration.
std::string xml_element(std::string_view name, std::string_view json);

} // namespace text
