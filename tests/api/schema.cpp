// The OpenAPI document of the whole API, and what OPTIONS says of bodies (rule 12.10).
#include "tests/support/api.hpp"
#include "tests/support/golden.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <map>
#include <set>
#include <string>

namespace {

using boost::json::object;
using boost::json::value;
using test::Answer;
using test::ask;
using test::get;

const Answer& fetched()
{
    static const Answer answer = get("/api/schema/");
    return answer;
}

const value& at(const std::string& pointer)
{
    return fetched().json.at_pointer(pointer);
}

const value& operation(const std::string& path, const std::string& method)
{
    return at("/paths").at(path).at(method);
}

void each_object(const value& here, const std::function<void(const object&)>& visit)
{
    if (const object* const members = here.if_object()) {
        visit(*members);
        for (const auto& member : *members)
            each_object(member.value(), visit);
    } else if (const auto* const items = here.if_array()) {
        for (const value& item : *items)
            each_object(item, visit);
    }
}

std::string text_of(const value& any)
{
    return boost::json::serialize(any);
}

} // namespace

BOOST_AUTO_TEST_SUITE(schema)

BOOST_AUTO_TEST_CASE(it_is_small_enough_to_be_read_at_once)
{
    BOOST_TEST(fetched().body.size() <= 400U * 1024U);
}

BOOST_AUTO_TEST_CASE(who_has_it_already_is_told_so)
{
    for (const char* target :
         {"/api/schema/", "/api/schema/?format=yaml", "/api/schema/?format=xml"}) {
        const Answer first = get(target, test::nobody);
        BOOST_TEST(first.status == 200);
        const std::string tag = first.header("ETag");
        BOOST_TEST(!tag.empty());
        const Answer again = get(target, test::nobody, {{"if-none-match", "W/" + tag}});
        BOOST_TEST(again.status == 304);
        BOOST_TEST(again.body.empty());
    }
}

// Whoever has such a row and puts its own id there would mean somebody else.
BOOST_AUTO_TEST_CASE(a_path_says_where_the_id_in_it_is_not_that_of_the_row)
{
    for (const char* path :
         {"/api/orgunit/{orgunit}/members/{id}/", "/api/trustgroups/{trustgroups}/members/{id}/"}) {
        const object& id = at("/paths").at(path).at("parameters").at(1).as_object();
        BOOST_TEST(id.at("x-member") == "user");
        BOOST_TEST(std::string(id.at("description").as_string())
                       .starts_with("The id of the user of the member"));
    }
    each_object(at("/paths").at("/api/jobs/{id}/"),
                [](const object& one) { BOOST_TEST(!one.contains("x-member")); });
}

BOOST_AUTO_TEST_CASE(operations_are_called_as_people_say_them)
{
    std::string lines;
    for (const auto& path : at("/paths").as_object())
        for (const auto& method : path.value().as_object())
            if (method.key() != "parameters")
                lines += std::string(method.value().at("operationId").as_string()) + " " +
                         std::string(method.key()) + " " + std::string(path.key()) + "\n";
    test::compare_golden_file("operations.txt", lines);
}

BOOST_AUTO_TEST_CASE(a_field_is_one_parameter_with_its_lookups_and_relations)
{
    const auto& parameters = operation("/api/jobs/", "get").at("parameters").as_array();
    BOOST_TEST(parameters.size() < 100U);
    const value& title = at("/components/parameters/jobs.title");
    BOOST_TEST(text_of(title.at("x-lookups")) ==
               R"(["exact","iexact","contains","icontains","startswith","istartswith",)"
               R"("endswith","iendswith","in"])");
    BOOST_TEST(!title.as_object().contains("x-relations"));
    BOOST_TEST(text_of(at("/components/parameters/jobs.client").at("x-relations")) ==
               R"(["client"])");
    BOOST_TEST(at("/components/parameters/users.profile__skills").at("name") ==
               "profile__skills__contains");
}

BOOST_AUTO_TEST_CASE(a_field_that_is_called_as_a_parameter_takes_nobodys_place)
{
    std::map<std::string, int> seen;
    for (const value& one : operation("/api/exports/", "get").at("parameters").as_array()) {
        const std::string pointer(one.at("$ref").as_string().subview(1));
        ++seen[std::string(at(pointer).at("name").as_string())];
    }
    BOOST_TEST(seen["ordering"] == 1);
    BOOST_TEST(seen["ordering__iexact"] == 1);
    for (const auto& [name, times] : seen)
        BOOST_TEST(times == 1, name);
}

BOOST_AUTO_TEST_CASE(what_has_no_single_value_says_that_nothing_is_sorted_by_it)
{
    BOOST_TEST(at("/components/parameters/jobs.phases").at("x-sortable") == false);
    BOOST_TEST(at("/components/parameters/users.profile__skills").at("x-sortable") == false);
    for (const char* name : {"jobs.client", "jobs.title"})
        BOOST_TEST(
            !at(std::string("/components/parameters/") + name).as_object().contains("x-sortable"));
}

