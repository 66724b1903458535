"""What the whole service withstands under load, through nginx and TLS: workers that are killed, a PostgreSQL that is
restarted, rolling restarts, a reload of nginx, and tokens that end."""

import datetime
import json
import os
import random
import signal
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from load import Load, envelope_problem
from stack import Stack

WORKERS = 4
# Each fits into what a worker writes at once: of these answers nginx gets all or nothing.
SMALL = ["/api/jobs/2501/?fields=id,title,status,client", "/api/phases/450/?fields=id,name,job", "/api/skills/?page_size=3",
         "/api/client/15/?fields=id,name,contacts", "/api/users/me/?fields=id,username", "/api/notes/?page_size=1",
         "/api/jobs/?status=in_progress&fields=id,title&page_size=5", "/api/v1/services/?ordering=-name&page_size=2"]
LARGE = ["/api/jobs/?page_size=20", "/api/users/?page_size=25"]


def setUpModule():
    global stack
    stack = unittest.enterModuleContext(Stack(workers=WORKERS))


def running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False


class Drill(unittest.TestCase):
    def setUp(self):
        self.assertTrue(stack.wait_for(self.whole), stack.env["CHAOTICA_PIDS"])
        self.master = stack.pids("master")

    @staticmethod
    def whole():
        """All workers there are run, are in the file of processes, and nothing else is."""
        workers = stack.pids("worker")
        return len(workers) == WORKERS and all(map(running, workers + stack.pids("master") + stack.pids("nginx")))

    def assert_whole_again(self):
        """Without help: as many workers as before, the same master, and every request goes well."""
        self.assertTrue(stack.wait_for(self.whole), "the crew is not complete, or the file of processes is not current")
        self.assertEqual(stack.pids("master"), self.master)
        with Load(stack, SMALL + LARGE) as load:
            self.assertTrue(load.wait_for_good(100))
        self.assertEqual(load.of_kind("refused", "cut", "wrong"), [], load)

    def report(self, text):
        print(f"    {self._testMethodName}: {text}", file=sys.stderr)

    def killed_under(self, paths, seconds):
        """Kills a worker every 100 ms while `paths` are asked for; the load and how many were killed."""
        killed, end = set(), time.monotonic() + seconds
        with Load(stack, paths, clients=6) as load:
            while time.monotonic() < end:
                victims = [pid for pid in stack.pids("worker") if running(pid)]
                if victims:
                    victim = random.choice(victims)
                    os.kill(victim, signal.SIGKILL)
                    killed.add(victim) # on a loaded machine one may be found running again while it dies
                time.sleep(0.1)
            self.assertTrue(load.wait_for_good(50), load)
        self.report(f"{len(killed)} killed; {load}")
        return load, len(killed)


class Workers(Drill):
    def test_a_killed_worker_costs_the_request_in_its_hands_and_no_other(self):
        before = stack.metrics()["chaotica_worker_respawns_total"]
        load, kills = self.killed_under(SMALL, 20)
        self.assertEqual(load.of_kind("wrong", "cut"), [])
        self.assertEqual(load.stale, 0)
        self.assertLessEqual(len(load.of_kind("refused")), kills)
        self.assertLessEqual({outcome.detail for outcome in load.of_kind("refused")}, {502, 503})
        self.assertGreater(kills, 60)
        self.assertGreater(len(load.of_kind("good")), 3 * kills)
        self.assert_whole_again() # the last one has been replaced by then
        self.assertGreaterEqual(stack.metrics()["chaotica_worker_respawns_total"] - before, kills)

    def test_an_answer_that_was_begun_is_seen_to_be_incomplete(self):
        load, kills = self.killed_under(LARGE, 8)  # a client that is left waiting reports a wrong answer after 60 s
        self.assertEqual(load.of_kind("wrong"), [])
        self.assertLessEqual(len(load.of_kind("refused", "cut")), kills)
        self.assert_whole_again()


