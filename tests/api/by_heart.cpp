// What rows mention is told in the same bytes, whether it is joined or known by heart: what a GET
// answers is held against what a change reads (If-Match).
#include "handlers/rest/answer/names.hpp"
#include "handlers/rest/answer/writer.hpp"
#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/statements/query.hpp"
#include "handlers/rest/work/reading.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::answer::Names;
using rest::answer::Writer;
using rest::ask::Params;
using rest::describe::Resource;
using rest::identity::Principal;
using rest::statements::Keys;
using rest::statements::ListQuery;
using rest::statements::Plans;
using rest::work::Work;

constexpr std::size_t room = 1'048'576;

/// A worker that knows names by heart, or one that joins.
class Reader {
public:
    explicit Reader(bool by_heart) : by_heart_(by_heart) {}

    std::string list(const Principal& caller, const Resource& resource)
    {
        const Work work = work_of(caller);
        const Params params = rest::ask::list_params(test::catalogue(), resource, "");
        const auto plan = plans_.rows(test::catalogue(), caller, resource, params,
                                      rest::work::mentions_for(work));
        mentioning_ += plan->shape.revisions.empty() ? 0 : 1;
        const ListQuery query(test::catalogue(), caller, resource, params, *plan, std::nullopt);
        db::Rows rows;
        std::string json;
        rest::work::write_rows(
            work, plan->shape,
            [&]() -> const db::Rows& {
                rows = session_.run(query.all());
                return rows;
            },
            [&](const Writer& writer) {
                json.clear();
                for (int row = 0; row < rows.size(); ++row)
                    writer.object(row, json);
            });
        return json;
    }

    std::string detail(const Principal& caller, const Resource& resource, const Keys& keys)
    {
        return rest::work::seen_row(work_of(caller), resource, {}, keys).value_or("");
    }

    int mentioning() const { return mentioning_; }

private:
    Work work_of(const Principal& caller)
    {
        Work work{test::catalogue(), session_, caller, "by-heart"};
        work.plans = &plans_;
        work.names = by_heart_ ? &names_ : nullptr;
        return work;
    }

    bool by_heart_;
    db::Session session_{{.conninfo = test::app_conninfo()}};
    Plans plans_;
    Names names_{room};
    int mentioning_ = 0; ///< Lists that had anything to know.
};

/// Some of the resource's rows, as paths name them.
std::vector<Keys> some_of(const Resource& resource)
{
    const db::Rows rows = test::sql(
        "select " + resource.key + ", " + (resource.parent ? resource.parent->column : "null") +
        " from " + resource.table + " t where " + (resource.only.empty() ? "true" : resource.only) +
        " order by t.id desc limit 12");
    std::vector<Keys> keys;
    for (int row = 0; row < rows.size(); ++row)
        keys.push_back(
            {.key = std::string(rows.text(row, 0)), .parent = std::string(rows.text(row, 1))});
    return keys;
}

} // namespace

BOOST_AUTO_TEST_SUITE(by_heart)

BOOST_AUTO_TEST_CASE(every_row_is_told_in_the_same_bytes_as_joined)
{
    db::Session session({.conninfo = test::app_conninfo()});
    Reader joining(false);
    Reader knowing(true);
    int seen = 0;
    for (const char* const name : {"admin", "sarah.johnson", "john.doe", "olivia.outside"}) {
        const Principal caller = rest::identity::principal_of(
            session, test::number("select id from user_account where username = $1::text", {name}));
        for (const Resource& resource : test::catalogue().all()) {
            BOOST_TEST_CONTEXT(resource.name << " as " << name)
            {
                const std::string rows = joining.list(caller, resource);
                BOOST_TEST((knowing.list(caller, resource) == rows)); // learnt
                BOOST_TEST((knowing.list(caller, resource) == rows)); // known
                for (const Keys& keys : some_of(resource)) {
                    const std::string row = joining.detail(caller, resource, keys);
                    BOOST_TEST(knowing.detail(caller, resource, keys) == row);
                    seen += row.empty() ? 0 : 1;
                }
            }
        }
    }
    BOOST_TEST(seen > 300);
    BOOST_TEST(knowing.mentioning() > 40);
    BOOST_TEST(joining.mentioning() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
