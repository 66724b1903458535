"""Writes what the Python client knows of the API: the table of resources, the types of records, bodies and filters, and how both
clients look to a type checker. How verbs look comes from where they are written, with the types of each resource put in.

    chaotica openapi | generate.py [FOLDER]"""

import ast
import json
import keyword
import re
import sys
import textwrap
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
from kinds import HEADER, Types  # noqa: E402
from reading import read  # noqa: E402

PACKAGE = HERE / "chaotica_client"
TEXT = ("iexact", "contains", "icontains", "startswith", "istartswith", "endswith", "iendswith")
VERBS = ("list", "get", "create", "update", "replace", "delete", "delete_all", "export", "bulk_update", "batch")
HEADERS = {"If-Match": "force", "Idempotency-Key": "idempotency_key"}
OTHER_NAMES = {"client": "clients", "orgunit": "orgunits"}


def filled(words, indent, width=130):
    return textwrap.fill(" ".join(words), width, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def filter_types(one, types):
    """Each lookup of a filter as a keyword with its type."""
    kind = one["type"]
    timed = "date" in one["lookups"]
    base = ("Time" if timed else "Ref" if one["relations"] else types.of(kind) if "enum" in kind
            else {"integer": "int", "number": "Number", "boolean": "bool", "date": "Time", "date-time": "Time"}.get(kind.get("is"), "Text"))
    for lookup in one["lookups"]:
        if lookup == "exact":
            yield one["name"], f"Many[{base}]"
        elif lookup in ("in", "range"):
            yield f"{one['name']}__{lookup}", f"Several[{base}]"
        elif lookup == "isnull":
            yield f"{one['name']}__{lookup}", "bool"
        else:
            yield f"{one['name']}__{lookup}", ("int" if lookup in ("year", "month") else "Time" if lookup == "date"
                                               else "Text" if lookup in TEXT and not one["relations"] else base)


def filters_module(reading, types):
    text = HEADER.format(doc="What lists take, by the type of their rows: every lookup of every field of theirs and of the rows they are related "
                             "to, what they are sorted by, and which members are shown.\n\n"
                             "What is farther away is given by name: `list({\"client__account_managers__username\": \"ada\"})`.")
    text += ("from datetime import date, datetime\nfrom decimal import Decimal\nfrom enum import Enum\n"
             "from typing import Any, Iterable, Literal, Mapping, Optional, Protocol, Sequence, TypeVar, Union\n\n"
             "T = TypeVar(\"T\")\nR_co = TypeVar(\"R_co\", covariant=True)\n"
             "Text = Union[str, int, Enum]\nTime = Union[str, date, datetime]\nNumber = Union[int, float, Decimal]\n"
             "Ref = Union[int, str, Mapping[str, Any]]\nMany = Union[T, Iterable[T]]\nSeveral = Union[str, Iterable[T]]\n"
             "Ordered = Union[T, Sequence[T], None]\nMembers = Union[str, Sequence[T], None]\n")
    done = set()
    for resource in reading["resources"]:
        record = resource["record"]
        if record in done:
            continue
        done.add(record)
        text += f"\n{record}Member = {names_type(resource['chosen'])}\n"
        if resource["orders"]:
            text += f"{record}Order = {names_type(sign + name for name in resource['orders'] for sign in ('', '-'))}\n"
        words = [f"fields: Members[{record}Member] = ...,", f"exclude: Members[{record}Member] = ...,", "page_size: int = ...,"]
        words += [f"{one['name']}: {kind} = ...," for one in resource["verbs"]["list"]["parameters"] if not one["lookups"]
                  for kind in [{"ordering": f"Ordered[{record}Order]", "search": "str", "after": "int",
                                "open_transition": types.of(one["type"])}.get(one["name"])] if kind]
        pairs = dict(pair for one in [*resource["filters"], *resource["near"]] for pair in filter_types(one, types))
        words += [f"{name}: {kind} = ...," for name, kind in pairs.items()]
        text += (f"\nclass {record}List(Protocol[R_co]):\n"
                 f"    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,\n{filled(words, '        ')}\n    ) -> R_co: ...\n")
    return text


def names_type(names):
    return "Literal[\n" + filled([f"{json.dumps(name)}," for name in names], "    ") + "\n]"


# --- the table

def action_of(verb, objects):
    body = objects.get((verb["body"] or {}).get("record"), {"members": []})["members"]
    needed = [one for one in body if one["required"]]
    members = needed + [one for one in body if not one["required"]]
    return members, len(needed), answer_of(verb["answer"], objects)


def answer_of(answer, objects):
    if answer is None:
        return "none"
    if "file" in answer:
        return "file"
    arrays = [one["name"] for one in objects[answer["record"]]["members"] if "array" in one["type"]]
    rest = [one["name"] for one in objects[answer["record"]]["members"] if one["name"] not in (*arrays, "count")]
    return arrays[0] if len(arrays) == 1 and not rest else "record"


def name_of(resource):
    return f"{resource['parent']}.{resource['name']}" if resource["parent"] else resource["name"]


def actions_of(resource):
    """What is not a verb. `users.update("me", …)` is what there is for oneself."""
    return {name: verb for name, verb in resource["verbs"].items() if name not in VERBS and not name.endswith("_me")}


def verbs_of(resource):
    return [name for name in VERBS if name in resource["verbs"]] + (["follow"] if "after" in resource["paging"] else [])


def nested_of(reading, resource):
    return {one["name"]: name_of(one) for one in reading["resources"] if one["parent"] == name_of(resource)}


def table_module(reading):
    text = HEADER.format(doc="The resources of the API: their paths, their verbs, and what stands below their rows.")
    text += f'from typing import Dict\n\nfrom .shape import Action, Table\n\nVERSION = "{reading["version"]}"\nTABLES: Dict[str, Table] = {{\n'
    for resource in reading["resources"]:
        actions = []
        for name, verb in actions_of(resource).items():
            members, needed, answer = action_of(verb, reading["objects"])
            shown = tuple(one["name"] for one in members)
            actions.append(f"        {name!r}: Action({verb['method']!r}, {verb['rest']!r}, {shown!r}, {needed}, {answer!r},\n"
                           f"            {verb['doc']!r}),\n")
        text += (f"    {name_of(resource)!r}: Table({resource['path']!r},\n        {tuple(verbs_of(resource))!r},\n"
                 f"        {{{''.join(actions).strip()}}},\n        {nested_of(reading, resource)!r}, {resource.get('called_by') or 'id'!r},\n"
                 f"        {resource['doc']!r}),\n")
    return text + "}\n"


# --- how it looks

class Look:
    """Signatures of methods as they are written, seen by one kind of client."""

    def __init__(self, awaited):
        self.awaited = awaited

    def class_(self, path, name):
        tree = ast.parse((PACKAGE / path).read_text())
        return next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)

    def methods(self, path, name, wanted=None):
        for node in self.class_(path, name).body:
            if isinstance(node, ast.FunctionDef) and (node.name in wanted if wanted else not node.name.startswith("_") or node.name == "__call__"):
                yield node

    def signature(self, node, types=None, leave_out=(), returns=None):
        """One method: `Steps[X]` is what comes of it, at once or awaited."""
        arguments = node.args
        kept = [(one, default) for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults) if one.arg not in leave_out]
        arguments.kwonlyargs, arguments.kw_defaults = [one for one, _ in kept], [default for _, default in kept]
        decorators = [one.id for one in node.decorator_list if isinstance(one, ast.Name)]
        result = ast.unparse(node.returns)
        steps = result.startswith("Steps[")
        result = returns or (result[6:-1] if steps else result)
        text = f"({ast.unparse(arguments)})"
        for variable, kind in (types or {}).items():
            text, result = replaced(text, variable, kind), replaced(result, variable, kind)
        if self.awaited:
            result = result.replace("Rows[", "AsyncRows[").replace("Feed[", "AsyncFeed[")
        lines = [f"    @{one}" for one in decorators if one == "overload"]
        steps = steps and ("steps" in decorators or "overload" in decorators)
        return "\n".join([*lines, f"    {'async ' if steps and self.awaited else ''}def {node.name}{text} -> {result}: ..."]) + "\n"

    def verb(self, name, resource):
        verbs = resource["verbs"]
        record = shown(resource["record"])
        new = (verbs.get("create") or verbs.get("replace") or {"body": None})["body"]
        change = verbs.get("update", {}).get("body")
        types = {"Names": f"_filters.Members[_filters.{resource['record']}Member]", "Row": record,
                 "Made": shown((verbs.get("create", {}).get("answer") or resource)["record"]),
                 "New": new["record"] if new else "Any", "Change": change["record"] if change else "Any"}
        returns = verbs[name]["answer"]["record"] if name == "bulk_update" else None
        if name == "replace":
            types["New"] = f"Union[{verbs['replace']['body']['record']}, {record}]"
        has = {HEADERS.get(one["name"], one["name"]) for one in verbs.get(name, {"parameters": []})["parameters"]}
        droppable = {"fields", "exclude", "status", "dry_run", "idempotency_key", "force"} - has
        nodes = list(self.methods("resource.py", "Verbs", (name,)))
        if len(nodes) > 1:
            nodes = nodes[:-1]  # the last is what overloads stand for
        return "".join(self.signature(node, types, droppable, returns) for node in nodes)

    def action(self, name, verb, objects, types):
        members, needed, answer = action_of(verb, objects)
        words = ["self"] + (["key: Key"] if "{}" in verb["rest"] else [])
        if answer == "file":
            words += ["to: None = None", "progress: Optional[Progress] = None"]
            other = ["to: Target" if one.startswith("to:") else one for one in words]
            way = "async def" if self.awaited else "def"
            return (f"    @overload\n    {way} {name}({', '.join(words)}) -> bytes: ...\n"
                    f"    @overload\n    {way} {name}({', '.join(other)}) -> int: ...\n")
        words += [f"{one['name']}: {types.of(one['type'], True)}" + ("" if at < needed else " = ...") for at, one in enumerate(members)]
        has = [one["name"] for one in verb["parameters"]]
        words += asked_words(verb, types)
        options = [f"{option}: {kind} = None" for said, option, kind in (("fields", "fields", "Names"), ("exclude", "exclude", "Names"),
                   ("dry_run", "dry_run", "Optional[bool]"), ("Idempotency-Key", "idempotency_key", "Optional[str]")) if said in has]
        if options:
            words += ["*", *options] if "*" not in words else options
        words += ["**more: Any"] if any(one["name"] == "filters" for one in verb["parameters"]) else []
        object_ = (verb["answer"] or {}).get("record")
        if answer not in ("none", "record"):
            rows = next(one for one in objects[object_]["members"] if one["name"] == answer)
            object_ = f"List[{types.of(rows['type']['array'])}]"
        result = "None" if answer == "none" else object_
        return f"    {'async ' if self.awaited else ''}def {name}({', '.join(words)}) -> {result}: ...\n"


