// The ticket API (rules 9.1 to 9.8): what changes do, and what is said about what is wrong.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::nobody;
using test::Worker;
using test::write;
using Texts = std::vector<std::string>;

std::string path_to(const std::string& num, const std::string& rest = "")
{
    return "/api/ticket/ticket:" + num + rest;
}

Answer post(std::string_view target, std::string body, const std::string& user = "john.doe",
            const std::string& type = "application/json")
{
    return write("POST", target, std::move(body), user, {{"content-type", type}});
}

std::string made_num(const std::string& body, const std::string& user = "john.doe")
{
    const Answer answer = post("/api/ticket", body, user);
    BOOST_REQUIRE_MESSAGE(answer.status == 201, answer.body);
    return answer.has("data.ticket.num") ? answer.text("data.ticket.num")
                                         : answer.text("data.mitigation.metadata.num");
}

} // namespace

BOOST_AUTO_TEST_SUITE(tickets)

BOOST_AUTO_TEST_CASE(what_is_not_seen_answers_like_what_is_not_there)
{
    const std::string num = made_num(R"({"type":"activity","name":"P","private":true})");
    post(path_to(num, "/topic"), R"({"name":"t"})");
    for (const char* user : {"admin", "sarah.johnson"}) {
        for (const std::string form : {"", "ticket:", "dims:ticket:", "dims:ticket:activity:"}) {
            const std::string there = "/api/ticket/" + form + num;
            const std::string not_there = "/api/ticket/" + form + "999999";
            for (const char* rest : {"", "/topic"})
                BOOST_TEST(get(there + rest, user).body == get(not_there + rest, user).body);
            BOOST_TEST(write("PUT", there, "{}", user).body ==
                       write("PUT", not_there, "{}", user).body);
            BOOST_TEST(test::ask("DELETE", there, user).body ==
                       test::ask("DELETE", not_there, user).body);
            BOOST_TEST(post(there + "/topic", R"({"name":"t"})", user).body ==
                       post(not_there + "/topic", R"({"name":"t"})", user).body);
        }
        BOOST_TEST(get("/api/ticket/topic/" + num + ":activity:t", user).body ==
                   get("/api/ticket/topic/999999:activity:t", user).body);
    }
    BOOST_TEST(get("/api/ticket/dims:ticket:data:" + num, "john.doe").status == 404);
    BOOST_TEST(get("/api/ticket/topic/" + num + ":data:t", "john.doe").status == 404);
}

BOOST_AUTO_TEST_CASE(what_is_missing_or_wrong_is_said_all_at_once)
{
    const Answer answer = post("/api/ticket", R"({"type":"activity","private":"true","open":1,
        "name":" ","tg":5,"x":1})");
    BOOST_TEST(answer.status == 400);
    BOOST_TEST(answer.text("status") == "fail");
    BOOST_TEST((test::keys_of(answer.at("data")) == Texts{"tg", "private", "open", "name", "x"}));
    BOOST_TEST(answer.text("data.name") == "A name for the new ticket is required");
    for (const char* body :
         {"{}", R"({"type":"all"})", R"({"type":"Data"})", R"({"type":"a b"})",
          R"({"type":"mitigation","name":"m"})", "[]", "{", R"({"type":"data","type":"x"})",
          R"({"type":"data","name":"a\u0000b"})",
          R"({"type":"mitigation","name":"m","content":"none here"})",
          R"({"type":"mitigation","name":"m","content":"10.0.0.1","private":true})"})
        BOOST_TEST(post("/api/ticket", body).text("status") == "fail", body);
    BOOST_TEST(get("/api/ticket?open=1").text("data.open") == "Must be boolean: true or false");
    BOOST_TEST(get("/api/ticket?foo=1").status == 400);
    BOOST_TEST(get("/api/ticket?type=all").status == 400);
    BOOST_TEST(get("/api/ticket?open=true&open=true").status == 400);
    BOOST_TEST(get("/api/ticket?type=mitigation&private=x&foo=1").status == 200);
    BOOST_TEST(get("/api/ticket?type=mitigation&open=x").status == 400);
}

BOOST_AUTO_TEST_CASE(what_is_nearly_right_is_told_what_would_be)
{
    BOOST_TEST(get("/api/ticket?privat=true").text("data.privat") ==
               "There is no such parameter. Did you mean private?");
    BOOST_TEST(get("/api/ticket?tg=").text("data.tg") == "The name of a trust group is missing");
    BOOST_TEST(write("POST", "/api/ticket?tg=tg1", R"({"type":"data","tg":"tg2"})", "john.doe")
                   .text("data.tg") == "The body and the query name different ones");
    const std::string num =
        write("POST", "/api/ticket", R"({"type":"data"})", "john.doe").text("data.ticket.num");
    const Answer type = write("PUT", "/api/ticket/" + num, R"({"type":"analysis"})", "john.doe");
    BOOST_TEST(type.status == 400);
    BOOST_TEST(type.text("data.type") == "There is no such field");
}

