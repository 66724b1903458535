// How values are shown: references as links, times to be read, long texts cut with the whole on
// demand, rows within a row as tables. What a value is, is told by its field where there is one.
#pragma once

#include "handlers/rest/pages/pieces.hpp"
#include "handlers/rest/pages/site.hpp"
#include "handlers/rest/pages/value.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace rest::pages {

/// The address of a row's own page; empty where it has none of its own.
std::string path_of_row(const describe::Resource& resource, std::string_view key);

/// The field of that name of a resource; null for none, and where there is no resource.
const describe::Field* field_of(const describe::Resource* resource, std::string_view name);

/// The pieces that values are shown by.
struct Pieces {
    Piece text{"TEXT", {"WORDS"}};
    Piece none{"NONE", {}};
    Piece time{"TIME", {"AT", "SHOWN"}};
    Piece link{"LINK", {"HREF", "WORDS"}};
    Piece cut{"LONG", {"BEGINNING", "WHOLE"}};
    Piece list{"LIST", {}, true};
    Piece item{"ITEM", {}, true};
    Piece rows{"ROWS", {}, true};
    Piece heads{"HEADS", {}, true};
    Piece head{"HEAD", {"NAME"}};
    Piece body{"BODY", {}, true};
    Piece row{"ROW", {}, true};
    Piece line{"LINE", {"LINE_ID"}, true}; ///< A row of a list.
    Piece cell{"CELL", {}, true};
    Piece members{"MEMBERS", {}, true};
    Piece member{"MEMBER", {"NAME"}, true};
};
const Pieces& pieces();

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

    /// Adds the value to `html`. `field` may be null. In the `cell` of a list what is nested is
    /// told in a word.
    void put(std::string& html, const Value& value, const describe::Field* field,
             bool cell = false) const;
    static void put_link(std::string& html, std::string_view address, std::string_view text);

private:
    void put_text(std::string& html, std::string_view text) const;
    void put_object(std::string& html, const Value& value, const describe::Field* field,
                    bool cell) const;
    void put_array(std::string& html, const Value& value, const describe::Field* field,
                   bool cell) const;
    void put_rows(std::string& html, const Value& rows, const describe::Field* field) const;
    void put_changes(std::string& html, const Value& changes) const;
    std::string address_of_reference(const Value& value, const describe::Field* field) const;
    const describe::Field* member_field(const describe::Field* field, std::string_view name) const;

    const describe::Catalogue& catalogue_;
    std::string raw_;
    std::string base_;
};

} // namespace rest::pages
