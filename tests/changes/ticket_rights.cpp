// Who sees and changes which tickets (rules 9.3 to 9.5), against a model written from the rules.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>
#include <optional>

namespace {

using test::Answer;
using test::get;
using test::write;
using Texts = std::vector<std::string>;

const char* const users[] = {"admin", "john.doe", "sarah.johnson", "olivia.outside", ""};

/// A ticket made by SQL, and what the model knows of it.
struct Made {
    std::string num;
    std::string creator;
    std::string type;
    std::string tg;
    bool is_private;
    bool open;

    bool member(const std::string& user) const
    {
        return tg == "tg1" ? user == "john.doe" || user == "sarah.johnson" || user == "lparsons"
                           : user == "olivia.outside";
    }
    bool seen_by(const std::string& user) const
    {
        if (is_private)
            return user == creator;
        return tg.empty() || user == "admin" || member(user);
    }
    bool changed_by(const std::string& user) const
    {
        return seen_by(user) && (user == creator || user == "admin");
    }
};

std::vector<Made> make_all()
{
    std::vector<Made> all;
    for (const char* creator : {"john.doe", "olivia.outside"})
        for (const char* type : {"activity", "data"})
            for (const char* tg : {"", "tg1", "tg2"})
                for (const bool is_private : {false, true})
                    for (const bool open : {false, true})
                        all.push_back({"", creator, type, tg, is_private, open});
    for (Made& made : all)
        made.num = test::scalar(
            "insert into ticket (type, name, creator_id, trustgroup_id, private, open) values "
            "($1, 'of the matrix', (select id from user_account where username = $2), (select id "
            "from trustgroup where name = $3), $4::boolean, $5::boolean) returning num",
            {made.type, made.creator, made.tg, made.is_private ? "t" : "f", made.open ? "t" : "f"});
    for (const Made& made : all)
        test::sql(
            "insert into ticket_topic (ticket_num, name, content, creator_id) select $1::bigint, "
            "'secret', 'secret', creator_id from ticket where num = $1::bigint",
            {made.num});
    return all;
}

/// Removes what make_all made.
struct Matrix {
    std::vector<Made> all = make_all();
    ~Matrix() { test::sql("delete from ticket where name = 'of the matrix'"); }
};

struct Asked {
    std::optional<std::string> type, is_private, open, owner, tg;

