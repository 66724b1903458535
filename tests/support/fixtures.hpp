// What several tests of changes begin with: rows and people of their own, and the shortest way to
// change them.
#pragma once

#include "tests/support/api.hpp"

#include <string>

namespace test {

Answer patch(const std::string& path, const std::string& body, const std::string& user = "admin");

/// A job of client 15 in unit 3; its id.
std::string new_job();
std::string new_job(int status);

/// The password of every Person.
inline const std::string person_password = "correct-horse-in-a-battery";

/// A user of its own; name and id.
struct Person {
    std::string name;
    std::string id;

    explicit Person(std::string user);
};

Answer login(const std::string& name, const std::string& password,
             const std::string& path = "/api/auth/login/");
/// Nobody is slowed down any more.
void forget_failures();

} // namespace test
