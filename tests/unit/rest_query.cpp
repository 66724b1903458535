// The SQL of representative requests by representative callers, against files in tests/golden.
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/statements/mentions.hpp"
#include "handlers/rest/statements/query.hpp"
#include "tests/support/golden.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <ostream>

namespace {

using rest::identity::Principal;
using test::text_of;

const rest::describe::Catalogue& catalogue()
{
    static const rest::describe::Catalogue all(handlers::catalogue());
    return all;
}

Principal admin()
{
    return {.id = 2, .superuser = true, .every_unit = "{1,2,3,4,5}"};
}

/// A member of units 1 and 3 with the global role of most people.
Principal member()
{
    return {.id = 5,
            .global = "view_client view_organisationalunit",
            .units = "1:can_view_jobs;3:can_view_jobs view_users_schedule"};
}

/// Somebody without any role in a unit.
Principal guest()
{
    return {.id = 3, .global = "view_client"};
}

struct Request {
    const char* name; ///< Of the file.
    const char* resource;
    const char* query;
    Principal (*caller)();
    const char* parent = nullptr;
    std::optional<rest::statements::Position> position = {};
    long offset = 0;
};
std::ostream& operator<<(std::ostream& out, const Request& request)
{
    return out << request.name;
}

const Request lists[] = {
    {"jobs_of_admin", "jobs", "fields=id,title,status", admin},
    {"jobs_of_admin_far_from_both_ends", "jobs", "fields=id&ordering=-revenue&unit=3", admin,
     nullptr, std::nullopt, 5000},
    {"jobs_of_member", "jobs", "fields=id,title,status", member},
    {"jobs_of_member_by_manager", "jobs", "fields=id&account_manager__in=5,7", member},
    {"jobs_of_guest_by_client", "jobs", "fields=id,client__name&client=15&status=in_progress",
     guest},
    {"jobs_filtered_over_relations", "jobs",
     "fields=id&client__name__icontains=50%25_off&phases__status__in=testing,delivered&"
     "revenue__range=1,2.50&created__gt=2023-03-15",
     admin},
    {"jobs_with_named_condition", "jobs", "fields=id&status__in=completed,delivered", admin},
    {"jobs_searched", "jobs", "fields=id&search=red%20%22blue%20team%22", member},
    {"jobs_searched_and_ordered", "jobs", "fields=id&search=red&ordering=-client__name,title",
     admin},
    {"jobs_after_a_cursor", "jobs", "fields=id&cursor=x", member, nullptr,
     rest::statements::Position{{"2023-03-15 14:20:00+00", "2501"}, false}},
    {"jobs_before_a_cursor_at_null", "jobs", "fields=id&ordering=-revenue&cursor=x", admin, nullptr,
     rest::statements::Position{{std::nullopt, "2501"}, true}},
    {"jobs_after_a_cursor_at_null", "jobs", "fields=id&ordering=-revenue&cursor=x", admin, nullptr,
     rest::statements::Position{{std::nullopt, "2501"}, false}},
    {"timeslots_with_guarded_phase", "timeslots", "fields=id,phase&phase__status=in_progress",
     member},
    {"users_by_skill_and_unit", "users",
     "fields=id,profile__phone&profile__skills__contains=AWS&profile__units__in=3", member},
    {"jobs_by_what_is_derived_of_their_unit", "jobs",
     "fields=id&ordering=unit__capacity_utilization,title,description&"
     "unit__capacity_utilization__range=0.1,0.9",
     admin},
    {"jobs_by_names_and_days", "jobs",
     "fields=id&client__in=15,acme-corp,Acme&created=2023-03-15&"
     "updated__in=2023-03-15,2023-03-16T10:00:00Z",
     guest},
    {"jobs_behind_a_client_that_may_not_be_seen", "jobs",
     "fields=id&client__account_managers=18&client__contacts__isnull=true", guest},
    {"contacts_of_a_client", "contacts", "fields=id,name", guest, "15"},
    {"members_by_user", "members", "fields=user__username", member, "3"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(rest_query)

BOOST_DATA_TEST_CASE(a_list_sends_the_golden_sql, boost::unit_test::data::make(lists), request)
{
    const rest::describe::Resource& resource = catalogue().at(request.resource);
    const rest::ask::Params params = rest::ask::list_params(catalogue(), resource, request.query);
    const Principal caller = request.caller();
    const auto plan =
        rest::statements::rows_plan(catalogue(), caller, resource, params.selection());
    const rest::statements::ListQuery query(
        catalogue(), caller, resource, params, *plan,
        request.parent ? std::optional<std::string>(request.parent) : std::nullopt);
    const auto page = query.page(51, request.offset, request.position);
    std::string text = text_of("ids", page.ids) + text_of("rows", page.rows);
    if (!params.cursor)
        text += text_of("count", query.count().statement);
    test::compare_golden(request.name, text);
}

BOOST_AUTO_TEST_CASE(a_detail_sends_the_golden_sql)
{
    const rest::describe::Resource& jobs = catalogue().at("jobs");
    const rest::ask::Params params = rest::ask::detail_params(
        catalogue(), jobs, "fields=id,start_date,client__name,framework_agreement,phases__name");
    const Principal caller = member();
    const auto plan = rest::statements::detail_plan(catalogue(), caller, jobs, params);
    const rest::statements::Keys keys{.key = "2501"};
    std::string text = text_of("row", plan->row.run_by(caller, keys));
    text += text_of("seen at all",
                    rest::statements::exists_statement(catalogue(), caller, jobs, "2501"));
    test::compare_golden("job_detail_of_member", text);
}

BOOST_AUTO_TEST_CASE(rows_whose_mentions_are_known_by_heart_come_with_ids)
{
    const rest::describe::Resource& jobs = catalogue().at("jobs");
    const rest::ask::Params params = rest::ask::list_params(
        catalogue(), jobs, "fields=id,client__name,account_manager,team_members,notes&client=15");
    const Principal caller = member();
    const auto plan = rest::statements::rows_plan(catalogue(), caller, jobs, params.selection(),
                                                  rest::statements::Mentions::ids);
    const rest::statements::ListQuery query(catalogue(), caller, jobs, params, *plan, std::nullopt);
    std::string text = text_of("rows", query.rows("{2501}"));
    for (std::size_t i = 0; i < rest::statements::mentions().size(); ++i)
        text += text_of("names", rest::statements::names_statement(i, {"5", "7"}));
    test::compare_golden("jobs_with_names_by_heart", text);
}

BOOST_AUTO_TEST_CASE(a_kept_plan_is_bound_to_its_caller_and_row)
{
    const rest::describe::Resource& contacts = catalogue().at("contacts");
    rest::statements::Plans plans;
    const auto of = [&](const Principal& caller, const char* query = "") {
        return plans.detail(catalogue(), caller, contacts,
                            rest::ask::detail_params(catalogue(), contacts, query), false);
    };
    BOOST_TEST(of(member()) == of(guest()));
    BOOST_TEST(of(member()) != of(admin()));
    BOOST_TEST(of(member()) != of(member(), "fields=id"));
    BOOST_TEST(of(member(), "fields=id")->row.sql != of(member())->row.sql);
    const rest::statements::Keys keys{.key = "7", .parent = "15"};
    const auto values = [&](const Principal& caller) {
        const db::Statement statement = of(caller)->row.run_by(caller, keys);
        std::string text;
        for (const db::Value& value : statement.parameters)
            text += *value + " ";
        return text;
    };
    Principal nobody = guest();
    nobody.global.clear();
    BOOST_TEST(values(admin()) == "7 15 ");
    BOOST_TEST(values(guest()) != values(nobody));
}

BOOST_AUTO_TEST_CASE(rights_are_words_of_what_the_database_tells)
{
    const Principal caller = member();
    BOOST_TEST(caller.may("view_client"));
    BOOST_TEST(!caller.may("view"));
    BOOST_TEST(!caller.may("view_client "));
    BOOST_TEST(!caller.may("can_view_jobs"));
    BOOST_TEST(caller.units_with("can_view_jobs") == "{1,3}");
    BOOST_TEST(caller.units_with("view_users_schedule") == "{3}");
    BOOST_TEST(caller.units_with("view_users") == "{}");
    BOOST_TEST(Principal().units_with("can_view_jobs") == "{}");
    BOOST_TEST(admin().may("anything"));
    BOOST_TEST(admin().units_with("anything") == "{1,2,3,4,5}");
    Principal everywhere = member();
    everywhere.every_unit = "{1,2,3}";
    BOOST_TEST(everywhere.units_with("view_client") == "{1,2,3}");
}

BOOST_AUTO_TEST_CASE(callers_with_the_same_rights_share_their_statement)
{
    const rest::describe::Resource& jobs = catalogue().at("jobs");
    const rest::ask::Params params = rest::ask::list_params(catalogue(), jobs, "");
    Principal other = member();
    other.id = 6;
    other.units = "2:can_view_jobs";
    const Principal one = member();
    const auto sql = [&](const Principal& caller) {
        const auto plan =
            rest::statements::rows_plan(catalogue(), caller, jobs, params.selection());
        return rest::statements::ListQuery(catalogue(), caller, jobs, params, *plan, std::nullopt)
            .page(50, 0, std::nullopt)
            .ids.sql;
    };
    BOOST_TEST(sql(one) == sql(other));
}

BOOST_AUTO_TEST_SUITE_END()
