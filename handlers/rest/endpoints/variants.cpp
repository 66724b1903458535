#include "handlers/rest/endpoints/variants.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/encoding.hpp"
#include "fcgi/text/percent.hpp"
#include "fcgi/text/xml.hpp"
#include "handlers/rest/answer/conditional.hpp"
#include "handlers/rest/answer/version.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"

#include <map>
#include <optional>

namespace rest::endpoints {

using answer::Media;
using fcgi::ApiError;
using fcgi::Code;

namespace {

constexpr std::size_t longest_selection = 1000;
constexpr std::size_t most_variants = 10; ///< Each is read from the database.

/// The row as it is now, in one of its forms.
struct Form {
    std::string body;
    std::optional<std::string> version;
};

Form form_of(const Call& call, const describe::Resource& resource, const std::string& json,
             bool xml = false)
{
    return {xml ? text::xml_of(json) : json,
            answer::version_of(call.service.catalogue, resource, json)};
}

/// The row in that form; nothing where there is no such form.
std::optional<Form> shown_as(const Call& call, const describe::Resource& resource,
                             const std::string& key, const std::string& variant)
{
    const auto text = text::unbase64(variant, text::Base64::url_safe);
    if (!text || text->empty() || text->size() > longest_selection)
        return std::nullopt;
    std::string json;
    try {
        const ask::Params params =
            ask::detail_params(call.service.catalogue, resource, text->substr(1));
        auto row = work::found_row(call.work, resource, params, keys_of(call, resource, key));
        if (!row)
            return std::nullopt;
        json = *std::move(row);
    } catch (const ApiError&) {
        return std::nullopt;
    }
    return form_of(call, resource, json, text->front() == 'x');
}

} // namespace

std::string variant_of(const Call& call)
{
    std::string text = call.media == Media::xml ? "x" : "j";
    if (call.endpoint.query == Query::selection) {
        for (const ask::Parameter& parameter : call.params.sent) {
            if (parameter.name == "fields" || parameter.name == "exclude")
                text.append(text.size() > 1 ? "&" : "")
                    .append(parameter.name + "=" + text::percent_encoded(parameter.value));
        }
    }
    if (text == "j" || text.size() > longest_selection)
        return {};
    return text::base64(text, text::Base64::url_safe);
}

void require_tag_of_row(const Call& call, std::string_view if_match,
                        const describe::Resource& resource, const std::string& key,
                        const work::Present& present)
{
    const answer::IfMatch wanted = answer::read_if_match(if_match);
    if (wanted.any)
        return;
    std::map<std::string, std::optional<Form>> forms = {
        {"", form_of(call, resource, present.json)}};
    for (const answer::IfMatch::Tag& tag : wanted.tags) {
        if (!forms.contains(tag.variant)) {
            if (forms.size() > most_variants)
                throw ApiError(Code::bad_request, "If-Match has tags of more than " +
                                                      std::to_string(most_variants) +
                                                      " selections.");
            forms.emplace(tag.variant, shown_as(call, resource, key, tag.variant));
        }
        const auto& form = forms.at(tag.variant);
        if (form && tag.names(form->body, form->version))
            return;
    }
    throw ApiError(Code::precondition_failed);
}

} // namespace rest::endpoints
