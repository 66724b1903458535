// What the database keeps can be read with the same secret alone, unaltered.
#include "handlers/rest/vault.hpp"

#include <boost/test/unit_test.hpp>

using rest::Vault;

BOOST_AUTO_TEST_SUITE(rest_vault)

BOOST_AUTO_TEST_CASE(what_was_sealed_is_opened_with_the_same_secret_alone)
{
    const Vault vault("one");
    for (const std::string& text :
         {std::string(), std::string("a\0b", 3), std::string(100000, 'x')}) {
        const std::string sealed = vault.sealed(text);
        BOOST_TEST(sealed.find(text.empty() ? "?" : text) == std::string::npos);
        BOOST_TEST((vault.opened(sealed) == text));
        BOOST_TEST(!Vault("two").opened(sealed));
        std::string altered = sealed;
        altered.back() = altered.back() == '0' ? '1' : '0';
        BOOST_TEST(!vault.opened(altered));
    }
    BOOST_TEST(vault.sealed("a") != vault.sealed("a"));
    for (const char* none : {"", "\\x", "\\x00", "\\xzz", "plain"})
        BOOST_TEST(!vault.opened(none), none);
}

BOOST_AUTO_TEST_CASE(what_another_secret_sealed_is_opened_besides_and_outdated)
{
    const Vault before("old");
    const Vault now("new", "old");
    BOOST_TEST((now.opened(before.sealed("text")) == "text"));
    BOOST_TEST(now.outdated(before.sealed("text")));
    BOOST_TEST(!now.outdated(now.sealed("text")));
    BOOST_TEST(!now.outdated(Vault("third").sealed("text")));
    BOOST_TEST((Vault("new").opened(now.sealed("text")) == "text"));
    BOOST_TEST(!before.opened(now.sealed("text")));
    BOOST_TEST(now.digests({"a"}).front() == Vault("new").digests({"a"}).front());
    BOOST_TEST(now.digests({"a"}).back() == before.digests({"a"}).front());
    BOOST_TEST(Vault("new", "").digests({"a"}).size() == 1u);
}

BOOST_AUTO_TEST_CASE(digests_tell_parts_and_secrets_apart)
{
    const Vault vault("one");
    const auto digest = [](const Vault& by, std::initializer_list<std::string_view> parts) {
        return by.digests(parts).front();
    };
    BOOST_TEST(digest(vault, {"ab", "c"}) == digest(vault, {"ab", "c"}));
    BOOST_TEST(digest(vault, {"ab", "c"}) != digest(vault, {"a", "bc"}));
    BOOST_TEST(digest(vault, {"ab", "c"}) != digest(Vault("two"), {"ab", "c"}));
    BOOST_TEST(digest(vault, {}).size() == 2u + 64u);
}

BOOST_AUTO_TEST_SUITE_END()
