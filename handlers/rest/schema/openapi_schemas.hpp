// JSON Schemas of what the engine prints, and of what it accepts as a filter: one per kind of
// field, made from descriptions.
#pragma once

#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/describe/lookup.hpp"

#include <boost/json/object.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace rest::schema {

/// "framework_agreements" and "framework agreement" to "FrameworkAgreements", "FrameworkAgreement".
std::string pascal_case(std::string_view name);

/// A reference such as {"$ref": "#/components/schemas/Job"}.
boost::json::object component(std::string_view kind, std::string_view name);

/// The named schemas of the document. Nested objects become schemas of their own; equal ones share
/// a name.
class Schemas {
public:
    explicit Schemas(const describe::Catalogue& catalogue) : catalogue_(catalogue) {}

    /// Adds that of a resource, "Job". What rows of lists leave out has `x-detail`.
    void add(const describe::Resource& resource);
    static std::string name_of(const describe::Resource& resource);
    /// Of the answer to a creation that shows a secret once.
    static std::string created_name(const describe::Resource& resource);

    boost::json::object take() && { return std::move(schemas_); }

private:
    boost::json::object object_schema(const describe::Resource& resource,
                                      const std::vector<describe::Field>& fields,
                                      const std::vector<std::string>* shown);
    boost::json::object value(const describe::Resource& resource, const describe::Field& field);
    boost::json::object nested(const describe::Resource& resource, const describe::Field& field);
    std::string named(const boost::json::object& schema, const std::string& name,
                      const std::string& other);

    const describe::Catalogue& catalogue_;
    boost::json::object schemas_;
};

/// Of one value of the field, without bounds; of a reference its id.
boost::json::object scalar_schema(const describe::Field& field);
boost::json::object json_schema(const describe::Json& json);
/// The bounds of what can be written: of the length of texts, of numbers; 0 for none.
struct Bounds {
    std::size_t longest = 0;
    int least = 0;
    double greatest = 0;
};
Bounds bounds_of(const describe::Field& field);
/// 250, and 999.999.
boost::json::value number(double value);
boost::json::array choice_names(const describe::ChoiceOf& field);

/// Of a filter's value.
boost::json::object filter_schema(const describe::Field& field, describe::Lookup lookup);

} // namespace rest::schema
