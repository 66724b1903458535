// Any JSON becomes YAML that has no character which YAML does not have, no tab that indents, and
// only strings that are quoted, or bare and harmless.
#include "fcgi/text/yaml.hpp"
#include "fcgi/text/utf8.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The part of a line that stands outside double quotes; quotes are closed on their line.
std::string bare_part(std::string_view line)
{
    std::string bare;
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (quoted && line[i] == '\\')
            ++i;
        else if (line[i] == '"')
            quoted = !quoted;
        else if (!quoted)
            bare += line[i];
    }
    require(!quoted);
    return bare;
}

void check_line(std::string_view line)
{
    const std::string bare = bare_part(line);
    for (const char c : bare)
        require(c >= 0x20 && c < 0x7F);
    require(bare.empty() || bare.back() != ' ' || bare.find_first_not_of(" -?") != bare.npos ||
            line.find('"') != line.npos);
    for (const char* special : {"#", "&", "*", "!", "|", ">", "'", "%", "@", "`", "\t"})
        require(bare.find(special) == std::string::npos);
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    require(indent % 2 == 0);
}

void check(const std::string& yaml)
{
    require(text::valid_utf8(yaml) && yaml.ends_with('\n'));
    for (const char c : yaml) {
        const auto byte = static_cast<unsigned char>(c);
        require((byte >= 0x20 || byte == '\n') && byte != 0x7F);
    }
    for (const char* unprintable : {"\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF", "\xEF\xBF\xBE",
                                    "\xEF\xBF\xBF", "\xC2\x85"})
        require(yaml.find(unprintable) == std::string::npos);
    std::string_view rest = yaml;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        check_line(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view json(reinterpret_cast<const char*>(data), size);
    boost::json::error_code error;
    boost::json::parse(boost::json::string_view(json.data(), json.size()), error);
    try {
        check(text::yaml_of(json));
    } catch (const std::invalid_argument&) {
        require(error || size > 64); // deeper than we go
    }
    return 0;
}
