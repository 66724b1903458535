"""What HTTP promises is kept: HEAD, 304, OPTIONS, both forms of a path, HTTP/1.0, pipelining, HTTP/2."""

import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from load import envelope_problem
from raw_input import Afterwards, Input, raw, start


def setUpModule():
    global stack
    stack = start()


class Paths(Input):
    def test_paths_that_are_no_text_or_lead_elsewhere_are_4xx(self):
        for target in (b"/api/jobs/\x00", b"/api/%00", b"/api/jobs/%00/", b"/api/jobs/%FF/", b"/api/jobs/\xff/", b"/api/\xc0\x80/", b"/api/jobs/%zz/", b"/api/jobs/%",
                       b"/api/../../etc/passwd", b"/api/jobs/..%2f..%2fetc/", b"/api//jobs//", b"/api/jobs//2501/", b"/api/jobs/2501%2F/", b"/api/jobs/2501;a=b/",
                       b"/api/jobs/99999999999999999999/", b"/api/jobs/-1/", b"/api/jobs/1e3/", b"/api/jobs/%20/", b"/api/" + b"a/" * 5000, b"/api/" + b"%61" * 10000):
            with self.subTest(target[:40]):
                self.assert_refused(self.ask(target), 400, 404)

    def test_addresses_that_are_too_long_are_414(self):
        for size in (50_000, 1_000_000):
            self.assert_refused(self.ask("/api/" + "a" * size), 414)
            self.assert_refused(self.ask("/api/jobs/?search=" + "a" * size), 414)

    def test_both_forms_of_a_path_and_v1_are_the_same_resource(self):
        for path in ("jobs/2501", "users/me", "client/15", "roles/1"):
            bodies = {self.ask("/api/" + version + path + end).body for version in ("", "v1/") for end in ("/", "")}
            self.assertEqual(len(bodies), 1, path)
        for path in ("/api/jobs", "/api/jobs/", "/api/v1/jobs", "/api/v1/jobs/", "/api", "/api/v1"):
            self.assertEqual(self.ask(path).status, 200, path)
        self.assert_refused(self.ask("/api/v2/jobs/"), 404)


class Methods(Input):
    def test_a_wrong_method_is_405_and_names_the_right_ones(self):
        for method in ("DELETE", "PUT", "PATCH", "PROPFIND", "FOO", "A" * 200, "BREW-COFFEE"):
            with self.subTest(method[:20]):
                answer = self.ask("/api/health/", method=method, token=None)
                self.assert_refused(answer, 400, 405)
                if answer.status == 405:
                    self.assertEqual(set(answer.headers["allow"].split(", ")), {"GET", "HEAD", "OPTIONS"})
        for method in ("TRACE", "CONNECT", "get", "G\tT", "GÉT", ""):
            with self.subTest(method):
                self.assertIn(self.ask("/api/health/", method=method).status, (400, 405))

    def test_head_is_get_without_the_body(self):
        for path in ("/api/jobs/2501/", "/api/jobs/?page_size=2", "/api/", "/api/health/", "/api/nothing/", "/api/jobs/?a=1", "/api/schema/"):
            with self.subTest(path):
                head, get = self.ask(path, method="HEAD"), self.ask(path)
                self.assertEqual((head.status, head.body), (get.status, b""))
                # A timestamp has one length, an id of ours too.
                self.assertEqual(head.headers["content-length"], str(len(get.body)))
                self.assertEqual(head.headers.get("etag"), get.headers.get("etag"))

    def test_a_known_etag_is_304_without_a_body(self):
        etag = self.ask("/api/jobs/2501/").headers["etag"]
        for method in ("GET", "HEAD"):
            for known in (etag, f'"other", {etag}', "*", "W/" + etag):
                answer = self.ask("/api/jobs/2501/", "If-None-Match: " + known, method=method)
                self.assertEqual((answer.status, answer.body), (304, b""))
                self.assertEqual(answer.headers["etag"], etag)
        for unknown in ('"other"', "garbage", '"', "W/", "\xff", ", ,", "a" * 10000):
            self.assertEqual(self.ask("/api/jobs/2501/", "If-None-Match: " + unknown).status, 200)

    def test_options_describe_without_credentials_in_the_answer(self):
        answer = self.ask("/api/jobs/", method="OPTIONS")
        self.assertEqual(answer.status, 200)
        self.assertIn("GET", answer.headers["allow"])
        self.assertNotIn(stack.token("admin").encode(), answer.body)


