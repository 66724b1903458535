"""Master and workers, seen from outside: a server with a handler of a few lines is started, spoken to
in FastCGI over its Unix socket, and treated badly. No nginx, no database.

ECHO_SERVER (or `echo_server` next to CHAOTICA_BINARY) is the program of echo_server.cpp."""

import json
import os
import pathlib
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time
import unittest

BEGIN, END, PARAMS, STDIN, STDOUT = 1, 3, 4, 5, 6


def server_program():
    if "ECHO_SERVER" in os.environ:
        return pathlib.Path(os.environ["ECHO_SERVER"]).resolve()
    return pathlib.Path(os.environ["CHAOTICA_BINARY"]).resolve().parent / "echo_server"


def record(kind, content=b""):
    return struct.pack("!BBHHBB", 1, kind, 1, len(content), 0, 0) + content


def encoded(pairs):
    out = b""
    for name, value in pairs:
        name, value = name.encode(), value.encode()
        for text in (name, value):
            length = len(text)
            out += bytes([length]) if length < 128 else struct.pack("!I", length | 1 << 31)
        out += name + value
    return out


def stream_of(kind, content):
    for start in range(0, len(content), 65535):
        yield record(kind, content[start : start + 65535])
    yield record(kind)


class Answer:
    def __init__(self, raw, complete):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        self.complete = complete  # whether the end record came
        self.status = int(lines[0].split()[1]) if lines[0].startswith("Status: ") else 0
        self.headers = [tuple(line.split(": ", 1)) for line in lines[1:]]

    @property
    def lines(self):
        return self.body.decode().splitlines()

    def value(self, name):
        return next(line.split(" ", 1)[1] for line in self.lines if line.startswith(name + " "))


def read_answer(connection):
    raw, buffer, complete = b"", b"", False
    while True:
        try:
            data = connection.recv(65536)
        except ConnectionResetError:
            data = b""
        if not data:
            return Answer(raw, complete)
        buffer += data
        while len(buffer) >= 8:
            _, kind, _, length, padding, _ = struct.unpack("!BBHHBB", buffer[:8])
            if len(buffer) < 8 + length + padding:
                break
            content, buffer = buffer[8 : 8 + length], buffer[8 + length + padding :]
            if kind == STDOUT:
                raw += content
            elif kind == END:
                complete = True


class Instance:
    """A running server in a directory of its own; ended with the `with` block."""

    def __init__(self, program=None, **options):
        self.directory = tempfile.TemporaryDirectory(prefix="chaotica-")
        base = pathlib.Path(self.directory.name)
        self.socket, self.pids, self.log = base / "s", base / "pids", base / "log"
        environment = {k: v for k, v in os.environ.items() if not k.startswith("CHAOTICA_")}
        environment |= {"CHAOTICA_SOCKET": str(self.socket), "CHAOTICA_PIDS": str(self.pids)}
        environment |= {"CHAOTICA_WORKERS": "2"} | {k: str(v) for k, v in options.items()}
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [str(program or server_program()), "serve"], env=environment, stderr=log
            )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.terminate()
                self.process.wait(10)
        self.directory.cleanup()

    def connect(self):
        deadline = time.monotonic() + 10
        while True:
            connection = socket.socket(socket.AF_UNIX)
            connection.settimeout(20)
            try:
                connection.connect(str(self.socket))
                return connection
            except (FileNotFoundError, ConnectionRefusedError):
                connection.close()
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.01)

    def send(self, connection, path="/", method="GET", body=b"", params=(), length=None):
        pairs = [("REQUEST_METHOD", method), ("REQUEST_URI", path)]
        if body or length is not None:
            pairs.append(("CONTENT_LENGTH", str(len(body) if length is None else length)))
        message = record(BEGIN, struct.pack("!HB5x", 1, 0))
        message += b"".join(stream_of(PARAMS, encoded([*pairs, *params])))
        message += b"".join(stream_of(STDIN, body))
        try:
            connection.sendall(message)
        except BrokenPipeError:
            pass  # An early answer; it is still to be read.

    def ask(self, path="/", **request):
        with self.connect() as connection:
            self.send(connection, path, **request)
            return read_answer(connection)

    def events(self, name):
        lines = self.log.read_text().splitlines()
        return [event for event in map(json.loads, lines) if event["event"] == name]

    def of_kind(self, kind):
        lines = self.pids.read_text().split("\n") if self.pids.exists() else []
        return {int(line.split()[1]) for line in lines if line.startswith(kind + " ")}