class Restarts(Drill):
    def assert_nothing_failed(self, load):
        self.report(load)
        self.assertEqual(load.of_kind("refused", "cut", "wrong"), [])

    def test_a_rolling_restart_under_load_fails_no_request(self):
        for fresh in (False, True):
            with Load(stack, SMALL + LARGE, clients=6, fresh=fresh) as load:
                for _ in range(3):
                    before = set(stack.pids("worker"))
                    stack.signal("master", signal.SIGHUP)
                    self.assertTrue(stack.wait_for(lambda: not before & set(stack.pids("worker")), 60))
                    self.assertTrue(load.wait_for_good(20))
            self.assert_nothing_failed(load)
            self.assertEqual(load.stale, 0)  # nginx keeps the connections of clients
        self.assert_whole_again()

    def test_rolling_restarts_faster_than_they_can_be_done_fail_no_request(self):
        before = set(stack.pids("worker"))
        with Load(stack, SMALL) as load:
            for _ in range(20):
                stack.signal("master", signal.SIGHUP)
                time.sleep(0.05)
            self.assertTrue(stack.wait_for(lambda: not before & set(stack.pids("worker")), 60))
            self.assertTrue(load.wait_for_good(50))
        self.assert_nothing_failed(load)
        self.assert_whole_again()

    def test_a_reload_of_nginx_under_load_fails_no_request(self):
        for fresh in (False, True):
            with Load(stack, SMALL + LARGE, fresh=fresh) as load:
                for _ in range(3):
                    before = self.nginx_workers()
                    stack.signal("nginx", signal.SIGHUP)
                    self.assertTrue(stack.wait_for(lambda: not before & self.nginx_workers(), 60))
                    self.assertTrue(load.wait_for_good(20))
            self.assert_nothing_failed(load)
        self.assert_whole_again()

    @staticmethod
    def nginx_workers():
        master = stack.pids("nginx")[0]
        return set(Path(f"/proc/{master}/task/{master}/children").read_text().split())


class Database(Drill):
    def setUp(self):
        super().setUp()
        self.addCleanup(stack.up)  # a failed drill may leave it stopped

    def assert_unavailable(self, path, token):
        name = "req_without-database"
        answer = stack.get(path, token=token, headers={"X-Request-ID": name})
        headers = {key.lower(): value for key, value in answer.headers.items()}
        self.assertEqual(answer.status_code, 503, answer.text)
        self.assertIsNone(envelope_problem(answer.status_code, headers, answer.content, name))

    def away_and_back(self, mode):
        with Load(stack, SMALL + LARGE) as load:
            self.assertTrue(load.wait_for_good(50))
            stack.postgres("stop", "-m", mode)
            stopped = time.monotonic()
            for path, token in (("/api/jobs/", "admin"), ("/api/users/me/", "user"), ("/api/ready/", None)):
                with self.subTest(path):
                    self.assert_unavailable(path, token)
            self.assertEqual(stack.get("/api/health/", token="admin").json(), {"status": "ok"})
            self.assertEqual(stack.get("/api/", token=None).status_code, 200)
            self.assertEqual(stack.get("/api/jobs/", token=None).status_code, 401)
            self.assertTrue(stack.metrics())
            starting = time.monotonic()
            stack.postgres("start")
            started = time.monotonic()
            self.assertEqual(stack.get("/api/ready/", token=None).json(), {"status": "ready"})
            self.assertTrue(load.wait_for_good(100))
        self.report(f"{mode}, {started - stopped:.1f} s away; {load}")
        self.assertEqual(load.of_kind("wrong", "cut"), [])
        self.assertEqual({outcome.detail for outcome in load.of_kind("refused")}, {503})
        self.assertEqual([o for o in load.of_kind("good", since=stopped) if o.ended < starting], [])
        # The server takes connections again, so nothing is refused from here on.
        self.assertEqual(load.of_kind("refused", since=started), [])
        self.assert_whole_again()

    def test_without_postgresql_the_answer_is_503_and_recovery_needs_no_help(self):
        for mode in ("immediate", "fast"):
            self.away_and_back(mode)

    def test_restarts_in_a_row_give_503_at_most(self):
        with Load(stack, SMALL + LARGE, clients=6) as load:
            for mode in ("immediate", "fast") * 3:
                self.assertTrue(load.wait_for_good(10))
                stack.postgres("restart", "-m", mode)
            restarted = time.monotonic()
            self.assertTrue(load.wait_for_good(100))
        self.report(load)
        self.assertEqual(load.of_kind("wrong", "cut"), [])
        self.assertLessEqual({outcome.detail for outcome in load.of_kind("refused")}, {503})
        self.assertEqual(load.of_kind("refused", since=restarted), [])
        self.assert_whole_again()

    def test_sessions_that_the_server_ends_are_replaced_unnoticed(self):
        with Load(stack, SMALL + LARGE) as load:
            self.assertTrue(load.wait_for_good(50))
            for _ in range(5):
                ended = stack.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'chaotica_app' and state = 'idle'", user="postgres")
                self.assertTrue(load.wait_for_all())
        self.report(f"{ended[0][0]} sessions in the last round; {load}")
        self.assertEqual(load.of_kind("refused", "wrong", "cut"), [])