BOOST_AUTO_TEST_CASE(a_body_where_none_is_taken_is_a_fail)
{
    const std::string num = post("/api/ticket", R"({"type":"data"})").text("data.ticket.num");
    const Answer refused = test::write("DELETE", "/api/ticket/" + num, R"({"x":1})", "john.doe");
    BOOST_TEST(refused.status == 400);
    BOOST_TEST(refused.has("data.x"));
    BOOST_TEST(test::write("DELETE", "/api/ticket/" + num, "{}", "john.doe").status == 200);
}

BOOST_AUTO_TEST_CASE(forms_say_the_same_as_json)
{
    const Answer made = post("/api/ticket", "type=activity&name=A+form&private=true&open=false",
                             "john.doe", "application/x-www-form-urlencoded");
    BOOST_TEST(made.status == 201);
    BOOST_TEST(made.text("data.ticket.private") == "true");
    BOOST_TEST(made.text("data.ticket.open") == "false");
    BOOST_TEST(made.header("Location") == "https://api.test/api/ticket/" + made.text("data.key"));
    BOOST_TEST(post("/api/ticket", "{}", "john.doe", "text/plain").status == 415);
    BOOST_TEST(test::write("POST", "/api/ticket", "type=data", "john.doe",
                           {{"content-type", "application/x-www-form-urlencoded"},
                            {"content-encoding", "br"}})
                   .status == 415);
    BOOST_TEST(post("/api/ticket", "--b--", "john.doe", "multipart/form-data; boundary=b").status ==
               415);
}

BOOST_AUTO_TEST_CASE(nobody_may_do_what_is_configured)
{
    using Settings = std::map<std::string, std::string>;
    Worker none(Settings{{"CHAOTICA_TICKET_ANONYMOUS", "none"}});
    Worker writes(Settings{{"CHAOTICA_TICKET_ANONYMOUS", "write"}});
    const std::string body = R"({"type":"data","creator":"testuser"})";
    BOOST_TEST(none.write("GET", "/api/ticket", "", nobody).status == 401);
    BOOST_TEST(none.write("GET", "/api/ticket/ticket:27", "", nobody).status == 401);
    BOOST_TEST(get("/api/ticket/ticket:27", nobody).status == 200);
    BOOST_TEST(post("/api/ticket", body, nobody).status == 401);
    const Answer made = writes.write("POST", "/api/ticket", body, nobody);
    BOOST_TEST(made.status == 201);
    BOOST_TEST(made.text("data.ticket.creator") == "testuser");
    const std::string num = made.text("data.ticket.num");
    BOOST_TEST(writes.write("POST", path_to(num, "/topic"), R"({"name":"n"})", nobody).status ==
               201);
    BOOST_TEST(writes.write("PUT", path_to(num, "/topic"), R"({"content":"c"})", nobody).status ==
               200);
    BOOST_TEST(writes.write("PUT", path_to(num), R"({"open":false})", nobody).status == 401);
    BOOST_TEST(writes.write("DELETE", path_to(num), "", nobody).status == 401);
    BOOST_TEST(writes.write("DELETE", "/api/ticket/topic/" + num + ":data:n", "", nobody).status ==
               401);
    const std::string of_john = made_num(R"({"type":"data"})");
    BOOST_TEST(writes.write("POST", path_to(of_john, "/topic"), R"({"name":"n"})", nobody).status ==
               201);
    BOOST_TEST(
        writes.write("PUT", path_to(of_john, "/topic"), R"({"content":"c"})", nobody).status ==
        401);
}

BOOST_AUTO_TEST_CASE(nobody_takes_the_name_of_somebody)
{
    Worker writes(std::map<std::string, std::string>{{"CHAOTICA_TICKET_ANONYMOUS", "write"}});
    for (const char* taken : {"john.doe", "John.Doe", "JOHN.DOE@company.com"})
        BOOST_TEST(writes
                       .write("POST", "/api/ticket",
                              R"({"type":"data","creator":")" + std::string(taken) + "\"}", nobody)
                       .status == 403);
    BOOST_TEST(writes.write("POST", "/api/ticket", R"({"type":"data"})", nobody).status == 400);
    BOOST_TEST(writes
                   .write("POST", "/api/ticket", R"({"type":"data","creator":"x"})", nobody,
                          {{"idempotency-key", "of-nobody"}})
                   .status == 400);
    BOOST_TEST(writes.write("DELETE", "/api/ticket/topic/x?y=1", "", nobody).status == 401);
    BOOST_TEST(
        writes
            .write("POST", "/api/ticket", R"({"type":"data","creator":"x","private":true})", nobody)
            .status == 401);
    BOOST_TEST(
        writes.write("POST", "/api/ticket", R"({"type":"data","creator":"x","tg":"tg1"})", nobody)
            .status == 403);
    // The name of somebody signed in counts, whatever the body says.
    BOOST_TEST(
        post("/api/ticket", R"({"type":"data","creator":"admin"})").text("data.ticket.creator") ==
        "john.doe");
}

