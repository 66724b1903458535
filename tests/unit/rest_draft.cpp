// Bodies against a description: what they set, what they name, and everything that is wrong.
#include "handlers/rest/ask/draft.hpp"

#include "tests/support/draft_text.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::ask::Draft;
using rest::ask::Mode;
using test::columns_of;
using test::draft_of;
using test::lists_of;
using test::mentions_of;
using test::merged;
using test::violations_of;
using test::written_of;

struct Row {
    const char* body;
    const char* expected;
};

template <typename Show, std::size_t N>
void check(const Row (&rows)[N], Show show)
{
    for (const Row& row : rows)
        BOOST_TEST(show(row.body) == row.expected, row.body << " gave " << show(row.body));
}

std::string complaints(const std::string& body)
{
    return violations_of(merged(body));
}

/// What a shop looks like when nobody has said anything about it.
const char* const least = R"({"name":"N","owner":4,"labels":["new"]})";

const char* const shown = R"({"id":7,"name":"N","phone":null,"state":"new","words":["a"],
    "owner":{"id":4,"name":"Ann"},"area":"North","turnover":12.50,
    "staff":[{"id":1,"name":"A"},{"id":2,"name":"B"}],"labels":["new"],
    "guards":[{"id":1,"armed":true}],
    "address":{"street":"S","city":null,"floor":2},"created":"2023-03-15T14:20:00Z"})";

bool needs(const std::string& body, Mode mode = Mode::merge)
{
    return rest::ask::needs_present(sample::writing().at("shops"), rest::ask::json_object(body),
                                    mode);
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_draft)

BOOST_AUTO_TEST_CASE(a_new_row_gets_initial_values_for_what_is_left_out)
{
    const Draft draft = draft_of(least, Mode::create);
    BOOST_TEST(violations_of(draft).empty());
    BOOST_TEST(columns_of(draft) ==
               R"({"name":"N","motto":"Read!","code":null,"phone":"","rating":3,"visits":0,)"
               R"("turnover":null,"hours":0,"open":true,"since":null,"seen":null,"size":0,)"
               R"("words":[],"owner_id":"4","keeper_id":null,"patron_id":null,"street":"",)"
               R"("city":null,"password_hash":null,"hidden":false})");
    BOOST_TEST(mentions_of(draft) == "owner=4 area=North labels.0=new");
    BOOST_TEST(lists_of(draft) == "labels[new]");
    BOOST_TEST(written_of(draft) == "name owner labels");
}

BOOST_AUTO_TEST_CASE(a_replaced_row_gets_initial_values_again)
{
    const Draft draft = draft_of(least, Mode::replace, shown);
    BOOST_TEST(violations_of(draft).empty());
    BOOST_TEST(columns_of(draft) ==
               R"({"name":"N","motto":"Read!","code":null,"phone":"","rating":3,"visits":0,)"
               R"("turnover":null,"hours":0,"open":true,"since":null,"seen":null,"size":0,)"
               R"("words":[],"owner_id":"4","keeper_id":null,"patron_id":null,"street":"",)"
               R"("city":null})");
    BOOST_TEST(lists_of(draft) == "staff[] must[] best[] guards[]");
    BOOST_TEST(mentions_of(draft) == "owner=4 area=North");
    BOOST_TEST(written_of(draft) ==
               "name motto code phone rating visits turnover hours open since seen size words "
               "owner keeper patron area staff must best guards address.street address.city");
}

BOOST_AUTO_TEST_CASE(a_merge_sets_what_it_names_and_nothing_else)
{
    const Draft draft = merged(R"({"rating":5,"address":{"city":"Ulm"},"open":false})", shown);
    BOOST_TEST(violations_of(draft).empty());
    BOOST_TEST(columns_of(draft) == R"({"rating":5,"open":false,"city":"Ulm"})");
    BOOST_TEST(written_of(draft) == "rating open address.city");
    BOOST_TEST((mentions_of(draft) + lists_of(draft)).empty());
    BOOST_TEST(columns_of(merged("{}", shown)) == "{}");
    BOOST_TEST(columns_of(merged(R"({"address":{}})", shown)) == "{}");
}

BOOST_AUTO_TEST_CASE(what_is_required_is_missed_by_name_on_create_and_replace)
{
    const char* const missed = "name: This field is required | owner: This field is required | "
                               "labels: This field is required";
    BOOST_TEST(violations_of(draft_of("{}", Mode::create)) == missed);
    BOOST_TEST(violations_of(draft_of("{}", Mode::replace, shown)) == missed);
    BOOST_TEST(violations_of(merged("{}", shown)).empty());
}

