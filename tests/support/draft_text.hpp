// Drafts as texts, so that a test is a table of bodies and what is understood of them.
#pragma once

#include "handlers/rest/ask/body.hpp"
#include "handlers/rest/ask/draft.hpp"
#include "tests/support/writing_catalogue.hpp"

#include <boost/json.hpp>

#include <string>

namespace test {

inline rest::ask::Draft draft_of(const std::string& body, rest::ask::Mode mode,
                                 const std::string& present = {})
{
    const boost::json::value now = present.empty() ? nullptr : boost::json::parse(present);
    return rest::ask::read_draft(sample::writing().at("shops"), rest::ask::json_object(body), mode,
                                 {.shown = now.if_object()});
}

inline rest::ask::Draft merged(const std::string& body, const std::string& present = {})
{
    return draft_of(body, rest::ask::Mode::merge, present);
}

inline std::string columns_of(const rest::ask::Draft& draft)
{
    return boost::json::serialize(draft.columns);
}

/// "code: This is wrong | name: So is this"
inline std::string violations_of(const rest::ask::Draft& draft)
{
    std::string text;
    for (const auto& [key, sentences] : draft.violations) {
        for (const std::string& sentence : sentences)
            text.append(text.empty() ? "" : " | ").append(key).append(": ").append(sentence);
    }
    return text;
}

/// "owner=4 labels.0=new"
inline std::string mentions_of(const rest::ask::Draft& draft)
{
    std::string text;
    for (const rest::ask::Mention& mention : draft.mentions)
        text.append(text.empty() ? "" : " ").append(mention.key + "=" + mention.value);
    return text;
}

/// "name address.street"
inline std::string written_of(const rest::ask::Draft& draft)
{
    std::string text;
    for (const auto& [name, field] : draft.written)
        text.append(text.empty() ? "" : " ").append(name);
    return text;
}

/// "staff[1 2] guards[1+ 2-]", flags behind the values.
inline std::string lists_of(const rest::ask::Draft& draft)
{
    std::string text;
    for (const rest::ask::LinkedList& list : draft.lists) {
        text.append(text.empty() ? "" : " ").append(list.field->name + "[");
        for (std::size_t i = 0; i < list.values.size(); ++i) {
            text.append(i == 0 ? "" : " ").append(list.values[i]);
            if (!list.flags.empty())
                text += list.flags[i] ? '+' : '-';
        }
        text += ']';
    }
    return text;
}

} // namespace test
