#include "handlers/exporting/endpoints.hpp"

#include "fcgi/error.hpp"
#include "handlers/exporting/links.hpp"
#include "handlers/exporting/planning.hpp"
#include "handlers/exporting/store.hpp"
#include "handlers/rest/endpoints/reads.hpp"

namespace exporting {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

/// POST /api/exports/{exports}/run/
void answer_run(Call& call)
{
    const rest::describe::Resource& runs = *call.endpoint.resource;
    const std::string export_id = *rest::endpoints::parent_key(call, runs); // 404
    call.body.refuse();                                                     // 400, 422
    const auto run = queue_now(call.service.session, export_id);
    if (!run)
        throw ApiError(Code::conflict, "A run of this export is queued or running already.");
    rest::endpoints::show_written(call, runs, *run);
    call.response.header("Location", rest::endpoints::base_url(call) + "/api/exports/" + export_id +
                                         "/runs/" + *run + "/");
}

/// `run`: id, whether the file is there, whether it is kept no more, its name, type and length.
void answer_file(Call& call, const db::Rows& run)
{
    if (run.size() == 0)
        throw ApiError(Code::not_found);
    if (run.text(0, 2) == "t")
        throw ApiError(Code::gone, "The file of this run is no longer kept.");
    if (run.text(0, 1) != "t")
        throw ApiError(Code::not_found, "This run has no file, or not yet.");
    const std::int64_t bytes = run.integer(0, 5);
    call.response.header("Content-Type", std::string(run.text(0, 4)));
    call.response.header("Content-Disposition",
                         "attachment; filename=\"" + std::string(run.text(0, 3)) + "\"");
    call.response.header("Content-Length", std::to_string(bytes));
    call.response.stream = [&session = call.service.session, id = std::string(run.text(0, 0)),
                            bytes](const fcgi::Sink& sink) { send_file(session, id, bytes, sink); };
}

constexpr const char* columns_of_file =
    "select r.id, r.expires_at is not null, coalesce(r.expires_at <= now(), false), r.filename, "
    "r.content_type, r.bytes from export_run r ";

/// GET /api/exports/{exports}/runs/{id}/download/
void answer_download(Call& call)
{
    const rest::describe::Resource& runs = *call.endpoint.resource;
    const std::string export_id = *rest::endpoints::parent_key(call, runs); // 404
    answer_file(
        call, call.service.session.run({std::string(columns_of_file) +
                                            "where r.id = $1::bigint and r.export_id = $2::bigint",
                                        {rest::endpoints::key_argument(call, "id"), export_id}}));
}

/// GET /api/exports/download/{token}/: for whoever has the link, unless such links are not wanted
/// any more.
void answer_link(Call& call)
{
    if (call.service.config.text("CHAOTICA_MAIL_LINKS") != "capability")
        throw ApiError(Code::not_found, "Files are fetched with an account here, from the run of "
                                        "their export.");
    const std::string& secret = call.arguments.at("token");
    call.response.header("Referrer-Policy", "no-referrer");
    answer_file(call, call.service.session.run(
                          {std::string(columns_of_file) +
                               "join export_link l on l.run_id = r.id where l.hash = $1::bytea",
                           {link_hash(secret)}}));
}

} // namespace

std::vector<Endpoint> endpoints(const rest::describe::Catalogue& catalogue)
{
    const rest::describe::Resource& runs = catalogue.at("export_runs");
    Endpoint run{.method = "POST",
                 .pattern = "/api/exports/{exports}/run/",
                 .kind = Endpoint::Kind::detail,
                 .resource = &runs,
                 .operation = "exports_run",
                 .name = "Run an export",
                 .doc =
                     "Queues a run now, whatever its schedule, with the rights of its owner; 409 "
                     "while one is queued or running.",
                 .query = rest::endpoints::Query::selection,
                 .run = answer_run,
                 .success = 202};
    Endpoint download{.method = "GET",
                      .pattern = "/api/exports/{exports}/runs/{id}/download/",
                      .resource = &runs,
                      .operation = "export_runs_download",
                      .name = "Fetch the file of a run",
                      .doc = "As it was made, until it expires; then 410.",
                      .plain = true,
                      .run = answer_download,
                      .bytes = true};
    Endpoint link = download;
    link.pattern = "/api/exports/download/{token}/";
    link.resource = nullptr;
    link.operation = "exports_download";
    link.chapter = "exports";
    link.name = "Fetch a file by a link";
    link.doc = "For whoever has the link that was mailed; no account is needed.";
    link.anonymous = true;
    link.run = answer_link;
    return {std::move(run), std::move(download), std::move(link)};
}

} // namespace exporting
