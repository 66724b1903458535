#include "fcgi/details.hpp"

#include <algorithm>

namespace fcgi {

Details::Details(std::initializer_list<Entry> entries)
{
    for (const auto& [field, given] : entries) {
        sentences(field);
        for (const std::string& sentence : given)
            add(field, sentence);
    }
}

void Details::add(std::string_view field, std::string sentence)
{
    if (full()) {
        ++omitted_;
        return;
    }
    ++kept_;
    sentences(field).push_back(std::move(sentence));
}

void Details::add(const Details& more, std::string_view prefix)
{
    for (const auto& [field, sentences] : more) {
        for (const std::string& sentence : sentences)
            add(std::string(prefix) + field, sentence);
    }
    omitted_ += more.omitted_;
}

Details Details::told() &&
{
    if (omitted_ > 0)
        sentences(of_the_whole).push_back("and " + std::to_string(omitted_) + " more");
    omitted_ = 0;
    return std::move(*this);
}

std::vector<Details::Entry>::const_iterator Details::find(std::string_view field) const
{
    return std::find_if(entries_.begin(), entries_.end(),
                        [&](const Entry& entry) { return entry.first == field; });
}

std::vector<std::string>& Details::sentences(std::string_view field)
{
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& entry) { return entry.first == field; });
    return found != entries_.end() ? found->second
                                   : entries_.emplace_back(field, Entry::second_type()).second;
}

} // namespace fcgi
