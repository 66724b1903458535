"""What nginx lets one client have: its disk, its workers and its log belong to nobody."""

import json
import socket
import ssl
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from nginx_alone import Nginx, field, frame, request_to, reset

MIB = 1 << 20
HEAD = "{} {} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n"


class Bounds(Nginx):
    tweaks = ("s/fastcgi_read_timeout .*/fastcgi_read_timeout 3s;/; s/requests_of_peer 1024/requests_of_peer 100/; "
              "s/seconds_to_begin, bytes_per_second = .*/seconds_to_begin, bytes_per_second = 2, 1e9/")

    def refused(self, connections, expected):
        """How many are answered 429: waits for as many as expected, and a moment for more."""
        open_ones, found, end = list(connections), [], time.monotonic() + 2
        while open_ones and (found.count(429) < expected and time.monotonic() < end or time.monotonic() < end - 1.7):
            time.sleep(0.05)
            for connection in list(open_ones):
                connection.settimeout(0)
                try:
                    found.append(int(connection.recv(4096).split(b" ", 2)[1]))
                except (ssl.SSLWantReadError, ssl.SSLWantWriteError, BlockingIOError):
                    continue
                except (OSError, IndexError):
                    pass  # ended without a word
                open_ones.remove(connection)
        return found.count(429)

    def stored(self):
        return [file.stat().st_size for file in (self.home / "nginx/tmp/body").rglob("*") if file.is_file()]

    def log(self):
        return (self.home / "log/nginx.log").read_text(errors="replace")

    # --- bodies

    def test_unfinished_uploads_of_one_client_take_a_part_of_the_disk(self):
        head = HEAD.format("POST", "/api/ticket", 10 * MIB).encode()
        uploads = [self.begun(head + b"x" * MIB) for _ in range(60)]
        self.assertEqual(self.refused(uploads, 44), 44)
        self.assertEqual(len(self.stored()), 16)

    def test_a_body_told_by_its_end_alone_counts_as_a_large_one(self):
        head = b"POST /api/ticket HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"
        self.assertEqual(self.refused([self.begun(head) for _ in range(20)], 4), 4)

    def test_a_body_is_taken_where_one_is_expected_and_as_large_as_one_can_be(self):
        self.worker()
        taken = [("POST", "/api/jobs/", MIB), ("PATCH", "/api/phases/450/", MIB), ("POST", "/api/jobs/batch/", 10 * MIB),
                 ("PATCH", "/api/v1/jobs/bulk_update/", 10 * MIB), ("POST", "/api/ticket", 10 * MIB),
                 ("POST", "/api/ticket/ticket:12/topic", 10 * MIB), ("PUT", "/api/attributes/john.doe", 3 * MIB),
                 ("GET", "/api/jobs/", 10_000), ("DELETE", "/api/jobs/1/", 0)]
        refused = [("GET", "/api/jobs/", MIB), ("GET", "/api/ticket", MIB), ("OPTIONS", "/api/jobs/batch/", MIB),
                   ("POST", "/api/jobs/", 3 * MIB), ("PATCH", "/api/users/2/", 9 * MIB), ("POST", "/api/health/", MIB),
                   ("GET", "/api/jobs/export/", MIB), ("POST", "/api/jobs/batch/", 12 * MIB), ("POST", "/", MIB)]
        for method, path, size in taken:
            with self.subTest(f"{method} {path} {size}"):
                answer = self.raw(HEAD.format(method, path, size).encode() + b"x" * size)
                self.assertEqual((answer.status, answer.json()["body"]), (200, size))
        for method, path, size in refused:
            with self.subTest(f"{method} {path} {size}"):
                self.assertEqual(self.raw(HEAD.format(method, path, size).encode()).status, 413)

    def test_bodies_over_http2_arrive_with_their_length_told_and_without(self):
        self.worker()
        url = f"https://localhost:{self.ports['port']}/api/jobs/batch/"
        file = self.home / "body"
        file.write_bytes(b"x" * 10 * MIB)
        for how in (["--data-binary", f"@{file}"], ["-X", "POST", "-T", "-"]):
            with self.subTest(how):
                with open(file, "rb") as stdin:
                    status, body = self.curl(url, *how, stdin=stdin)
                self.assertEqual((status[1], json.loads(body)["body"]), (b"200", 10 * MIB))

    def test_a_worker_is_told_the_address_as_it_was_asked_for(self):
        worker = self.worker()
        for path in ("/api/jobs/?a=%2F", "/api//jobs/%41/?x", "/api/jobs/export/?format=csv", "/api", "/api/health/"):
            self.get(path)
            self.assertEqual(worker.asked[-1], path)

    def test_a_body_that_only_drips_is_given_up(self):
        for method, path in (("POST", "/api/jobs/"), ("POST", "/api/ticket"), ("GET", "/api/jobs/")):
            with self.subTest(f"{method} {path}"):
                begun = time.monotonic()
                connection = self.begun(HEAD.format(method, path, 1000).encode())
                connection.settimeout(0.2)
                text = b""
                while not text and time.monotonic() - begun < 10:
                    try:
                        connection.sendall(b"x")
                        text = connection.recv(4096)
                    except TimeoutError:
                        pass
                self.assertLess(time.monotonic() - begun, 5)
                self.assertIn(b" 408 ", text.split(b"\r\n")[0])
                self.assertIn(b"did not arrive in time", text)

    def test_a_body_that_cannot_be_kept_is_503_and_is_not_called_a_header(self):
        folder = self.home / "nginx/tmp/body"
        folder.rename(folder.with_suffix(".away"))
        folder.write_bytes(b"")
        try:
            answer = self.raw(HEAD.format("POST", "/api/ticket?token=hush", MIB).encode() + b"x" * MIB)
            self.assertEqual((answer.status, answer.json()["status"], answer.one("Retry-After")), (503, "error", "1"))
            self.assert_envelope(self.raw(HEAD.format("POST", "/api/jobs/", MIB).encode() + b"x" * MIB), 503, "SERVICE_UNAVAILABLE")
        finally:
            folder.unlink()
            folder.with_suffix(".away").rename(folder)
        self.assertNotIn("hush", self.log())

    # --- requests at a time

    def test_requests_of_one_client_at_a_time_have_an_end(self):
        self.worker()
        request = b"GET /api/hang/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
        self.assertEqual(self.refused(self.begun_at_once(request, 105), 5), 5)
        answer = self.get("/api/jobs/")
        self.assert_envelope(answer, 429, "RATE_LIMIT_EXCEEDED")
        self.assertEqual((answer.one("Retry-After"), answer.json()["error"]["retry_after"]), ("1", 1))

    def test_files_on_their_way_to_one_client_have_an_end(self):
        self.worker()
        files = self.begun_at_once(b"GET /api/jobs/export/?hang HTTP/1.1\r\nHost: localhost\r\n\r\n", 10)
        self.assertEqual(self.refused(files, 2), 2)

    @staticmethod
    def kinds(answer):
        """Of the frames in what nginx sent."""
        found = []
        while len(answer) >= 9:
            found.append(answer[3])
            answer = answer[9 + int.from_bytes(answer[:3], "big"):]
        return found

    def test_streams_that_are_reset_at_once_end_the_connection(self):
        worker = self.worker()
        connection = self.http2(*(request_to("/api/jobs/", stream) + reset(stream) for stream in range(1, 4001, 2)))
        answer = b""
        try:
            connection.settimeout(5)
            while piece := connection.recv(65536):
                answer += piece
        except (ConnectionError, socket.timeout):
            pass
        self.assertIn(7, self.kinds(answer))  # GOAWAY
        time.sleep(0.5)
        self.assertLessEqual(len(worker.asked), 100)
        self.assertEqual(self.get("/api/jobs/").status, 200)

    def test_a_body_that_drips_over_http2_without_a_length_is_given_up_as_well(self):
        begun, answer = time.monotonic(), b""
        head = bytes([0x83, 0x87]) + field(0x44, "/api/jobs/") + field(0x41, "localhost")
        connection = self.http2(frame(1, 4, 1, head))
        connection.settimeout(0.2)
        while 1 not in self.kinds(answer) and time.monotonic() - begun < 10:
            try:
                connection.sendall(frame(0, 0, 1, b"x"))
                answer += connection.recv(65536)
            except TimeoutError:
                pass
        self.assertIn(b"did not arrive in time", answer)
        self.assertLess(time.monotonic() - begun, 5)

    # --- what is told

    def test_a_secret_in_the_address_is_in_no_log(self):
        self.worker()
        secrets = "/api/jobs/?token=hush&search=" + "a" * 20_000
        small = [f"x{n}: {n}" for n in range(5000)]
        self.assertIn(self.get(secrets, *small[:3500]).status, (414, 431))
        self.assertIn(self.get("/api/jobs/?token=hush", *small[:3500]).status, (200, 431))
        self.get("/api/die/?token=hush")
        self.get("/api/%00?token=hush")
        time.sleep(1.2)  # the access log is written once a second
        for log in (self.home / "log").iterdir():
            self.assertNotIn("hush", log.read_text(errors="replace"), log.name)

    def test_plain_http_on_the_port_of_https_says_so(self):
        for path in ("/api/jobs/", "/api/jobs/?plain", "/api"):
            answer = self.get(path, port=self.ports["port"])
            self.assert_envelope(answer, 400, "BAD_REQUEST")
            self.assertIn(f"https://localhost:{self.ports['port']}", answer.json()["error"]["message"])
        ticket = self.get("/api/ticket", port=self.ports["port"]).json()
        self.assertEqual(ticket["status"], "fail")
        self.assertIn("https://", ticket["data"]["request"])
        self.assertIn(b"https://", self.get("/docs/", port=self.ports["port"]).body)
        other = self.raw(b"GET /api/jobs/?plain HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n")
        self.assertEqual((other.status, other.json()["error"]["message"]), (400, "The request is malformed."))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
