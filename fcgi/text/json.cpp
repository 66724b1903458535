#include "fcgi/text/json.hpp"

namespace text {

void append_string(std::string& json, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(text.substr(plain, i - plain));
        plain = i + 1;
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 15];
        }
    }
    json.append(text.substr(plain));
    json += '"';
}

void append_strings(std::string& json, const std::vector<std::string>& texts)
{
    json += '[';
    for (std::size_t i = 0; i < texts.size(); ++i) {
        json += i > 0 ? "," : "";
        append_string(json, texts[i]);
    }
    json += ']';
}

} // namespace text