BOOST_AUTO_TEST_CASE(what_nobody_is_called_could_be_a_username)
{
    Worker writes(std::map<std::string, std::string>{{"CHAOTICA_TICKET_ANONYMOUS", "write"}});
    const auto create = [&](const std::string& creator) {
        return writes.write("POST", "/api/ticket",
                            R"({"type":"data","creator":")" + creator + "\"}", nobody);
    };
    for (const char* creator : {"a b", "a<b", "caf\xc3\xa9", "a\\\"b", "a/b", "a\\tb"}) {
        BOOST_TEST(create(creator).status == 400, creator);
        BOOST_TEST(create(creator).has("data.creator"));
    }
    const std::string num = create("Some.One_1+x@y-z").text("data.ticket.num");
    const auto owned = [&](const std::string& owner) {
        const Answer list = get("/api/ticket?type=data&ownedBy=" + owner, nobody);
        return list.has("data.tickets.0") ? list.text("data.tickets.0.metadata.num") : "";
    };
    BOOST_TEST(owned("some.one_1%2BX@y-Z") == num);
    BOOST_TEST(owned("some.one") == "");
}

BOOST_AUTO_TEST_CASE(owners_are_named_regardless_of_case)
{
    const std::string num = made_num(R"({"type":"owned","private":true})");
    for (const char* owner : {"john.doe", "John.DOE"}) {
        for (const char* more : {"", "&private=true"})
            BOOST_TEST(
                get("/api/ticket?type=owned&ownedBy=" + std::string(owner) + more, "john.doe")
                    .text("data.tickets.0.metadata.num") == num);
        BOOST_TEST(get("/api/ticket?private=true&ownedBy=" + std::string(owner), "admin")
                       .text("message") == "Cannot get private tickets from another user");
    }
    BOOST_TEST(get("/api/ticket?tg=TG1", "john.doe").status == 200);
    BOOST_TEST(get("/api/ticket?tg=TG1", "olivia.outside").status == 403);
}

BOOST_AUTO_TEST_CASE(booleans_are_true_or_false_alone)
{
    for (const char* other : {"True", "False", "1", "0", "", "yes", "true "}) {
        const std::string value = test::encoded(other);
        for (const char* name : {"open", "private"})
            BOOST_TEST(get("/api/ticket?" + std::string(name) + "=" + value)
                           .has("data." + std::string(name)),
                       other);
        BOOST_TEST(get("/api/ticket?type=mitigation&open=" + value).has("data.open"), other);
        BOOST_TEST(get("/api/ticket/topic/ticket:27:analysis:namesearch:result2?raw=" + value)
                       .has("data.raw"),
                   other);
    }
}

BOOST_AUTO_TEST_CASE(a_change_sets_what_it_names_and_is_told)
{
    const std::string num = made_num(R"({"type":"activity","name":"A","description":"d"})");
    const Answer before = get(path_to(num), "john.doe");
    const Answer changed =
        write("PUT", path_to(num), R"({"open":false,"tg":"tg1","description":null})", "john.doe",
              {{"if-match", before.header("ETag")}});
    BOOST_TEST(changed.status == 200);
    BOOST_TEST(changed.text("data.ticket.metadata.open") == "false");
    BOOST_TEST(changed.text("data.ticket.metadata.tg") == "tg1");
    BOOST_TEST(changed.text("data.ticket.metadata.description") == "");
    BOOST_TEST(changed.text("data.ticket.metadata.name") == "A");
    BOOST_TEST(changed.at("data.ticket.metadata.modifiedTime").as_int64() >
               changed.at("data.ticket.metadata.createdTime").as_int64());
    BOOST_TEST(changed.header("ETag") == get(path_to(num), "john.doe").header("ETag"));
    BOOST_TEST(write("PUT", path_to(num), "{}", "john.doe", {{"if-match", before.header("ETag")}})
                   .status == 412);
    BOOST_TEST((test::column("select name from event where object_type = 'ticket' and object_id = "
                             "$1::bigint order by id",
                             {num}) == Texts{"ticket.created", "ticket.updated"}));
    BOOST_TEST(test::scalar("select data ->> 'changed_fields' from event where name = "
                            "'ticket.updated' and object_id = $1::bigint",
                            {num}) == R"(["description", "open", "tg"])");
    BOOST_TEST(write("PUT", path_to(num), R"({"tg":"tg2"})", "john.doe").status == 403);
    BOOST_TEST(write("PUT", path_to(num), R"({"num":5,"createdTime":1})", "john.doe").status ==
               400);
    BOOST_TEST(write("PUT", path_to(num), R"({"name":null})", "john.doe").status == 400);
    BOOST_TEST(write("PUT", path_to(num), R"({"tg":null})", "john.doe")
                   .at("data.ticket.metadata.tg")
                   .is_null());
}

