// Texts of bodies are the same however they were typed (rule 12.2): composed, trimmed where they
// are one line, and unique in any case.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::write;

std::string path_of(const Answer& made)
{
    const std::string location = made.header("Location");
    return location.substr(location.find("/api/"));
}

/// A row with these members, made and then changed so that its name is another's in capitals.
struct Unique {
    const char* path;
    const char* first;
    const char* again; ///< The same in another case.
    const char* field;
};

const Unique names[] = {
    {"/api/client/", R"({"name":"\u00c9toile Rouge"})", R"({"name":"\u00e9TOILE rouge"})", "name"},
    {"/api/orgunit/", R"({"name":"Purple Team"})", R"({"name":"PURPLE team"})", "name"},
    {"/api/services/", R"({"name":"Fuzzing"})", R"({"name":"FUZZING"})", "name"},
    {"/api/roles/", R"({"name":"Night Watch"})", R"({"name":"night watch"})", "name"},
    {"/api/trustgroups/", R"({"name":"Cert"})", R"({"name":"CERT"})", "name"},
    {"/api/skills/", R"({"name":"Rust","category":"Web"})", R"({"name":"RUST","category":"Web"})",
     "name"},
    {"/api/users/", R"({"username":"Casey","email":"casey@x.example"})",
     R"({"username":"cASEY","email":"other@x.example"})", "username"},
    {"/api/users/", R"({"username":"casey2","email":"casey2@x.example"})",
     R"({"username":"casey3","email":"CASEY2@X.example"})", "email"},
};

Answer user(const std::string& username, const std::string& email)
{
    return write("POST", "/api/users/",
                 R"({"username":")" + username + R"(","email":")" + email + R"("})");
}

} // namespace

BOOST_AUTO_TEST_SUITE(same_text)

BOOST_AUTO_TEST_CASE(a_text_is_kept_composed_and_one_line_without_blanks_around_it)
{
    const Answer made = write("POST", "/api/client/",
                              R"({"name":"\u00a0 Cafe\u0301 \t","short_name":"  ",)"
                              R"("specific_requirements":" e\u0301\n "})");
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(made.text("name") == "Caf\u00e9");
    BOOST_TEST(made.text("short_name").empty());
    BOOST_TEST(made.text("specific_requirements") == " \u00e9\n ");
    BOOST_TEST(made.text("slug") == "cafe");
    write("DELETE", path_of(made), "");
}

BOOST_AUTO_TEST_CASE(one_line_has_no_control_characters)
{
    for (const char* name : {R"("a\nb")", R"("a\u0007")", R"("a\u0085b")", R"("\u007fx")"}) {
        const Answer refused =
            write("POST", "/api/client/", std::string(R"({"name":)") + name + "}");
        BOOST_TEST(refused.status == 422, name);
        BOOST_TEST(refused.complains_of("name"), refused.body);
    }
    BOOST_TEST(write("POST", "/api/client/", R"({"name":"\u2003\n"})").status == 422);
    const Answer tag = write("POST", "/api/holidays/",
                             R"({"date":"2030-01-01","country":"GB","reason":"x",)"
                             R"("subdivisions":["a\nb"]})");
    BOOST_TEST(tag.complains_of("subdivisions"), tag.body);
}

BOOST_AUTO_TEST_CASE(names_are_unique_in_any_case)
{
    test::sql("insert into skill_category (name, slug) select 'Web', 'web-skills' where not exists "
              "(select from skill_category where name = 'Web')");
    for (const Unique& one : names) {
        const Answer made = write("POST", one.path, one.first);
        BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
        const Answer again = write("POST", one.path, one.again);
        BOOST_TEST(again.status == 409, again.body);
        BOOST_TEST(again.complains_of(one.field), again.body);
        const Answer renamed = write("PATCH", path_of(made), one.again);
        BOOST_TEST(renamed.status == 200, renamed.body); // its own name in another case
        write("DELETE", path_of(made), "");
    }
}

