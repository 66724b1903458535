#include "handlers/rest/schema/examples.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace rest::schema {

namespace {

using boost::json::object;
using boost::json::value;

constexpr std::string_view json = "application/json";

object* operation_named(object& document, std::string_view id)
{
    for (auto& path : document["paths"].as_object()) {
        for (auto& operation : path.value().as_object()) {
            object* const named = operation.value().if_object();
            if (named != nullptr && named->at("operationId").as_string() == id)
                return named;
        }
    }
    return nullptr;
}

/// The answer when all goes well.
object* success_of(object& operation)
{
    for (auto& answer : operation["responses"].as_object()) {
        if (answer.key().starts_with('2'))
            return &answer.value().as_object();
    }
    return nullptr;
}

/// What has `content`: the body or the answer of what the name means; null when there is none.
object* meant(object& document, std::string_view id, bool answer)
{
    object* const operation = operation_named(document, id);
    if (answer && operation != nullptr)
        return success_of(*operation);
    object& shared = document["components"].as_object()["responses"].as_object();
    value* const found = answer                 ? shared.if_contains(id)
                         : operation == nullptr ? nullptr
                                                : operation->if_contains("requestBody");
    return found == nullptr ? nullptr : &found->as_object();
}

} // namespace

void add_examples(const Examples& examples, object& document)
{
    for (const auto& [name, text] : examples) {
        const std::string_view whole = name;
        const std::size_t point = std::min(whole.find('.'), whole.size());
        const std::string_view kind = whole.substr(std::min(point + 1, whole.size()));
        const bool answer = kind.starts_with("answer");
        object* const place = meant(document, whole.substr(0, point), answer);
        value* const content = place == nullptr ? nullptr : place->if_contains("content");
        if (content == nullptr || !content->as_object().contains(json))
            throw std::logic_error("there is an example of " + name + ", but nothing of that name");
        object& shown = content->as_object()[json].as_object();
        const std::size_t label = kind.find('.');
        if (label == std::string_view::npos) {
            shown["example"] = boost::json::parse(text);
            continue;
        }
        value& labelled = shown["examples"];
        if (labelled.is_null())
            labelled.emplace_object();
        labelled.as_object()[kind.substr(label + 1)] = object{{"value", boost::json::parse(text)}};
    }
}

} // namespace rest::schema