    std::string query() const
    {
        std::string text;
        const auto add = [&](const char* name, const std::optional<std::string>& value) {
            if (value)
                text += (text.empty() ? "?" : "&") + std::string(name) + "=" + *value;
        };
        add("type", type);
        add("private", is_private);
        add("open", open);
        add("ownedBy", owner);
        add("tg", tg);
        return text;
    }
};

/// The numbers that a list should have, or the status with which it is refused (rule 9.5).
Texts expected(const std::vector<Made>& all, const Asked& asked, const std::string& user,
               int& status)
{
    status = 200;
    if (asked.is_private == "true" && user.empty())
        status = 401;
    else if (asked.is_private == "true" && asked.owner && *asked.owner != user)
        status = 403;
    else if (asked.tg && user != "admin" && !Made{"", "", "", *asked.tg, false, true}.member(user))
        status = 403;
    if (status != 200)
        return {};
    Texts own;
    Texts open;
    for (const Made& made : all) {
        const bool fits = made.type == asked.type.value_or("activity") &&
                          (!asked.is_private || made.is_private == (*asked.is_private == "true")) &&
                          (!asked.open || made.open == (*asked.open == "true")) &&
                          (!asked.owner || made.creator == *asked.owner) &&
                          (!asked.tg || made.tg == *asked.tg);
        if (fits && made.seen_by(user))
            (made.is_private ? own : open).push_back(made.num);
    }
    Texts& first = asked.query().empty() ? open : own;
    Texts& second = asked.query().empty() ? own : open;
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// The numbers of the list that are of these tickets.
Texts listed(const Answer& answer, const std::vector<Made>& all)
{
    Texts nums;
    for (const auto& ticket : answer.at("data.tickets").as_array()) {
        const std::string num = boost::json::serialize(ticket.at("metadata").as_object().at("num"));
        if (std::any_of(all.begin(), all.end(), [&](const Made& made) { return made.num == num; }))
            nums.push_back(num);
    }
    return nums;
}

using Maybe = std::optional<std::string>;

void for_each_question(const std::function<void(const Asked&)>& ask)
{
    for (const Maybe& type : {Maybe(), Maybe("activity"), Maybe("data"), Maybe("nosuch")})
        for (const Maybe& is_private : {Maybe(), Maybe("true"), Maybe("false")})
            for (const Maybe& open : {Maybe(), Maybe("true"), Maybe("false")})
                for (const Maybe& owner : {Maybe(), Maybe("john.doe"), Maybe("olivia.outside")})
                    for (const Maybe& tg : {Maybe(), Maybe("tg1"), Maybe("tg2")})
                        ask({type, is_private, open, owner, tg});
}

std::string path_to(const std::string& num, const std::string& rest = "")
{
    return "/api/ticket/ticket:" + num + rest;
}

std::string topic_path(const Made& made)
{
    return "/api/ticket/topic/" + made.num + ":" + made.type + ":secret";
}

Answer post(std::string_view target, std::string body, const std::string& user)
{
    return write("POST", target, std::move(body), user);
}

} // namespace

BOOST_AUTO_TEST_SUITE(ticket_rights)

BOOST_AUTO_TEST_CASE(lists_show_what_the_model_says_in_its_order)
{
    const Matrix matrix;
    for_each_question([&](const Asked& asked) {
        for (const std::string user : users) {
            int status = 0;
            const Texts nums = expected(matrix.all, asked, user, status);
            const Answer answer = get("/api/ticket" + asked.query(), user);
            BOOST_TEST_CONTEXT(user << " " << asked.query())
            {
                BOOST_TEST(answer.status == status);
                if (status == 200 && answer.status == 200)
                    BOOST_TEST(listed(answer, matrix.all) == nums,
                               boost::test_tools::per_element());
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(every_verb_obeys_the_model)
{
    const Matrix matrix;
    for (const Made& made : matrix.all) {
        for (const std::string user : users) {
            BOOST_TEST_CONTEXT(user << " " << made.num << " of " << made.creator << " " << made.tg
                                    << " private " << made.is_private)
            {
                const bool seen = made.seen_by(user);
                const int read = seen ? 200 : 404;
                const int change = user.empty()            ? 401
                                   : !seen                 ? 404
                                   : made.changed_by(user) ? 200
                                                           : 403;
                const int add = user.empty() ? 401 : seen ? 409 : 404;
                BOOST_TEST(get(path_to(made.num), user).status == read);
                BOOST_TEST(get(path_to(made.num, "/topic"), user).status == read);
                BOOST_TEST(get(topic_path(made), user).status == read);
                BOOST_TEST(get(topic_path(made) + "?raw=true", user).status == read);
                BOOST_TEST(write("PUT", path_to(made.num), "{}", user).status == change);
                BOOST_TEST(write("PUT", topic_path(made), R"({"content":"secret"})", user).status ==
                           change);
                BOOST_TEST(
                    write("PUT", path_to(made.num, "/topic"), R"({"content":"secret"})", user)
                        .status == change);
                BOOST_TEST(post(path_to(made.num, "/topic"), R"({"name":"secret"})", user).status ==
                           add);
                if (change != 200) {
                    BOOST_TEST(test::ask("DELETE", topic_path(made), user).status == change);
                    BOOST_TEST(test::ask("DELETE", path_to(made.num), user).status == change);
                }
            }
        }
    }
    for (const Made& made : matrix.all) {
        const std::string user = made.is_private ? made.creator : "admin";
        BOOST_TEST(test::ask("DELETE", topic_path(made), user).status == 200);
        const Answer gone = test::ask("DELETE", path_to(made.num), user);
        BOOST_TEST(gone.body == R"({"status":"success","data":null})");
    }
}

BOOST_AUTO_TEST_SUITE_END()
