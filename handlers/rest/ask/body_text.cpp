#include "handlers/rest/ask/body_text.hpp"

#include "fcgi/text/utf8.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <boost/json.hpp>

namespace rest::ask {

std::map<std::string, std::string> body_texts(const boost::json::object& body,
                                              const std::set<std::string>& required,
                                              const std::set<std::string>& optional,
                                              fcgi::Details& violations)
{
    std::map<std::string, std::string> texts;
    for (const auto& member : body) {
        const std::string name(member.key());
        const bool known = required.contains(name) || optional.contains(name);
        if (!known)
            violations.add(name, "There is no such field");
        else if (member.value().is_string())
            texts[name] = member.value().get_string();
        else if (!member.value().is_null() || required.contains(name))
            violations.add(name, "This has to be text");
        if (texts.contains(name) && texts[name].find('\0') != std::string::npos)
            violations.add(name, "It may not contain the character NUL");
    }
    for (const std::string& name : required) {
        if (!body.contains(name))
            violations.add(name, "This field is required");
        else if (texts.contains(name) && texts[name].empty())
            violations.add(name, "This field may not be blank");
    }
    for (const auto& [name, text] : texts) {
        if (text::characters(text) > describe::longest_prose)
            violations.add(name, "This may have at most " +
                                     std::to_string(describe::longest_prose) + " characters");
    }
    return texts;
}

std::map<std::string, std::string> body_texts(const boost::json::object& body,
                                              const std::set<std::string>& required,
                                              const std::set<std::string>& optional)
{
    fcgi::Details violations;
    auto texts = body_texts(body, required, optional, violations);
    if (!violations.empty())
        throw fcgi::ApiError(fcgi::Code::validation_error, "", violations);
    return texts;
}

} // namespace rest::ask
