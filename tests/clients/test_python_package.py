"""The Python client as a package, without a server: what is generated is up to date, types and style are checked, programs that are
wrong are refused, it is built and installed without a network, and the parts that decide are what they say."""

import copy
import json
import os
import pickle
import re
import subprocess
import sys
import tempfile
import tomllib
import unittest
import zipfile
from datetime import date, datetime, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SOURCE = ROOT / "clients/python"
RUFF = ROOT / "build/npm/node_modules/@astral-sh/ruff-wasm-nodejs"
sys.path[:0] = [str(SOURCE)]
import chaotica_client  # noqa: E402
import generate  # noqa: E402
import httpx  # noqa: E402
from chaotica_client.values import body_of, query_of  # noqa: E402


def run(*command, **more):
    return subprocess.run([str(one) for one in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300, **more)


class Generated(unittest.TestCase):
    def test_it_is_what_the_document_gives(self):
        document = run(os.environ["CHAOTICA_BINARY"], "openapi", env={"CHAOTICA_PUBLIC_URL": "https://localhost"})
        for name, text in generate.files(json.loads(document.stdout)).items():
            self.assertEqual((SOURCE / "chaotica_client" / name).read_text(), text,
                             f"{name} is stale: chaotica openapi | clients/python/generate.py")

    def test_every_operation_has_a_verb(self):
        document = json.loads(run(os.environ["CHAOTICA_BINARY"], "openapi", env={"CHAOTICA_PUBLIC_URL": "https://localhost"}).stdout)
        reading = generate.read(document)
        known = {verb["operation"] for one in reading["resources"] for verb in one["verbs"].values()}
        # By hand: what is no resource, and tickets.
        by_hand = re.compile("root|health|ready|rate_limit|schema|auth_(login|logout|session|token|sessions(_end(_others)?)?)|(tickets|topics|attributes)_.*")
        operations = {operation["operationId"] for item in document["paths"].values() for operation in item.values() if "operationId" in operation}
        self.assertEqual([one for one in sorted(operations - known) if not by_hand.fullmatch(one)], [])

    def test_classes_have_what_the_types_say(self):
        client = chaotica_client.Client("https://localhost")
        for resource in generate.read(json.loads(run(os.environ["CHAOTICA_BINARY"], "openapi",
                                                     env={"CHAOTICA_PUBLIC_URL": "https://localhost"}).stdout))["resources"]:
            made = getattr(client, resource["parent"] or resource["name"])
            made = getattr(made(1), resource["name"]) if resource["parent"] else made
            for verb in [*generate.verbs_of(resource), *generate.actions_of(resource)]:
                self.assertTrue(callable(getattr(made, verb)), f"{resource['path']} {verb}")


class Checked(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cache = cls.enterClassContext(tempfile.TemporaryDirectory())

    def mypy(self, *files):
        return run("/usr/bin/mypy", "--strict", "--no-error-summary", "--cache-dir", self.cache, *files, cwd=self.cache,
                   env={**os.environ, "MYPYPATH": str(SOURCE)})

    def test_the_package_and_a_program_are_accepted(self):
        done = self.mypy("--python-version", "3.9", SOURCE / "chaotica_client", HERE / "typing/accepted.py")
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_programs_that_are_wrong_are_refused_line_by_line(self):
        lines = (HERE / "typing/refused.py").read_text().splitlines()
        expected = {number: line.split("# E: ")[1] for number, line in enumerate(lines, 1) if "# E: " in line and not line.startswith('"""')}
        found = {int(number): text for number, text in re.findall(r"refused\.py:(\d+): error: (.*)", self.mypy(HERE / "typing/refused.py").stdout)}
        self.assertEqual(sorted(found), sorted(expected))
        for number, words in expected.items():
            self.assertIn(words, found[number])

    @unittest.skipUnless(RUFF.exists(), "./dev test installs ruff")
    def test_ruff_has_nothing_to_complain_about(self):
        settings = tomllib.loads((SOURCE / "pyproject.toml").read_text())["tool"]["ruff"]
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            file.write(json.dumps(settings))
            file.flush()
            done = run("node", HERE / "ruff.cjs", RUFF, file.name, *sorted(SOURCE.glob("*.py")), *sorted(SOURCE.glob("chaotica_client/*.py*")),
                       ROOT / "clients/reading.py")
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_it_is_python_3_9(self):
        for path in SOURCE.glob("chaotica_client/*.py*"):
            compile(path.read_text(), path.name, "exec", flags=0x400, dont_inherit=True)
            __import__("ast").parse(path.read_text(), feature_version=(3, 9))


class Built(unittest.TestCase):
    """In a copy, since a build leaves things behind, and where the kernel allows it without any network."""

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        run("cp", "-r", SOURCE, self.folder / "python")
        self.alone = ["unshare", "-n"] if run("unshare", "-n", "true").returncode == 0 else []
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("PIP_", "PYTHON"))}
        self.environment.update({"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_CACHE_DIR": "1", "HOME": str(self.folder)})

    def pip(self, python, *arguments):
        done = run(*self.alone, python, "-m", "pip", *arguments, env=self.environment)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_pip_installs_it_without_a_network(self):
        run("/usr/bin/python3", "-m", "venv", "--system-site-packages", self.folder / "venv")  # which has Debian's httpx
        self.pip(self.folder / "venv/bin/python", "install", self.folder / "python")
        done = run(self.folder / "venv/bin/chaotica-client", "--version", env=self.environment, cwd="/")
        self.assertEqual(done.stdout, f"chaotica-client {chaotica_client.__version__}\n")

    def test_a_wheel_has_the_package_its_types_and_nothing_else(self):
        self.pip("/usr/bin/python3", "wheel", "--no-deps", "-w", self.folder, self.folder / "python")
        (wheel,) = self.folder.glob("*.whl")
        with zipfile.ZipFile(wheel) as file:
            names = {name for name in file.namelist() if ".dist-info/" not in name}
            metadata = next(file.read(name).decode() for name in file.namelist() if name.endswith("METADATA"))
        self.assertEqual(names, {f"chaotica_client/{path.name}" for path in (SOURCE / "chaotica_client").iterdir() if path.is_file()})
        self.assertEqual(re.findall("Requires-Dist: (.*)", metadata), ["httpx (>=0.23)"])


