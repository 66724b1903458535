"""What every answer has, whatever it is about and whoever made it: the security headers once each, no header that names a
program, and CORS for the origins that are configured and no others."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from nginx_alone import Nginx, StubWorker

OURS, OTHER_OURS, THEIRS = "https://app.example.org", "http://localhost:3000", "https://evil.example.org"
EXPOSED = {"X-Request-ID", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "RateLimit", "RateLimit-Policy", "Link", "ETag",
           "Location", "Retry-After"}
TAKEN = {"Authorization", "Content-Type", "If-Match", "If-None-Match", "Idempotency-Key", "X-CSRFToken", "X-Request-ID"}
SECURITY = {"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer",
            "Cross-Origin-Opener-Policy": "same-origin"}


class Worker(StubWorker):
    """Has its own idea of security headers, as real ones do."""

    def reply(self, parameters, pairs, body):
        status = {"/api/unchanged/": "304 Not Modified", "/api/gone/": "204 No Content", "/api/secret/": "401 Unauthorized",
                  "/api/broken/": "500 Internal Server Error"}.get(parameters["REQUEST_URI"])
        if not status:
            return super().reply(parameters, pairs, body)
        headers = [("Content-Type", "application/json"), ("X-Content-Type-Options", "nosniff"), ("Vary", "Accept, Authorization, Cookie")]
        return status, headers, "{}" if status[0] in "45" else ""


# Name, status, path, headers, method, and where else than over HTTPS it is asked.
KINDS = [
    ("a worker's answer", 200, "/api/jobs/", (), "GET", {}),
    ("a worker's answer without a body", 204, "/api/gone/", (), "DELETE", {}),
    ("what has not changed", 304, "/api/unchanged/", (), "GET", {}),
    ("a worker's refusal", 401, "/api/secret/", (), "GET", {}),
    ("a worker's failure", 500, "/api/broken/", (), "GET", {}),
    ("a worker's answer to HEAD", 200, "/api/jobs/", (), "HEAD", {}),
    ("a description", 200, "/api/jobs/", (), "OPTIONS", {}),
    ("a file", 200, "/api/jobs/export/", (), "GET", {}),
    ("a ticket", 200, "/api/v1/ticket/1", (), "GET", {}),
    ("health", 200, "/api/health/", (), "GET", {}),
    ("readiness", 200, "/api/ready/", (), "GET", {}),
    ("the schema", 200, "/api/schema/", (), "GET", {}),
    ("the windows", 200, "/api/rate_limit/", (), "GET", {}),
    ("the page of the API", 200, "/api/docs/", (), "GET", {}),
    ("its refusal", 405, "/api/docs/", (), "POST", {}),
    ("a method that there is not", 405, "/api/jobs/", (), "TRACE", {}),
    ("a body that is too large", 413, "/api/jobs/", ("Content-Length: 99999999",), "POST", {}),
    ("headers that are too large", 431, "/api/jobs/", ("X-Large: " + "a" * 50_000,), "GET", {}),
    ("a malformed request", 400, "/api/jobs/", ("Content-Length: x",), "POST", {}),
    ("a worker that died", 502, "/api/die/", (), "GET", {}),
    ("a worker that hangs", 504, "/api/hang/", (), "GET", {}),
]
# What came before the headers, or before the one that tells the origin, was refused already.
UNREAD = [
    ("an address that is too long", 414, "/api/jobs/?" + "a" * 60_000, (), "GET", {}),
    ("an address that is too long, of a ticket", 414, "/api/ticket?" + "a" * 60_000, (), "GET", {}),
    ("a large header before the origin", 431, "/api/jobs/", ("X-Large: " + "a" * 60_000,), "GET", {"last": True}),
    ("a malformed header before the origin", 400, "/api/jobs/", ("X-Bad\0: 1",), "GET", {"last": True}),
    ("a malformed version", 400, "/api/jobs/ HTTP/2.7 ", (), "GET", {}),
]
NOT_OF_THE_API = [
    ("a page", 200, "/", (), "GET", {}),
    ("the page of the API outside", 200, "/docs/", (), "GET", {}),
    ("a page that there is not", 404, "/nothing", (), "GET", {}),
    ("a page that takes nothing", 405, "/", (), "POST", {}),
    ("the figures, outside", 404, "/metrics", (), "GET", {}),
]
PLAIN = [
    ("a page, on to HTTPS", 301, "/docs/", (), "GET", {"plain": True}),
    ("the API, refused", 403, "/api/jobs/", (), "GET", {"plain": True}),
    ("a malformed request", 400, "/", ("Content-Length: x",), "POST", {"plain": True}),
    ("plain HTTP to HTTPS", 400, "/api/jobs/", (), "GET", {"port": "port"}),
    ("the figures", 200, "/metrics", (), "GET", {"port": "metrics_port"}),
    ("beside the figures", 404, "/", (), "GET", {"port": "metrics_port"}),
]


class Asking(Nginx):
    kind_of_worker = Worker
    rate_limits = "on"
    settings = {"CHAOTICA_RATE_ANONYMOUS_HOUR": "0", "CHAOTICA_RATE_MINUTE": "10000", "CHAOTICA_CORS_ORIGINS": f"{OURS}, {OTHER_OURS}"}

    def setUp(self):
        self.worker()

    def answer(self, kind, *more):
        _, status, path, headers, method, how = kind
        how = {name: self.ports[port] if name == "port" else port for name, port in how.items()}
        headers = (*headers, *more) if how.pop("last", False) else (*more, *headers)
        answer = self.get(path, *headers, method=method, **how)
        self.assertEqual(answer.status, status)
        return answer

    def each(self, kinds, judge, *more):
        """Has the answer of each kind judged."""
        for kind in kinds:
            with self.subTest(kind[0], sent=more):
                judge(self.answer(kind, *more))

    def assert_secure(self, answer, tls=True):
        for name, value in SECURITY.items():
            self.assertEqual(answer.one(name), value)
        self.assertEqual(answer.all("Strict-Transport-Security"), ["max-age=63072000"] if tls else [])
        self.assertEqual(answer.all("Server"), [])
        self.assertFalse([line for line in answer.headers if "nginx" in str(line).lower()])

    def assert_shared(self, answer, origin):
        self.assertEqual(answer.one("Access-Control-Allow-Origin"), origin)
        self.assertEqual(answer.one("Access-Control-Allow-Credentials"), "true")

    def assert_not_shared(self, answer):
        self.assertFalse([line for line in answer.headers if line[0].lower().startswith("access-control")])

    def varies(self, answer):
        return [word.strip() for line in answer.all("Vary") for word in line.split(",")]


class Answers(Asking):
    # --- security headers

    def test_every_answer_has_the_security_headers_once(self):
        self.each([*KINDS, *UNREAD, *NOT_OF_THE_API], self.assert_secure)
        self.each(PLAIN, lambda answer: self.assert_secure(answer, tls=False))

    def test_a_service_that_is_away_has_them_too(self):
        self.doCleanups()
        answer = self.get("/api/jobs/", "Origin: " + OURS)
        self.assertEqual(answer.status, 503)
        self.assert_secure(answer)
        self.assert_shared(answer, OURS)

    # --- CORS

    def test_every_answer_of_the_api_is_shared_with_an_origin_that_is_configured(self):
        for origin in (OURS, OTHER_OURS):
            def judge(answer):
                self.assert_shared(answer, origin)
                self.assertEqual(set(answer.one("Access-Control-Expose-Headers").split(", ")), EXPOSED)
                self.assertEqual(self.varies(answer).count("Origin"), 1)
            self.each(KINDS, judge, "Origin: " + origin)

    def test_no_answer_is_shared_with_another_and_every_one_varies(self):
        def judge(answer):
            self.assert_not_shared(answer)
            self.assertEqual(self.varies(answer).count("Origin"), 1)
        for other in (THEIRS, "null", OURS.upper(), f"{OURS}.evil.org", f"{OURS}:443", "*", f"{OURS},{OTHER_OURS}", None):
            quick = [kind for kind in KINDS if kind[1] != 504]
            self.each([*quick, *NOT_OF_THE_API], judge, *(["Origin: " + other] if other else []))
        self.each(UNREAD, judge, "Origin: " + OURS)

    def test_pages_are_shared_with_nobody(self):
        self.each(NOT_OF_THE_API, self.assert_not_shared, "Origin: " + OURS)

    def test_a_preflight_needs_no_worker_and_no_credentials(self):
        self.doCleanups()
        for path in ("/api/jobs/", "/api/v1/jobs/2501/", "/api/ticket", "/api/rate_limit/", "/api/schema/", "/api/docs/", "/api/health/", "/api", "/api/jobs/export/?format=csv"):
            with self.subTest(path):
                answer = self.get(path, "Origin: " + OURS, "Access-Control-Request-Method: PATCH",
                                  "Access-Control-Request-Headers: authorization, content-type", method="OPTIONS")
                self.assertEqual((answer.status, answer.body), (204, b""))
                self.assert_secure(answer)
                self.assert_shared(answer, OURS)
                self.assertEqual(set(answer.one("Access-Control-Allow-Headers").split(", ")), TAKEN)
                self.assertLessEqual({"GET", "POST", "PUT", "PATCH", "DELETE"}, set(answer.one("Access-Control-Allow-Methods").split(", ")))
                self.assertEqual(self.varies(answer), ["Origin"])
                self.assertRegex(answer.one("X-Request-ID"), "^req_")

    def test_a_preflight_from_elsewhere_allows_nothing_and_reaches_no_worker(self):
        self.doCleanups()
        answer = self.get("/api/jobs/", "Origin: " + THEIRS, "Access-Control-Request-Method: PATCH", method="OPTIONS")
        self.assertEqual(answer.status, 204)
        self.assert_not_shared(answer)

    def test_what_is_no_preflight_a_worker_describes(self):
        for headers in (("Origin: " + OURS,), ("Access-Control-Request-Method: PATCH",)):
            self.assertEqual(self.get("/api/jobs/", *headers, method="OPTIONS").status, 200)
        self.assertEqual(self.get("/docs/", "Origin: " + OURS, "Access-Control-Request-Method: GET", method="OPTIONS").status, 405)


class OneOrigin(Asking):
    settings = {**Asking.settings, "CHAOTICA_CORS_ORIGINS": OURS}

    def test_what_was_refused_before_its_origin_was_read_is_shared_with_the_only_one_there_is(self):
        def judge(answer):
            self.assert_shared(answer, OURS)
            self.assertEqual(set(answer.one("Access-Control-Expose-Headers").split(", ")), EXPOSED)
            self.assertEqual(self.varies(answer).count("Origin"), 1)
        for origin in (OURS, THEIRS):  # nobody has seen whose it is; a browser of theirs sees that it is not for them
            self.each(UNREAD, judge, "Origin: " + origin)

    def test_what_was_read_is_shared_as_ever(self):
        quick = [kind for kind in KINDS if kind[1] != 504]
        self.each(quick, lambda answer: self.assert_shared(answer, OURS), "Origin: " + OURS)
        for other in (THEIRS, None):
            self.each([kind for kind in quick if other or kind[1] not in (400, 431)], self.assert_not_shared, *(["Origin: " + other] if other else []))
        self.each(NOT_OF_THE_API, self.assert_not_shared)


class Refused(Asking):
    settings = {**Asking.settings, "CHAOTICA_RATE_MINUTE": "1"}

    def test_a_refusal_by_rate_is_shared_as_well(self):
        answers = [self.get("/api/jobs/", "Origin: " + OURS) for _ in range(2)]
        self.assertEqual([answer.status for answer in answers], [200, 429])
        self.assert_secure(answers[1])
        self.assert_shared(answers[1], OURS)
        self.assertEqual(self.varies(answers[1]).count("Origin"), 1)


class Unconfigured(Asking):
    settings = {name: value for name, value in Asking.settings.items() if name != "CHAOTICA_CORS_ORIGINS"}

    def test_without_origins_nothing_is_shared_and_a_worker_gets_every_options(self):
        answer = self.get("/api/jobs/", "Origin: " + OURS, "Access-Control-Request-Method: PATCH", method="OPTIONS")
        self.assertEqual(answer.status, 200)
        self.assert_not_shared(answer)
        self.assertNotIn("Origin", self.varies(answer))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
