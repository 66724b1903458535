"""Makes the calls of behaviours.json with the Python client, and looks at what comes of them. README.md beside it has the format.

    live.py python_driver.py [--async] [NAME…]"""

import asyncio
import base64
import collections.abc
import inspect
import itertools
import json
import os
import re
import sys
import tempfile
import time
import traceback
import urllib.request
import uuid
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "clients/python"))
import chaotica_client  # noqa: E402

CLOSED = "https://localhost:9"
LISTS = (chaotica_client.Rows, chaotica_client.AsyncRows)


class Failure(Exception):
    pass


# --- the proxy

def control(path, rules=None):
    data = None if rules is None else json.dumps(rules).encode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(os.environ["PROXY_CONTROL"] + path, data, timeout=30) as answer:
        return json.load(answer)


# --- arguments and expectations

def arguments_of(value, known):
    """What a scenario says, as values of Python."""
    if isinstance(value, str):
        if re.fullmatch(r"\$[\w.]+", value):
            return found(value[1:], known)
        return re.sub(r"\$\{([\w.]+)\}", lambda match: str(found(match[1], known)), value)
    if isinstance(value, list):
        return [arguments_of(one, known) for one in value]
    if not isinstance(value, dict):
        return value
    makers = {"$bytes": base64.b64decode, "$file": lambda name: known["directory"] / name, "$date": date.fromisoformat,
              "$time": datetime.fromisoformat, "$decimal": Decimal}
    for key, make in makers.items():
        if key in value:
            return make(arguments_of(value[key], known))
    if "$repeat" in value:
        return [arguments_of(value["of"], {**known, "n": n}) for n in range(value["$repeat"])]
    return {key: arguments_of(one, known) for key, one in value.items()}


def found(path, known):
    value = known
    for step in path.split("."):
        if isinstance(value, chaotica_client.Record):
            item = value[step]
            if not hasattr(dict, step) and getattr(value, step) != item:
                raise Failure(f"{step} is not the same as attribute and as item")
            value = item
        elif isinstance(value, collections.abc.Mapping):
            value = value[step]
        else:
            value = value[int(step)] if isinstance(value, list) else getattr(value, step)
    return value


def kind_of(value):
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    kinds = {str: "string", int: "number", float: "number", collections.abc.Mapping: "object", list: "array"}
    return next((name for kind, name in kinds.items() if isinstance(value, kind)), type(value).__name__)


def check(value, expected, where="it"):
    if isinstance(expected, dict) and len(expected) == 1 and next(iter(expected)).startswith("$"):
        return check_claim(value, *next(iter(expected.items())), where)
    if isinstance(expected, dict):
        if not isinstance(value, collections.abc.Mapping):
            raise Failure(f"{where} is {value!r}, not an object")
        for name, one in expected.items():
            if name not in value:
                raise Failure(f"{where} has no {name}")
            check(value[name], one, f"{where}.{name}")
    elif isinstance(expected, list):
        if kind_of(value) != "array" or len(value) != len(expected):
            raise Failure(f"{where} is {value!r:.1500}, not {expected!r:.300}")
        for at, one in enumerate(expected):
            check(value[at], one, f"{where}[{at}]")
    elif value != expected or kind_of(value) != kind_of(expected):
        raise Failure(f"{where} is {value!r:.1500}, not {expected!r:.300}")


def check_claim(value, claim, expected, where):
    def holds(one, inner):
        try:
            check(one, inner, where)
            return True
        except Failure:
            return False

    text = isinstance(value, str)
    claims = {
        "$length": lambda: len(value) == expected,
        "$each": lambda: all(holds(one, expected) for one in value),
        "$has": lambda: expected in value if text else any(holds(one, expected) for one in value),
        "$distinct": lambda: len({one[expected] for one in value}) == len(value),
        "$lacks": lambda: expected not in value,
        "$min": lambda: value >= expected,
        "$max": lambda: value <= expected,
        "$is": lambda: kind_of(value) == expected,
        "$not": lambda: not holds(value, expected)}
    if not claims[claim]():
        raise Failure(f"{where} is {value!r:.300}, which is not so: {claim} {expected!r:.300}")


