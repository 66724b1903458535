// Any bytes are a query string. It is understood or refused with 400, never anything else, in time
// that its length allows, and what was understood keeps the promises of params.hpp.
#include "fcgi/error.hpp"
#include "fcgi/router.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/answer/media.hpp"
#include "handlers/rest/ask/params.hpp"
#include "tests/fuzz/work_bound.hpp"
#include "tests/support/sample_catalogue.hpp"

#include <cstdlib>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const rest::ask::Params& params)
{
    require(rest::ask::query_of(params.sent).size() <= rest::ask::longest_query);
    require(params.page >= 1 && params.page_size >= 1 && params.page_size <= 200);
    require(params.order.empty() || params.order.back().path.text == "id"); // a detail has none
    for (const rest::ask::Condition& condition : params.conditions) {
        require(condition.path.field != nullptr);
        require(condition.path.steps.size() <= rest::ask::longest_path);
        require(condition.values.size() == condition.until.size());
        require(!condition.values.empty() || !condition.names.empty() || !condition.named.empty());
        require(condition.values.size() + condition.names.size() <= rest::ask::most_values);
        for (const std::string& value : condition.values)
            require(text::valid_utf8(value) && value.find('\0') == std::string::npos);
    }
    params.selection().below("author");
    params.identity();
}

template <typename Read>
void attempt(Read read, const char* resource, std::string_view query)
{
    try {
        check(read(sample::catalogue(), sample::catalogue().at(resource), query));
    } catch (const fcgi::ApiError& error) {
        require(fcgi::status_of(error.code) == 400);
    }
}

void read(std::string_view query)
{
    const auto list = [](const auto&... given) {
        rest::ask::Params params = rest::ask::list_params(given...);
        require(!params.order.empty());
        return params;
    };
    attempt(list, "books", query);
    attempt([](const auto&... given) { return rest::ask::export_params(given...); }, "books",
            query);
    attempt(rest::ask::detail_params, "books", query);
    attempt(list, "countries", query);
    fcgi::Request request;
    request.query = query;
    request.headers.push_back({"accept", std::string(query)});
    rest::answer::negotiated(request, true);
    request.query.clear();
    rest::answer::negotiated(request);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view query(reinterpret_cast<const char*>(data), size);
    sample::catalogue(); // made once, which is no work on the input
    fuzz::within_bound(size, [&] { read(query); });
    return 0;
}