BOOST_AUTO_TEST_CASE(what_every_operation_of_a_path_takes_is_said_once)
{
    const std::string reference = R"("#/components/parameters/format")";
    for (const auto& part : at("/paths").at("/api/jobs/{id}/").as_object()) {
        const bool of_path = part.key() == "parameters";
        const value& parameters = of_path ? part.value() : part.value().at("parameters");
        BOOST_TEST((text_of(parameters).find(reference) != std::string::npos) == of_path,
                   part.key());
    }
    BOOST_TEST(text_of(operation("/api/jobs/{id}/", "patch").at("parameters")).find("if_match") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_list_has_its_elements_described)
{
    each_object(fetched().json, [](const object& here) {
        const value* const type = here.if_contains("type");
        const bool list =
            type != nullptr &&
            (*type == "array" || text_of(*type).find("\"array\"") != std::string::npos);
        if (list)
            BOOST_TEST(here.contains("items"), text_of(here));
    });
}

BOOST_AUTO_TEST_CASE(chapters_come_in_reading_order)
{
    std::string names;
    for (const value& tag : at("/tags").as_array())
        names += std::string(tag.at("name").as_string()) + " ";
    BOOST_TEST(
        names.starts_with("authentication jobs phases notes timeslots client orgunit users "));
    BOOST_TEST(names.ends_with("ticket system "));
    BOOST_TEST(text_of(operation("/api/auth/login/", "post").at("tags")) ==
               R"(["authentication"])");
    BOOST_TEST(text_of(operation("/api/tokens/", "get").at("tags")) == R"(["authentication"])");
    BOOST_TEST(text_of(operation("/api/jobs/{jobs}/history/", "get").at("tags")) == R"(["jobs"])");
}

BOOST_AUTO_TEST_CASE(sessions_are_described_with_their_token)
{
    const value& schemes = at("/components/securitySchemes");
    BOOST_TEST(schemes.at("session").at("in") == "cookie");
    BOOST_TEST(schemes.at("session").at("name") == "sessionid");
    BOOST_TEST(schemes.at("csrf").at("name") == "X-CSRFToken");
    BOOST_TEST(text_of(operation("/api/jobs/", "post").at("security")) ==
               R"([{"token":[]},{"bearer":[]},{"session":[],"csrf":[]}])");
    BOOST_TEST(operation("/api/auth/login/", "post").at("security").as_array().empty());
}

BOOST_AUTO_TEST_CASE(moves_are_named)
{
    const auto& moves = operation("/api/jobs/{id}/transition/", "post")
                            .at("requestBody")
                            .at("content")
                            .at("application/json")
                            .at("schema")
                            .at("properties")
                            .at("transition")
                            .at("enum")
                            .as_array();
    for (const char* name : {"to_in_progress", "to_complete", "to_completed"})
        BOOST_TEST(std::count(moves.begin(), moves.end(), value(name)) == 1, name);
}

BOOST_AUTO_TEST_CASE(bodies_and_answers_have_the_examples_of_the_documentation)
{
    const auto body = [](const char* path, const char* method) -> const value& {
        return operation(path, method).at("requestBody").at("content").at("application/json");
    };
    BOOST_TEST(body("/api/jobs/", "post").at("example").at("title") == "Network Security Review");
    BOOST_TEST(body("/api/jobs/{id}/transition/", "post").at("example").at("transition") ==
               "to_in_progress");
    const value& refused = at("/components/responses/Refused/content");
    BOOST_TEST(refused.at("application/json")
                   .at("examples")
                   .at("validation")
                   .at("value")
                   .at("error")
                   .at("code") == "VALIDATION_ERROR");
}

BOOST_AUTO_TEST_CASE(numbers_have_bounds_and_texts_lengths)
{
    each_object(fetched().json, [](const object& here) {
        const value* const type = here.if_contains("type");
        if (type != nullptr && (*type == "integer" || *type == "number"))
            BOOST_TEST(!here.contains("maxLength"), text_of(here));
    });
    BOOST_TEST(at("/components/schemas/PhaseChange/properties/number_of_reports/maximum") == 1000);
    BOOST_TEST(ask("OPTIONS", "/api/phases/").at("fields.number_of_reports.max_value") == 1000);
}

BOOST_AUTO_TEST_CASE(figures_of_the_process_are_no_part_of_it)
{
    for (const auto& path : at("/paths").as_object())
        BOOST_TEST(path.key().starts_with("/api/"), path.key());
}

BOOST_AUTO_TEST_CASE(options_say_what_bodies_have_by_method)
{
    const Answer list = ask("OPTIONS", "/api/jobs/");
    BOOST_TEST(test::keys_of(list.at("actions")) == std::vector<std::string>{"POST"});
    BOOST_TEST(list.at("actions.POST.title.required") == true);
    BOOST_TEST(list.at("actions.POST.title.label") == "Title");
    BOOST_TEST(list.at("actions.POST.id.read_only") == true);
    const Answer detail = ask("OPTIONS", "/api/jobs/2501/");
    BOOST_TEST(test::keys_of(detail.at("actions")) == std::vector<std::string>{"PUT"});
    const Answer below = ask("OPTIONS", "/api/jobs/2501/notes/");
    BOOST_TEST(below.at("actions.POST.note.required") == true);
    BOOST_TEST(below.at("actions.POST.object_id.required") == false);
    BOOST_TEST(ask("OPTIONS", "/api/users/").at("actions.POST.password.write_only") == true);
    BOOST_TEST(!ask("OPTIONS", "/api/audit/").has("actions"));
}

BOOST_AUTO_TEST_CASE(options_say_what_is_refused_to_the_caller)
{
    const auto refused = [](const char* path, const std::string& user = "admin") {
        return text_of(ask("OPTIONS", path, user).at("refused"));
    };
    const std::string consultant = "john.doe";
    for (const char* path : {"/api/jobs/", "/api/jobs/2501/", "/api/jobs/2501/notes/"})
        BOOST_TEST(refused(path) == "{}");
    BOOST_TEST(refused("/api/jobs/", consultant) == R"({"POST":["Only with can_add_job."]})");
    // Of a team, but nobody who deletes; of a job that is not seen, what holds for every one.
    const std::string not_deleted = R"({"DELETE":["Only with can_delete_job."]})";
    BOOST_TEST(refused("/api/jobs/2501/", consultant) == not_deleted);
    BOOST_TEST(refused("/api/jobs/2501/", "olivia.outside") == not_deleted);
    BOOST_TEST(refused("/api/jobs/999999999/", "olivia.outside") == not_deleted);
    BOOST_TEST(refused("/api/jobs/none/", "olivia.outside") == not_deleted);
    // Of what would stand below a row, as for that row: who reads it writes no note of a client.
    BOOST_TEST(!ask("OPTIONS", "/api/jobs/2501/notes/", consultant).has("refused.POST"));
    BOOST_TEST(ask("OPTIONS", "/api/client/15/notes/", consultant).has("refused.POST"));
    BOOST_TEST(!ask("OPTIONS", "/api/orgunit/3/members/", "sarah.johnson").has("refused.POST"));
    BOOST_TEST(ask("OPTIONS", "/api/orgunit/4/members/", "sarah.johnson").text("refused.POST.0") ==
               "Only with manage_members.");
    // What stands against a removal is told as the removal would be refused.
    BOOST_TEST(refused("/api/orgunit/3/") == R"({"DELETE":["It still has active members"]})");
    BOOST_TEST(ask("OPTIONS", "/api/users/5/", consultant).text("refused.PATCH.0") ==
               "Only as self or as manager of the user or with manage_user.");
    const Answer self = ask("OPTIONS", "/api/users/me/", consultant);
    BOOST_TEST(!self.has("refused.PATCH"));
    BOOST_TEST(self.text("refused_fields.is_superuser.0") == "Only as superuser.");
    BOOST_TEST(self.text("refused_fields.username.0") == "Only with manage_user.");
    BOOST_TEST(!self.has("refused_fields.first_name"));
    BOOST_TEST(text_of(ask("OPTIONS", "/api/users/me/").at("refused_fields")) == "{}");
    BOOST_TEST(ask("OPTIONS", "/api/roles/1/", consultant).text("refused.PUT.0") ==
               "Only as superuser.");
    BOOST_TEST(refused("/api/client/15/contacts/", consultant) ==
               R"({"POST":["Only with add_contact."]})");
}

BOOST_AUTO_TEST_CASE(options_say_what_the_caller_may_not_read)
{
    const std::string not_read = R"({"GET":["Only with view_activity_log."]})";
    for (const char* path : {"/api/audit/", "/api/audit/1/", "/api/audit/export/"}) {
        const Answer told = ask("OPTIONS", path, "john.doe");
        BOOST_TEST(told.status == 200, path);
        BOOST_TEST(text_of(told.at("refused")) == not_read, path);
        BOOST_TEST(text_of(ask("OPTIONS", path).at("refused")) == "{}", path);
        BOOST_TEST(get(path, "john.doe").status == 403, path);
    }
    // Below a row, what the right to look there hangs on.
    BOOST_TEST(!ask("OPTIONS", "/api/users/me/", "john.doe").has("refused.GET"));
    const std::string tokens = "/api/users/5/tokens/";
    BOOST_TEST(get(tokens, "john.doe").status == 403);
    BOOST_TEST(ask("OPTIONS", tokens, "john.doe").text("refused.GET.0") ==
               "Only as self or with manage_user.");
    BOOST_TEST(!ask("OPTIONS", tokens, "sarah.johnson").has("refused.GET"));
}

BOOST_AUTO_TEST_CASE(what_is_refused_of_a_row_is_judged_at_once)
{
    for (const char* path : {"/api/users/5/", "/api/jobs/2501/", "/api/orgunit/3/"})
        BOOST_TEST(test::statements_of(path, "sarah.johnson", "OPTIONS").size() == 2U, path);
}

BOOST_AUTO_TEST_SUITE_END()
