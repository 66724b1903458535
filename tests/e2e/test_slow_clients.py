"""Clients that send or read slowly, or leave in the middle, bind no worker and harm nobody, through nginx and TLS."""

import http.client
import re
import socket
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from load import tls
from stack import Stack

WORKERS = 3
MIB = 1 << 20


def setUpModule():
    global stack
    stack = unittest.enterModuleContext(Stack(workers=WORKERS))


class SlowClients(unittest.TestCase):
    HEAD = "GET {} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Token {}\r\nX-Request-ID: {}\r\nConnection: close\r\n"
    # Eight megabytes: more than nginx keeps in memory of an answer and than all the sockets on the way hold.
    BIG = ("/api/notes/export/?format=csv&category=long", "/api/notes/export/?format=json&category=long")

    @classmethod
    def setUpClass(cls):
        stack.sql("insert into note (content_type, object_id, note, category) "
                  "select 'client', 15, repeat(n || ' words ', 1900), 'long' from generate_series(1, 500) n")
        cls.addClassCleanup(stack.sql, "delete from note where category = 'long'")
        cls.readers = [cls.superuser(f"reads.slowly.{number}") for number in range(2 * WORKERS)]

    @staticmethod
    def superuser(name):
        """The token of a new one: files of one caller wait for each other in nginx."""
        account = {"username": name, "password": "reads eight megabytes"}
        made = stack.request("POST", "/api/users/", json={**account, "email": f"{name}@company.example", "is_superuser": True})
        assert made.status_code == 201, made.text
        given = stack.request("POST", "/api/auth/token/", token=None, json=account)
        assert given.status_code == 200, given.text
        return given.json()["token"]

    def connect(self, small=False):
        plain = socket.socket()
        if small:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        plain.settimeout(60)
        plain.connect(("127.0.0.1", stack.port))
        wrapped = tls(stack).wrap_socket(plain, server_hostname="localhost")
        self.addCleanup(wrapped.close)
        return wrapped

    @staticmethod
    def requests_seen():
        return {name for name in re.findall(r'"event":"request"[^\n]*?"request_id":"(req_slow-[^"]*)"', stack.logs())}

    def durations(self, count):
        took = []
        for _ in range(count):
            began = time.monotonic()
            self.assertEqual(stack.get("/api/jobs/2501/", timeout=20).status_code, 200)
            took.append(time.monotonic() - began)
        return sorted(took)

    def test_clients_that_send_or_read_slowly_bind_no_worker(self):
        token, expected = stack.token("admin"), stack.get("/api/jobs/2501/").content
        whole = [stack.get(path).content for path in self.BIG]
        self.assertGreater(min(map(len, whole)), 8_000_000)
        alone = self.durations(20)
        senders = []
        for number in range(60):
            head = self.HEAD.format("/api/jobs/2501/", token, f"req_slow-head-{number}") + "\r\n"
            senders.append((self.connect(), head.encode()))
        for number in range(60):
            head = self.HEAD.format("/api/jobs/2501/", token, f"req_slow-body-{number}") + "Content-Length: 500\r\n\r\n"
            connection = self.connect()
            connection.sendall(head.encode())
            senders.append((connection, b" " * 500))
        readers = [self.connect(small=True) for _ in self.readers]
        for number, (reader, own) in enumerate(zip(readers, self.readers)):
            reader.sendall((self.HEAD.format(self.BIG[number % 2], own, f"req_slow-read-{number}") + "\r\n").encode())
        began, beside = time.monotonic(), []
        for at in range(10):
            for connection, data in senders:
                connection.send(data[at:at + 1])
            beside += self.durations(3)
        # The readers' answers are with nginx, unread; of the senders' requests no worker knows.
        reading = {f"req_slow-read-{number}" for number in range(2 * WORKERS)}
        self.assertTrue(stack.wait_for(lambda: self.requests_seen() == reading, 60), self.requests_seen() ^ reading)
        self.assertLessEqual(stack.metrics()['chaotica_workers{state="busy"}'], 1)  # the one that is asked
        print(f"    {self._testMethodName}: {len(senders) + len(readers)} slow clients for {time.monotonic() - began:.1f} s; median {alone[10] * 1000:.0f} ms alone, {beside[15] * 1000:.0f} ms beside them", file=sys.stderr)
        self.assertLess(beside[15], 10 * alone[10] + 1)
        for connection, data in senders:
            connection.sendall(data[10:])
        for connection, _ in senders:
            self.assertEqual(self.body(connection), expected)
        for number, reader in enumerate(readers):
            reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, MIB)
            self.assertTrue(self.body(reader) == whole[number % 2])

    @staticmethod
    def body(connection):
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        assert answer.status == 200, answer.status
        return answer.read()

    def test_clients_that_leave_in_the_middle_harm_nobody(self):
        before = stack.metrics()["chaotica_worker_respawns_total"]
        for number in range(24):
            connection = self.connect(small=True)
            request = (self.HEAD.format(self.BIG[number % 2], self.readers[number % len(self.readers)], f"req_leaves-{number}") + "\r\n").encode()
            connection.sendall(request[:len(request) // 2] if number % 3 == 0 else request)
            if number % 3 == 1:
                connection.recv(10)
            connection.close()
        self.assertTrue(stack.wait_for(lambda: stack.metrics()['chaotica_workers{state="busy"}'] <= 1))
        self.durations(10)
        self.assertEqual(stack.metrics()["chaotica_worker_respawns_total"], before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
