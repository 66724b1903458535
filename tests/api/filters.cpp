// Filters: every lookup on every type against plain SQL over the same rows (rules 3.3, 11.18,
// 11.19).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace {

using test::get;
using Texts = std::vector<std::string>;

struct Filter {
    const char* query; ///< As sent, percent-encoded where need be.
    const char* sql;   ///< Over j (job), p (phase), u (user_account), c (client).
    bool some = true;  ///< Whether any row is expected.
};
std::ostream& operator<<(std::ostream& out, const Filter& filter)
{
    return out << filter.query;
}

const Filter on_jobs[] = {
    // integer
    {"id=2501", "j.id = 2501"},
    {"id__exact=2501", "j.id = 2501"},
    {"id__gt=2600", "j.id > 2600"},
    {"id__gte=2600", "j.id >= 2600"},
    {"id__lt=2510", "j.id < 2510"},
    {"id__lte=2510", "j.id <= 2510"},
    {"id__range=2505,2510", "j.id between 2505 and 2510"},
    {"id__range=2510,2505", "false", false},
    {"id__in=2501,2505,99", "j.id in (2501, 2505)"},
    {"id__in=2501&id__in=2505,2506", "j.id in (2501, 2505, 2506)"},
    {"id=-1", "false", false},
    {"id=99999999999999999999", "false", false},
    {"id__lt=99999999999999999999", "true"},
    {"client=99999999999999999999", "false", false},
    {"duration_days=15", "j.desired_delivery_date - j.desired_start_date = 14"},
    // text
    {"title=Payment%20Gateway%20Review", "j.title = 'Payment Gateway Review'"},
    {"title=payment%20gateway%20review", "false", false},
    {"title__iexact=PAYMENT%20gateway%20REVIEW", "j.title = 'Payment Gateway Review'"},
    {"title__iexact=CAF%C3%89%20M%C3%9CLLER%20%E2%80%93%20P%C3%89N%C3%89TRATION", "j.id = 2530"},
    {"title__contains=Review", "strpos(j.title, 'Review') > 0"},
    {"title__contains=review", "strpos(j.title, 'review') > 0"},
    {"title__icontains=REVIEW", "j.title ~* 'review'"},
    {"title__icontains=%C5%81%C3%93D%C5%B9", "j.id = 2534"},
    {"title__startswith=AWS", "j.title like 'AWS%'"},
    {"title__istartswith=aws", "j.title like 'AWS%'"},
    {"title__endswith=Test", "right(j.title, 4) = 'Test'", false},
    {"title__endswith=Testing", "right(j.title, 7) = 'Testing'"},
    {"title__iendswith=TESTING", "right(j.title, 7) = 'Testing'"},
    {"title__in=Payment%20Gateway%20Review,none", "j.title = 'Payment Gateway Review'"},
    {"title__contains=%25", "strpos(j.title, '%') > 0"},
    {"title__contains=_", "strpos(j.title, '_') > 0"},
    {"title__icontains=50%25_off%20%5C%20back", "j.id = 2535"},
    {"title__startswith=%22Quoted%22%20%26", "j.id = 2532"},
    {"title__contains=O'Brien", "strpos(j.title, 'O''Brien') > 0"},
    {"title__contains=%F0%9F%9A%80", "j.id = 2537"},
    {"title__in=%22Quoted%22%20%26%20%3Cescaped%3E%20review", "j.id = 2532"},
    {"description=", "j.description = ''"},
    {"status_display=In%20Progress", "j.status = 7"},
    // nullable text
    {"external_id__isnull=true", "j.external_id is null"},
    {"external_id__isnull=false", "j.external_id is not null"},
    {"external_id__startswith=PRJ-0", "j.external_id like 'PRJ-0%'"},
    // decimal
    {"revenue=60000", "j.revenue = 60000"},
    {"revenue=60000.00", "j.revenue = 60000"},
    {"revenue__gt=100000", "j.revenue > 100000"},
    {"revenue__gte=45000.00", "j.revenue >= 45000"},
    {"revenue__lt=30000.01", "j.revenue < 30000.01"},
    {"revenue__lte=30000", "j.revenue <= 30000"},
    {"revenue__range=30000,60000", "j.revenue between 30000 and 60000"},
    {"revenue__in=60000,45000.00", "j.revenue in (60000, 45000)"},
    {"revenue__isnull=true", "j.revenue is null"},
    {"total_revenue=0", "coalesce(j.revenue, 0) = 0"},
    // boolean
    {"high_risk=true", "j.high_risk"},
    {"high_risk=false", "not j.high_risk"},
    {"high_risk__in=true,false", "true"},
    // choice
    {"status=in_progress", "j.status = 7"},
    {"status__exact=draft", "j.status = 0"},
    {"status__in=draft,lost", "j.status in (0, 9)"},
    {"status__in=draft&status__in=lost", "j.status in (0, 9)"},
    {"status=delivered",
     "j.status in (8, 11) and exists (select from phase p where p.job_id = j.id and p.status in "
     "(15, "
     "19)) and not exists (select from phase p where p.job_id = j.id and p.status < 15)"},
    {"status__in=completed,delivered",
     "j.status = 8 or j.status = 11 and exists (select from phase p where p.job_id = j.id and "
     "p.status in (15, 19)) and not exists (select from phase p where p.job_id = j.id and p.status "
     "< "
     "15)"},
    // date
    {"start_date=2023-04-01", "j.id = 2501"},
    {"start_date__gt=2023-04-01&start_date__lt=2024-01-01",
     "j.desired_start_date > '2023-04-01' and j.desired_start_date < '2024-01-01'"},
    {"start_date__gte=2023-04-01&start_date__lte=2023-05-01",
     "j.desired_start_date between '2023-04-01' and '2023-05-01'"},
    {"start_date__range=2023-04-01,2023-04-30",
     "j.desired_start_date between '2023-04-01' and '2023-04-30'"},
    {"start_date__in=2023-04-01,2023-04-24",
     "j.desired_start_date in ('2023-04-01', '2023-04-24')"},
    {"start_date__year=2023", "extract(year from j.desired_start_date) = 2023"},
    {"start_date__month=4&start_date__year=2023",
     "to_char(j.desired_start_date, 'YYYY-MM') = '2023-04'"},
    {"completion_date__isnull=true", "j.completed_at is null"},
    {"completion_date__year=2023", "extract(year from j.completed_at) = 2023"},
    // time
    {"created=2023-03-15T14:20:00Z", "j.id = 2501"},
    {"created=2023-03-15T15:20:00%2B01:00", "j.id = 2501"},
    {"created=2023-03-15T14:20:00", "j.id = 2501"},
    {"created__gt=2023-03-15T14:20:00Z&created__lt=2023-03-20T15:00:00Z", "j.id = 2502"},
    {"created__gte=2023-03-15T14:20:00Z&created__lte=2023-03-20T15:00:00Z",
     "j.id in (2501, 2502, 2503)"},
    {"created__in=2023-03-15T14:20:00Z,2023-01-16T09:30:00Z", "j.id in (2501, 2515, 2516)"},
    {"created__range=2023-03-15T00:00:00Z,2023-03-16T09:05:00Z", "j.id in (2501, 2502)"},
    {"created__date=2023-03-15", "j.id = 2501"},
    {"created__date=2023-03-14", "j.created = '2023-03-14T23:59:59Z'"},
    {"created__year=2023", "extract(year from j.created) = 2023"},
    {"created__year=2022", "extract(year from j.created) = 2022"},
    {"created__month=3", "extract(month from j.created) = 3"},
    {"scoping_requested_on__isnull=true", "j.scoping_requested_on is null"},
    // bare dates against times
    {"created__gte=2023-03-15&created__lt=2023-03-16", "j.id = 2501"},
    {"created__gt=2023-03-15&created__lte=2023-03-16", "j.id = 2502"},
    {"created__lte=2023-03-14", "j.created < '2023-03-15'"},
    {"created__gt=2023-03-14&created__lte=2023-03-15", "j.id = 2501"},
    {"created__range=2023-03-14,2023-03-15",
     "j.created >= '2023-03-14' and j.created < '2023-03-16'"},
    // relations
    {"client=15", "j.client_id = 15"},
    {"client__in=1,2,15", "j.client_id in (1, 2, 15)"},
    {"client=999", "false", false},
    {"framework_agreement__isnull=true", "j.framework_agreement_id is null"},
    {"framework_agreement__isnull=false", "j.framework_agreement_id is not null"},
    {"client__id=15", "j.client_id = 15"},
    {"client__name__icontains=acme", "j.client_id = 15"},
    {"client__slug=acme-corp&unit__slug=security-consulting", "j.client_id = 15 and j.unit_id = 3"},
    {"client__address__city=New%20York", "j.client_id = 15"},
    {"account_manager__username__startswith=sarah", "j.account_manager_id = 5"},
    {"dep_account_manager__isnull=true", "j.dep_account_manager_id is null"},
    {"dep_account_manager__email__endswith=company.com", "j.dep_account_manager_id is not null"},
    {"unit__lead__profile__city=London", "j.unit_id = 1"},
    {"framework_agreement__total_value__gte=4000000", "j.framework_agreement_id in (1, 7)"},
    // rows of others
    {"phases=450", "j.id = 2501"},
    {"phases__in=450,451", "j.id in (2501, 2502)"},
    {"phases__contains=450", "j.id = 2501"},
    {"phases__isnull=true",
     "not exists (select from phase p where p.job_id = j.id and p.status <> 18)"},
    {"phases__status=pending_tqa",
     "exists (select from phase p where p.job_id = j.id and p.status = 8)"},
    {"phases__status=testing",
     "exists (select from phase p where p.job_id = j.id and p.status = 7)"},
    {"phases__name__icontains=android", "exists (select from phase p where p.job_id = j.id and "
                                        "p.status <> 18 and p.title ~* 'android')"},
    {"phases__service__name=Social%20Engineering",
     "exists (select from phase p where p.job_id = j.id and p.status <> 18 and p.service_id = 7)"},
    {"team_members=1", "exists (select from job_team m where m.job_id = j.id and m.user_id = 1)"},
    {"team_members__in=1,3",
     "exists (select from job_team m where m.job_id = j.id and m.user_id in (1, 3))"},
    {"team_members__username=john.doe",
     "exists (select from job_team m where m.job_id = j.id and m.user_id = 1)"},
    {"scoped_by__isnull=true", "not exists (select from job_scoper s where s.job_id = j.id)"},
    {"notes__category=scope_change", "exists (select from note n where n.content_type = 'job' and "
                                     "n.object_id = j.id and n.category "
                                     "= 'scope_change')"},
    {"client__contacts__type=security", "j.client_id in (4, 6, 15)"},
    // together
    {"status=completed&client=15&unit=3&created__gte=2023-01-01&high_risk=false",
     "j.status = 8 and j.client_id = 15 and j.unit_id = 3 and j.created >= '2023-01-01' and not "
     "j.high_risk"},
};

