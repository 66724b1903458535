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

void Names::begin(const std::string& revision)
{
    missing_.clear();
    if (revision == revision_ && bytes_ <= most_bytes_)
        return;
    known_.clear();
    bytes_ = 0;
    revision_ = revision;
}

const Names::Name* Names::find(std::size_t mention, std::string_view id)
{
    const Known& known = known_[mention];
    const auto found = known.find(number_of(id));
    if (found != known.end())
        return &found->second;
    missing_[mention].emplace(id);
    return nullptr;
}

void Names::keep(std::size_t mention, std::string_view id, Name name)
{
    const std::size_t more = size_of(name);
    if (known_[mention].emplace(number_of(id), std::move(name)).second)
        bytes_ += more;
}

Names::Missing Names::take_missing()
{
    return std::exchange(missing_, {});
}

} // namespace rest::answer
