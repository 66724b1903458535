"""What happens at the limits, through nginx and TLS: statements that take too long, a database without a connection to
spare, connections to it that break at any moment, and memory after many requests.

SURVIVAL_REQUESTS is how many requests the memory test makes (20000); 200000 is the long drill."""

import os
import random
import re
import shutil
import signal
import socket
import sys
import tempfile
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from delivering import start_process
from instance import Instance
from load import Load, envelope_problem, tls
from stack import Stack

WORKERS = 3
REQUESTS = int(os.environ.get("SURVIVAL_REQUESTS", "20000"))
MIB = 1 << 20


def setUpModule():
    global stack
    # A worker that was replaced would begin with little memory again.
    stack = unittest.enterModuleContext(Stack(workers=WORKERS, settings={"CHAOTICA_STATEMENT_TIMEOUT_MS": 3000, "CHAOTICA_MAX_REQUESTS": 0}))


def report(test, text):
    print(f"    {test._testMethodName}: {text}", file=sys.stderr)


class Limit(unittest.TestCase):
    def assert_error(self, answer, status, name=None):
        self.assertEqual(answer.status_code, status, answer.text)
        headers = {key.lower(): value for key, value in answer.headers.items()}
        self.assertIsNone(envelope_problem(status, headers, answer.content, name))


class Statements(Limit):
    def test_a_statement_that_takes_too_long_is_504_and_the_worker_lives_on(self):
        def given_up():
            metrics = stack.metrics()
            return sum(metrics.get(f'chaotica_database_errors_total{{sqlstate="{state}"}}', 0) for state in ("57014", "55P03"))

        workers, expected, before = set(stack.pids("worker")), stack.get("/api/jobs/2501/").content, given_up()
        for table, path in (("job", "/api/jobs/2501/"), ("job", "/api/jobs/?page_size=1"), ("api_token", "/api/users/me/")):
            with self.subTest(path):
                with stack.locked(table):
                    self.assert_error(stack.get(path, headers={"X-Request-ID": "req_takes-too-long"}), 504, "req_takes-too-long")
                    self.assertEqual(stack.get("/api/health/", token=None).status_code, 200)
                    if table == "job":
                        self.assertEqual(stack.get("/api/skills/").status_code, 200)
                self.assertTrue(stack.wait_for(lambda: stack.get("/api/jobs/2501/").content == expected))
        self.assertEqual(set(stack.pids("worker")), workers)
        self.assertEqual(given_up() - before, 3)  # of the statement and of the wait for the lock: whichever strikes first


    def test_a_clock_that_is_to_stop_waits_for_no_lock(self):
        waits = "select 1 from pg_stat_activity where application_name = 'chaotica-clock' and wait_event_type = 'Lock'"
        with stack.locked("session"):
            process = start_process(stack, "clock")
            self.addCleanup(process.wait)
            self.addCleanup(process.kill)
            self.assertTrue(stack.wait_for(lambda: stack.sql(waits, user="postgres")))
            process.terminate()
            self.assertEqual(process.wait(11), 0)


class Connections(Limit):
    def limit(self, number):
        stack.sql(f"alter role chaotica_app connection limit {number}", user="postgres")

    def fresh_workers(self):
        before = set(stack.pids("worker"))
        stack.signal("master", signal.SIGHUP)
        self.assertTrue(stack.wait_for(lambda: not before & set(stack.pids("worker")) and len(stack.pids("worker")) == WORKERS, 60))

    def test_without_a_connection_to_spare_the_answer_is_503_and_recovery_needs_no_help(self):
        self.addCleanup(self.limit, -1)
        for kind in ("deliver", "export"):  # which have a connection each
            stack.signal(kind, signal.SIGTERM)
            self.assertTrue(stack.wait_for(lambda: not stack.pids(kind)))
        with Load(stack, ["/api/jobs/2501/", "/api/skills/?page_size=3", "/api/client/15/"], clients=6) as load:
            self.limit(1)
            self.fresh_workers()
            since = time.monotonic()
            self.assertTrue(load.wait_for_good(20), load)
            self.assertTrue(stack.wait_for(lambda: len(load.of_kind("refused", since=since)) >= 20, 60), load)
            self.limit(-1)
            freed = time.monotonic()
            self.assertTrue(load.wait_for_good(50))
        report(self, load)
        self.assertEqual(load.of_kind("wrong", "cut"), [])
        self.assertEqual({outcome.detail for outcome in load.of_kind("refused")}, {503})
        self.assertEqual(load.of_kind("refused", since=freed), [])

    def test_not_ready_without_any_connection(self):
        self.addCleanup(self.limit, -1)
        self.limit(0)
        self.fresh_workers()
        self.assert_error(stack.get("/api/ready/", token=None), 503)
        self.assert_error(stack.get("/api/jobs/"), 503)
        self.assertEqual(stack.get("/api/health/", token=None).status_code, 200)
        self.limit(-1)
        self.assertEqual(stack.get("/api/ready/", token=None).status_code, 200)


