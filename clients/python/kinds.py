"""How the types of the API's OpenAPI document, as clients/reading.py reads them, are written in Python."""

import json
import sys

HEADER = '"""{doc}\n\nMade by clients/python/generate.py from the API\'s OpenAPI document; not to be edited."""\n\n# ruff: noqa: E501\n'
PLAIN = {"integer": "int", "number": "float", "string": "str", "boolean": "bool", "null": "None", "any": "Any", "date": "str", "date-time": "str"}
SENT = {**PLAIN, "number": "Number", "date": "Day", "date-time": "Instant"}


def literal(values):
    return f"Literal[{', '.join(json.dumps(value) for value in values)}]"


def union(types):
    types = list(dict.fromkeys(types))
    if "Reference" in types:  # which an id is as well
        types = [one for one in types if one != "int"]
    if "None" in types:
        rest = [one for one in types if one != "None"]
        return f"Optional[{union(rest)}]" if rest else "None"
    return types[0] if len(types) == 1 else f"Union[{', '.join(types)}]"


class Types:
    """Types of the reading as Python has them, in what is answered and in what is sent."""

    def __init__(self, reading):
        self.objects, self.bodies = reading["objects"], set(reading["bodies"])

    def of(self, kind, sent=False):
        if "is" in kind:
            return (SENT if sent else PLAIN)[kind["is"]]
        if "enum" in kind:
            return literal(kind["enum"])
        if "array" in kind:
            return f"{'Sequence' if sent else 'List'}[{self.of(kind['array'], sent)}]"
        if "map" in kind:
            return f"{'Mapping' if sent else 'Dict'}[str, {self.of(kind['map'], sent)}]"
        if "record" in kind:
            return "Reference" if kind["record"].startswith("Reference") else kind["record"]
        return union([self.of(one, sent) for one in kind["any_of"]])

    def record(self, name, object_):
        lines = [f"class {name}(Record):"]
        if object_["doc"]:
            lines += ['    """' + object_["doc"].split(" `fields`")[0].replace('"', "'") + '"""', ""]
        return "\n".join(lines + [f"    {one['name']}: {self.of(one['type'])}" for one in object_["members"]]) + "\n"

    def body(self, name, object_):
        members = {one["name"]: (self.of(one["type"], True), one["required"]) for one in object_["members"]}
        needed = [f"    {key}: {kind}" for key, (kind, required) in members.items() if required]
        free = [f"    {key}: {kind}" for key, (kind, required) in members.items() if not required]
        if not needed or not free:
            return "\n".join([f"class {name}(TypedDict{'' if needed else ', total=False'}):", *(needed or free or ["    pass"])]) + "\n"
        return "\n".join([f"class _{name}(TypedDict):", *needed, "", "", f"class {name}(_{name}, total=False):", *free]) + "\n"

    def module(self):
        text = HEADER.format(doc="The types of records, and of bodies that are sent. A record at run time is a `Record`, whatever it is of.")
        text += ("from __future__ import annotations\n\nfrom datetime import date, datetime\nfrom decimal import Decimal\n"
                 "from typing import Any, Dict, List, Literal, Mapping, Optional, Sequence, TypedDict, Union\n\nfrom .record import Record\n\n"
                 "Number = Union[int, float, Decimal]\nDay = Union[str, date]\nInstant = Union[str, datetime]\n"
                 "Reference = Union[int, Mapping[str, Any]]\n")
        for name, one in self.objects.items():
            if name.startswith("Reference") or name.endswith("Page"):
                continue
            if name in self.bodies:
                text += "\n\n" + self.body(name, one)
            else:
                clash = [member["name"] for member in one["members"] if hasattr(dict, member["name"])]
                if clash:
                    sys.exit(f"{name} cannot have {clash} as attributes: a mapping has them")
                text += "\n\n" + self.record(name, one)
        return text
