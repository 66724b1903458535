"""The Python client against a live instance: the table of behaviours both ways, the examples of the API's documentation as printed,
every snippet of its README, its command line, deliveries of real webhooks, and how quick it is."""

import ast
import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from unittest import mock

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parents[1] / "clients/python"
sys.path[:0] = [str(HERE), str(HERE.parent / "support"), str(SOURCE), str(SOURCE.parent)]
import chaotica_client  # noqa: E402
import httpx  # noqa: E402
import reading  # noqa: E402
from live import Live  # noqa: E402
from printed import snippet  # noqa: E402
from receiver import Receiver  # noqa: E402

PYTHON = "/usr/bin/python3"


def setUpModule():
    global live
    live = unittest.enterModuleContext(Live(settings={"CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))


def client(account="admin"):
    return chaotica_client.Client(live.url, live.token(account), verify=live.env["CHAOTICA_CA"])


def environment(**more):
    return {**{key: value for key, value in os.environ.items() if not key.startswith("CHAOTICA_")}, "PYTHONPATH": str(SOURCE),
            "CHAOTICA_URL": live.url, "CHAOTICA_CA": live.env["CHAOTICA_CA"], "CHAOTICA_TOKEN": live.token("admin"),
            "CHAOTICA_PASSWORD": live.env["CHAOTICA_PASSWORD"], **more}


class Behaviours(unittest.TestCase):
    def driven(self, *arguments):
        done = subprocess.run([PYTHON, str(HERE / "python_driver.py"), *arguments], env=live.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=500)
        failed = [line for line in done.stdout.splitlines() if not line.startswith("ok ")]
        self.assertEqual((done.returncode, failed), (0, []))
        self.assertGreater(done.stdout.count("ok "), 50)

    def test_the_table_holds_for_the_client_that_waits(self):
        self.driven()

    def test_the_table_holds_for_the_client_that_is_awaited(self):
        self.driven("--async")


class Slack(BaseHTTPRequestHandler):
    """Takes what Slack would: JSON with a text."""

    def do_POST(self):
        self.server.messages.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_):
        pass


class Printed(unittest.TestCase):
    """The examples of the API's documentation, to the letter; the address and the token that they print are the instance's."""

    def run_printed(self, name, known):
        exec(compile(snippet(name), name, "exec"), known)  # noqa: S102
        return known

    def shell(self, name):
        """In a shell of somebody whose files say whom to trust, and that answers are shown with their status."""
        text = snippet(name).replace("https://your-instance.com", live.url).replace("your-instance.com", live.url.removeprefix("https://"))
        with tempfile.TemporaryDirectory() as home:
            Path(home, ".curlrc").write_text(f"cacert = {live.env['CHAOTICA_CA']}\ninclude\nsilent\n")
            Path(home, ".config/httpie").mkdir(parents=True)
            options = ["--default-scheme=https", f"--verify={live.env['CHAOTICA_CA']}", "--ignore-stdin", "--print=hb", "--pretty=none"]
            Path(home, ".config/httpie/config.json").write_text(json.dumps({"default_options": options}))
            done = subprocess.run(["bash", "-ec", text.replace("your-token", live.token("admin"))], env={"PATH": os.environ["PATH"], "HOME": home},
                                  capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        answers = re.findall(r"HTTP/\S+ (\d+).*?\n\n({.*?)(?=HTTP/|$)", done.stdout, re.S)
        return [status for status, _ in answers], [json.loads(body) for _, body in answers]

    def test_the_client(self):
        known = {}
        with client("manager") as caller, mock.patch.object(chaotica_client, "Client", return_value=caller) as made:
            with self.assertRaises(chaotica_client.InvalidTransition) as raised:
                self.run_printed("Python Client", known)
            statuses = {job.status for job in known["jobs"]}
        made.assert_called_once_with(base_url="https://your-instance.com", token="your-api-token")  # noqa: S106
        self.assertIn("to_pending_scope", raised.exception.allowed)
        self.assertEqual((known["job"].title, known["job"]["status"]), ("Security Assessment", "draft"))
        self.assertEqual(statuses, {"in_progress"})

    def test_the_handler_for_slack(self):
        with HTTPServer(("127.0.0.1", 0), Slack) as slack, client() as caller:
            slack.messages = []
            threading.Thread(target=slack.serve_forever, daemon=True).start()
            known = self.run_printed("Slack Integration:", {"client": caller, "slack_webhook_url": f"http://127.0.0.1:{slack.server_port}/"})
            known["handle_job_completed"]({"event": "job.status_changed", "data": {"job_id": 2501}})
            slack.shutdown()
        days = live.get("/api/jobs/2501/").json()["duration_days"]
        self.assertEqual(slack.messages, [{"text": "Job completed: E-commerce Security Assessment", "attachments": [{"color": "good", "fields": [
            {"title": "Client", "value": "Acme Corporation"}, {"title": "Duration", "value": f"{days} days"}]}]}])

    def test_the_figures_for_power_bi(self):
        with client() as caller:
            metrics = self.run_printed("PowerBI Integration:", {"client": caller})["export_project_metrics"]()
        count = live.get("/api/jobs/?status__in=completed,delivered&created__gte=2023-01-01&page_size=1").json()["count"]
        self.assertEqual(len(metrics), count)
        self.assertGreater(count, 0)
        self.assertEqual(list(metrics[0]), ["job_id", "client_name", "duration_days", "team_size", "revenue", "completion_date"])

    def test_the_requests_by_curl(self):
        statuses, (users, job) = self.shell("Using curl:")
        self.assertEqual(statuses, ["200", "201"])
        self.assertEqual(users["count"], live.get("/api/users/?page_size=1").json()["count"])
        self.assertEqual((job["title"], job["client"]["id"], job["unit"]["id"], job["status"]), ("Test Job", 1, 1, "draft"))

    @unittest.skipUnless(shutil.which("http"), "./dev test installs HTTPie")
    def test_the_requests_by_httpie(self):
        before = live.get("/api/jobs/2501/").json()["title"]
        try:
            statuses, (jobs, job) = self.shell("Using HTTPie:")
        finally:
            live.request("PATCH", "/api/jobs/2501/", json={"title": before})
        self.assertEqual(statuses, ["200", "200"])
        self.assertEqual({(one["status"], one["client"]["id"]) for one in jobs["results"]}, {("in_progress", 15)})
        self.assertEqual((job["id"], job["title"]), (2501, "Updated Job Title"))

    def test_the_addresses_of_a_local_server(self):
        paths = re.findall(r"http://localhost:8000(/\S+)", snippet("Local API Server:"))
        self.assertEqual(sorted(set(paths)), ["/api/", "/api/docs/", "/api/schema/"])
        for path in paths:
            self.assertEqual(live.get(path, headers={"Accept": "text/html"}).status_code, 200, path)


class Readme(unittest.TestCase):
    def test_every_snippet_of_python_runs(self):
        snippets = re.findall(r"```python\n(.*?)```", (SOURCE / "README.md").read_text(), re.S)
        self.assertGreater(len(snippets), 10)
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([PYTHON, "-B", "-c", "\n".join(snippets)], env=environment(), cwd=folder, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_every_command_runs(self):
        text = (SOURCE / "README.md").read_text()
        commands = [line for block in re.findall(r"```sh\n(.*?)```", text, re.S) for line in block.splitlines() if line.startswith("python3")]
        self.assertGreater(len(commands), 4)
        with tempfile.TemporaryDirectory() as folder:
            for command in commands:
                done = subprocess.run(command.replace("python3", PYTHON, 1), shell=True, env=environment(), cwd=folder,  # noqa: S602
                                      stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
                self.assertEqual(done.returncode, 0, f"{command}\n{done.stdout}")


class CommandLine(unittest.TestCase):
    def cli(self, *words, status=0, give=None, **more):
        done = subprocess.run([PYTHON, "-B", "-m", "chaotica_client", *words], env=environment(**more), capture_output=True, timeout=60, input=give)
        self.assertEqual(done.returncode, status, done.stderr.decode() + done.stdout.decode())
        return (done.stdout if status == 0 else done.stderr).decode()

    def test_rows_are_shown_as_table_json_and_csv(self):
        table = self.cli("jobs", "list", "--id__in", "2501,2502", "--fields", "id,title,client__name", "--ordering", "id").splitlines()
        self.assertEqual([line.split()[0] for line in table], ["id", "2501", "2502"])
        rows = json.loads(self.cli("jobs", "list", "--id__in=2501,2502", "--format", "json"))
        self.assertEqual(sorted(row["id"] for row in rows), [2501, 2502])
        self.assertEqual(json.loads(self.cli("jobs", "list", "--title", "none", "--format=json")), [])
        self.assertEqual(self.cli("jobs", "list", "--id", "2501", "--fields", "id,client__name", "--format", "csv"),
                         "id,client__name\r\n2501,Acme Corporation\r\n")
        self.assertEqual(json.loads(self.cli("jobs", "get", "2501", "--format", "json"))["id"], 2501)
        self.assertEqual(len(json.loads(self.cli("jobs", "list", "--limit", "3", "--format", "json"))), 3)

    def test_things_are_changed(self):
        made = json.loads(self.cli("jobs", "create", "title=By hand", "client:=15", "unit:=3", "--format", "json"))
        self.assertIn("to_pending_scope", self.cli("jobs", "transition", str(made["id"]), "to_complete", status=1))
        self.assertIn("pending_scope", self.cli("jobs", "transition", str(made["id"]), "to_pending_scope", "--comment", "Go"))
        self.cli("jobs", "update", str(made["id"]), "--data", '{"description": "x"}')
        self.cli("jobs", "bulk_update", str(made["id"]), "2502", "high_risk:=false")
        self.cli("jobs", "batch", "--data", "@-", give=b'[{"title": "One", "client": 15, "unit": 3}]')
        self.assertEqual(json.loads(self.cli("jobs", "history", str(made["id"]), "--limit", "1", "--format", "json"))[0]["action"], "update")

    def test_files_come_and_go(self):
        with tempfile.TemporaryDirectory() as folder:
            self.cli("jobs", "export", "--id", "2501", "--fields", "id", "--to", f"{folder}/jobs.csv")
            self.assertEqual(Path(folder, "jobs.csv").read_bytes(), b"id\r\n2501\r\n")
            Path(folder, "sample").write_bytes(b"\0bytes")
            key = json.loads(self.cli("tickets", "create", "type=data", "--format", "json"))["key"]
            self.cli(f"tickets/{key}/topics", "upload", "sample", f"{folder}/sample")
            self.assertEqual(self.cli(f"tickets/{key}/topics", "download", "sample"), "\0bytes")
        self.assertEqual(self.cli("jobs", "export", "--id", "2501", "--fields", "id"), "id\r\n2501\r\n")

    def test_refusals_are_one_and_misuse_is_two(self):
        self.assertIn("Did you mean status?", self.cli("jobs", "list", "--statsu", "x", status=1))
        self.assertIn("NOT_FOUND", self.cli("jobs", "get", "999999", status=1))
        self.assertIn("INVALID_TOKEN", self.cli("users", "me", status=1, CHAOTICA_TOKEN="0" * 40))
        self.assertIn("ConnectError", self.cli("users", "me", status=1, CHAOTICA_URL="https://localhost:9"))
        for words in (["job", "list"], ["jobs", "lst"], ["jobs"], [], ["jobs", "list", "--status"], ["jobs", "list", "--format", "yaml"],
                      ["jobs", "get"], ["jobs", "create", "client:=x"], ["jobs", "create", "--data", "{"], ["jobs/2501", "list"], ["_http", "close"],
                      ["jobs", "_one", "1"], ["jobs", "list", "--limit", "x"], ["jobs", "create", "--data", "@/nowhere"]):
            self.cli(*words, status=2)

    def test_a_profile_is_used_and_kept_from_others(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "chaotica/profiles.ini")
            path.parent.mkdir()
            path.write_text(f"[default]\nurl = {live.url}\ntoken = {live.token('user')}\nca = {live.env['CHAOTICA_CA']}\n"
                            f"[boss]\nurl = {live.url}\ntoken = {live.token('manager')}\nca = {live.env['CHAOTICA_CA']}\n")
            path.chmod(0o600)
            nothing = {"CHAOTICA_URL": "", "CHAOTICA_TOKEN": "", "CHAOTICA_CA": "", "XDG_CONFIG_HOME": folder}
            self.assertIn("john.doe", self.cli("users", "me", **nothing))
            self.assertIn("sarah.johnson", self.cli("users", "me", "--profile", "boss", **nothing))
            self.assertIn("sarah.johnson", self.cli("users", "me", "--profile", "boss", XDG_CONFIG_HOME=folder))
            self.assertIn("boss", self.cli("users", "me", "--profile", "none", status=2, **nothing))
            path.chmod(0o644)
            self.assertIn("chmod 600", self.cli("users", "me", status=2, **nothing))
            path.unlink()
            self.assertIn("CHAOTICA_URL", self.cli("users", "me", status=2, **nothing))

    def test_whoever_reads_enough_may_go(self):
        done = subprocess.run(f"{PYTHON} -B -m chaotica_client jobs list --format json | head -c 20", shell=True, env=environment(),  # noqa: S602
                              capture_output=True, timeout=60)
        self.assertEqual((len(done.stdout), done.stderr), (20, b""))


class Typed(unittest.TestCase):
    """What types say that lists take is what each list itself says, of its own fields and of those one relation away."""

    @classmethod
    def setUpClass(cls):
        tree = ast.parse((SOURCE / "chaotica_client/_filters.pyi").read_text())
        cls.keywords = {node.name.removesuffix("List"): {one.arg for one in node.body[0].args.kwonlyargs} for node in tree.body if isinstance(node, ast.ClassDef)}
        cls.names = {node.targets[0].id: set(ast.literal_eval(node.value.slice)) for node in tree.body
                     if isinstance(node, ast.Assign) and node.targets[0].id.endswith("Order")}
        cls.lists = [one for one in reading.read(live.get("/api/schema/", headers={"Accept": "application/json"}).json())["resources"] if not one["parent"]]

    def test_filters(self):
        self.assertGreater(len(self.lists), 15)
        for one in self.lists:
            told = live.request("OPTIONS", one["path"]).json()["filters"]
            taken = {name if lookup == "exact" else f"{name}__{lookup}" for name, lookups in told.items() for lookup in lookups}
            keywords = self.keywords[one["record"]]
            with self.subTest(one["path"]):
                self.assertEqual(keywords - {"fields", "exclude", "page_size", "ordering", "search", "after", "open_transition"}, taken - {"fields"})
                self.assertEqual("open_transition" in keywords, one["path"] in ("/api/jobs/", "/api/phases/"))

    def test_orders_and_members(self):
        for one in self.lists:
            order = self.names.get(f"{one['record']}Order", set())
            with self.subTest(one["path"]):
                self.assertLessEqual(set(live.request("OPTIONS", one["path"]).json()["ordering"]), order)
                asked = [{"ordering": name} for name in sorted(order)[:: max(1, len(order) // 8)]]  # some of those that are farther away, too
                for query in [*asked, *({"fields": name} for name in one["chosen"])]:
                    answer = live.get(one["path"], params={**query, "page_size": 1, "count": "none"})
                    self.assertEqual(answer.status_code, 200, answer.text)


class Together(unittest.TestCase):
    def test_real_deliveries_are_verified(self):
        with Receiver() as receiver, client() as caller:
            hook = caller.webhooks.create({"url": receiver.url("/ok"), "events": ["job.created"]})
            job = caller.jobs.create({"title": "Delivered", "client": 15, "unit": 3})
            arrived = live.wait_for(lambda: [one for one in receiver.arrivals["/ok"] if one.json["data"].get("job_id") == job.id])
            event = chaotica_client.webhooks.verify(arrived[0].headers, arrived[0].body, hook.secret)
            self.assertEqual((event.event, event.data.job_id), ("job.created", job.id))
            with self.assertRaises(chaotica_client.WebhookError):
                chaotica_client.webhooks.verify(arrived[0].headers, arrived[0].body, hook.secret, now=time.time() + 600)
            caller.webhooks.delete(hook.id)

    def test_threads_share_a_client(self):
        with client() as caller:
            found = []
            threads = [threading.Thread(target=lambda: found.append(len(caller.jobs.list(client=15).ids()))) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self.assertEqual((len(found), len(set(found))), (8, 1))

    def test_a_topic_is_given_other_bytes(self):
        with client("user") as caller:
            topics = caller.tickets(caller.tickets.create({"type": "data"})).topics
            topic = topics.upload("sample", io.BytesIO(b"\0one"))
            self.assertEqual(topics.update(topic, b"\0two").topic.encoding, "base64")
            self.assertEqual(topics.download("sample"), b"\0two")

    def test_progress_is_told(self):
        with client() as caller, contextlib.closing(io.BytesIO()) as file:
            told = []
            size = caller.jobs.export(to=file, format="xlsx", progress=lambda done, total: told.append(done))
            self.assertEqual((told[-1], len(file.getvalue())), (size, size))
            self.assertEqual(told, sorted(told))


if __name__ == "__main__":
    unittest.main()
