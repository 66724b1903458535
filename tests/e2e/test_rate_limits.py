"""Rate limits as nginx keeps them: exact whatever comes at once, charged to whom they should be, told in every answer."""

import concurrent.futures
import itertools
import http.client
import math
import os
import re
import signal
import subprocess
import sys
import threading
import time
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from nginx_alone import Nginx, StubWorker

addresses = (f"198.18.{a}.{b}" for a in range(256) for b in range(1, 255))
names = (f"name{n}" for n in itertools.count())


class Worker(StubWorker):
    """Knows credentials by what its test says: {"Token a": ("5", "token")}, {"sessionid=b": ("5", "session 7")}."""

    def __init__(self, path):
        super().__init__(path)
        self.people = {}
        self.open = threading.Event()  # answers wait for it
        self.open.set()

    def run(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        with connection:
            try:
                self.answer(connection)
            except OSError:
                pass  # a client that has gone

    def reply(self, parameters, pairs, body):
        self.open.wait(10)
        uri = parameters["REQUEST_URI"]
        if "die" in uri:
            return None
        credentials = parameters.get("HTTP_AUTHORIZATION") or parameters.get("HTTP_COOKIE")
        headers = [("Content-Type", "application/json"), ("Vary", "Accept, Authorization, Cookie")]
        if credentials in self.people and "/auth/" not in uri:
            user, limit = self.people[credentials]
            headers += [("X-Chaotica-Subject", user), ("X-Chaotica-Limit", limit)]
        elif credentials and "HTTP_AUTHORIZATION" in parameters and "/auth/" not in uri:
            return "401 Unauthorized", headers, "{}"
        return "304 Not Modified" if "unchanged" in uri else "200 OK", headers, "" if "unchanged" in uri else "{}"


class Limited(Nginx):
    rate_limits = "on"
    kind_of_worker = Worker
    settings = {"CHAOTICA_RATE_USER_HOUR": "50", "CHAOTICA_RATE_ANONYMOUS_HOUR": "30", "CHAOTICA_RATE_MINUTE": "20",
                "CHAOTICA_RATE_SESSION_MINUTE": "40", "CHAOTICA_TRUSTED_PROXIES": "127.0.0.1"}

    def setUp(self):
        self.address = next(addresses)
        self.stub = self.worker()

    def ask(self, *headers, path="/api/jobs/", address=None, **how):
        return self.get(path, f"X-Forwarded-For: {address or self.address}", *headers, **how)

    def knows(self, user, limit="token"):
        """A credential of that user, as a header, that nginx has not seen."""
        name = next(names)
        header = f"Cookie: sessionid={name}" if limit.startswith("session") else f"Authorization: Token {name}"
        self.stub.people[header.split(": ", 1)[1]] = (user, limit)
        return header

    def hour(self, answer):
        return tuple(int(answer.one("X-RateLimit-" + name)) for name in ("Limit", "Remaining"))

    def at_once(self, count, *headers, **how):
        """The answers to so many requests, each on a connection of its own, sent when all are there."""
        request = "\r\n".join([f"GET {how.get('path', '/api/jobs/')} HTTP/1.1", "Host: localhost", "Connection: close",
                               f"X-Forwarded-For: {how.get('address', self.address)}", *headers, "", ""]).encode()
        connections = [self.connect() for _ in range(count)]
        for connection in connections:
            connection.sendall(request)
        return [int(self.read(connection).split(b" ", 2)[1]) for connection in connections]

    @staticmethod
    def read(connection):
        with connection:
            data = b""
            while piece := connection.recv(65536):
                data += piece
        return data

    def refused(self, answer, seconds=None):
        """The whole form of a refusal."""
        self.assert_envelope(answer, 429, "RATE_LIMIT_EXCEEDED")
        error, after = answer.json()["error"], int(answer.one("Retry-After"))
        self.assertEqual(error["retry_after"], after)
        self.assertEqual(error["message"], f"Rate limit exceeded. Try again in {after} seconds.")
        if seconds:
            self.assertIn(after, range(seconds - 3, seconds + 1))


class Exactness(Limited):
    def test_of_many_at_once_exactly_as_many_pass_as_may(self):
        statuses = self.at_once(100)
        self.assertEqual((statuses.count(200), statuses.count(429)), (20, 80))
        self.assertEqual(len(self.stub.asked), 20)

    def test_over_http2_as_well(self):
        target = f"https://localhost:{self.ports['port']}/api/jobs/?n=[1-100]"
        out = subprocess.run(["curl", "-s", "--http2", "--parallel", "--parallel-max", "100", "--cacert", str(self.home / "tls/ca.pem"),
                              "-H", f"X-Forwarded-For: {self.address}", "-o", "/dev/null", "-w", "%{http_version} %{http_code}\n", target],
                             check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=30).stdout.split("\n")
        self.assertEqual((out.count("2 200"), out.count("2 429")), (20, 80))

    def test_a_reload_in_between_keeps_the_counts(self):
        def some(_):
            time.sleep(0.005)
            return self.ask().status
        before = set(self.children())
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            early = [pool.submit(some, n) for n in range(12)]
            statuses = [one.result() for one in early]
            os.kill(self.pid(), signal.SIGHUP)
            late = [pool.submit(some, n) for n in range(80)]
            statuses += [one.result() for one in late]
        self.assertEqual((statuses.count(200), statuses.count(429)), (20, 72))
        end = time.monotonic() + 10
        while before & set(self.children()) and time.monotonic() < end:
            time.sleep(0.05)
        self.assertFalse(before & set(self.children()), "the reload took place")
        self.assertEqual(self.ask().status, 429)

    def children(self):
        return [int(pid) for pid in Path(f"/proc/{self.pid()}/task/{self.pid()}/children").read_text().split()]

    def test_credentials_that_are_new_pass_no_more_than_their_user_may(self):
        token = self.knows("100")
        self.stub.open.clear()
        threading.Timer(0.3, self.stub.open.set).start()
        statuses = self.at_once(60, token)
        self.assertEqual((statuses.count(200), statuses.count(429)), (20, 40))
        self.assertEqual(self.ask(token).status, 429)
        answer = self.ask(self.knows("100"), address=next(addresses))  # told once it has been answered
        self.assertEqual(self.hour(answer), (50, 29))

    def test_from_two_addresses_the_same_credentials_count_together(self):
        token = self.knows("101")
        self.stub.open.clear()
        threading.Timer(0.5, self.stub.open.set).start()
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            statuses = sum(pool.map(lambda address: self.at_once(30, token, address=address), [next(addresses), next(addresses)]), [])
        self.assertEqual((statuses.count(200), statuses.count(429)), (20, 40))

    def test_known_credentials_of_one_user_count_together(self):
        tokens = [self.knows("102"), self.knows("102")]
        for token in tokens:
            self.assertEqual(self.ask(token).status, 200)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            statuses = sum(pool.map(lambda token: self.at_once(30, token), tokens), [])
        self.assertEqual((statuses.count(200), statuses.count(429)), (18, 42))


class Subjects(Limited):
    def test_nobody_is_charged_by_address_and_told_the_hour(self):
        first, second = self.ask(), self.ask()
        self.assertEqual((self.hour(first), self.hour(second)), ((30, 29), (30, 28)))
        self.assertAlmostEqual(int(first.one("X-RateLimit-Reset")), time.time() + 3600, delta=3)
        self.assertEqual(first.one("RateLimit-Policy"), '"hour";q=30;w=3600, "minute";q=20;w=60')
        self.assertEqual(first.one("RateLimit"), '"hour";r=29;t=3600, "minute";r=19;t=60')
        self.assertEqual(self.hour(self.ask(address=next(addresses))), (30, 29))

    def test_a_network_of_ipv6_is_one_subject_and_ipv4_in_its_form_is_itself(self):
        self.assertEqual(self.hour(self.ask(address="2001:db8:1:2::1")), (30, 29))
        self.assertEqual(self.hour(self.ask(address="2001:db8:1:2:ffff::9")), (30, 28))
        self.assertEqual(self.hour(self.ask(address="2001:db8:1:3::1")), (30, 29))
        self.assertEqual(self.hour(self.ask(address="192.0.2.77")), (30, 29))
        self.assertEqual(self.hour(self.ask(address="::ffff:192.0.2.77")), (30, 28))

    def test_good_credentials_are_charged_to_their_user_with_the_first_answer(self):
        for n, header in enumerate([self.knows("5"), self.knows("5"), self.knows("5", "session")]):
            self.assertEqual(self.hour(self.ask(header)), (50, 49 - n))
        self.assertEqual(self.hour(self.ask("Authorization: Token bad")), (30, 29), "nothing is left at the address")
        self.assertEqual(self.hour(self.ask()), (30, 29), "nor with those who only read")

    def test_tokens_share_a_minute_and_sessions_another(self):
        session, token = self.knows("6", "session"), self.knows("6")
        self.assertIn('"minute";q=40;w=60', self.ask(session).one("RateLimit-Policy"))
        self.assertIn('"minute";r=19;', self.ask(token).one("RateLimit"))
        self.assertIn('"minute";r=38;', self.ask(session).one("RateLimit"))
        self.assertIn('"minute";q=20;w=60', self.ask("Cookie: sessionid=nobodys").one("RateLimit-Policy"))

    def test_guessing_is_limited_and_locks_nobody_out_who_is_known_or_only_reads(self):
        known, unknown = self.knows("7"), self.knows("7")
        self.assertEqual(self.ask(known).status, 200)
        self.assertEqual([self.ask(f"Authorization: Token guess{n}").status for n in range(22)], [401] * 20 + [429] * 2)
        self.assertEqual(self.ask(unknown).status, 429)
        self.assertEqual((self.ask(known).status, self.ask().status), (200, 200))
        self.assertEqual(self.ask(unknown, address=next(addresses)).status, 200)

    def test_401_forgets_credentials(self):
        token = self.knows("8")
        self.assertEqual(self.hour(self.ask(token)), (50, 49))
        self.stub.people.clear()
        self.assertEqual(self.hour(self.ask(token)), (50, 48))
        self.assertEqual(self.hour(self.ask(token)), (30, 29))

    def test_a_session_that_has_ended_is_forgotten_where_nobody_may_ask_as_well(self):
        session = self.knows("9", "session")
        self.assertEqual(self.hour(self.ask(session)), (50, 49))
        self.stub.people.clear()
        self.ask(session)
        self.assertEqual(self.hour(self.ask(session)), (30, 29))

    def test_whoever_logs_in_is_nobody_yet(self):
        session = self.knows("10", "session")
        self.assertEqual(self.hour(self.ask(session)), (50, 49))
        for n, path in enumerate(("/api/auth/login/", "/api/v1/auth/token", "/api/auth/token/")):
            self.assertEqual(self.hour(self.ask(session, path=path, method="POST")), (30, 29 - n))

    def test_a_limit_of_ones_own_holds_from_the_next_request_on(self):
        token = self.knows("11", "token 3")
        self.assertEqual([self.hour(self.ask(token)) for _ in range(3)], [(3, 2), (3, 1), (3, 0)])
        self.refused(self.ask(token), 3600)
        self.assertEqual(self.hour(self.ask(self.knows("14", "session 1000000000"))), (1000000000, 999999999))
        token = self.knows("12", "token 0")
        for n in range(3):
            answer = self.ask(token)
            self.assertEqual((answer.status, answer.all("X-RateLimit-Limit")), (200, []))
            self.assertEqual(answer.one("RateLimit-Policy"), '"minute";q=20;w=60')
        self.stub.people[token.split(": ")[1]] = ("12", "token")
        self.assertEqual(self.hour(self.ask(token)), (50, 46))

    def test_no_client_sees_what_workers_tell_nginx(self):
        answer = self.ask(self.knows("13"), "X-Chaotica-Subject: 14", "X-Chaotica-Limit: token 0")
        self.assertFalse([name for name, _ in answer.headers if name.lower().startswith("x-chaotica")])
        self.assertEqual(self.hour(answer), (50, 49))
        self.assertEqual(self.hour(self.ask("X-Chaotica-Subject: 14")), (30, 29))


class Free(Limited):
    def test_what_has_not_changed_is_free(self):
        token = self.knows("20")
        for header in ("X-Nothing: 1", token):
            first = self.hour(self.ask(header))
            for _ in range(3):
                answer = self.ask(header, path="/api/unchanged/")
                self.assertEqual((answer.status, self.hour(answer)), (304, first))
        fresh = self.knows("21")
        self.assertEqual(self.hour(self.ask(fresh, path="/api/unchanged/")), (50, 50))
        self.assertEqual(self.hour(self.ask("Authorization: Token bad")), (30, 29))

    def test_what_nginx_refuses_is_free_and_told_its_windows(self):
        for answer in (self.ask(method="TRACE"), self.ask("Content-Length: 99999999", method="POST")):
            self.assertIn(answer.status, (405, 413))
            self.assertEqual(self.hour(answer), (30, 30))
        self.doCleanups()  # there is no worker now
        answer = self.ask()
        self.assertEqual((answer.status, self.hour(answer)), (503, (30, 30)))
        self.stub = self.worker()
        self.assertEqual(self.hour(self.ask()), (30, 29))
        self.assertEqual(self.hour(self.ask(path="/api/die/")), (30, 28), "this one reached a worker")

    def test_health_schema_documents_and_pages_are_not_limited(self):
        for path in ("/api/health/", "/api/ready/", "/api/v1/health", "/api/schema/", "/api/v1/schema/", "/api/docs/", "/docs/", "/", "/nothing"):
            answers = [self.ask(path=path) for _ in range(25)]
            self.assertNotIn(429, [answer.status for answer in answers])
            self.assertFalse([name for name, _ in answers[0].headers if "ratelimit" in name.lower()], path)
        self.assertEqual(self.hour(self.ask()), (30, 29))

    def test_plain_http_tells_them_too(self):
        answer = self.ask(plain=True)
        self.assertEqual((answer.status, self.hour(answer)), (403, (30, 30)))


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
        for header in ("Accept: text/html,application/xml;q=0.9,*/*;q=0.8", "Accept: image/png", "Accept: application/*", "Accept: */*, application/xml;q=0"):
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


class Ends(Limited):
    """Windows that a test can wait for: an hour of four seconds, a minute of one."""
    tweaks = "s/lengths = .*/lengths = { [0] = 4, [1] = 1, [2] = 1 }/"
    settings = {**Limited.settings, "CHAOTICA_RATE_ANONYMOUS_HOUR": "5", "CHAOTICA_RATE_MINUTE": "2"}

    def test_a_window_begins_with_its_first_request_and_ends_after_its_length(self):
        began, told = time.time(), []
        while time.time() < began + 3.7 and len(told) < 5:
            answer = self.ask()
            if answer.status == 200:
                told.append(self.hour(answer))
                continue
            self.assertEqual((answer.one("Retry-After"), self.hour(answer)), ("1", (2, 0)))
            time.sleep(max(0, float(answer.one("X-RateLimit-Reset")) - 1 - time.time()) + 0.05)
        self.assertEqual(told, [(5, 4), (5, 3), (5, 2), (5, 1), (5, 0)])
        self.assertGreater(time.time(), began + 2, "three minutes were needed")
        self.assertLess(time.time(), began + 3.7)
        answer = self.ask()
        self.assertEqual((answer.status, self.hour(answer)), (429, (5, 0)))
        self.assertIn(int(answer.one("X-RateLimit-Reset")), (math.ceil(began + 4), math.ceil(began + 4.3)))
        time.sleep(began + 4.1 - time.time())
        self.assertEqual(self.hour(self.ask()), (5, 4))

    def test_of_two_used_up_the_one_that_ends_later_is_told(self):
        self.ask(), self.ask()
        time.sleep(1.05)
        self.ask(), self.ask()
        time.sleep(1.05)
        self.ask()
        answer = self.ask()
        self.assertEqual((answer.status, self.hour(answer)), (429, (5, 0)))
        self.assertIn(answer.one("Retry-After"), ("1", "2"))


class Crowds(Limited):
    """Dictionaries that a test can fill."""
    tweaks = "s/strangers 128m/strangers 64k/; s/known 32m/known 64k/"

    def figures(self):
        answer = self.get("/metrics", port=self.ports["metrics_port"])
        return dict(re.findall(r"^(\S+) (\d+)$", answer.body.decode(), re.M))

    def test_a_flood_evicts_no_user_and_refuses_nobody(self):
        token = self.knows("50")
        self.assertEqual(self.hour(self.ask(token)), (50, 49))
        connection = http.client.HTTPSConnection("localhost", self.ports["port"], context=self.context)
        self.addCleanup(connection.close)
        for n in range(900):
            bad = {"Authorization": f"Token flood{n}"} if n % 2 else {}
            connection.request("GET", "/api/jobs/", headers={"X-Forwarded-For": f"203.0.{n // 250}.{n % 250}", **bad})
            answer = connection.getresponse()
            answer.read()
            self.assertEqual(answer.status, 401 if bad else 200)
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            statuses = set(pool.map(lambda n: self.ask(address=f"203.1.{n // 250}.{n % 250}").status, range(400)))
        self.assertEqual(statuses, {200})
        figures = self.figures()
        self.assertGreater(int(figures['chaotica_rate_limit_forgotten_total{dictionary="strangers"}']), 100)
        self.assertEqual(figures['chaotica_rate_limit_forgotten_total{dictionary="users"}'], "0")
        self.assertEqual(self.windows(token), ("user:50", 49))

    def windows(self, *headers):
        told = self.ask(*headers, path="/api/rate_limit/").json()
        return told["subject"], told["windows"]["hour"]["remaining"]


class Waiting(Limited):
    """One request of a subject at a time, and little patience with the next."""
    workers = 2
    tweaks = "s/^local patience, \\([^=]*\\)= [0-9]*/local patience, \\1= 1/"

    def test_who_waited_for_a_share_in_vain_or_has_gone_is_not_charged(self):
        self.stub.open.clear()
        self.addCleanup(self.stub.open.set)
        request = f"GET /api/jobs/ HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {self.address}\r\n\r\n".encode()
        first, gone = self.connect(), self.connect()
        self.addCleanup(first.close)
        first.sendall(request)
        while not self.stub.asked:
            time.sleep(0.01)
        gone.sendall(request)
        time.sleep(0.2)
        gone.close()
        answer = self.ask()
        self.assertEqual((answer.status, answer.one("Retry-After"), self.hour(answer)), (503, "1", (30, 29)))
        self.stub.open.set()
        self.assertTrue(first.recv(100).startswith(b"HTTP/1.1 200"))
        self.assertEqual(self.hour(self.ask()), (30, 28))
        self.assertEqual(len(self.stub.asked), 2)


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
