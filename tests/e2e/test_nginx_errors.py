"""What nginx answers by itself, what it tells a worker, and what its headers are."""

import json
import socket
import ssl
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from nginx_alone import Nginx


class Errors(Nginx):
    # --- no worker

    def test_without_a_worker_the_answer_is_503_and_says_when_to_come_back(self):
        for path in ("/api/jobs/", "/api/jobs", "/api", "/api/", "/api/v1/jobs/?a=1"):
            with self.subTest(path):
                answer = self.get(path)
                self.assert_envelope(answer, 503, "SERVICE_UNAVAILABLE")
                self.assertEqual(answer.one("Retry-After"), "1")
                self.assert_security_headers(answer)

    def test_the_ticket_api_gets_jsend(self):
        for path in ("/api/ticket", "/api/ticket/", "/api/v1/ticket/27", "/api/ticket?open=true", "//api//ticket/1"):
            with self.subTest(path):
                answer = self.get(path)
                self.assertEqual(answer.status, 503)
                self.assertEqual(sorted(answer.json()), ["message", "status"])
                self.assertEqual(answer.json()["status"], "error")
                self.assertRegex(answer.one("X-Request-ID"), "^req_")
        self.assertIn("error", self.get("/api/tickets/").json())
        self.assertEqual(self.get("/api/attributes/die").json()["status"], "error")
        self.assertEqual(self.get("/api/%74icket").json()["status"], "error")
        bad = self.raw(b"GET /api/ticket HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n")
        self.assertEqual((bad.status, bad.json()["status"], list(bad.json()["data"])), (400, "fail", ["request"]))

    def test_a_head_request_gets_the_headers_alone(self):
        answer = self.get("/api/jobs/", method="HEAD")
        self.assertEqual((answer.status, answer.body), (503, b""))
        self.assertRegex(answer.one("X-Request-ID"), "^req_")

    def test_a_well_formed_request_id_is_kept_and_another_replaced(self):
        self.assertEqual(self.get("/api/", "X-Request-ID: req_abc-DEF_123").json()["error"]["request_id"], "req_abc-DEF_123")
        for bad in ("req_abc", "abc", "req_" + "a" * 65, 'req_aaaaaa"', "req_aaaa aaaa"):
            with self.subTest(bad):
                answer = self.get("/api/", "X-Request-ID: " + bad)
                self.assert_envelope(answer, 503, "SERVICE_UNAVAILABLE")
                self.assertNotEqual(answer.json()["error"]["request_id"], bad)

    # --- bad requests

    def test_malformed_requests_are_400_in_the_envelope(self):
        for name, data in {
            "no host": b"GET /api/jobs/ HTTP/1.1\r\n\r\n",
            "two hosts": b"GET /api/jobs/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "bad length": b"POST /api/jobs/ HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
            "NUL": b"GET /api/jobs/\x00 HTTP/1.1\r\nHost: a\r\n\r\n",
            "escaped NUL": b"GET /api/%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "climbing out": b"GET /api/../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "two lengths": b"POST /api/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
            "unknown encoding": b"POST /api/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: gzip\r\n\r\n",
            "unknown version": b"GET /api/ HTTP/2.7\r\nHost: a\r\n\r\n",
            "length and chunks": b"POST /api/ HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        }.items():
            with self.subTest(name):
                self.assert_envelope(self.raw(data), 400, "BAD_REQUEST")

    def test_a_long_parameter_passes_and_a_longer_address_is_414(self):
        self.worker()
        for text in ("a" * 10000, "%41" * 10000):
            answer = self.get("/api/jobs/?search=" + text)
            self.assertEqual(answer.status, 200)
            self.assertEqual(dict(answer.json()["parameters"])["REQUEST_URI"], "/api/jobs/?search=" + text)
        for size in (50_000, 100_000, 1_000_000):
            with self.subTest(size):
                self.assert_envelope(self.get("/api/jobs/?search=" + "a" * size), 414, "BAD_REQUEST")
        self.assert_envelope(self.get("/api/jobs/?" + "a=1&" * 100_000), 414, "BAD_REQUEST")
        ticket = self.get("/api/ticket?" + "a=1&" * 100_000)
        self.assertEqual((ticket.status, ticket.json()["status"]), (414, "error"))

    def test_large_headers_are_431(self):
        self.worker()
        self.assert_envelope(self.get("/api/jobs/", "X-Large: " + "a" * 50_000), 431, "BAD_REQUEST")
        # Each fits, all together do not fit into a FastCGI request.
        self.assert_envelope(self.get("/api/jobs/", *[f"X-Large-{n}: " + "a" * 40_000 for n in range(2)]), 431, "BAD_REQUEST")
        self.assert_envelope(self.get("/api/jobs/?" + "a" * 30_000, *[f"X-Large-{n}: " + "a" * 40_000 for n in range(1)]), 414, "BAD_REQUEST")

    def test_a_body_over_the_bound_is_413_and_one_of_ten_mebibytes_passes(self):
        self.worker()
        head = "POST {} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n"
        for path in ("/api/jobs/",):
            answer = self.raw(head.format(path, 12 << 20).encode())
            self.assert_envelope(answer, 413, "PAYLOAD_TOO_LARGE")
        self.assertEqual(self.raw(head.format("/api/ticket", 12 << 20).encode()).json()["status"], "error")
        body = b"x" * (10 << 20)
        answer = self.raw(head.format("/api/jobs/batch/", len(body)).encode() + body)
        self.assertEqual((answer.status, answer.json()["body"]), (200, len(body)))

    def test_the_page_of_the_api_is_read_only(self):
        for method in ("POST", "OPTIONS"):
            answer = self.get("/api/docs/", method=method)
            self.assert_envelope(answer, 405, "METHOD_NOT_ALLOWED")
            self.assertEqual(answer.one("Allow"), "GET, HEAD")

    def test_trace_is_405(self):
        answer = self.get("/api/jobs/", method="TRACE")
        self.assert_envelope(answer, 405, "METHOD_NOT_ALLOWED")

    # --- a failing worker

    def test_a_worker_that_dies_is_502_and_one_that_hangs_504(self):
        self.worker()
        self.assert_envelope(self.get("/api/die/"), 502, "BAD_GATEWAY")
        self.assert_envelope(self.get("/api/hang/"), 504, "TIMEOUT")
        self.assertEqual(self.get("/api/ticket/die").json()["status"], "error")

    def test_the_answers_of_workers_are_not_replaced(self):
        self.worker()
        answer = self.get("/api/teapot/")
        self.assertEqual(answer.status, 418)
        self.assertIn("parameters", answer.json())
        self.assert_security_headers(answer)

    # --- what a worker is told

    def test_a_worker_gets_the_address_raw_and_the_headers_once_each_or_as_often_as_sent(self):
        self.worker()
        answer = self.get("/api//x%2Fy/%E2%82%AC/?q=a%20b&q=+", "Proxy: http://evil/", "Authorization: Token a",
                          "X-Request-ID: req_123456", "Accept: a/b", "Accept: c/d", "X_Real_IP: 1.2.3.4")
        parameters = answer.json()["parameters"]
        of = dict(parameters)
        self.assertEqual(of["REQUEST_URI"], "/api//x%2Fy/%E2%82%AC/?q=a%20b&q=+")
        self.assertFalse(of.get("HTTP_PROXY"))
        self.assertEqual(of["HTTPS"], "on")
        self.assertEqual(of["REMOTE_ADDR"], "127.0.0.1")
        self.assertEqual([v for k, v in parameters if k == "HTTP_X_REQUEST_ID"], ["req_123456"])
        self.assertEqual([v for k, v in parameters if k == "HTTP_ACCEPT"], ["a/b", "c/d"])
        self.assertNotIn("HTTP_X_REAL_IP", of)
        self.assertEqual(answer.one("X-Request-ID"), "req_123456")

    def test_two_authorization_headers_are_400_or_reach_the_worker_both(self):
        self.worker()
        answer = self.get("/api/jobs/", "Authorization: Token a", "Authorization: Token b")
        if answer.status == 400:
            self.assert_envelope(answer, 400, "BAD_REQUEST")
        else:
            sent = [v for k, v in answer.json()["parameters"] if k == "HTTP_AUTHORIZATION"]
            self.assertEqual(sent, ["Token a", "Token b"])

    # --- pages

    def test_pages_carry_a_policy_without_inline_script(self):
        for path in ("/", "/docs/", "/docs", "/api/docs/", "/api/docs", "/api/v1/docs/"):
            with self.subTest(path):
                answer = self.get(path)
                self.assertEqual(answer.status, 200)
                self.assertIn("text/html", answer.one("Content-Type"))
                policy = dict(part.strip().split(" ", 1) for part in answer.one("Content-Security-Policy").split(";"))
                self.assertEqual(policy["default-src"], "'none'")
                self.assertEqual(policy["script-src"], "'self'")
                self.assertNotIn("unsafe", answer.one("Content-Security-Policy"))
                self.assertNotRegex(answer.body.decode(), r"<style|style=|<script(?![^>]*src=)|\son\w+=|//[a-z]")
                self.assertRegex(answer.one("X-Request-ID"), "^req_")
                self.assert_security_headers(answer)

    def test_an_unknown_page_is_a_short_404(self):
        answer = self.get("/nothing")
        self.assertEqual(answer.status, 404)
        self.assertIn("text/html", answer.one("Content-Type"))
        self.assert_security_headers(answer)

    def test_the_figures_are_not_on_the_public_listener(self):
        self.worker()
        self.assertEqual(self.get("/metrics").status, 404)
        self.assertEqual(self.get("/metrics", port=self.ports["metrics_port"]).status, 200)
        self.assertEqual(self.get("/api/jobs/", port=self.ports["metrics_port"]).status, 404)

    # --- plain HTTP

    def test_plain_http_redirects_pages_and_refuses_the_api(self):
        answer = self.get("/docs/?a=b", plain=True)
        self.assertEqual((answer.status, answer.one("Location")), (301, f"https://localhost:{self.ports['port']}/docs/?a=b"))
        self.assertEqual(answer.all("Strict-Transport-Security"), [])
        for path in ("/api/jobs/", "/api"):
            self.assert_envelope(self.get(path, "Authorization: Token a", plain=True), 403, "PERMISSION_DENIED")
        self.assertEqual(self.get("/api/ticket", plain=True).json()["status"], "error")
        self.assert_envelope(self.raw(b"GET /api/jobs/ HTTP/1.1\r\n\r\n", plain=True), 400, "BAD_REQUEST")

    def test_plain_http_on_the_tls_port_is_400(self):
        answer = self.get("/api/jobs/", port=self.ports["port"])
        self.assert_envelope(answer, 400, "BAD_REQUEST")

    # --- TLS

    def test_http2_is_spoken_and_old_tls_is_not(self):
        context = ssl.create_default_context(cafile=str(self.home / "tls/ca.pem"))
        context.set_alpn_protocols(["h2", "http/1.1"])
        raw = socket.create_connection(("127.0.0.1", self.ports["port"]), timeout=10)
        with context.wrap_socket(raw, server_hostname="localhost") as s:
            self.assertEqual(s.selected_alpn_protocol(), "h2")
            self.assertIn(s.version(), ("TLSv1.2", "TLSv1.3"))
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname = False
        old.verify_mode = ssl.CERT_NONE
        old.set_ciphers("DEFAULT@SECLEVEL=0")
        with self.assertWarns(DeprecationWarning):
            old.minimum_version = ssl.TLSVersion.TLSv1
            old.maximum_version = ssl.TLSVersion.TLSv1_1
        raw = socket.create_connection(("127.0.0.1", self.ports["port"]), timeout=10)
        with self.assertRaises((ssl.SSLError, ConnectionResetError)), old.wrap_socket(raw):
            pass

    def test_errors_over_http2_have_the_envelope_too(self):
        url = f"https://localhost:{self.ports['port']}/api/jobs/"
        status, body = self.curl(url)
        self.assertEqual(status[1], b"503")
        self.assertEqual(json.loads(body)["error"]["code"], "SERVICE_UNAVAILABLE")
        self.worker()
        status, body = self.curl(url + "?search=" + "a" * 10000)
        self.assertEqual(status[1], b"200")
        status, body = self.curl(url, "-X", "TRACE")
        self.assertEqual(status[1], b"405")
        self.assertEqual(json.loads(body)["error"]["code"], "METHOD_NOT_ALLOWED")

    def test_a_body_over_the_bound_is_413_over_http2_too(self):
        self.worker()
        large = self.home / "large"
        large.write_bytes(b"x" * ((11 << 20) + 1))
        for path, member in (("/api/jobs/", "error"), ("/api/ticket", "message"), ("/api/v1/ticket/27/topic", "message")):
            with self.subTest(path):
                url = f"https://localhost:{self.ports['port']}{path}"
                status, body = self.curl(url, "--data-binary", f"@{large}")
                self.assertEqual(status[1], b"413")
                self.assertIn(member, json.loads(body))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
