// Contacts: people at a client.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

const std::vector<Choice> kinds = {
    {"primary", "primary", "Primary"},
    {"technical", "technical", "Technical"},
    {"business", "business", "Business"},
    {"procurement", "procurement", "Procurement"},
    {"security", "security", "Security"},
    {"billing", "billing", "Billing"},
    {"executive_sponsor", "executive_sponsor", "Executive sponsor"},
    {"legal", "legal", "Legal"},
    {"incident_response", "incident_response", "Incident response"},
};

} // namespace

Resource contacts()
{
    Resource r;
    r.name = "contacts";
    r.singular = "contact";
    r.doc = "A person at a client.";
    r.table = "contact";
    r.fields = {
        id("Identifies the contact."),
        text("name", "Full name.", {.writable = true, .required = true, .max = 200}),
        text("email", "E-mail address.", {.writable = true, .max = 254}),
        text("phone", "Telephone number.", {.writable = true, .max = 32}),
        text("role", "What the person does there.", {.writable = true, .max = 200}),
        choice("type", "What we talk about with this person.", kinds,
               {.writable = true, .initial = "\"primary\""}),
        timestamp("created", "When it was entered."),
        last_change("updated", "When it last changed."),
    };
    r.order = {"id"};
    r.writing.rules = {
        {"email", "t.email = '' or " + email_form("t.email"), "This has to be an e-mail address"}};
    r.visible.rule = ":global(view_client)";
    r.parent = Parent{.resource = "client", .column = "t.client_id"};
    r.writing.create = {globally("add_contact")};
    r.writing.update = {globally("change_contact")};
    r.writing.remove = {globally("delete_contact")};
    return r;
}

} // namespace handlers
