// The parameters that every list has, and limits that bodies, pages and the schema share.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace rest::describe {

struct ListParameter {
    std::string_view name;
    bool paging = false;  ///< An export takes it not: it has all rows.
    bool decides = false; ///< Which rows come: a cursor belongs to its value.
    bool file = false;    ///< Of exports alone.
    /// A field may have the same name: it is filtered by its lookups, not by a plain value.
    bool field = false;
};
inline constexpr std::array<ListParameter, 11> list_parameters = {{
    {.name = "page", .paging = true, .decides = true},
    {.name = "page_size", .paging = true},
    {.name = "cursor", .paging = true},
    {.name = "count", .paging = true},
    {.name = "ordering", .field = true}, // which is told as it is understood
    {.name = "search", .decides = true, .field = true},
    {.name = "fields", .field = true},
    {.name = "exclude"},
    {.name = "format", .field = true},
    {.name = "indent"},
    {.name = "bom", .file = true},
}};

/// Of lists whose rows have a machine: the move that has to be open to the caller.
inline constexpr const char* move_parameter = "open_transition";

/// Null for what is none of them.
constexpr const ListParameter* list_parameter(std::string_view name)
{
    for (const ListParameter& parameter : list_parameters) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

/// Whether every answer takes the parameter, of a list or not.
constexpr bool is_taken_everywhere(std::string_view name)
{
    return name == "format" || name == "indent";
}

inline constexpr int usual_page_size = 20; ///< Unless CHAOTICA_PAGE_SIZE says otherwise.
inline constexpr int largest_page_size = 200;
/// Of one search, as search_words() of the database counts them as well.
inline constexpr std::size_t most_search_words = 20;
inline constexpr std::size_t most_rows_at_once = 1000; ///< Of a batch or a bulk change.

// Characters of texts (rule 12.8).
inline constexpr std::size_t longest_prose = 20000;        ///< Descriptions and the like.
inline constexpr std::size_t longest_note = longest_prose; ///< Comments of moves become notes.
inline constexpr std::size_t longest_report = 50000;       ///< Feedback as well.
inline constexpr std::size_t longest_link = 2000;
inline constexpr std::size_t longest_element = 255; ///< Of a list of texts.

} // namespace rest::describe
