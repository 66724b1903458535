"""Rate limits of the whole service: who a caller is, and what that user may send, are told by the workers."""

import base64
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from stack import Stack

HOUR = 60


class LimitedStack(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = Stack(rate_limits="on", settings={"CHAOTICA_RATE_USER_HOUR": HOUR, "CHAOTICA_RATE_ANONYMOUS_HOUR": 30, "CHAOTICA_RATE_MINUTE": 0,
                                                      "CHAOTICA_RATE_SESSION_MINUTE": 25, "CHAOTICA_CORS_ORIGINS": "https://app.example.org",
                                                      "CHAOTICA_TRUSTED_PROXIES": "127.0.0.1,::1"})
        cls.addClassCleanup(cls.stack.down)
        cls.stack.up()

    def ask(self, path="/api/users/me/", who="outsider", method="GET", address="192.0.2.1", headers=None, **more):
        return self.stack.request(method, path, token=who, headers={"X-Forwarded-For": address, **(headers or {})}, **more)

    def told(self, answer):
        return int(answer.headers["X-RateLimit-Limit"]), int(answer.headers["X-RateLimit-Remaining"])

    def id_of(self, name):
        return int(self.stack.sql(f"select id from user_account where username = '{name}'")[0][0])

    def set_limit(self, name, limit, who="admin"):
        return self.ask(f"/api/users/{self.id_of(name)}/", who, "PATCH", json={"rate_limit": limit})

    def another_token(self, name):
        return self.stack.program("token", "create", "--user", name, "--name", "limits").split()[-1]

    def test_a_user_is_charged_by_whatever_credentials(self):
        first = self.told(self.ask(who="manager"))
        self.assertEqual(first, (HOUR, HOUR - 1))
        self.assertEqual(self.told(self.ask(who=self.another_token("sarah.johnson"))), (HOUR, HOUR - 2))
        login = self.ask("/api/auth/login/", None, "POST", address="192.0.2.2", json={"username": "sarah.johnson", "password": self.stack.env["CHAOTICA_PASSWORD"]})
        self.assertEqual((login.status_code, self.told(login)), (200, (30, 29)), "a login stays with its address")
        cookie = {"Cookie": f"sessionid={login.cookies['sessionid']}"}
        self.stack.session.cookies.clear()
        session = self.ask(who=None, headers=cookie)
        self.assertEqual((session.status_code, self.told(session)), (200, (HOUR, HOUR - 3)))
        self.assertIn('"minute";q=25;w=60', session.headers["RateLimit-Policy"])
        subject = self.ask("/api/rate_limit/", "manager").json()
        self.assertEqual((subject["subject"], subject["windows"]["hour"]["remaining"]), (f"user:{self.id_of('sarah.johnson')}", HOUR - 3))
        self.assertNotIn("minute", subject["windows"], "tokens have none here")

    def test_a_limit_of_ones_own_is_written_by_admins_and_holds_from_the_next_answer_on(self):
        me = f"/api/users/{self.id_of('olivia.outside')}/"
        self.assertIsNone(self.ask(me).json()["rate_limit"])
        self.assertEqual(self.ask(me, "outsider", "PATCH", json={"rate_limit": 5000}).status_code, 403)
        for bad in (-1, 1.5, "5", 10_000_000_000):
            answer = self.set_limit("olivia.outside", bad)
            self.assertEqual((answer.status_code, list(answer.json()["error"]["details"])), (422, ["rate_limit"]))
        used = HOUR - self.told(self.ask())[1]
        answer = self.set_limit("olivia.outside", used + 3)
        self.assertEqual((answer.status_code, answer.json()["rate_limit"]), (200, used + 3))
        self.assertEqual([self.told(self.ask()) for _ in range(3)], [(used + 3, 2), (used + 3, 1), (used + 3, 0)])
        refused = self.ask()
        self.assertEqual((refused.status_code, refused.json()["error"]["code"]), (429, "RATE_LIMIT_EXCEEDED"))
        self.assertEqual(refused.json()["error"]["retry_after"], int(refused.headers["Retry-After"]))
        self.assertEqual(self.ask(path="/api/ticket").json()["status"], "error")
        self.assertEqual(self.set_limit("olivia.outside", 0).status_code, 200)
        other = self.another_token("olivia.outside")  # not known yet, so its answer tells the limit
        self.assertNotIn("X-RateLimit-Limit", self.ask(who=other).headers)
        self.assertEqual(self.ask().status_code, 200, "the first token has it as well, though no worker was asked with it since")
        self.assertEqual(self.set_limit("olivia.outside", None).status_code, 200)
        self.assertEqual(self.ask(who=other).headers["X-RateLimit-Limit"], str(HOUR))
        self.assertIsNone(self.ask(me, "user").json()["rate_limit"], "others do not see it")

    def test_a_token_that_is_revoked_is_charged_to_its_address(self):
        token = self.another_token("john.doe")
        self.assertEqual(self.told(self.ask(who=token))[0], HOUR)
        self.stack.sql("update api_token set revoked_at = now() where name = 'limits' and user_id = (select id from user_account where username = 'john.doe')")
        self.assertEqual(self.ask(who=token).status_code, 401)
        answer = self.ask(who=token, address="192.0.2.3")
        self.assertEqual((answer.status_code, self.told(answer)), (401, (30, 29)))

    def test_what_has_not_changed_is_free(self):
        first = self.ask("/api/jobs/2501/", "user")
        again = self.ask("/api/jobs/2501/", "user", headers={"If-None-Match": first.headers["ETag"]})
        self.assertEqual((again.status_code, self.told(again)), (304, self.told(first)))

    def test_credentials_are_the_same_however_they_are_written_to_nginx_and_to_workers(self):
        name, password, token = "olivia.outside", self.stack.env["CHAOTICA_PASSWORD"], self.stack.token("outsider")
        login = self.ask("/api/auth/login/", None, "POST", address="192.0.2.5", json={"username": name, "password": password})
        session = login.cookies["sessionid"]
        self.stack.session.cookies.clear()

        def basic(name, scheme="Basic "):
            return {"Authorization": scheme + base64.b64encode(f"{name}:{password}".encode()).decode()}

        def me(headers):
            return self.ask(who=None, address="192.0.2.6", headers=headers)

        spellings = [{"Authorization": f"Token {token}"}, {"Authorization": f"bEARER   {token} "}, basic(name), basic(name.upper(), "bASIC  "),
                     {"Cookie": f"sessionid={session}"}, {"Cookie": f"SESSIONID=x; sessionid=y;sessionid={session}; a=b"}]
        for headers in spellings[::2]:
            self.assertEqual(me(headers).json()["username"], name)
        self.assertEqual(self.set_limit(name, 1).status_code, 200)
        self.assertEqual(me(spellings[0]).status_code, 200, "this answer tells the limit")
        for headers in spellings:
            self.assertEqual(me(headers).status_code, 429, headers)
        self.assertEqual(self.set_limit(name, None).status_code, 200)
        self.assertEqual(self.ask(who=self.another_token(name)).status_code, 200)
        for headers in spellings:
            self.assertEqual((me(headers).json().get("username"), self.told(me(headers))[0]), (name, HOUR), headers)
        for headers in ({"Cookie": f"sessionid={session}; sessionid=x"}, {"Cookie": f"sessionid={session}; sessionid="}, {"Cookie": f"SESSIONID={session}"},
                                     {"Authorization": basic(name)["Authorization"] + "="}, {"Authorization": f"Digest {token}", "Cookie": f"sessionid={session}"}):
            answer = me(headers)
            self.assertEqual((answer.status_code, self.told(answer)[0]), (401, 30), headers)

    def test_the_schema_and_a_description_know_the_windows(self):
        schema = self.stack.get("/api/schema/", token=None)
        self.assertIn("/api/rate_limit/", schema.json()["paths"])
        self.assertNotIn("X-RateLimit-Limit", schema.headers)
        self.assertIn("GET", self.ask("/api/rate_limit/", None, "OPTIONS", address="192.0.2.4").headers["Allow"])
        self.assertEqual(self.ask("/api/rate_limit/?page=1", None, address="192.0.2.4").json()["error"]["code"], "INVALID_PARAMETER")
        self.assertEqual(self.ask("/api/rate_limit/", None, "DELETE", address="192.0.2.4").status_code, 405)

    def test_pages_of_another_origin_may_ask(self):
        answer = self.ask(who="user", headers={"Origin": "https://app.example.org"})
        self.assertEqual(answer.headers["Access-Control-Allow-Origin"], "https://app.example.org")
        self.assertEqual(answer.headers["Vary"], "Accept, Authorization, Cookie, Origin")
        self.assertNotIn("X-Chaotica-Subject", answer.headers)
        self.assertNotIn("X-Chaotica-Limit", answer.headers)

    def test_the_figures_know_the_dictionaries(self):
        figures = self.stack.metrics()
        for name in ("users", "strangers", "known"):
            self.assertEqual(figures[f'chaotica_rate_limit_forgotten_total{{dictionary="{name}"}}'], 0)
        self.assertIn("chaotica_workers", " ".join(figures))


class Options(unittest.TestCase):
    def test_wrong_limits_are_refused_at_once_and_by_name(self):
        for name, value in (("CHAOTICA_RATE_MINUTE", "many"), ("CHAOTICA_RATE_MINUT", "5"), ("CHAOTICA_CORS_ORIGINS", "*"), ("CHAOTICA_TRUSTED_PROXIES", "proxy")):
            stack = Stack(rate_limits="on", settings={name: value})
            with self.assertRaisesRegex(RuntimeError, name):
                stack.up()
            self.assertFalse((stack.state / "home/pg").exists(), "nothing was begun")
            stack.down()


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