class Protocols(Input):
    def test_http_1_0_is_served_and_older_is_not(self):
        answer = raw(f"GET /api/users/me/ HTTP/1.0\r\nAuthorization: Token {stack.token('admin')}\r\n\r\n".encode())
        self.assertEqual((answer.status, answer.json()["username"]), (200, "admin"))
        self.assertEqual(answer.headers["content-length"], str(len(answer.body)))
        for line in (b"GET /api/health/ HTTP/3.0\r\nHost: a\r\n\r\n", b"GET /api/health/ HTTP/1.1\r\n\r\n", b"GET /api/health/ HTTP/x\r\n\r\n", b"GET /api/health/  \r\n\r\n"):
            with self.subTest(line):
                answer = raw(line)
                self.assertFalse(b'"ok"' in answer.body and answer.status == 200)
                self.assertTrue(400 <= answer.status < 500 or answer.status in (0, 505), answer.status)

    def test_several_requests_at_once_are_answered_in_order(self):
        request = "GET /api/jobs/{}/?fields=id HTTP/1.1\r\nHost: localhost\r\nAuthorization: Token " + stack.token("admin") + "\r\n{}\r\n"
        ids = (2501, 2502, 2503, 2501)
        data = "".join(request.format(number, "Connection: close\r\n" if at == len(ids) - 1 else "") for at, number in enumerate(ids))
        rest = raw(data.encode())
        self.assertEqual(rest.status, 200)
        bodies = re.findall(rb'\{"id":\d+\}', rest.body)
        self.assertEqual([json.loads(body)["id"] for body in bodies], list(ids))

    def curl(self, path, *options):
        command = ["curl", "-s", "-i", "--http2", "--max-time", "60", "--cacert", stack.env["CHAOTICA_CA"], *options, stack.url + path]
        out = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
        head, _, body = out.rpartition(b"\r\n\r\n")
        lines = head.decode().split("\r\n\r\n")[-1].split("\r\n")
        self.assertTrue(lines[0].startswith("HTTP/2 "), lines[0])
        return int(lines[0].split()[1]), dict(line.split(": ", 1) for line in lines[1:]), body

    def test_http_2_serves_the_same(self):
        token = "Authorization: Token " + stack.token("admin")
        status, headers, body = self.curl("/api/users/me/", "-H", token, "-H", "X-Request-ID: req_by-http-2")
        self.assertEqual((status, headers["x-request-id"], json.loads(body)["username"]), (200, "req_by-http-2", "admin"))
        self.assertEqual(body, self.ask("/api/users/me/").body)
        for path, options, expected in (("/api/jobs/?a=1", (), 400), ("/api/nothing/", (), 404), ("/api/health/", ("-X", "FOO"), 405), ("/api/users/me/", ("-H", token), 400),
                                        ("/api/jobs/?" + "a=1&" * 10_000, (), 400), ("/api/jobs/?a=%00", (), 400)):
            status, headers, body = self.curl(path, "-H", token, *options)
            self.assertEqual(status, expected, body)
            self.assertIsNone(envelope_problem(status, headers, body, None))

    def test_a_path_that_does_not_decode_has_the_envelope(self):
        status, headers, body = self.curl("/api/jobs/%zz/")
        self.assertEqual(status, 400, body)
        self.assertIsNone(envelope_problem(status, headers, body, None))


class Zz_Afterwards(Afterwards, Input):
    """Runs last: over all of the above."""


if __name__ == "__main__":
    unittest.main(verbosity=2)
