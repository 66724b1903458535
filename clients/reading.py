"""What the clients need to know of the API, read from its OpenAPI document alone: records, bodies, resources with their verbs and
filters. The generators of each language begin here; what they miss is to be mended in the document.

    chaotica openapi | reading.py        prints it as JSON

A type is {"is": "integer" … "date", "date-time", "any"}, {"enum": […]}, {"array": type}, {"map": type}, {"record": name} or
{"any_of": […]}."""

import json
import re
import sys

VERBS = {("GET", ""): "list", ("POST", ""): "create", ("GET", "{}/"): "get", ("PUT", "{}/"): "replace", ("PATCH", "{}/"): "update",
         ("DELETE", "{}/"): "delete", ("GET", "export/"): "export", ("DELETE", ""): "delete_all"}
TICKET_BODIES = ("NewTicket", "TicketChange", "NewTopic", "TopicContent", "AttributesChange")
PAGING = {"page", "page_size", "cursor", "count", "after"}


def camel(name):
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[_\s]+", name))


def may_be_missing(relation):
    """Whether a relation leads to one row or to none."""
    return relation["sortable"] and "isnull" in relation["lookups"]


def records_in(kind):
    """The names of the records that a value of a type can be or have."""
    if "record" in kind:
        return [kind["record"]]
    inner = kind.get("any_of") or [kind[key] for key in ("array", "map") if key in kind]
    return [name for one in inner for name in records_in(one)]


class Types:
    """Schemas as types; objects without a name of their own are given one."""

    def __init__(self, document):
        self.schemas, self.objects, self.known = document["components"]["schemas"], {}, {}

    def named(self, reference):
        name = reference.rsplit("/", 1)[1]
        if name not in self.known:
            self.known[name] = {"record": name}  # a schema may lead to itself
            members = self.members(self.schemas[name], name)
            if members:
                self.objects[name] = members
            else:
                self.known[name] = self.plain(self.schemas[name], name)
        return self.known[name]

    def members(self, schema, name):
        if "allOf" in schema:
            whole = [self.schemas[part["$ref"].rsplit("/", 1)[1]] if "$ref" in part else part for part in schema["allOf"]]
            schema = {"type": "object", "properties": {key: value for part in whole for key, value in part.get("properties", {}).items()},
                      "required": schema.get("required", []) + [key for part in whole for key in part.get("required", [])],
                      "description": " ".join(part["description"] for part in whole if "description" in part)}
        if schema.get("type") != "object" or "properties" not in schema:
            return None
        found = [{"name": key, "type": self.of(value, f"{name}{camel(key)}"), "required": key in schema.get("required", []),
                  "detail": value.get("x-detail", False), "doc": value.get("description", "")}
                 for key, value in schema["properties"].items()]
        return {"doc": schema.get("description", ""), "members": found}

    def of(self, schema, name):
        if "$ref" in schema:
            return self.named(schema["$ref"])
        return self.plain(schema, name)

    def plain(self, schema, name):
        if "allOf" in schema:
            self.objects[name] = self.members(schema, name)
            return {"record": name}
        for several in ("oneOf", "anyOf"):
            if several in schema:
                return {"any_of": [self.of(one, name) for one in schema[several]]}
        if "enum" in schema:
            return {"enum": schema["enum"]}
        if "const" in schema:
            return {"enum": [schema["const"]]}
        kind = schema.get("type", "any")
        if isinstance(kind, list):
            return {"any_of": [self.plain({**schema, "type": one}, name) for one in kind]}
        if kind == "array":
            return {"array": self.of(schema.get("items", {}), name)}
        if kind == "object":
            if "properties" in schema:
                self.objects[name] = self.members(schema, name)
                return {"record": name}
            more = schema.get("additionalProperties")
            return {"map": self.of(more, name) if isinstance(more, dict) else {"is": "any"}}
        form = schema.get("format")
        return {"is": form if kind == "string" and form in ("date", "date-time") else kind}