# --- what is done

class Hands:
    """Calls of the client that waits."""

    kind = chaotica_client.Client

    def run(self, value):
        return value

    def read(self, rows, how):
        simple = {"all": lambda: [*rows], "list": lambda: list(rows), "count": lambda: len(rows), "first": rows.first, "ids": rows.ids}
        if isinstance(how, str):
            return simple[how]()
        (name, value), = how.items()
        return {"page": lambda: rows.page(value), "at": lambda: rows[value], "slice": lambda: rows[slice(*value)]}[name]()

    def take(self, endless, count):
        return list(itertools.islice(endless, count))

    def close(self, client):
        client.close()


class AwaitingHands(Hands):
    """Calls of the client that is awaited."""

    kind = chaotica_client.AsyncClient

    def __init__(self):
        self.loop = asyncio.new_event_loop()

    def run(self, value):
        return self.loop.run_until_complete(value) if inspect.isawaitable(value) and not isinstance(value, LISTS) else value

    def read(self, rows, how):
        simple = {"all": rows.all, "list": rows.all, "count": rows.count, "first": rows.first, "ids": rows.ids}
        if isinstance(how, str):
            return self.run(simple[how]())
        (name, value), = how.items()
        value = value if name == "slice" else [value]
        return self.run(getattr(rows, name)(*value))

    def take(self, endless, count):
        async def taken():
            walk, rows = endless.__aiter__(), []
            while len(rows) < count:
                rows.append(await walk.__anext__())
            await walk.aclose()
            return rows
        return self.loop.run_until_complete(taken())

    def close(self, client):
        self.loop.run_until_complete(client.close())


