"""Tables of the documents, each from what the product itself goes by: the program's own tables (`chaotica tables`), its OpenAPI
document, the matrix of rights, the alerts, the variables of roles and of nginx. Nothing of it is typed a second time."""

import functools
import json
import os
import re
import subprocess
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]


@functools.cache
def told(command):
    """What the program prints as JSON."""
    return json.loads(subprocess.run([os.environ["CHAOTICA_BINARY"], command], env={}, check=True, stdout=subprocess.PIPE).stdout)


def cell(text):
    return str(text).replace("|", "\\|").replace("\n", " ").strip()


def table(heads, rows):
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cell(one) for one in line) + " |" for line in lines) + "\n"


def code(text):
    return f"`{text}`" if text else ""


# --- for integrators

def errors():
    rows = [[one["status"], code(one["code"]), one["message"], one["advice"]] for one in told("tables")["errors"]]
    return table(["status", "code", "says", "what to do"], sorted(rows, key=lambda row: row[0]))


def lookups():
    return table(["lookup", "a row passes when its value is"], [[code(one["name"]), one["doc"]] for one in told("tables")["lookups"]])


def kinds():
    return table(["a field that is", "takes"],
                 [[one["kind"], ", ".join(map(code, one["lookups"]))] for one in told("tables")["kinds"]])


def bounds():
    return table(["at most", "of"], [[f"{one['most']:,}", one["what"]] for one in told("tables")["bounds"]])


def limits():
    """How often each kind of caller may ask, as nginx/render has it by default."""
    most = {name: f"{int(number):,}" for name, number in re.findall(r"^#   (CHAOTICA_RATE_\w+) .*unset: (\d+)$", (ROOT / "nginx/render").read_text(), re.M)}
    hour, minute = most["CHAOTICA_RATE_USER_HOUR"], most["CHAOTICA_RATE_MINUTE"]
    return table(["who", "in an hour", "in a minute"], [
        ["a user, by tokens", f"{hour}, whatever the token or session; an administrator may give a user another number", minute],
        ["a user, by sessions", f"the same {hour}", most["CHAOTICA_RATE_SESSION_MINUTE"]],
        ["nobody: an address (IPv6: its /64)", most["CHAOTICA_RATE_ANONYMOUS_HOUR"], minute]])


def nginx_errors():
    """From the head of nginx/errors.lua: `[413] = {"PAYLOAD_TOO_LARGE", "The body is larger than what is taken here."},`."""
    rows = re.findall(r'^    \[(\d+)\] = \{"(\w+)", "(.+)"\},$', (ROOT / "nginx/errors.lua").read_text(), re.M)
    return table(["status", "code", "says"], [[status, code(name), message] for status, name, message in rows])


def dev():
    """The contributor's script, as it tells of itself."""
    told_by_itself = subprocess.run([str(ROOT / "dev"), "help"], check=True, stdout=subprocess.PIPE, text=True).stdout
    return f"```text\n{told_by_itself.split(chr(10) * 2)[0]}\n```\n"


def resources():
    """Every list, with where it is and what may be done besides reading."""
    verbs = {"post": "create", "put": "replace", "patch": "update", "delete": "remove"}
    paths = told("openapi")["paths"]
    rows = []
    for path, methods in paths.items():
        operation = methods.get("get")
        if not operation or not path.endswith("/") or path + "{id}/" not in paths or path + "export/" not in paths:
            continue
        both = {**methods, **{method: one for method, one in paths[path + "{id}/"].items() if method != "get"}}
        changes = [verb for method, verb in verbs.items() if method in both]
        chapter = chapters().index(operation["tags"][0])
        more = [name for name in ("bulk_update", "batch") if f"{path}{name}/" in paths]
        rows.append((chapter, [code(path), ", ".join(["list", "get", *changes, *more, "export"])]))
    return table(["list", "operations"], [row for _, row in sorted(rows, key=lambda one: one[0])])


def chapters():
    return [tag["name"] for tag in told("openapi")["tags"]]


def operations():
    by_chapter = {chapter: [] for chapter in chapters()}
    for path, methods in told("openapi")["paths"].items():
        for method, one in methods.items():
            if "operationId" in one:
                name = one["operationId"]
                place = f"/docs/reference/api/?chapter={one['tags'][0]}#tag/{one['tags'][0]}/operation/{name}"
                by_chapter[one["tags"][0]].append([f"{method.upper()} {code(path)}", one["summary"], f"[{code(name)}]({place})"])
    return "\n".join(f"## {chapter}\n\n" + table(["request", "does", "name"], rows) for chapter, rows in by_chapter.items() if rows)