def asked_words(verb, types):
    """Arguments of an action that reads, for what it is asked besides how it is shown."""
    asked = [one for one in verb["parameters"] if verb["method"] == "GET" and one["in"] == "query" and one["name"] not in
             ("fields", "exclude", "format", "filters")]
    named = [f"{one['name']}: {types.of(one['type'], True)} = ..." for one in asked if not keyword.iskeyword(one["name"])]
    return ["asked: Mapping[str, Any] = ...", "*", *named] if asked else []


def replaced(text, name, kind):
    return re.sub(rf"\b{name}\b", kind, text)


def look_module(reading, types, awaited):
    look = Look(awaited)
    rows = "AsyncRows" if awaited else "Rows"
    text = HEADER.format(doc=f"How {'AsyncClient' if awaited else 'Client'} looks to a type checker.")
    text += ("import os\nfrom typing import Any, Iterable, List, Literal, Mapping, Optional, TypeVar, Union, overload\n\n"
             f"from . import _filters\nfrom .core import RateLimit\nfrom .feed import {'AsyncFeed' if awaited else 'Feed'}\n"
             f"from .listing import {rows}\nfrom .record import Record\nfrom .resource import Key, Names\nfrom .sinks import Progress, Target\n"
             "from .tickets import Blocks\nfrom .types import Client as ClientRecord\n{types}\nT = TypeVar(\"T\")\n")
    for resource in sorted(reading["resources"], key=lambda one: not one["parent"]):
        text += resource_look(reading, resource, types, look, rows)
    text += beside_look(look, "Topics", "Topics") + "\nclass TicketRow:\n    topics: Topics\n" + beside_look(look, "Attributes", "Attributes")
    text += beside_look(look, "Tickets", "Tickets", {"Row": "Ticket", "New": "NewTicket"})
    text += beside_look(look, "Tickets", "Mitigations", {"Row": "Mitigation", "New": "Mapping[str, Any]"})
    text += client_look(reading, look, "AsyncClient" if awaited else "Client", awaited)
    words = set(re.findall(r"\w+", text)) - {"Client"}
    used = [name for name in (*reading["objects"], "Day", "Instant", "Number", "Reference") if name in words]
    return text.replace("{types}", f"from .types import (\n{filled([f'{name},' for name in sorted(used)], '    ')}\n)\n")


