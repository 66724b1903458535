// What a ticket request says in its query, with everything that is wrong collected and refused at
// once.
#pragma once

#include "fcgi/error.hpp"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ticket {

constexpr const char* given_twice = "This is given twice";

/// The query string of a ticket request: each of the names at most once. Throws ApiError 400.
class Query {
public:
    /// `rest_ignored`: other names are not refused.
    Query(std::string_view query, std::initializer_list<std::string_view> names,
          bool rest_ignored = false);

    /// Whether it says nothing of what is asked for; `apart` does not count.
    bool empty(std::string_view apart) const { return values_.size() == values_.count(apart); }
    std::optional<std::string> text(std::string_view name) const;
    /// Complains of anything but true and false.
    std::optional<bool> boolean(std::string_view name);
    void complain(std::string_view name, std::string sentence);
    void check() const;

private:
    std::map<std::string, std::string, std::less<>> values_;
    fcgi::Details complaints_;
};

/// One whose values are not judged by themselves, checked. Throws ApiError 400.
Query read_query(std::string_view text, std::initializer_list<std::string_view> names = {});

} // namespace ticket
