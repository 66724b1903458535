// What stands against a change of one row, and how it is told (rule 11.2). Operations refuse kind
// by kind, so that each shows its order of judgement.
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/describe/resource.hpp"

#include <string>
#include <vector>

namespace rest::work {

/// Empty: nothing stands against it.
struct Objections {
    fcgi::Details invalid;  ///< 422
    bool forbidden = false; ///< 403
    fcgi::Details forbidden_fields;
    /// It is the right to the whole that is missing: what else the row is like is not told then.
    bool without_right = false;
    fcgi::Details conflicts; ///< 409

    /// What is wrong with the body itself comes with the rest, in the order in which the fields are
    /// declared (rule 12.1).
    void complain(const describe::Resource& resource, const fcgi::Details& violations);
    bool none() const { return invalid.empty() && !forbidden && conflicts.empty(); }
    /// Every sentence, with its field in front, for answers that are keyed by row.
    std::vector<std::string> sentences() const;
};

/// Of the one row that was judged. Throws ApiError 404 when it has gone meanwhile.
Objections of_one(std::vector<Objections> judged);

// Each throws the ApiError of its kind, if there is reason to.
void refuse_invalid(const Objections& objections);
void refuse_forbidden(const Objections& objections);
void refuse_conflicts(const Objections& objections);

} // namespace rest::work
