// Exports that run by themselves: which list, as which file, when, and who is sent it.
#include "handlers/exporting/planning.hpp"
#include "handlers/exporting/wish.hpp"
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

std::vector<Choice> named(const std::vector<std::pair<std::string, std::string>>& names)
{
    std::vector<Choice> choices;
    choices.reserve(names.size());
    for (const auto& [name, label] : names)
        choices.push_back({name, name, label});
    return choices;
}

std::vector<Field> wish()
{
    Field filters{
        .name = "filters",
        .doc = "Filters of the list, by name: texts, numbers, true or false, or lists of "
               "these for __in and __range. Days may be relative: today, -30d, +2w; they are "
               "those of its time zone.",
        .kind = Json{},
        .sql = "t.filters",
        .writable = true,
        .initial = "{}"};
    return {
        text("resource", "Whose list it is, as in its path: jobs.",
             {.writable = true, .required = true, .max = 64}),
        choice("format", "The kind of file.",
               named({{"csv", "CSV"}, {"xlsx", "XLSX"}, {"json", "JSON"}, {"xml", "XML"}}),
               {.writable = true, .initial = R"("csv")"}),
        std::move(filters),
        text("search", "Words to search for.", {.writable = true, .max = 255}),
        array_column("fields", "Which fields it has, in this order; empty: all.", "t.fields", true),
        text("ordering", "As in the list: -created; empty: its usual order.",
             {.writable = true, .max = 500}),
    };
}

std::vector<Field> schedule()
{
    return {
        choice("schedule", "How often it runs; once: now.",
               named({{"once", "Once"},
                      {"hourly", "Hourly"},
                      {"daily", "Daily"},
                      {"weekly", "Weekly"},
                      {"monthly", "Monthly"}}),
               {.writable = true, .initial = R"("once")"}),
        text("time", "When, HH:MM in its time zone; of hourly ones the minute counts.",
             {.writable = true, .max = 5, .initial = R"("06:00")"}),
        choice("weekday", "On which day, of weekly ones.",
               named({{"monday", "Monday"},
                      {"tuesday", "Tuesday"},
                      {"wednesday", "Wednesday"},
                      {"thursday", "Thursday"},
                      {"friday", "Friday"},
                      {"saturday", "Saturday"},
                      {"sunday", "Sunday"}}),
               {.writable = true, .initial = R"("monday")"}),
        integer("day", "On which day, of monthly ones; the last of months that are shorter.",
                {.writable = true, .max = 31, .initial = "1", .min = 1}),
        text("timezone", "IANA name; that of the owner's profile unless it is given.",
             {.writable = true,
              .max = 64,
              .stays = true,
              .initial = "null",
              .initial_sql = "(select coalesce(nullif(u.timezone, ''), 'UTC') from user_account u "
                             "where u.id = :actor)"}),
    };
}

std::vector<Field> runs()
{
    const std::string of_runs = "from export_run r where r.export_id = t.id";
    return {
        boolean("active", "Whether it runs by itself.", {.writable = true, .initial = "true"}),
        user_reference("owner", "Whose it is, and whose rights its runs have.", "t.owner_id",
                       false),
        by_itself(time("next_run_at", "When it runs next by itself.", {.nullable = true})),
        by_itself(time("last_run_at", "When its last run began.",
                       {.sql = "(select max(r.started_at) " + of_runs + ")", .nullable = true})),
        by_itself(text("last_status",
                       "What became of its last run: queued, running, sending, succeeded, failed, "
                       "skipped.",
                       {.sql = "(select r.status " + of_runs + " order by r.id desc limit 1)",
                        .nullable = true})),
        timestamp("created", "When it was made."),
        last_change("updated", "When somebody changed it last."),
    };
}

std::vector<Rule> rules()
{
    return {
        {"name", "t.name <> ''", "This field may not be blank"},
        {"time", "t.time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'",
         "This has to be a time of day, HH:MM"},
        {"email_recipients", "cardinality(t.email_recipients) <= 50",
         "There may be at most 50 recipients"},
        {"email_recipients", "t.schedule = 'once' or cardinality(t.email_recipients) > 0",
         "What runs again and again needs somebody to be sent to"},
        {"email_recipients",
         "not exists (select 1 from unnest(t.email_recipients) r (a) where length(r.a) > 254 or "
         "not (" +
             email_form("r.a") + "))",
         "Each has to be an e-mail address"},
        {"email_recipients",
         "(select count(*) = count(distinct lower(r.a)) from unnest(t.email_recipients) r (a))",
         "This names the same address twice"},
        {"active",
         "not t.active or (" + exporting::same_schedule("t", "was") +
             ") or (select count(*) from export e where e.owner_id = coalesce(was.owner_id, "
             ":actor) and e.id is distinct from was.id and " +
             exporting::is_counted + ") < " + std::to_string(exporting::most_active),
         exporting::too_many, Rule::Kind::conflict},
    };
}

} // namespace

Resource exports()
{
    Resource r;
    r.name = "exports";
    r.singular = "export";
    r.doc = "The rows of a list as a file, made when it is time and sent by mail.";
    r.table = "export";
    r.fields = fields_of(
        {{id("Identifies the export."),
          text("name", "What it is for; the name of the list unless it is given.",
               {.writable = true,
                .max = 200,
                .stays = true,
                .initial = "null",
                .initial_sql = "t.resource"})},
         wish(),
         schedule(),
         {array_column("email_recipients", "Addresses that each run is sent to, one message each.",
                       "t.email_recipients", true)},
         runs()});
    r.order = {"id"};
    r.visible.rule = "t.owner_id = :actor";
    const Grant owner = someone("owner", "t.owner_id = :actor");
    r.writing.create = {someone("everybody", "true")};
    r.writing.update = {owner};
    r.writing.remove = {owner};
    r.writing.rules = rules();
    r.writing.stamps = {{"owner_id", ":actor"}};
    r.writing.before = exporting::judge;
    r.writing.after = exporting::plan;
    return r;
}

} // namespace handlers
