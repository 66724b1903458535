"""Nobody has all workers, and nothing runs that nobody waits for (rule 12.9), through nginx and TLS."""

import subprocess
import sys
import threading
import time
import unittest
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "support")]
from stack import Stack

WORKERS = 4
PATIENCE = 5  # of share.lua, in seconds


def setUpModule():
    global stack
    stack = unittest.enterModuleContext(Stack(workers=WORKERS, settings={"CHAOTICA_STATEMENT_TIMEOUT_MS": 60000}))


class Fairness(unittest.TestCase):
    def setUp(self):
        """Holds a job until the end of the test: whoever may change it waits."""
        held = "select 1 from job where id = 2501 for update"
        command = ["psql", "-X", "-q", "-d", stack.env["CHAOTICA_DB"], "-c", f"begin; {held}; select pg_sleep(100)"]
        self.holder = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(self.release)
        self.assertTrue(stack.wait_for(lambda: stack.sql("select 1 from pg_stat_activity where wait_event = 'PgSleep'")))

    def release(self):
        stack.sql("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'")
        self.holder.kill()
        self.holder.wait()

    def waiting(self):
        return int(stack.sql("select count(*) from pg_locks where not granted")[0][0])

    def ask_in_threads(self, token, count):
        """Statuses as they come."""
        statuses = []
        threads = [threading.Thread(target=lambda: statuses.append(stack.request("PATCH", "/api/jobs/2501/", token, json={"external_id": "x"}).status_code)) for _ in range(count)]
        for thread in threads:
            thread.start()
            self.addCleanup(thread.join)
        return statuses, threads

    def test_one_caller_has_half_of_the_workers_and_the_rest_waits(self):
        stack.get("/api/holidays/", token="admin")  # by now it is known whose token that is
        statuses, threads = self.ask_in_threads("admin", 5)
        self.assertTrue(stack.wait_for(lambda: self.waiting() == WORKERS // 2))
        began = time.monotonic()
        self.assertEqual(stack.get("/api/holidays/", token="user").status_code, 200)
        for path in ("/api/health/", "/api/ready/", "/api/v1/health"):
            self.assertEqual(stack.get(path, token=None).status_code, 200)
        self.assertLess(time.monotonic() - began, PATIENCE)
        self.assertEqual(self.waiting(), WORKERS // 2)
        self.assertTrue(stack.wait_for(lambda: len(statuses) == 3, 3 * PATIENCE))
        self.assertEqual(set(statuses), {503})
        self.release()
        for thread in threads:
            thread.join()
        self.assertEqual(sorted(statuses), [200, 200, 503, 503, 503])
        self.assertEqual(stack.get("/api/jobs/2501/").status_code, 200)

    def test_health_answers_when_all_workers_are_busy(self):
        for token in ("admin", "manager", "user"):
            self.ask_in_threads(token, 2)
        self.assertTrue(stack.wait_for(lambda: self.waiting() == WORKERS))
        for path in ("/api/health/", "/api/ready/"):
            self.assertEqual(stack.get(path, token=None).status_code, 200)
        self.assertEqual(stack.metrics()['chaotica_workers{state="busy"}'], WORKERS)
        self.release()

    def test_what_nobody_waits_for_is_given_up(self):
        command = ["curl", "-s", "--cacert", stack.env["CHAOTICA_CA"], "-H", f"Authorization: Token {stack.token('admin')}",
                   "-H", "Content-Type: application/json", "-X", "PATCH", "-d", '{"title":"never"}', stack.env["CHAOTICA_URL"] + "/api/jobs/2501/"]
        for stop in (lambda one: one.kill(), lambda one: one.terminate()):
            client = subprocess.Popen(command, stdout=subprocess.DEVNULL)
            self.assertTrue(stack.wait_for(lambda: self.waiting() == 1))
            stop(client)
            client.wait()
            self.assertTrue(stack.wait_for(lambda: self.waiting() == 0))
        self.release()
        self.assertNotEqual(stack.get("/api/jobs/2501/").json()["title"], "never")
        self.assertTrue(stack.wait_for(lambda: sum('"status":499' in line for line in stack.logs().splitlines()) >= 2))


if __name__ == "__main__":
    unittest.main()
