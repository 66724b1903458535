// Addresses of pages: what the browser asked for, what is asked of the API for it, and where links
// and forms lead.
#pragma once

#include "fcgi/request.hpp"
#include "handlers/rest/ask/query_string.hpp"
#include "handlers/rest/pages/site.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rest::pages {

/// Parameters that are about the page alone begin with this; those of the API never do.
inline constexpr char own_mark = '_';
inline constexpr std::string_view view_parameter = "_show"; ///< "json", "options"
inline constexpr std::string_view value_prefix = "_v.";     ///< "_v.status": the value of a filter,
inline constexpr std::string_view lookup_prefix = "_l.";    ///< "_l.status": and its lookup.

/// A path with the parameters of its query; none where the query cannot be read.
struct Address {
    std::string path;
    std::vector<ask::Parameter> parameters{};

    std::string text() const;
    const std::string* value(std::string_view name) const; ///< Null when it is not there.
    Address with(std::string_view name, std::string value) const;
    Address without(std::string_view name) const;
    Address first_page() const; ///< Without what says which page of a list it is.
};

/// The address that was asked for, without the parameters that are about the page.
Address address_of(const fcgi::Request& request);
/// Of an absolute or relative URL of this API.
Address address_of(std::string_view url);

View view_of(const fcgi::Request& request);

/// What a form without script has sent, as the address that says the same: no empty parameters,
/// and each filter by its name. Nothing where no form has sent it.
std::optional<std::string> cleaned_address(const fcgi::Request& request);

/// The request whose answer the page shows.
fcgi::Request request_behind(const fcgi::Request& request);

} // namespace rest::pages
