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

BOOST_AUTO_TEST_CASE(digests_tell_parts_and_secrets_apart)
{
    const Vault vault("one");
    BOOST_TEST(vault.digest({"ab", "c"}) == vault.digest({"ab", "c"}));
    BOOST_TEST(vault.digest({"ab", "c"}) != vault.digest({"a", "bc"}));
    BOOST_TEST(vault.digest({"ab", "c"}) != Vault("two").digest({"ab", "c"}));
    BOOST_TEST(vault.digest({}).size() == 2u + 64u);
}

BOOST_AUTO_TEST_SUITE_END()