BOOST_AUTO_TEST_CASE(an_answer_can_be_repeated_by_its_key)
{
    const auto once = [](const std::string& name) {
        return write("POST", "/api/ticket", R"({"type":"activity","name":")" + name + "\"}",
                     "john.doe", {{"idempotency-key", "ticket-1"}});
    };
    const Answer first = once("A");
    const Answer second = once("A");
    BOOST_TEST(second.status == 201);
    BOOST_TEST(second.body == first.body);
    BOOST_TEST(second.header("Idempotency-Replayed") == "true");
    const Answer other = once("B");
    BOOST_TEST(other.status == 422);
    BOOST_TEST(other.text("status") == "fail");
}

BOOST_AUTO_TEST_CASE(a_key_holds_for_every_form_of_a_path)
{
    const auto once = [](const std::string& path) {
        return write("POST", path, R"({"type":"data"})", "john.doe",
                     {{"idempotency-key", "forms"}});
    };
    const Answer first = once("/api/ticket");
    for (const char* path : {"/api/v1/ticket", "/api/ticket/", "/api/v1/ticket/"}) {
        BOOST_TEST(once(path).body == first.body, path);
        BOOST_TEST(once(path).header("Idempotency-Replayed") == "true", path);
    }
    BOOST_TEST(once("/api/v1/ticket/" + first.text("data.ticket.num") + "/topic").status == 422);
}

BOOST_AUTO_TEST_CASE(nobody_has_no_keys)
{
    Worker writes(std::map<std::string, std::string>{{"CHAOTICA_TICKET_ANONYMOUS", "write"}});
    for (const char* path : {"/api/ticket", "/api/ticket/27/topic", "/api/v1/ticket/27/topic"}) {
        const Answer refused = writes.write("POST", path, R"({"type":"data","creator":"x"})",
                                            nobody, {{"idempotency-key", "k"}});
        BOOST_TEST(refused.status == 400, path);
        BOOST_TEST(refused.text("status") == "fail", path);
    }
}

BOOST_AUTO_TEST_CASE(refusals_speak_jsend)
{
    BOOST_TEST(get("/api/ticket/x/y/z").body.starts_with(R"({"status":"error","message":)"));
    BOOST_TEST(get("/api/v1/ticket/x").body.starts_with(R"({"status":"error","message":)"));
    BOOST_TEST(get("/api/ticketx").has("error.code"));
    const Answer method = test::ask("PATCH", "/api/ticket/1");
    BOOST_TEST(method.status == 405);
    BOOST_TEST(method.text("status") == "error");
    BOOST_TEST(method.header("Allow") == "GET, HEAD, PUT, DELETE, OPTIONS");
    for (const char* accept : {"text/html", "application/xml", "application/json;q=0"}) {
        const Answer answer = get("/api/ticket", "admin", {{"accept", accept}});
        BOOST_TEST(answer.status == 406, accept);
        BOOST_TEST(answer.header("Content-Type") == "application/json");
    }
    BOOST_TEST(get("/api/ticket", "admin", {{"accept", "text/html, */*;q=0.1"}}).status == 200);
    BOOST_TEST(get("/api/ticket?format=xml").status == 406);
    fcgi::Request bad{.path = "/api/ticket", .headers = {{"authorization", "Token 0123"}}};
    const Answer refused = test::send(bad);
    BOOST_TEST(refused.status == 401);
    BOOST_TEST(refused.header("WWW-Authenticate") == "Token");
    BOOST_TEST(refused.text("status") == "error");
    const Answer options = test::ask("OPTIONS", "/api/ticket/1/topic");
    BOOST_TEST(options.text("status") == "success");
    BOOST_TEST(options.text("data.actions.POST.name.required") == "true");
}

BOOST_AUTO_TEST_SUITE_END()
