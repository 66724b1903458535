#include "handlers/rest/work/file.hpp"

#include "db/cursor.hpp"
#include "db/transaction.hpp"
#include "fcgi/text/indent.hpp"
#include "fcgi/text/xml.hpp"
#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/answer/table.hpp"
#include "handlers/rest/answer/workbook.hpp"
#include "handlers/rest/answer/writer.hpp"
#include "handlers/rest/statements/query.hpp"
#include "handlers/rest/work/reading.hpp"

#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rest::work {

using answer::Column;
using answer::FileFormat;
using answer::Workbook;
using answer::Writer;
using ask::Params;
using namespace describe;
using fcgi::Sink;
using identity::Principal;
using statements::ListQuery;
using statements::RowsPlan;

namespace {

constexpr int batch_rows = 1000;
constexpr std::size_t piece_size = 65536;

void send(const Sink& sink, std::string_view piece)
{
    if (!sink(piece))
        throw std::runtime_error("the client went away during an export");
}

/// Hands over what is at least so long.
void put(const Sink& sink, std::string& text, std::size_t least)
{
    if (text.empty() || text.size() < least)
        return;
    send(sink, text);
    text.clear();
}

} // namespace

/// The snapshot, the cursor in it and the rows at hand.
class RowsFile::State {
public:
    State(const Work& work, const Resource& resource, Params params,
          std::shared_ptr<const RowsPlan> plan, std::optional<std::string> parent,
          const FileFormat& format)
        : resource_(resource),
          principal_(work.principal),
          work_{work.catalogue, work.session, principal_, work.request_id},
          params_(std::move(params)),
          plan_(std::move(plan)),
          format_(format),
          transaction_(work.session, db::Transaction::Kind::snapshot),
          columns_(answer::columns_of(plan_->shape, params_.names())),
          members_(answer::chosen_members(plan_->shape, params_.names()))
    {
        for (const std::string& name : params_.names())
            by_path_ = by_path_ || name.find("__") != std::string::npos;
        const ListQuery query(work_.catalogue, principal_, resource, params_, *plan_,
                              std::move(parent));
        cursor_ = std::make_unique<db::Cursor>(work_.session, query.all(), batch_rows);
        advance();
    }

    void write(const Sink& sink);
    std::int64_t written() const { return written_; }

private:
    void csv(const Sink& sink);
    void json(const Sink& sink);
    void xml(const Sink& sink);
    void xlsx(const Sink& sink);
    void advance();
    /// Calls `each(writer, row)` for every row there is.
    template <typename Each>
    void rows(Each each);
    void object(const Writer& writer, int row, std::string& json) const;

    const Resource& resource_;
    Principal principal_;
    Work work_; ///< For that principal.
    Params params_;
    std::shared_ptr<const RowsPlan> plan_;
    const FileFormat& format_;
    db::Transaction transaction_;
    std::vector<Column> columns_; ///< Of tables.
    std::vector<Column> members_; ///< Of objects.
    bool by_path_ = false;        ///< `fields` has a path.
    std::unique_ptr<db::Cursor> cursor_;
    db::Rows rows_;
    std::int64_t written_ = 0;
};

void RowsFile::State::advance()
{
    rows_ = cursor_->next();
}

template <typename Each>
void RowsFile::State::rows(Each each)
{
    for (; rows_.size() > 0; advance()) {
        const Writer writer(plan_->shape, rows_);
        for (int row = 0; row < rows_.size(); ++row)
            each(writer, row);
        written_ += rows_.size();
    }
}

void RowsFile::State::csv(const Sink& sink)
{
    std::string text = params_.byte_order_mark ? "\uFEFF" : "";
    for (std::size_t i = 0; i < columns_.size(); ++i)
        text += (i > 0 ? "," : "") + columns_[i].name;
    text += "\r\n";
    rows([&](const Writer& writer, int row) {
        const std::size_t begin = text.size();
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            text += i > 0 ? "," : "";
            answer::append_csv_cell(text, *columns_[i].node->field,
                                    answer::cell_text(columns_[i], writer, rows_, row));
        }
        if (columns_.size() == 1 && text.size() == begin)
            text += "\"\""; // an empty line would be no row at all
        text += "\r\n";
        put(sink, text, piece_size);
    });
    put(sink, text, 0);
}

/// As in the list; a field named by its path stands under that name.
void RowsFile::State::object(const Writer& writer, int row, std::string& json) const
{
    if (!by_path_)
        return writer.object(row, json);
    json += '{';
    for (const Column& member : members_) {
        json += json.back() == '{' ? "\"" : ",\"";
        json += member.name + "\":";
        writer.value(*member.node, rows_, row, json);
    }
    json += '}';
}

void RowsFile::State::json(const Sink& sink)
{
    const std::size_t indent = params_.indent;
    const std::string margin = "\n" + std::string(indent, ' ');
    std::string text = "[";
    std::string json;
    bool first = true;
    rows([&](const Writer& writer, int row) {
        json.clear();
        object(writer, row, json);
        text += first ? margin : "," + margin;
        first = false;
        text += indent > 0 ? text::indented(json, indent, 1) : json;
        put(sink, text, piece_size);
    });
    text += "\n]\n";
    put(sink, text, 0);
}

void RowsFile::State::xml(const Sink& sink)
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

/// The rows are all written before there is a file, so the bytes with which any begins go ahead,
/// and every batch of rows tells that there is progress.
void RowsFile::State::xlsx(const Sink& sink)
{
    const auto progress = [&] { send(sink, ""); };
    send(sink, Workbook::beginning);
    progress();
    Workbook workbook(resource_.name, columns_);
    rows([&](const Writer& writer, int row) {
        if (row == 0)
            progress();
        workbook.append(writer, rows_, row);
    });
    std::ifstream file(workbook.finish(progress), std::ios::binary);
    file.seekg(Workbook::beginning.size());
    std::string piece(piece_size, '\0');
    while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) || file.gcount() > 0)
        send(sink, std::string_view(piece).substr(0, static_cast<std::size_t>(file.gcount())));
}

void RowsFile::State::write(const Sink& sink)
{
    if (format_.name == "csv")
        csv(sink);
    else if (format_.name == "xlsx")
        xlsx(sink);
    else if (format_.name == "json")
        json(sink);
    else
        xml(sink);
}

RowsFile::RowsFile(const Work& work, const Resource& resource, Params params,
                   std::shared_ptr<const RowsPlan> plan, std::optional<std::string> parent,
                   const FileFormat& format)
    : state_(std::make_unique<State>(work, resource, std::move(params), std::move(plan),
                                     std::move(parent), format))
{
}

RowsFile::~RowsFile() = default;

void RowsFile::write(const Sink& sink)
{
    state_->write(sink);
}

std::int64_t RowsFile::rows() const
{
    return state_->written();
}

std::string file_name(const Resource& resource, const FileFormat& format)
{
    return resource.name + "-" + answer::now_utc().substr(0, 10) + "." + std::string(format.name);
}

} // namespace rest::work
