#include "handlers/rest/work/file.hpp"

#include "db/cursor.hpp"
#include "db/transaction.hpp"
#include "fcgi/text/xml.hpp"
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

/// Hands over what is at least so long.
void put(const Sink& sink, std::string& text, std::size_t least)
{
    if (text.size() < least)
        return;
    if (!text.empty() && !sink(text))
        throw std::runtime_error("the client went away during an export");
    text.clear();
}

} // namespace

/// The snapshot, the cursor in it and the rows at hand.
class RowsFile::State {
public:
    State(const Work& work, const Resource& resource, Params params,
          std::shared_ptr<const RowsPlan> plan, const FileFormat& format)
        : principal_(work.principal),
          work_{work.catalogue, work.session, principal_, work.request_id},
          params_(std::move(params)),
          plan_(std::move(plan)),
          format_(format),
          transaction_(work.session, db::Transaction::Kind::snapshot),
          names_(params_.names()),
          columns_(answer::columns_of(plan_->shape, names_))
    {
        const ListQuery query(work_.catalogue, principal_, resource, params_, *plan_, std::nullopt);
        cursor_ = std::make_unique<db::Cursor>(work_.session, query.all(), batch_rows);
        advance();
    }

    void write(const Sink& sink);

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

    Principal principal_;
    Work work_; ///< For that principal.
    Params params_;
    std::shared_ptr<const RowsPlan> plan_;
    const FileFormat& format_;
    db::Transaction transaction_;
    std::vector<std::string> names_;
    std::vector<Column> columns_;
    std::unique_ptr<db::Cursor> cursor_;
    db::Rows rows_;
    std::vector<db::Rows> children_;
};

void RowsFile::State::advance()
{
    rows_ = cursor_->next();
    children_ = children_of(work_, plan_->children, rows_);
}

template <typename Each>
void RowsFile::State::rows(Each each)
{
    for (; rows_.size() > 0; advance()) {
        const Writer writer(plan_->shape, rows_, children_);
        for (int row = 0; row < rows_.size(); ++row)
            each(writer, row);
    }
}

void RowsFile::State::csv(const Sink& sink)
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
void RowsFile::State::object(const Writer& writer, int row, std::string& json) const
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

void RowsFile::State::json(const Sink& sink)
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

void RowsFile::State::xlsx(const Sink& sink)
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
                   std::shared_ptr<const RowsPlan> plan, const FileFormat& format)
    : state_(std::make_unique<State>(work, resource, std::move(params), std::move(plan), format))
{
}

RowsFile::~RowsFile() = default;

void RowsFile::write(const Sink& sink)
{
    state_->write(sink);
}

} // namespace rest::work
