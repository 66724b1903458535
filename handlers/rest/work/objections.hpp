// What stands against a change of one row, and how it is told (rule 11.2). Operations refuse kind
// by kind, so that each shows its order of judgement.
#pragma once

#include "fcgi/error.hpp"

#include <string>
#include <vector>

namespace rest::work {

/// Empty: nothing stands against it.
struct Objections {
    fcgi::Details invalid;  ///< 422
    bool forbidden = false; ///< 403
    fcgi::Details forbidden_fields;
    fcgi::Details conflicts; ///< 409

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

/// Adds sentences to those that are there.
void merge(fcgi::Details& all, const fcgi::Details& more);

} // namespace rest::work
