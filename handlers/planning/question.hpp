// What is asked about people's time: a window, other parameters of the question's own, and whom or
// what it is about, which the list of these rows understands by itself.
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planning {

/// From `start` to before `end`, as PostgreSQL reads times.
struct Window {
    std::string start{};
    std::string end{};
};

inline constexpr int longest_window_days = 366;

/// The query string of one request. What is wrong with it is gathered, and refused by the last of
/// these.
class Question {
public:
    /// `own`: parameters that are not the list's, each of which is given once at most.
    Question(const rest::endpoints::Call& call, std::initializer_list<std::string_view> own);

    std::optional<std::string> text(std::string_view name) const;
    void complain(std::string_view name, std::string sentence);

    /// `start` and `end`, both of which are needed; a day as the end is that whole day.
    Window window();
    /// Two days, none of which is needed.
    struct Days {
        db::Value from{};
        db::Value to{};
    };
    Days days(std::string_view from, std::string_view to);

    /// What is asked of the list, with its page. Throws ApiError 400 with all that was wrong.
    rest::ask::Params of_list(const rest::describe::Resource& list);
    /// The same where there is no list.
    void nothing_else();

private:
    void judge_length(const db::Value& from, const db::Value& to, std::string_view name);

    const rest::endpoints::Call& call_;
    std::map<std::string, std::string, std::less<>> own_;
    std::vector<rest::ask::Parameter> rest_;
    fcgi::Details complaints_;
};

} // namespace planning