BOOST_AUTO_TEST_CASE(an_unknown_member_is_refused_by_name_with_what_was_meant)
{
    const Row rows[] = {
        {R"({"nmae":"x"})", "nmae: There is no such field; did you mean name?"},
        {R"({"ratings":1})", "ratings: There is no such field; did you mean rating?"},
        {R"({"qqqqqqqq":1})", "qqqqqqqq: There is no such field"},
        {R"({"address":{"stret":"x"}})",
         "address.stret: There is no such field; did you mean street?"},
        {R"({"address":{"password":"x"}})", "address.password: There is no such field"},
        {R"({"address.street":"x"})", "address.street: There is no such field"},
        {R"({"":1})", ": There is no such field"},
        {R"({"Name":"x"})", "Name: There is no such field; did you mean name?"},
    };
    check(rows, complaints);
}

BOOST_AUTO_TEST_CASE(read_only_members_may_be_put_back_but_not_changed)
{
    const auto against_present = [](const std::string& body) {
        return violations_of(merged(body, shown));
    };
    const Row rows[] = {
        {R"({"id":7})", ""},
        {R"({"id":7.0})", ""},
        {R"({"id":8})", "id: This field is read-only"},
        {R"({"id":"7"})", "id: This field is read-only"},
        {R"({"created":"2023-03-15T14:20:00Z"})", ""},
        {R"({"created":"2023-03-15T14:20:00+00:00"})", "created: This field is read-only"},
        {R"({"address":{"floor":2}})", ""},
        {R"({"address":{"floor":null}})", "address.floor: This field is read-only"},
        {R"({"state":"new"})", ""},
        {R"({"state":"shut"})", "state: The status changes by transitions: POST to transition/"},
        {R"({"updated":null})", "updated: This field is read-only"}, // not among what is shown
    };
    check(rows, against_present);
    BOOST_TEST(violations_of(draft_of(R"({"name":"N","owner":4,"labels":["a"],"id":7})",
                                      Mode::create)) == "id: This field is read-only");
}

BOOST_AUTO_TEST_CASE(what_is_shown_from_elsewhere_is_no_change_when_it_is_put_back)
{
    const Row rows[] = {
        {R"({"phone":null})", ""},
        {R"({"phone":"1"})", "phone"},
        {R"({"area":"North"})", ""},
        {R"({"area":"South"})", "area"},
        {R"({"staff":[{"id":1,"name":"A"},{"name":"B","id":2}]})", ""},
        {R"({"staff":[{"id":2,"name":"B"},{"id":1,"name":"A"}]})", "staff"},
        {R"({"staff":[1,2]})", "staff"},
        {R"({"guards":[{"armed":true,"id":1}]})", ""},
        {R"({"guards":[{"armed":false,"id":1}]})", "guards"},
        {R"({"labels":["new"]})", ""},
        {R"({"name":"N"})", "name"}, // of a column of its own: the row tells whether it changes
    };
    check(rows, [](const std::string& body) { return written_of(merged(body, shown)); });
    BOOST_TEST(written_of(merged(R"({"phone":null,"area":"North"})")) == "phone area");
}

BOOST_AUTO_TEST_CASE(whether_the_present_row_is_needed_shows_in_the_body)
{
    for (const char* body :
         {R"({"id":7})", R"({"phone":"1"})", R"({"area":"x"})", R"({"staff":[]})",
          R"({"address":{"floor":2}})", R"({"labels":["a"]})", R"({"state":"new"})"})
        BOOST_TEST(needs(body), body);
    for (const char* body :
         {"{}", R"({"name":"x","rating":1,"owner":4,"words":[]})", R"({"address":{"street":"x"}})",
          R"({"address":7})", R"({"nope":1})", R"({"password":"x"})"})
        BOOST_TEST(!needs(body), body);
}

BOOST_AUTO_TEST_CASE(null_clears_what_may_be_null_and_nothing_else)
{
    const Row cleared[] = {
        {R"({"code":null})", R"({"code":null})"},
        {R"({"phone":null})", R"({"phone":""})"},
        {R"({"motto":null})", R"({"motto":""})"},
        {R"({"turnover":null,"since":null,"seen":null})",
         R"({"turnover":null,"since":null,"seen":null})"},
        {R"({"keeper":null})", R"({"keeper_id":null})"},
        {R"({"patron":null})", R"({"patron_id":null})"}, // which means the initial value
        {R"({"address":{"street":null,"city":null}})", R"({"street":"","city":null})"},
    };
    check(cleared, [](const std::string& body) { return columns_of(merged(body)); });
    const Row refused[] = {
        {R"({"name":null})", "name: This field is required and may not be null"},
        {R"({"rating":null})", "rating: This field may not be null"},
        {R"({"hours":null})", "hours: This field may not be null"},
        {R"({"open":null})", "open: This field may not be null"},
        {R"({"size":null})", "size: This field may not be null"},
        {R"({"words":null})", "words: This field may not be null"},
        {R"({"owner":null})", "owner: This field may not be null"},
        {R"({"area":null})", "area: This field may not be null"},
        {R"({"staff":null})", "staff: This has to be a list of ids"},
        {R"({"labels":null})", "labels: This has to be a list of texts"},
        {R"({"address":null})", "address: This has to be an object"},
    };
    check(refused, complaints);
}

