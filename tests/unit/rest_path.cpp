// Filter parameters taken apart, over a made-up catalogue.
#include "handlers/rest/ask/path.hpp"

#include "tests/support/sample_catalogue.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::ask::Condition;
using rest::describe::Lookup;

std::variant<Condition, std::string> read(const std::string& name,
                                          const std::vector<std::string>& values)
{
    rest::ask::Suggestions suggestions;
    return rest::ask::condition_of(sample::catalogue(), sample::catalogue().at("books"), name,
                                   values, suggestions);
}

/// The canonical values, joined by "|", or the sentence that refuses them.
std::string outcome(const std::string& name, const std::vector<std::string>& values)
{
    const auto result = read(name, values);
    if (const auto* sentence = std::get_if<std::string>(&result))
        return *sentence;
    std::string text;
    for (const std::string& value : std::get<Condition>(result).values)
        text += (text.empty() ? "" : "|") + value;
    return text;
}

bool accepted(const std::string& name, const std::vector<std::string>& values)
{
    return std::holds_alternative<Condition>(read(name, values));
}

bool says(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

const std::vector<std::string> all_lookups = {
    "exact",    "iexact",    "contains", "icontains", "startswith", "istartswith",
    "endswith", "iendswith", "gt",       "gte",       "lt",         "lte",
    "range",    "in",        "isnull",   "date",      "year",       "month"};

struct Fit {
    const char* field;
    const char* value;
    const char* lookups; ///< Those that fit, between blanks.
};

constexpr Fit fits[] = {
    {"title", "x",
     " exact iexact contains icontains startswith istartswith endswith iendswith in "},
    {"pages", "7", " exact gt gte lt lte range in "},
    {"price", "1.50", " exact gt gte lt lte range in isnull "},
    {"published", "2023-03-15", " exact gt gte lt lte range in isnull date year month "},
    {"added", "2023-03-15", " exact gt gte lt lte range in date year month "},
    {"rare", "true", " exact in "},
    {"state", "lent", " exact in "},
    {"author", "3", " exact in "},
    {"borrower", "3", " exact in isnull "},
    {"readers", "3", " exact contains in isnull "},
    {"tags", "x", " contains in "},
    {"moves", "x", " "},
    {"shelf", "x", " "},
    {"shelf__room", "x",
     " exact iexact contains icontains startswith istartswith endswith iendswith in "},
    {"shelf__floor", "2", " exact gt gte lt lte range in isnull "},
    {"author__name", "x",
     " exact iexact contains icontains startswith istartswith endswith iendswith in "},
    {"author__country__id", "3", " exact gt gte lt lte range in "},
    {"readers__born", "2023-03-15", " exact gt gte lt lte range in isnull date year month "},
};

std::string value_for(const std::string& lookup, const std::string& value)
{
    if (lookup == "range")
        return value + "," + value;
    if (lookup == "isnull")
        return "true";
    return lookup == "year" ? "2023" : lookup == "month" ? "3" : value;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_path)

BOOST_AUTO_TEST_CASE(every_type_takes_the_lookups_that_fit_it_and_no_other)
{
    for (const Fit& fit : fits) {
        for (const std::string& lookup : all_lookups) {
            const bool fitting = says(fit.lookups, " " + lookup + " ");
            const std::string name = std::string(fit.field) + "__" + lookup;
            BOOST_TEST(accepted(name, {value_for(lookup, fit.value)}) == fitting, name);
        }
        BOOST_TEST(accepted(fit.field, {fit.value}) == says(fit.lookups, " exact "), fit.field);
    }
}

BOOST_AUTO_TEST_CASE(values_become_canonical)
{
    BOOST_TEST(outcome("state", {"lent"}) == "1");
    BOOST_TEST(outcome("state", {"gone"}) == "2");
    BOOST_TEST(outcome("state__in", {"shelved,lent"}) == "0|1");
    BOOST_TEST(outcome("pages__in", {"1,2", "3"}) == "1|2|3");
    BOOST_TEST(outcome("price__range", {"1,2.5"}) == "1|2.5");
    BOOST_TEST(outcome("added", {"2023-03-15T10:00:00Z"}) == "2023-03-15T10:00:00+00:00");
    BOOST_TEST(outcome("pages__in", {" 1 , 2 ,", "3,"}) == "1|2|3");
    BOOST_TEST(outcome("pages__range", {"1, 2,"}) == "1|2");
    BOOST_TEST(outcome("title__in", {"\"Q1, Q2\",Q1"}) == "Q1, Q2|Q1");
    BOOST_TEST(outcome("title__in", {"\"say \"\"a\"\"\" , 5\" pipe,\" b \""}) ==
               "say \"a\"|5\" pipe| b ");
    BOOST_TEST(outcome("title__in", {"a,\"\""}) == "a|");
    BOOST_TEST(outcome("title__in", {"\"Quoted\" & more , \"open,b"}) ==
               "\"Quoted\" & more|\"open|b");
    BOOST_TEST(outcome("price__isnull", {"1"}) == "true");
    BOOST_TEST(outcome("rare__in", {"True,0"}) == "true|false");
    BOOST_TEST(outcome("title", {"a,b"}) == "a,b");
    BOOST_TEST(outcome("title", {""}).empty());
}

BOOST_AUTO_TEST_CASE(values_of_the_wrong_type_are_refused)
{
    const std::pair<const char*, const char*> rows[] = {
        {"pages", "many"},        {"pages", ""},
        {"pages", "1.5"},         {"price", "1,5"},
        {"published", "now"},     {"published", "2023"},
        {"added", "infinity"},    {"rare", "2"},
        {"rare", "TRUE"},         {"state", "1"},
        {"state", "Lent"},        {"state", ""},
        {"author", "01"},         {"readers", "1.5"},
        {"borrower", "Jane"},     {"author", ""},
        {"author__isnull", "1"},  {"readers__isnull", "x"},
        {"pages__in", "1,,2"},    {"pages__in", ""},
        {"pages__in", ","},       {"pages__in", ",1"},
        {"pages__in", " "},       {"title__in", ""},
        {"title__in", "a,,b"},    {"title__in", "a,,"},
        {"pages__range", "1"},    {"pages__range", "1,2,3"},
        {"price__isnull", "yes"}, {"added__date", "2023-03-15T10:00"},
        {"added__year", "0"},     {"added__year", "10000"},
        {"added__month", "13"},   {"added__month", "-1"},
        {"pages__gt", "overdue"}, {"borrower__isnull", "overdue"},
    };
    for (const auto& [name, value] : rows)
        BOOST_TEST(!accepted(name, {value}), name << "=" << value);
    BOOST_TEST(says(outcome("state", {"stolen"}), "shelved, lent, lost, pulped"));
    BOOST_TEST(says(outcome("pages", {"x"}), "a whole number is expected"));
}

BOOST_AUTO_TEST_CASE(a_scalar_given_twice_is_refused)
{
    BOOST_TEST(says(outcome("pages", {"1", "2"}), "more than once"));
    BOOST_TEST(says(outcome("pages__range", {"1,2", "3,4"}), "more than once"));
}

BOOST_AUTO_TEST_CASE(a_named_condition_stands_for_values)
{
    const auto result = read("state", {"overdue"});
    BOOST_REQUIRE(std::holds_alternative<Condition>(result));
    BOOST_TEST(std::get<Condition>(result).values.empty());
    const std::set<std::string> named{"t.due < current_date and t.state = 1"};
    BOOST_TEST(std::get<Condition>(result).named == named);
    const auto mixed = std::get<Condition>(read("state__in", {"overdue,lost,overdue"}));
    BOOST_TEST(mixed.values.size() == 1U);
    BOOST_TEST(mixed.named == named, "each condition once, however often it is named");
}

BOOST_AUTO_TEST_CASE(a_bare_date_against_a_time_means_the_whole_day)
{
    const auto until = [](const std::string& name, const std::string& value) {
        return std::get<Condition>(read(name, {value})).until.at(0);
    };
    BOOST_TEST(until("added__lte", "2023-02-28") == "2023-03-01");
    BOOST_TEST(until("added__date", "9999-12-31") == "10000-01-01");
    BOOST_TEST(until("added__lte", "2023-03-15T10:00Z") == "");
    BOOST_TEST(until("published__lte", "2023-03-15") == "");
    BOOST_TEST(!accepted("added__date", {"2023-03-15T10:00Z"}));
}

BOOST_AUTO_TEST_CASE(relative_days_are_those_of_who_asks)
{
    using namespace std::chrono_literals;
    const rest::ask::Days days{
        .today = std::chrono::sys_days(2024y / 3 / 1), .begin = [](std::chrono::sys_days day) {
            return rest::ask::date_text(day - std::chrono::days(1)) + "T11:00:00+00:00";
        }};
    rest::ask::Suggestions suggestions;
    const auto read_so = [&](const std::string& name, const std::string& value) {
        return std::get<Condition>(rest::ask::condition_of(sample::catalogue(),
                                                           sample::catalogue().at("books"), name,
                                                           {value}, suggestions, days));
    };
    const Condition times = read_so("added__in", "today,2024-03-01");
    BOOST_TEST(
        (times.values == std::vector<std::string>{"2024-02-29T11:00:00+00:00", "2024-03-01"}));
    BOOST_TEST(
        (times.until == std::vector<std::string>{"2024-03-01T11:00:00+00:00", "2024-03-02"}));
    BOOST_TEST(read_so("published", "-1d").values.at(0) == "2024-02-29");
}

BOOST_AUTO_TEST_CASE(a_reference_goes_by_its_id_or_by_what_is_shown_of_it)
{
    const auto one = std::get<Condition>(read("author", {"Jane Doe"}));
    BOOST_TEST((one.names == std::vector<std::string>{"Jane Doe"}));
    BOOST_TEST(one.values.empty());
    const auto both = std::get<Condition>(read("readers__in", {"3,Jane Doe"}));
    BOOST_TEST((both.names == std::vector<std::string>{"Jane Doe"}));
    BOOST_TEST((both.values == std::vector<std::string>{"3"}));
    BOOST_TEST(!accepted("author__gt", {"Jane Doe"}));
}

BOOST_AUTO_TEST_CASE(a_thousand_values_pass_and_one_more_does_not)
{
    std::string values = "1";
    for (int i = 2; i <= 1000; ++i)
        values += "," + std::to_string(i);
    BOOST_TEST(accepted("pages__in", {values}));
    BOOST_TEST(says(outcome("pages__in", {values + ",1001"}), "At most 1000 values"));
    BOOST_TEST(says(outcome("pages__in", {values, "1001"}), "At most 1000 values"));
}

BOOST_AUTO_TEST_CASE(paths_as_other_apis_write_them_are_told_as_ours)
{
    BOOST_TEST(says(outcome("author.name", {"x"}), "Did you mean author__name?"));
    BOOST_TEST(says(outcome("author[name]", {"x"}), "Did you mean author__name?"));
    BOOST_TEST(says(outcome("author__pk", {"1"}), "Did you mean author__id?"));
    BOOST_TEST(says(outcome("pk", {"1"}), "Did you mean id?"));
    BOOST_TEST(
        says(outcome("author.name__icontains", {"x"}), "Did you mean author__name__icontains?"));
    BOOST_TEST(!says(outcome("author.nonsense", {"x"}), "author__nonsense?"));
}

BOOST_AUTO_TEST_CASE(an_unknown_field_is_refused_with_the_one_that_was_meant)
{
    BOOST_TEST(outcome("tilte", {"x"}) == "There is no field \"tilte\". Did you mean title?");
    BOOST_TEST(outcome("author__nam", {"x"}) ==
               "There is no field \"nam\" in author. Did you mean name?");
    BOOST_TEST(outcome("shelf__flor", {"1"}) ==
               "There is no field \"flor\" in shelf. Did you mean floor?");
    BOOST_TEST(outcome("zzzzzzzz", {"x"}) == "There is no field \"zzzzzzzz\".");
    BOOST_TEST(says(outcome("title__icontain", {"x"}), "Did you mean icontains?"));
    BOOST_TEST(says(outcome("rare__gt", {"true"}), "It takes exact, in."));
    BOOST_TEST(says(outcome("moves", {"x"}), "It takes no filter."));
}

BOOST_AUTO_TEST_CASE(paths_that_end_in_nothing_are_refused)
{
    for (const char* name :
         {"", "__", "title__", "author__", "title____exact", "__title", "author__name__", "_"})
        BOOST_TEST(!accepted(name, {"1"}), name);
}

BOOST_AUTO_TEST_CASE(a_path_crosses_at_most_four_relations)
{
    BOOST_TEST(accepted("author__books__author__books__title", {"x"}));
    BOOST_TEST(
        says(outcome("author__books__author__books__author__name", {"x"}), "at most 4 relations"));
    std::string endless = "author";
    for (int i = 0; i < 1000; ++i)
        endless += "__books__author";
    BOOST_TEST(says(outcome(endless, {"1"}), "at most 4 relations"));
}

BOOST_AUTO_TEST_CASE(a_path_names_the_relations_that_it_crosses)
{
    const auto condition = std::get<Condition>(read("author__country__name__istartswith", {"x"}));
    BOOST_REQUIRE(condition.path.steps.size() == 2U);
    BOOST_TEST(condition.path.steps[0]->name == "author");
    BOOST_TEST(condition.path.steps[1]->name == "country");
    BOOST_TEST(condition.path.field->name == "name");
    BOOST_TEST(condition.path.text == "author__country__name");
    BOOST_TEST((condition.lookup == Lookup::istartswith));
    BOOST_TEST(std::get<Condition>(read("shelf__room", {"x"})).path.steps.empty());
}

BOOST_AUTO_TEST_CASE(suggestions_are_near_or_absent)
{
    BOOST_TEST(rest::ask::closest("statu", {"status", "state"}) == "status");
    BOOST_TEST(rest::ask::closest("x", {"status"}).empty());
    BOOST_TEST(rest::ask::closest(std::string(10000, 'a'), {"a"}).empty());
}

BOOST_AUTO_TEST_CASE(mistakes_are_letters_too_many_too_few_wrong_or_exchanged)
{
    const std::vector<std::string> candidates = {"status"};
    for (const char* word : {"status", "STATUS", "sttus", "statuus", "stutus", "sttaus", "sttusa"})
        BOOST_TEST(rest::ask::closest(word, candidates) == "status", word);
    for (const char* word : {"tasuts", "stxxxs", "st"})
        BOOST_TEST(rest::ask::closest(word, candidates).empty(), word);
    BOOST_TEST(rest::ask::closest("statsu", {"statue", "status"}) == "status");
}

BOOST_AUTO_TEST_CASE(after_some_words_nothing_is_looked_for_whether_it_was_found_or_not)
{
    for (const char* word : {"nothing like it", "tilte"}) {
        rest::ask::Suggestions suggestions;
        int searches = 0;
        for (int i = 0; i < 500; ++i)
            suggestions.near(word, [&] {
                ++searches;
                return std::vector<std::string>{"title"};
            });
        BOOST_TEST(searches <= rest::ask::Suggestions::most_searches);
    }
}

BOOST_AUTO_TEST_CASE(every_lookup_has_a_name_that_finds_it)
{
    for (const std::string& name : all_lookups) {
        const auto lookup = rest::describe::lookup_named(name);
        BOOST_REQUIRE(lookup.has_value());
        BOOST_TEST(rest::describe::name_of(*lookup) == name);
    }
    BOOST_TEST(!rest::describe::lookup_named("regex"));
}

BOOST_AUTO_TEST_SUITE_END()