BOOST_AUTO_TEST_CASE(a_username_is_of_letters_digits_and_few_signs)
{
    for (const char* name : {"a b", "a\\u00e9", "a,b", "a/b", "a\\u0430"}) {
        const Answer refused = user(name, "someone@x.example");
        BOOST_TEST(refused.status == 422, name);
        BOOST_TEST(refused.complains_of("username"), refused.body);
    }
    const Answer made = user("A.b_c@d+e-9", "signs@x.example");
    BOOST_TEST(made.status == 201, made.body);
}

BOOST_AUTO_TEST_CASE(an_email_is_nothing_that_a_header_could_misread)
{
    for (const char* email : {"a",
                              "a@b",
                              "a@@b.example",
                              "a b@c.example",
                              "a@b..example",
                              ".a@b.example",
                              "a.@b.example",
                              "a..b@c.example",
                              "a@-b.example",
                              "a@b-.example",
                              "a@b_c.example",
                              "<a@b.example>",
                              "a@b.example,c@d.example",
                              "a@b.example;c",
                              "a(b)@c.example",
                              "\\\"a\\\"@b.example",
                              "a@b.example\\u000aBcc: c@d.example",
                              "\\u00e9@b.example",
                              "a@b\\uff0eexample",
                              "a:b@c.example"}) {
        const Answer refused = user("someone", email);
        BOOST_TEST(refused.status == 422, email << refused.body);
        BOOST_TEST(refused.complains_of("email"), refused.body);
    }
    for (const char* email : {"o'neil+tag.x@b-c.example", "mail@b\\u00fccher.example"}) {
        const Answer made = user(std::string("mail") + email[0], email);
        BOOST_TEST(made.status == 201, made.body);
    }
}

BOOST_AUTO_TEST_CASE(nobodys_username_is_anothers_email)
{
    BOOST_REQUIRE(user("anna", "anna@shared.example").status == 201);
    const Answer taken = user("ANNA@shared.example", "bert@shared.example");
    BOOST_TEST(taken.status == 409, taken.body);
    BOOST_TEST(taken.complains_of("username"), taken.body);
    const Answer own = user("carl@shared.example", "Carl@shared.example");
    BOOST_TEST(own.status == 201, own.body);
    const Answer mail = user("dora", "carl@SHARED.example");
    BOOST_TEST(mail.status == 409, mail.body);
    BOOST_TEST(mail.complains_of("email"), mail.body);
    const std::string anna = test::scalar("select id from user_account where username = 'anna'");
    const Answer renamed =
        write("PATCH", "/api/users/" + anna + "/", R"({"username":"carl@shared.example"})");
    BOOST_TEST(renamed.status == 409, renamed.body);
}

BOOST_AUTO_TEST_CASE(a_name_that_leaves_nothing_for_a_slug_gets_one_by_its_id)
{
    for (const auto& [path, resource] :
         {std::pair{"/api/client/", "client"}, std::pair{"/api/orgunit/", "orgunit"},
          std::pair{"/api/services/", "services"}, std::pair{"/api/roles/", "roles"}}) {
        const Answer made = write("POST", path, R"({"name":"\u2605 \u2605"})");
        BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
        BOOST_TEST(made.text("slug") == std::string(resource) + "-" + made.text("id"));
        write("DELETE", path_of(made), "");
    }
}

BOOST_AUTO_TEST_CASE(tickets_of_somebody_are_found_by_the_name_in_any_case)
{
    const Answer lower = get("/api/ticket?ownedBy=lparsons&type=mitigation");
    const Answer mixed = get("/api/ticket?ownedBy=LParsons&type=data");
    BOOST_TEST(lower.status == 200);
    BOOST_TEST(mixed.status == 200);
    BOOST_TEST(get("/api/ticket?private=true&ownedBy=John.DOE", "john.doe").status == 200);
}

BOOST_AUTO_TEST_SUITE_END()
