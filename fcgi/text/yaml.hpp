// JSON as YAML 1.2 in block style. Strings stand bare only where no reader, YAML 1.1 ones included,
// could take them for anything else.
#pragma once

#include <string>
#include <string_view>

namespace text {

/// The same data. Throws std::invalid_argument for what is not JSON.
std::string yaml_of(std::string_view json);

} // namespace text
