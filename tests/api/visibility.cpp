// Who sees what: each demo user's list, count, details, search and nested rows against SQL written
// from the rules and not from the descriptions (rules 4.8, 11.7 to 11.11, 11.22).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <set>

namespace {

using test::Answer;
using test::get;
using Texts = std::vector<std::string>;

const char* const users[] = {"admin",      "sarah.johnson", "john.doe",      "olivia.outside",
                             "lparsons",   "chloe.martin",  "daniel.kim",    "marco.rossi",
                             "aisha.khan", "peter.novak",   "robert.miller", "bram.jansen"};

/// The ids of the units in which the caller ($1, a username) has a permission through a role.
std::string units_with(const std::string& permission)
{
    return "(select m.unit_id from unit_member m join unit_member_role h on h.member_id = m.id "
           "join "
           "unit_role r on r.id = h.role_id and '" +
           permission +
           "' = any(r.permissions) where m.left_at is null and m.user_id = (select id from "
           "user_account where username = $1))";
}

const std::string caller = "(select id from user_account where username = $1)";
const std::string superuser = "(select is_superuser from user_account where username = $1)";

/// Whether the caller sees job `j`: by a role in its unit, or by a part in it.
std::string sees_job()
{
    return "(" + superuser + " or j.unit_id in " + units_with("can_view_jobs") + " or " + caller +
           " in (j.created_by_id, j.account_manager_id, j.dep_account_manager_id, "
           "j.scoped_signed_off_by_id) or exists (select from job_scoper s where s.job_id = j.id "
           "and "
           "s.user_id = " +
           caller + ") or exists (select from phase p where p.job_id = j.id and " + caller +
           " in (p.project_lead_id, p.report_author_id, p.techqa_by_id, p.presqa_by_id)) or exists "
           "(select from phase p join timeslot s on s.phase_id = p.id where p.job_id = j.id and "
           "s.user_id = " +
           caller + "))";
}

Texts visible_jobs(const std::string& user, const std::string& also = "j.status <> 11")
{
    return test::column("select j.id from job j where j.status <> 10 and " + also + " and " +
                            sees_job() + " order by j.created desc, j.id desc",
                        {user});
}

const std::string live_phases = "phase p join job j on j.id = p.job_id and j.status <> 10";

Texts visible_phases(const std::string& user)
{
    return test::column("select p.id from " + live_phases + " where p.status <> 18 and " +
                            sees_job() + " order by p.id",
                        {user});
}

/// What a list gives under one search, against the same cut out of all.
std::set<std::string> distinct(const Texts& ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

BOOST_AUTO_TEST_SUITE(visibility)

BOOST_DATA_TEST_CASE(jobs_are_listed_and_counted_for_those_who_may_see_them,
                     boost::unit_test::data::make(users), user)
{
    const Texts expected = visible_jobs(user);
    BOOST_TEST(test::walk("/api/jobs/?fields=id&page_size=60", user) == expected);
    BOOST_TEST(test::walk("/api/jobs/?fields=id&page_size=25&cursor=", user) == expected);
    BOOST_TEST(get("/api/jobs/?page_size=1", user).at("count").as_int64() ==
               static_cast<std::int64_t>(expected.size()));
    BOOST_TEST(test::walk("/api/jobs/?fields=id&status=archived", user) ==
               visible_jobs(user, "j.status = 11"));
}

BOOST_DATA_TEST_CASE(a_job_has_a_page_for_those_who_may_see_it, boost::unit_test::data::make(users),
                     user)
{
    const std::set<std::string> expected = distinct(visible_jobs(user, "true"));
    for (const std::string& id : test::column("select id from job order by id")) {
        const Answer answer = get("/api/jobs/" + id + "/?fields=id", user);
        BOOST_TEST(answer.status == (expected.contains(id) ? 200 : 404), id);
        if (answer.status == 404) // the same as for what is not there
            BOOST_TEST(answer.text("error.message") ==
                       get("/api/jobs/1/", user).text("error.message"));
    }
}

BOOST_DATA_TEST_CASE(filters_and_search_reveal_no_other_jobs, boost::unit_test::data::make(users),
                     user)
{
    const std::set<std::string> expected = distinct(visible_jobs(user));
    const std::pair<const char*, const char*> cuts[] = {
        {"search=security", "j.search @@ 'security:*'"},
        {"status=in_progress", "j.status = 7"},
        {"client=15", "j.client_id = 15"},
        {"unit__in=1,3", "j.unit_id in (1, 3)"},
        {"revenue__gt=50000", "j.revenue > 50000"},
        {"title__icontains=review&ordering=title", "j.title ~* 'review'"},
        {"phases__isnull=false",
         "exists (select from phase p where p.job_id = j.id and p.status <> 18)"},
    };
    for (const auto& [query, sql] : cuts) {
        const std::string target = "/api/jobs/?fields=id&page_size=200&" + std::string(query);
        const Answer answer = get(target, user);
        const Texts ids = test::results(answer);
        BOOST_TEST(distinct(ids) ==
                       distinct(visible_jobs(user, std::string("j.status <> 11 and ") + sql)),
                   query);
        BOOST_TEST(answer.at("count").as_int64() == static_cast<std::int64_t>(ids.size()), query);
    }
}

BOOST_DATA_TEST_CASE(phases_go_with_their_job, boost::unit_test::data::make(users), user)
{
    const Texts expected = visible_phases(user);
    BOOST_TEST(test::walk("/api/phases/?fields=id&ordering=id&page_size=200", user) == expected);
    const std::set<std::string> seen = distinct(expected);
    for (const std::string& id : test::column("select id from phase where id % 7 = 0"))
        BOOST_TEST(get("/api/phases/" + id + "/?fields=id", user).status ==
                       (seen.contains(id) ? 200 : 404),
                   id);
}

BOOST_DATA_TEST_CASE(nested_arrays_show_the_same_rows_as_lists, boost::unit_test::data::make(users),
                     user)
{
    const Texts jobs = test::results(get("/api/jobs/?fields=id&page_size=15", user));
    for (const std::string& id : jobs) {
        const Answer job = get("/api/jobs/" + id + "/?fields=phases,notes", user);
        Texts phases;
        for (const auto& phase : job.at("phases").as_array())
            phases.push_back(boost::json::serialize(phase.at("id")));
        BOOST_TEST(phases ==
                   test::results(
                       get("/api/phases/?fields=id&job=" + id + "&ordering=phase_number", user)));
        Texts notes;
        for (const auto& note : job.at("notes").as_array())
            notes.push_back(boost::json::serialize(note.at("id")));
        BOOST_TEST(notes == test::results(get(
                                "/api/notes/?fields=id&content_type=job&object_id=" + id, user)));
    }
}

BOOST_DATA_TEST_CASE(notes_go_with_what_they_are_about, boost::unit_test::data::make(users), user)
{
    // All demo users have a global role that sees clients, users and units.
    const Texts expected = test::column(
        "select n.id from note n where n.content_type in ('client', 'user', 'orgunit') or "
        "n.content_type = 'job' and exists (select from job j where j.id = n.object_id and "
        "j.status "
        "<> 10 and " +
            sees_job() + ") or n.content_type = 'phase' and exists (select from " + live_phases +
            " where p.id = n.object_id and p.status <> 18 and " + sees_job() + ") order by n.id",
        {user});
    BOOST_TEST(test::walk("/api/notes/?fields=id&ordering=id&page_size=200", user) == expected);
    const std::set<std::string> seen = distinct(expected);
    for (const std::string& id : test::column("select id from note where id % 23 = 0"))
        BOOST_TEST(get("/api/notes/" + id + "/?fields=id", user).status ==
                       (seen.contains(id) ? 200 : 404),
                   id);
}

BOOST_DATA_TEST_CASE(slots_are_ones_own_and_those_of_units_whose_schedule_one_sees,
                     boost::unit_test::data::make(users), user)
{
    // The permission counts in every unit when a global role has it.
    const std::string in_all = "exists (select from user_account u join global_role g on g.id = "
                               "u.global_role_id and 'view_users_schedule' = any(g.permissions) "
                               "where u.username = $1)";
    BOOST_TEST(test::walk("/api/timeslots/?fields=id&ordering=id&page_size=200", user) ==
               test::column("select s.id from timeslot s where s.user_id = " + caller + " or " +
                                superuser +
                                " or exists (select from unit_member m where m.user_id = s.user_id "
                                "and m.left_at is null and (" +
                                in_all + " or m.unit_id in " + units_with("view_users_schedule") +
                                ")) order by s.id",
                            {user}));
}

BOOST_DATA_TEST_CASE(a_slot_names_only_a_phase_that_one_sees, boost::unit_test::data::make(users),
                     user)
{
    const std::set<std::string> seen = distinct(visible_phases(user));
    std::string target = "/api/timeslots/?fields=id,phase&page_size=200";
    for (const std::string& phase : test::results(get(target, user), "phase"))
        BOOST_TEST((phase == "null" || seen.contains(phase)), phase);
    BOOST_TEST(get("/api/timeslots/?phase__isnull=false", user).at("count").as_int64() ==
               get("/api/timeslots/", user).at("count").as_int64() -
                   get("/api/timeslots/?phase__isnull=true", user).at("count").as_int64());
    const std::string hidden = test::scalar(
        "select min(p.id) from phase p join timeslot s on s.phase_id = p.id join job j on j.id = "
        "p.job_id where p.status <> 18 and not " +
            sees_job(),
        {user});
    if (hidden != "null")
        BOOST_TEST(get("/api/timeslots/?phase=" + hidden, user).text("count") == "0");
}

BOOST_DATA_TEST_CASE(a_phone_is_shown_to_oneself_managers_and_admins,
                     boost::unit_test::data::make(users), user)
{
    const std::string shown =
        "(u.id = " + caller + " or u.manager_id = " + caller + " or " + superuser +
        " or exists (select from unit_member a join unit_member_role h on h.member_id = a.id join "
        "unit_role r on r.id = h.role_id and r.slug = 'manager' join unit_member b on b.unit_id = "
        "a.unit_id and b.left_at is null where a.left_at is null and b.user_id = u.id and "
        "a.user_id "
        "= " +
        caller + "))";
    const Texts expected = test::column("select case when " + shown +
                                            " then u.phone end from user_account u order by "
                                            "u.id",
                                        {user});
    BOOST_TEST(test::results(get("/api/users/?ordering=id&page_size=200", user), "profile.phone") ==
               expected);
    for (int id = 1; id <= 25; ++id)
        BOOST_TEST(get("/api/users/" + std::to_string(id) + "/", user).text("profile.phone") ==
                   expected[static_cast<std::size_t>(id) - 1]);
    BOOST_TEST(get("/api/users/?profile__phone__startswith=%2B", user).at("count").as_int64() ==
               std::count_if(expected.begin(), expected.end(),
                             [](const std::string& phone) { return phone.starts_with('+'); }));
}

BOOST_DATA_TEST_CASE(clients_units_and_people_are_seen_by_every_signed_in_user,
                     boost::unit_test::data::make(users), user)
{
    for (const char* path :
         {"client", "orgunit", "users", "services", "skills", "roles", "holidays"})
        BOOST_TEST(
            get("/api/" + std::string(path) + "/?fields=id&page_size=200&ordering=id", user).body ==
                get("/api/" + std::string(path) + "/?fields=id&page_size=200&ordering=id").body,
            path);
}

BOOST_AUTO_TEST_CASE(a_guest_sees_the_job_and_loses_it_with_the_part)
{
    const std::string guest =
        test::scalar("select job_id from job_scoper s join job j on j.id = s.job_id where "
                     "s.user_id = 1 and j.unit_id = 1");
    BOOST_TEST(get("/api/jobs/" + guest + "/", "john.doe").status == 200);
    BOOST_TEST(get("/api/jobs/?id=" + guest, "john.doe").text("count") == "1");
    const std::string phase = test::scalar(
        "select min(id) from phase where status <> 18 and job_id = $1::bigint", {guest});
    BOOST_TEST(get("/api/phases/" + phase + "/", "john.doe").status == 200);
    const test::Change change("delete from job_scoper where user_id = 1 and job_id = " + guest,
                              "insert into job_scoper (job_id, user_id) values (" + guest + ", 1)");
    BOOST_TEST(get("/api/jobs/" + guest + "/", "john.doe").status == 404);
    BOOST_TEST(get("/api/jobs/?id=" + guest, "john.doe").text("count") == "0");
    BOOST_TEST(get("/api/phases/" + phase + "/", "john.doe").status == 404);
}

BOOST_AUTO_TEST_CASE(leaving_a_unit_ends_what_its_roles_permit)
{
    BOOST_TEST(get("/api/jobs/?unit=3", "chloe.martin").at("count").as_int64() > 0);
    const test::Change change("update unit_member set left_at = now() where user_id = 13",
                              "update unit_member set left_at = null where user_id = 13");
    BOOST_TEST(get("/api/jobs/?fields=id&page_size=200", "chloe.martin").at("count").as_int64() ==
               static_cast<std::int64_t>(visible_jobs("chloe.martin").size()));
    BOOST_TEST(get("/api/jobs/2503/", "chloe.martin").status ==
               (distinct(visible_jobs("chloe.martin")).contains("2503") ? 200 : 404));
}

BOOST_AUTO_TEST_CASE(without_the_global_permission_clients_are_hidden)
{
    const test::Change change(
        "update global_role set permissions = array_remove(permissions, 'view_client') where name "
        "= "
        "'Sales Member'",
        "update global_role set permissions = array_append(permissions, 'view_client') where name "
        "= "
        "'Sales Member'");
    BOOST_TEST(get("/api/client/", "kevin.brown").text("count") == "0");
    BOOST_TEST(get("/api/client/15/", "kevin.brown").status == 404);
    BOOST_TEST(get("/api/client/15/contacts/", "kevin.brown").status == 404);
    BOOST_TEST(get("/api/notes/?content_type=client", "kevin.brown").text("count") == "0");
}

BOOST_AUTO_TEST_CASE(nothing_is_learned_of_an_unseen_client_by_filters_through_it)
{
    const test::Change change(
        "update global_role set permissions = array_remove(permissions, 'view_client') where name "
        "= 'User'",
        "update global_role set permissions = array_append(permissions, 'view_client') where name "
        "= 'User'");
    BOOST_REQUIRE(get("/api/jobs/?client=15", "john.doe").at("count").as_int64() > 0);
    const std::string manager =
        test::scalar("select min(user_id) from client_account_manager where client_id = 15");
    for (const std::string& filter :
         {"client__account_managers=" + manager, "client__account_managers__id=" + manager,
          std::string("client__account_managers__isnull=false"),
          "client__account_managers__username__icontains=" + std::string("a"),
          std::string("client__industry__icontains=e"), std::string("client__contacts__id=89")})
        BOOST_TEST(get("/api/jobs/?client=15&" + filter, "john.doe").at("count") == 0, filter);
    BOOST_TEST(
        get("/api/jobs/?client=15&client__account_managers=" + manager).at("count").as_int64() > 0);
}

BOOST_AUTO_TEST_CASE(nothing_is_learned_of_an_unseen_unit_by_whom_it_names)
{
    const test::Change change(
        "update global_role set permissions = array_remove(permissions, 'view_organisationalunit') "
        "where name = 'User'",
        "update global_role set permissions = array_append(permissions, "
        "'view_organisationalunit') where name = 'User'");
    const std::string job =
        test::scalar("select min(s.job_id) from job_scoper s join job j on j.id "
                     "= s.job_id where s.user_id = 1 and j.unit_id = 1");
    const std::string mine = "/api/jobs/?id=" + job;
    BOOST_REQUIRE(get(mine, "john.doe").at("count") == 1);
    for (const char* filter : {"unit__lead=15", "unit__lead__username=grace.hughes",
                               "unit__members__user=15", "unit__lead__isnull=false"})
        BOOST_TEST(get(mine + "&" + filter, "john.doe").at("count") == 0, filter);
    BOOST_TEST(get(mine + "&unit__name__isnull=false", "john.doe").status != 500);
    BOOST_TEST(get(mine + "&unit__lead__username=grace.hughes").at("count") == 1);
}

BOOST_AUTO_TEST_CASE(a_user_without_roles_sees_no_work)
{
    const test::Change change(
        {"insert into user_account (id, username, email, global_role_id) values (900, 'new.comer', "
         "'n@company.com', 6)"},
        "delete from user_account where id = 900");
    for (const char* path : {"jobs", "phases", "timeslots"})
        BOOST_TEST(get("/api/" + std::string(path) + "/", "new.comer").text("count") == "0", path);
    BOOST_TEST(get("/api/client/15/", "new.comer").text("active_jobs_count") == "0");
    BOOST_TEST(get("/api/orgunit/3/", "new.comer").text("active_jobs") == "0");
    BOOST_TEST(get("/api/users/me/", "new.comer").text("id") == "900");
}

BOOST_AUTO_TEST_SUITE_END()