class Decisions(unittest.TestCase):
    def client(self, answers, **options):
        """A client whose server gives these answers, one after the other; and the requests that it had."""
        seen, left = [], iter(answers)

        def handle(request):
            seen.append(request)
            answer = next(left)
            if isinstance(answer, Exception):
                raise answer
            return httpx.Response(answer) if isinstance(answer, int) else httpx.Response(200, json=answer)

        made = chaotica_client.Client("https://localhost:1", "0123456789012345678901234567890123456789", transport=httpx.MockTransport(handle),
                                      **{"backoff": 0, **options})
        self.addCleanup(made.close)
        return made, seen

    def test_a_record_reads_both_ways_and_is_a_mapping(self):
        client, _ = self.client([{"id": 1, "client": {"name": "A"}, "phases": [{"name": "P"}]}])
        job = client.jobs.get(1)
        self.assertEqual((job.client.name, job["client"]["name"], job.phases[0].name, job.get("client").name), ("A", "A", "P", "A"))
        self.assertIs(job.client, job["client"])
        self.assertEqual(json.loads(json.dumps(dict(job))), {"id": 1, "client": {"name": "A"}, "phases": [{"name": "P"}]})
        self.assertEqual([value for _, value in job.items()][1].name, "A")
        for again in (copy.deepcopy(job), pickle.loads(pickle.dumps(job)), copy.copy(job)):
            self.assertEqual((again, again.client.name), (job, "A"))
        with self.assertRaisesRegex(AttributeError, "titel.*it has id, client, phases"):
            job.titel  # noqa: B018
        with self.assertRaisesRegex(AttributeError, "update"):
            job.id = 2
        self.assertIsNone(getattr(job, "title", None))

    def test_values_are_written_as_the_api_has_them(self):
        class Status(Enum):
            DONE = "completed"

        cases = [({"status": [Status.DONE, "lost"]}, "status__in", "completed,lost"), ({"a": True}, "a", "true"), ({"a": Decimal("1E+2")}, "a", "100"),
                 ({"a": date(2026, 1, 2)}, "a", "2026-01-02"), ({"a": {"id": 5}}, "a", "5"), ({"a__in": "1,2"}, "a__in", "1,2"),
                 ({"a": datetime(2026, 1, 2, 3, tzinfo=timezone.utc)}, "a", "2026-01-02T03:00:00Z"), ({"fields": ["id", "title"]}, "fields", "id,title"),
                 ({"t": ("a,b", 'say "x"', " y")}, "t__in", '"a,b","say ""x"""," y"'), ({"r__range": (1, 2)}, "r__range", "1,2")]
        for given, name, value in cases:
            self.assertEqual(query_of(given), [(name, value)])
        self.assertEqual(query_of({"fields": None, "search": None}), [])
        with self.assertRaisesRegex(TypeError, "end_date__isnull=True"):
            query_of({"end_date": None})
        with self.assertRaises(TypeError):
            query_of({"a": object()})
        self.assertEqual(json.loads(body_of({"d": date(2026, 1, 2), "m": Decimal("10.10"), "s": Status.DONE, "l": {1}})),
                         {"d": "2026-01-02", "m": 10.1, "s": "completed", "l": [1]})
        for wrong in (Decimal("0.12345678901234567890"), float("nan")):
            with self.assertRaises(ValueError):
                body_of({"x": wrong})

    def test_records_in_bodies_stand_for_their_ids_and_as_bodies_for_themselves(self):
        client, seen = self.client([{"id": 1, "title": "T", "client": {"id": 15, "name": "A"}}] * 6 + [{"results": []}, {"data": {"key": "k", "content": {}}}])
        job = client.jobs.get(1)
        client.jobs.update(1, {"client": job.client})
        client.jobs.update(1, {"client": job, "team": [job]})
        client.jobs.replace(1, job)
        client.jobs.bulk_update([job, 2, "3"], job)
        client.orgunits(3).members.update({"id": 9, "user": {"id": 7}}, {})
        client.jobs.batch([job])
        client.tickets(1).topics.create("job", job)
        whole = {"id": 1, "title": "T", "client": 15}
        self.assertEqual([json.loads(one.content) for one in seen[1:]], [
            {"client": 15}, {"client": 1, "team": [1]}, whole, {"ids": [1, 2, 3], "data": whole, "atomic": True}, {}, {"jobs": [whole]},
            {"name": "job", "dataType": "hash", "content": {**whole, "client": {"id": 15, "name": "A"}}}])
        self.assertEqual(seen[5].url.path, "/api/orgunit/3/members/7/")

    def test_a_login_that_fails_leaves_things_as_they_were(self):
        client, seen = self.client([401, {"id": 1}, {"csrf_token": "c"}, {"id": 1}])
        with self.assertRaises(chaotica_client.AuthenticationError):
            client.login("ada", "wrong")
        client.users.me()
        client.login("ada", "right")
        client.jobs.update(1, {})
        self.assertEqual(["Authorization" in one.headers for one in seen], [False, True, False, False])
        self.assertEqual(seen[3].headers["X-CSRFToken"], "c")

    def test_list_costs_no_request_for_its_length(self):
        pages = [{"next": "https://localhost:1/api/jobs/?cursor=b", "previous": None, "results": [{"id": 1}]}, {"next": None, "previous": None, "results": [{"id": 2}]}]
        for read in (list, tuple, lambda rows: [*rows], lambda rows: sorted(rows, key=lambda row: row.id)):
            client, seen = self.client(pages)
            self.assertEqual([row.id for row in read(client.jobs.list())], [1, 2])
            self.assertEqual(len(seen), 2)
        client, seen = self.client([{"count": 5, "next": None, "previous": None, "results": []}])
        self.assertEqual(len(client.jobs.list()), 5)

    def test_waits_are_random_and_grow(self):
        policy = chaotica_client.exchange.Policy(backoff=1)
        longest = [max(policy.pause(tries) for _ in range(300)) for tries in (1, 3, 9)]
        shortest = [min(policy.pause(tries) for _ in range(300)) for tries in (1, 3, 9)]
        for at, bound in enumerate((1, 4, 30)):
            self.assertTrue(bound * 0.8 < longest[at] <= bound and shortest[at] < bound * 0.2, (longest, shortest))
        self.assertLessEqual(policy.pause(100_000), 30)  # and is no number too large

    def test_tokens_are_nowhere_to_be_seen(self):
        token = "0123456789012345678901234567890123456789"
        client, _ = self.client([401, httpx.ConnectError("refused")], max_tries=1)
        for call in (client.users.me, client.users.me):
            with self.assertLogs(level="DEBUG") as logs, self.assertRaises(chaotica_client.ChaoticaError) as raised:
                __import__("logging").getLogger().debug("one line at least")
                call()
            self.assertNotIn(token, f"{raised.exception!r} {raised.exception} {vars(raised.exception)} {logs.output}")
        self.assertNotIn(token, repr(client) + str(vars(client)) + repr(client.jobs))
        exchange = chaotica_client.exchange
        request = exchange.Request("POST", "/api/auth/token/", headers={"Authorization": f"Token {token}"}, content=token.encode())
        answer = exchange.Answer(200, {"set-cookie": token}, token.encode())
        self.assertNotIn(token, f"{exchange.Send(request)!r} {answer!r}")

    def test_exceptions_can_be_sent_on(self):
        error = chaotica_client.ValidationError("No.", status=422, code="VALIDATION_ERROR", fields={"title": ["Too long."]}, request_id="req_1")
        again = pickle.loads(pickle.dumps(error))
        self.assertEqual((type(again), str(again), again.fields), (type(error), str(error), error.fields))
        self.assertEqual(str(error), "422 VALIDATION_ERROR: No.\n  title: Too long.\n  (req_1)")

    def test_a_certificate_that_is_not_trusted_is_not_tried_again(self):
        client, seen = self.client([httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")] * 6)
        with self.assertRaisesRegex(chaotica_client.ConnectionFailed, "certificate"):
            client.users.me()
        self.assertEqual(len(seen), 1)

    def test_what_cannot_be_is_said_at_once(self):
        for url in ("localhost", "ftp://x", "https://", "https://host/api", "https://user:secret@host", "https://host/?q"):
            with self.assertRaisesRegex(ValueError, "base_url") as raised:
                chaotica_client.Client(url)
            self.assertNotIn("secret", str(raised.exception))
        client, seen = self.client([])
        for wrong in (lambda: client.jobs.list(page=2), lambda: client.jobs.list(cursor=""), lambda: client.jobs.get(None), lambda: client.jobs.get(True),
                      lambda: client.jobs.get({"title": "x"}), lambda: client.jobs.get(""), lambda: client.jobs.transition(1), lambda: client.jobs.transition()):
            with self.assertRaises(TypeError):
                wrong()
        with self.assertRaisesRegex(AttributeError, "no 'job'; it has .*jobs"):
            client.job  # noqa: B018
        with self.assertRaises(AttributeError):
            client.events.create({})
        self.assertEqual(seen, [])
        with self.assertRaises(ValueError):
            chaotica_client.webhooks.verify({"webhook-id": "a", "webhook-timestamp": "1", "webhook-signature": "v1,x"}, b"{}", "")


if __name__ == "__main__":
    unittest.main()
