// What is remembered of searches and counts, and what is forgotten.
#include "handlers/rest/work/memo.hpp"

#include <boost/test/unit_test.hpp>

using rest::work::Memo;

BOOST_AUTO_TEST_SUITE(rest_memo)

BOOST_AUTO_TEST_CASE(only_an_equal_snapshot_finds_what_is_remembered)
{
    Memo memo(10'000);
    memo.keep("a", {.snapshot = "1", .count = 7});
    BOOST_REQUIRE(memo.find("a", "1") != nullptr);
    BOOST_TEST(memo.find("a", "1")->count == 7);
    BOOST_TEST(memo.find("a", "2") == nullptr);
    BOOST_TEST(memo.find("b", "1") == nullptr);
    memo.keep("a", {.snapshot = "2", .count = 8});
    BOOST_TEST(memo.find("a", "1") == nullptr);
    BOOST_TEST(memo.find("a", "2")->count == 8);
}

BOOST_AUTO_TEST_CASE(what_fits_is_kept_and_of_that_what_was_used_last)
{
    Memo memo(10'000);
    const std::string ids(3'000, '1');
    for (const char* key : {"a", "b", "c"})
        memo.keep(key, {.snapshot = "1", .ids = ids});
    memo.find("a", "1");
    memo.keep("d", {.snapshot = "1", .ids = ids});
    BOOST_TEST(memo.find("a", "1") != nullptr);
    BOOST_TEST(memo.find("b", "1") == nullptr);
    BOOST_TEST(memo.find("c", "1") != nullptr);
    BOOST_TEST(memo.find("d", "1") != nullptr);
    memo.keep("e", {.snapshot = "1", .ids = std::string(20'000, '1')});
    BOOST_TEST(memo.find("e", "1") == nullptr, "what alone is too much");
    memo.keep("f", {.snapshot = "1"});
    BOOST_TEST(memo.find("f", "1") != nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
