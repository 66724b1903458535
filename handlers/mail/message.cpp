#include "handlers/mail/message.hpp"

#include "fcgi/text/ascii.hpp"
#include "fcgi/text/encoding.hpp"
#include "fcgi/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <ctime>

namespace mail {

namespace {

/// Bytes that make an encoded word of at most 75 characters: `=?UTF-8?B?` … `?=`.
constexpr std::size_t encoded_bytes = 45;
constexpr std::size_t longest_plain = 200;

bool is_control(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

bool is_plain(std::string_view text)
{
    return text.size() <= longest_plain && text.find("=?") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string without_controls(std::string_view text)
{
    std::string line(text);
    std::replace_if(line.begin(), line.end(), is_control, ' ');
    return line;
}

/// Of a name: a quoted string, or encoded words.
std::string phrase(std::string_view name)
{
    const std::string text = without_controls(name);
    if (!is_plain(text))
        return header_text(text);
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return quoted + "\"";
}

std::string date_text(std::chrono::sys_seconds date)
{
    const std::time_t time = std::chrono::system_clock::to_time_t(date);
    std::tm parts{};
    gmtime_r(&time, &parts);
    constexpr std::array<const char*, 7> days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<char, 64> rest{};
    static_cast<void>(std::strftime(rest.data(), rest.size(), "%Y %H:%M:%S +0000", &parts));
    return std::string(days.at(static_cast<std::size_t>(parts.tm_wday))) + ", " +
           std::to_string(parts.tm_mday) + " " + months.at(static_cast<std::size_t>(parts.tm_mon)) +
           " " + rest.data();
}

} // namespace

std::optional<Mailbox> mailbox_of(std::string_view text)
{
    Mailbox box;
    const std::size_t open = text.find('<');
    if (open == std::string_view::npos) {
        box.address = text::trimmed(text);
    } else {
        if (!text.ends_with('>'))
            return std::nullopt;
        box.address = text.substr(open + 1, text.size() - open - 2);
        box.name = text::trimmed(text.substr(0, open), " \"");
    }
    const std::size_t at = box.address.find('@');
    const bool right = at != std::string::npos && at > 0 && at + 1 < box.address.size() &&
                       box.address.find_first_of(" <>,;:\"") == std::string::npos &&
                       std::none_of(text.begin(), text.end(), is_control);
    return right ? std::optional(std::move(box)) : std::nullopt;
}

std::string domain_of(std::string_view address)
{
    return std::string(address.substr(address.rfind('@') + 1));
}

std::string header_text(std::string_view text)
{
    std::string line = without_controls(text);
    if (is_plain(line))
        return line;
    std::string words;
    for (std::string_view rest = line; !rest.empty();) {
        const std::string_view piece = text::cut(rest, encoded_bytes);
        words += (words.empty() ? "" : "\r\n ") + ("=?UTF-8?B?" + text::base64(piece) + "?=");
        rest.remove_prefix(piece.size());
    }
    return words;
}

std::vector<std::string> header_fields(const Message& message, std::chrono::sys_seconds date)
{
    const std::string sender = "<" + message.from.address + ">";
    return {
        "Date: " + date_text(date),
        "From: " + (message.from.name.empty() ? "" : phrase(message.from.name) + " ") + sender,
        "To: <" + without_controls(message.to) + ">",
        "Subject: " + header_text(message.subject),
        "Message-ID: <" + without_controls(message.id) + ">",
        "Auto-Submitted: auto-generated",
    };
}

} // namespace mail
