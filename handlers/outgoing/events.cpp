#include "handlers/outgoing/events.hpp"

#include "handlers/rest/describe/builders.hpp"
#include "handlers/workflow/states.hpp"

#include <algorithm>
#include <stdexcept>

namespace outgoing {

using namespace rest::describe;

namespace {

using From = EventMember::From;

constexpr const char* integer_schema = R"({"type":"integer"})";
constexpr const char* string_schema = R"({"type":"string"})";
constexpr const char* names_schema = R"({"type":"array","items":{"type":"string"}})";
constexpr const char* reference_schema =
    R"({"type":"object","required":["id","name"],"properties":{"id":{"type":"integer"},"name":{"type":"string"}},"additionalProperties":false})";

EventMember number(std::string name, std::string doc, std::string sql = "")
{
    return {std::move(name), std::move(doc), integer_schema, std::move(sql)};
}

EventMember string(std::string name, std::string doc, std::string sql = "")
{
    return {std::move(name), std::move(doc), string_schema, std::move(sql)};
}

EventMember reference(const std::string& name, std::string doc)
{
    const std::string table = name == "unit" ? "orgunit" : name;
    return {name, std::move(doc), reference_schema,
            "(select row_to_json(r) from (select o.id, o.name from " + table +
                " o where o.id = t." + name + "_id) r)"};
}

EventMember status(const std::vector<Choice>& states)
{
    return string("status", "Where it stands.", choice_sql("t.status", states, &Choice::name));
}

EventMember changed_fields()
{
    return {"changed_fields", "Names of the fields that have changed, sorted.", names_schema, "",
            From::changed_fields};
}

EventMember old_status()
{
    return {"old_status", "Where it stood.", string_schema, "", From::old_status};
}

EventMember new_status()
{
    return {"new_status", "Where it stands now.", string_schema, "", From::new_status};
}

std::vector<Event> of_jobs()
{
    const EventMember id = number("job_id", "The job.", "t.id");
    const EventMember title = string("title", "Its title.", "t.title");
    return {
        {"job.created",
         "A job was made.",
         {id, title, reference("client", "Who ordered it."), reference("unit", "Whose it is."),
          status(workflow::job_states())}},
        {"job.updated", "Fields of a job other than its status changed.", {id, changed_fields()}},
        {"job.status_changed", "A job moved, by itself or not.", {id, old_status(), new_status()}},
        {"job.deleted", "A job was deleted; its change of status is told as well.", {id, title}},
    };
}

std::vector<Event> of_phases()
{
    const EventMember id = number("phase_id", "The phase.", "t.id");
    const EventMember job = number("job_id", "Its job.", "t.job_id");
    const EventMember name = string("name", "Its name.", "t.title");
    return {
        {"phase.created", "A phase was made.", {id, job, name, status(workflow::phase_states())}},
        {"phase.status_changed",
         "A phase moved, by itself or not.",
         {id, job, old_status(), new_status()}},
        {"phase.completed",
         "A phase was completed; its change of status is told as well.",
         {id, job, name}},
    };
}

std::vector<Event> of_users()
{
    const EventMember id = number("user_id", "The user.", "t.id");
    const EventMember name = string("username", "Their name.", "t.username");
    return {
        {"user.created", "An account was made.", {id, name}},
        {"user.updated",
         "An account changed; who is deactivated is not active any more.",
         {id, name, changed_fields()}},
        {"user.login", "A session began, or a token was got for a password.", {id, name}},
    };
}

std::vector<Event> of_tickets()
{
    const EventMember key = string("ticket", "Its key.", "ticket_key(t.type, t.num)");
    const EventMember type = string("type", "Its type.", "t.type");
    return {
        {"ticket.created", "A ticket was made.", {key, type}},
        {"ticket.updated", "Fields of a ticket changed.", {key, type, changed_fields()}},
        {"ticket.deleted", "A ticket was removed.", {key, type}},
        {"mitigation.remediated",
         "Addresses of a mitigation were dealt with.",
         {key, number("added", "How many now."), number("mitigatedNum", "How many in all.")}},
    };
}

std::vector<Event> all()
{
    std::vector<Event> events;
    for (const auto& some : {of_jobs(),
                             of_phases(),
                             of_users(),
                             of_tickets(),
                             {{std::string(ping),
                               "A test of a webhook, told to that one alone.",
                               {number("webhook_id", "The webhook.")}}}})
        events.insert(events.end(), some.begin(), some.end());
    return events;
}

} // namespace

const std::vector<Event>& events()
{
    static const std::vector<Event> table = all();
    return table;
}

const Event& event(std::string_view name)
{
    const auto found = std::find_if(events().begin(), events().end(),
                                    [&](const Event& one) { return one.name == name; });
    if (found == events().end())
        throw std::logic_error("no event is called " + std::string(name));
    return *found;
}

const std::vector<std::string>& choices()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> made;
        for (const Event& one : events()) {
            const std::string kind = one.name.substr(0, one.name.find('.')) + ".*";
            if (one.name == ping)
                continue;
            if (std::find(made.begin(), made.end(), kind) == made.end())
                made.push_back(kind);
            made.push_back(one.name);
        }
        made.emplace_back("*");
        return made;
    }();
    return names;
}

} // namespace outgoing