def eventually(condition, seconds=10):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.02)
    return False


class Load:
    """Several clients that ask one request after the other, and count what came back."""

    def __init__(self, instance, clients=4, path="/"):
        self.good, self.bad, self.stopping = 0, [], False
        self.instance, self.path = instance, path
        self.threads = [threading.Thread(target=self.run) for _ in range(clients)]

    def run(self):
        while not self.stopping:
            try:
                answer = self.instance.ask(self.path)
                if answer.status == 200 and answer.complete:
                    self.good += 1
                else:
                    self.bad.append(answer.status)
            except OSError as error:
                self.bad.append(error)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping = True
        for thread in self.threads:
            thread.join()


class Requests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instance = Instance(CHAOTICA_BODY_LIMIT=100000)

    @classmethod
    def tearDownClass(cls):
        cls.instance.__exit__()

    def test_path_and_query_arrive_as_sent(self):
        answer = self.instance.ask("/a%2Fb//c/?x=1&y=%41")
        self.assertEqual(answer.value("path"), "/a%2Fb//c/")
        self.assertEqual(answer.value("query"), "x=1&y=%41")

    def test_duplicate_headers_are_kept_and_proxy_is_dropped(self):
        params = [("HTTP_X_A", "1"), ("HTTP_X_A", "2"), ("HTTP_PROXY", "http://evil/")]
        headers = [line for line in self.instance.ask(params=params).lines if "header" in line]
        self.assertEqual(headers, ["header x-a: 1", "header x-a: 2"])

    def test_a_good_request_id_is_kept_and_a_bad_one_replaced(self):
        good = self.instance.ask(params=[("HTTP_X_REQUEST_ID", "req_abc-123")])
        self.assertEqual(good.value("id"), "req_abc-123")
        bad = self.instance.ask(params=[("HTTP_X_REQUEST_ID", "req_a b c d e f")])
        self.assertRegex(bad.value("id"), r"^req_[A-Za-z0-9_-]{24}$")

    def test_a_body_of_the_limit_arrives_whole_and_a_longer_one_is_marked(self):
        whole = self.instance.ask(method="POST", body=b"x" * 100000)
        self.assertEqual((whole.value("body"), whole.value("too_large")), ("100000", "no"))
        for length in (None, 0):  # Declared truly, and not at all.
            params = {"body": b"x" * 100001} | ({} if length is None else {"length": ""})
            answer = self.instance.ask(method="POST", **params)
            self.assertEqual((answer.value("body"), answer.value("too_large")), ("0", "yes"))

    def test_a_body_shorter_than_declared_reaches_no_handler(self):
        answer = self.instance.ask(method="POST", body=b"abc", length=10)
        self.assertEqual((answer.status, answer.complete), (0, False))

    def test_half_a_request_holds_no_one_up(self):
        with self.instance.connect() as silent, self.instance.connect() as partial:
            partial.sendall(record(BEGIN, struct.pack("!HB5x", 1, 0)) + b"\x01\x04")
            silent.shutdown(socket.SHUT_WR)
            partial.shutdown(socket.SHUT_WR)
            self.assertEqual(self.instance.ask().status, 200)

    def test_garbage_ends_the_connection_only(self):
        with self.instance.connect() as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" + os.urandom(200))
            connection.shutdown(socket.SHUT_WR)
            self.assertFalse(read_answer(connection).complete)
        self.assertEqual(self.instance.ask().status, 200)

    def test_head_has_the_length_of_the_body_and_no_body(self):
        answer = self.instance.ask(method="HEAD")
        self.assertEqual(answer.body, b"")
        self.assertGreater(int(dict(answer.headers)["Content-Length"]), 0)

    def test_a_streamed_body_arrives_whole(self):
        answer = self.instance.ask("/stream/5000")
        self.assertEqual((len(answer.body), answer.complete), (5000000, True))

    def test_a_stream_that_fails_is_seen_to_be_incomplete(self):
        self.assertFalse(self.instance.ask("/cut/100").complete)

    def test_a_reader_that_leaves_early_harms_nobody(self):
        with self.instance.connect() as connection:
            self.instance.send(connection, "/stream/100000")
            connection.recv(10)
        self.assertEqual(self.instance.ask().status, 200)

    def test_a_handler_that_throws_gives_a_bare_500(self):
        answer = self.instance.ask("/throw/")
        self.assertEqual(answer.status, 500)
        self.assertEqual(json.loads(answer.body)["error"]["code"], "INTERNAL_ERROR")

    def test_every_request_is_one_line_of_json(self):
        identity = "req_logged-once"
        self.instance.ask("/secret-path/?q=secret", params=[("HTTP_X_REQUEST_ID", identity)])
        # The line is written after the answer.
        self.assertTrue(eventually(lambda: any(e["request_id"] == identity for e in self.instance.events("request"))))
        named = [e for e in self.instance.events("request") if e["request_id"] == identity]
        self.assertEqual(len(named), 1)
        self.assertEqual((named[0]["status"], named[0]["route"]), (200, "/echo/"))
        self.assertNotIn("secret", self.instance.log.read_text())

    def test_counters_are_those_of_all_workers(self):
        for _ in range(20):
            self.instance.ask()
        text = self.instance.ask("/metrics").body.decode()
        line = next(l for l in text.splitlines() if 'method="GET",status="200"' in l)
        self.assertGreaterEqual(int(line.split()[-1]), 20)


