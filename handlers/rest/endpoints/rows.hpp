// Rows on their way through a change: found and locked, read from bodies, judged, inserted,
// updated. Statements come from judge.cpp and change.cpp; here is what is told to whom (rule 11.2).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/statements/change.hpp"
#include "handlers/rest/statements/judge.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rest::endpoints {

/// What has just been written, for the hooks of descriptions.
struct Written {
    Call& call;
    const describe::Resource& resource;
    std::string action; ///< create, update, delete
    std::vector<std::string> ids;
    std::vector<std::string> before; ///< The rows as they were, as JSON, in order of id.
};

/// A row that was found and locked.
struct Locked {
    std::string key;
    std::string id;
    std::string row; ///< Its columns as JSON.
};
std::vector<Locked> lock_rows(Call& call, const describe::Resource& resource,
                              const std::vector<std::string>& keys,
                              const std::optional<std::string>& parent,
                              statements::Locking locking = statements::Locking::changes);

/// What stands against a change of one row. Empty: nothing.
struct Objections {
    fcgi::Details invalid;  ///< 422
    bool forbidden = false; ///< 403
    fcgi::Details forbidden_fields;
    fcgi::Details conflicts; ///< 409

    bool none() const { return invalid.empty() && !forbidden && conflicts.empty(); }
    /// Every sentence, with its field in front, for answers that are keyed by row.
    std::vector<std::string> sentences() const;
};
/// Throws the ApiError that comes first. `precondition` is asked between 403 and 409.
void refuse(const Objections& objections, const std::function<void()>& precondition = {});

/// Bodies of new rows, and what stands against each.
struct NewRows {
    std::vector<ask::Draft> drafts;
    std::vector<Objections> objections;
};
NewRows read_new_rows(Call& call, const describe::Resource& resource,
                      const std::vector<boost::json::object>& bodies,
                      const std::optional<std::string>& parent);
/// Inserts rows that nothing stands against; their keys and ids, in order.
std::vector<Locked> insert_rows(Call& call, const describe::Resource& resource,
                                std::span<const ask::Draft> drafts);

/// Looks up what the draft mentions; complains of what is not there. `was` is the row before:
/// what it has already may stay.
void resolve(Call& call, std::vector<ask::Draft>& drafts, const boost::json::object* was);
/// Per row, in order of id.
std::vector<Objections> judge_rows(Call& call, const statements::Judgement& judgement);
/// What stands against a change of rows that are locked, in order of id.
std::vector<Objections> judge_update(Call& call, const describe::Resource& resource,
                                     const std::string& ids, const ask::Draft& draft);
/// Carries out a draft that nothing stands against.
void apply_update(Call& call, const describe::Resource& resource, const std::vector<Locked>& rows,
                  const ask::Draft& draft);

/// Adds sentences to those that are there.
void merge(fcgi::Details& all, const fcgi::Details& more);

statements::Author author_of(const Call& call);
std::string literal_of(const std::vector<Locked>& rows); ///< "{1,2}", of their ids

} // namespace rest::endpoints
