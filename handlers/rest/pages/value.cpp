#include "handlers/rest/pages/value.hpp"

#include "fcgi/text/json_walk.hpp"

#include <numeric>
#include <utility>

namespace rest::pages {

namespace {

class Builder {
public:
    void begin_object() { open_.push_back({.kind = Value::Kind::object}); }
    void begin_array() { open_.push_back({.kind = Value::Kind::array}); }
    void end_object() { close(); }
    void end_array() { close(); }
    void key(std::string text) { open_.back().names.push_back(std::move(text)); }
    void string(std::string text) { put({Value::Kind::string, std::move(text)}); }
    void number(std::string text) { put({Value::Kind::number, std::move(text)}); }
    void boolean(bool value) { put({Value::Kind::boolean, value ? "true" : "false"}); }
    void null() { put({}); }

    Value tree() && { return std::move(root_); }

private:
    void close()
    {
        Value whole = std::move(open_.back());
        open_.pop_back();
        put(std::move(whole));
    }
    void put(Value value)
    {
        if (open_.empty())
            root_ = std::move(value);
        else
            open_.back().parts.push_back(std::move(value));
    }

    Value root_;
    std::vector<Value> open_;
};

} // namespace

const Value* Value::member(std::string_view name) const
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return &parts[i];
    }
    return nullptr;
}

std::string_view Value::text_of(std::string_view name) const
{
    const Value* const found = member(name);
    return found == nullptr ? std::string_view() : std::string_view(found->text);
}

Value value_of(std::string_view json)
{
    Builder builder;
    text::walk_json(json, builder);
    return std::move(builder).tree();
}

std::size_t size_of(const Value& value)
{
    return std::accumulate(value.parts.begin(), value.parts.end(), std::size_t{1},
                           [](std::size_t sum, const Value& part) { return sum + size_of(part); });
}

} // namespace rest::pages
