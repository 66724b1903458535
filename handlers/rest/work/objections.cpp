#include "handlers/rest/work/objections.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace rest::work {

using namespace describe;
using fcgi::ApiError;
using fcgi::Code;
using fcgi::Details;

std::vector<std::string> Objections::sentences() const
{
    std::vector<std::string> all;
    for (const Details* details : {&invalid, &forbidden_fields, &conflicts}) {
        for (const auto& [field, sentences] : *details) {
            for (const std::string& sentence : sentences)
                all.push_back(field == fcgi::of_the_whole ? sentence : field + ": " + sentence);
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

namespace {

/// Where a field is declared, by its first two names: 3001 for the first member of the third group.
/// What is no field comes last.
std::size_t rank_of(const std::vector<Field>& fields, std::string_view dotted)
{
    constexpr std::size_t apart = 1000;
    const std::size_t dot = std::min(dotted.find('.'), dotted.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name != dotted.substr(0, dot))
            continue;
        const bool inner = dot < dotted.size() && fields[i].is<Group>();
        return (i + 1) * apart +
               (inner ? std::min(rank_of(members_of(fields[i]), dotted.substr(dot + 1)) / apart,
                                 apart - 1)
                      : 0);
    }
    return SIZE_MAX;
}

} // namespace

void Objections::complain(const Resource& resource, const Details& violations)
{
    Details all = violations;
    all.add(invalid);
    all.sort([&](const std::string& field) { return rank_of(resource.fields, field); });
    invalid = std::move(all);
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

} // namespace rest::work
