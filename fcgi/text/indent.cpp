#include "fcgi/text/indent.hpp"

#include <utility>

namespace text {

namespace {

class Layout {
public:
    Layout(std::size_t width, std::size_t level) : width_(width), level_(level) {}

    void take(char c)
    {
        if (in_string_)
            return string(c);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            return;
        const bool closes = c == '}' || c == ']';
        if (closes)
            --level_;
        if (opened_ != closes) // the first in a container, or the end of one that is not empty
            line();
        opened_ = c == '{' || c == '[';
        if (opened_)
            ++level_;
        in_string_ = c == '"';
        text_ += c;
        if (c == ',')
            line();
        else if (c == ':')
            text_ += ' ';
    }

    std::string text() && { return std::move(text_); }

private:
    void string(char c)
    {
        in_string_ = c != '"' || escaped_;
        escaped_ = c == '\\' && !escaped_;
        text_ += c;
    }
    void line()
    {
        text_ += '\n';
        text_.append(level_ * width_, ' ');
    }

    std::string text_;
    std::size_t width_;
    std::size_t level_;
    bool opened_ = false; ///< The last that was taken began an object or an array.
    bool in_string_ = false;
    bool escaped_ = false;
};

} // namespace

std::string indented(std::string_view json, std::size_t width, std::size_t level)
{
    Layout layout(width, level);
    for (const char c : json)
        layout.take(c);
    return std::move(layout).text();
}

} // namespace text