class Tokens(Drill):
    def ask_every_worker(self, token):
        """The statuses of requests, one by each worker: whoever has answered is stopped until all others have too."""
        workers, answered, statuses = set(stack.pids("worker")), set(), set()
        try:
            while workers - answered:
                name = f"req_token-{random.randrange(1 << 60)}"
                statuses.add(stack.get("/api/users/me/", token=token, headers={"X-Request-ID": name}).status_code)
                pid = stack.wait_for(lambda: self.answered_by(name))
                self.assertNotIn(pid, answered)
                answered.add(pid)
                os.kill(pid, signal.SIGSTOP)
        finally:
            for pid in answered:
                os.kill(pid, signal.SIGCONT)
        return statuses

    @staticmethod
    def answered_by(name):
        lines = [line for line in stack.logs().splitlines() if name in line and '"event":"request"' in line]
        return json.loads(lines[0])["pid"] if lines else None

    def test_a_revoked_token_is_refused_by_every_worker_at_once(self):
        token = stack.program("token", "create", "--user", "john.doe", "--name", "to be revoked")
        self.assertEqual(self.ask_every_worker(token), {200})
        listed = [line.split("\t") for line in stack.program("token", "list", "--user", "john.doe").splitlines()]
        number = next(line[0] for line in listed if line[2] == "to be revoked")
        stack.program("token", "revoke", "--id", number)
        self.assertEqual(self.ask_every_worker(token), {401})
        answer = stack.get("/api/users/me/", token=token)
        self.assertEqual(answer.json()["error"]["code"], "INVALID_TOKEN")
        self.assertEqual(answer.headers["WWW-Authenticate"], "Token")
        self.assertNotIn(token, stack.logs() + stack.logs("nginx-access") + stack.logs("nginx") + stack.logs("postgres"))

    def test_a_token_ends_when_it_expires(self):
        later = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)
        token = stack.program("token", "create", "--user", "john.doe", "--name", "for an hour", "--expires", f"{later:%Y-%m-%dT%H:%M:%SZ}")
        self.assertEqual(self.ask_every_worker(token), {200})
        stack.sql("update api_token set expires_at = now() - interval '1 second' where name = 'for an hour'")
        self.assertEqual(self.ask_every_worker(token), {401})

    def test_tokens_of_an_inactive_user_are_refused_until_he_is_active_again(self):
        stack.program("user", "create", "--username", "comes.and.goes", "--email", "comes.and.goes@example.org")
        token = stack.program("token", "create", "--user", "comes.and.goes", "--name", "his")
        self.assertEqual(self.ask_every_worker(token), {200})
        for active, status in (("false", 401), ("true", 200)):
            stack.sql(f"update user_account set is_active = {active} where username = 'comes.and.goes'")
            self.assertEqual(self.ask_every_worker(token), {status})


if __name__ == "__main__":
    unittest.main(verbosity=2)