class Cutter(threading.Thread):
    """Stands between a worker and PostgreSQL. The first connection after `arm` is cut when the server has sent `after`
    bytes; later ones are cut too (`again`) or left alone."""

    def __init__(self, server):
        super().__init__(daemon=True)
        self.server, self.after, self.again, self.seen, self.open = server, None, False, 0, []
        self.directory = tempfile.mkdtemp(prefix="chaotica-cut-", dir="/tmp")
        os.chmod(self.directory, 0o755)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(self.directory + "/.s.PGSQL.5432")
        self.listener.listen(16)

    def arm(self, after, again):
        for one in self.open:
            self.end(one)
        self.open, self.after, self.again, self.seen = [], after, again, 0

    def run(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            after, self.after = self.after, self.after if self.again else None
            server = socket.socket(socket.AF_UNIX)
            server.connect(self.server)
            self.open += [client, server]
            threading.Thread(target=self.carry, args=(client, server, after), daemon=True).start()

    def carry(self, client, server, after):
        there = threading.Thread(target=self.pump, args=(client, server, None), daemon=True)
        there.start()
        self.pump(server, client, after)
        there.join()
        client.close()
        server.close()

    def pump(self, source, target, after):
        try:
            while data := source.recv(65536):
                if after is not None:
                    self.seen += len(data)
                    if len(data) >= after:
                        target.sendall(data[:after])
                        break
                    after -= len(data)
                target.sendall(data)
        except OSError:
            pass
        self.end(source)
        self.end(target)

    @staticmethod
    def end(one):
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def stop(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.join()
        self.listener.close()
        self.arm(None, False)
        shutil.rmtree(self.directory)


class Breaking:
    """An instance of one worker whose connections to the database are cut."""

    def __init__(self, test):
        host = re.search(r"host=(\S+)", stack.env["CHAOTICA_DB"])[1]
        self.cutter = Cutter(host + "/.s.PGSQL.5432")
        test.addCleanup(self.cutter.stop)
        self.cutter.start()
        settings = {"CHAOTICA_DATABASE": f"host={self.cutter.directory} user=chaotica_app dbname=chaotica", "CHAOTICA_CURSOR_KEY": "k" * 32,
                    "CHAOTICA_PUBLIC_URL": "https://localhost", "CHAOTICA_WORKERS": 1, "CHAOTICA_LOG_LEVEL": "error"}
        self.instance = test.enterContext(Instance(program=(stack.state / "home").resolve() / "bin/chaotica", **settings))

    def ask(self, after, again=False):
        self.cutter.arm(after, again)
        return self.instance.ask(path="/api/client/15/?fields=id,name,contacts",
                                 params=[("HTTP_AUTHORIZATION", "Token " + stack.token("admin")), ("HTTP_HOST", "localhost")])

    def problems(self, cuts, whole):
        """Where it is answered otherwise than it is to be."""
        found = []
        for after in cuts:
            answer = self.ask(after, again=True)
            headers = {name.lower(): value for name, value in answer.headers}
            if answer.status != 503 or envelope_problem(503, headers, answer.body, None):
                found.append((after, "again", answer.status, answer.body))
            answer = self.ask(after)
            if (answer.status, answer.body) != (200, whole.body):
                found.append((after, "once", answer.status, answer.body))
        if self.ask(None).body != whole.body:
            found.append("not as before at the end")
        return found


class BrokenConnections(Limit):
    def test_a_connection_that_breaks_at_any_byte_is_made_anew_or_503(self):
        several = [Breaking(self) for _ in range(4)]  # each is waited for most of the time
        whole = several[0].ask(None)
        self.assertEqual(whole.status, 200)
        self.assertEqual(several[0].ask(1 << 30).body, whole.body)
        total = several[0].cutter.seen
        # Every byte of short texts, such as the answers to SET; of the rest a sample. The end is left out: what others have
        # under way makes the text of the snapshot longer or shorter.
        cuts = [cut for cut in sorted({*range(0, 1200, 7), *range(0, total, max(1, total // 150))}) if cut < total - 100]
        with ThreadPoolExecutor(len(several)) as pool:
            parts = [pool.submit(one.problems, cuts[number::len(several)], whole) for number, one in enumerate(several)]
        self.assertEqual([problem for part in parts for problem in part.result()], [])
        report(self, f"{len(cuts)} places in {total} bytes")


class Memory(Limit):
    BATCH = 20

    def mixture(self, chance):
        """Requests of all kinds, and the status of each; many of them are other SQL than any before."""
        token = chance.choice(("admin", "manager", "user", "outsider"))
        fields = ",".join(chance.sample(["id", "title", "status", "client", "unit", "created", "start_date", "phases", "description"], chance.randrange(1, 6)))
        order = chance.choice(("id", "-id", "title", "-created", "status,id", "client__name"))
        choices = [
            ("GET", "/api/jobs/2501/", "admin", 200), ("GET", f"/api/client/{chance.randrange(1, 12)}/", "admin", 200), ("HEAD", "/api/phases/450/", "admin", 200),
            ("GET", f"/api/jobs/?page_size=3&fields={fields}&ordering={order}", token, 200), ("GET", f"/api/users/?page_size=2&page={chance.randrange(1, 5)}", "admin", 200),
            ("GET", "/api/jobs/?page_size=2&cursor=", token, 200), ("GET", f"/api/notes/?page_size=2&note__icontains={chance.randrange(100)}", token, 200),
            ("GET", f"/api/jobs/?page_size=3&search={chance.choice(('web', 'penetration%20testing', 'x', 'acme'))}", token, 200),
            ("GET", f"/api/jobs/?page_size=2&format=xml&id__gt={chance.randrange(3000)}&count=none", token, 200), ("OPTIONS", "/api/phases/", token, 200),
            ("GET", f"/api/jobs/?title__icontains={'x' * chance.randrange(1, 5000)}", token, 200), ("GET", "/api/users/me/", token, 200),
            ("GET", f"/api/jobs/?no_such_{chance.randrange(1000)}=1", token, 400), ("GET", f"/api/jobs/{chance.randrange(10 ** 6, 10 ** 7)}/", token, 404),
            ("GET", "/api/jobs/", "0" * 40, 401), ("DELETE", "/api/health/", token, 405), ("GET", f"/api/no/such/{chance.randrange(1000)}/", token, 404),
            ("GET", "/api/skills/?page_size=1", token, 200), ("GET", "/api/ready/", token, 200),
            ("GET", "/api/jobs/?page=9999", token, 404), ("GET", f"/api/jobs/?client={chance.randrange(1, 13)}&page_size=1", token, 200),
        ]
        if chance.random() < 0.01:
            return "GET", f"/api/skills/export/?format={chance.choice(('csv', 'xlsx', 'json', 'xml'))}", token, 200
        return chance.choice(choices)

    def ask_many(self, count, seed, problems):
        chance = random.Random(seed)
        context = tls(stack)
        while count > 0 and not problems:
            with socket.create_connection(("127.0.0.1", stack.port), timeout=60) as plain, context.wrap_socket(plain, server_hostname="localhost") as s:
                answers = s.makefile("rb")
                for _ in range(50):
                    batch = [self.mixture(chance) for _ in range(min(self.BATCH, count))]
                    s.sendall("".join(f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Token {stack.token(token)}\r\n\r\n"
                                      for method, path, token, _ in batch).encode())
                    for request in batch:
                        status = self.answered(answers, request[0])
                        if status != request[3]:
                            problems.append((status, request))
                    count -= len(batch)
                    if count <= 0:
                        break

    @staticmethod
    def answered(answers, method):
        status, length, chunked = int(answers.readline().split()[1]), 0, False
        while (line := answers.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            chunked = chunked or (name.lower(), value.strip()) == (b"transfer-encoding", b"chunked")
        while chunked and (length := int(answers.readline(), 16)):
            answers.read(length + 2)
        answers.read(2 if chunked else 0 if method == "HEAD" else length)
        return status

    def ask_for(self, count, seed):
        problems = []
        threads = [threading.Thread(target=self.ask_many, args=(count // 4, seed + number, problems)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(problems, [])

    @staticmethod
    def private(pid):
        """Bytes that only this process holds."""
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        return sum(int(number) for number in re.findall(r"(?:Private_(?:Clean|Dirty)|Swap): +(\d+) kB", text)) * 1024

    def test_memory_is_flat_over_many_requests(self):
        workers = stack.pids("worker")
        before = stack.metrics()
        self.ask_for(REQUESTS // 4, 1)
        warm = {pid: self.private(pid) for pid in workers}
        began = time.monotonic()
        self.ask_for(REQUESTS - REQUESTS // 4, 100)
        took = time.monotonic() - began
        end = {pid: self.private(pid) for pid in workers}
        self.assertEqual(stack.pids("worker"), workers)
        count = sum(value for name, value in stack.metrics().items() if name.startswith("chaotica_requests_total"))
        count -= sum(value for name, value in before.items() if name.startswith("chaotica_requests_total"))
        self.assertGreaterEqual(count, REQUESTS - 16)
        report(self, f"{count:.0f} requests, the last three quarters in {took:.0f} s; MiB per worker: "
                     + ", ".join(f"{warm[pid] / MIB:.1f} to {end[pid] / MIB:.1f}" for pid in workers))
        for pid in workers:
            self.assertLess(end[pid] - warm[pid], 3 * MIB)
            self.assertLess(end[pid], 64 * MIB)


if __name__ == "__main__":
    unittest.main(verbosity=2)
