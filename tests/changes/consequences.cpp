// What follows from closing an agreement and from deleting a job (rule 12.6), and what numbers
// hold.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/workflow.hpp"

#include <boost/test/unit_test.hpp>

using test::Answer;
using test::get;
using test::new_job;
using test::patch;
using test::write;

BOOST_AUTO_TEST_SUITE(consequences)

BOOST_AUTO_TEST_CASE(the_revenue_of_a_job_on_a_closed_agreement_may_not_rise)
{
    const Answer made = write("POST", "/api/client/15/framework_agreements/",
                              R"({"name":"To be closed","total_value":1000})");
    const std::string agreement = made.text("id");
    const Answer job = write("POST", "/api/jobs/",
                             R"({"title":"T","client":15,"unit":3,"revenue":50,
        "framework_agreement":)" +
                                 agreement + "}");
    const std::string path = "jobs/" + job.text("id") + "/";
    BOOST_TEST(patch(path, R"({"revenue":60})").status == 200);
    patch("client/15/framework_agreements/" + agreement + "/", R"({"closed":true})");
    const Answer refused = patch(path, R"({"revenue":60.01})");
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(refused.complains_of("revenue"));
    BOOST_TEST(write("PATCH", "/api/jobs/bulk_update/",
                     R"({"ids":[)" + job.text("id") + R"(],"data":{"revenue":70}})")
                   .status == 422);
    BOOST_TEST(patch(path, R"({"title":"U","revenue":60})").status == 200);
    BOOST_TEST(patch(path, R"({"revenue":59})").status == 200);
    BOOST_TEST(patch(path, R"({"revenue":null})").status == 200);
    BOOST_TEST(patch(path, R"({"revenue":1})").status == 409);
    BOOST_TEST(patch(path, R"({"revenue":1,"framework_agreement":null})").status == 200);
}

BOOST_AUTO_TEST_CASE(superusers_see_deleted_phases_when_they_ask_for_them)
{
    const test::WorkflowSample gone_with_job;
    const test::WorkflowSample gone_alone;
    const std::string kept = gone_alone.job;
    BOOST_TEST(write("DELETE", "/api/phases/" + gone_alone.phase + "/", "").status == 204);
    gone_with_job.set_phase(1);
    BOOST_TEST(write("DELETE", "/api/jobs/" + gone_with_job.job + "/", "").status == 204);
    for (const auto& [job, phase] : {std::pair(gone_with_job.job, gone_with_job.phase),
                                     std::pair(gone_alone.job, gone_alone.phase)}) {
        const std::string list = "/api/phases/?status=deleted&job=" + job;
        BOOST_TEST(test::results(get(list)) == std::vector<std::string>{phase});
        BOOST_TEST(get("/api/phases/" + phase + "/?status=deleted").text("id") == phase);
        BOOST_TEST(get("/api/phases/" + phase + "/").status == 404);
        BOOST_TEST(get("/api/phases/?job=" + job).at("count") == 0);
        BOOST_TEST(get(list, "sarah.johnson").at("count") == 0);
        BOOST_TEST(get("/api/phases/" + phase + "/?status=deleted", "sarah.johnson").status == 404);
        BOOST_TEST(write("PATCH", "/api/phases/" + phase + "/", "{}").status == 404);
    }
}

BOOST_AUTO_TEST_CASE(what_is_deleted_keeps_nobody_busy)
{
    const auto slots = [](const std::string& phase) {
        return test::number("select count(*) from timeslot where phase_id = $1::bigint", {phase});
    };
    for (const char* verb : {"DELETE of the job", "move of the job", "DELETE of the phase"}) {
        const test::WorkflowSample sample;
        sample.set_phase(1);
        BOOST_TEST(slots(sample.phase) == 1);
        const std::string what = verb;
        const Answer answer = what == "move of the job"
                                  ? test::move("jobs", sample.job, "to_delete")
                              : what == "DELETE of the job"
                                  ? write("DELETE", "/api/jobs/" + sample.job + "/", "")
                                  : write("DELETE", "/api/phases/" + sample.phase + "/", "");
        BOOST_TEST((answer.status == 204 || answer.status == 404 || answer.status == 200),
                   what << answer.status << answer.body);
        BOOST_TEST(slots(sample.phase) == 0, what);
    }
}

BOOST_AUTO_TEST_CASE(slots_that_a_move_frees_are_in_the_audit_trail)
{
    for (const char* name : {"to_lost", "to_cancelled", "to_deleted"}) {
        const test::WorkflowSample sample;
        const bool job = std::string(name) == "to_lost";
        if (job)
            sample.set_job(6);
        sample.set_phase(1);
        sample.slot();
        const std::string slots = test::scalar(
            "select array_agg(id order by id)::text from timeslot where phase_id = $1::bigint",
            {sample.phase});
        const Answer moved =
            test::move(job ? "jobs" : "phases", job ? sample.job : sample.phase, name);
        BOOST_TEST(moved.status < 300, name << moved.body);
        BOOST_TEST(test::number("select count(*) from timeslot where phase_id = $1::bigint",
                                {sample.phase}) == 0);
        BOOST_TEST(test::scalar("select array_agg(object_id order by object_id)::text from audit "
                                "where object_type = 'timeslot' and action = 'delete' and actor_id "
                                "is not null and (changes -> 'phase' ->> 0) = $1::text",
                                {sample.phase}) == slots,
                   name);
    }
}

BOOST_AUTO_TEST_CASE(scoped_hours_have_three_digits_before_and_behind_the_point)
{
    const std::string phase =
        write("POST", "/api/phases/", R"({"name":"P","job":)" + new_job(2) + "}").text("id");
    const std::string path = "phases/" + phase + "/";
    for (const char* hours :
         {"delivery_hours", "reporting_hours", "mgmt_hours", "qa_hours", "oversight_hours",
          "debrief_hours", "contingency_hours", "other_hours"}) {
        const auto set = [&](const std::string& value) {
            return patch(path, "{\"" + std::string(hours) + "\":" + value + "}");
        };
        BOOST_TEST(set("999.999").at(hours) == 999.999);
        BOOST_TEST(set("0.001").status == 200);
        BOOST_TEST(set("1000").status == 422);
        BOOST_TEST(set("1.0001").status == 422);
        BOOST_TEST(set("999.9991").body.find("999.999") != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