BOOST_AUTO_TEST_CASE(a_group_is_an_object_and_its_members_are_named_with_it)
{
    const Row rows[] = {
        {R"({"address":[]})", "address: This has to be an object"},
        {R"({"address":"x"})", "address: This has to be an object"},
        {R"({"address":{"street":1,"city":""}})",
         "address.street: This has to be text | address.city: This field may not be empty; null "
         "clears it"},
        {R"({"address":{"street":"123456789012345678901"}})",
         "address.street: This may have at most 20 characters"},
    };
    check(rows, complaints);
}

BOOST_AUTO_TEST_CASE(what_is_masked_for_the_caller_is_neither_cleared_nor_reset)
{
    const auto phone_after = [](const std::string& body, Mode mode, const std::string& stored) {
        const boost::json::object now = boost::json::parse(shown).as_object();
        const boost::json::object row{{"phone", stored}, {"code", "A"}};
        const Draft draft =
            rest::ask::read_draft(sample::writing().at("shops"), rest::ask::json_object(body), mode,
                                  {.shown = &now, .columns = &row});
        return draft.columns.contains("phone") ? draft.columns.at("phone") : nullptr;
    };
    BOOST_TEST(phone_after(R"({"phone":null})", Mode::merge, "1").is_null());
    BOOST_TEST(phone_after(least, Mode::replace, "1").is_null());
    BOOST_TEST(phone_after(R"({"phone":"2"})", Mode::merge, "1") == "2");
    BOOST_TEST(phone_after(least, Mode::replace, "") == "");
    BOOST_TEST(needs("{}", Mode::replace));
    BOOST_TEST(needs(R"({"phone":null})"));
}

BOOST_AUTO_TEST_CASE(everything_that_is_wrong_is_told_at_once)
{
    BOOST_TEST(
        complaints(R"({"name":" ","rating":9,"owner":"x","labels":[],"nope":1})") ==
        "name: This field may not be blank | rating: This has to be between 1 and 5 | owner: "
        "This has to be an id | labels: This list may not be empty | nope: There is no such "
        "field");
}

BOOST_AUTO_TEST_CASE(inputs_are_taken_at_the_top_and_never_reset_by_a_put)
{
    BOOST_TEST(columns_of(merged(R"({"password":"p","hidden":true})")) ==
               R"({"password_hash":"p","hidden":true})");
    BOOST_TEST(!draft_of(least, Mode::replace, shown).columns.contains("hidden"));
    BOOST_TEST(draft_of(least, Mode::create).columns.contains("hidden"));
}

BOOST_AUTO_TEST_CASE(what_is_hidden_or_stays_is_not_reset_and_null_put_back_changes_nothing)
{
    using rest::describe::boolean;
    rest::describe::Resource r;
    r.name = "keys";
    r.fields = {boolean("secret", "Hidden.", {.shown_if = "t.open", .writable = true}),
                boolean("open", "Shown.", {.writable = true}),
                boolean("right", "Stays.", {.writable = true, .stays = true})};
    const auto columns = [&](const char* body, const char* present) {
        const auto was = rest::ask::json_object(present);
        const Draft draft =
            rest::ask::read_draft(r, rest::ask::json_object(body), Mode::replace, {.shown = &was});
        BOOST_TEST(draft.violations.empty());
        return boost::json::serialize(draft.columns);
    };
    const char* const hidden = R"({"secret":null,"open":true,"right":true})";
    BOOST_TEST(columns("{}", hidden) == R"({"open":false})");
    BOOST_TEST(columns(R"({"secret":null})", hidden) == R"({"open":false})");
    BOOST_TEST(columns("{}", R"({"secret":true,"open":true,"right":true})") ==
               R"({"secret":false,"open":false})");
    BOOST_TEST(rest::ask::needs_present(r, {}, Mode::replace));
    BOOST_TEST(!rest::ask::needs_present(r, {}, Mode::merge));
}

BOOST_AUTO_TEST_SUITE_END()
