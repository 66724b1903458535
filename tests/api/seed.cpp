// The examples of the API's documentation, as printed there: address, shape and values. What it
// prints of a phase's status, "testing", it is called everywhere.
#include "tests/support/api.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

namespace {

using boost::json::value;
using test::Answer;
using test::get;
using Texts = std::vector<std::string>;

/// Where `actual` lacks something of `printed`; empty when it has it all. Arrays begin with the
/// printed elements.
std::string difference(const value& printed, const value& actual, const std::string& at = "")
{
    if (printed.is_object() && actual.is_object()) {
        for (const auto& member : printed.get_object()) {
            const std::string path = at + "." + std::string(member.key());
            const value* const found = actual.get_object().if_contains(member.key());
            if (found == nullptr)
                return path + " is missing";
            if (const std::string other = difference(member.value(), *found, path); !other.empty())
                return other;
        }
        return {};
    }
    if (printed.is_array() && actual.is_array()) {
        for (std::size_t i = 0; i < printed.get_array().size(); ++i) {
            const std::string path = at + "." + std::to_string(i);
            if (i >= actual.get_array().size())
                return path + " is missing";
            if (const std::string other =
                    difference(printed.get_array()[i], actual.get_array()[i], path);
                !other.empty())
                return other;
        }
        return {};
    }
    if (printed.is_number() && actual.is_number() &&
        printed.to_number<double>() == actual.to_number<double>())
        return {};
    return printed == actual ? "" : at + " is " + boost::json::serialize(actual);
}

void check(const value& actual, const char* printed)
{
    BOOST_TEST(difference(boost::json::parse(printed), actual) == "");
}

/// The row of a list with that id.
value row(const Answer& list, std::int64_t id)
{
    for (const value& one : list.at("results").as_array()) {
        if (one.at("id") == id)
            return one;
    }
    return {};
}

bool all_are(const Answer& list, std::string_view member, const Texts& allowed)
{
    for (const std::string& one : test::results(list, member)) {
        if (std::find(allowed.begin(), allowed.end(), one) == allowed.end())
            return false;
    }
    return list.at("count").as_int64() > 0;
}

} // namespace

BOOST_AUTO_TEST_SUITE(seed)

BOOST_AUTO_TEST_CASE(list_users)
{
    const Answer users = get("/api/users/");
    BOOST_TEST(users.status == 200);
    BOOST_TEST(test::keys_of(users.json) == (Texts{"count", "next", "previous", "results"}));
    BOOST_TEST(users.text("count") == "25");
    check(users.at("results.0"), R"({
        "id": 1, "username": "john.doe", "email": "john.doe@company.com", "first_name": "John",
        "last_name": "Doe", "is_active": true, "date_joined": "2023-01-15T10:30:00Z",
        "profile": {"job_title": "Senior Security Consultant", "phone": "+1-555-0123",
                    "skills": ["Web Application Testing", "Infrastructure Assessment"]}})");
    BOOST_TEST(get("/api/users/1/").json == users.at("results.0"));
}

BOOST_AUTO_TEST_CASE(list_jobs)
{
    const Answer jobs = get("/api/jobs/");
    BOOST_TEST(jobs.text("count") == "150");
    BOOST_TEST(jobs.text("next").ends_with("/api/jobs/?page=2"));
    BOOST_TEST(jobs.at("previous").is_null());
    const Answer old = get("/api/jobs/?page=last");
    const value job = row(old, 2501);
    check(job, R"({
        "id": 2501, "title": "E-commerce Security Assessment",
        "client": {"id": 15, "name": "Acme Corporation", "slug": "acme-corp"},
        "status": "in_progress", "status_display": "In Progress", "created": "2023-03-15T14:20:00Z",
        "start_date": "2023-04-01", "end_date": "2023-04-15",
        "unit": {"id": 3, "name": "Security Consulting", "slug": "security-consulting"},
        "account_manager": {"id": 5, "username": "sarah.johnson", "display_name": "Sarah Johnson"},
        "phases": [{"id": 450, "name": "Web Application Assessment",
                    "service": "Web Application Testing", "status": "testing"}]})");
    BOOST_TEST(job.at("phases").as_array().size() == 1u);
    // In the printed order, the derived fields after what is printed.
    const Texts printed = {"id",      "title",      "client",   "status", "status_display",
                           "created", "start_date", "end_date", "unit",   "account_manager",
                           "phases"};
    Texts members = test::keys_of(job);
    members.resize(printed.size());
    BOOST_TEST(members == printed);
}