class Reading:
    def __init__(self, document):
        self.document, self.types = document, Types(document)
        self.resources = {}
        self.lists = {self.flat(path) for path, item in document["paths"].items() if self.is_list(item)}
        for path, item in document["paths"].items():
            for method, operation in item.items():
                if method in ("get", "post", "put", "patch", "delete"):
                    shared = item.get("parameters", [])
                    whole = {**operation, "parameters": [*operation.get("parameters", []), *(one for one in shared if "$ref" in one)]}
                    self.add(path, method.upper(), whole, [one for one in shared if "$ref" not in one])
        for resource in self.resources.values():
            self.complete(resource)

    def resolved(self, thing):
        while "$ref" in thing:
            found = self.document
            for step in thing["$ref"].lstrip("#/").split("/"):
                found = found[step]
            thing = found
        return thing

    # --- resources

    @staticmethod
    def flat(path):
        """Of /api/client/{client}/contacts/: client/{}/contacts/."""
        return re.sub(r"\{\w+\}", "{}", path.removeprefix("/api/"))

    def place(self, path):
        """Of client/{}/contacts/{}/: the collection, which is the longest list that it begins with, and {}/ behind it."""
        whole = self.flat(path)
        found = max((one for one in self.lists if whole.startswith(one)), key=len, default=None)
        return (found.rstrip("/"), whole[len(found):]) if found else (None, None)

    def add(self, path, method, operation, in_path):
        collection, rest = self.place(path)
        if not collection:
            return
        words = collection.split("/")
        resource = self.resources.setdefault(collection, {
            "name": words[-1], "path": f"/api/{collection}/", "parent": words[0] if len(words) > 1 else None,
            "tag": operation["tags"][0], "verbs": {}})
        verb = VERBS.get((method, rest)) or self.name_of(operation["operationId"], resource)
        resource["verbs"][verb] = self.verb(method, rest, operation, camel(operation["operationId"]))
        if rest == "{}/":  # whose id stands there: a member of the row's, or null for its own
            resource["called_by"] = in_path[-1].get("x-member")

    @staticmethod
    def is_list(item):
        content = item.get("get", {}).get("responses", {}).get("200", {}).get("content", {})
        return content.get("application/json", {}).get("schema", {}).get("$ref", "").endswith("Page")

    @staticmethod
    def name_of(operation, resource):
        """tokens_rotate of tokens is rotate, deliveries_redeliver_all of webhooks' deliveries is redeliver_all."""
        first = f"{resource['name']}_"
        return operation[operation.index(first) + len(first):] if first in operation else operation

    def verb(self, method, rest, operation, name):
        body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        done = next((self.resolved(answer) for status, answer in sorted(operation["responses"].items()) if status[0] == "2"), {})
        content = done.get("content", {})
        schema = content.get("application/json", {}).get("schema")
        file = "Content-Disposition" in done.get("headers", {})
        answer = {"file": True} if file else self.types.of(schema, f"{name}Answer") if schema else None
        return {"operation": operation["operationId"], "method": method, "rest": rest, "doc": operation.get("description") or operation["summary"],
                "body": self.types.of(body, f"{name}Body") if body else None, "answer": answer,
                "parameters": [self.parameter(one) for one in operation.get("parameters", [])]}

    def parameter(self, one):
        one = self.resolved(one)
        lookups = one.get("x-lookups", [])
        # A filter without a plain form is called by its first lookup: events__contains.
        name = one["name"].removesuffix(f"__{lookups[0]}") if lookups and lookups[0] != "exact" else one["name"]
        return {"name": name, "in": one["in"], "type": self.types.of(one["schema"], camel(one["name"])), "doc": one.get("description", ""),
                "lookups": lookups, "relations": one.get("x-relations", []), "sortable": one.get("x-sortable", True)}

    def complete(self, resource):
        page = resource["verbs"]["list"]["answer"]["record"]
        rows = next(member for member in self.types.objects[page]["members"] if member["name"] == "results")
        resource["record"] = rows["type"]["array"]["record"]
        resource["doc"] = self.types.objects[resource["record"]]["doc"].split(" `fields`")[0]
        parameters = resource["verbs"]["list"]["parameters"]
        resource["filters"] = [one for one in parameters if one["lookups"]]
        resource["paging"] = [one["name"] for one in parameters if one["name"] in PAGING]

    @staticmethod
    def near(resource, others):
        """Filters one relation away: client__name of jobs. Where there may be no related row, single values may be null."""
        found = []
        for one in resource["filters"]:
            for other in (other for name in one["relations"] for other in others[name]["filters"]):
                null = ["isnull"] if may_be_missing(one) and other["sortable"] else []
                found.append({**other, "name": f"{one['name']}__{other['name']}", "lookups": list(dict.fromkeys(other["lookups"] + null))})
        return found

    def orders(self, resource, others, relations=2):
        """By what rows are sorted: their own fields, and those of single rows up to two relations away."""
        own = [one for one in resource["filters"] if one["sortable"]]
        found = [one["name"] for one in own]
        for one in own if relations else []:
            found += [f"{one['name']}__{name}" for other in one["relations"] for name in self.orders(others[other], others, relations - 1)]
        return found

    def chosen(self, record, relations=1):
        """What `fields` and `exclude` name: members, and those of objects in them."""
        found = []
        for one in self.types.objects[record]["members"]:
            below = [name for other in records_in(one["type"]) for name in self.chosen(other, relations - 1)] if relations else []
            found += [one["name"], *(f"{one['name']}__{name}" for name in below)]
        return list(dict.fromkeys(found))

    def bodies(self):
        """The names of objects that are sent; all others are answered."""
        found, ahead = set(), [verb["body"] for one in self.resources.values() for verb in one["verbs"].values() if verb["body"]]
        ahead += [{"record": name} for name in TICKET_BODIES]
        while ahead:
            for name in records_in(ahead.pop()):
                if name not in found:
                    found.add(name)
                    ahead += [member["type"] for member in self.types.objects[name]["members"]]
        return sorted(found)

    def result(self):
        # Notes of a job are filtered as notes are.
        whole = {one["record"]: one["filters"] for one in self.resources.values() if not one["parent"]}
        for one in self.resources.values():
            one["filters"] = one["filters"] or whole.get(one["record"], [])
        events = {item["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]["event"]["enum"][0]: item["post"]
                  for item in self.document["webhooks"].values()}
        told = {name: self.types.of(post["requestBody"]["content"]["application/json"]["schema"]["properties"]["data"], camel(name.replace(".", "_")))
                for name, post in events.items()}
        for name in ("Ticket", "Mitigation", "TopicEntry", "TopicWithContent", *TICKET_BODIES):
            self.types.named(f"#/{name}")
        others = {one["verbs"]["list"]["operation"].removesuffix("_list"): one for one in self.resources.values()}
        for one in self.resources.values():
            ordered = any(parameter["name"] == "ordering" and not parameter["lookups"] for parameter in one["verbs"]["list"]["parameters"])
            one.update(near=self.near(one, others), orders=self.orders(one, others) if ordered else [], chosen=self.chosen(one["record"]))
        return {"version": self.document["info"]["version"], "resources": list(self.resources.values()), "events": told, "bodies": self.bodies(),
                "objects": {name: one for name, one in self.types.objects.items() if one}}


def read(document):
    return Reading(document).result()


if __name__ == "__main__":
    json.dump(read(json.load(sys.stdin)), sys.stdout, indent=1)
