#include "handlers/rest/describe/builders.hpp"

#include "handlers/rest/describe/limits.hpp"

#include <utility>

namespace rest::describe {

namespace {

/// `rules`: those of a kind with a value in the row, which have these members in common.
template <class Rules>
Field with_value(Kind kind, std::string name, std::string doc, Rules rules)
{
    Field field;
    field.sql = rules.sql.empty() ? "t." + name : std::move(rules.sql);
    field.name = std::move(name);
    field.doc = std::move(doc);
    field.kind = std::move(kind);
    field.shown_if = std::move(rules.shown_if);
    field.nullable = rules.nullable;
    field.writable = rules.writable;
    field.required = rules.required;
    field.detail = rules.detail;
    field.column = std::move(rules.column);
    field.stays = rules.stays;
    field.initial = std::move(rules.initial);
    field.initial_sql = std::move(rules.initial_sql);
    field.right = std::move(rules.right);
    return field;
}

} // namespace

Field id(std::string doc)
{
    Field field = integer("id", std::move(doc));
    field.recorded = false;
    return field;
}

Field integer(std::string name, std::string doc, IntegerRules rules)
{
    const Integer kind{.min = rules.min, .max = rules.max};
    return with_value(kind, std::move(name), std::move(doc), std::move(rules));
}

Field text(std::string name, std::string doc, TextRules rules)
{
    Text kind{.max = rules.max, .lines = rules.lines, .lookup = std::move(rules.lookup)};
    const bool recorded = rules.recorded;
    Field field = with_value(std::move(kind), std::move(name), std::move(doc), std::move(rules));
    field.recorded = recorded;
    return field;
}

Field prose(std::string name, std::string doc, TextRules rules)
{
    rules.lines = true;
    if (rules.max == 0)
        rules.max = longest_prose;
    return text(std::move(name), std::move(doc), std::move(rules));
}

Field boolean(std::string name, std::string doc, ValueRules rules)
{
    return with_value(Boolean{}, std::move(name), std::move(doc), std::move(rules));
}

Field date(std::string name, std::string doc, ValueRules rules)
{
    return with_value(Date{}, std::move(name), std::move(doc), std::move(rules));
}

Field time(std::string name, std::string doc, ValueRules rules)
{
    return with_value(Time{}, std::move(name), std::move(doc), std::move(rules));
}

Field decimal(std::string name, std::string doc, DecimalRules rules)
{
    const Decimal kind{.min = rules.min, .max = rules.max, .scale = rules.scale};
    return with_value(kind, std::move(name), std::move(doc), std::move(rules));
}

Field choice(std::string name, std::string doc, std::vector<Choice> choices, ChoiceRules rules)
{
    ChoiceOf kind{.choices = std::move(choices),
                  .aliases = std::move(rules.aliases),
                  .conditions = std::move(rules.conditions)};
    return with_value(std::move(kind), std::move(name), std::move(doc), std::move(rules));
}

Field timestamp(std::string name, std::string doc)
{
    Field field = time(std::move(name), std::move(doc));
    field.recorded = false;
    return field;
}

Field last_change(std::string name, std::string doc)
{
    Field field = timestamp(std::move(name), std::move(doc));
    field.kind = Time{.last_change = true};
    return field;
}

Field by_itself(Field field)
{
    field.recorded = false;
    field.by_itself = true;
    return field;
}

Field one(std::string name, std::string doc, Reference rules)
{
    return {.name = std::move(name),
            .doc = std::move(doc),
            .kind = One{.resource = std::move(rules.resource),
                        .show = std::move(rules.show),
                        .guarded = rules.guarded,
                        .nameable = std::move(rules.nameable)},
            .sql = std::move(rules.key),
            .shown_if = std::move(rules.shown_if),
            .nullable = rules.nullable,
            .writable = rules.writable,
            .required = rules.required,
            .stays = rules.stays,
            .initial_sql = std::move(rules.initial_sql),
            .right = std::move(rules.right)};
}

namespace {

/// Says by their table of ids how the rows are reached.
void reach_over(Children& rules)
{
    LinkTable& table = rules.over;
    if (table.kept.empty() && !table.and_column.empty())
        table.kept = "l." + table.and_column + " = " + table.and_value;
    rules.link = "join " + table.table + " l on l." + table.column + " = t.id" +
                 (table.kept.empty() ? "" : " and " + table.kept);
    rules.owner = "l." + table.owner;
}

} // namespace

Field many(std::string name, std::string doc, Children rules)
{
    if (rules.link.empty() && rules.owner.empty() && rules.over.table.empty())
        rules.over = rules.stored;
    if (!rules.over.table.empty())
        reach_over(rules);
    const bool writable = !rules.stored.table.empty();
    return {.name = std::move(name),
            .doc = std::move(doc),
            .kind = Many{.resource = std::move(rules.resource),
                         .over = std::move(rules.over),
                         .link = std::move(rules.link),
                         .owner = std::move(rules.owner),
                         .where = std::move(rules.where),
                         .order = std::move(rules.order),
                         .show = std::move(rules.show),
                         .fields = std::move(rules.fields),
                         .limit = rules.limit,
                         .stored = std::move(rules.stored)},
            .writable = writable,
            .detail = rules.detail,
            .stays = rules.stays,
            .right = std::move(rules.right)};
}

Field list(std::string name, std::string doc, Elements rules)
{
    const bool writable = !rules.stored.table.empty();
    return {.name = std::move(name),
            .doc = std::move(doc),
            .kind = List{.from = std::move(rules.from),
                         .owner = std::move(rules.owner),
                         .element = std::move(rules.element),
                         .order = std::move(rules.order),
                         .lookup = std::move(rules.lookup),
                         .stored = std::move(rules.stored)},
            .writable = writable,
            .required = rules.required};
}

Field array_column(std::string name, std::string doc, std::string column, bool writable)
{
    return {.name = std::move(name),
            .doc = std::move(doc),
            .kind = ArrayColumn{},
            .sql = std::move(column),
            .writable = writable};
}

Field json_list(std::string name, std::string doc, std::string sql, bool detail)
{
    return {.name = std::move(name),
            .doc = std::move(doc),
            .kind = JsonList{},
            .sql = std::move(sql),
            .detail = detail};
}

Field json(std::string name, std::string doc, std::string schema, ValueRules rules)
{
    return with_value(Json{.schema = std::move(schema)}, std::move(name), std::move(doc),
                      std::move(rules));
}

Field changes(std::string name, std::string doc)
{
    return with_value(Json{.changes = true}, std::move(name), std::move(doc), ValueRules{});
}

Field group(std::string name, std::string doc, std::vector<Field> fields, bool writable)
{
    return {.name = std::move(name),
            .doc = std::move(doc),
            .kind = Group{std::move(fields)},
            .writable = writable};
}

std::vector<Field> fields_of(std::initializer_list<std::vector<Field>> parts)
{
    std::vector<Field> fields;
    for (const std::vector<Field>& part : parts)
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

Field user_reference(std::string name, std::string doc, std::string key, bool nullable,
                     bool writable)
{
    return one(std::move(name), std::move(doc),
               {.resource = "users",
                .key = std::move(key),
                .show = {"id", "username", "display_name"},
                .nullable = nullable,
                .writable = writable});
}

Field required_user(std::string name, std::string doc, std::string key)
{
    return one(std::move(name), std::move(doc),
               {.resource = "users",
                .key = std::move(key),
                .show = {"id", "username", "display_name"},
                .writable = true,
                .required = true});
}

std::string email_form(const std::string& sql)
{
    // A dot-atom (RFC 5322, 3.2.3), and labels of letters of any script, digits and hyphens.
    const std::string atom = "[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+";
    const std::string label = "[[:alnum:]]([[:alnum:]-]{0,61}[[:alnum:]])?";
    return "(" + sql + ") collate \"und-x-icu\" ~ '^" + atom + "([.]" + atom + ")*@(" + label +
           "[.])+" + label + "$'";
}

namespace {

/// What is stored counts up from 0.
bool is_counted(const std::vector<Choice>& choices)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].stored != std::to_string(i))
            return false;
    }
    return true;
}

} // namespace

std::string by_place(const std::string& column, const std::vector<std::string>& texts)
{
    std::string sql;
    for (const std::string& text : texts)
        sql += (sql.empty() ? "'" : ", '") + text + "'";
    return "(array[" + sql + "])[" + column + " + 1]";
}

std::string choice_sql(const std::string& column, const std::vector<Choice>& choices,
                       std::string Choice::*shown)
{
    if (is_counted(choices)) {
        std::vector<std::string> texts;
        for (const Choice& choice : choices)
            texts.push_back(choice.*shown);
        return by_place(column, texts);
    }
    std::string sql = "case " + column;
    for (const Choice& choice : choices)
        sql += " when '" + choice.stored + "' then '" + choice.*shown + "'";
    return sql + " end";
}

std::string label_sql(const std::string& column, const std::vector<Choice>& choices)
{
    return choice_sql(column, choices, &Choice::label);
}

} // namespace rest::describe