BOOST_AUTO_TEST_CASE(client_details)
{
    const Answer client = get("/api/client/15/");
    check(client.json, R"({
        "id": 15, "name": "Acme Corporation", "slug": "acme-corp", "short_name": "ACME",
        "industry": "E-commerce", "website": "https://acme-corp.com",
        "address": {"street": "123 Business Ave", "city": "New York", "state": "NY",
                    "postal_code": "10001", "country": "US"},
        "contacts": [{"id": 89, "name": "Jane Smith", "email": "jane.smith@acme-corp.com",
                      "phone": "+1-555-0199", "role": "CISO", "type": "security"}],
        "framework_agreements": [{"id": 12, "name": "2023 Security Services Framework",
            "start_date": "2023-01-01", "end_date": "2023-12-31", "total_value": 500000.00,
            "remaining_value": 285000.00}],
        "active_jobs_count": 3, "total_jobs_count": 18})");
    BOOST_TEST(client.body.find("\"total_value\":500000.00,\"remaining_value\":285000.00") !=
               std::string::npos);
    BOOST_TEST(row(get("/api/client/"), 15) == client.json);
}

BOOST_AUTO_TEST_CASE(unit_details_with_team)
{
    const Answer unit = get("/api/orgunit/3/");
    check(unit.json, R"({
        "id": 3, "name": "Security Consulting", "slug": "security-consulting",
        "description": "Comprehensive security assessment services",
        "members": [{"user": {"id": 1, "username": "john.doe", "display_name": "John Doe"},
                     "roles": ["consultant", "tqa"],
                     "skills": ["Web Application Testing", "Infrastructure Assessment"]}],
        "active_jobs": 12, "capacity_utilization": 0.85})");
    BOOST_TEST(row(get("/api/orgunit/"), 3) == unit.json);
}

BOOST_AUTO_TEST_CASE(list_notes)
{
    const Answer notes = get("/api/notes/?content_type=job&object_id=2501");
    BOOST_TEST(notes.status == 200);
    BOOST_TEST(all_are(notes, "object_id", {"2501"}));
    const Texts texts = test::results(notes, "note");
    BOOST_TEST((std::find(texts.begin(), texts.end(),
                          "Client has requested additional web service testing") != texts.end()));
}

