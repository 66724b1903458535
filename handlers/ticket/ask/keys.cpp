#include "handlers/ticket/ask/keys.hpp"

#include "fcgi/text/unicode.hpp"
#include "handlers/ticket/describe/described.hpp"

#include <algorithm>
#include <charconv>

namespace ticket {

namespace {

constexpr std::size_t most_digits = 18; // fits into 64 bits

/// Takes `word` from the beginning of `text`, if it is there.
bool take(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

/// Takes digits without leading zeros.
std::optional<std::int64_t> take_number(std::string_view& text)
{
    const std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
    if (size == 0 || size > most_digits || text.front() == '0')
        return std::nullopt;
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + size, number);
    text.remove_prefix(size);
    return number;
}

/// Takes a type and the colon behind it.
std::optional<std::string> take_type(std::string_view& text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || !is_type(text.substr(0, colon)))
        return std::nullopt;
    std::string type(text.substr(0, colon));
    text.remove_prefix(colon + 1);
    return type;
}

/// Takes a ticket's key in any form.
std::optional<TicketKey> take_ticket(std::string_view& text)
{
    TicketKey key;
    if (take(text, "dims:ticket:"))
        key.type = take_type(text).value_or("");
    else
        take(text, "ticket:");
    const auto number = take_number(text);
    if (!number)
        return std::nullopt;
    key.num = *number;
    return key;
}

} // namespace

bool is_type(std::string_view text)
{
    static const std::size_t longest = described::longest(described::ticket(), "type");
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    return !text.empty() && text.size() <= longest && small(text.front()) && text != "all" &&
           std::all_of(text.begin(), text.end(), [&](char c) {
               return small(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
           });
}

bool is_named(std::string_view type)
{
    return type == "activity" || type == "mitigation";
}

std::optional<TicketKey> ticket_key(std::string_view text)
{
    auto key = take_ticket(text);
    return text.empty() ? key : std::nullopt;
}

std::optional<TopicKey> topic_key(std::string_view text)
{
    const auto ticket = take_ticket(text);
    if (!ticket || !take(text, ":"))
        return std::nullopt;
    const auto type = take_type(text);
    if (!type || text.empty())
        return std::nullopt;
    return TopicKey{*ticket, *type,
                    std::string(text::without_outer_blanks(text::composed(std::string(text))))};
}

std::string key_of(std::string_view type, std::string_view num)
{
    std::string key = is_named(type) ? "dims:ticket:" + std::string(type) + ":" : "ticket:";
    return key.append(num);
}

std::string key_of(std::string_view type, std::string_view num, std::string_view topic)
{
    return key_of(type, num).append(":").append(type).append(":").append(topic);
}

} // namespace ticket
