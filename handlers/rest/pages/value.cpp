#include "handlers/rest/pages/value.hpp"

#include "fcgi/text/json.hpp"
#include "fcgi/text/json_walk.hpp"

#include <numeric>
#include <utility>

namespace rest::pages {

namespace {

class Builder {
public:
    void begin_object() { open(Value::Kind::object); }
    void begin_array() { open(Value::Kind::array); }
    void end_object() { close(); }
    void end_array() { close(); }
    void key(std::string_view text) { open_.back().names.push_back(text); }
    void string(std::string_view text) { put({Value::Kind::string, text}); }
    void number(std::string_view text) { put({Value::Kind::number, text}); }
    void boolean(bool value) { put({Value::Kind::boolean, value ? "true" : "false"}); }
    void null() { put({}); }
    std::string_view hold(std::string text) { return held_.emplace_back(std::move(text)); }

    Document document() && { return {std::move(held_), std::move(root_)}; }

private:
    void open(Value::Kind kind)
    {
        Value value{.kind = kind};
        if (!open_.empty() && !open_.back().parts.empty()) { // rows are as long as one another
            const Value& sibling = open_.back().parts.back();
            value.names.reserve(sibling.names.size());
            value.parts.reserve(sibling.parts.size());
        }
        open_.push_back(std::move(value));
    }
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

    std::deque<std::string> held_;
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
    return found == nullptr ? std::string_view() : found->text;
}

Document document_of(std::string_view json)
{
    Builder builder;
    text::walk_json(json, builder);
    return std::move(builder).document();
}

std::string sentences_json(const Value* object)
{
    std::string json = "{";
    for (std::size_t i = 0; object != nullptr && i < object->parts.size(); ++i) {
        json += i == 0 ? "" : ",";
        text::append_string(json, object->names[i]);
        json += ':';
        std::vector<std::string> sentences;
        for (const Value& sentence : object->parts[i].parts)
            sentences.emplace_back(sentence.text);
        text::append_strings(json, sentences);
    }
    return json + "}";
}

std::size_t size_of(const Value& value)
{
    return std::accumulate(value.parts.begin(), value.parts.end(), std::size_t{1},
                           [](std::size_t sum, const Value& part) { return sum + size_of(part); });
}

} // namespace rest::pages
