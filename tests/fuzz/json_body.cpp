// Any bytes are a body. It is understood or refused, and a draft keeps the promises of draft.hpp:
// what it sets are columns of fields that may be written, and all that is wrong has a sentence, up
// to a hundred. All fifteen drafts of three resources are made in the time that the bytes allow.
#include "fcgi/error.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/body.hpp"
#include "handlers/rest/ask/draft.hpp"
#include "tests/fuzz/work_bound.hpp"
#include "tests/support/writing_catalogue.hpp"

#include <boost/json.hpp>

#include <cstdlib>
#include <string_view>

namespace {

using rest::ask::Draft;
using rest::ask::Mode;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check_column(const boost::json::value& value)
{
    require(!value.is_object());
    if (value.is_string())
        require(value.get_string().find('\0') == boost::json::string::npos);
}

void check(const Draft& draft, Mode mode)
{
    require(draft.mode == mode);
    for (const auto& [name, field] : draft.written)
        require(field != nullptr && field->writable && !name.empty());
    for (const auto& column : draft.columns)
        check_column(column.value());
    for (const rest::ask::Mention& mention : draft.mentions)
        require(mention.field != nullptr && mention.value.find('\0') == std::string::npos);
    for (const rest::ask::LinkedList& list : draft.lists)
        require(list.flags.empty() || list.flags.size() == list.values.size());
    for (const auto& name : draft.sent)
        require(!name.empty());
    require(draft.violations.size() <= fcgi::most_complaints);
    for (const auto& [key, sentences] : draft.violations)
        require(text::valid_utf8(key) && !sentences.empty() && !sentences.front().empty());
}

/// What is put back exactly as it is shown is wrong nowhere, whatever may not be written of it.
void put_back(const rest::describe::Resource& resource, const boost::json::object& body)
{
    const Draft same = read_draft(resource, body, Mode::merge, {.shown = &body});
    for (const auto& [key, sentences] : same.violations)
        require(sentences.front() != "This field is read-only");
}

void read(std::string_view text)
{
    try {
        const boost::json::object body = rest::ask::json_object(text);
        for (const char* name : {"shops", "stalls", "books"}) {
            const rest::describe::Resource& resource = sample::writing().at(name);
            for (const Mode mode : {Mode::create, Mode::merge, Mode::replace})
                check(read_draft(resource, body, mode), mode);
            check(read_draft(resource, body, Mode::replace, {.shown = &body}), Mode::replace);
            put_back(resource, body);
            rest::ask::needs_present(resource, body, Mode::replace);
        }
    } catch (const fcgi::ApiError& error) {
        const int status = fcgi::status_of(error.code);
        require(status == 400 || status == 422);
        require(text::valid_utf8(error.what()));
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    sample::writing(); // made once, which is no work on the input
    fuzz::within_bound(size, [&] { read(text); });
    return 0;
}