const Filter on_phases[] = {
    {"job=2501", "p.job_id = 2501"},
    {"job__in=2501,2502", "p.job_id in (2501, 2502)"},
    {"job__client__name=Acme%20Corporation", "j.client_id = 15"},
    {"status=testing", "p.status = 7"},
    {"status=in_progress", "p.status = 7"},
    {"status__in=testing,delivered", "p.status in (7, 15)"},
    {"service__isnull=true", "p.service_id is null"},
    {"service__slug=red-team-exercise", "p.service_id = 6", false},
    {"delivery_hours__gt=40.5", "p.delivery_hours > 40.5"},
    {"feedback_scope_correct__isnull=true", "p.feedback_scope_correct is null"},
    {"feedback_scope_correct=true", "p.feedback_scope_correct"},
    {"techqa_report_rating__gte=3", "p.techqa_report_rating >= 3"},
    {"project_lead__isnull=true", "p.project_lead_id is null"},
    {"phase_id=2501-1", "p.id = 450"},
    {"job__phases__name__contains=Android",
     "exists (select from phase q where q.job_id = p.job_id and q.status <> 18 and q.title like "
     "'%Android%')"},
};

const Filter on_users[] = {
    {"profile__units=3",
     "exists (select from unit_member m where m.user_id = u.id and m.unit_id = 3 "
     "and m.left_at is null)"},
    {"profile__units__in=3",
     "exists (select from unit_member m where m.user_id = u.id and m.unit_id "
     "= 3 and m.left_at is null)"},
    {"profile__units__in=1,2", "exists (select from unit_member m where m.user_id = u.id and "
                               "m.unit_id in (1, 2) and m.left_at is null)"},
    {"profile__units__isnull=true", "not exists (select from unit_member m where m.user_id = u.id "
                                    "and m.left_at is null)"},
    {"profile__skills__contains=AWS", "exists (select from user_skill k join skill s on s.id = "
                                      "k.skill_id where k.user_id = u.id and "
                                      "k.rating >= 1 and s.name = 'AWS')"},
    {"profile__skills__in=AWS,Azure", "exists (select from user_skill k join skill s on s.id = "
                                      "k.skill_id where k.user_id = u.id and "
                                      "k.rating >= 1 and s.name in ('AWS', 'Azure'))"},
    {"trustgroups__contains=tg1", "u.id in (1, 4, 5)"},
    {"profile__city=London", "u.city = 'London'"},
    {"profile__country__in=DE,NL", "u.country in ('DE', 'NL')"},
    {"profile__phone=%2B1-555-0123", "u.id = 1"},
    {"is_active=false", "not u.is_active"},
    {"display_name__iexact=LIAM%20O'BRIEN", "u.id = 12"},
    {"date_joined__year=2022", "extract(year from u.date_joined) = 2022"},
    {"last_name__icontains=NOV%C3%81K", "u.id = 16"},
};

