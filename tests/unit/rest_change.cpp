// The SQL of changes with what the audit trail and the events get of them, and of lists that are
// made exactly what a body says.
#include "handlers/rest/statements/change.hpp"

#include "handlers/rest/statements/record.hpp"
#include "tests/support/draft_text.hpp"
#include "tests/support/golden.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::ask::Draft;
using rest::ask::LinkedList;
using rest::describe::Resource;
using rest::identity::Principal;
using rest::statements::Changes;
using rest::statements::Update;
using test::change_text_of;

Principal member()
{
    return {.id = 5, .global = "view_client"};
}

const rest::describe::Catalogue& real()
{
    static const rest::describe::Catalogue all(handlers::catalogue());
    return all;
}

const Resource& shops()
{
    return sample::writing().at("shops");
}
const Resource& stalls()
{
    return sample::writing().at("stalls");
}

Changes changes(const Resource& resource, const Principal& caller)
{
    return {sample::writing(), caller, "r-1", resource};
}

/// As a draft of that body asks for it.
Update update_of(const Resource& resource, const Draft& draft)
{
    return {.ids = "{7,8}",
            .columns = boost::json::serialize(draft.columns),
            .sets = rest::statements::assignments_of(resource, draft.columns),
            .lists = draft.lists,
            .event = resource.writing.events.updated};
}

/// With ids as they are after they were looked up.
LinkedList list_of(const std::string& body)
{
    Draft draft = test::merged(body);
    LinkedList list = draft.lists.at(0);
    list.ids = "{1,2}";
    return list;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_change)

BOOST_AUTO_TEST_CASE(new_rows_are_inserted_with_stamps_audit_rows_and_events)
{
    const Principal caller = member();
    test::compare_golden(
        "shops_inserted",
        change_text_of(
            "shops",
            changes(shops(), caller)
                .insert({"name", "owner_id", "patron_id", "size", "street", "password_hash"},
                        R"([{"name":"N","owner_id":"4"}])", R"([{"labels":[null,["new"]]}])")) +
            change_text_of("stalls, which come to life again",
                           changes(stalls(), caller)
                               .insert({"place_id", "tables", "shop_id"},
                                       R"([{"place_id":"1","shop_id":"7"}])", "[{}]")));
}

BOOST_AUTO_TEST_CASE(written_columns_are_set_and_what_was_before_travels_along)
{
    const Principal caller = member();
    const auto update = [&](const char* title, const char* body) {
        return change_text_of(
            title, changes(shops(), caller).update(update_of(shops(), test::merged(body))));
    };
    test::compare_golden(
        "shops_updated",
        update("one column", R"({"name":"N"})") +
            update("columns of every kind",
                   R"({"size":"big","seen":"2023-03-15T14:20:00Z","patron":null,"words":["a"],)"
                   R"("phone":"1","address":{"city":"Ulm"},"password":"p"})") +
            update("a column and lists", R"({"rating":1,"staff":[2,1],"labels":["b","a"]})") +
            update("lists alone", R"({"guards":[{"id":2},{"id":1,"armed":true}],"must":[3]})"));
}

BOOST_AUTO_TEST_CASE(a_move_tells_of_the_status_and_of_itself)
{
    const Principal nobody;
    const Update move{.ids = "{7}",
                      .sets = {{"state", "1"}, {"seen", "coalesce(t.seen, now())"}},
                      .action = "transition",
                      .event = &sample::shop_events()[4],
                      .status_event = shops().writing.events.status_changed};
    test::compare_golden("shops_moved",
                         change_text_of("shut", changes(shops(), nobody).update(move)));
}

BOOST_AUTO_TEST_CASE(rows_go_by_a_statement_or_by_a_column)
{
    const Principal caller = member();
    const Update gone{.ids = "{7}", .sets = {{"gone_at", "now()"}}, .action = "delete"};
    test::compare_golden(
        "shops_removed",
        change_text_of("deleted", changes(shops(), caller).remove("{7,8}")) +
            change_text_of("by a column that nobody sees", changes(stalls(), caller).update(gone)));
}

BOOST_AUTO_TEST_CASE(lists_are_made_exactly_what_was_said)
{
    std::string text;
    for (const char* body :
         {R"({"staff":[1,2]})", R"({"must":[1,2]})", R"({"best":[1,2]})",
          R"({"guards":[{"id":1,"armed":true},{"id":2}]})", R"({"labels":["a","b"]})"}) {
        const LinkedList list = list_of(body);
        for (const db::Statement& statement : rest::statements::list_statements(list, "{7,8}"))
            text += change_text_of(list.field->name, statement);
    }
    test::compare_golden("shops_lists", text);
}

