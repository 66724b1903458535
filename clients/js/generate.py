"""Writes what the client knows of the API's resources from the OpenAPI document: src/resources.js and types/records.d.cts, and
the names that CommonJS has them by, types/index.d.cts.

    chaotica openapi | clients/js/generate.py [--check]

With --check nothing is written, and the exit status is 1 when something would be another."""

import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from reading import camel, may_be_missing, read  # noqa: E402

STANDARD = {"list", "create", "get", "replace", "update", "delete", "delete_all", "export", "bulk_update", "batch", "transitions", "transition"}
TEXT = {"iexact", "contains", "icontains", "startswith", "istartswith", "endswith", "iendswith"}
PLAIN = {"integer": "number", "number": "number", "string": "string", "boolean": "boolean", "null": "null", "date": "string",
         "date-time": "string", "any": "any", "object": "Record<string, any>", "array": "any[]"}
ALIASES = {"client": "clients", "orgunit": "orgunits"}
BY = "Written by generate.py from the OpenAPI document; `./dev format` does it."


def lower_camel(name):
    return re.sub(r"_(\w)", lambda found: found[1].upper(), name)


def doc(text, indent=""):
    return f"{indent}/** {' '.join(text.split())} */\n" if text else ""


class Tree:
    """Resources by their place: what stands below a row of what."""

    def __init__(self, reading):
        self.top = [one for one in reading["resources"] if not one["parent"]]
        self.all = reading["resources"]

    def below(self, resource):
        return [one for one in self.all if one["parent"] and one["path"].startswith(f"{resource['path']}{{}}/")]

    def name(self, resource):
        """As errors and the table of actions say it: exports.runs."""
        return ".".join(lower_camel(word) for word in resource["path"].removeprefix("/api/").strip("/").split("/") if word != "{}")


def is_asked(what):
    """Whether a GET has parameters of its own."""
    return what["method"] == "GET" and any(one["in"] == "query" and one["name"] not in ("fields", "exclude", "format") for one in what["parameters"])


def actions_of(resource):
    """Verbs that only this resource has: method, rest of the path, and what they take or give."""
    found = {}
    for verb, what in resource["verbs"].items():
        if verb not in STANDARD:
            kind = "file" if (what["answer"] or {}).get("file") else "body" if what["body"] else "query" if is_asked(what) else ""
            found[lower_camel(verb)] = f"{what['method']} {what['rest']} {kind}".strip()
    return found


def table(tree):
    def branch(resources):
        return {segment(one): branch(tree.below(one)) for one in resources}

    def segment(one):
        return f"{one['name']}:{one['called_by']}" if one.get("called_by") else one["name"]

    resources = branch(tree.top)
    actions = {tree.name(one): found for one in tree.all if (found := actions_of(one))}
    return (f"// Which resources there are, what stands below a row of them, and what can be done with them besides the usual. Rows of\n"
            f"// \"members:user\" are called by the id of their user.\n// {BY}\n"
            f"export const tree = {json.dumps(resources, indent=4)};\n\nexport const actions = {json.dumps(actions, indent=4)};\n")


def names(of):
    return " | ".join(json.dumps(name) for name in of) or "never"


