#include "handlers/rest/statements/judge.hpp"

#include "handlers/rest/statements/requirements.hpp"
#include "handlers/rest/statements/sort.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

namespace rest::statements {

using ask::Draft;
using namespace describe;
using identity::Principal;

namespace {

using AliasOf = StatementBuilder::AliasOf;

AliasOf always(std::string_view alias)
{
    return [alias](std::string_view) { return alias; };
}

/// Which rows of the table belong to the field.
std::string kept_rows(const LinkTable& links)
{
    if (!links.kept.empty())
        return " and " + links.kept;
    return links.and_column.empty() ? "" : " and l." + links.and_column + " = " + links.and_value;
}

/// Collects what a row is judged by: as it will be, which `now` tells, and where it is there
/// already, as it `was`.
class Judge {
public:
    Judge(StatementBuilder& builder, const Principal& principal, const Resource& resource,
          AliasOf now = always("t"))
        : builder_(builder), principal_(principal), resource_(resource), now_(std::move(now))
    {
    }

    void right(const Right& right)
    {
        if (!principal_.superuser)
            forbid_unless(any_of(builder_, right, now_));
    }
    void right_before_and_after(const Right& right)
    {
        if (!principal_.superuser)
            forbid_unless(any_of(builder_, right, always("was")) + " and " +
                          any_of(builder_, right, now_));
    }

    void written(const Draft& draft)
    {
        for (const auto& [name, field] : draft.written) {
            if (field->right.empty() || principal_.superuser)
                continue;
            const std::string column = column_of(*field);
            const std::string same = column.empty()
                                         ? ""
                                         : std::string(now_(column)) + "." + column +
                                               " is not distinct from was." + column + " or ";
            add({.field = name,
                 .sentence = "You may not change this",
                 .kind = Rule::Kind::forbidden,
                 .of_field = true},
                same + any_of(builder_, field->right, now_));
        }
    }

    /// Who is named, but not to be named anew, is named already.
    void retained(const Draft& draft)
    {
        for (const ask::Retained& one : draft.retained) {
            const std::string id = builder_.bind(one.id, "bigint");
            const LinkTable* const links = links_of(*one.field);
            add({.field = one.key, .sentence = one.sentence, .kind = Rule::Kind::invalid},
                links == nullptr ? "was." + column_of(*one.field) + " is not distinct from " + id
                                 : "exists (select 1 from " + links->table + " l where l." +
                                       links->owner + " = was.id and l." + links->column + " = " +
                                       id + kept_rows(*links) + ")");
        }
    }

    /// What follows is another thing.
    void next_part() { ++part_; }

    /// `draft`: what changes the row; null for its removal.
    void rules(const Draft* draft)
    {
        define_given(draft);
        for (const Rule& rule : resource_.writing.rules) {
            if (binds(rule, draft))
                add({rule.field, rule.sentence, rule.kind, &rule},
                    builder_.expand(rule.holds, now_));
        }
    }

    Judgement finish(const std::string& key, const std::string& from)
    {
        sql_.insert(sql_.begin(), key);
        return {std::move(columns_),
                builder_.finish("select " + joined(sql_, ", ") + " from " + from), &resource_};
    }

private:
    void forbid_unless(const std::string& sql)
    {
        add({.field = "", .sentence = "", .kind = Rule::Kind::forbidden}, sql);
    }

    bool binds(const Rule& rule, const Draft* draft) const
    {
        return rule.removal == (draft == nullptr) && (draft == nullptr || touches(*draft, rule)) &&
               (rule.kind != Rule::Kind::forbidden || !principal_.superuser);
    }

    /// The lists that rules ask for, and no others: what is bound has to be used.
    void define_given(const Draft* draft)
    {
        const std::vector<ask::LinkedList> none;
        const std::vector<ask::LinkedList>& lists = draft == nullptr ? none : draft->lists;
        for (const Field& field : resource_.fields) {
            const auto asks = [&](const Rule& rule) {
                return binds(rule, draft) && asks_for(rule, field);
            };
            if (std::none_of(resource_.writing.rules.begin(), resource_.writing.rules.end(), asks))
                continue;
            const auto given = std::find_if(lists.begin(), lists.end(),
                                            [&](const auto& list) { return list.field == &field; });
            builder_.define("given", field.name,
                            given == lists.end() ? "null::bigint[]"
                                                 : builder_.bind(given->ids, "bigint[]"));
        }
    }

