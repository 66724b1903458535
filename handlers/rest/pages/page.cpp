#include "handlers/rest/pages/page.hpp"

#include "fcgi/text/indent.hpp"
#include "fcgi/text/json.hpp"
#include "fcgi/text/percent.hpp"
#include "handlers/rest/describe/filterable.hpp"
#include "handlers/rest/pages/address.hpp"
#include "handlers/rest/pages/filters.hpp"
#include "handlers/rest/pages/lists.hpp"
#include "handlers/rest/pages/options.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rest::pages {

using namespace describe;
using endpoints::Endpoint;

namespace {

constexpr std::string_view policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Of the data's bytes, of the browser's business alone, or for nginx.
constexpr std::array<std::string_view, 5> hidden = {"Set-Cookie", "X-Chaotica-Subject",
                                                    "X-Chaotica-Limit", "X-Content-Type-Options",
                                                    "Content-Length"};

std::string header_of(const fcgi::Response& answer, std::string_view name)
{
    for (const fcgi::Header& header : answer.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

const Endpoint* endpoint_at(const Subject& subject, std::string_view method,
                            const std::string& pattern)
{
    const auto found = std::find_if(
        subject.site.endpoints.begin(), subject.site.endpoints.end(),
        [&](const Endpoint& one) { return one.method == method && one.pattern == pattern; });
    return found == subject.site.endpoints.end() ? nullptr : &*found;
}

/// The path with its last slash, to which names are added.
std::string folder_of(const Subject& subject)
{
    return subject.request.path + (subject.request.path.ends_with('/') ? "" : "/");
}

void put_crumbs(Dictionary& page, const Subject& subject)
{
    const std::string path = folder_of(subject);
    for (std::size_t end = path.find('/', 1); end != std::string::npos;
         end = path.find('/', end + 1)) {
        const std::string here = path.substr(0, end + 1);
        const std::size_t begin = here.rfind('/', end - 1) + 1;
        const std::string segment = here.substr(begin, end - begin);
        const bool last = end + 1 == path.size();
        Dictionary* const crumb = page.AddSectionDictionary("CRUMB");
        crumb->SetValue("CRUMB_NAME", segment == "api" ? "API" : segment);
        if (last || subject.site.at(here) == nullptr)
            crumb->ShowSection("CRUMB_HERE");
        else
            crumb->AddSectionDictionary("CRUMB_LINK")->SetValue("CRUMB_HREF", here);
    }
}

void put_caller(Dictionary& page, const Subject& subject)
{
    const Caller& caller = subject.caller;
    const std::string here = address_of(subject.request).text();
    page.SetValue("LOG_IN_HREF", "/login/?next=" + text::percent_encoded(here));
    if (caller.name.empty())
        page.ShowSection("NOBODY");
    else
        page.AddSectionDictionary("SOMEBODY")->SetValue("CALLER", caller.name);
    if (caller.session)
        page.ShowSection("LOG_OUT");
}

void put_view(Dictionary& page, const std::string& address, const char* name, bool here = false)
{
    Dictionary* const view = page.AddSectionDictionary("VIEW");
    view->SetValue("VIEW_HREF", address);
    view->SetValue("VIEW_NAME", name);
    if (here)
        view->ShowSection("VIEW_HERE");
}

/// Table, raw, options; and the forms that programs get.
void put_views(Dictionary& page, const Subject& subject)
{
    const Address here = address_of(subject.request);
    const Address bare = here.without("format");
    put_view(page, here.text(), "Data", subject.view == View::data);
    put_view(page, here.with(view_parameter, "json").text(), "Raw JSON", subject.view == View::raw);
    put_view(page, Address{here.path}.with(view_parameter, "options").text(), "Fields and lookups",
             subject.view == View::options);
    if (subject.endpoint == nullptr)
        return;
    put_view(page, bare.with("format", "json").text(), "JSON");
    const std::vector<std::string>& types = subject.endpoint->dialect->types;
    if (std::find(types.begin(), types.end(), "application/xml") != types.end())
        put_view(page, bare.with("format", "xml").text(), "XML");
    if (subject.endpoint->yaml)
        put_view(page, bare.with("format", "yaml").text(), "YAML");
    if (endpoint_at(subject, "GET", subject.endpoint->pattern + "export/") == nullptr)
        return;
    Address file = bare.first_page().without("page_size").without("count").without("indent");
    file.path = folder_of(subject) + "export/";
    put_view(page, file.with("format", "csv").text(), "CSV");
    put_view(page, file.with("format", "xlsx").text(), "XLSX");
}

/// "/api/jobs/{}/" of "/api/jobs/{id}/" and "/api/jobs/{jobs}/", which match the same paths.
std::string shape_of(const std::string& pattern)
{
    std::string shape;
    bool named = false;
    for (const char c : pattern) {
        named = named && c != '}';
        if (!named)
            shape += c;
        named = named || c == '{';
    }
    return shape;
}

/// What is one segment further, files apart: history/, transition/, notes/.
void put_besides(Dictionary& page, const Subject& subject)
{
    if (subject.endpoint == nullptr || subject.endpoint->pattern == "/api/")
        return;
    const std::string& pattern = subject.endpoint->pattern;
    const std::string_view fixed = std::string_view(pattern).substr(0, pattern.find('{'));
    const std::string shape = shape_of(pattern);
    Dictionary* besides = nullptr;
    for (const Endpoint& other : subject.site.endpoints) {
        if (other.method != "GET" || !other.pattern.starts_with(fixed))
            continue;
        const std::string shape_there = shape_of(other.pattern);
        if (other.kind == Endpoint::Kind::file || shape_there.size() <= shape.size() ||
            !shape_there.starts_with(shape))
            continue;
        const std::string rest = shape_there.substr(shape.size());
        if (rest.find('/') != rest.size() - 1 || rest.starts_with('{'))
            continue;
        if (besides == nullptr)
            besides = page.AddSectionDictionary("BESIDES");
        Dictionary* const beside = besides->AddSectionDictionary("BESIDE");
        beside->SetValue("BESIDE_HREF", folder_of(subject) + rest);
        beside->SetValue("BESIDE_NAME", rest.substr(0, rest.size() - 1));
    }
}

void put_exchange(Dictionary& page, const Subject& subject)
{
    const bool told = subject.view == View::options;
    page.SetValue("REQUEST_LINE", (told ? "OPTIONS" : subject.request.method) + " " +
                                      address_of(subject.request).text());
    page.SetValue("STATUS", std::to_string(subject.answer.status) + " " +
                                fcgi::reason_of(subject.answer.status));
    for (const fcgi::Header& header : subject.answer.headers) {
        if (std::find(hidden.begin(), hidden.end(), header.name) != hidden.end())
            continue;
        Dictionary* const line = page.AddSectionDictionary("HEADER");
        line->SetValue("HEADER_NAME", header.name);
        line->SetValue("HEADER_VALUE", header.value);
    }
    for (const std::string& method : subject.methods)
        page.AddSectionDictionary("METHOD")->SetValue("METHOD_NAME", method);
}

/// {"client":"/api/client/"}: where forms look for the rows that a field refers to.
std::string references_of(const Subject& subject)
{
    if (subject.endpoint == nullptr || subject.endpoint->resource == nullptr)
        return "{}";
    std::string json = "{";
    for (const Field& field : subject.endpoint->resource->fields) {
        if (!is_relation(field) || !field.writable)
            continue;
        const Resource& target = subject.site.catalogue.at(target_of(field));
        if (target.parent || target.search.column.empty())
            continue;
        json += json.size() > 1 ? "," : "";
        text::append_string(json, field.name);
        json += ':';
        text::append_string(json, path_of(target));
    }
    return json + "}";
}

/// What the script needs to know to offer what is written here.
void put_writing(Dictionary& page, const Subject& subject, const Value& beside)
{
    std::string methods;
    for (const std::string& method : subject.methods)
        methods += (methods.empty() ? "" : " ") + method;
    page.SetValue("PATH", subject.request.path);
    page.SetValue("HERE", subject.request.path);
    page.SetValue("METHODS", methods);
    page.SetValue("TAG", header_of(subject.answer, "ETag"));
    page.SetValue("REFERENCES", references_of(subject));
    page.SetValue("REFUSED_METHODS", sentences_json(beside.member("refused")));
    page.SetValue("REFUSED_FIELDS", sentences_json(beside.member("refused_fields")));
    if (subject.endpoint == nullptr)
        return;
    const std::string& pattern = subject.endpoint->pattern;
    page.SetValue("IS_LIST", subject.endpoint->kind == Endpoint::Kind::list ? "yes" : "");
    if (endpoint_at(subject, "PATCH", pattern + "bulk_update/") != nullptr)
        page.SetValue("BULK", folder_of(subject) + "bulk_update/");
    if (endpoint_at(subject, "POST", pattern + "transition/") != nullptr)
        page.SetValue("MOVES", folder_of(subject) + "transition/");
}

std::string title_of(const Subject& subject, const Value& root)
{
    if (subject.answer.status >= 400)
        return std::to_string(subject.answer.status) + " " + fcgi::reason_of(subject.answer.status);
    const bool row = subject.endpoint != nullptr && subject.view != View::options &&
                     subject.endpoint->kind == Endpoint::Kind::detail && root.is_object();
    if (row && root.member("id") != nullptr)
        return name_of(root);
    return subject.endpoint == nullptr ? subject.request.path : subject.endpoint->name;
}

void put_refusal(Dictionary& page, const Subject& subject, const Value& root)
{
    const Value* const error = root.member("error");
    if (subject.answer.status < 400 || error == nullptr)
        return;
    Dictionary* const refused = page.AddSectionDictionary("REFUSED");
    refused->SetValue("REASON", words(error->text_of("message")));
    if (subject.answer.status == 401)
        refused->ShowSection("TO_LOG_IN");
}

/// What a field of the answer is, where its resource tells.
void put_detail(Dictionary& page, const Subject& subject, const Value& root, const Showing& showing)
{
    const bool row = subject.endpoint != nullptr && subject.answer.status < 300 &&
                     subject.endpoint->kind == Endpoint::Kind::detail && root.is_object();
    std::string html;
    if (row) {
        const Piece::Within members = pieces().members.open(html);
        for (std::size_t i = 0; i < root.parts.size(); ++i) {
            const Piece::Within member = pieces().member.open(html, {root.names[i]});
            showing.put(html, root.parts[i], field_of(subject.endpoint->resource, root.names[i]));
        }
    } else {
        showing.put(html, root, nullptr);
    }
    page.AddSectionDictionary("DETAILS")->SetValue("DETAIL", html);
}

/// The moves, for those who read without script.
void put_moves(Dictionary& page, const Value& beside, const Showing& showing)
{
    const Value* const moves = beside.member("transitions");
    if (moves == nullptr || moves->parts.empty())
        return;
    std::string html;
    showing.put(html, *moves, nullptr);
    page.AddSectionDictionary("MOVABLE")->SetValue("MOVES_TOLD", html);
}

void put_data(Dictionary& page, const Subject& subject, const Value& root, const Value& beside)
{
    if (subject.view == View::raw) {
        page.AddSectionDictionary("RAW")->SetValue("JSON", text::indented(subject.answer.body, 2));
        return;
    }
    if (subject.view == View::options && subject.answer.status == 200)
        return put_options(page, root);
    const Address raw = address_of(subject.request).with("format", "json").with("indent", "2");
    const Showing showing(subject.site.catalogue, raw.text(), subject.site.base);
    const bool list = subject.endpoint != nullptr && subject.endpoint->resource != nullptr &&
                      subject.endpoint->kind == Endpoint::Kind::list;
    std::vector<Filterable> filters;
    if (list) { // also where what was asked is refused, so that it can be mended
        filters = filterable(subject.site.catalogue, *subject.endpoint->resource);
        put_filters(page, subject, filters);
    }
    if (is_list(subject, root))
        put_list(page, subject, root, showing, filters);
    else
        put_detail(page, subject, root, showing);
    put_moves(page, beside, showing);
}

fcgi::Response with_page(const Subject& subject, std::string html)
{
    fcgi::Response response = subject.answer;
    std::erase_if(response.headers, [](const fcgi::Header& header) {
        return header.name == "Content-Type" || header.name == "ETag" ||
               header.name == "Cache-Control";
    });
    response.header("Content-Type", std::string(answer::content_type(answer::Media::html)));
    response.header("Cache-Control", "private, no-store");
    response.header("Content-Security-Policy", std::string(policy));
    response.body = std::move(html);
    return response;
}

} // namespace

fcgi::Response page_of(const Subject& subject)
{
    const Document document = document_of(subject.answer.body);
    const std::string_view told = subject.answer.beside;
    const Document beside = document_of(told.empty() ? "{}" : told);
    const Value& root = document.root;
    Dictionary page("page");
    page.SetValue("TITLE", title_of(subject, root));
    page.SetValue("DOC", subject.endpoint == nullptr ? "" : subject.endpoint->doc);
    put_crumbs(page, subject);
    put_caller(page, subject);
    put_views(page, subject);
    put_besides(page, subject);
    put_exchange(page, subject);
    put_writing(page, subject, beside.root);
    put_refusal(page, subject, root);
    put_data(page, subject, root, beside.root);
    return with_page(subject, expanded("page", page));
}

fcgi::Response sent_on(const std::string& address)
{
    fcgi::Response response;
    response.status = 303;
    response.header("Location", address);
    response.header("Cache-Control", "private, no-store");
    return response;
}

} // namespace rest::pages
