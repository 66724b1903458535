// The resources of the catalogue one after the other, for tests that hold for all of them.
#pragma once

#include "handlers/rest/describe/filterable.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace test {

/// An export of john.doe's with a run that was sent: the demo has none.
inline std::string some_export()
{
    return scalar(
        "with made as (insert into export (owner_id, name, resource, format, filters, fields, "
        "schedule, time, weekday, day, timezone, email_recipients, active) select u.id, 'Weekly', "
        "'jobs', 'csv', '{\"client\": 15}', '{id,title}', 'weekly', '06:00', 'monday', 1, "
        "'Europe/London', '{reports@example.org}', false from user_account u where u.username = "
        "'john.doe' returning id), run as (insert into export_run (export_id, scheduled_for, "
        "status, attempts, next_attempt_at, started_at, finished_at, rows, bytes, filename, "
        "content_type, expires_at) select id, now(), 'succeeded', 1, null, now(), now(), 2, 20, "
        "'jobs-2026-11-30.csv', 'text/csv', now() from made returning id), sent as (insert into "
        "export_recipient (run_id, place, email, status, sent_at) select id, 1, "
        "'reports@example.org', 'sent', now() from run) select id from made");
}

/// Events of a job that all see, and a webhook of john.doe with deliveries, which superusers
/// see as well; the webhook's id.
inline const std::string& webhook_with_deliveries()
{
    static const std::string webhook = [] {
        sql("insert into event (name, object_type, object_id, data) select 'job.updated', "
            "'job', "
            "2501, '{\"job_id\":2501,\"changed_fields\":[\"title\"],\"changed_by\":null}' from "
            "generate_series(1, 3)");
        sql("select publish_events()");
        const std::string id =
            scalar("insert into webhook (owner_id, url, events, secret, active) values (1, "
                   "'https://example.com/', '{job.*}', '', false) returning id");
        sql("with made as (insert into delivery (webhook_id, event_id, event, object_type, "
            "object_id, body) select $1::bigint, n, 'job.updated', 'job', 2501, '{}' from "
            "generate_series(1, 3) n returning num) insert into delivery_attempt "
            "(delivery_num, "
            "number, duration_ms) select num, 1, 5 from made",
            {id});
        return id;
    }();
    return webhook;
}

/// Of the fixtures above, which are john.doe's.
inline bool of_john_doe(const rest::describe::Resource& resource)
{
    return resource.parent &&
           (resource.parent->resource == "exports" || resource.parent->resource == "webhooks" ||
            resource.parent->resource == "export_runs");
}

/// The path of its list, of a parent that has some.
inline std::string path_to(const rest::describe::Resource& resource)
{
    std::string path = path_of(resource);
    webhook_with_deliveries();
    if (!resource.parent)
        return path;
    static const std::map<std::string, std::string> parents = {
        {"trustgroups", "1"},
        {"orgunit", "3"},
        {"client", "4"},
        {"jobs", "2501"},
        {"users", "1"},
        {"exports", some_export()},
        {"webhooks", webhook_with_deliveries()},
        {"phases", scalar("select min(f.phase_id) from feedback f join phase p on p.id = "
                          "f.phase_id and p.status <> 18 join job j on j.id = p.job_id and "
                          "j.status <> 10")}};
    const std::string& parent = parents.at(resource.parent->resource);
    path.replace(path.find('{'), path.find('}') - path.find('{') + 1, parent);
    return path;
}

/// The member that stands in the path of a detail.
inline std::string key_of(const rest::describe::Resource& resource)
{
    return resource.key == "t.user_id" ? "user.id" : "id";
}

inline void for_each_resource(
    const std::function<void(const rest::describe::Resource&, const std::string&)>& check)
{
    for (const rest::describe::Resource& resource : catalogue().all())
        BOOST_TEST_CONTEXT(resource.name) check(resource, path_to(resource));
}

/// An admin, and somebody else where not only admins are let in.
inline std::vector<std::string> callers_of(const rest::describe::Resource& resource,
                                           const std::string& other = "john.doe")
{
    std::vector<std::string> callers = {"admin"};
    const bool below_all = !resource.parent || resource.parent->right.empty();
    if (resource.visible.permission.empty() && below_all)
        callers.push_back(of_john_doe(resource) ? "john.doe" : other);
    return callers;
}

inline std::vector<rest::describe::Filterable> filters_of(const rest::describe::Resource& resource)
{
    return rest::describe::filterable(catalogue(), resource);
}

} // namespace test
