#include "handlers/rest/describe/check/writing.hpp"

#include "handlers/rest/describe/check/fields.hpp"
#include "handlers/rest/describe/check/sql.hpp"
#include "handlers/rest/describe/machine.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <set>
#include <string_view>

namespace rest::describe {

namespace {

const Field* named(const std::vector<Field>& fields, std::string_view dotted)
{
    const std::size_t dot = std::min(dotted.find('.'), dotted.size());
    for (const Field& field : fields) {
        if (field.name == dotted.substr(0, dot))
            return dot == dotted.size() ? &field : named(members_of(field), dotted.substr(dot + 1));
    }
    return nullptr;
}

bool keeps(const std::vector<Field>& fields, const std::string& column)
{
    return std::any_of(fields.begin(), fields.end(), [&](const Field& field) {
        return column_of(field) == column || keeps(members_of(field), column);
    });
}

std::string without_whole_rows(std::string sql)
{
    for (auto at = sql.find(whole_row); at != std::string::npos; at = sql.find(whole_row))
        sql.replace(at, whole_row.size(), "(0)");
    return sql;
}

class WritingCheck {
public:
    WritingCheck(const std::vector<Resource>& all, const Resource& resource,
                 std::vector<std::string>& complaints)
        : all_(all), resource_(resource), writing_(resource.writing), complaints_(complaints)
    {
    }

    void run()
    {
        rights();
        rules();
        fields(resource_.fields, "");
        fields(writing_.inputs, "");
        removal();
        hold();
        if (writing_.machine != nullptr)
            machine(*writing_.machine);
        if (writing_.bulk && (!writing_.create || !writing_.update))
            complain("it is changed in bulk, but cannot be created and updated");
    }

private:
    void complain(const std::string& sentence)
    {
        complaints_.push_back("Resource " + resource_.name + ": " + sentence + ".");
    }
    void fragment(const std::string& what, const std::string& sql,
                  Placeholders placeholders = Placeholders::allowed)
    {
        const std::string flaw = flaw_of_sql(sql, placeholders);
        if (!flaw.empty())
            complain(what + " " + flaw);
    }
    /// Of a changed row, whose columns do not all stand in one place.
    void judgement(const std::string& what, const std::string& sql,
                   Placeholders placeholders = Placeholders::allowed)
    {
        fragment(what, sql, placeholders);
        if (names_whole_row(sql))
            complain(what + " names the row t as a whole; a rule may, as (t)");
    }
    void hold()
    {
        const Hold& hold = writing_.hold;
        if (hold.sql.empty() && hold.column.empty())
            return;
        const std::size_t rows = hold.sql.find(":rows");
        if (rows == std::string::npos || hold.sql.find(":rows", rows + 1) != std::string::npos)
            complain("what it hangs on is not asked for :rows, once");
        if (!keeps(resource_.fields, hold.column) && !keeps(writing_.inputs, hold.column))
            complain("it hangs on something by " + hold.column + ", which no field is kept in");
    }
    void right(const std::string& what, const Right& right)
    {
        for (const Grant& grant : right) {
            if (grant.who.empty() || grant.sql.empty())
                complain(what + " has a grant without who or SQL");
            if (grant.permission && grant.sql.find("(" + grant.who + ")") == std::string::npos)
                complain(what + " grants by " + grant.who + ", which its SQL does not ask for");
            judgement(what, grant.sql);
        }
    }
    void rights();
    void rules();
    void given(const std::string& what, const std::string& sql);
    void fields(const std::vector<Field>& fields, const std::string& prefix);
    void field(const Field& field, const std::string& name);
    void links(const LinkTable& links, const std::string& name);
    void removal();
    void machine(const Machine& machine);
    void move(const Machine& machine, const Move& move);

