#include "handlers/rest/ask/parameters.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/ascii.hpp"
#include "fcgi/text/percent.hpp"
#include "fcgi/text/utf8.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace rest::ask {

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr std::size_t most_parameters = 500;

} // namespace

std::vector<Parameter> parameters_of(std::string_view query)
{
    std::vector<Parameter> parameters;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view raw = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (raw.empty())
            continue;
        const std::size_t equals = std::min(raw.find('='), raw.size());
        auto name = text::percent_decoded(raw.substr(0, equals), true);
        auto value = text::percent_decoded(raw.substr(std::min(equals + 1, raw.size())), true);
        const auto readable = [](const std::optional<std::string>& text) {
            return text && text::valid_utf8(*text) && text->find('\0') == std::string::npos;
        };
        if (!readable(name))
            throw ApiError(Code::bad_request, "The name of a query parameter is not valid UTF-8 in "
                                              "percent encoding.");
        if (!readable(value))
            throw ApiError(
                Code::invalid_parameter, {},
                {{*name, {"The value is not valid UTF-8 in percent encoding, without NUL."}}});
        parameters.push_back({std::string(raw), std::move(*name), std::move(*value)});
        if (parameters.size() > most_parameters)
            throw ApiError(Code::bad_request, "At most " + std::to_string(most_parameters) +
                                                  " query parameters are accepted.");
    }
    return parameters;
}

void refuse_param(const std::string& name, const std::string& sentence)
{
    throw ApiError(Code::invalid_parameter, {}, {{name, {sentence}}});
}

DryRun dry_run(std::string_view query)
{
    constexpr std::string_view name = "dry_run";
    DryRun asked;
    if (query.find(name) == std::string_view::npos)
        return asked;
    for (const Parameter& parameter : parameters_of(query)) {
        if (parameter.name != name) {
            asked.rest += (asked.rest.empty() ? "" : "&") + parameter.raw;
            continue;
        }
        const std::string value = text::lower(parameter.value);
        const bool yes = value == "true" || value == "1";
        if (asked.given || (!yes && value != "false" && value != "0"))
            refuse_param(std::string(name), "true or false is expected, once.");
        asked.given = true;
        asked.wanted = yes;
    }
    return asked;
}

void refuse_params(std::string_view query)
{
    fcgi::Details details;
    for (const Parameter& parameter : parameters_of(query)) {
        if (parameter.name != "format")
            details[parameter.name] = {"This endpoint takes no parameter of that name."};
    }
    if (!details.empty())
        throw ApiError(Code::invalid_parameter, {}, std::move(details));
}

std::vector<std::string> comma_list(std::string_view text)
{
    std::vector<std::string> members;
    for (bool more = true; more;) {
        const std::size_t comma = text.find(',');
        members.emplace_back(text.substr(0, comma));
        more = comma != std::string_view::npos;
        text.remove_prefix(more ? comma + 1 : text.size());
    }
    return members;
}

std::vector<std::string> search_terms(std::string_view text)
{
    std::vector<std::string> terms;
    std::string term;
    bool quoted = false;
    const auto finish = [&] {
        if (!text::is_blank(term))
            terms.push_back(term);
        term.clear();
    };
    for (const char c : text) {
        if (c == '"') {
            finish();
            quoted = !quoted;
        } else if (!quoted && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
            finish();
        } else {
            term += c;
        }
    }
    finish();
    const auto says_nothing = [](const std::string& word) {
        return std::all_of(word.begin(), word.end(),
                           [](unsigned char c) { return c < 0x80 && std::isalnum(c) == 0; });
    };
    // "Müller & Söhne" is found without its ampersand; punctuation alone finds nothing.
    std::vector<std::string> words = terms;
    words.erase(std::remove_if(words.begin(), words.end(), says_nothing), words.end());
    return words.empty() ? terms : words;
}

} // namespace rest::ask