void check(const char* path, const Filter& filter, const std::string& rows)
{
    const test::Answer answer =
        get(std::string(path) + "?fields=id&page_size=200&ordering=id&" + filter.query);
    BOOST_REQUIRE_MESSAGE(answer.status == 200, answer.body);
    const Texts expected = test::column(rows + " and (" + filter.sql + ") order by 1 limit 200");
    BOOST_TEST(expected.empty() != filter.some, "what the SQL finds");
    BOOST_TEST(test::results(answer) == expected);
    BOOST_TEST(answer.at("count").as_int64() ==
               test::number("select count(*) from (" + rows + " and (" + filter.sql + ")) x"));
}

} // namespace

BOOST_AUTO_TEST_SUITE(filters)

BOOST_DATA_TEST_CASE(jobs_are_filtered_as_by_sql, boost::unit_test::data::make(on_jobs), filter)
{
    // Archived ones are in only where the status filter asks; `delivered` does.
    const bool asks = std::string(filter.query).find("delivered") != std::string::npos;
    check("/api/jobs/", filter,
          std::string("select j.id from job j where j.status not in (10") + (asks ? ")" : ", 11)"));
}

BOOST_DATA_TEST_CASE(phases_are_filtered_as_by_sql, boost::unit_test::data::make(on_phases), filter)
{
    check(
        "/api/phases/", filter,
        "select p.id from phase p join job j on j.id = p.job_id where p.status <> 18 and j.status "
        "<> 10");
}

