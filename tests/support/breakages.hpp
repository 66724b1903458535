// Descriptions broken in one place: the sample catalogue is changed, and the sentence must name the
// place.
#pragma once

#include "handlers/rest/describe/catalogue.hpp"
#include "tests/support/sample_catalogue.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

namespace test {

using rest::describe::Field;
using rest::describe::Resource;

/// The sample with its books changed.
inline std::vector<std::string> complaints(const std::function<void(Resource&)>& change)
{
    std::vector<Resource> resources = sample::resources();
    change(resources.at(2));
    return rest::describe::contradictions(resources);
}

inline Field& field(Resource& books, const std::string& name)
{
    for (Field& candidate : books.fields)
        if (candidate.name == name)
            return candidate;
    throw std::logic_error("no field " + name);
}

/// What only that kind of field has.
template <class Kind>
Kind& kind(Resource& books, const std::string& name)
{
    return std::get<Kind>(field(books, name).kind);
}

struct Breakage {
    const char* sentence; ///< Part of the one that is expected.
    std::function<void(Resource&)> change;
};

inline void check(const std::vector<Breakage>& breakages)
{
    for (const Breakage& breakage : breakages) {
        const auto found = complaints(breakage.change);
        std::string all;
        bool named = false;
        for (const std::string& sentence : found) {
            all += "\n  " + sentence;
            named = named || sentence.find(breakage.sentence) != std::string::npos;
        }
        BOOST_TEST(named, breakage.sentence << " is not among:" << all);
    }
}

} // namespace test
