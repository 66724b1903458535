#include "handlers/rest/ask/query_string.hpp"

#include "fcgi/text/ascii.hpp"
#include "fcgi/text/percent.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace rest::ask {

namespace {

using fcgi::ApiError;
using fcgi::Code;

std::optional<std::string> decoded(std::string_view text)
{
    auto result = text::percent_decoded(text, true);
    if (result && (!text::valid_utf8(*result) || result->find('\0') != std::string::npos))
        result.reset();
    return result;
}

bool is_letter_or_digit(unsigned char c)
{
    return c >= 0x80 || std::isalnum(c) != 0;
}

/// A list taken apart from its beginning on.
class ListReader {
public:
    ListReader(std::string_view text, std::string& error) : left_(text), error_(error) {}

    std::vector<std::string> members()
    {
        std::vector<std::string> members;
        skip_blanks();
        while (!left_.empty() && error_.empty()) {
            members.push_back(left_.front() == '"' ? quoted() : plain());
            if (members.size() > most_values)
                error_ = "At most " + std::to_string(most_values) + " values are taken.";
            next();
        }
        if (members.empty() && error_.empty())
            error_ = "A list of at least one value is expected.";
        return members;
    }

private:
    void skip_blanks()
    {
        left_.remove_prefix(std::min(left_.find_first_not_of(' '), left_.size()));
    }

    std::string plain()
    {
        const std::size_t end = std::min(left_.find(','), left_.size());
        const std::string_view member = text::trimmed(left_.substr(0, end));
        left_.remove_prefix(end);
        if (member.empty())
            error_ = "An empty value stands in this list.";
        return std::string(member);
    }

    /// Two quotes within mean one. What is not quoted to its end is a text that begins with a
    /// quote.
    std::string quoted()
    {
        std::string member;
        for (std::size_t i = 1; i < left_.size(); ++i) {
            if (left_[i] != '"') {
                member += left_[i];
            } else if (left_.substr(i + 1).starts_with('"')) {
                member += left_[i++];
            } else {
                const std::size_t end = left_.find_first_not_of(' ', i + 1);
                if (end != std::string_view::npos && left_[end] != ',')
                    break;
                left_.remove_prefix(std::min(end, left_.size()));
                return member;
            }
        }
        return plain();
    }

    /// Past the comma; one at the end has nothing behind it.
    void next()
    {
        left_.remove_prefix(left_.empty() ? 0 : 1);
        skip_blanks();
    }

    std::string_view left_;
    std::string& error_;
};

} // namespace

std::vector<Parameter> parameters_of(std::string_view query, fcgi::Details& complaints)
{
    std::vector<Parameter> parameters;
    std::size_t count = 0;
    text::split(query, '&', [&](std::string_view raw) {
        if (raw.empty())
            return;
        if (++count > most_parameters)
            throw ApiError(Code::bad_request, "At most " + std::to_string(most_parameters) +
                                                  " query parameters are accepted.");
        const std::size_t equals = std::min(raw.find('='), raw.size());
        auto name = decoded(raw.substr(0, equals));
        auto value = decoded(raw.substr(std::min(equals + 1, raw.size())));
        if (!name)
            throw ApiError(Code::bad_request, "The name of a query parameter is not valid UTF-8 in "
                                              "percent encoding.");
        if (value)
            parameters.push_back({std::move(*name), std::move(*value)});
        else
            complaints.add(*name, "The value is not valid UTF-8 in percent encoding, without NUL.");
    });
    return parameters;
}

std::vector<Parameter> parameters_of(std::string_view query)
{
    fcgi::Details complaints;
    std::vector<Parameter> parameters = parameters_of(query, complaints);
    refuse_parameters(std::move(complaints));
    return parameters;
}

void refuse_parameters(fcgi::Details complaints)
{
    if (complaints.empty())
        return;
    const std::string name = complaints.begin()->first;
    const bool one =
        complaints.size() == 1 && complaints.omitted() == 0 && name != fcgi::of_the_whole;
    const std::string message =
        one ? "The parameter \"" + text::shortened(name) + "\" is not valid."
            : "Some parameters are not valid.";
    throw ApiError(Code::invalid_parameter, message, std::move(complaints));
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
    std::vector<Parameter> others;
    for (const Parameter& parameter : parameters_of(query)) {
        if (parameter.name != name) {
            others.push_back(parameter);
            continue;
        }
        const std::string value = text::lower(parameter.value);
        const bool yes = value == "true" || value == "1";
        if (asked.given || (!yes && value != "false" && value != "0"))
            refuse_param(std::string(name), "true or false is expected, once.");
        asked.given = true;
        asked.wanted = yes;
    }
    asked.rest = query_of(others);
    return asked;
}

void refuse_params(std::string_view query)
{
    fcgi::Details complaints;
    for (const Parameter& parameter : parameters_of(query, complaints)) {
        if (!describe::is_taken_everywhere(parameter.name))
            complaints.add(parameter.name, "This endpoint takes no parameter of that name.");
    }
    refuse_parameters(std::move(complaints));
}

std::string query_of(const std::vector<Parameter>& parameters)
{
    std::string query;
    for (const Parameter& parameter : parameters)
        query += (query.empty() ? "" : "&") + text::query_encoded(parameter.name) + "=" +
                 text::query_encoded(parameter.value);
    return query;
}

std::vector<std::string> list_members(std::string_view text, std::string& error)
{
    return ListReader(text, error).members();
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
    // "Müller & Söhne" is found without its ampersand; punctuation alone finds nothing.
    const auto says_nothing = [](const std::string& word) {
        return std::none_of(word.begin(), word.end(), is_letter_or_digit);
    };
    std::vector<std::string> words = terms;
    words.erase(std::remove_if(words.begin(), words.end(), says_nothing), words.end());
    return words.empty() ? terms : words;
}

std::size_t words_in(const std::vector<std::string>& terms)
{
    std::size_t words = 0;
    for (const std::string& term : terms) {
        bool within = false;
        for (const char c : term) {
            const bool letter = is_letter_or_digit(static_cast<unsigned char>(c));
            words += letter && !within ? 1 : 0;
            within = letter;
        }
    }
    return words;
}

} // namespace rest::ask