BOOST_DATA_TEST_CASE(users_are_filtered_as_by_sql, boost::unit_test::data::make(on_users), filter)
{
    check("/api/users/", filter, "select u.id from user_account u where true");
}

BOOST_AUTO_TEST_CASE(notes_are_found_by_what_they_are_about)
{
    BOOST_TEST(test::results(get("/api/notes/?content_type=job&object_id=2501")) ==
               test::column("select id from note where content_type = 'job' and object_id = 2501 "
                            "order by created desc, id desc"));
    BOOST_TEST(get("/api/notes/?content_type=orgunit").text("count") == "2");
    BOOST_TEST(get("/api/notes/?author__isnull=true").text("count") ==
               test::scalar("select count(*) from note where author_id is null"));
}

BOOST_AUTO_TEST_CASE(slots_are_filtered_by_time)
{
    BOOST_TEST(test::results(get("/api/timeslots/?phase=450&ordering=id")) ==
               test::column("select id from timeslot where phase_id = 450 order by id"));
    BOOST_TEST(test::results(get("/api/timeslots/?start__date=2023-04-03&ordering=id")) ==
               test::column("select id from timeslot where (start_at at time zone 'UTC')::date = "
                            "'2023-04-03' order by id"));
}

BOOST_AUTO_TEST_CASE(a_printed_value_finds_its_row)
{
    const test::Answer job = get("/api/jobs/2501/");
    for (const char* name :
         {"title", "status", "created", "start_date", "end_date", "description", "updated",
          "high_risk", "duration_days", "status_changed_date", "status_display"})
        BOOST_TEST(
            get("/api/jobs/?id=2501&" + std::string(name) + "=" + test::encoded(job.text(name)))
                    .text("count") == "1",
            name);
    for (const char* name :
         {"client", "unit", "account_manager", "created_by", "framework_agreement"})
        BOOST_TEST(get("/api/jobs/?id=2501&" + std::string(name) + "=" +
                       job.text(std::string(name) + ".id"))
                           .text("count") == "1",
                   name);
}

BOOST_AUTO_TEST_CASE(values_are_bound_and_never_in_the_statement)
{
    const std::string value = "x' or '1'='1";
    for (const char* name : {"title", "title__icontains", "title__in", "external_id__startswith",
                             "client__name", "search"}) {
        const std::string target = "/api/jobs/?" + std::string(name) + "=" + test::encoded(value);
        BOOST_TEST(get(target).text("count") == "0", name);
        for (const db::Statement& statement : test::statements_of(target))
            BOOST_TEST(statement.sql.find("1'='1") == std::string::npos, name);
    }
}

BOOST_AUTO_TEST_CASE(filters_on_the_same_fields_share_their_statement)
{
    const auto one = test::statements_of("/api/jobs/?status=completed&client=15");
    const auto two = test::statements_of("/api/jobs/?status=lost&client=1");
    BOOST_REQUIRE(one.size() == two.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        BOOST_TEST(one[i].sql == two[i].sql);
}

BOOST_AUTO_TEST_SUITE_END()
