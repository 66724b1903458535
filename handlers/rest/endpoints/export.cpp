#include "handlers/rest/endpoints/export.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/ask/query_string.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/work/file.hpp"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace rest::endpoints {

using answer::file_formats;
using answer::FileFormat;
using ask::Parameter;
using namespace describe;
using fcgi::ApiError;
using fcgi::Code;
using work::RowsFile;

namespace {

constexpr const char* not_offered = "An export is csv, xlsx, json or xml.";

void answer_export(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    const Work& work = call.work;
    auto parent = parent_key(call, resource);
    auto plan = call.service.plans.rows(work.catalogue, work.principal, resource, call.params);
    const auto file = std::make_shared<RowsFile>(work, resource, std::move(call.params),
                                                 std::move(plan), std::move(parent), *call.file);
    call.response.header("Content-Type", call.file->content_type());
    call.response.header("Content-Disposition",
                         "attachment; filename=\"" + work::file_name(resource, *call.file) + "\"");
    call.response.stream = [file](const fcgi::Sink& sink) { file->write(sink); };
}

} // namespace

const FileFormat& chosen_file(const fcgi::Request& request)
{
    for (const Parameter& parameter : ask::parameters_of(request.query)) {
        if (parameter.name != "format" || parameter.value.empty())
            continue;
        for (const FileFormat& format : file_formats) {
            if (format.name == parameter.value)
                return format;
        }
        throw ApiError(Code::not_acceptable, not_offered);
    }
    std::vector<std::string_view> types;
    for (const FileFormat& format : file_formats)
        types.push_back(format.type);
    types.emplace_back("text/xml");
    const auto index = answer::preferred(request, types);
    if (!index)
        throw ApiError(Code::not_acceptable, not_offered);
    return file_formats[std::min(*index, file_formats.size() - 1)];
}

Endpoint export_endpoint(const Resource& resource)
{
    return {.method = "GET",
            .pattern = path_of(resource) + "export/",
            .kind = Endpoint::Kind::file,
            .resource = &resource,
            .operation = resource.name + "_export",
            .name = "Export " + resource.name,
            .doc = "All rows of the list as a CSV, XLSX, JSON or XML file; filters, search, "
                   "ordering and fields as for the list.",
            .plain = true,
            .query = Query::file,
            .run = answer_export};
}

} // namespace rest::endpoints
