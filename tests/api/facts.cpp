// What SQL has to repeat of the descriptions is the same there: permissions, and what is searched.
#include "handlers/rest/describe/machine.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/each_resource.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using rest::describe::Field;
using rest::describe::Grant;
using rest::describe::Resource;

/// Every SQL fragment of a description that may ask for permissions.
std::vector<std::string> fragments_of(const Resource& resource)
{
    std::vector<std::string> all = {resource.visible.always, resource.visible.rule};
    const rest::describe::Writing& writing = resource.writing;
    for (const auto& right : {writing.create, writing.update, writing.remove}) {
        for (const Grant& grant : right.value_or(rest::describe::Right()))
            all.push_back(grant.sql);
    }
    for (const std::vector<Field>* fields : {&resource.fields, &writing.inputs}) {
        for (const Field& field : *fields) {
            all.push_back(field.sql);
            for (const Grant& grant : field.right)
                all.push_back(grant.sql);
        }
    }
    for (const rest::describe::Rule& rule : writing.rules)
        all.push_back(rule.holds);
    if (writing.machine != nullptr) {
        for (const rest::describe::Move& move : writing.machine->moves) {
            for (const rest::describe::Guard& guard : move.guards)
                all.push_back(guard.holds);
        }
    }
    return all;
}

/// The names behind `:units(` or `:global(`.
std::set<std::string> named_by(std::string_view placeholder)
{
    std::set<std::string> names;
    for (const Resource& resource : test::catalogue().all()) {
        for (const std::string& sql : fragments_of(resource)) {
            for (std::size_t at = sql.find(placeholder); at != std::string::npos;
                 at = sql.find(placeholder, at + 1)) {
                const std::size_t begin = at + placeholder.size();
                names.insert(sql.substr(begin, sql.find(')', begin) - begin));
            }
        }
    }
    return names;
}

} // namespace

BOOST_AUTO_TEST_SUITE(facts)

BOOST_AUTO_TEST_CASE(every_permission_in_a_unit_is_one_that_roles_can_have)
{
    const std::set<std::string> names = named_by(":units(");
    BOOST_TEST(names.size() > 10U);
    for (const std::string& name : names)
        BOOST_TEST(test::scalar("select '" + name + "' = any(unit_permissions())") == "t", name);
}

BOOST_AUTO_TEST_CASE(every_global_permission_is_had_by_a_role)
{
    const std::set<std::string> names = named_by(":global(");
    BOOST_TEST(names.size() > 10U);
    for (const std::string& name : names)
        BOOST_TEST(test::scalar("select exists (select 1 from global_role r where '" + name +
                                "' = any(r.permissions))") == "t",
                   name);
}

BOOST_AUTO_TEST_CASE(what_jobs_are_found_by_is_the_same_for_one_and_for_many)
{
    // A trigger makes it for a job that changes, refresh_job_search() for jobs whose phases do.
    BOOST_TEST(test::scalar("select count(*) from job where search is null") == "0");
    const std::string before = test::scalar("select md5(string_agg(search::text, '|' order by id)) "
                                            "from job");
    test::scalar("select refresh_job_search(array(select id from job))::text");
    BOOST_TEST(test::scalar("select md5(string_agg(search::text, '|' order by id)) from job") ==
               before);
}

BOOST_AUTO_TEST_SUITE_END()