def shown(record):
    """The name of a record beside the client, which is a Client too."""
    return "ClientRecord" if record == "Client" else record


def class_name(resource):
    return "".join(word.title() for word in name_of(resource).replace("_", ".").split(".")) + "Resource"


def resource_look(reading, resource, types, look, rows):
    text = f"\nclass {class_name(resource)}:\n    list: _filters.{resource['record']}List[{rows}[{shown(resource['record'])}]]\n"
    text += "".join(look.verb(verb, resource) for verb in verbs_of(resource) if verb != "list")
    text += "".join(look.action(name, verb, reading["objects"], types) for name, verb in actions_of(resource).items())
    nested = nested_of(reading, resource)
    if not nested:
        return text
    below = {one["name"]: one for one in reading["resources"] if name_of(one) in nested.values()}
    if "history" in below:
        text += (f"    def history(self, key: Key, filters: Optional[Mapping[str, Any]] = None, **parameters: Any)"
                 f" -> {rows}[{below['history']['record']}]: ...\n")
    text += f"    def __call__(self, key: Key) -> {class_name(resource)}Row: ...\n"
    return f"\nclass {class_name(resource)}Row:\n" + "".join(f"    {attribute}: {class_name(one)}\n" for attribute, one in below.items()) + text


def beside_look(look, class_, name, types=None):
    nodes = list(look.methods("tickets.py", class_))
    overloaded = {node.name for node in nodes if ast.dump(node).count("'overload'")}
    kept = [node for node in nodes if node.name not in overloaded or ast.dump(node).count("'overload'")]
    return f"\nclass {name}:\n" + "".join(look.signature(node, types) for node in kept)


