"""Rate limits as nginx keeps them: exact whatever comes at once, charged to whom they should be, told in every answer."""

import concurrent.futures
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
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from limited import Limited, addresses


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


class OwnLimits(Limited):
    def test_a_limit_holds_for_all_credentials_from_the_next_answer_to_any(self):
        one, other, session = self.knows("70"), self.knows("70"), self.knows("70", "session")
        for header in (one, other, session):
            self.assertEqual(self.ask(header).status, 200)
        self.stub.people[one.split(": ", 1)[1]] = ("70", "token 5")
        self.assertEqual(self.hour(self.ask(one)), (5, 1))
        self.assertEqual(self.hour(self.ask(other, path="/api/rate_limit/")), (5, 1))
        self.stub.people[other.split(": ", 1)[1]] = ("70", "token 5")
        self.assertEqual(self.hour(self.ask(other)), (5, 0))
        for header in (session, other, one):
            self.refused(self.ask(header))

    def test_and_so_does_its_end(self):
        one, other = self.knows("71", "token 2"), self.knows("71", "token 2")
        self.assertEqual([self.ask(header).status for header in (one, other)], [200, 200])
        self.refused(self.ask(one))
        third = self.knows("71")  # made since, so that a worker is asked
        self.assertEqual(self.hour(self.ask(third)), (50, 47))
        self.assertEqual(self.hour(self.ask(one, path="/api/rate_limit/")), (50, 47))
        self.stub.people[one.split(": ", 1)[1]] = ("71", "token")
        self.assertEqual(self.hour(self.ask(one)), (50, 46))


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


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
