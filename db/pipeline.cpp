// The order of calls that libpq's pipeline mode wants.
#include "db/pipeline.hpp"

#include <utility>

namespace db {

namespace {

void demand(bool taken)
{
    if (!taken)
        throw failure(Result());
}

} // namespace

Pipeline::Pipeline(PGconn* connection) : connection_(connection)
{
    demand(PQenterPipelineMode(connection_) == 1);
}

Pipeline::~Pipeline()
{
    if (!finished_)
        finish();
    PQexitPipelineMode(connection_);
}

void Pipeline::send(const Prepared& statement, const std::vector<Value>& values)
{
    std::vector<const char*> texts;
    texts.reserve(values.size());
    for (const Value& value : values)
        texts.push_back(value ? value->c_str() : nullptr);
    const int count = static_cast<int>(texts.size());
    demand((statement.name().empty()
                ? PQsendQueryParams(connection_, statement.sql().c_str(), count, nullptr,
                                    texts.data(), nullptr, nullptr, 0)
                : PQsendQueryPrepared(connection_, statement.name().c_str(), count, texts.data(),
                                      nullptr, nullptr, 0)) == 1);
}

void Pipeline::sent()
{
    demand(PQpipelineSync(connection_) == 1);
}

Result Pipeline::receive()
{
    Result result(PQgetResult(connection_));
    const Result end_of_rows(PQgetResult(connection_));
    return result;
}

Result Pipeline::finish()
{
    finished_ = true;
    Result failed;
    // Between the results of two statements there is nothing once; twice there is nothing more.
    for (int silent = 0; silent < 2 && PQstatus(connection_) == CONNECTION_OK;) {
        Result result(PQgetResult(connection_));
        silent = result ? 0 : silent + 1;
        if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC)
            break;
        if (result && !failed && !succeeded(result))
            failed = std::move(result);
    }
    return failed;
}

} // namespace db
