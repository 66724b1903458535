"""Who a caller is to nginx is who they are to a worker, however that is written, and stays so while it matters."""

import base64
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from limited import Limited, addresses


def basic(text):
    return "Authorization: Basic " + base64.b64encode(text.encode()).decode()


class Spellings(Limited):
    def same(self, user, *headers, subject=None):
        """Each is of that user, who is used up, and reaches no worker."""
        for header in headers:
            asked = len(self.stub.asked)
            self.assertEqual((self.ask(*header).status, len(self.stub.asked)), (429, asked), header)
            self.assertEqual(self.ask(*header, path="/api/rate_limit/").json()["subject"], subject or f"user:{user}", header)

    def used_up(self, user, key, *headers):
        self.stub.people[key] = (user, "session 1" if key.startswith("sessionid") else "token 1")
        self.assertEqual(self.ask(*headers).status, 200)

    def test_a_token_is_the_same_in_all_schemes_and_between_all_blanks(self):
        self.used_up("200", "Token abc", "Authorization: Token abc")
        self.same("200", *[[f"Authorization: {value}"] for value in ("tOKEN abc", "Bearer abc", "bearer   abc", "Token    abc   ", "BEARER abc ")])
        self.same("200", ["Authorization: Token abc", "Cookie: sessionid=other"])

    def test_over_http2_as_well(self):
        self.used_up("201", "Token abd", "Authorization: Token abd")
        self.used_up("202", "sessionid=abe", "Cookie: sessionid=abe")
        for header in ("Authorization: Token abd", "authorization: bEARER  abd  ", "Cookie: sessionid=x; sessionid=abe"):
            status, _ = self.curl("-H", f"X-Forwarded-For: {self.address}", "-H", header, f"https://localhost:{self.ports['port']}/api/jobs/")
            self.assertEqual(status[1], b"429", header)

    def test_of_several_sessions_the_last_counts(self):
        self.used_up("203", "sessionid=abf", "Cookie: sessionid=abf")
        self.same("203", ["Cookie: sessionid=random; sessionid=abf"], ["Cookie: a=b;sessionid=abf; c=d"], ["Cookie: sessionid=random", "Cookie: sessionid=abf"],
                  ["Cookie: SESSIONID=random; sessionid=abf, x=1; sessionid=abf"])
        for cookies in ("sessionid=abf; sessionid=", "SESSIONID=abf", "sessionid =abf", "a=b, sessionid=abf", "xsessionid=abf"):
            answer = self.ask(f"Cookie: {cookies}")
            self.assertEqual((answer.status, answer.one("X-RateLimit-Limit")), (200, "30"), cookies)

    def test_a_name_is_the_same_in_any_case_and_a_password_is_not(self):
        self.used_up("204", "Basic john.doe:Secret:1", basic("john.doe:Secret:1"))
        self.same("204", [basic("John.Doe:Secret:1")], [basic("JOHN.DOE:Secret:1").replace("Basic", "bASIC  ")], subject="address")
        for header in (basic("john.doe:secret:1"), basic("john.doe:Secret:1") + "==", basic("john.doe:Secret:1").rstrip("="), "Authorization: Basic ?", basic("john.doe")):
            answer = self.ask(header)
            self.assertEqual((answer.status, answer.one("X-RateLimit-Limit")), (401, "30"), header)

    def test_a_header_is_no_cookie_and_no_cookie_counts_beside_it(self):
        self.used_up("205", "Token abg", "Authorization: Token abg")
        self.used_up("206", "sessionid=abh", "Cookie: sessionid=abh")
        for headers in (["Cookie: sessionid=Token abg"], ["Cookie: sessionid=token abg"], ["Authorization: session abh"],
                        ["Authorization:", "Cookie: sessionid=abh"], ["Authorization: Digest x", "Cookie: sessionid=abh"]):
            self.assertEqual(self.ask(*headers).one("X-RateLimit-Limit"), "30", headers)
        self.same("206", ["Cookie: sessionid=abh"])

    def test_what_cannot_be_read_is_a_guess(self):
        for n in range(20):
            self.assertEqual(self.ask(f"Authorization: Scheme{n} x").status, 401)
        self.assertEqual((self.ask("Authorization: Token guess").status, self.ask().status), (429, 200))

    def test_blanks_cost_no_time(self):
        began = time.monotonic()
        for value in (40_000 * " ", "Token" + 40_000 * " " + "x", "Token x" + 40_000 * " ", "Token x" + 20_000 * " y"):
            self.ask(f"Authorization: {value}")
            self.ask(f"Cookie: {value}; sessionid={value}")
        self.assertLess(time.monotonic() - began, 2)


class Paths(Limited):
    def test_what_only_comes_to_a_path_without_limits_is_limited(self):
        paths = ("/api/jobs/..%2fhealth", "/api/jobs/x%2f..%2f..%2fready/", "/api/jobs/%2e%2e/schema/", "/api/v1/jobs/..%2fschema?a", "/api//health/", "/x/../api/schema/")
        for n, path in enumerate(paths):
            self.assertEqual(self.hour(self.ask(path=path)), (30, 29 - n), path)
        self.assertEqual(self.stub.asked, list(paths))

    def test_credentials_mean_nothing_where_nothing_is_limited(self):
        for path in ("/api/health/", "/api/v1/ready", "/api/schema/"):
            for header in ("Authorization: Token guess", basic("john:guess"), "Cookie: sessionid=guess"):
                self.assertEqual(self.ask(header, path=path).status, 200, (path, header))
        self.assertEqual(self.stub.credentials, [None] * 9)

    def test_a_login_in_disguise_is_one(self):
        session = self.knows("210", "session")
        self.assertEqual(self.ask(session).status, 200)
        for n, path in enumerate(("/api/%61uth/login/", "/api/v1/auth/%6cogin")):
            self.assertEqual(self.hour(self.ask(session, path=path, method="POST")), (30, 29 - n))

    def test_asking_what_a_login_takes_makes_nobody_new(self):
        session = self.knows("211", "session")
        self.assertEqual(self.ask(session).status, 200)
        self.assertEqual(self.hour(self.ask(session, path="/api/auth/login/?indent=2", method="OPTIONS")), (30, 29))
        self.assertEqual(self.ask(session, path="/api/rate_limit/").json()["subject"], "user:211")


