// How descriptions say their fields: text("title", "One line.", {.required = true, .max = 250}).
// Each builder takes what its kind has and nothing else.
#pragma once

#include "handlers/rest/describe/field.hpp"

#include <initializer_list>
#include <map>
#include <string>
#include <vector>

namespace rest::describe {

/// Of a boolean, a date, a time.
struct ValueRules {
    std::string sql{};
    std::string shown_if{};
    bool nullable = false;
    bool writable = false;
    bool required = false;
    bool detail = false;
    std::string column{};
    bool stays = false;
    std::string initial{};
    std::string initial_sql{};
    Right right{};
};

struct TextRules {
    std::string sql{};
    std::string shown_if{};
    bool nullable = false;
    bool writable = false;
    bool required = false;
    std::size_t max = 0;
    bool lines = false;
    bool detail = false;
    bool recorded = true;
    std::string column{};
    bool stays = false;
    std::string initial{};
    std::string initial_sql{};
    std::string lookup{};
    Right right{};
};

struct IntegerRules {
    std::string sql{};
    std::string shown_if{};
    bool nullable = false;
    bool writable = false;
    bool required = false;
    int max = 0;
    bool detail = false;
    std::string column{};
    bool stays = false;
    std::string initial{};
    std::string initial_sql{};
    int min = 0;
    Right right{};
};

struct DecimalRules {
    std::string sql{};
    std::string shown_if{};
    bool nullable = false;
    bool writable = false;
    bool required = false;
    double max = 0;
    bool detail = false;
    std::string column{};
    bool stays = false;
    std::string initial{};
    std::string initial_sql{};
    int min = 0;
    int scale = 2;
    Right right{};
};

struct ChoiceRules {
    std::string sql{};
    std::string shown_if{};
    bool nullable = false;
    bool writable = false;
    bool required = false;
    bool detail = false;
    std::string column{};
    bool stays = false;
    std::string initial{};
    std::string initial_sql{};
    std::map<std::string, std::string> aliases{};
    std::map<std::string, std::string> conditions{};
    Right right{};
};

Field id(std::string doc);
Field integer(std::string name, std::string doc, IntegerRules rules = {});
Field text(std::string name, std::string doc, TextRules rules = {});
/// A text of several lines, of at most `longest_prose` characters unless the rules say otherwise.
Field prose(std::string name, std::string doc, TextRules rules = {});
Field boolean(std::string name, std::string doc, ValueRules rules = {});
Field date(std::string name, std::string doc, ValueRules rules = {});
Field time(std::string name, std::string doc, ValueRules rules = {});
Field decimal(std::string name, std::string doc, DecimalRules rules = {});
Field choice(std::string name, std::string doc, std::vector<Choice> choices,
             ChoiceRules rules = {});

/// A time that says when something happened to the row, not what: not recorded.
Field timestamp(std::string name, std::string doc);
/// The one of the last change, whatever it was.
Field last_change(std::string name, std::string doc);

/// That of a field which tells how things stand elsewhere, or what became of the row by itself: no
/// change that the audit trail tells of, or that makes an edit of the row come too late.
Field by_itself(Field field);

struct Reference {
    std::string resource;
    std::string key; ///< "t.client_id"
    std::vector<std::string> show;
    std::string shown_if{};
    bool nullable = false;
    bool writable = false;
    bool required = false;
    bool guarded = false;
    bool stays = false;
    std::string initial_sql{};
    Right right{};
    std::string nameable{};
};
Field one(std::string name, std::string doc, Reference rules);

struct Children {
    std::string resource;
    LinkTable over{}; ///< Instead of `link` and `owner`; without any of them: `stored`.
    std::string link{};
    std::string owner{};
    std::string where{};
    std::string order;
    std::vector<std::string> show{};
    std::vector<Field> fields{}; ///< Instead of `show`.
    bool detail = false;
    int limit = 0;
    LinkTable stored{}; ///< Given: the field is writable.
    bool stays = false;
    Right right{};
};
Field many(std::string name, std::string doc, Children rules);

struct Elements {
    std::string from;
    std::string owner;
    std::string element;
    std::string order;
    std::string lookup{};
    LinkTable stored{}; ///< Given: the field is writable.
    bool required = false;
};
Field list(std::string name, std::string doc, Elements rules);

Field array_column(std::string name, std::string doc, std::string column, bool writable = false);
Field json_list(std::string name, std::string doc, std::string sql, bool detail);
/// A JSON value of that schema; empty: an object.
Field json(std::string name, std::string doc, std::string schema, ValueRules rules = {});
/// What a record of the audit trail tells of: field -> [before, after].
Field changes(std::string name, std::string doc);
Field group(std::string name, std::string doc, std::vector<Field> fields, bool writable = false);

/// The parts in their order, for resources of many fields.
std::vector<Field> fields_of(std::initializer_list<std::vector<Field>> parts);

/// The person that others mention: {id, username, display_name} (rule 11.21).
Field user_reference(std::string name, std::string doc, std::string key, bool nullable = true,
                     bool writable = false);
/// Somebody who has to be named.
Field required_user(std::string name, std::string doc, std::string key);

/// SQL: the text has the form of an e-mail address.
std::string email_form(const std::string& sql);
/// SQL: the text whose place, from 0 on, the column holds; null where there is none.
std::string by_place(const std::string& column, const std::vector<std::string>& texts);
/// SQL that turns the stored value of a choice into its name or label: &Choice::name.
std::string choice_sql(const std::string& column, const std::vector<Choice>& choices,
                       std::string Choice::*shown);
/// The same into its label.
std::string label_sql(const std::string& column, const std::vector<Choice>& choices);

} // namespace rest::describe
