#include "handlers/rest/identity/password.hpp"

#include "fcgi/text/ascii.hpp"
#include "fcgi/text/utf8.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <new>
#include <set>

namespace rest::identity {

namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 19456UL * 1024UL;
constexpr std::size_t fewest_characters = 5;

// The most used passwords that are long enough to pass the rest.
constexpr std::array<std::string_view, 24> common = {
    "123456789012",     "1234567890123",    "password1234",
    "password12345",    "passwordpassword", "qwertyuiop12",
    "qwertyuiop123",    "qwerty123456",     "1q2w3e4r5t6y",
    "iloveyou1234",     "administrator",    "letmeinletmein",
    "welcome12345",     "changemechangeme", "unbelievable",
    "adminadmin123",    "123qweasdzxc",     "qwertyuiopasdfgh",
    "abcdefghijkl",     "abcdefghijklmnop", "correcthorsebatterystaple",
    "trustno1trustno1", "football1234",     "monkey123456"};

} // namespace

std::string password_hash(std::string_view password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return hash.data();
}

bool password_matches(std::string_view password, const std::string& hash)
{
    if (hash.empty()) {
        password_hash(password);
        return false;
    }
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

std::optional<std::string> password_problem(std::string_view password, std::string_view username)
{
    const std::size_t characters = text::characters(password);
    if (characters < shortest_password || characters > longest_password)
        return "A password has " + std::to_string(shortest_password) + " to " +
               std::to_string(longest_password) + " characters";
    const std::string plain = text::lower(password);
    if (std::find(common.begin(), common.end(), plain) != common.end() ||
        std::set<char>(plain.begin(), plain.end()).size() < fewest_characters)
        return "This password is too common";
    if (username.size() >= fewest_characters &&
        plain.find(text::lower(username)) != std::string::npos)
        return "A password may not contain the user name";
    return std::nullopt;
}

} // namespace rest::identity