class Passwords(Limited):
    def test_nginx_tells_no_more_guesses_than_a_worker_whether_they_are_right(self):
        self.stub.people["Basic john:right"] = ("215", "token")
        self.assertEqual(self.hour(self.ask(basic("john:right"), address=next(addresses))), (50, 49))
        for how in ({"path": "/api/rate_limit/"}, {"method": "TRACE"}):
            self.assertEqual(self.hour(self.ask(basic("john:right"), **how)), (30, 30))
        self.assertEqual(self.hour(self.ask(basic("john:right"))), (50, 48), "nor is one that is right charged as a guess")
        self.assertEqual([self.ask(basic(f"john:guess{n}")).status for n in range(22)], [401] * 20 + [429] * 2)
        self.assertEqual(self.ask(basic("john:right")).status, 429)
        self.assertEqual(self.hour(self.ask(basic("john:right"), address=next(addresses))), (50, 47))


class Addresses(Limited):
    def test_of_several_addresses_the_last_one_that_no_proxy_is_counts(self):
        for n, told in enumerate(("192.0.2.200", "10.9.9.9, 192.0.2.200", "garbage, 192.0.2.200", "192.0.2.200, 127.0.0.1", "192.0.2.200:4711", "::ffff:192.0.2.200")):
            self.assertEqual(self.hour(self.ask(address=told)), (30, 29 - n), told)
        self.assertEqual(self.hour(self.ask("X-Forwarded-For: 192.0.2.200", address="10.9.9.8")), (30, 23), "of two headers the last")

    def test_garbage_is_its_proxy(self):
        for n, told in enumerate(("garbage", "192.0.2.201, 300.1.1.1", "unknown", "-")):
            self.assertEqual(self.hour(self.ask(address=told)), (30, 29 - n), told)


class Prepared(Limited):
    """Many credentials of one user, none of them known."""

    def test_a_user_who_is_used_up_has_no_more_by_them_than_guesses_have(self):
        limit = "token 3"
        tokens = [self.knows("220", limit) for _ in range(30)]
        statuses = [self.ask(token).status for token in tokens]
        self.assertEqual((statuses[:3], statuses.count(200), statuses[-1]), ([200] * 3, 23, 429))
        self.assertEqual(self.ask("Authorization: Token guess").status, 429)
        other = next(addresses)
        self.assertEqual(self.ask(self.knows("221"), address=other).status, 200)
        self.assertEqual(self.hour(self.ask("Authorization: Token guess", address=other)), (30, 29), "who had room for it is charged alone")

    def test_what_has_not_changed_is_free_for_them_as_well(self):
        self.assertEqual(self.ask(self.knows("222", "token 1")).status, 200)
        self.assertEqual(self.ask(self.knows("222", "token 1"), path="/api/unchanged/").status, 304)
        self.assertEqual(self.hour(self.ask("Authorization: Token guess")), (30, 29))


class Remembered(Limited):
    """An hour of eight seconds, of which credentials are remembered one more than their user is counted in."""
    tweaks = "s/lengths = .*/lengths = { [0] = 8, [1] = 1, [2] = 1 }/; s/^local remembered = 300/local remembered = 1/"
    settings = {**Limited.settings, "CHAOTICA_RATE_MINUTE": "0", "CHAOTICA_RATE_USER_HOUR": "3"}

    def test_who_is_used_up_is_so_until_the_window_ends_whether_they_try_or_not(self):
        trying, silent, began = self.knows("230"), self.knows("231"), time.time()
        for token in (trying, silent):
            self.assertEqual([self.ask(token).status for _ in range(3)], [200] * 3)
        while time.time() < began + 6:
            self.assertEqual(self.ask(trying).status, 429)
            time.sleep(0.5)
        self.assertEqual(self.at_once(5, silent), [429] * 5)
        time.sleep(max(0, began + 8.5 - time.time()))
        self.assertEqual(self.at_once(5, trying).count(200), 3)

    def test_whoever_is_refused_in_another_credentials_hour_stays_known_in_it(self):
        first, second = self.knows("232"), self.knows("232")
        began = time.time()
        self.assertEqual([self.ask(token).status for token in (first, second)], [200] * 2)
        time.sleep(began + 8.2 - time.time())
        self.assertEqual([self.ask(second).status for _ in range(3)], [200] * 3)
        self.assertEqual(self.ask(first).status, 429)
        time.sleep(began + 11 - time.time())
        self.assertEqual(self.at_once(5, first), [429] * 5)

    def test_401_still_forgets(self):
        token = self.knows("233")
        self.assertEqual(self.ask(token).status, 200)
        self.stub.people.clear()
        self.assertEqual(self.ask(token).status, 401)
        self.assertEqual(self.hour(self.ask(token)), (30, 29))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