class Scenario:
    def __init__(self, scenario, hands):
        self.scenario, self.hands, self.clients = scenario, hands, {}
        self.temporary = tempfile.TemporaryDirectory(prefix="chaotica-behaviour-")
        today = datetime.now(timezone.utc).date()
        self.known = {"unique": f"b{uuid.uuid4().hex[:12]}", "today": str(today), "tomorrow": str(today + timedelta(1)), "env": os.environ,
                      "directory": Path(self.temporary.name)}

    def run(self):
        control("/rules", arguments_of(self.scenario.get("proxy", []), self.known))
        try:
            for number, step in enumerate(self.scenario["steps"], 1):
                try:
                    self.step(step)
                except Failure as failure:
                    raise Failure(f"step {number}: {failure}") from None
        finally:
            for client in self.clients.values():
                self.hands.close(client)
            self.temporary.cleanup()

    def client(self, account):
        if account not in self.clients:
            options = {"backoff": 0.05, **self.scenario.get("client", {})}
            url = CLOSED if options.pop("url", None) == "closed" else os.environ["PROXY_URL"]
            token = None if account == "nobody" else os.environ[f"CHAOTICA_{account.upper()}_TOKEN"]
            token = options.pop("token", token)
            self.clients[account] = self.hands.kind(url, token, verify=os.environ["CHAOTICA_CA"], **options)
        return self.clients[account]

    def step(self, step):
        if "proxy" in step:
            control("/rules", arguments_of(step["proxy"], self.known))
        before, begun = len(control("/log")), time.monotonic()
        value, error = None, None
        try:
            value = self.call_until(step) if "until" in step else self.call_each(step) if "each" in step else self.call(step)
        except (chaotica_client.ChaoticaError, IndexError, TypeError, ValueError) as raised:
            error = raised
        took = time.monotonic() - begun
        log = control("/log")[before:]
        if error:
            self.check_error(error, step.get("raises"))
        elif "raises" in step:
            raise Failure(f"nothing was raised; it is {value!r:.300}")
        if "save" in step:
            self.known[step["save"]] = value
        if "expect" in step and not error:
            check(value, arguments_of(step["expect"], self.known))
        self.check_file(step)
        self.check_log(step, log)
        least, most = step.get("takes", (0, 60))
        if not least <= took <= most:
            raise Failure(f"it took {took:.2f} s, not {least} to {most}")

    def call_each(self, step):
        values = []
        for self.known["n"] in range(step["each"]):
            values.append(self.call(step))
        return values

    def call_until(self, step):
        end = time.monotonic() + 20
        while True:
            value = self.call(step)
            try:
                check(value, arguments_of(step["until"], self.known))
                return value
            except Failure:
                if time.monotonic() > end:
                    raise
                time.sleep(0.2)

    def call(self, step):
        path = step["call"]
        arguments = arguments_of(step.get("with", []), self.known)
        if path == ["value"]:
            return arguments[0]
        target = chaotica_client if path[0] == "module" else self.client(step.get("as", self.scenario.get("as", "admin")))
        for part in path[1:] if path[0] == "module" else path:
            target = target(*arguments_of(part, self.known)) if isinstance(part, list) else getattr(target, part)
        named = arguments_of({**step.get("filters", {}), **step.get("options", {})}, self.known)
        value = self.hands.run(target(*arguments, **named) if callable(target) else target)
        how = step.get("read")
        if how == "text":
            return value.decode()
        if isinstance(how, dict) and "take" in how:
            return self.hands.take(value, how["take"])
        return self.hands.read(value, how) if how else value

    def check_error(self, error, expected):
        if expected is None:
            raise Failure(f"raised {type(error).__name__}: {error}")
        shown = f"{error}\n{error!r}\n" + "".join(traceback.format_exception(type(error), error, error.__traceback__))
        for name, value in os.environ.items():
            if name.startswith("CHAOTICA_") and name.endswith(("_TOKEN", "_PASSWORD")) and value in shown:
                raise Failure(f"the exception tells {name}")
        expected = arguments_of(expected, self.known)
        if type(error).__name__ != expected.pop("error"):
            raise Failure(f"raised {type(error).__name__}: {error}")
        check({**{name: getattr(error, name, None) for name in expected}, "text": str(error)}, expected, "the exception")

    def check_file(self, step):
        if "file" in step:
            path = self.known["directory"] / step["file"]["name"]
            text = path.read_bytes().decode() if path.exists() else None
            check(text, arguments_of(step["file"]["text"], self.known), path.name)
            if list(path.parent.glob("*.part")):
                raise Failure("a part of a file was left")

    def check_log(self, step, log):
        said = [f"{one['method']} {one['path']} {one['status']}" for one in log]
        if "requests" in step and len(log) != step["requests"]:
            raise Failure(f"{len(log)} requests, not {step['requests']}: {said}")
        if "seen" in step:
            check(log, arguments_of(step["seen"], self.known), "the log")
        for claim, right in (("same", lambda values: len(set(values)) == 1), ("distinct", lambda values: len(set(values)) == len(values))):
            for header in step.get(claim, []):
                values = [one["headers"].get(header) for one in log]
                if None in values or not right(values):
                    raise Failure(f"{header} is not {claim}: {values}")
        if "connections" in step and len({one["connection"] for one in log}) != step["connections"]:
            raise Failure(f"on connections {[one['connection'] for one in log]}")


def main(arguments):
    hands = AwaitingHands() if "--async" in arguments else Hands()
    names = [one for one in arguments if not one.startswith("--")]
    table = json.loads((HERE / "behaviours.json").read_text())["scenarios"]
    failed = 0
    for scenario in table:
        if (names and scenario["name"] not in names) or "python" not in scenario.get("for", ["python"]):
            continue
        try:
            Scenario(scenario, hands).run()
            print(f"ok {scenario['name']}", flush=True)
        except Exception as failure:
            failed += 1
            why = str(failure) if isinstance(failure, Failure) else traceback.format_exc()
            print(f"not ok {scenario['name']}: {why}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