def resolved(schema):
    return told("openapi")["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema


def sample(schema):
    """A value of that schema; of what may be null, one that is not."""
    schema = resolved(schema)
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return {name: sample(one) for name, one in schema["properties"].items()}
    if kind == "array":
        return [sample(schema["items"])]
    if schema.get("format") == "date-time":
        return "2023-03-20T15:30:00Z"
    return {"integer": 1, "number": 1, "boolean": True}.get(kind, "…")


def type_of(schema):
    schema = resolved(schema)
    if "anyOf" in schema or "oneOf" in schema:
        return " or ".join(type_of(one) for one in schema.get("anyOf") or schema["oneOf"])
    if schema.get("type") == "array":
        return f"list of {type_of(schema['items'])}s"
    if schema.get("properties"):
        return "{" + ", ".join(schema["properties"]) + "}"
    kind = schema.get("type", "value")
    return " or ".join(kind) if isinstance(kind, list) else kind


def events():
    """Each event with the members of its `data`."""
    text = []
    for name, hook in told("openapi")["webhooks"].items():
        body = hook["post"]["requestBody"]["content"]["application/json"]["schema"]
        data = body["properties"]["data"]["properties"]
        rows = [[code(member), type_of(schema), schema.get("description", "")] for member, schema in data.items()]
        text.append(f"### {name} {{: #{name.replace('.', '-')} }}\n\n{hook['post']['description']}\n\n"
                    + table(["member of `data`", "is", "meaning"], rows)
                    + f"\n```json\n{json.dumps(sample(body), ensure_ascii=False)}\n```\n")
    return "\n".join(text)


# --- for operators

def variables():
    rows = []
    for one in told("tables")["variables"]:
        doc = one["doc"] + "".join(f"{': ' if i == 0 else ', '}`{choice}`" for i, choice in enumerate(one.get("choices", [])))
        if "max" in one:
            doc += f" ({one['min']} to {one['max']})"
        if one["secret"]:
            doc += f"; a secret, also from the file that `{one['name']}_FILE` names"
        rows.append([code(one["name"]), code(one["fallback"]), doc])
    return table(["variable", "default", "meaning"], rows)


def nginx_variables():
    """From the head of nginx/render: `#   NAME   meaning; unset: default`."""
    rows = []
    for name, doc in re.findall(r"^#   ([A-Z_]+) +(.+)$", (ROOT / "nginx/render").read_text(), re.M):
        if name.startswith("CHAOTICA_"):
            meaning, _, fallback = doc.partition("; unset: ") if "; unset: " in doc else (doc, "", "")
            rows.append([code(name), code(fallback.split(".")[0]), meaning.replace("; empty or unset: none", "") + "."])
    return table(["variable", "default", "meaning"], rows)


def kept():
    """For how long what is kept for a time is kept."""
    fallbacks = {one["name"]: one["fallback"] for one in told("tables")["variables"]}
    rows = [[one["what"], one.get("for") or f"{code(one['setting'])}, {fallbacks[one['setting']]} days"] for one in told("tables")["kept"]]
    return table(["kept", "for"], [*rows, ["the audit trail, deleted jobs and phases", "for good"],
                                   ["backups", "as [the retention](backup.md) says"]])


def role_variables(role):
    options = yaml.safe_load((ROOT / f"ansible/roles/{role}/meta/argument_specs.yml").read_text())["argument_specs"]["main"]["options"]
    rows = []
    for name, one in options.items():
        description = one["description"]
        value = one.get("default")
        shown = code(value if isinstance(value, str) else json.dumps(value)) if value not in (None, "") else ""
        rows.append([code(name), shown, description if isinstance(description, str) else " ".join(description)])
    return table(["variable", "default", "meaning"], rows)


def alerts():
    rows = []
    for group in yaml.safe_load((ROOT / "ansible/roles/monitoring/files/alerts.yml").read_text())["groups"]:
        for rule in group["rules"]:
            say = {key: re.sub(r"\{\{ *\$(?:labels\.)?(\w+) *\}\}", r"*\1*", rule["annotations"][key]) for key in ("summary", "mend")}
            rows.append([f"`{rule['alert']}`", rule["labels"]["severity"], say["summary"], say["mend"]])
    return table(["alert", "severity", "means", "what to do"], rows)


# --- of the program

def subcommands():
    rows = told("tables")
    text = []
    for one in rows["subcommands"]:
        text.append(f"### chaotica {one['name']}\n\n`chaotica {one['name']}{' ' + one['synopsis'] if one['synopsis'] else ''}`\n\n"
                    f"{one['doc'][0].upper()}{one['doc'][1:]}.\n"
                    + (f"\n```text\n{one['details']}```\n" if one["details"] else ""))
    return "\n".join(text)


def named(which):
    return table(["", "means"], [[code(one["name"]), one["doc"]] for one in told("tables")[which]])


def rights():
    """The matrix that `chaotica audit` prints, which a test holds to the descriptions and the roles in the database."""
    rows = []
    for line in (ROOT / "tests/golden/audit.txt").read_text().splitlines():
        what, who = re.split(r" {2,}", line, maxsplit=1)
        resource, verb = what.split(" ", 1)
        rows.append([code(resource), verb, who])
    return table(["of", "may be done", "by"], rows)


def changelog():
    text = (ROOT / "CHANGELOG.md").read_text()
    return text[text.index("\n## "):]


def decisions():
    text = (ROOT / "README.md").read_text()
    return text[text.index("\n## Decisions") + len("\n## Decisions\n"):]


MAKERS = {maker.__name__: maker for maker in (errors, nginx_errors, lookups, kinds, bounds, limits, dev, resources, operations, events, variables, nginx_variables, kept,
                                              role_variables, alerts, subcommands, named, rights, changelog, decisions)}
