#include "tests/support/fixtures.hpp"

#include "tests/support/database.hpp"

#include <utility>

namespace test {

Answer patch(const std::string& path, const std::string& body, const std::string& user)
{
    return write("PATCH", "/api/" + path, body, user);
}

std::string new_job()
{
    return write("POST", "/api/jobs/", R"({"title":"T","client":15,"unit":3})").text("id");
}

std::string new_job(int status)
{
    std::string id = new_job();
    sql("update job set status = $2::smallint where id = $1::bigint", {id, std::to_string(status)});
    return id;
}

Person::Person(std::string user) : name(std::move(user))
{
    id = write("POST", "/api/users/",
               R"({"username":")" + name + R"(","email":")" + name +
                   R"(@company.example","password":")" + person_password + "\"}")
             .text("id");
}

Answer login(const std::string& name, const std::string& password, const std::string& path)
{
    return write("POST", path, R"({"username":")" + name + R"(","password":")" + password + "\"}",
                 nobody);
}

void forget_failures()
{
    sql("delete from login_failure");
}

} // namespace test
