#include "handlers/rest/answer/names.hpp"

#include <charconv>
#include <utility>

namespace rest::answer {

namespace {

std::int64_t number_of(std::string_view id)
{
    std::int64_t number = 0;
    std::from_chars(id.data(), id.data() + id.size(), number);
    return number;
}

std::size_t size_of(const Names::Name& name)
{
    constexpr std::size_t of_containers = 96;
    std::size_t bytes = of_containers;
    for (const std::string& text : name)
        bytes += sizeof(std::string) + text.size();
    return bytes;
}

} // namespace

void Names::begin(const Revisions& revisions)
{
    missing_.clear();
    absent_.clear();
    std::size_t bytes = 0;
    for (const auto& [mention, known] : known_)
        bytes += known.bytes;
    if (bytes > most_bytes_)
        known_.clear();
    for (const auto& [mention, revision] : revisions) {
        if (known_[mention].revision != revision)
            known_[mention] = {.revision = revision};
    }
}

const Names::Name* Names::find(std::size_t mention, std::string_view id)
{
    const auto& names = known_[mention].names;
    const auto found = names.find(number_of(id));
    if (found != names.end())
        return &found->second;
    if (absent_[mention].contains(number_of(id))) {
        static const Name none;
        return &none;
    }
    missing_[mention].emplace(id);
    return nullptr;
}

void Names::keep(std::size_t mention, std::string_view id, Name name)
{
    const std::size_t more = size_of(name);
    Known& known = known_[mention];
    if (known.names.emplace(number_of(id), std::move(name)).second)
        known.bytes += more;
}

void Names::keep_absent(std::size_t mention, std::string_view id)
{
    absent_[mention].insert(number_of(id));
}

Names::Missing Names::take_missing()
{
    return std::exchange(missing_, {});
}

} // namespace rest::answer
