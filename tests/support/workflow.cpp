#include "tests/support/workflow.hpp"

#include <boost/test/unit_test.hpp>

#include <vector>

namespace test {

void agrees(const std::string& kind, const std::string& id)
{
    const std::vector<db::Value> object = {kind, id};
    const auto moves = column(
        "select changes -> 'status' ->> 1 from audit where object_type = $1::text and object_id = "
        "$2::bigint and action = 'transition' order by id",
        object);
    BOOST_TEST(moves == column("select data ->> 'new_status' from event where object_type = "
                               "$1::text and object_id = $2::bigint and name like "
                               "'%.status_changed' order by id",
                               object),
               boost::test_tools::per_element());
    BOOST_TEST(moves.size() ==
               column("select id from note where content_type = $1::text and object_id = "
                      "$2::bigint and is_system_note and note like 'Moved to %'",
                      object)
                   .size());
}

} // namespace test
