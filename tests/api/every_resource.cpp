// What holds for every resource of the catalogue, whatever it describes.
#include "tests/support/each_resource.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

namespace {

using boost::json::value;
using rest::describe::Field;
using rest::describe::Filterable;
using rest::describe::Resource;
using test::Answer;
using test::ask;
using test::filters_of;
using test::for_each_resource;
using test::get;
using test::key_of;
using Texts = std::vector<std::string>;

bool is_shown(const Field& field, const Texts& shown)
{
    return shown.empty() || std::find(shown.begin(), shown.end(), field.name) != shown.end();
}

void check_object(const value& object, const std::vector<Field>& fields, const Texts& shown,
                  bool detail);

bool has_type(const value& any, const Field& field)
{
    using namespace rest::describe;
    return field.match(
        [&](const Integer&) { return any.is_int64(); },
        [&](const Decimal&) { return any.is_number(); },
        [&](const Boolean&) { return any.is_bool(); },
        [&](const AnyOf<List, ArrayColumn, JsonList, Many> auto&) { return any.is_array(); },
        [&](const Group&) { return any.is_object(); },
        [&](const Json& json) {
            const bool list = json.schema.starts_with(R"({"type":"array")");
            return list                                             ? any.is_array()
                   : json.schema.starts_with(R"({"type":"string")") ? any.is_string()
                                                                    : any.is_object();
        },
        [&](const One& one) { return one.show.empty() ? any.is_int64() : any.is_object(); },
        [&](const ChoiceOf& kind) {
            return any.is_string() &&
                   std::any_of(kind.choices.begin(), kind.choices.end(),
                               [&](const Choice& one) { return one.name == any.get_string(); });
        },
        [&](const Date&) { return any.is_string() && any.get_string().size() == 10; },
        [&](const Time&) { return any.is_string() && any.get_string().ends_with('Z'); },
        [&](const Text&) { return any.is_string(); });
}

void check_value(const value& any, const Field& field)
{
    if (any.is_null()) {
        BOOST_TEST(may_be_null(field), field.name << " is null");
        return;
    }
    BOOST_TEST(has_type(any, field), field.name << " is " << boost::json::serialize(any));
    const std::vector<Field>& own = members_of(field);
    const Texts& shown = shown_of(field);
    const std::vector<Field>& fields =
        !own.empty() || !is_relation(field) ? own : test::catalogue().at(target_of(field)).fields;
    if (field.is<rest::describe::Many>()) {
        for (const value& element : any.as_array())
            check_object(element, fields, own.empty() ? shown : Texts(), false);
    } else if (!own.empty() || !shown.empty()) {
        check_object(any, fields, shown, false);
    }
}

/// Members as declared, in declared order, of declared types.
void check_object(const value& object, const std::vector<Field>& fields, const Texts& shown,
                  bool detail)
{
    Texts names;
    for (const Field& field : fields) {
        if (is_shown(field, shown) && (detail || !field.detail)) {
            names.push_back(field.name);
            if (const value* const member = object.as_object().if_contains(field.name))
                check_value(*member, field);
        }
    }
    BOOST_TEST(test::keys_of(object) == names);
}

} // namespace

BOOST_AUTO_TEST_SUITE(every_resource)

BOOST_AUTO_TEST_CASE(its_list_has_rows_with_the_declared_fields_in_declared_order)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        const Answer list = get(path + "?page_size=100");
        BOOST_REQUIRE(list.status == 200);
        BOOST_TEST(!list.at("results").as_array().empty());
        for (const value& row : list.at("results").as_array())
            check_object(row, resource.fields, {}, false);
    });
}

BOOST_AUTO_TEST_CASE(a_detail_is_the_row_of_the_list_and_the_fields_of_details)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        for (const std::string& user : test::callers_of(resource, "sarah.johnson")) {
            const Answer list = get(path + "?page_size=15", user);
            const Texts keys = test::results(list, key_of(resource));
            for (std::size_t i = 0; i < keys.size(); ++i) {
                Answer detail = get(path + keys[i] + "/", user);
                BOOST_REQUIRE(detail.status == 200);
                check_object(detail.json, resource.fields, {}, true);
                for (const Field& field : resource.fields) {
                    if (field.detail)
                        detail.json.as_object().erase(field.name);
                }
                BOOST_TEST(detail.json == list.at("results").as_array()[i]);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(a_page_of_a_hundred_costs_the_statements_of_a_page_of_one)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        for (const std::string& user : test::callers_of(resource, "sarah.johnson")) {
            const auto one = test::statements_of(path + "?page_size=1", user);
            const auto hundred = test::statements_of(path + "?page_size=100", user);
            BOOST_TEST(one.size() == hundred.size(), user);
            BOOST_TEST(one.size() <= 12u);
        }
    });
}

