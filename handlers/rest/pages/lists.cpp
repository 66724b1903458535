#include "handlers/rest/pages/lists.hpp"

#include "fcgi/text/percent.hpp"
#include "handlers/rest/pages/address.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <set>
#include <string>
#include <utility>

namespace rest::pages {

using namespace describe;
using endpoints::Endpoint;
using Kind = Value::Kind;

namespace {

constexpr long around = 2; ///< Numbers of pages shown on each side of this one.

long number_of(std::string_view text)
{
    long number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// How a list is ordered by a column now: "ascending", "descending", or empty.
std::string direction_of(const Address& here, const std::string& name)
{
    const std::string* const ordering = here.value("ordering");
    if (ordering == nullptr)
        return {};
    const std::string first = ordering->substr(0, ordering->find(','));
    return first == name ? "ascending" : first == "-" + name ? "descending" : "";
}

void put_columns(Dictionary& table, const Value& row, const Address& here,
                 const std::vector<Filterable>& filters)
{
    const Address first = here.first_page();
    std::set<std::string_view> sortable;
    for (const Filterable& filter : filters) {
        if (filter.sortable)
            sortable.insert(filter.path);
    }
    for (const std::string_view member : row.names) {
        const std::string name(member);
        Dictionary* const column = table.AddSectionDictionary("COLUMN");
        column->SetValue("COLUMN_NAME", name);
        if (!sortable.contains(name)) {
            column->ShowSection("FIXED");
            continue;
        }
        const std::string direction = direction_of(here, name);
        const std::string next = direction == "ascending" ? "-" + name : name;
        column->SetValueAndShowSection("DIRECTION", direction, "SORTED");
        column->AddSectionDictionary("SORTS")->SetValue("SORT_HREF",
                                                        first.with("ordering", next).text());
    }
}

/// The member by which a path names the row, and what it is there.
std::string key_of(const Resource& resource, const Value& row)
{
    const std::string column = resource.key.substr(resource.key.find('.') + 1);
    if (column == "id")
        return std::string(row.text_of("id"));
    for (const Field& field : resource.fields) {
        const Value* const value = column_of(field) == column ? row.member(field.name) : nullptr;
        if (value != nullptr)
            return std::string(value->is_object() ? value->text_of("id")
                                                  : std::string_view(value->text));
    }
    return {};
}

/// What the addresses of the rows' own pages begin with; empty where rows have none.
std::string base_of_rows(const Subject& subject)
{
    const Resource& resource = *subject.endpoint->resource;
    const std::string path = path_of(resource);
    const std::vector<Endpoint>& all = subject.site.endpoints;
    if (std::none_of(all.begin(), all.end(), [&](const Endpoint& one) {
            return one.method == "GET" && one.pattern == path + "{id}/";
        }))
        return {};
    const bool slash = subject.request.path.ends_with('/');
    return resource.parent ? subject.request.path + (slash ? "" : "/") : path;
}

/// What is the same for all rows of a list.
struct Rows {
    const Resource& resource;
    std::string base;                 ///< Of their addresses.
    std::vector<const Field*> fields; ///< Of the columns.
};

void put_line(std::string& html, const Rows& rows, const Value& row, const Showing& showing)
{
    const std::string key = key_of(rows.resource, row);
    const std::string address =
        key.empty() || rows.base.empty() ? "" : rows.base + text::percent_encoded(key) + "/";
    const Piece::Within line = pieces().line.open(html, {key});
    bool linked = address.empty();
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
        const Piece::Within cell = pieces().cell.open(html);
        if (!linked && row.names[i] == "id") {
            Showing::put_link(html, address, row.parts[i].text);
            linked = true;
        } else {
            showing.put(html, row.parts[i], i < rows.fields.size() ? rows.fields[i] : nullptr,
                        true);
        }
    }
    if (linked || row.parts.empty())
        return;
    const Piece::Within cell = pieces().cell.open(html); // by a row that shows no id of its own
    Showing::put_link(html, address, "open");
}

void put_turn(Dictionary& table, const std::string& address, const std::string& words,
              const std::string& relation = {})
{
    Dictionary* const link = table.AddSectionDictionary("TURN")->AddSectionDictionary("TURN_LINK");
    link->SetValue("TURN_HREF", address);
    link->SetValue("TURN_WORDS", words);
    link->SetValueAndShowSection("REL", relation, "TURN_REL");
}

/// "3" of the link to the last page; 0 where there is none.
long last_page(const fcgi::Response& answer)
{
    constexpr std::string_view mark = ">; rel=\"last\"";
    for (const fcgi::Header& header : answer.headers) {
        const std::size_t end = header.name == "Link" ? header.value.find(mark) : std::string::npos;
        if (end == std::string::npos)
            continue;
        const std::size_t begin = header.value.rfind('<', end) + 1;
        const Address last = address_of(std::string_view(header.value).substr(begin, end - begin));
        return last.value("page") == nullptr ? 0 : number_of(*last.value("page"));
    }
    return 0;
}

/// 1 … 4 5 6 … 12
void put_numbers(Dictionary& table, const Address& here, long page, long last)
{
    for (long number = 1; number <= last; ++number) {
        if (number == page) {
            table.AddSectionDictionary("TURN")
                ->AddSectionDictionary("TURN_HERE")
                ->SetIntValue("TURN_WORDS", number);
        } else if (number == 1 || number == last || std::abs(number - page) <= around) {
            put_turn(table, here.with("page", std::to_string(number)).text(),
                     std::to_string(number));
        } else {
            table.AddSectionDictionary("TURN")->ShowSection("TURN_GAP");
            number = number < page ? page - around - 1 : last - 1;
        }
    }
}

void put_pages(Dictionary& table, const Subject& subject, const Value& root)
{
    const Address here = address_of(subject.request);
    const long last = last_page(subject.answer);
    const std::string* const asked = here.value("page");
    const long page = asked == nullptr ? 1 : *asked == "last" ? last : number_of(*asked);
    const std::string_view next = root.text_of("next");
    const std::string_view previous = root.text_of("previous");
    if (!previous.empty())
        put_turn(table, address_of(previous).text(), "← previous", "prev");
    if (root.member("count") != nullptr && last > 1)
        put_numbers(table, here, page, last);
    if (!next.empty())
        put_turn(table, address_of(next).text(), "next →", "next");
    if (next.empty() && previous.empty())
        return;
    if (root.member("count") == nullptr)
        put_turn(table, here.first_page().text(), "by number");
    else
        put_turn(table, here.first_page().with("cursor", "").text(), "by cursor");
}

} // namespace

bool is_list(const Subject& subject, const Value& root)
{
    const Value* const results = root.member("results");
    return subject.endpoint != nullptr && subject.endpoint->resource != nullptr &&
           subject.endpoint->kind == Endpoint::Kind::list && subject.answer.status == 200 &&
           results != nullptr && results->is_array();
}

void put_list(Dictionary& page, const Subject& subject, const Value& root, const Showing& showing,
              const std::vector<Filterable>& filters)
{
    const Value& results = *root.member("results");
    Dictionary* const table = page.AddSectionDictionary("TABLE");
    if (const std::string_view count = root.text_of("count"); !count.empty())
        table->SetValueAndShowSection(
            "COUNTED", std::string(count) + (count == "1" ? " row" : " rows"), "TOLD");
    put_pages(*table, subject, root);
    if (results.parts.empty()) {
        Dictionary* const empty = table->AddSectionDictionary("EMPTY");
        if (!subject.request.query.empty())
            empty->ShowSection("EMPTY_FILTERED");
        return;
    }
    Dictionary* const filled = table->AddSectionDictionary("FILLED");
    put_columns(*filled, results.parts.front(), address_of(subject.request), filters);
    Rows rows{*subject.endpoint->resource, base_of_rows(subject), {}};
    for (const std::string_view name : results.parts.front().names)
        rows.fields.push_back(field_of(&rows.resource, name));
    std::string lines;
    lines.reserve(2 * subject.answer.body.size());
    for (const Value& row : results.parts)
        put_line(lines, rows, row, showing);
    filled->SetValue("LINES", lines);
}

} // namespace rest::pages
