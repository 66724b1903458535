// Details: every derived value against SQL of its own, and rows that are hidden or not there
// (rules 4.1 to 4.6, 11.5 to 11.8, 11.21, 11.22).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::scalar;
using Texts = std::vector<std::string>;

Texts texts(const Answer& answer, std::string_view path)
{
    Texts all;
    for (const auto& element : answer.at(path).as_array())
        all.push_back(element.is_string() ? std::string(element.as_string())
                                          : boost::json::serialize(element));
    return all;
}

/// Every job that a list shows, with one member against one column of SQL over `j`.
void check_jobs(const std::string& member, const std::string& sql,
                const std::string& user = "admin")
{
    for (const char* status : {"", "&status=archived"}) {
        const Answer list =
            get("/api/jobs/?page_size=200&ordering=id&fields=id," + member + status, user);
        const Texts ids = test::results(list);
        BOOST_REQUIRE(!ids.empty());
        const Texts expected = test::column(
            "select " + sql + " from job j where j.id = any($1::bigint[]) order by j.id",
            {db::array_literal(ids)});
        BOOST_TEST(test::results(list, member) == expected, member);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(details)

BOOST_AUTO_TEST_CASE(planned_dates_fall_back_to_phases_and_slots)
{
    check_jobs(
        "start_date",
        "coalesce(j.desired_start_date, (select min(coalesce(p.desired_start_date, "
        "(select min(s.start_at at time zone 'UTC')::date from timeslot s join timeslot_type "
        "y on y.id = s.slot_type_id and y.is_delivery where s.phase_id = p.id))) from phase p "
        "where p.job_id = j.id and p.status <> 18))");
    check_jobs(
        "end_date",
        "coalesce(j.desired_delivery_date, (select max(coalesce(p.desired_delivery_date, "
        "(select max(s.end_at at time zone 'UTC')::date + 7 from timeslot s where s.phase_id "
        "= p.id))) from phase p where p.job_id = j.id and p.status <> 18))");
}

BOOST_AUTO_TEST_CASE(duration_counts_both_ends)
{
    const Answer list = get("/api/jobs/?page_size=200&fields=start_date,end_date,duration_days");
    int counted = 0;
    for (const auto& job : list.at("results").as_array()) {
        if (job.at("start_date").is_null() || job.at("end_date").is_null()) {
            BOOST_TEST(job.at("duration_days").is_null());
            continue;
        }
        ++counted;
        BOOST_TEST(job.at("duration_days").as_int64() ==
                   test::number("select $2::date - $1::date + 1",
                                {std::string(job.at("start_date").as_string()),
                                 std::string(job.at("end_date").as_string())}));
    }
    BOOST_TEST(counted > 50);
    BOOST_TEST(get("/api/jobs/2501/").text("duration_days") == "15");
}

BOOST_AUTO_TEST_CASE(derived_members_of_jobs_are_what_sql_says)
{
    check_jobs("completion_date", "to_char(j.completed_at at time zone 'UTC', 'YYYY-MM-DD')");
    check_jobs("status_display",
               "(array['Draft', 'Pending Scoping', 'Scoping', 'Additional Scoping Required', "
               "'Pending Scope Signoff', 'Scoping Complete', 'Pending Start', 'In Progress', "
               "'Completed', 'Lost', 'Deleted', 'Archived'])[j.status + 1]");
    check_jobs("created",
               "to_char(j.created at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')");
    check_jobs("high_risk", "to_json(j.high_risk)::text");
    check_jobs("external_id", "j.external_id");
    check_jobs("description", "j.description");
}

BOOST_AUTO_TEST_CASE(money_has_two_decimals)
{
    for (const std::string& id : test::column("select id from job where revenue is not null and "
                                              "status <> 10 limit 40")) {
        const std::string money = scalar(
            "select to_char(revenue, 'FM9999999990.00') from job where id = $1::bigint", {id});
        BOOST_TEST(get("/api/jobs/" + id + "/?fields=revenue,total_revenue").body ==
                   "{\"revenue\":" + money + ",\"total_revenue\":" + money + "}");
    }
    const std::string draft = scalar("select min(id) from job where revenue is null");
    BOOST_TEST(get("/api/jobs/" + draft + "/?fields=revenue,total_revenue").body ==
               R"({"revenue":null,"total_revenue":0.00})");
}

BOOST_AUTO_TEST_CASE(a_team_is_everybody_with_a_part_in_the_job)
{
    for (const std::string& id : test::column("select id from job where status not in (10) "
                                              "order by id limit 30")) {
        const Texts expected = test::column(
            "select distinct v.id from job j left join phase p on p.job_id = j.id left join "
            "timeslot "
            "s on s.phase_id = p.id left join job_scoper c on c.job_id = j.id cross join lateral "
            "(values (j.created_by_id), (j.account_manager_id), (j.dep_account_manager_id), "
            "(j.scoped_signed_off_by_id), (p.project_lead_id), (p.report_author_id), "
            "(p.techqa_by_id), (p.presqa_by_id), (s.user_id), (c.user_id)) as v(id) "
            "where j.id = $1::bigint and v.id is not null order by 1",
            {id});
        Texts team;
        const Answer job = get("/api/jobs/" + id + "/?fields=team_members");
        for (const auto& member : job.at("team_members").as_array())
            team.push_back(boost::json::serialize(member.at("id")));
        BOOST_TEST(team == expected, id);
    }
}

BOOST_AUTO_TEST_CASE(allowed_transitions_are_the_moves_of_the_graph)
{
    const Answer running = get("/api/jobs/2501/");
    BOOST_TEST(texts(running, "allowed_transitions") == (Texts{"to_complete", "to_delete"}));
    const std::string draft = scalar("select min(id) from job where status = 0");
    BOOST_TEST(texts(get("/api/jobs/" + draft + "/"), "allowed_transitions") ==
               (Texts{"to_pending_scope", "to_lost", "to_delete"}));
    BOOST_TEST(texts(get("/api/phases/450/"), "allowed_transitions") ==
               (Texts{"to_pending_tech_qa", "to_completed", "to_cancelled", "to_postponed",
                      "to_deleted"}));
    BOOST_TEST(!get("/api/jobs/?page_size=1").has("results.0.allowed_transitions"));
}

BOOST_AUTO_TEST_CASE(a_job_shows_its_newest_fifty_notes)
{
    const test::Change change(
        "insert into note (content_type, object_id, note, author_id, created) select 'job', 2503, "
        "'bulk ' || n, 5, timestamptz '2024-01-01' + n * interval '1 minute' from "
        "generate_series(1, 60) as n",
        "delete from note where note like 'bulk %'");
    Texts ids;
    const Answer job = get("/api/jobs/2503/");
    for (const auto& note : job.at("notes").as_array())
        ids.push_back(boost::json::serialize(note.at("id")));
    BOOST_TEST(ids == test::column("select id from note where content_type = 'job' and object_id = "
                                   "2503 order by created desc, id desc limit 50"));
    BOOST_TEST(!get("/api/jobs/?page_size=1").has("results.0.notes"));
}

BOOST_AUTO_TEST_CASE(what_an_agreement_has_left_is_total_less_all_live_revenue)
{
    for (const std::string& id : test::column("select id from framework_agreement")) {
        const std::string client =
            scalar("select client_id from framework_agreement where id = $1::bigint", {id});
        const std::string left = scalar(
            "select to_char(f.total_value - coalesce(sum(j.revenue) filter (where j.status not in "
            "(9, 10)), 0), 'FM9999999990.00') from framework_agreement f left join job j on "
            "j.framework_agreement_id = f.id where f.id = $1::bigint group by f.id",
            {id});
        const Answer answer = get("/api/client/" + client + "/framework_agreements/" + id +
                                      "/?fields=remaining_value",
                                  "olivia.outside");
        BOOST_TEST(answer.body == "{\"remaining_value\":" + left + "}");
    }
}

BOOST_AUTO_TEST_CASE(counts_of_jobs_are_those_that_the_caller_sees)
{
    const std::pair<std::string, std::string> users[] = {
        {"admin", "true"},
        {"sarah.johnson",
         "(j.unit_id = 3 or j.id in (select job_id from job_team where user_id = 5))"},
        {"olivia.outside",
         "(j.unit_id = 2 or j.id in (select job_id from job_team where user_id = 3))"},
    };
    for (const auto& [user, seen] : users) {
        const Answer clients = get("/api/client/?ordering=id", user);
        BOOST_TEST(test::results(clients, "active_jobs_count") ==
                   test::column("select (select count(*) from job j where j.client_id = c.id and "
                                "j.status <= 7 and " +
                                seen + ") from client c order by c.id"));
        BOOST_TEST(test::results(clients, "total_jobs_count") ==
                   test::column("select (select count(*) from job j where j.client_id = c.id and "
                                "j.status <> 10 and " +
                                seen + ") from client c order by c.id"));
        BOOST_TEST(test::results(get("/api/orgunit/?ordering=id", user), "active_jobs") ==
                   test::column("select (select count(*) from job j where j.unit_id = o.id and "
                                "j.status <= 7 and " +
                                seen + ") from orgunit o order by o.id"));
    }
}

BOOST_AUTO_TEST_CASE(members_are_active_and_have_not_left)
{
    BOOST_TEST(test::results(get("/api/orgunit/4/members/"), "user.username") ==
               (Texts{"robert.miller", "maria.garcia", "kevin.brown"}));
    BOOST_TEST(get("/api/orgunit/4/members/24/").status == 404);
    BOOST_TEST(get("/api/orgunit/3/members/17/").status == 404);
    const test::Change change("update user_account set is_active = false where id = 22",
                              "update user_account set is_active = true where id = 22");
    BOOST_TEST(test::results(get("/api/orgunit/4/members/"), "user.username") ==
               (Texts{"robert.miller", "maria.garcia"}));
    BOOST_TEST(get("/api/orgunit/4/").at("members").as_array().size() == 2u);
}

BOOST_AUTO_TEST_CASE(skills_come_strongest_first)
{
    for (const char* id : {"1", "6", "12"}) {
        const Texts skills = test::column(
            "select s.name from user_skill k join skill s on s.id = k.skill_id where k.user_id = "
            "$1::bigint and k.rating > 0 order by k.rating desc, lower(s.name), s.id",
            {id});
        BOOST_TEST(texts(get("/api/users/" + std::string(id) + "/"), "profile.skills") == skills);
        BOOST_TEST(texts(get("/api/orgunit/3/members/" + std::string(id) + "/"), "skills") ==
                   skills);
    }
}

BOOST_AUTO_TEST_CASE(me_is_the_caller)
{
    for (const char* user : {"admin", "sarah.johnson", "john.doe", "olivia.outside"}) {
        const Answer me = get("/api/users/me/", user);
        BOOST_TEST(me.text("username") == user);
        BOOST_TEST(me.body == get("/api/users/" + me.text("id") + "/", user).body);
    }
    BOOST_TEST(get("/api/users/me/", test::nobody).status == 401);
}

BOOST_AUTO_TEST_CASE(deleted_jobs_are_there_only_for_a_superuser_who_asks)
{
    BOOST_TEST(get("/api/jobs/2529/").status == 404);
    BOOST_TEST(get("/api/jobs/2529/?status=deleted").status == 200);
    BOOST_TEST(get("/api/jobs/2529/?status=completed").status == 404);
    BOOST_TEST(get("/api/jobs/2529/?status=deleted", "sarah.johnson").status == 404);
    BOOST_TEST(get("/api/jobs/2529/?status=deleted", "grace.hughes").status == 404, "its manager");
    BOOST_TEST(test::results(get("/api/jobs/?status=deleted")) == Texts{"2529"});
    BOOST_TEST(get("/api/jobs/?status=deleted", "grace.hughes").text("count") == "0");
}

BOOST_AUTO_TEST_CASE(archived_jobs_are_listed_when_named_and_always_have_their_page)
{
    BOOST_TEST(get("/api/jobs/2527/").status == 200);
    BOOST_TEST(get("/api/jobs/?id=2527").text("count") == "0");
    BOOST_TEST(test::results(get("/api/jobs/?status=archived&ordering=id")) ==
               (Texts{"2527", "2528"}));
    BOOST_TEST(get("/api/jobs/?id=2527&status__in=archived,completed").text("count") == "1");
}

BOOST_AUTO_TEST_CASE(deleted_phases_are_nowhere)
{
    const std::string phase = "452";
    const std::string job = scalar("select job_id from phase where id = 452 and status <> 18");
    const std::string status = scalar("select status from phase where id = 452");
    BOOST_TEST(get("/api/phases/452/").status == 200);
    const test::Change change("update phase set status = 18 where id = 452",
                              "update phase set status = " + status + " where id = 452");
    BOOST_TEST(get("/api/phases/" + phase + "/").status == 404);
    BOOST_TEST(get("/api/phases/?id=" + phase).text("count") == "0");
    const Answer owner = get("/api/jobs/" + job + "/");
    for (const auto& one : owner.at("phases").as_array())
        BOOST_TEST(boost::json::serialize(one.at("id")) != phase);
    BOOST_TEST(get("/api/jobs/?phases=" + phase).text("count") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