class Processes(unittest.TestCase):
    def test_a_killed_worker_is_replaced_at_once_under_load(self):
        with Instance(CHAOTICA_WORKERS=4) as instance:
            self.assertEqual(instance.ask().status, 200)
            with Load(instance) as load:
                for _ in range(20):
                    victim = int(instance.ask().value("pid"))
                    os.kill(victim, signal.SIGKILL)
                    time.sleep(0.1)
                self.assertTrue(eventually(lambda: len(instance.of_kind("worker")) == 4))
            self.assertGreater(load.good, 500)
            self.assertLessEqual(len(load.bad), 20)  # At most what the victims had in hand.
            self.assertIn("chaotica_worker_respawns_total 20", instance.ask("/metrics").lines)

    def test_a_crash_costs_one_answer(self):
        with Instance() as instance:
            self.assertFalse(instance.ask("/crash/").complete)
            self.assertEqual(instance.ask().status, 200)

    def test_hup_under_load_loses_nothing_and_keeps_the_pid_of_the_master(self):
        with Instance(CHAOTICA_WORKERS=3) as instance:
            self.assertEqual(instance.ask().status, 200)
            with Load(instance) as load:
                for _ in range(5):
                    before = instance.of_kind("worker")
                    instance.process.send_signal(signal.SIGHUP)
                    self.assertTrue(eventually(lambda: not before & instance.of_kind("worker")))
                self.assertTrue(eventually(lambda: len(instance.of_kind("worker")) == 3))
            self.assertEqual(load.bad, [])
            self.assertGreater(load.good, 500)
            self.assertEqual(instance.of_kind("master"), {instance.process.pid})
            self.assertEqual(len(instance.events("renewed")), 5)

    def test_a_request_at_hand_outlives_the_restart(self):
        with Instance(CHAOTICA_WORKERS=1) as instance, instance.connect() as connection:
            instance.send(connection, "/sleep/1500")
            time.sleep(0.3)
            instance.process.send_signal(signal.SIGHUP)
            self.assertTrue(eventually(lambda: instance.events("renewed")))
            self.assertEqual(instance.ask().status, 200)
            self.assertEqual(read_answer(connection).status, 200)

    def test_a_restart_loads_the_program_that_is_on_disk_then(self):
        with tempfile.TemporaryDirectory() as directory:
            link = pathlib.Path(directory) / "current"
            link.symlink_to(server_program())
            with Instance(program=link) as instance:
                self.assertEqual(instance.ask().status, 200)
                link.unlink()
                link.symlink_to("/bin/false")
                instance.process.send_signal(signal.SIGHUP)
                self.assertTrue(eventually(lambda: instance.events("renewal_refused")))
                self.assertEqual(instance.ask().status, 200)
                self.assertEqual(instance.events("renewed"), [])
                link.unlink()
                link.symlink_to(server_program())
                instance.process.send_signal(signal.SIGHUP)
                self.assertTrue(eventually(lambda: instance.events("renewed")))

    def test_term_finishes_the_request_at_hand(self):
        with Instance() as instance, instance.connect() as connection:
            instance.send(connection, "/sleep/1000")
            time.sleep(0.3)
            instance.process.terminate()
            self.assertEqual(read_answer(connection).status, 200)
            self.assertEqual(instance.process.wait(5), 0)
            self.assertEqual(instance.pids.read_text(), "")

    def test_a_request_that_stands_still_is_killed_and_its_worker_replaced(self):
        with Instance(CHAOTICA_WORKERS=1, CHAOTICA_REQUEST_TIMEOUT_S=1) as instance:
            started = time.monotonic()
            self.assertFalse(instance.ask("/sleep/20000").complete)
            self.assertLess(time.monotonic() - started, 5)
            self.assertEqual(instance.ask().status, 200)
            self.assertEqual(len(instance.events("worker_timed_out")), 1)

    def test_a_reader_that_only_drips_is_cut_off_in_the_end(self):
        with Instance(CHAOTICA_WORKERS=1, CHAOTICA_SEND_TIMEOUT_S=1) as instance:
            started = time.monotonic()
            with instance.connect() as connection:
                instance.send(connection, "/stream/100000")
                try:
                    while connection.recv(20000) and time.monotonic() - started < 15:
                        time.sleep(0.05)  # progress all the time, far from done
                except ConnectionResetError:
                    pass
            self.assertLess(time.monotonic() - started, 5)
            self.assertTrue(eventually(lambda: instance.events("request")))
            self.assertIn("the reader is too slow", instance.events("request")[0]["cause"])
            self.assertEqual(instance.ask().status, 200)
            self.assertEqual(instance.events("worker_timed_out"), [])

    def test_a_worker_is_replaced_after_its_number_of_requests(self):
        with Instance(CHAOTICA_WORKERS=1, CHAOTICA_MAX_REQUESTS=5) as instance:
            pids = [instance.ask().value("pid") for _ in range(20)]
            self.assertEqual([pids.count(pid) for pid in dict.fromkeys(pids)], [5, 5, 5, 5])

    def test_a_worker_that_has_grown_is_replaced(self):
        with Instance(CHAOTICA_WORKERS=1, CHAOTICA_MAX_MEMORY_MIB=64) as instance:
            first = instance.ask("/grow/100").value("pid")
            self.assertTrue(eventually(lambda: instance.ask().value("pid") != first))
            self.assertEqual(instance.events("worker_stopped")[0]["reason"], "memory")

    def test_workers_that_fail_at_once_are_not_started_in_a_hurry(self):
        with Instance(ECHO_FAIL=1) as instance:
            time.sleep(2)
            failures = len(instance.events("worker_failed"))
            self.assertGreaterEqual(failures, 4)
            self.assertLessEqual(failures, 14)

    def test_workers_do_not_outlive_the_master(self):
        with Instance() as instance:
            worker = int(instance.ask().value("pid"))
            instance.process.kill()
            instance.process.wait()
            self.assertTrue(eventually(lambda: not pathlib.Path(f"/proc/{worker}").exists()))

    def test_the_file_of_processes_is_current(self):
        with Instance(CHAOTICA_WORKERS=3) as instance:
            self.assertTrue(eventually(lambda: len(instance.of_kind("worker")) == 3))
            self.assertEqual(instance.of_kind("master"), {instance.process.pid})
            victim = min(instance.of_kind("worker"))
            os.kill(victim, signal.SIGKILL)
            current = lambda: instance.of_kind("worker")
            self.assertTrue(eventually(lambda: len(current()) == 3 and victim not in current()))

    def test_lines_of_other_living_processes_stay_in_the_file(self):
        with Instance() as instance:
            self.assertEqual(instance.ask().status, 200)
            with open(instance.pids, "a") as file:
                file.write(f"nginx {os.getpid()}\n")
            os.kill(int(instance.ask().value("pid")), signal.SIGKILL)
            self.assertTrue(eventually(lambda: instance.events("worker_ended")))
            self.assertEqual(instance.of_kind("nginx"), {os.getpid()})

    def test_a_socket_in_use_is_not_taken(self):
        with Instance() as first:
            self.assertEqual(first.ask().status, 200)
            with Instance(CHAOTICA_SOCKET=first.socket) as second:
                self.assertEqual(second.process.wait(20), 1)
                self.assertIn("another process listens", second.log.read_text())
            self.assertEqual(first.ask().status, 200)

    def test_a_stale_socket_is_replaced(self):
        with Instance() as first:
            with first.connect() as connection:
                # A worker at work holds the old socket for a moment after its master was killed.
                first.send(connection, "/sleep/700")
                time.sleep(0.2)
                first.process.kill()
                first.process.wait()
                with Instance(CHAOTICA_SOCKET=first.socket) as second:
                    second.socket = first.socket
                    self.assertTrue(eventually(lambda: second.of_kind("worker")))
                    self.assertEqual(second.ask().status, 200)

    def test_a_socket_has_the_configured_mode(self):
        with Instance(CHAOTICA_SOCKET_MODE="0600") as instance:
            self.assertEqual(instance.ask().status, 200)
            self.assertEqual(instance.socket.stat().st_mode & 0o777, 0o600)

    def test_a_socket_from_systemd_is_used(self):
        with tempfile.TemporaryDirectory() as directory, socket.socket(socket.AF_UNIX) as listener:
            path = f"{directory}/s"
            listener.bind(path)
            listener.listen(100)
            shell = 'exec 3<&"$0" env LISTEN_PID=$$ LISTEN_FDS=1 "$1" serve'
            environment = {"PATH": os.environ["PATH"], "CHAOTICA_WORKERS": "1"}
            process = subprocess.Popen(
                ["/bin/bash", "-c", shell, str(listener.fileno()), str(server_program())],
                env=environment, pass_fds=[listener.fileno()], stderr=subprocess.DEVNULL,
            )
            try:
                client = Instance.__new__(Instance)
                client.socket = path
                self.assertEqual(client.ask().status, 200)
            finally:
                process.terminate()
                self.assertEqual(process.wait(10), 0)

    def test_five_hundred_waiting_connections_are_all_served(self):
        with Instance() as instance:
            instance.ask()
            connections = [instance.connect() for _ in range(500)]
            for connection in connections:
                instance.send(connection)
            answers = [read_answer(connection) for connection in connections]
            for connection in connections:
                connection.close()
            self.assertEqual({answer.status for answer in answers}, {200})


if __name__ == "__main__":
    unittest.main(verbosity=2)
