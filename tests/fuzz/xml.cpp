// Any JSON becomes well-formed XML: every element that is opened is closed in its turn, names are
// names, and no character stands there that XML does not have.
#include "fcgi/text/xml.hpp"
#include "fcgi/text/json_walk.hpp"
#include "fcgi/text/utf8.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool is_name(std::string_view name)
{
    const auto letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    if (name.empty() || !letter(name.front()))
        return false;
    for (const char c : name) {
        if (!letter(c) && !(c >= '0' && c <= '9') && c != '-' && c != '.')
            return false;
    }
    return true;
}

void check_text(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        require(byte >= 0x20 || byte == '\t' || byte == '\n');
        require(text.substr(i, 3) != "\xEF\xBF\xBE" && text.substr(i, 3) != "\xEF\xBF\xBF");
        if (byte != '&')
            continue;
        const std::string_view reference = text.substr(i, text.find(';', i) - i + 1);
        require(reference == "&amp;" || reference == "&lt;" || reference == "&gt;" ||
                reference == "&#13;");
    }
}

/// Calls `tag` for what stands between < and >, and checks the text around.
template <typename Tag>
void each_tag(std::string_view xml, Tag tag)
{
    while (!xml.empty()) {
        const std::size_t begin = std::min(xml.find('<'), xml.size());
        require(xml.substr(0, begin).find('>') == std::string_view::npos);
        check_text(xml.substr(0, begin));
        xml.remove_prefix(begin);
        if (xml.empty())
            return;
        const std::size_t end = xml.find('>');
        require(end != std::string_view::npos);
        tag(xml.substr(1, end - 1));
        xml.remove_prefix(end + 1);
    }
}

/// How many elements there are.
std::size_t elements_of(std::string_view xml)
{
    std::vector<std::string> open;
    std::size_t count = 0;
    each_tag(xml, [&](std::string_view tag) {
        if (!tag.starts_with('/')) {
            require(is_name(tag) && (count == 0 || !open.empty()));
            ++count;
            return open.emplace_back(tag), void();
        }
        require(!open.empty() && open.back() == tag.substr(1));
        open.pop_back();
    });
    require(open.empty());
    return count;
}

/// Counts the values of a text; members that are named twice count twice.
struct Counter {
    std::size_t values = 0;

    void begin_object() { ++values; }
    void begin_array() { ++values; }
    void end_object() {}
    void end_array() {}
    void key(std::string_view) {}
    void string(std::string_view) { ++values; }
    void number(std::string_view) { ++values; }
    void boolean(bool) { ++values; }
    void null() { ++values; }
};

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view json(reinterpret_cast<const char*>(data), size);
    boost::json::error_code error;
    boost::json::parse(boost::json::string_view(json.data(), json.size()), error);
    try {
        const std::string xml = text::xml_of(json);
        require(text::valid_utf8(xml) && xml.starts_with(text::xml_declaration));
        const std::size_t elements =
            elements_of(std::string_view(xml).substr(text::xml_declaration.size()));
        Counter counter;
        text::walk_json(json, counter);
        require(elements == counter.values);
        require(text::xml_element("root", json) == xml.substr(text::xml_declaration.size()));
    } catch (const std::invalid_argument&) {
        require(error || size > 64); // deeper than we go
    }
    return 0;
}
