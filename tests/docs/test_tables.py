"""The tables of the documents are those of the program as it is: nothing is missing, nothing is of an earlier one, and each table that
is promised stands where it belongs."""

import html
import json
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

import jsonschema

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from documents import MADE, page
from stack import ROOT, Stack

PROGRAM = os.environ.get("CHAOTICA_BINARY", str(ROOT / "build/release/chaotica"))


def setUpModule():
    global stack
    stack = unittest.enterModuleContext(Stack(workers=2))


def told(command):
    return json.loads(subprocess.run([PROGRAM, command], env={}, check=True, stdout=subprocess.PIPE).stdout)


def spoken(delay):
    """`2 * minute` as 2 min, `hour` as 1 h, `5` as 5 s."""
    number, _, unit = delay.rpartition(" * ")
    return f"{number or 1} {'min' if unit == 'minute' else 'h'}" if unit.isalpha() else f"{unit} s"


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tables = told("tables")

    def assert_told(self, address, *texts):
        shown = html.unescape(re.sub(r"<[^>]+>", "", page(address).text))
        for text in texts:
            with self.subTest(address, text=text):
                self.assertTrue(text.replace("`", "") in shown)

    def test_every_error_is_there_with_what_to_do(self):
        self.assertGreaterEqual(len(self.tables["errors"]), 23)
        for error in self.tables["errors"]:
            self.assert_told("/docs/integrate/errors/", error["code"], error["message"], error["advice"])
            self.assertTrue(error["advice"])

    def test_every_refusal_of_nginx_is_there(self):
        own = re.findall(r'\] = \{"(\w+)", "(.+)"\}', (ROOT / "nginx/errors.lua").read_text())
        self.assertGreaterEqual(len(own), 15)
        self.assert_told("/docs/integrate/errors/", *(message for _, message in own))
        self.assertLessEqual({name for name, _ in own}, {error["code"] for error in self.tables["errors"]})

    def test_every_bound_is_there(self):
        self.assertGreaterEqual(len(self.tables["bounds"]), 12)
        self.assert_told("/docs/integrate/limits/", *(f"{bound['most']:,}" for bound in self.tables["bounds"]), *(bound["what"] for bound in self.tables["bounds"]))

    def test_every_limit_is_that_of_an_edge_that_was_told_nothing(self):
        used = re.search(r"<<<\$'(USER_HOUR .*)'", (ROOT / "nginx/render").read_text())[1].replace("\\n", "\n")
        usual = {name: f"{int(number):,}" for name, number in re.findall(r"(\w+) (\d+)", used)}
        rows = [re.findall(r"<td>(.*?)</td>", row) for row in re.findall(r"<tr>(.*?)</tr>", page("/docs/integrate/limits/").text, re.S)]
        figures = {row[0]: re.findall(r"\d[\d,]*", f"{row[1].split(', whatever')[0]} {row[2]}") for row in rows if len(row) == 3}
        self.assertEqual(figures, {"a user, by tokens": [usual["USER_HOUR"], usual["MINUTE"]],
                                   "a user, by sessions": [usual["USER_HOUR"], usual["SESSION_MINUTE"]],
                                   "nobody: an address (IPv6: its /64)": [usual["ANONYMOUS_HOUR"], usual["MINUTE"]]})

    def test_figures_in_sentences_are_those_of_the_sources(self):
        def number(file, pattern):
            return int(re.search(pattern, (ROOT / file).read_text())[1])

        small = number("nginx/site.conf", r"client_max_body_size (\d+)m; # every text")
        large = int(next(one["fallback"] for one in self.tables["variables"] if one["name"] == "CHAOTICA_BODY_LIMIT")) >> 20
        address = number("nginx/site.conf", r"large_client_header_buffers 1 (\d+)k;")
        answer = number("handlers/rest/answer/errors.cpp", r"largest_answer = std::size_t\{(\d+)\} << 20U")
        self.assert_told("/docs/integrate/limits/", f"A body may have {small} MiB,", f"a ticket {large} MiB (413 beyond)", f"its query {address} KiB (414)",
                         f"streamed has {answer} MiB at most")
        read = int(next(one["fallback"] for one in self.tables["variables"] if one["name"] == "CHAOTICA_READ_TIMEOUT_MS")) // 1000
        self.assert_told("/docs/integrate/lists/", f"A read has {read} s of the database")
        delays = re.search(r"delays = \{(.*?)\}", (ROOT / "handlers/outgoing/retry.cpp").read_text(), re.S)[1].split(",")
        self.assert_told("/docs/integrate/webhooks/", ", ".join(spoken(one.strip()) for one in delays))

    def test_everything_that_is_kept_for_a_time_is_there_with_it(self):
        self.assertGreaterEqual(len(self.tables["kept"]), 8)
        fallbacks = {one["name"]: one["fallback"] for one in self.tables["variables"]}
        for one in self.tables["kept"]:
            self.assert_told("/docs/operate/", one["what"], one.get("for") or f"{one['setting']}, {fallbacks[one['setting']]} days")

    def test_every_lookup_is_there_with_an_example(self):
        example = next(block.text for block in page("/docs/integrate/filters/").blocks if block.text.startswith("ask()"))
        for lookup in self.tables["lookups"]:
            self.assert_told("/docs/integrate/filters/", lookup["name"], lookup["doc"])
            self.assertRegex(example, rf"__{lookup['name']}=", "an example")

    def test_kinds_of_fields_take_what_the_schema_says(self):
        by_kind = {one["kind"]: set(one["lookups"]) for one in self.tables["kinds"]}
        parameters = told("openapi")["components"]["parameters"]
        for name, kind in (("jobs.title", "text"), ("jobs.revenue", "number"), ("created", "date, time"), ("jobs.client", "reference"),
                           ("jobs.high_risk", "yes or no"), ("jobs.team_members", "list of references")):
            self.assertEqual(set(parameters[name]["x-lookups"]) - {"isnull"}, by_kind[kind] - {"isnull"}, name)

    def test_every_event_is_there_with_its_members_and_a_payload(self):
        document = told("openapi")
        payloads = {payload["event"]: payload for payload in (json.loads(block.text) for block in page("/docs/reference/events/").blocks)}
        self.assertEqual(payloads.keys(), document["webhooks"].keys())
        for name, hook in document["webhooks"].items():
            schema = hook["post"]["requestBody"]["content"]["application/json"]["schema"]
            self.assert_told("/docs/reference/events/", name, hook["post"]["description"], *schema["properties"]["data"]["properties"])
            jsonschema.validate(payloads[name], {**schema, "components": document["components"]})

    def test_every_variable_and_command_is_there(self):
        for variable in self.tables["variables"]:
            self.assert_told("/docs/reference/configuration/", variable["name"], variable["doc"])
        for name in re.findall(r"^#   (CHAOTICA_\w+)", (ROOT / "nginx/render").read_text(), re.M):
            self.assert_told("/docs/reference/configuration/", name)
        for command in self.tables["subcommands"]:
            self.assert_told("/docs/reference/cli/", "chaotica " + command["name"], command["doc"][1:], command["details"].strip())

    def test_every_alert_is_there(self):
        rules = (ROOT / "ansible/roles/monitoring/files/alerts.yml").read_text()
        self.assert_told("/docs/operate/monitor/", *re.findall(r"alert: (\w+)", rules))

    def test_the_matrix_of_rights_is_what_the_program_prints_of_an_installation(self):
        lines = stack.program("audit").splitlines()
        self.assertGreater(len(lines), 60)
        self.assert_told("/docs/understand/rights/", *{line.split("  ", 1)[1].strip() for line in lines})
        self.assertEqual(page("/docs/understand/rights/").text.count("<tr>"), len(lines) + 1)

    def test_the_diagrams_have_every_move(self):
        for resource, machine in self.tables["machines"].items():
            mermaid = subprocess.run([PROGRAM, "diagram", resource], env={}, check=True, stdout=subprocess.PIPE, text=True).stdout
            moves = set(re.findall(r" --> \w+ : (\w+)", mermaid))
            self.assertEqual(moves, {move["name"] for move in machine["moves"]})
            self.assert_told("/docs/understand/workflows/", *moves, *(state["label"] for state in machine["states"]))
        self.assertEqual(page("/docs/understand/workflows/").text.count("<svg"), 2)

    def test_nothing_is_stale(self):
        again = MADE.with_name("documents-again")
        subprocess.run(["mkdocs", "build", "--quiet", "--clean", "-f", "nginx/docs/mkdocs.yml", "-d", str(again)], cwd=ROOT, check=True,
                       env={"PATH": os.environ["PATH"], "CHAOTICA_BINARY": PROGRAM, "PYTHONDONTWRITEBYTECODE": "1"})
        try:
            self.assertEqual(subprocess.run(["diff", "-rq", str(MADE), str(again)], stdout=subprocess.PIPE, text=True).stdout, "")
        finally:
            subprocess.run(["rm", "-rf", str(again)], check=True)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
