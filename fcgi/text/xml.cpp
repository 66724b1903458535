#include "fcgi/text/xml.hpp"

#include "fcgi/text/ascii.hpp"
#include "fcgi/text/json_walk.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace text {

namespace {

constexpr std::string_view list_item = "list-item";

struct Character {
    std::uint32_t code;
    std::size_t length;
};

/// Of well-formed UTF-8, which the parser vouches for.
Character character_at(std::string_view text, std::size_t i)
{
    const auto byte = [&](std::size_t k) {
        return k < text.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(text[k]))
                               : 0U;
    };
    const std::uint32_t lead = byte(i);
    if (lead < 0x80)
        return {lead, 1};
    if (lead < 0xE0)
        return {(lead & 0x1FU) << 6U | (byte(i + 1) & 0x3FU), 2};
    if (lead < 0xF0)
        return {(lead & 0x0FU) << 12U | (byte(i + 1) & 0x3FU) << 6U | (byte(i + 2) & 0x3FU), 3};
    return {(lead & 0x07U) << 18U | (byte(i + 1) & 0x3FU) << 12U | (byte(i + 2) & 0x3FU) << 6U |
                (byte(i + 3) & 0x3FU),
            4};
}

/// XML 1.0, production [2].
bool allowed(std::uint32_t code)
{
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code <= 0xFFFD) ||
           code >= 0x10000;
}

void append_escaped(std::string& xml, std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const Character character = character_at(text, i);
        if (character.code == '&')
            xml += "&amp;";
        else if (character.code == '<')
            xml += "&lt;";
        else if (character.code == '>')
            xml += "&gt;";
        else if (character.code == '\r')
            xml += "&#13;"; // a bare one would be read back as a line feed
        else if (!allowed(character.code))
            xml += "\xEF\xBF\xBD";
        else
            xml += text.substr(i, character.length);
        i += character.length;
    }
}

void append_code(std::string& name, std::uint32_t code)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    name += "_x";
    for (unsigned shift = code > 0xFFFF ? 24 : 16; shift > 0;) {
        shift -= 4;
        name += digits[code >> shift & 15U];
    }
    name += '_';
}

bool begins_with_xml(std::string_view key)
{
    constexpr std::string_view reserved = "xml";
    return lower(key.substr(0, reserved.size())) == reserved;
}

/// Whether the character at `i` stands for itself there.
bool stands_for_itself(std::string_view key, std::size_t i)
{
    const char c = key[i];
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (i == 0 && (begins_with_xml(key) || key == list_item))
        return false;
    if (c == '_')
        return i + 1 == key.size() || key[i + 1] != 'x';
    return letter || (i > 0 && ((c >= '0' && c <= '9') || c == '-' || c == '.'));
}

std::string element_name(std::string_view key)
{
    if (key.empty())
        return "_x_";
    std::string name;
    for (std::size_t i = 0; i < key.size();) {
        const auto [code, length] = character_at(key, i);
        if (stands_for_itself(key, i))
            name += key[i];
        else
            append_code(name, code);
        i += length;
    }
    return name;
}

class XmlWriter {
public:
    /// Appends to `xml` an element of the name `root`.
    XmlWriter(std::string xml, std::string_view root) : xml_(std::move(xml)), root_(root) {}

    void begin_object()
    {
        open();
        inside_array_.push_back(false);
    }
    void begin_array()
    {
        open();
        inside_array_.push_back(true);
    }
    void end_object() { end_container(); }
    void end_array() { end_container(); }
    void key(std::string_view text) { key_ = element_name(text); }
    void string(std::string_view text)
    {
        open();
        append_escaped(xml_, text);
        close();
    }
    void number(std::string_view text) { string(text); }
    void boolean(bool value) { string(value ? "True" : "False"); }
    void null() { string({}); }

    std::string document() && { return std::move(xml_); }

private:
    void open()
    {
        std::string name = inside_array_.empty()  ? root_
                           : inside_array_.back() ? std::string(list_item)
                                                  : std::move(key_);
        xml_ += "<" + name + ">";
        open_.push_back(std::move(name));
    }
    void close()
    {
        xml_ += "</" + open_.back() + ">";
        open_.pop_back();
    }
    void end_container()
    {
        inside_array_.pop_back();
        close();
    }

    std::string xml_;
    std::string root_;
    std::string key_;
    std::vector<bool> inside_array_;
    std::vector<std::string> open_;
};

} // namespace

std::string xml_of(std::string_view json)
{
    XmlWriter writer(std::string(xml_declaration), "root");
    walk_json(json, writer);
    return std::move(writer).document();
}

std::string xml_element(std::string_view name, std::string_view json)
{
    XmlWriter writer({}, name);
    walk_json(json, writer);
    return std::move(writer).document();
}

} // namespace text
