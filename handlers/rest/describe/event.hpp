// What an event tells: its name, and the members of its data in their order. Who told it comes last
// in the data of every event (rule O1.1).
#pragma once

#include <string>
#include <vector>

namespace rest::describe {

struct EventMember {
    enum class From {
        row,            ///< `sql`
        changed_fields, ///< Names of the fields that have changed, sorted.
        old_status,
        new_status,
    };
    std::string name;
    std::string doc;
    std::string schema; ///< JSON Schema of the value.
    std::string sql{};  ///< Over the row `t` as it is then, or as it was when it goes.
    From from = From::row;
};

struct Event {
    std::string name; ///< "job.created"
    std::string doc;
    std::vector<EventMember> data;
};

} // namespace rest::describe
