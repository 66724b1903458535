// All rows of a list as a file, written piece by piece from one snapshot, in memory that does not
// grow with them (rule 6.1).
#pragma once

#include "fcgi/response.hpp"
#include "handlers/rest/answer/media.hpp"
#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/statements/plans.hpp"
#include "handlers/rest/work/work.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace rest::work {

/// "jobs-2026-11-21.csv", of today (UTC).
std::string file_name(const describe::Resource& resource, const answer::FileFormat& format);

class RowsFile {
public:
    /// Begins the snapshot and reads the first rows, so that what is wrong shows before anything is
    /// written. Keeps the principal; catalogue, session and resource outlive it. `parent` is the
    /// id of the row that those of a nested resource belong to.
    RowsFile(const Work& work, const describe::Resource& resource, ask::Params params,
             std::shared_ptr<const statements::RowsPlan> plan, std::optional<std::string> parent,
             const answer::FileFormat& format);
    ~RowsFile();
    RowsFile(const RowsFile&) = delete;
    RowsFile& operator=(const RowsFile&) = delete;

    /// Once. Throws std::runtime_error when the sink takes no more, db::Error when rows fail.
    void write(const fcgi::Sink& sink);
    /// How many have been written so far.
    std::int64_t rows() const;

private:
    class State;
    std::unique_ptr<State> state_;
};

} // namespace rest::work
