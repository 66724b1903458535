"""What answers tell of rate limits, and what is refused (rules E1.4 and E1.5 of the door)."""

import re
import sys
import threading
import time
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import pages
from limited import Limited


class Refusals(Limited):
    def use_up(self, *headers, count=20):
        self.assertEqual(set(self.at_once(count, *headers)), {200})

    def test_a_refusal_says_which_window_and_when_to_come_back(self):
        self.use_up()
        answer = self.ask()
        self.refused(answer, 60)
        self.assertEqual((self.hour(answer), answer.one("Retry-After")), ((20, 0), re.search('"minute";r=0;t=(\\d+)', answer.one("RateLimit"))[1]))
        self.assertAlmostEqual(int(answer.one("X-RateLimit-Reset")), time.time() + 60, delta=4)
        self.assertIn('"hour";r=10;', answer.one("RateLimit"))
        self.assert_security_headers(answer)
        for _ in range(5):
            self.assertIn('"hour";r=10;', self.ask().one("RateLimit"), "what is refused is not counted further")

    def test_tickets_are_refused_in_jsend(self):
        self.use_up()
        for path in ("/api/ticket", "/api/v1/ticket/12", "/api/attributes/bob"):
            answer = self.ask(path=path)
            self.assertEqual((answer.status, answer.one("Content-Type")), (429, "application/json"))
            self.assertEqual(answer.json(), {"status": "error", "message": f"Rate limit exceeded. Try again in {answer.one('Retry-After')} seconds."})

    def test_otherwise_in_the_format_asked_for(self):
        self.use_up()
        for answer in (self.ask("Accept: application/xml"), self.ask(path="/api/jobs/?format=xml"), self.ask("Accept: application/json;q=0.4, text/xml")):
            self.assertEqual((answer.status, answer.one("Content-Type")), (429, "application/xml; charset=utf-8"))
            error = ElementTree.fromstring(answer.body).find("error")
            self.assertEqual([child.tag for child in error], ["code", "message", "details", "retry_after", "timestamp", "request_id"])
            self.assertEqual(error.find("retry_after").text, answer.one("Retry-After"))
        for answer in (self.ask("Accept: text/html,application/xml;q=0.9,*/*;q=0.8"), self.ask(path="/api/jobs/?format=api")):
            self.assertEqual((answer.status, answer.one("Content-Type")), (429, "text/html; charset=utf-8"))
            self.assertIn("RATE_LIMIT_EXCEEDED", answer.body.decode())
            self.assertIn("default-src 'none'", answer.one("Content-Security-Policy"))
            self.assertEqual(list(pages.complaints(answer.body.decode())), [])
        for header in ("Accept: image/png", "Accept: application/*", "Accept: */*, application/xml;q=0"):
            self.refused(self.ask(header))

    def test_a_body_is_not_waited_for(self):
        self.use_up()
        with self.connect() as connection:
            connection.sendall(f"POST /api/jobs/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\nX-Forwarded-For: {self.address}\r\n\r\n".encode())
            self.assertTrue(connection.recv(100).startswith(b"HTTP/1.1 429"))


class Told(Limited):
    def windows(self, *headers, **how):
        answer = self.ask(*headers, path=how.pop("path", "/api/rate_limit/"), **how)
        self.assertEqual((answer.status, answer.one("Content-Type"), answer.one("API-Version")), (200, "application/json", "v1"))
        self.assertRegex(answer.one("X-Request-ID"), "^req_")
        return answer.json()

    def test_the_callers_windows_for_anyone_and_free(self):
        for path in ("/api/rate_limit/", "/api/rate_limit", "/api/v1/rate_limit/"):
            told, now = self.windows(path=path), time.time()
            self.assertEqual(told["subject"], "address")
            self.assertEqual([(name, one["limit"], one["remaining"]) for name, one in told["windows"].items()], [("hour", 30, 30), ("minute", 20, 20)])
            for one, length in zip(told["windows"].values(), (3600, 60)):
                self.assertAlmostEqual(one["reset"], now + length, delta=2)
        token, session = self.knows("30"), self.knows("30", "session")
        self.assertEqual(self.windows(token)["subject"], "address")
        self.ask(token)
        self.ask(session)
        told = self.windows(token)
        self.assertEqual((told["subject"], told["windows"]["hour"]["remaining"], told["windows"]["minute"]["remaining"]), ("user:30", 48, 19))
        self.assertEqual(self.windows(session)["windows"]["minute"]["limit"], 40)
        self.assertEqual(self.stub.asked, ["/api/jobs/", "/api/jobs/"])
        self.at_once(20)
        self.assertEqual([self.ask().status, self.windows()["windows"]["minute"]["remaining"]], [429, 0])

    def test_it_has_the_headers_and_formats_of_other_answers(self):
        answer = self.ask(path="/api/rate_limit/?format=xml")
        windows = ElementTree.fromstring(answer.body).find("windows")
        self.assertEqual((self.hour(answer), windows.find("minute/limit").text), ((30, 30), "20"))
        answer = self.ask(path="/api/rate_limit/?indent=2")
        self.assertEqual(answer.body.decode().split("\n")[:2], ["{", '  "subject": "address",'])
        answer = self.ask(path="/api/rate_limit/", method="HEAD")
        self.assertEqual((answer.status, answer.body, self.hour(answer)), (200, b"", (30, 30)))

    def test_what_is_wrong_with_it_a_worker_says(self):
        for path, headers, method in (("/api/rate_limit/?a=1", (), "GET"), ("/api/rate_limit/", ("Accept: image/png",), "GET"), ("/api/rate_limit/", (), "POST"),
                                      ("/api/rate_limit/", (), "OPTIONS"), ("/api/rate_limit/?indent=x", (), "GET")):
            self.stub.asked.clear()
            self.ask(*headers, path=path, method=method)
            self.assertEqual(self.stub.asked, [path])


class Bounds(Limited):
    """Limits of other sizes."""
    settings = {**Limited.settings, "CHAOTICA_RATE_USER_HOUR": "25", "CHAOTICA_RATE_ANONYMOUS_HOUR": "40", "CHAOTICA_RATE_MINUTE": "0"}

    def test_without_a_minute_the_hour_bounds_new_credentials_and_the_header_names_it_alone(self):
        token = self.knows("40")
        self.stub.open.clear()
        threading.Timer(0.3, self.stub.open.set).start()
        statuses = self.at_once(100, token)
        self.assertEqual((statuses.count(200), statuses.count(429)), (25, 75))
        answer = self.ask(token)
        self.refused(answer, 3600)
        self.assertEqual(answer.one("RateLimit-Policy"), '"hour";q=25;w=3600')
        statuses = self.at_once(100)
        self.assertEqual((statuses.count(200), statuses.count(429)), (40, 60))


class Direct(Limited):
    """Nobody's word about an address is taken."""
    settings = {name: value for name, value in Limited.settings.items() if name != "CHAOTICA_TRUSTED_PROXIES"}

    def test_an_address_that_a_client_tells_means_nothing(self):
        self.assertEqual([self.hour(self.ask(address=f"192.0.2.{n}")) for n in range(3)], [(30, 29), (30, 28), (30, 27)])


class Off(Limited):
    rate_limits = "off"

    def test_nothing_is_limited_and_a_worker_tells_that_there_are_no_windows(self):
        answers = [self.ask() for _ in range(40)]
        self.assertEqual({answer.status for answer in answers}, {200})
        self.assertFalse([name for name, _ in answers[0].headers if "ratelimit" in name.lower()])
        self.ask(path="/api/rate_limit/")
        self.assertEqual(self.stub.asked[-1], "/api/rate_limit/")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
