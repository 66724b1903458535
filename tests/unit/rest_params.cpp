// Query strings of lists and details: understood completely or refused completely.
#include "handlers/rest/ask/params.hpp"

#include "fcgi/error.hpp"
#include "tests/support/sample_catalogue.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::ask::Params;

const rest::describe::Resource& books()
{
    return sample::catalogue().at("books");
}

Params list(std::string_view query)
{
    return rest::ask::list_params(sample::catalogue(), books(), query);
}

Params detail(std::string_view query)
{
    return rest::ask::detail_params(sample::catalogue(), books(), query);
}

/// The names of the parameters that were refused, joined by blanks; empty when none was.
template <typename Read>
std::string refused(Read read, std::string_view query)
{
    try {
        read(query);
        return {};
    } catch (const fcgi::ApiError& error) {
        BOOST_TEST(fcgi::status_of(error.code) == 400);
        if (error.details.empty())
            return "(whole)";
        std::string names;
        for (const auto& [name, sentences] : error.details)
            names += (names.empty() ? "" : " ") + name;
        return names;
    }
}

std::string order_of(const Params& params)
{
    std::string text;
    for (const rest::ask::OrderKey& key : params.order)
        text += (text.empty() ? "" : ",") + std::string(key.descending ? "-" : "") + key.path.text;
    return text;
}

struct Row {
    const char* query;
    const char* expected;
};

