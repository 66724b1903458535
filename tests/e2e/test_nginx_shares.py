"""Who waits in nginx for a share of the workers (rule 12.9), and what becomes of those who do not wait to the end."""

import socket
import struct
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from nginx_alone import Nginx, request_to, reset

GONE = b"GET /api/jobs/?gone HTTP/1.1\r\nHost: localhost\r\n\r\n"
UPLOAD = b"POST /api/jobs/?gone HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}"


class OneAtATime(Nginx):
    workers = 2  # of which a subject has one at a time
    tweaks = "s/fastcgi_read_timeout .*/fastcgi_read_timeout 5s;/"

    def hanging(self, *headers):
        """A worker that is busy with a request of this client for a second and a half."""
        worker = self.worker()
        self.begun("\r\n".join(["GET /api/hang/ HTTP/1.1", "Host: localhost", *headers, "", ""]).encode())
        deadline = time.monotonic() + 10
        while not worker.asked and time.monotonic() < deadline:
            time.sleep(0.01)
        self.assertEqual(worker.asked, ["/api/hang/"])
        return worker


class Shares(OneAtATime):
    def only_what_came_after_was_asked(self, worker):
        for _ in range(4):  # of the two processes of nginx both
            self.assertEqual(self.get("/api/jobs/?next").status, 200)
        self.assertEqual(worker.asked, ["/api/hang/"] + 4 * ["/api/jobs/?next"])

    def test_the_next_one_waits_for_its_turn(self):
        self.only_what_came_after_was_asked(self.hanging())

    def test_what_waits_and_is_given_up_never_reaches_a_worker(self):
        worker = self.hanging()
        waiting = [self.begun(text) for text in (GONE, UPLOAD) for _ in range(10)]
        time.sleep(0.3)
        for number, connection in enumerate(waiting):
            if number % 2:  # reset
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
        self.only_what_came_after_was_asked(worker)

    def test_streams_that_wait_and_are_reset_never_reach_a_worker(self):
        worker = self.hanging()
        connection = self.http2(*(request_to("/api/jobs/?gone", stream) for stream in range(1, 21, 2)))
        time.sleep(0.3)
        connection.sendall(b"".join(reset(stream) for stream in range(1, 21, 2)))
        self.only_what_came_after_was_asked(worker)


class Impatient(OneAtATime):
    tweaks = "s/fastcgi_read_timeout .*/fastcgi_read_timeout 5s;/; s/^local patience, \\([^=]*\\)= [0-9]*/local patience, \\1= 1/"

    def test_nobody_waits_for_ever(self):
        self.hanging()
        answer = self.get("/api/jobs/?impatient")
        self.assert_envelope(answer, 503, "SERVICE_UNAVAILABLE")
        self.assertEqual(answer.one("Retry-After"), "1")
        self.assertIn("at a time", answer.json()["error"]["message"])

    def test_nobody_has_another_share_by_writing_credentials_otherwise(self):
        for first, next_one in (("Authorization: Token abc", "Authorization: bEARER   abc"), ("Cookie: sessionid=abc", "Cookie: sessionid=x; sessionid=abc"),
                                ("X-None: 1", "Authorization: Unknown scheme")):
            self.hanging(first)
            self.assertEqual(self.get("/api/jobs/?impatient", next_one).status, 503, next_one)
            self.doCleanups()

    def test_nobody_has_another_share_of_the_schema_by_credentials(self):
        self.hanging()
        self.assertEqual(self.get("/api/schema/", "Authorization: Token random").status, 503)

    def test_whoever_logs_in_has_the_share_of_their_address_whatever_comes_along(self):
        worker = self.hanging()
        self.assertEqual(self.get("/api/auth/login/", "Cookie: sessionid=random", "Content-Length: 0", method="POST").status, 503)
        self.assertEqual(worker.asked, ["/api/hang/"])


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