    const std::vector<Resource>& all_;
    const Resource& resource_;
    const Writing& writing_;
    std::vector<std::string>& complaints_;
};

void WritingCheck::rights()
{
    if (writing_.create)
        right("the right to create", *writing_.create);
    if (writing_.update)
        right("the right to update", *writing_.update);
    if (writing_.remove)
        right("the right to remove", *writing_.remove);
    for (const Stamp& stamp : writing_.stamps)
        fragment("the stamp " + stamp.column, stamp.sql);
}

void WritingCheck::rules()
{
    for (const Rule& rule : writing_.rules) {
        const std::string what = "the rule on " + (rule.field.empty() ? "the row" : rule.field);
        if (rule.holds.empty() || rule.sentence.empty())
            complain(what + " lacks what holds or its sentence");
        if (!rule.field.empty() && named(resource_.fields, rule.field) == nullptr &&
            named(writing_.inputs, rule.field) == nullptr)
            complain(what + " names no field");
        judgement(what, without_whole_rows(rule.holds), Placeholders::of_rules);
        given(what, rule.holds);
    }
}

/// Rules ask for lists by `:given(name)`. Bodies of a batch have one each, but are judged as one.
void WritingCheck::given(const std::string& what, const std::string& sql)
{
    const std::string asks = ":given(";
    for (std::size_t at = sql.find(asks); at != std::string::npos; at = sql.find(asks, at + 1)) {
        const std::size_t begin = at + asks.size();
        const std::string name = sql.substr(begin, sql.find(')', begin) - begin);
        const Field* const field = resource_.field(name);
        if (field == nullptr || links_of(*field) == nullptr)
            complain(what + " asks for " + name + ", which is no list that bodies give");
        if (writing_.bulk)
            complain(what + " asks for " + name + ", although rows are made in batches");
    }
}

void WritingCheck::fields(const std::vector<Field>& fields, const std::string& prefix)
{
    for (const Field& each : fields) {
        field(each, "field " + prefix + each.name);
        this->fields(members_of(each), prefix + each.name + ".");
    }
}

void WritingCheck::field(const Field& field, const std::string& name)
{
    right("the right on " + name, field.right);
    fragment("the initial value of " + name, field.initial_sql);
    if (const One* const one = field.as<One>())
        fragment("what may be named by " + name, one->nameable);
    const Text* const text = field.as<Text>();
    if (text != nullptr && text->max == 0 && field.writable)
        complain(name + " is a text that may be written, but nothing limits its length");
    boost::json::error_code error;
    boost::json::parse(field.initial.empty() ? "null" : field.initial, error);
    if (error)
        complain("the initial value of " + name + " is no JSON");
    if (field.required && (!field.initial.empty() || !field.initial_sql.empty()))
        complain(name + " is required, but has an initial value");
    const std::string& lookup = lookup_of(field);
    if (!lookup.empty() && lookup.find('.') == std::string::npos)
        complain("the lookup of " + name + " is no table.column");
    if (const LinkTable* const table = links_of(field))
        links(*table, name);
    if (field.writable && !writing_.create && !writing_.update)
        complain(name + " is writable, but nobody may write");
}

void WritingCheck::links(const LinkTable& links, const std::string& name)
{
    if (links.owner.empty() || links.column.empty())
        complain("the table of " + name + " lacks its owner or column");
    if (links.and_column.empty() != links.and_value.empty())
        complain("the table of " + name +
                 " has another column without value, or a value without "
                 "column");
    if (links.member.empty() != links.flag.empty())
        complain("the table of " + name +
                 " has a flag without the member beside it, or the reverse");
}

void WritingCheck::removal()
{
    const auto* const by = std::get_if<ByMove>(&writing_.removal);
    if (by != nullptr &&
        (writing_.machine == nullptr || writing_.machine->move(by->move) == nullptr))
        complain("it is removed by the unknown move " + by->move);
    const auto* const sets = std::get_if<ByColumn>(&writing_.removal);
    if (sets != nullptr && (sets->column.empty() || sets->sql.empty()))
        complain("what says that it is removed lacks the column or its value");
    if (sets != nullptr)
        fragment("what says that it is removed", sets->sql);
}

void WritingCheck::machine(const Machine& machine)
{
    const Field* const status = resource_.field(machine.field);
    const ChoiceOf* const states = status == nullptr ? nullptr : status->as<ChoiceOf>();
    if (states == nullptr || states->choices.size() != machine.states.size())
        complain("its machine moves " + machine.field + ", which does not have the same states");
    if (!writing_.update)
        complain("it has a machine, but nobody may update it");
    std::set<std::string> names;
    for (const Move& each : machine.moves) {
        if (!names.insert(each.name).second)
            complain("the move " + each.name + " is there twice");
        move(machine, each);
    }
    for (const auto& [alias, name] : machine.aliases) {
        if (names.contains(alias) || !names.contains(name))
            complain("the alias " + alias + " is a move, or stands for none");
    }
    for (const Automatic& automatic : machine.automatic) {
        if (!names.contains(automatic.move))
            complain("time brings about the unknown move " + automatic.move);
        fragment("when " + automatic.move + " comes by itself", automatic.when);
    }
}

void WritingCheck::move(const Machine& machine, const Move& move)
{
    const auto is_state = [&](int status) {
        return status >= 0 && status < static_cast<int>(machine.states.size());
    };
    if (!is_state(move.to) || !std::all_of(move.from.begin(), move.from.end(), is_state))
        complain("the move " + move.name + " has a status that there is not");
    if (std::find(move.from.begin(), move.from.end(), move.to) != move.from.end())
        complain("the move " + move.name + " leads to where it begins");
    for (const Guard& guard : move.guards)
        fragment("the guard of " + move.name + " on " + guard.field, guard.holds);
    for (const Cascade& cascade : move.cascades) {
        const Resource* const other = find_resource(all_, cascade.resource);
        if (other == nullptr || other->writing.machine == nullptr ||
            other->writing.machine->move(cascade.move) == nullptr)
            complain("the move " + move.name + " carries along the unknown move " + cascade.move +
                     " of " + cascade.resource);
    }
    for (const Loss& loss : move.losses) {
        if (find_resource(all_, loss.resource) == nullptr)
            complain("the move " + move.name + " removes rows of the unknown resource " +
                     loss.resource);
    }
}

} // namespace

void check_writing(const std::vector<Resource>& all, const Resource& resource,
                   std::vector<std::string>& complaints)
{
    WritingCheck(all, resource, complaints).run();
}

} // namespace rest::describe
