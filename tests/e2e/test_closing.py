"""Reloads of nginx that cut nobody's request: while its file `closing` is there each answer is what it is otherwise and the last on its
connection, and clients that keep theirs notice nothing when nginx is reloaded then."""

import http.client
import signal
import ssl
import sys
import threading
import time
import unittest
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from stack import Stack  # noqa: E402

JSON = {"Content-Type": "application/json"}
ASKED = [  # method, target, headers, body
    ("GET", "/api/jobs/2501/", {}, None), ("HEAD", "/api/jobs/2501/", {}, None), ("GET", "/api/v1/jobs?page_size=2&ordering=id", {}, None),
    ("GET", "/api/jobs/?search=a%2Fb%3Fc%26d", {}, None), ("GET", "/api/jobs/25%3F01/", {}, None), ("GET", "/api/jobs/%0A2501/", {}, None),
    ("GET", "/api/jobs/..%2fhealth", {}, None), ("GET", "/api/nowhere/", {}, None), ("PATCH", "/api/jobs/2501/", JSON, b'{"colour": 1}'),
    ("OPTIONS", "/api/jobs/2501/", {}, None), ("DELETE", "/api/health/", {}, None), ("GET", "/api/ready/", {}, None),
    ("GET", "/api/schema/", {"If-None-Match": "*"}, None), ("GET", "/api/jobs/export/?format=csv&fields=id&page_size=1", {}, None),
    ("GET", "/api/rate_limit/", {}, None), ("GET", "/", {}, None), ("GET", "/jobs/2501", {}, None), ("GET", "/login/", {}, None),
    ("GET", "/docs/start/", {}, None), ("GET", "/nowhere.png", {}, None), ("GET", "/%0A", {}, None)]
HIDDEN = ["/-/read", "/-/read_body", "/-/error", "/-/rate_limit", "/-/closing/api/jobs/", "/-/closing//-/read"]


def setUpModule():
    global stack, mark
    stack = unittest.enterModuleContext(Stack())
    mark = (stack.state / "home").resolve() / "nginx/closing"


def crew():
    """The processes of nginx below its master."""
    master, = stack.pids("nginx")
    return set(Path(f"/proc/{master}/task/{master}/children").read_text().split())


class Client:
    """One connection that is kept; what fails is not tried again."""

    def __init__(self):
        self.http = http.client.HTTPSConnection("localhost", stack.port, context=ssl.create_default_context(cafile=stack.env["CHAOTICA_CA"]),
                                                timeout=30)

    def close(self):
        self.http.close()

    def ask(self, method, target, headers=None, body=None):
        self.http.request(method, target, body, {"Authorization": "Token " + stack.token("admin"), "X-Request-ID": "req_the_same", **(headers or {})})
        answer = self.http.getresponse()
        return answer, answer.read()


class Closing(unittest.TestCase):
    def setUp(self):
        self.addCleanup(mark.unlink, missing_ok=True)

    def test_each_answer_is_the_same_and_the_last(self):
        def asked(method, target, headers, body):
            with closing(Client()) as client:
                answer, content = client.ask(method, target, headers, body)
            told = sorted((name.lower(), value) for name, value in answer.getheaders() if name.lower() not in ("date", "connection", "age"))
            return (answer.status, told, content), answer.getheader("Connection")

        before = [asked(*one) for one in ASKED]
        mark.touch()
        for one, (usual, _) in zip(ASKED, before):
            with self.subTest(one[:2]):
                now, connection = asked(*one)
                self.assertEqual(connection, "close")
                self.assertEqual(now, usual)
        mark.unlink()
        self.assertEqual([connection for _, connection in before], ["keep-alive"] * len(ASKED))
        self.assertEqual(asked(*ASKED[0])[1], "keep-alive")

    def test_what_is_nginxs_own_stays_so(self):
        mark.touch()
        for target in HIDDEN:
            with closing(Client()) as client:
                self.assertEqual(client.ask("GET", target)[0].status, 404, target)

    def test_no_request_is_lost(self):
        ended, failed, done = threading.Event(), [], []

        def work():
            with closing(Client()) as client:
                while not ended.is_set():
                    try:
                        done.append(client.ask("GET", "/api/roles/1/")[0].status)
                    except (OSError, http.client.HTTPException) as error:
                        failed.append(repr(error))
                        client.close()
                    time.sleep(0.002)

        threads = [threading.Thread(target=work) for _ in range(8)]
        self.addCleanup(ended.set)
        for thread in threads:
            thread.start()
        for _ in range(4):
            mark.touch()
            time.sleep(1)
            before = crew()
            stack.signal("nginx", signal.SIGHUP)
            self.assertTrue(stack.wait_for(lambda before=before: not before & crew()))
            mark.unlink()
            time.sleep(0.2)
        ended.set()
        for thread in threads:
            thread.join()
        self.assertEqual(failed, [])
        self.assertEqual(set(done), {200})


if __name__ == "__main__":
    unittest.main()
