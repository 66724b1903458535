#include "handlers/rest/endpoints/export.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/xml.hpp"
#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/answer/media.hpp"
#include "handlers/rest/answer/table.hpp"
#include "handlers/rest/answer/workbook.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/statements/query.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <utility>

namespace rest::endpoints {

using answer::Column;
using answer::Workbook;
using answer::Writer;
using ask::Parameter;
using ask::Params;
using namespace describe;
using identity::Principal;
using statements::ListQuery;
using statements::RowsPlan;

namespace {

using fcgi::ApiError;
using fcgi::Code;
using fcgi::Sink;

constexpr int batch_rows = 1000;
constexpr std::size_t piece_size = 65536;

constexpr const char* not_offered = "An export is csv, xlsx, json or xml.";

struct Format {
    std::string_view name;
    std::string_view media_type;
    std::string_view parameters;
};
constexpr std::array<Format, export_types.size()> formats = {{
    {"csv", export_types[0], "; charset=utf-8; header=present"},
    {"xlsx", export_types[1], ""},
    {"json", export_types[2], ""},
    {"xml", export_types[3], "; charset=utf-8"},
}};

/// By `?format=`, else what Accept prefers; CSV where it does not matter.
const Format& chosen_format(const Call& call)
{
    for (const Parameter& parameter : ask::parameters_of(call.request.query)) {
        if (parameter.name != "format")
            continue;
        for (const Format& format : formats) {
            if (format.name == parameter.value)
                return format;
        }
        throw ApiError(Code::not_acceptable, not_offered);
    }
    std::vector<std::string_view> types(export_types.begin(), export_types.end());
    types.emplace_back("text/xml");
    const auto index = answer::preferred(call.request, types);
    if (!index)
        throw ApiError(Code::not_acceptable, not_offered);
    return formats[std::min(*index, formats.size() - 1)];
}

/// A running export: the snapshot, the cursor in it and the rows at hand.
class Export {
public:
    Export(const Call& call, Params params)
        : service_(call.service),
          principal_(call.principal),
          resource_(*call.endpoint.resource),
          params_(std::move(params)),
          plan_(service_.plans.rows(service_.catalogue, principal_, resource_, params_)),
          transaction_(service_.session, db::Transaction::Kind::snapshot)
    {
        const ListQuery query(service_.catalogue, principal_, resource_, params_, *plan_,
                              std::nullopt);
        cursor_ = std::make_unique<db::Cursor>(service_.session, query.all(), batch_rows);
        advance();
        names_ = params_.names();
        columns_ = answer::columns_of(plan_->shape, names_);
    }

    void csv(const Sink& sink);
    void json(const Sink& sink);
    void xml(const Sink& sink);
    void xlsx(const Sink& sink);

private:
    void advance();
    /// Calls `each(writer, row)` for every row there is.
    template <typename Each>
    void rows(Each each);
    void object(const Writer& writer, int row, std::string& json) const;

    const Service& service_;
    Principal principal_;
    const Resource& resource_;
    Params params_;
    std::shared_ptr<const RowsPlan> plan_;
    db::Transaction transaction_;
    std::unique_ptr<db::Cursor> cursor_;
    std::vector<std::string> names_;
    std::vector<Column> columns_;
    db::Rows rows_;
    std::vector<db::Rows> children_;
};

void Export::advance()
{
    rows_ = cursor_->next();
    children_ = children_of(service_, principal_, plan_->children, rows_);
}

template <typename Each>
void Export::rows(Each each)
{
    for (; rows_.size() > 0; advance()) {
        const Writer writer(plan_->shape, rows_, children_);
        for (int row = 0; row < rows_.size(); ++row)
            each(writer, row);
    }
}

void put(const Sink& sink, std::string& text, std::size_t least)
{
    if (text.size() < least)
        return;
    if (!text.empty() && !sink(text))
        throw std::runtime_error("the client went away during an export");
    text.clear();
}

void Export::csv(const Sink& sink)
{
    std::string text;
    for (std::size_t i = 0; i < columns_.size(); ++i)
        text += (i > 0 ? "," : "") + columns_[i].name;
    text += "\r\n";
    rows([&](const Writer& writer, int row) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            text += i > 0 ? "," : "";
            answer::append_csv_cell(text, *columns_[i].node->field,
                                    answer::cell_text(columns_[i], writer, rows_, row));
        }
        text += "\r\n";
        put(sink, text, piece_size);
    });
    put(sink, text, 0);
}

/// As in the list; a field named by its path stands under that name.
void Export::object(const Writer& writer, int row, std::string& json) const
{
    bool flat = false;
    for (const std::string& name : names_)
        flat = flat || name.find("__") != std::string::npos;
    if (!flat) {
        writer.object(row, json);
        return;
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        json += i > 0 ? ",\"" : "{\"";
        json += columns_[i].name + "\":";
        writer.value(*columns_[i].node, rows_, row, json);
    }
    json += '}';
}

void Export::json(const Sink& sink)
{
    std::string text = "[";
    bool first = true;
    rows([&](const Writer& writer, int row) {
        text += first ? "\n" : ",\n";
        first = false;
        object(writer, row, text);
        put(sink, text, piece_size);
    });
    text += "\n]\n";
    put(sink, text, 0);
}

void Export::xml(const Sink& sink)
{
    std::string text(text::xml_declaration);
    text += "<root>";
    std::string json;
    rows([&](const Writer& writer, int row) {
        json.clear();
        object(writer, row, json);
        text += text::xml_element("list-item", json);
        put(sink, text, piece_size);
    });
    text += "</root>";
    put(sink, text, 0);
}

void Export::xlsx(const Sink& sink)
{
    Workbook workbook(columns_);
    rows([&](const Writer& writer, int row) { workbook.append(writer, rows_, row); });
    std::ifstream file(workbook.finish(), std::ios::binary);
    std::string piece(piece_size, '\0');
    while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) ||
           file.gcount() > 0) {
        if (!sink(std::string_view(piece).substr(0, static_cast<std::size_t>(file.gcount()))))
            throw std::runtime_error("the client went away during an export");
    }
}

void answer_export(Call& call)
{
    const Format& format = chosen_format(call);
    Params params =
        ask::export_params(call.service.catalogue, *call.endpoint.resource, call.request.query);
    auto running = std::make_shared<Export>(call, std::move(params));
    call.response.header("Content-Type",
                         std::string(format.media_type) + std::string(format.parameters));
    call.response.header("Content-Disposition", "attachment; filename=\"" +
                                                    call.endpoint.resource->name + "-" +
                                                    answer::now_utc().substr(0, 10) + "." +
                                                    std::string(format.name) + "\"");
    call.response.stream = [running, name = format.name](const Sink& sink) {
        if (name == "csv")
            running->csv(sink);
        else if (name == "xlsx")
            running->xlsx(sink);
        else if (name == "json")
            running->json(sink);
        else
            running->xml(sink);
    };
}

} // namespace

Endpoint export_endpoint(const Resource& resource)
{
    return {.method = "GET",
            .pattern = path_of(resource) + "export/",
            .kind = Endpoint::Kind::file,
            .resource = &resource,
            .name = "Export " + resource.name,
            .doc = "All rows of the list as a CSV, XLSX, JSON or XML file; filters, search, "
                   "ordering and fields as for the list.",
            .plain = true,
            .run = answer_export};
}

} // namespace rest::endpoints
