#include "handlers/rest/ask/body_text.hpp"

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
            violations[name].emplace_back("There is no such field");
        else if (member.value().is_string())
            texts[name] = member.value().get_string();
        else if (!member.value().is_null() || required.contains(name))
            violations[name].emplace_back("This has to be text");
        if (texts.contains(name) && texts[name].find('\0') != std::string::npos)
            violations[name].emplace_back("It may not contain the character NUL");
    }
    for (const std::string& name : required) {
        if (!body.contains(name))
            violations[name].emplace_back("This field is required");
        else if (texts.contains(name) && texts[name].empty())
            violations[name].emplace_back("This field may not be blank");
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