class Declarations:
    def __init__(self, reading):
        self.reading, self.tree = reading, Tree(reading)
        self.bodies = set(reading["bodies"])
        self.lists = {one["verbs"]["list"]["operation"].removesuffix("_list"): one for one in reading["resources"]}
        self.names = []

    # --- types

    def type(self, kind, sent=False):
        if "record" in kind:
            return kind["record"]
        if "enum" in kind:
            return " | ".join(json.dumps(value) for value in kind["enum"])
        if "array" in kind:
            inner = self.type(kind["array"], sent)
            return f"{'readonly ' if sent else ''}{f'({inner})' if '|' in inner else inner}[]"
        if "map" in kind:
            return f"Record<string, {self.type(kind['map'], sent)}>"
        if "any_of" in kind:
            return " | ".join(dict.fromkeys(self.type(one, sent) for one in kind["any_of"]))
        return "string | Date" if sent and kind["is"] == "date-time" else PLAIN[kind["is"]]

    def declared(self, text):
        name = re.match(r"(?:/\*\*.*?\*/\s*)?export (?:interface|type) (\w+)", text, re.S)[1]
        self.names.append(name)
        return text

    def record(self, name, told):
        sent = name in self.bodies
        lines = "".join(doc(one["doc"], "    ") + f"    {one['name']}{'?' if sent and not one['required'] else ''}: {self.type(one['type'], sent)};\n"
                        for one in told["members"])
        text = self.declared(f"{doc(told['doc'])}export interface {name} {{\n{lines}}}\n")
        later = [json.dumps(one["name"]) for one in told["members"] if one["detail"]]
        if later:
            text += self.declared(f"/** As lists have it. */\nexport type {name}Row = Omit<{name}, {' | '.join(later)}>;\n")
        return text

    def row(self, resource):
        if resource["record"] == "Event":
            return "FeedEvent"
        members = self.reading["objects"][resource["record"]]["members"]
        return resource["record"] + ("Row" if any(one["detail"] for one in members) else "")

    # --- filters

    def value(self, one):
        if one["relations"]:
            return "Referred"
        kind = self.type(one["type"])
        return "string | Date" if "year" in one["lookups"] else kind

    def filter(self, one):
        value, name = self.value(one), one["name"]
        of = {"in": f"readonly ({value})[] | string", "range": f"readonly [{value}, {value}] | string", "isnull": "boolean", "date": "string | Date",
              "year": "number", "month": "number"}
        lines = []
        for lookup in one["lookups"]:
            if lookup == "exact":
                null = " | null" if "isnull" in one["lookups"] else ""
                many = f" | readonly ({value})[]" if "in" in one["lookups"] else ""
                lines.append(f"{name}?: {value}{many}{null};")
            else:
                lines.append(f"{name}__{lookup}?: {of.get(lookup, value)};")
        return "    " + " ".join(lines) + "\n"

    def own_filters(self, resource):
        """The filters of a record, without relations and pages; the names of its single fields, of its members, and of what it is sorted by."""
        record = resource["record"]
        lines = "".join(self.filter(one) for one in resource["filters"])
        yield f"export interface {record}Fields {{\n{lines}}}\n"
        yield f"export type {record}Field = {names(one['name'] for one in resource['filters'] if one['sortable'])};\n"
        yield f"export type {record}Member = {names(resource['chosen'])};\n"
        yield f"export type {record}Order = {names(resource['orders'])};\n"

    def through(self, one, reach):
        """Filters over a relation: all of the next row's, as far as `reach` says."""
        name = json.dumps(one["name"])
        for other in (self.lists[target] for target in one["relations"]):
            yield f"Through<{name}, {other['record']}{reach}>"
            if may_be_missing(one):
                yield f"Missing<{name}, {other['record']}Field>"
            further = [json.dumps(more["name"]) for more in other["filters"] if more["relations"]]
            if further and reach == "Fields":
                yield f"Further<{name}, {' | '.join(further)}>"

    def filters(self, resource, reach):
        return [part for one in resource["filters"] for part in self.through(one, reach)]

    def near_filters(self, resource):
        """The filters of a record and of the rows it is related to; beyond, any."""
        parts = [f"{resource['record']}Fields", *self.filters(resource, "Fields")]
        return f"export type {resource['record']}Near = {' & '.join(dict.fromkeys(parts))};\n"

    def list_filters(self, resource):
        given = {one["name"] for one in resource["verbs"]["list"]["parameters"] if not one["lookups"]}
        record = resource["record"]
        asked = [f"'{name}'" for name in ("page", "page_size", "cursor", "count", "search", "after") if name in given]
        parts = [f"{record}Fields", f"Pick<Asked, {' | '.join(asked)}>", f"Choice<{record}Member>"]
        parts += [f"{{ ordering?: Ordered<{record}Order> }}"] if resource["orders"] else []
        parts += [f"{{ {one['name']}?: {self.type(one['type'])} }}" for one in resource["verbs"]["list"]["parameters"] if one["name"] == "open_transition"]
        parts += self.filters(resource, "Near")
        return f"export type {record}Filters = {' & '.join(dict.fromkeys(parts))};\n"

    # --- resources

    def interface_name(self, resource):
        return "".join(camel(word) for word in resource["path"].removeprefix("/api/").replace("{}/", "").strip("/").split("/")) + "Resource"

    def resource(self, resource):
        name, lines = self.interface_name(resource), []
        below = self.tree.below(resource)
        if below:
            inside = " ".join(f"{lower_camel(one['name'])}: {self.interface_name(one)};" for one in below)
            lines.append(f"    /** What stands below a row. */\n    (row: Target): {{ {inside} }};\n")
        for verb, what in resource["verbs"].items():
            lines.append(doc(what["doc"], "    ") + f"    {self.signature(resource, verb, what)};\n")
        history = next((one for one in below if one["name"] == "history"), None)
        if history:
            lines.append("    /** What became of a row, newest first. */\n"
                         f"    history(target: Target, filters?: {history['record']}Filters, options?: CallOptions): List<{history['record']}>;\n")
        if resource["record"] == "Event":
            lines.append("    /** The feed, for ever: each event once, in order. */\n    follow(settings?: FollowSettings & EventFilters): Feed<FeedEvent>;\n")
        return self.declared(f"{doc(resource['doc'])}export interface {name} {{\n{''.join(lines)}}}\n")

    def signature(self, resource, verb, what):
        record, row = resource["record"], self.row(resource)
        detail = "FeedEvent" if record == "Event" else record
        filters, change = f"{record}Filters", resource["verbs"].get("update", what)["body"]
        body = self.type(what["body"], True) if what["body"] else None
        answer = what["answer"] and not what["answer"].get("file") and self.type(what["answer"])
        member = f"<{record}Member>"
        move = "transition" in resource["verbs"] and " & { status?: string }" or ""
        usual = {
            "list": lambda: f"list(filters?: {filters}, options?: CallOptions): List<{row}>",
            "get": lambda: f"get(target: Target, options?: ReadOptions{member}): Promise<{detail}>",
            "create": lambda: f"create(data: {body}, options?: WriteOptions{member}): Promise<{answer}>",
            "update": lambda: f"update(target: Target, data: {body}, options?: ChangeOptions{member}): Promise<{answer}>",
            "replace": lambda: f"replace(target: Target, data: {body}, options?: ChangeOptions{member}): Promise<{answer}>",
            "delete": lambda: "delete(target: Target, options?: ChangeOptions): Promise<void>",
            "delete_all": lambda: "deleteAll(options?: WriteOptions): Promise<void>",
            "export": lambda: f"export: Exports<{filters}>",
            "bulk_update": lambda: f"bulkUpdate(targets: readonly Target[], data: {self.type(change, True)}{move}, "
                                   f"options?: WriteOptions & {{ atomic?: boolean }}): Promise<{answer}>",
            "batch": lambda: f"batch(rows: readonly {self.type(resource['verbs']['create']['body'], True)}[], options?: WriteOptions): Promise<{row}[]>",
            "transitions": lambda: f"transitions(target: Target, options?: CallOptions): Promise<{answer}['transitions']>",
            "transition": lambda: f"transition(target: Target, transition: {body}['transition'], "
                                  f"more?: string | (WriteOptions & {{ comment?: string }})): Promise<{answer}>",
        }
        return usual[verb]() if verb in usual else self.action(verb, what, body, answer)

    def action(self, verb, what, body, answer):
        row = "target: Target, " if "{}" in what["rest"] else ""
        if (what["answer"] or {}).get("file"):
            return f"{lower_camel(verb)}: Downloads<[{row.rstrip(', ')}]>"
        required = any(one["required"] for one in self.reading["objects"].get(body, {"members": []})["members"])
        data = f"data{'' if required else '?'}: {body}, " if body else ""
        if is_asked(what):
            data = "query?: Query, "
        options = "ReadOptions" if what["method"] == "GET" else "WriteOptions"
        return f"{lower_camel(verb)}({row}{data}options?: {options}): Promise<{answer or 'void'}>"

    # --- the whole

    def events(self):
        data = "".join(f"    {json.dumps(name)}: {self.type(kind)};\n" for name, kind in self.reading["events"].items())
        return self.declared(f"/** What each event tells. */\nexport interface EventData {{\n{data}}}\n")

    def resources(self):
        lines = "".join(f"    {lower_camel(name)}: {self.interface_name(one)};\n" for one in self.tree.top
                        for name in (one["name"], *([ALIASES[one["name"]]] if one["name"] in ALIASES else [])))
        return f"export interface Resources {{\n{lines}}}\n"

    def text(self):
        head = (f"// Records, what is sent, filters and verbs of every resource.\n// {BY}\n"
                "import type {\n    Asked, CallOptions, ChangeOptions, Choice, Downloads, Exports, Feed, FeedEvent, FollowSettings, Further, List, Missing, Ordered,\n"
                "    Query, ReadOptions, Referred, Target, Through, WriteOptions,\n} from './client.cjs';\n\n")
        parts = [self.record(name, told) for name, told in self.reading["objects"].items() if not name.endswith("Page")]
        resources = {one["record"]: one for one in self.reading["resources"]}.values()
        parts += [self.declared(text) for one in resources for text in self.own_filters(one)]
        parts += [self.declared(write(one)) for write in (self.near_filters, self.list_filters) for one in resources]
        parts += [self.events(), *(self.resource(one) for one in self.tree.all), self.resources()]
        return head + "\n".join(parts)


