#include "handlers/rest/ask/references.hpp"

#include "handlers/rest/ask/body_values.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <set>

namespace rest::ask {

using namespace describe;
using boost::json::value;

namespace {

/// The member of that name, where the value is an object that has it; else the value.
const value& named_in(const value& one, const std::string& name)
{
    const value* const member =
        one.is_object() && !name.empty() ? one.get_object().if_contains(name) : nullptr;
    return member == nullptr ? one : *member;
}

bool shows(const Field& field, std::string_view name)
{
    const LinkTable* const links = links_of(field);
    if (links != nullptr && name == links->flag)
        return true;
    const std::vector<std::string>& shown = shown_of(field);
    const std::vector<Field>& members = members_of(field);
    return name == "id" || std::find(shown.begin(), shown.end(), name) != shown.end() ||
           std::any_of(members.begin(), members.end(),
                       [&](const Field& member) { return member.name == name; });
}

/// Members that the reference shows came from an answer; they say nothing (rule 12.4).
void refuse_unshown(const Field& field, const value& given, const std::string& key, Draft& draft)
{
    if (!given.is_object())
        return;
    for (const auto& member : given.get_object()) {
        if (!shows(field, member.key()))
            draft.complain(key + "." + std::string(member.key()), "There is no such field");
    }
}

/// Whether the row's flag is set; false where the body does not say.
bool flag_of(const LinkTable& links, const value& one, const std::string& place, Draft& draft)
{
    const value* const flag = one.is_object() ? one.get_object().if_contains(links.flag) : nullptr;
    if (flag != nullptr && !flag->is_bool())
        draft.complain(place + "." + links.flag, "This has to be true or false");
    return flag != nullptr && flag->is_bool() && flag->get_bool();
}

/// What names the row of an element; nothing, and a complaint, where nothing does.
std::optional<std::string> name_of(const Field& field, const LinkTable& links, const value& one,
                                   const std::string& place, Draft& draft)
{
    if (lookup_of(field).empty()) {
        refuse_unshown(field, one, place, draft);
        auto id = id_in(named_in(one, links.member));
        if (!id)
            draft.complain(place, "This has to be an id");
        return id;
    }
    BodyValue read = element_value(one);
    if (read.complaint.empty())
        return std::string(read.value.get_string());
    draft.complain(place, std::move(read.complaint));
    return std::nullopt;
}

} // namespace

void read_reference(const Field& field, const value& given, const std::string& key, Draft& draft)
{
    if (given.is_null() && (field.nullable || !field.initial_sql.empty())) {
        draft.columns[column_of(field)] = nullptr;
        return;
    }
    refuse_unshown(field, given, key, draft);
    const auto id = id_in(given);
    if (!id)
        return draft.complain(key, given.is_null() ? "This field may not be null"
                                                   : "This has to be an id");
    draft.columns[column_of(field)] = *id;
    draft.mentions.push_back({key, &field, *id});
}

void read_lookup(const Field& field, const value& given, const std::string& key, Draft& draft)
{
    const BodyValue read = body_value(field, given);
    if (!read.complaint.empty())
        return draft.complain(key, read.complaint);
    draft.mentions.push_back({key, &field, std::string(read.value.as_string())});
}

void read_list(const Field& field, const LinkTable& links, const value& given,
               const std::string& key, Draft& draft)
{
    if (!given.is_array())
        return draft.complain(key, lookup_of(field).empty() ? "This has to be a list of ids"
                                                            : "This has to be a list of texts");
    LinkedList linked{.field = &field, .name = key};
    std::set<std::string> seen;
    for (std::size_t i = 0; i < given.get_array().size(); ++i) {
        const value& one = given.get_array()[i];
        const std::string place = key + "." + std::to_string(i);
        const auto name = name_of(field, links, one, place, draft);
        if (name && !seen.insert(*name).second)
            draft.complain(place, "This is there twice");
        else if (name)
            draft.mentions.push_back({place, &field, *name});
        linked.values.push_back(name.value_or(""));
        if (!links.flag.empty())
            linked.flags.push_back(flag_of(links, one, place, draft));
    }
    if (field.required && linked.values.empty())
        draft.complain(key, "This list may not be empty");
    draft.lists.push_back(std::move(linked));
}

} // namespace rest::ask
