// A body understood completely or refused completely: which columns and lists it sets, which rows
// it names, and everything that is wrong with it, keyed by field. Knows no SQL and no database.
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/describe/resource.hpp"

#include <boost/json/object.hpp>

#include <set>
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
    std::set<std::string> sent{}; ///< Dotted names of members that the body has.
    Mode mode = Mode::create;
    std::string made_secret{}; ///< That nobody sent; shown once (Writing::shown_once).
    fcgi::Details violations{};
    /// For the hook `before`, while it runs: the row as it is stored, null for a new one.
    const boost::json::object* was = nullptr;

    void complain(const std::string& key, std::string sentence)
    {
        violations.add(key, std::move(sentence));
    }
};

/// The row that a body changes; nothing of it is known of a new one.
struct Row {
    /// What a detail shows of it now. What equals that is no change, so that what was read can be
    /// put back.
    const boost::json::object* shown = nullptr;
    /// What is stored. Where that is not shown, null neither changes it nor resets it (rule 12.4).
    const boost::json::object* columns = nullptr;
};

/// Suggestions of what was meant cost time: so many are made for the bodies of one request.
constexpr int most_hints = 10;

/// `hints`: how many suggestions may still be made; null for a request of one body.
Draft read_draft(const describe::Resource& resource, const boost::json::object& body, Mode mode,
                 const Row& row = {}, int* hints = nullptr);

/// Whether reading the body needs to know what the row shows now.
bool needs_present(const describe::Resource& resource, const boost::json::object& body, Mode mode);

} // namespace rest::ask
