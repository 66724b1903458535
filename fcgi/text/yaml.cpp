#include "fcgi/text/yaml.hpp"

#include "fcgi/text/ascii.hpp"
#include "fcgi/text/json_walk.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace text {

namespace {

constexpr std::size_t longest_simple_key = 1000; // YAML allows 1024 characters on the key's line

bool is_word_of_yaml(std::string_view text)
{
    constexpr std::array<std::string_view, 9> words = {"true", "false", "yes", "no", "on",
                                                       "off",  "null",  "y",   "n"};
    return std::find(words.begin(), words.end(), lower(text)) != words.end();
}

bool can_stand_bare(std::string_view text)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto harmless = [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') ||
               std::string_view("_./$()+ -").find(c) != std::string_view::npos;
    };
    return !text.empty() && (letter(text.front()) || text.front() == '/' || text.front() == '$') &&
           text.back() != ' ' && std::all_of(text.begin(), text.end(), harmless) &&
           !is_word_of_yaml(text);
}

void append_unicode(std::string& yaml, unsigned code)
{
    constexpr std::string_view digits = "0123456789abcdef";
    yaml += "\\u";
    for (unsigned shift = 16; shift > 0;) {
        shift -= 4;
        yaml += digits[code >> shift & 15U];
    }
}

/// The code of a character of two or three bytes that must not stand in YAML as it is, and how many
/// bytes it has: C1 controls, line and paragraph separators, the byte order mark, U+FFFE, U+FFFF.
std::pair<unsigned, std::size_t> unprintable_at(std::string_view text, std::size_t i)
{
    const std::string_view two = text.substr(i, 2);
    const std::string_view three = text.substr(i, 3);
    if (two.size() == 2 && two[0] == '\xC2' && static_cast<unsigned char>(two[1]) < 0xA0)
        return {static_cast<unsigned char>(two[1]), 2};
    if (three == "\xE2\x80\xA8")
        return {0x2028, 3};
    if (three == "\xE2\x80\xA9")
        return {0x2029, 3};
    if (three == "\xEF\xBB\xBF")
        return {0xFEFF, 3};
    if (three == "\xEF\xBF\xBE")
        return {0xFFFE, 3};
    if (three == "\xEF\xBF\xBF")
        return {0xFFFF, 3};
    return {0, 0};
}

void append_quoted(std::string& yaml, std::string_view text)
{
    yaml += '"';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            yaml += '\\';
            yaml += c;
        } else if (c == '\n') {
            yaml += "\\n";
        } else if (byte < 0x20 || byte == 0x7F) {
            append_unicode(yaml, byte);
        } else if (const auto [code, length] = unprintable_at(text, i); length > 0) {
            append_unicode(yaml, code);
            i += length - 1;
        } else {
            yaml += c;
        }
    }
    yaml += '"';
}

std::string scalar_of(std::string_view text)
{
    if (can_stand_bare(text))
        return std::string(text);
    std::string quoted;
    append_quoted(quoted, text);
    return quoted;
}

class YamlWriter {
public:
    void begin_object() { begin(false); }
    void begin_array() { begin(true); }
    void end_object() { end("{}"); }
    void end_array() { end("[]"); }
    void key(std::string_view text)
    {
        begin_line();
        const std::string name = scalar_of(text);
        if (name.size() > longest_simple_key)
            yaml_ += "? " + name + "\n" + std::string(frames_.back().indent, ' ');
        else
            yaml_ += name;
        yaml_ += ':';
    }
    void string(std::string_view text) { value(scalar_of(text)); }
    void number(std::string_view text) { value(text); }
    void boolean(bool value_) { value(value_ ? "true" : "false"); }
    void null() { value("null"); }

    std::string document() && { return std::move(yaml_) + "\n"; }

private:
    struct Frame {
        bool array = false;
        bool after_dash = false; ///< Its first line continues that of the item it is.
        std::size_t indent = 0;
        bool empty = true;
    };

    /// To where the next key or dash of the innermost container stands.
    void begin_line()
    {
        Frame& frame = frames_.back();
        if (frame.empty && frame.after_dash)
            yaml_ += ' ';
        else if (!yaml_.empty())
            yaml_ += "\n" + std::string(frame.indent, ' ');
        frame.empty = false;
    }
    void begin_item()
    {
        if (frames_.empty() || !frames_.back().array)
            return;
        begin_line();
        yaml_ += '-';
    }
    void value(std::string_view text)
    {
        begin_item();
        yaml_ += yaml_.empty() ? "" : " ";
        yaml_ += text;
    }
    void begin(bool array)
    {
        begin_item();
        const bool top = frames_.empty();
        frames_.push_back({.array = array,
                           .after_dash = !top && frames_.back().array,
                           .indent = top ? 0 : frames_.back().indent + 2});
    }
    void end(std::string_view when_empty)
    {
        if (frames_.back().empty) {
            yaml_ += yaml_.empty() ? "" : " ";
            yaml_ += when_empty;
        }
        frames_.pop_back();
    }

    std::string yaml_;
    std::vector<Frame> frames_;
};

} // namespace

std::string yaml_of(std::string_view json)
{
    YamlWriter writer;
    walk_json(json, writer);
    return std::move(writer).document();
}

} // namespace text
