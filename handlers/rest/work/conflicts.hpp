// Every field of a row that something unique stands against: the database tells of the first alone.
#pragma once

#include "db/error.hpp"
#include "fcgi/error.hpp"
#include "handlers/rest/describe/resource.hpp"
#include "handlers/rest/work/work.hpp"

#include <boost/json/object.hpp>

#include <optional>
#include <string>

namespace rest::work {

/// A row that the database refused to take.
struct Refused {
    const boost::json::object& columns; ///< As they were to be written.
    std::optional<std::string> id{};    ///< Of a row that is there already.
};

/// 409, or whatever the error is, with all that stands against the row. For when its transaction,
/// or the savepoint in it, has been rolled back.
fcgi::ApiError refusal_of(const Work& work, const describe::Resource& resource,
                          const db::Error& error, const Refused& row);

} // namespace rest::work
