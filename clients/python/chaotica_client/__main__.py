"""The client on the command line: `python -m chaotica_client jobs list --status in_progress`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from itertools import islice
from typing import Any, Dict, List, Optional, Sequence, Tuple

from . import __version__, show
from .clients import Client
from .errors import ChaoticaError
from .feed import Feed
from .listing import Rows

HELP = """\
what                            does
  jobs list --status completed    all rows; any filter of the list is an option (--client__name__icontains bank)
  jobs get 2501                   one row
  jobs create title=Review client:=15 unit:=3
                                  NAME=TEXT and NAME:=JSON are members of the body; --data JSON, or @FILE, is all of it
  jobs update 2501 title=Review   changes members; --force if somebody else has changed it, --dry-run to see what would be
  jobs transition 2501 to_complete --comment Done
  jobs transitions 2501           its moves, and why not
  jobs history 2501               what was changed, by whom
  jobs export --to jobs.xlsx --format xlsx
  client/15/contacts list         what stands below a row
  tickets/12/topics upload sample FILE; … download sample --to FILE
  events follow --remember FILE   what happens, without end, a line of JSON each

The server and the token are CHAOTICA_URL and CHAOTICA_TOKEN, else those of a profile in ~/.config/chaotica/profiles.ini.
Exit status: 0; 1 when the server refuses or cannot be reached; 2 when this is not understood; 130 when interrupted."""


class Misuse(Exception):
    pass


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="chaotica-client", description=__doc__.split(":")[0] + ".", epilog=HELP, allow_abbrev=False,
                                   formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("what", metavar="RESOURCE", help="jobs, client/15/contacts, tickets, …; or health, rate_limits")
    made.add_argument("words", metavar="VERB [KEY] [NAME=VALUE]", nargs="*", help="and what the verb needs")
    made.add_argument("--format", metavar="table|json|csv", help="how rows are shown (table); of export: csv, xlsx, json, xml")
    made.add_argument("--limit", type=int, metavar="N", help="no more rows than that")
    made.add_argument("--data", metavar="JSON|@FILE", help="the body")
    made.add_argument("--to", metavar="FILE", help="where a file goes; without it to standard output")
    made.add_argument("--force", action="store_true", help="whatever somebody else has changed since")
    made.add_argument("--dry-run", action="store_true", help="judged and answered as if it were done, and not done")
    made.add_argument("--profile", metavar="NAME", help="of the profile file")
    made.add_argument("--version", action="version", version=f"chaotica-client {__version__}")
    return made


def split(arguments: Sequence[str], known: Dict[str, bool]) -> Tuple[List[str], Dict[str, str]]:
    """What the parser knows, and the other options, which are parameters: --status in_progress."""
    rest: List[str] = []
    parameters: Dict[str, str] = {}
    ahead = list(arguments)
    while ahead:
        word = ahead.pop(0)
        name, given, value = word[2:].partition("=")
        if not word.startswith("--") or name == "":
            rest.append(word)
        elif f"--{name}" in known:
            rest.append(word)
            if known[f"--{name}"] and not given and ahead:
                rest.append(ahead.pop(0))
        elif not given and not ahead:
            raise Misuse(f"--{name} needs a value")
        else:
            parameters[name.replace("-", "_")] = value if given else ahead.pop(0)
    return rest, parameters


def members_of(words: List[str]) -> Tuple[List[str], Dict[str, Any]]:
    """Keys and the like, and members of a body."""
    keys: List[str] = []
    members: Dict[str, Any] = {}
    for word in words:
        name, found, value = word.partition("=")
        if not found or not name.rstrip(":").isidentifier():
            keys.append(word)
        elif name.endswith(":"):
            members[name[:-1]] = from_json(value, name[:-1])
        else:
            members[name] = value
    return keys, members


def from_json(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise Misuse(f"{name} is not JSON: {error}") from None


def body_from(data: Optional[str], members: Dict[str, Any]) -> Any:
    if data is None:
        return members
    if data.startswith("@"):
        with (sys.stdin if data == "@-" else open(data[1:], encoding="utf-8")) as file:
            data = file.read()
    whole = from_json(data, "--data")
    if not members:
        return whole
    if not isinstance(whole, dict):
        raise Misuse("--data is a list, which has no members to add")
    return {**whole, **members}


def resource_at(client: Client, path: str) -> Any:
    """jobs, or client/15/contacts."""
    words = path.strip("/").split("/")
    if words[0].startswith("_") or len(words) not in (1, 3):
        raise Misuse(f"What is {path}? A resource, or RESOURCE/KEY/RESOURCE")
    try:
        found = getattr(client, words[0])
        return found if len(words) == 1 else getattr(found(words[1]), words[2])
    except (AttributeError, TypeError) as error:
        raise Misuse(str(error)) from None


def verb_of(resource: Any, name: str) -> Any:
    verb = None if name.startswith("_") else getattr(resource, name, None)
    if not callable(verb):
        has = [one for one in dir(resource) if not one.startswith("_") and callable(getattr(resource, one))]
        raise Misuse(f"There is no {name}; there is {', '.join(has)}")
    return verb


def call(client: Client, options: argparse.Namespace, parameters: Dict[str, str]) -> Any:
    resource = resource_at(client, options.what)
    if callable(resource) and not hasattr(resource, "_path"):
        return resource()  # health and the like
    if not options.words:
        raise Misuse(f"What about {options.what}? " + ", ".join(one for one in dir(resource) if not one.startswith("_")))
    name, *words = options.words
    verb = verb_of(resource, name)
    keys, members = members_of(words)
    named: Dict[str, Any] = dict(parameters)
    if options.dry_run:
        named["dry_run"] = True
    if options.force:
        named["force"] = True
    if name in ("export", "download"):
        named["to"] = options.to or sys.stdout.buffer
        if name == "export" and options.format:
            named["format"] = options.format
    if name == "bulk_update":
        return verb(keys, body_from(options.data, members), **named)
    if name in ("create", "update", "replace", "batch"):
        return verb(*keys, body_from(options.data, members), **named)
    if name == "follow" and "after" in named:
        named["after"] = int(named["after"])
    return verb(*keys, **members, **named)


def shown(value: Any, options: argparse.Namespace, verb: str) -> None:
    if verb in ("export", "download") or value is None:
        return
    if isinstance(value, Feed):
        for event in value:
            print(json.dumps(event, ensure_ascii=False), flush=True)
        return
    limited = options.limit is not None and isinstance(value, (Rows, list))
    rows = islice(value, options.limit) if limited else value
    show.SHOWN[options.format or "table"](rows, sys.stdout)


def main(arguments: Optional[Sequence[str]] = None) -> int:
    known = {name: action.nargs != 0 for action in parser()._actions for name in action.option_strings}
    try:
        rest, parameters = split(sys.argv[1:] if arguments is None else arguments, known)
        options = parser().parse_args(rest)
        verb = options.words[0] if options.words else ""
        if options.format and verb != "export" and options.format not in show.SHOWN:
            raise Misuse(f"--format is {', '.join(show.SHOWN)}, not {options.format}")
        with Client(profile_name=options.profile) as client:
            shown(call(client, options, parameters), options, verb)
        sys.stdout.flush()
    except SystemExit as end:  # argparse has said why
        return int(end.code or 0)
    except ChaoticaError as error:
        print(error, file=sys.stderr)
        return 1
    except (Misuse, TypeError, ValueError, OSError) as error:
        if isinstance(error, BrokenPipeError):  # whoever reads has read enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        print(f"chaotica-client: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