BOOST_AUTO_TEST_CASE(filter_examples)
{
    const Answer both = get("/api/jobs/?status=in_progress&client=15");
    BOOST_TEST(all_are(both, "status", {"in_progress"}));
    BOOST_TEST(all_are(both, "client.id", {"15"}));
    BOOST_TEST(both.text("count") == "3");
    const Answer recent = get("/api/jobs/?created__gte=2023-03-01&page_size=200");
    for (const std::string& created : test::results(recent, "created"))
        BOOST_TEST(created >= "2023-03-01");
    const Answer members = get("/api/users/?profile__units__in=3");
    BOOST_TEST(members.text("count") == "12");
    const Answer found = get("/api/jobs/?search=penetration testing");
    BOOST_TEST(found.status == 200);
    BOOST_TEST(found.body == get("/api/jobs/?search=penetration%20testing").body);
    BOOST_TEST(found.text("results.0.title").find("Penetration Testing") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(advanced_filter_examples)
{
    for (const char* query : {"start_date__gte=2023-04-01&start_date__lte=2023-04-30",
                              "created__range=2023-01-01,2023-12-31", "title__icontains=security",
                              "status_display__iexact=in progress", "title__startswith=E-commerce",
                              "status__in=in_progress,completed",
                              "framework_agreement__isnull=true", "client__name__icontains=acme"}) {
        const Answer answer = get(std::string("/api/jobs/?") + query);
        BOOST_TEST(answer.status == 200, query);
        BOOST_TEST(answer.at("count").as_int64() > 0, query);
    }
    BOOST_TEST(get("/api/users/?profile__skills__contains=Web%20Application%20Testing").status ==
               200);
}

BOOST_AUTO_TEST_CASE(page_based_pagination)
{
    const Answer page = get("/api/jobs/?page=2&page_size=50");
    BOOST_TEST(page.text("count") == "150");
    BOOST_TEST(page.text("next").ends_with("/api/jobs/?page=3&page_size=50"));
    BOOST_TEST(page.text("previous").ends_with("/api/jobs/?page=1&page_size=50"));
    BOOST_TEST(page.at("results").as_array().size() == 50u);
}

BOOST_AUTO_TEST_CASE(cursor_based_pagination)
{
    const Answer page = get("/api/jobs/?cursor=cD0yMDIzLTAzLTE1KzEwJTNBMDA%3D");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.at("results").as_array().size() > 0u);
    for (const std::string& created : test::results(page, "created"))
        BOOST_TEST(created < "2023-03-15T10:00:00Z");
}

BOOST_AUTO_TEST_CASE(ordering_examples)
{
    Texts created = test::results(get("/api/jobs/?ordering=-created"), "created");
    BOOST_TEST(std::is_sorted(created.rbegin(), created.rend()));
    BOOST_TEST(get("/api/jobs/?ordering=title").text("results.0.title") ==
               "\"Quoted\" & <escaped> review");
    const Answer both = get("/api/jobs/?ordering=status,-created");
    BOOST_TEST(both.text("results.0.status") == "draft");
    BOOST_TEST(get("/api/jobs/?ordering=status,-created&page_size=50&page=last")
                   .text("results.49.status") == "lost");
}

BOOST_AUTO_TEST_CASE(field_selection_examples)
{
    const Answer some = get("/api/jobs/?fields=id,title,status,client");
    BOOST_TEST(test::keys_of(some.at("results.0")) == (Texts{"id", "title", "client", "status"}));
    const Answer most = get("/api/jobs/?exclude=description,notes");
    BOOST_TEST(most.status == 200);
    BOOST_TEST(!most.has("results.0.description"));
    BOOST_TEST(most.has("results.0.title"));
}

BOOST_AUTO_TEST_CASE(export_examples)
{
    const std::pair<const char*, const char*> files[] = {
        {"/api/jobs/export/?format=csv", "text/csv"},
        {"/api/jobs/export/?format=xlsx",
         "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        {"/api/jobs/export/?format=json&fields=id,title,status,client__name", "application/json"}};
    for (const auto& [target, type] : files) {
        const Answer file = get(target, "admin", {{"accept", type}});
        BOOST_TEST(file.status == 200, target);
        BOOST_TEST(file.header("Content-Type").starts_with(type), file.header("Content-Type"));
        BOOST_TEST(file.header("Content-Disposition").starts_with("attachment; filename=\"jobs-"));
        BOOST_TEST(!file.body.empty());
    }
}

BOOST_AUTO_TEST_CASE(the_format_of_an_export_is_negotiated)
{
    const std::pair<const char*, const char*> files[] = {
        {"*/*", "text/csv"},
        {"text/*", "text/csv"},
        {"text/xml", "application/xml"},
        {"text/html, */*;q=0.8", "text/csv"},
        {"text/csv;q=0.1, application/*", "application/vnd.openxml"},
        {"text/csv;q=0.1, application/json;q=0.2", "application/json"}};
    for (const auto& [accept, type] : files)
        BOOST_TEST(get("/api/skills/export/", "admin", {{"accept", accept}})
                       .header("Content-Type")
                       .starts_with(type),
                   accept);
    BOOST_TEST(get("/api/skills/export/", "admin", {{"accept", "text/html"}}).status == 406);
}

BOOST_AUTO_TEST_CASE(business_intelligence_example)
{
    const Answer jobs =
        get("/api/jobs/?status__in=completed,delivered&created__gte=2023-01-01&page_size=200");
    BOOST_TEST(jobs.at("count").as_int64() > 0);
    for (const value& job : jobs.at("results").as_array()) {
        BOOST_TEST(job.at("client").at("name").is_string());
        BOOST_TEST(job.at("duration_days").is_int64());
        BOOST_TEST(!job.at("team_members").as_array().empty());
        BOOST_TEST(job.at("total_revenue").is_number());
        BOOST_TEST(job.at("completion_date").is_string());
    }
}

BOOST_AUTO_TEST_CASE(development_examples)
{
    BOOST_TEST(get("/api/users/").status == 200);
    BOOST_TEST(get("/api/jobs/?status=in_progress&client=15").status == 200);
    BOOST_TEST(get("/api/").status == 200);
    BOOST_TEST(get("/api/schema/").text("openapi").starts_with("3."));
    check(get("/api/jobs/2501/").json, R"({"title": "E-commerce Security Assessment"})");
}

BOOST_AUTO_TEST_SUITE_END()