/// Queries of a list, and what is complained of.
constexpr Row wrong[] = {
    {"page=0", "page"},
    {"page=-1", "page"},
    {"page=01", "page"},
    {"page=", "page"},
    {"page=first", "page"},
    {"page=1&page=2", "page"},
    {"page=last&count=none", "page"},
    {"page_size=0", "page_size"},
    {"page_size=201", "page_size"},
    {"page_size=-5", "page_size"},
    {"page_size=1000000", "page_size"},
    {"count=no", "count"},
    {"cursor=&page=2", "cursor"},
    {"cursor=a&cursor=b", "cursor"},
    {"ordering=", "ordering"},
    {"ordering=nope", "ordering"},
    {"ordering=title,,pages", "ordering"},
    {"ordering=,", "ordering"},
    {"ordering=--title", "ordering"},
    {"ordering=tags", "ordering"},
    {"ordering=readers__name", "ordering"},
    {"ordering=shelf", "ordering"},
    {"ordering=title__exact", "ordering"},
    {"ordering=title__", "ordering"},
    {"fields=", "fields"},
    {"fields=nope", "fields"},
    {"fields=title__exact", "fields"},
    {"fields=author__born", "fields"},
    {"fields=title&fields=id", "fields"},
    {"exclude=id,,title", "exclude"},
    {"format=json&format=xml", "format"},
    {"nope=1", "nope"},
    {"pages=x", "pages"},
    {"title=a&title=b", "title"},
    {"pages=x&page=x&nope=1&ordering=y", "page nope pages ordering"},
    {"title=%ff", "title"},
    {"title=%00", "title"},
    {"title=%4", "title"},
    {"title=%4&pages=%ff&nope=1&page=x", "title pages page nope"},
    {"%ff=1", "(whole)"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(rest_params)

BOOST_AUTO_TEST_CASE(an_empty_query_means_the_defaults)
{
    const Params params = list("");
    BOOST_TEST(params.page == 1);
    BOOST_TEST(params.page_size == 20);
    BOOST_TEST(rest::ask::list_params(sample::catalogue(), books(), "page_size=7", 33).page_size ==
               7);
    BOOST_TEST(rest::ask::list_params(sample::catalogue(), books(), "", 33).page_size == 33);
    BOOST_TEST(params.counted);
    BOOST_TEST(!params.cursor.has_value());
    BOOST_TEST(!params.searched);
    BOOST_TEST(order_of(params) == "-added,-id");
}

BOOST_AUTO_TEST_CASE(a_wrong_parameter_is_refused_by_name)
{
    for (const Row& row : wrong)
        BOOST_TEST(refused(list, row.query) == row.expected,
                   row.query << ": " << refused(list, row.query));
    BOOST_CHECK_THROW(list("=1"), fcgi::ApiError);
}

BOOST_AUTO_TEST_CASE(a_page_that_no_list_has_is_still_a_page)
{
    BOOST_TEST(list("page=99999999999999999999").page == 999'999'999);
}

BOOST_AUTO_TEST_CASE(what_is_right_is_accepted)
{
    for (const char* query : {"page=2&page_size=200",
                              "page=last",
                              "count=none",
                              "count=exact",
                              "cursor=",
                              "cursor=abc&count=none",
                              "ordering=-author__name,price",
                              "ordering=shelf__floor",
                              "ordering=title,",
                              "ordering=-title,%20pages",
                              "search=a%20b",
                              "search=",
                              "fields=author__country",
                              "fields=copies__note,moves",
                              "exclude=shelf__room,readers__name",
                              "format=xml",
                              "state=lost",
                              "title=a+b&pages__gt=3",
                              "tags__contains=x",
                              "&&title=x&"})
        BOOST_TEST(refused(list, query).empty(), query);
}

BOOST_AUTO_TEST_CASE(an_unknown_parameter_suggests_the_one_that_was_meant)
{
    const auto sentence = [](std::string_view query) {
        try {
            list(query);
        } catch (const fcgi::ApiError& error) {
            return error.details.begin()->second.front();
        }
        return std::string();
    };
    BOOST_TEST(sentence("pagesize=5").find("Did you mean page_size?") != std::string::npos);
    BOOST_TEST(sentence("sting=5").find("Did you mean") == std::string::npos);
    const std::pair<const char*, const char*> elsewhere[] = {
        {"limit", "page_size"}, {"per_page", "page_size"}, {"offset", "page"},
        {"sort", "ordering"},   {"order_by", "ordering"},  {"q", "search"},
        {"query", "search"}};
    for (const auto& [word, ours] : elsewhere)
        BOOST_TEST(
            sentence(std::string(word) + "=5").ends_with(std::string("Did you mean ") + ours + "?"),
            word);
    BOOST_TEST(sentence("ordering=author.name").ends_with("Did you mean author__name?"));
    BOOST_TEST(sentence("fields=author.name").ends_with("Did you mean author__name?"));
    BOOST_TEST(sentence("tilte=5").find("Did you mean title?") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_export_names_all_that_is_wrong_with_it)
{
    const auto file = [](std::string_view query) {
        return rest::ask::export_params(sample::catalogue(), books(), query);
    };
    BOOST_TEST(refused(file, "page=2&nope=red&cursor=") == "page cursor nope");
    BOOST_TEST(refused(file, "title=x&fields=id").empty());
}

BOOST_AUTO_TEST_CASE(one_wrong_parameter_is_named_in_the_message_and_several_are_not)
{
    const auto message = [](std::string_view query) {
        try {
            list(query);
        } catch (const fcgi::ApiError& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    BOOST_TEST(message("nope=1") == "The parameter \"nope\" is not valid.");
    BOOST_TEST(message("nope=1&page=x") == "Some parameters are not valid.");
}

BOOST_AUTO_TEST_CASE(the_id_decides_between_equals_in_the_direction_of_the_last_field)
{
    BOOST_TEST(order_of(list("ordering=title")) == "title,id");
    BOOST_TEST(order_of(list("ordering=title,-pages")) == "title,-pages,-id");
    BOOST_TEST(order_of(list("ordering=-id")) == "-id");
    BOOST_TEST(order_of(list("ordering=-id,title")) == "-id");
    const Params countries =
        rest::ask::list_params(sample::catalogue(), sample::catalogue().at("countries"), "");
    BOOST_TEST(order_of(countries) == "id");
}

BOOST_AUTO_TEST_CASE(selections_keep_and_drop_nested_members)
{
    const Params params = list("fields=id,author__country&exclude=author__country__name");
    const rest::ask::Selection selection = params.selection();
    BOOST_TEST(selection.below("id").has_value());
    BOOST_TEST(!selection.below("title").has_value());
    const auto author = selection.below("author");
    BOOST_REQUIRE(author.has_value());
    BOOST_TEST(!author->below("name").has_value());
    const auto country = author->below("country");
    BOOST_REQUIRE(country.has_value());
    BOOST_TEST(country->below("id").has_value());
    BOOST_TEST(!country->below("name").has_value());
}

BOOST_AUTO_TEST_CASE(a_whole_field_wins_over_a_part_of_it)
{
    const Params params = list("fields=author__id,author");
    BOOST_TEST(params.selection().below("author")->below("name").has_value());
}

BOOST_AUTO_TEST_CASE(naming_a_hidden_value_asks_for_it)
{
    BOOST_TEST(list("state=lost").asked.contains("2"));
    BOOST_TEST(list("state__in=lent,gone").asked.contains("2"));
    BOOST_TEST(list("author__name=lost").asked.empty());
    BOOST_TEST(detail("state=lost").asked.contains("2"));
}

BOOST_AUTO_TEST_CASE(details_take_fields_exclude_format_and_the_hiding_filter)
{
    for (const char* query : {"", "fields=title", "exclude=shelf", "format=xml", "state=lent"})
        BOOST_TEST(refused(detail, query).empty(), query);
    for (const char* query : {"page=1", "title=x", "ordering=title", "search=x", "state__in=lent"})
        BOOST_TEST(!refused(detail, query).empty(), query);
}

BOOST_AUTO_TEST_CASE(other_endpoints_take_only_format)
{
    BOOST_TEST(refused(rest::ask::refuse_params, "format=xml").empty());
    BOOST_TEST(refused(rest::ask::refuse_params, "a=1&b=2") == "a b");
}

BOOST_AUTO_TEST_CASE(the_identity_of_a_list_ignores_what_does_not_choose_its_rows)
{
    const std::string plain = list("title=a&pages__gt=3").identity();
    BOOST_TEST(list("pages__gt=3&cursor=&title=a&page_size=5&fields=id&count=none&format=xml")
                   .identity() == plain);
    BOOST_TEST(list("title=b&pages__gt=3").identity() != plain);
    BOOST_TEST(list("title=a&pages__gt=3&ordering=title").identity() != plain);
    BOOST_TEST(list("title=a%26pages__gt%3D3").identity() != plain);
}

BOOST_AUTO_TEST_CASE(a_search_is_words_and_quoted_phrases)
{
    using Terms = std::vector<std::string>;
    BOOST_TEST((rest::ask::search_terms("web  app\ttest") == Terms{"web", "app", "test"}));
    BOOST_TEST((rest::ask::search_terms("a \"b c\" d") == Terms{"a", "b c", "d"}));
    BOOST_TEST((rest::ask::search_terms("a \"b c") == Terms{"a", "b c"}));
    BOOST_TEST(rest::ask::search_terms(" \"\" \" \t\" ").empty());
    BOOST_TEST((rest::ask::search_terms("salt & pepper") == Terms{"salt", "pepper"}));
    BOOST_TEST((rest::ask::search_terms("&") == Terms{"&"}));
    BOOST_TEST(!list("search=%20%20").searched);
    BOOST_TEST(list("search=x").searched);
}

BOOST_AUTO_TEST_CASE(a_search_of_too_many_words_is_refused)
{
    for (const char* separator : {"+", ".", "-", "%22+%22"}) {
        std::string query = "search=the";
        for (int i = 1; i < 20; ++i)
            query += separator + std::string("the");
        BOOST_TEST(refused(list, query).empty(), separator);
        BOOST_TEST(refused(list, query + separator + "the") == "search", separator);
    }
}

BOOST_AUTO_TEST_CASE(a_resource_without_search_refuses_it)
{
    const auto countries = [](std::string_view query) {
        rest::ask::list_params(sample::catalogue(), sample::catalogue().at("countries"), query);
    };
    BOOST_TEST(refused(countries, "search=x") == "search");
}

BOOST_AUTO_TEST_CASE(parameters_are_split_and_decoded)
{
    const auto parameters = rest::ask::parameters_of("a=1&b=x%26y&c&d=e=f&g+h=%C3%A9");
    BOOST_REQUIRE(parameters.size() == 5U);
    BOOST_TEST(parameters[1].value == "x&y");
    BOOST_TEST(parameters[2].value.empty());
    BOOST_TEST(parameters[3].value == "e=f");
    BOOST_TEST(parameters[4].name == "g h");
    BOOST_TEST(parameters[4].value == "\xC3\xA9");
}

BOOST_AUTO_TEST_CASE(too_many_parameters_are_refused)
{
    std::string query;
    for (int i = 0; i < 501; ++i)
        query += "a=1&";
    BOOST_TEST(refused(list, query) == "(whole)");
}

BOOST_AUTO_TEST_SUITE_END()
