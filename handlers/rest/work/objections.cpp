#include "handlers/rest/work/objections.hpp"

#include <utility>

namespace rest::work {

using fcgi::ApiError;
using fcgi::Code;
using fcgi::Details;

std::vector<std::string> Objections::sentences() const
{
    std::vector<std::string> all;
    for (const Details* details : {&invalid, &forbidden_fields, &conflicts}) {
        for (const auto& [field, sentences] : *details) {
            for (const std::string& sentence : sentences)
                all.push_back(field == "non_field_errors" ? sentence : field + ": " + sentence);
        }
    }
    if (forbidden && forbidden_fields.empty())
        all.emplace_back("You may not do this");
    return all;
}

Objections of_one(std::vector<Objections> judged)
{
    if (judged.empty())
        throw ApiError(Code::not_found);
    return std::move(judged.front());
}

void refuse_invalid(const Objections& objections)
{
    if (!objections.invalid.empty())
        throw ApiError(Code::validation_error, "", objections.invalid);
}

void refuse_forbidden(const Objections& objections)
{
    if (objections.forbidden)
        throw ApiError(Code::permission_denied, "", objections.forbidden_fields);
}

void refuse_conflicts(const Objections& objections)
{
    if (!objections.conflicts.empty())
        throw ApiError(Code::conflict, "", objections.conflicts);
}

void merge(Details& all, const Details& more)
{
    for (const auto& [key, sentences] : more) {
        std::vector<std::string>& known = all[key];
        known.insert(known.end(), sentences.begin(), sentences.end());
    }
}

} // namespace rest::work
