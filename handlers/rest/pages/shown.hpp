// How values are shown: references as links, times to be read, long texts cut with the whole on
// demand, rows within a row as tables. What a value is, is told by its field where there is one.
#pragma once

#include "handlers/rest/pages/site.hpp"
#include "handlers/rest/pages/templates.hpp"
#include "handlers/rest/pages/value.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace rest::pages {

/// The address of a row's own page; empty where it has none of its own.
std::string path_of_row(const describe::Resource& resource, std::string_view key);

/// The field of that name of a resource; null for none, and where there is no resource.
const describe::Field* field_of(const describe::Resource* resource, std::string_view name);

/// What a person calls the row that an object shows; "#15" where that is all there is.
std::string name_of(const Value& object);

class Showing {
public:
    /// `raw`: where the JSON of all of it is, for what would be too much on a page. `base`: what
    /// the API's own links begin with.
    Showing(const describe::Catalogue& catalogue, std::string raw, std::string base)
        : catalogue_(catalogue), raw_(std::move(raw)), base_(std::move(base))
    {
    }

    /// Fills the variables of the template `value` into `place`, which stands for one value.
    /// `field` may be null. In the `cell` of a list what is nested is told in a word.
    void put(Dictionary& place, const Value& value, const describe::Field* field,
             bool cell = false) const;
    /// The same into a place that includes that template.
    void put_within(Dictionary& place, const Value& value, const describe::Field* field,
                    bool cell = false) const;
    /// Whether it is an object that is shown as a link alone.
    bool is_reference(const Value& value, const describe::Field* field) const
    {
        return value.is_object() && !address_of_reference(value, field).empty();
    }
    static void put_link(Dictionary& place, const std::string& address, std::string_view text);

private:
    void put_text(Dictionary& place, std::string_view text) const;
    void put_object(Dictionary& place, const Value& value, const describe::Field* field,
                    bool cell) const;
    void put_array(Dictionary& place, const Value& value, const describe::Field* field,
                   bool cell) const;
    void put_rows(Dictionary& place, const Value& rows, const describe::Field* field) const;
    void put_changes(Dictionary& place, const Value& changes) const;
    std::string address_of_reference(const Value& value, const describe::Field* field) const;
    const describe::Field* member_field(const describe::Field* field, std::string_view name) const;

    const describe::Catalogue& catalogue_;
    std::string raw_;
    std::string base_;
};

} // namespace rest::pages