def client_look(reading, look, name, awaited):
    init = next(look.methods("core.py", "Core", ("__init__",)))
    text = f"\nclass {name}:\n    base_url: str\n    rate_limit: RateLimit\n"
    for resource in reading["resources"]:
        if not resource["parent"]:
            for attribute in (resource["name"], OTHER_NAMES.get(resource["name"])):
                text += f"    {attribute}: {class_name(resource)}\n" if attribute else ""
    text += "    tickets: Tickets\n    mitigations: Mitigations\n    attributes: Attributes\n"
    text += look.signature(init) + "".join(look.signature(node) for node in look.methods("session.py", "Session"))
    way = "async def" if awaited else "def"
    enter, leave = ("__aenter__", "__aexit__") if awaited else ("__enter__", "__exit__")
    return text + (f"    {way} close(self) -> None: ...\n    {way} {enter}(self: T) -> T: ...\n"
                   f"    {way} {leave}(self, *_: object) -> None: ...\n")


def files(document):
    """Name -> text of all that is made."""
    reading = read(document)
    types = Types(reading)
    return {"types.py": types.module(), "_table.py": table_module(reading), "_filters.pyi": filters_module(reading, types),
            "_sync.pyi": look_module(reading, types, False), "_async.pyi": look_module(reading, types, True)}


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PACKAGE
    for name, text in files(json.load(sys.stdin)).items():
        (folder / name).write_text(text)
