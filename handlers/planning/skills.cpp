#include "handlers/planning/skills.hpp"

#include "handlers/rest/statements/fragment.hpp"

#include <utility>

namespace planning {

namespace {

using rest::endpoints::Call;

constexpr std::size_t most_skills = 20;

/// The names that no skill has which the caller sees.
std::vector<std::string> unknown(const Call& call, const std::vector<std::string>& names)
{
    const rest::describe::Resource& skills = call.service.catalogue.at("skills");
    rest::statements::StatementBuilder builder(call.service.catalogue, call.principal);
    const std::string given = builder.bind(db::array_literal(names), "text[]");
    const db::Rows rows = call.service.session.run(builder.finish(
        "select w.name from unnest(" + given +
        ") with ordinality w(name, place) where not exists (select from skill s where " +
        skill_is_named("w.name") + " and " + builder.visible(skills, "s") + ") order by w.place"));
    std::vector<std::string> found;
    for (int row = 0; row < rows.size(); ++row)
        found.emplace_back(rows.text(row, 0));
    return found;
}

} // namespace

std::string skill_is_named(const std::string& name)
{
    return "(lower(s.name) = lower(" + name + ") or s.slug = " + name + ")";
}

Skills skills_of(const Call& call, Question& question)
{
    Skills skills;
    const auto given = question.text("skills");
    if (!given)
        return skills;
    std::string error;
    for (std::string& member : rest::ask::list_members(*given, error)) {
        std::string level = "1";
        const std::size_t colon = member.rfind(':');
        if (colon != std::string::npos && colon + 2 == member.size() && member[colon + 1] >= '1' &&
            member[colon + 1] <= '3') {
            level = member.substr(colon + 1);
            member.resize(colon);
        }
        skills.names.push_back(std::move(member));
        skills.levels.push_back(std::move(level));
    }
    if (skills.names.size() > most_skills)
        error = "At most " + std::to_string(most_skills) + " skills are taken.";
    if (!error.empty()) {
        question.complain("skills", error);
        return {};
    }
    for (const std::string& name : unknown(call, skills.names))
        question.complain("skills", "There is no skill \"" + name +
                                        "\". A level is a number from 1 to 3 behind a colon.");
    return skills;
}

} // namespace planning
