"""The JavaScript client against a live instance: the table of behaviours, the examples of the API's documentation as printed, and every
snippet of its README."""

import json
import os
import re
import subprocess
import sys
import threading
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]
from js_package import MISSING, SOURCE, TOOLS, Package, run  # noqa: E402
from live import Live  # noqa: E402
from printed import snippet  # noqa: E402
from receiver import Receiver  # noqa: E402
from stack import free_port  # noqa: E402

SNIPPET = re.compile(r"```js ?(\w*)\n(.*?)```(?:\n\n```text\n(.*?)```)?", re.S)
PRINTED = snippet("JavaScript/Node.js Client")
# The printed address and token stand for those of the instance.
STAND_INS = """
    const real = globalThis.fetch;
    globalThis.fetch = (url, init) => {
        if (init.headers.get('authorization') === 'Token your-api-token') init.headers.set('Authorization', `Token ${process.env.CHAOTICA_TOKEN}`);
        return real(url.replace('https://your-instance.com', process.env.CHAOTICA_URL), init);
    };
"""
CLIENT = """import ChaoticaClient from 'chaotica-js-client';
const client = new ChaoticaClient({ baseUrl: process.env.CHAOTICA_URL, token: process.env.CHAOTICA_TOKEN });
"""


def setUpModule():
    global live
    live = unittest.enterModuleContext(Live(settings={"CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))


class Behaviours(unittest.TestCase):
    def test_the_table_holds(self):
        done = subprocess.run(["node", str(HERE / "js_driver.mjs")], env=live.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, timeout=500)
        self.assertEqual(done.returncode, 0, "\n".join(line for line in done.stdout.splitlines() if not line.startswith("ok ")))
        self.assertGreater(done.stdout.count("ok "), 10)


@unittest.skipUnless(TOOLS.exists(), MISSING)
class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.package = cls.enterClassContext(Package())
        cls.variables = {"CHAOTICA_URL": live.url, "CHAOTICA_TOKEN": live.token("admin"), "CHAOTICA_PASSWORD": live.env["CHAOTICA_PASSWORD"],
                         "NODE_EXTRA_CA_CERTS": live.env["CHAOTICA_CA"]}

    def test_the_documented_example_runs_as_printed(self):
        text = f"{STAND_INS}(async () => {{\n{PRINTED}console.log(jobs.count, jobs.every((job) => job.status === 'in_progress'));\n}})();"
        out = self.package.node("printed.cjs", text, **self.variables)
        count = live.get("/api/jobs/?status=in_progress").json()["count"]
        self.assertEqual(sorted(out.splitlines()), sorted([f"{count} true", "E-commerce Security Assessment"]))

    def snippets(self):
        for kind, text, printed in SNIPPET.findall((SOURCE / "README.md").read_text()):
            yield kind, text if "new ChaoticaClient({ baseUrl: process.env.CHAOTICA_URL, token" in text else CLIENT + text, printed

    def test_what_the_readme_shows_is_what_comes(self):
        seen = compared = 0
        for kind, text, printed in self.snippets():
            if kind:
                continue
            with self.subTest(text):
                out = self.package.node("snippet.mjs", text, "--no-warnings", **self.variables)
                if printed:
                    self.assertEqual("".join(line for line in out.splitlines(True) if not re.match(r"\d+ (\?|\d+)$", line)), printed)
                    compared += 1
            seen += 1
        self.assertGreaterEqual((seen, compared), (6, 4))

    def started(self, name, text, **variables):
        (self.package.app / name).write_text(text)
        process = subprocess.Popen(["node", name], cwd=self.package.app, env={**os.environ, **self.variables, **variables}, text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        return process

    def test_the_feed_of_the_readme_tells_what_happens(self):
        text = next(text for kind, text, _ in self.snippets() if kind == "follow")
        job = live.request("POST", "/api/jobs/", json={"title": "Followed", "client": 15, "unit": 3}).json()["id"]
        process = self.started("follow.mjs", text)
        event = live.wait_for(lambda: live.get(f"/api/events/?event=job.created&object_id={job}").json()["results"])[0]
        watchdog = threading.Timer(60, process.kill)  # it would go on for ever
        watchdog.start()
        self.addCleanup(watchdog.cancel)
        self.assertIn(f"{event['id']} job.created\n", process.stdout)

    def test_the_receiver_of_the_readme_tells_a_chat(self):
        text = next(text for kind, text, _ in self.snippets() if kind == "receive")
        chat, port, secret = Receiver(), free_port(), "a-secret-of-my-own"
        self.addCleanup(chat.server_close)
        self.addCleanup(chat.shutdown)
        self.started("receive.mjs", text, PORT=str(port), WEBHOOK_SECRET=secret, SLACK_WEBHOOK_URL=chat.url("/ok/chat"))
        hook = live.request("POST", "/api/webhooks/", json={"url": f"http://127.0.0.1:{port}/", "events": ["job.status_changed"], "secret": secret})
        self.assertEqual(hook.status_code, 201, hook.text)
        job = live.request("POST", "/api/jobs/", json={"title": "Told", "client": 15, "unit": 3}).json()["id"]
        live.request("POST", f"/api/jobs/{job}/transition/", json={"transition": "to_pending_scope"})
        said = live.wait_for(lambda: chat.got("/ok/chat"), 30)
        self.assertTrue(said, live.get(f"/api/webhooks/{hook.json()['id']}/deliveries/").text)
        message = json.loads(said[0].body)
        self.assertEqual(message["text"], "Job Pending Scoping: Told")
        self.assertEqual(message["attachments"][0]["fields"][0], {"title": "Client", "value": "Acme Corporation"})
        forged = live.session.post(f"http://127.0.0.1:{port}/", data="{}", headers={"webhook-id": "1", "webhook-timestamp": "1"}, timeout=10)
        self.assertEqual(forged.status_code, 401)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
