// Any bytes are a key, an address, a block and a text with addresses. What is understood has a form
// that is understood as the same again, in time that the length allows.
#include "handlers/ticket/ask/addresses.hpp"
#include "handlers/ticket/ask/keys.hpp"
#include "tests/fuzz/work_bound.hpp"

#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check_keys(std::string_view text)
{
    if (const auto key = ticket::ticket_key(text)) {
        require(key->num > 0);
        const std::string type = key->type.empty() ? "data" : key->type;
        const auto again = ticket::ticket_key(ticket::key_of(type, std::to_string(key->num)));
        require(again && again->num == key->num);
    }
    if (const auto key = ticket::topic_key(text)) {
        require(!key->name.empty() && ticket::is_type(key->type));
        const auto again = ticket::topic_key(
            ticket::key_of(key->type, std::to_string(key->ticket.num), key->name));
        require(again && again->name == key->name && again->type == key->type);
    }
}

void check_addresses(std::string_view text)
{
    for (const std::string& one : ticket::addresses_in(text, text.size()))
        require(ticket::address(one) == one);
    if (const auto block = ticket::block(text))
        require(ticket::block(block->text)->text == block->text);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    fuzz::within_bound(size, [&] {
        check_keys(text);
        check_addresses(text);
    });
    return 0;
}