    /// What cannot be said counts as no right, and as no complaint.
    void add(Judged column, const std::string& sql)
    {
        const bool right = column.kind == Rule::Kind::forbidden;
        column.part = part_;
        columns_.push_back(std::move(column));
        sql_.push_back("coalesce((" + sql + ")" + (right ? ", false)" : ", true)"));
    }

    StatementBuilder& builder_;
    const Principal& principal_;
    const Resource& resource_;
    AliasOf now_;
    std::vector<Judged> columns_;
    std::vector<std::string> sql_;
    std::size_t part_ = 0;
};

bool speaks_of_whole_rows(const Resource& resource)
{
    return std::any_of(
        resource.writing.rules.begin(), resource.writing.rules.end(),
        [](const Rule& rule) { return rule.holds.find(whole_row) != std::string::npos; });
}

/// `rows`: a query.
std::string held(const Hold& hold, const std::string& rows)
{
    std::string sql = hold.sql;
    constexpr std::string_view name = ":rows";
    return sql.replace(sql.find(name), name.size(), "(" + rows + ")");
}

const char* clause_of(Locking locking)
{
    switch (locking) {
    case Locking::none:
        return "";
    case Locking::removal:
        return " for update of t"; // what DELETE takes, which must not wait for it holding less
    case Locking::changes:
        break;
    }
    return " for no key update of t";
}

/// As JSON text. Whole rows cost more than their change where there are many.
std::string columns_of_lock(const Resource& resource, Wanted wanted)
{
    if (wanted == Wanted::row || resource.writing.after)
        return "(to_jsonb(t) - 'search')::text";
    if (resource.writing.machine == nullptr)
        return "'{}'";
    const std::string& status = resource.writing.machine->field;
    return "jsonb_build_object('" + status + "', t." + status + ")::text";
}

} // namespace

db::Statement hold_statement(const Resource& resource, const std::string& keys)
{
    return {held(resource.writing.hold, "select * from " + resource.table + " t where " +
                                            resource.key + " = any($1::bigint[])"),
            {keys}};
}

db::Statement hold_new_statement(const Resource& resource, const std::string& rows)
{
    return {held(resource.writing.hold,
                 "select * from jsonb_populate_recordset(null::" + resource.table + ", $1::jsonb)"),
            {rows}};
}

db::Statement hold_parent_statement(const Catalogue& catalogue, const Resource& resource,
                                    const std::string& parent)
{
    const Resource& above = catalogue.at(resource.parent->resource);
    return {"select 1 from " + above.table + " t where t." + above.row_id +
                " = $1::bigint for no key update",
            {parent}};
}

db::Statement lock_statement(const Catalogue& catalogue, const Principal& principal,
                             const Resource& resource, const std::string& keys,
                             const std::optional<std::string>& parent, Locking locking,
                             Wanted wanted)
{
    StatementBuilder builder(catalogue, principal);
    Scope scope{.resource = &resource, .alias = "t"};
    const std::string key = builder.expand(resource.key, "t");
    const std::string bound_keys = builder.bind(keys, "bigint[]");
    const std::string hidden = builder.not_hidden(scope, {}, false);
    std::string sql = "select " + key + ", t.id, " + columns_of_lock(resource, wanted) + " from " +
                      resource.table + " t where " + key + " = any(" + bound_keys + ") and " +
                      hidden + " and " + builder.visible(resource, "t");
    if (parent)
        sql += " and " + builder.expand(resource.parent->column, "t") + " = " +
               builder.bind(*parent, "bigint");
    sql += " order by t.id";
    return builder.finish(sql + clause_of(locking));
}

db::Statement mention_statement(const Catalogue& catalogue, const Principal& principal,
                                const Field& field, const std::vector<std::string>& values)
{
    StatementBuilder builder(catalogue, principal);
    const std::string list = builder.bind(db::array_literal(values), "text[]");
    if (const std::string& lookup = lookup_of(field); !lookup.empty()) {
        const std::size_t dot = lookup.find('.');
        const std::string table = lookup.substr(0, dot);
        const std::string column = lookup.substr(dot + 1);
        return builder.finish("select v.v, (select min(x.id) from " + table + " x where x." +
                              column + " = v.v), true from unnest(" + list + ") v(v)");
    }
    const Resource& target = catalogue.named_by(field);
    const std::string usable =
        target.usable.empty() ? "true" : "(" + builder.expand(target.usable, "a") + ")";
    return builder.finish("select v.v, a.id, " + usable + " from unnest(" + list +
                          ") v(v) left join " + target.table + " a on a.id = v.v::bigint and " +
                          builder.nameable(field, target, "a"));
}

Judgement new_judgement(const Catalogue& catalogue, const Principal& principal,
                        const Resource& resource, const std::string& rows, const Draft& example)
{
    StatementBuilder builder(catalogue, principal);
    const std::string from = "jsonb_populate_recordset(null::" + resource.table + ", " +
                             builder.bind(rows, "jsonb") + ") with ordinality t left join " +
                             resource.table + " was on false order by t.ordinality";
    Judge judge(builder, principal, resource);
    judge.right(*resource.writing.create);
    judge.written(example);
    judge.rules(&example);
    return judge.finish("t.ordinality", from);
}

Judgement change_judgement(const Catalogue& catalogue, const Principal& principal,
                           const Resource& resource, const std::string& ids, const Draft& draft)
{
    StatementBuilder builder(catalogue, principal);
    const std::string columns = builder.bind(boost::json::serialize(draft.columns), "jsonb");
    std::string from = resource.table +
                       " was cross join jsonb_populate_record(null::" + resource.table + ", " +
                       columns + ") given ";
    if (speaks_of_whole_rows(resource)) // which costs more than all else here
        from += "cross join lateral jsonb_populate_record(was, " + columns + ") t ";
    from += "where was.id = any(" + builder.bind(ids, "bigint[]") + ") order by was.id";
    Judge judge(builder, principal, resource, [&draft](std::string_view column) {
        return draft.columns.contains(column) ? "given" : "was";
    });
    judge.right_before_and_after(*resource.writing.update);
    judge.written(draft);
    judge.retained(draft);
    judge.rules(&draft);
    return judge.finish("was.id", from);
}

Judgement rights_judgement(const Catalogue& catalogue, const Principal& principal,
                           const Resource& resource, const std::string& ids,
                           std::span<const Right* const> rights, bool removal)
{
    StatementBuilder builder(catalogue, principal);
    const std::string row = removal ? "was" : "t"; // rules ask of the row as it was as well
    const std::string from = resource.table + " " + row +
                             (removal ? " cross join lateral (select was.*) t" : "") + " where " +
                             row + ".id = any(" + builder.bind(ids, "bigint[]") + ") order by " +
                             row + ".id";
    Judge judge(builder, principal, resource);
    for (const Right* const right : rights) {
        judge.right(*right);
        judge.next_part();
    }
    if (removal) {
        judge.right(*resource.writing.remove);
        judge.rules(nullptr);
    }
    return judge.finish("t.id", from);
}

Judgement right_judgement(const Catalogue& catalogue, const Principal& principal,
                          const Resource& resource, const std::string& ids, const Right& right)
{
    const Right* const one = &right;
    return rights_judgement(catalogue, principal, resource, ids, std::span(&one, 1), false);
}

Judgement creation_judgement(const Catalogue& catalogue, const Principal& principal,
                             const Resource& resource, const std::string& row)
{
    StatementBuilder builder(catalogue, principal);
    const std::string from =
        "jsonb_populate_record(null::" + resource.table + ", " + builder.bind(row, "jsonb") + ") t";
    Judge judge(builder, principal, resource);
    judge.right(*resource.writing.create);
    return judge.finish("1", from);
}

Judgement removal_judgement(const Catalogue& catalogue, const Principal& principal,
                            const Resource& resource, const std::string& ids)
{
    return rights_judgement(catalogue, principal, resource, ids, {}, true);
}

} // namespace rest::statements
