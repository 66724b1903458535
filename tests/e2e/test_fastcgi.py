"""How requests and answers pass through a worker: as they were sent, whole, or seen to be incomplete."""

import json
import os
import socket
import struct
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from instance import BEGIN, eventually, Instance, read_answer, record


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


if __name__ == "__main__":
    unittest.main(verbosity=2)
