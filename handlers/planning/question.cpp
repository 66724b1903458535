#include "handlers/planning/question.hpp"

#include "handlers/rest/ask/body_values.hpp"
#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace planning {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::ask::Parameter;

constexpr const char* right_day = "A date is expected, YYYY-MM-DD, of the years 0002 to 9998.";
constexpr const char* needed = "This parameter is needed.";

/// Which rows come is asked of the list, but not how they are shown.
bool is_about_the_lists_rows(std::string_view name)
{
    constexpr std::array<std::string_view, 5> names = {"cursor", "ordering", "fields", "exclude",
                                                       "after"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Question::Question(const rest::endpoints::Call& call, std::initializer_list<std::string_view> own)
    : call_(call)
{
    for (Parameter& one : rest::ask::parameters_of(call.query, complaints_)) {
        if (std::find(own.begin(), own.end(), one.name) == own.end())
            rest_.push_back(std::move(one));
        else if (!own_.emplace(one.name, std::move(one.value)).second)
            complain(one.name, "This parameter was given more than once.");
    }
}

std::optional<std::string> Question::text(std::string_view name) const
{
    const auto found = own_.find(name);
    return found == own_.end() ? std::nullopt : std::optional(found->second);
}

void Question::complain(std::string_view name, std::string sentence)
{
    complaints_.add(name, std::move(sentence));
}

/// The database knows what times mean.
void Question::judge_length(const db::Value& from, const db::Value& to, std::string_view name)
{
    const db::Rows judged = call_.service.session.run(
        {"select $2::timestamptz > $1::timestamptz, $2::timestamptz <= $1::timestamptz + "
         "make_interval(days => $3::integer)",
         {from, to, std::to_string(longest_window_days)}});
    if (judged.text(0, 0) != "t")
        complain(name, "This has to be after the beginning.");
    else if (judged.text(0, 1) != "t")
        complain(name, "At most " + std::to_string(longest_window_days) + " days are looked at.");
}

Window Question::window()
{
    Window window;
    const rest::ask::Days days{};
    const auto read = [&](std::string_view name, bool whole_day) {
        const auto given = text(name);
        const auto time = given ? rest::ask::time_value(*given, days) : std::nullopt;
        if (!given)
            complain(name, needed);
        else if (!time)
            complain(name, rest::ask::right_time);
        return !time ? "" : whole_day && !time->until.empty() ? time->until : time->text;
    };
    window.start = read("start", false);
    window.end = read("end", true);
    if (!window.start.empty() && !window.end.empty())
        judge_length(window.start, window.end, "end");
    return window;
}

Question::Days Question::days(std::string_view from, std::string_view to)
{
    const auto read = [&](std::string_view name) -> db::Value {
        const auto given = text(name);
        auto day = given ? rest::ask::day_value(*given, {}) : std::nullopt;
        if (given && (!day || day->starts_with("0001") || day->starts_with("9999")))
            complain(name, right_day);
        return day;
    };
    Days days{.from = read(from), .to = read(to)};
    if (days.from && days.to && days.from != days.to)
        judge_length(days.from, days.to, to);
    return days;
}

rest::ask::Params Question::of_list(const rest::describe::Resource& list)
{
    for (const Parameter& one : rest_) {
        if (is_about_the_lists_rows(one.name))
            complain(one.name, "This comes by numbered pages, in its own order and as a whole.");
    }
    std::erase_if(rest_, [](const Parameter& one) { return is_about_the_lists_rows(one.name); });
    rest::ask::Params params;
    try {
        params = rest::ask::list_params(
            call_.service.catalogue, list, rest::ask::query_of(rest_),
            static_cast<int>(call_.service.config.integer("CHAOTICA_PAGE_SIZE")));
    } catch (const ApiError& error) {
        if (error.code != Code::invalid_parameter)
            throw;
        complaints_.add(error.details);
    }
    rest::ask::refuse_parameters(std::move(complaints_));
    params.sent = rest::ask::parameters_of(call_.query);
    return params;
}

void Question::nothing_else()
{
    for (const Parameter& one : rest_) {
        if (!rest::describe::is_taken_everywhere(one.name))
            complain(one.name, "This endpoint takes no parameter of that name.");
    }
    rest::ask::refuse_parameters(std::move(complaints_));
}

} // namespace planning