def outputs(document):
    reading = read(document)
    declarations = Declarations(reading)
    records = declarations.text()
    hand_written = (HERE / "types/client.d.cts").read_text()
    own = re.findall(r"^export (?:declare )?(?:class|interface|type) (\w+)(<[^>]*>)?", hand_written, re.M)
    generic = {name: parameters for name, parameters in own}
    return {"src/resources.js": table(declarations.tree), "types/records.d.cts": records,
            "types/index.d.cts": commonjs(declarations.names, generic)}


def commonjs(names, own):
    """`require` gives the class, which has all else as members."""
    def alias(name, parameters):
        plain = re.sub(r"\s+(extends|=)[^,>]*", "", parameters)
        return f"    export type {name}{parameters} = client.{name}{plain};\n"

    types = "".join(alias(*pair) for pair in own.items() if pair[0] != "ChaoticaClient")
    types += "".join(f"    export type {name} = records.{name};\n" for name in names)
    return (f"// What `require('chaotica-js-client')` gives.\n// {BY}\n"
            "import client = require('./client.cjs');\nimport records = require('./records.cjs');\n\n"
            "declare const ChaoticaClient: typeof client.ChaoticaClient & typeof client;\ntype ChaoticaClient = client.ChaoticaClient;\n"
            f"declare namespace ChaoticaClient {{\n{types}}}\nexport = ChaoticaClient;\n")


def main():
    stale = []
    for name, text in outputs(json.load(sys.stdin)).items():
        path = HERE / name
        if not path.exists() or path.read_text() != text:
            stale.append(name)
            if "--check" not in sys.argv[1:]:
                path.write_text(text)
    if stale and "--check" in sys.argv[1:]:
        sys.exit(f"stale: {', '.join(stale)}; chaotica openapi | clients/js/generate.py writes them")


if __name__ == "__main__":
    main()