BOOST_AUTO_TEST_CASE(nobody_is_let_in)
{
    for_each_resource([](const Resource&, const std::string& path) {
        for (const char* method : {"GET", "HEAD", "OPTIONS"}) {
            BOOST_TEST(ask(method, path, test::nobody).status == 401, method);
            BOOST_TEST(ask(method, path + "1/", test::nobody).status == 401, method);
        }
    });
}

BOOST_AUTO_TEST_CASE(an_unknown_id_is_not_found)
{
    for_each_resource([](const Resource&, const std::string& path) {
        for (const char* id : {"0", "999999", "-1", "x", "1x", "01", "9223372036854775808"})
            BOOST_TEST(get(path + id + "/").status == 404, id);
    });
}

BOOST_AUTO_TEST_CASE(head_is_answered_like_get)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        const std::string row = path + test::results(get(path), key_of(resource)).front() + "/";
        for (const std::string& target : {path, row}) {
            const Answer head = ask("HEAD", target);
            BOOST_TEST(head.status == 200);
            BOOST_TEST(head.header("Content-Type") == "application/json");
            BOOST_TEST(head.header("ETag") == get(target).header("ETag"));
        }
    });
}

BOOST_AUTO_TEST_CASE(options_name_its_methods_fields_filters_and_orderings)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        const Answer answer = ask("OPTIONS", path);
        BOOST_REQUIRE(answer.status == 200);
        BOOST_TEST(answer.text("methods").find("GET") != std::string::npos);
        BOOST_TEST(answer.header("Allow").find("GET") != std::string::npos);
        Texts names;
        for (const Field& field : resource.fields) {
            if (field.detail)
                continue;
            names.push_back(field.name);
            const std::string member = "fields." + field.name;
            BOOST_TEST(answer.text(member + ".help_text") == field.doc);
            const std::string posted = "actions.POST." + field.name + ".required";
            BOOST_TEST(answer.at(member + ".required").as_bool() ==
                       (answer.has(posted) ? answer.at(posted).as_bool() : field.required));
            const auto* const text = field.as<rest::describe::Text>();
            if (text != nullptr)
                BOOST_TEST(answer.has(member + ".max_length") == (text->max > 0));
        }
        for (const Field& input : resource.writing.inputs)
            names.push_back(input.name);
        BOOST_TEST(test::keys_of(answer.at("fields")) == names);
        Texts paths;
        for (const Filterable& filter : filters_of(resource))
            paths.push_back(filter.path);
        BOOST_TEST(test::keys_of(answer.at("filters")) == paths);
    });
}

BOOST_AUTO_TEST_CASE(methods_that_it_lacks_are_refused_with_those_that_it_has)
{
    for_each_resource([](const Resource&, const std::string& path) {
        for (const char* method : {"TRACE", "CONNECT"}) {
            const Answer answer = ask(method, path);
            BOOST_TEST(answer.status == 405, method);
            BOOST_TEST(answer.header("Allow").find("GET") != std::string::npos, method);
        }
    });
}

BOOST_AUTO_TEST_CASE(its_export_has_the_rows_of_its_list)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        for (const std::string& user : test::callers_of(resource)) {
            const Answer file = get(path + "export/?format=json&fields=id", user);
            BOOST_REQUIRE(file.status == 200);
            Texts ids;
            for (const value& row : file.json.as_array())
                ids.push_back(row.at("id").is_string() ? std::string(row.at("id").get_string())
                                                       : boost::json::serialize(row.at("id")));
            BOOST_TEST(ids == test::walk(path + "?fields=id&page_size=200", user));
        }
        BOOST_TEST(get(path + "export/?format=xml").status == 200);
        const Answer described = ask("OPTIONS", path + "export/");
        BOOST_TEST(described.header("Allow") == "GET, HEAD, OPTIONS");
        BOOST_TEST(described.header("Content-Disposition").empty());
        BOOST_TEST(described.text("renders.0") == "text/csv");
        BOOST_TEST(ask("OPTIONS", path + "export/?format=csv").status == 200);
        BOOST_TEST(get(path + "export/?format=csv&colour=red").status == 400);
        BOOST_TEST(get(path + "export/?format=csv", test::nobody).status == 401);
    });
}

BOOST_AUTO_TEST_CASE(all_pages_together_are_as_many_as_counted)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        for (const std::string& user : test::callers_of(resource)) {
            const std::int64_t count = get(path + "?page_size=1", user).at("count").as_int64();
            const Texts ids = test::walk(path + "?fields=id&page_size=90", user);
            BOOST_TEST(static_cast<std::int64_t>(ids.size()) == count, user);
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
