// A body understood completely or refused completely: which columns and lists it sets, which rows
// it names, and everything that is wrong with it, keyed by field. Knows no SQL and no database.
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/describe/resource.hpp"

#include <boost/json/object.hpp>

#include <string>
#include <utility>
#include <vector>

namespace rest::ask {

enum class Mode {
    create,  ///< What is left out gets its initial value.
    merge,   ///< What is left out stays.
    replace, ///< What is left out gets its initial value again, unless it stays or is hidden.
};

/// Values that name rows of another table: ids, or texts of a lookup.
struct Mention {
    std::string key; ///< Of a complaint: "profile.skills.0"
    const describe::Field* field = nullptr;
    std::string value;
};

/// A list of the row that is to be made of exactly these.
struct LinkedList {
    const describe::Field* field = nullptr;
    std::string name{}; ///< Dotted.
    std::vector<std::string> values{};
    std::vector<bool> flags{}; ///< Of each value, where the table has a flag.
    std::string ids = "{}";    ///< Array literal, once the values are looked up.
};

/// A row that is named although it is not to be named anew: whoever names it already may go on.
struct Retained {
    std::string key;
    const describe::Field* field = nullptr;
    std::string id;
    std::string sentence; ///< To those who do not.
};

struct Draft {
    boost::json::object columns{}; ///< Column -> value as jsonb_populate_record takes it.
    std::vector<LinkedList> lists{};
    std::vector<Mention> mentions{};
    std::vector<Retained> retained{}; ///< Of a change, once mentions are looked up.
    std::vector<std::pair<std::string, const describe::Field*>> written{}; ///< Dotted name, field.
    Mode mode = Mode::create;
    fcgi::Details violations{};

    void complain(const std::string& key, std::string sentence)
    {
        violations[key].push_back(std::move(sentence));
    }
};

/// `present`: what a detail shows of the row now; null for a new row. What equals it is no change,
/// so that what was read can be put back.
Draft read_draft(const describe::Resource& resource, const boost::json::object& body, Mode mode,
                 const boost::json::object* present);

/// Whether reading the body needs to know what the row shows now.
bool needs_present(const describe::Resource& resource, const boost::json::object& body, Mode mode);

} // namespace rest::ask
