// Lists of what the caller can move: the same rows as each row's own list of moves says, whatever
// the right hangs on.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/workflow.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace {

using test::get;
using Sample = test::WorkflowSample;

/// Of one row, by its own list.
std::set<std::string> open_by_row(const std::string& path, const std::string& user)
{
    std::set<std::string> open;
    const test::Answer moves = get(path + "transition/", user);
    for (const auto& one : moves.at("transitions").as_array()) {
        if (one.at("open").as_bool())
            open.insert(std::string(one.at("transition").as_string()));
    }
    return open;
}

/// The same, by which lists have the row.
std::set<std::string> open_by_lists(const std::string& resource, const std::string& id,
                                    const test::Graph& graph, const std::string& user)
{
    std::set<std::string> open;
    for (const auto& [name, edges] : graph) {
        const test::Answer list =
            get("/api/" + resource + "/?fields=id&open_transition=" + name + "&id=" + id, user);
        BOOST_REQUIRE_MESSAGE(list.status == 200, list.body);
        BOOST_TEST(list.at("count").as_int64() ==
                   static_cast<std::int64_t>(list.at("results").as_array().size()));
        if (list.at("count").as_int64() == 1)
            open.insert(name);
    }
    return open;
}

} // namespace

BOOST_AUTO_TEST_SUITE(open_moves)

BOOST_AUTO_TEST_CASE(lists_have_the_rows_whose_own_moves_say_the_same)
{
    for (const char* const user : {"admin", "sarah.johnson", "john.doe", "olivia.outside"}) {
        const Sample sample;
        for (int from = 0; from < 20; ++from) {
            sample.set_phase(from);
            const auto listed = open_by_lists("phases", sample.phase, test::phase_graph, user);
            const test::Answer seen = get("/api/phases/" + sample.phase + "/", user);
            if (seen.status == 404)
                BOOST_TEST(listed.empty());
            else
                BOOST_TEST(listed == open_by_row("/api/phases/" + sample.phase + "/", user),
                           user << " from " << from << boost::test_tools::per_element());
        }
        for (int from = 0; from < 10; ++from) { // what is deleted or archived stays out
            sample.set_job(from);
            const auto listed = open_by_lists("jobs", sample.job, test::job_graph, user);
            if (get("/api/jobs/" + sample.job + "/", user).status == 404)
                BOOST_TEST(listed.empty());
            else
                BOOST_TEST(listed == open_by_row("/api/jobs/" + sample.job + "/", user),
                           user << " from " << from << boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_right_counts_whatever_it_hangs_on)
{
    const Sample sample;
    sample.set_phase(8);
    test::sql("update phase set techqa_by_id = null where id = $1::bigint", {sample.phase});
    const auto takes = [&](const test::Person& person) {
        return get("/api/phases/?open_transition=to_tech_qa&id=" + sample.phase, person.name)
                   .at("count")
                   .as_int64() == 1;
    };
    const test::Person globally("reviews.everywhere");
    const test::Person in_unit("reviews.in.the.unit");
    BOOST_TEST((!takes(globally) && !takes(in_unit)));
    test::sql("insert into global_role (name, slug, permissions) values ('Reviewer', 'reviewer', "
              "'{can_view_jobs,can_tqa_jobs,can_update_job}')");
    test::sql("update user_account set global_role_id = (select id from global_role where slug = "
              "'reviewer') where id = $1::bigint",
              {globally.id});
    BOOST_TEST((takes(globally) && !takes(in_unit)));
    test::sql(
        "insert into user_unit_permission (user_id, unit_id, permissions) values ($1::bigint, "
        "3, '{can_view_jobs,can_tqa_jobs,can_update_job}')",
        {in_unit.id});
    BOOST_TEST(takes(in_unit));
    // Who may not change the phase at all does not take it either.
    test::sql("update global_role set permissions = array_remove(permissions, 'can_update_job') "
              "where slug = 'reviewer'");
    BOOST_TEST(!takes(globally));
}

BOOST_AUTO_TEST_CASE(it_is_a_filter_of_what_moves_alone)
{
    const Sample sample;
    const std::string jobs = "/api/jobs/?open_transition=";
    BOOST_TEST(get(jobs + "to_completed&id=" + sample.job).at("count").as_int64() == 1); // alias
    BOOST_TEST(get("/api/jobs/counts/?open_transition=to_complete&id=" + sample.job).at("count") ==
               1);
    const test::Answer unknown = get(jobs + "to_complet");
    BOOST_TEST(unknown.status == 400);
    BOOST_TEST(unknown.body.find("Did you mean to_complete?") != std::string::npos, unknown.body);
    BOOST_TEST(get(jobs + "to_lost&open_transition=to_delete").status == 400);
    BOOST_TEST(get("/api/client/?open_transition=to_lost").status == 400);
}

BOOST_AUTO_TEST_SUITE_END()