BOOST_AUTO_TEST_CASE(real_resources_are_changed_by_the_golden_sql)
{
    const Principal caller = member();
    const Resource& users = real().at("users");
    const Draft draft = rest::ask::read_draft(
        users, rest::ask::json_object(R"({"first_name":"F","profile":{"skills":["AWS"]}})"),
        rest::ask::Mode::merge);
    const Resource& members = real().at("members");
    test::compare_golden(
        "users_and_members_changed",
        change_text_of("users",
                       Changes(real(), caller, "r-1", users).update(update_of(users, draft))) +
            change_text_of(
                "a member comes",
                Changes(real(), caller, "r-1", members)
                    .insert({"user_id", "unit_id"}, R"([{"user_id":"5","unit_id":"3"}])", "[{}]")) +
            change_text_of("a member goes",
                           Changes(real(), caller, "r-1", members)
                               .update({.ids = "{4}",
                                        .sets = {{"left_at", "date_trunc('second', now())"}},
                                        .action = "delete"})));
}

BOOST_AUTO_TEST_CASE(assignments_are_of_written_columns_with_initial_values_where_null_means_them)
{
    const auto of = [](const Resource& resource, const char* columns) {
        std::string text;
        for (const auto& assignment :
             rest::statements::assignments_of(resource, rest::ask::json_object(columns)))
            text.append(text.empty() ? "" : "; ")
                .append(assignment.column + " = " + assignment.sql);
        return text;
    };
    BOOST_TEST(of(shops(), R"({"name":"N","street":"S","password_hash":"x","created":"y"})") ==
               "name = given.name; street = given.street; password_hash = given.password_hash");
    BOOST_TEST(of(shops(), R"({"patron_id":null})") ==
               "patron_id = coalesce(given.patron_id, coalesce(t.owner_id, :actor))");
    BOOST_TEST(of(stalls(), R"({"shop_id":"7","tables":1})") ==
               "tables = given.tables; shop_id = given.shop_id");
    BOOST_TEST(of(shops(), "{}").empty());
}

BOOST_AUTO_TEST_CASE(the_audit_trail_tells_of_fields_but_not_of_secrets_and_times_of_change)
{
    const auto of = [](const Resource& resource, const rest::statements::Columns* touched) {
        std::string text;
        for (const auto& one : rest::statements::recorded_fields(resource, touched))
            text.append(text.empty() ? "" : " ").append(one.name);
        return text;
    };
    BOOST_TEST(of(shops(), nullptr) ==
               "name motto code phone rating visits turnover hours open since seen size state "
               "words owner keeper patron area address.street address.city address.floor hidden");
    BOOST_TEST(of(stalls(), nullptr) == "shops place tables");
    const rest::statements::Columns some = {"city", "area_id", "password_hash", "updated"};
    BOOST_TEST(of(shops(), &some) == "area address.city");
}

BOOST_AUTO_TEST_CASE(lists_are_recorded_in_an_order_of_their_own)
{
    const auto recorded = [](const char* body) {
        return boost::json::serialize(rest::statements::recorded_list(list_of(body)));
    };
    BOOST_TEST(recorded(R"({"staff":[30,4,100]})") == "[4,30,100]");
    BOOST_TEST(recorded(R"({"labels":["b","a","B"]})") == R"(["B","a","b"])");
    BOOST_TEST(recorded(R"({"guards":[{"id":2},{"id":1,"armed":true}]})") ==
               R"([{"id":1,"armed":true},{"id":2,"armed":false}])");
    BOOST_TEST(recorded(R"({"staff":[]})") == "[]");
}

BOOST_AUTO_TEST_CASE(an_event_names_its_fields_without_asking_where_there_is_only_one)
{
    const rest::statements::Columns one = {"name"};
    const rest::statements::Columns two = {"name", "code"};
    const auto fields = [](const rest::statements::Columns& touched) {
        return rest::statements::changed_fields(
            rest::statements::recorded_fields(shops(), &touched), {});
    };
    BOOST_TEST(fields(one) == "json_build_array('name')");
    BOOST_TEST(fields(two).find("jsonb_object_keys(d.changes)") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
