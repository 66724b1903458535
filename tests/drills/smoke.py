"""What integrators of both APIs do first, against a deployed service, from outside of it: URL ADDRESS CA ADMIN MANAGER USER, the
last three being files of tokens. With limits on, so each account asks sparingly; at the end one of them uses its minute up."""

import io
import re
import sys
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import requests
from urllib3.util import connection

URL, ADDRESS, CA = sys.argv[1:4]
TOKENS = dict(zip(("admin", "manager", "user"), (Path(name).read_text().strip() for name in sys.argv[4:7])))
MINUTE = 20

# The name of the service stands in its certificate; where it is, no resolver of the lab knows.
connect = connection.create_connection
connection.create_connection = lambda address, *rest, **more: connect((ADDRESS, address[1]), *rest, **more)
http = requests.Session()
http.trust_env = False
http.verify = CA


def ask(method, path, who=None, **more):
    headers = more.pop("headers", {})
    if who:
        headers["Authorization"] = f"Token {TOKENS[who]}"
    return http.request(method, URL + path, headers=headers, timeout=30, allow_redirects=False, **more)


class Rows(unittest.TestCase):
    def test_a_job_as_the_documentation_shows_it(self):
        job = ask("GET", "/api/jobs/2501/", "manager").json()
        self.assertEqual((job["title"], job["client"]["name"]), ("E-commerce Security Assessment", "Acme Corporation"))

    def test_lists_are_filtered_searched_and_paged(self):
        page = ask("GET", "/api/jobs/?status=in_progress&client=15&page_size=2", "user").json()
        self.assertEqual(len(page["results"]), 2)
        self.assertTrue(page["next"].startswith(URL))
        found = ask("GET", "/api/jobs/?search=penetration%20testing", "user").json()
        self.assertGreater(found["count"], 0)
        cursor = ask("GET", "/api/jobs/?cursor=&page_size=3", "user").json()
        self.assertEqual(len(ask("GET", cursor["next"][len(URL):], "user").json()["results"]), 3)

    def test_a_job_is_made_changed_and_moved(self):
        key = {"Idempotency-Key": f"drill-{time.time_ns()}"}
        made = ask("POST", "/api/jobs/", "manager", json={"title": "Drilled", "client": 15, "unit": 3}, headers=dict(key))
        self.assertEqual(made.status_code, 201, made.text)
        again = ask("POST", "/api/jobs/", "manager", json={"title": "Drilled", "client": 15, "unit": 3}, headers=dict(key))
        self.assertEqual((again.status_code, again.json()["id"]), (201, made.json()["id"]))
        path = f"/api/jobs/{made.json()['id']}/"
        changed = ask("PATCH", path, "manager", json={"title": "Drilled twice"}, headers={"If-Match": made.headers["ETag"]})
        self.assertEqual((changed.status_code, changed.json()["title"]), (200, "Drilled twice"), changed.text)
        moves = ask("GET", path + "transition/", "manager")
        self.assertEqual(moves.status_code, 200, moves.text)
        events = ask("GET", "/api/events/?after=0", "manager")
        self.assertEqual(events.status_code, 200, events.text)

    def test_a_file_of_jobs(self):
        sheet = ask("GET", "/api/jobs/export/?format=xlsx", "admin")
        self.assertEqual(sheet.status_code, 200)
        self.assertEqual(io.BytesIO(sheet.content).read(2), b"PK")
        lines = ask("GET", "/api/client/export/?format=csv", "admin").text.splitlines()
        self.assertGreater(len(lines), 10)

    def test_an_export_runs_by_itself(self):
        run = ask("POST", "/api/exports/", "admin", json={"name": "drill", "resource": "jobs", "format": "csv", "schedule": "once"})
        self.assertEqual(run.status_code, 201, run.text)
        path = f"/api/exports/{run.json()['id']}/runs/"
        deadline = time.monotonic() + 30
        while (runs := ask("GET", path, "admin").json()["results"]) == [] or runs[0]["status"] not in ("succeeded", "failed", "skipped"):
            self.assertLess(time.monotonic(), deadline, runs)
            time.sleep(3)
        self.assertEqual(runs[0]["status"], "succeeded", runs)

    def test_mistakes_are_answered_in_the_envelope(self):
        for path, who, status, code in (("/api/jobs/", None, 401, None), ("/api/jobs/999999/", "admin", 404, "NOT_FOUND"),
                                        ("/api/jobs/?statsu=x", "admin", 400, "INVALID_PARAMETER")):
            answer = ask("GET", path, who)
            self.assertEqual(answer.status_code, status, path)
            self.assertIn("request_id", answer.json()["error"])
            if code:
                self.assertEqual(answer.json()["error"]["code"], code)


class Tickets(unittest.TestCase):
    def test_a_ticket_with_a_topic(self):
        made = ask("POST", "/api/ticket", "user", json={"type": "activity", "name": f"drill {time.time_ns()}"})
        self.assertEqual((made.status_code, made.json()["status"]), (201, "success"), made.text)
        lists = ask("GET", "/api/ticket?type=activity", "user")
        self.assertEqual((lists.status_code, lists.json()["status"]), (200, "success"))

    def test_a_mitigation(self):
        made = ask("POST", "/api/ticket", "user", json={"type": "mitigation", "name": f"drill {time.time_ns()}", "content": "seen at 192.0.2.61"})
        self.assertEqual((made.status_code, made.json()["status"]), (201, "success"), made.text)


class Door(unittest.TestCase):
    def test_pages_health_and_the_schema(self):
        for path in ("/", "/docs/", "/docs/operate/", "/api/docs/", "/api/health/", "/api/ready/", "/api/schema/"):
            answer = ask("GET", path)
            self.assertEqual(answer.status_code, 200, path)
            self.assertIn("max-age=63072000", answer.headers["Strict-Transport-Security"])
            self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")

    def test_plain_http_leads_to_https_and_never_serves_the_api(self):
        plain = URL.replace("https:", "http:")
        self.assertEqual(http.get(plain + "/", timeout=10, allow_redirects=False).headers["Location"], URL + "/")
        self.assertEqual(http.get(plain + "/api/jobs/", timeout=10).status_code, 403)

    def test_figures_are_not_for_everybody(self):
        self.assertEqual(ask("GET", "/metrics").status_code, 404)
        with self.assertRaises(requests.ConnectionError):
            http.get(f"http://{urlsplit(URL).hostname}:9180/metrics", timeout=2)


class Zz_Limits(unittest.TestCase):
    def left(self):
        """What is left of the minute after one more request, and its seconds."""
        answer = ask("GET", "/api/users/me/?fields=id", "user")
        self.assertEqual(answer.headers["X-RateLimit-Limit"], "1000")
        left = re.search(r'"minute";r=(\d+);t=(\d+)', answer.headers["RateLimit"])
        return int(left[1]), int(left[2])

    def test_a_users_minute_is_exact(self):
        requests_left, seconds = self.left()
        if seconds < 30:
            time.sleep(seconds + 1)
            requests_left, _ = self.left()
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: ask("GET", "/api/users/me/?fields=id", "user"), range(MINUTE + 5)))
        refused = [answer for answer in answers if answer.status_code == 429]
        self.assertEqual(len(answers) - len(refused), requests_left)
        self.assertEqual(refused[0].json()["error"]["code"], "RATE_LIMIT_EXCEEDED")
        self.assertLessEqual(int(refused[0].headers["Retry-After"]), 60)
        self.assertEqual(ask("GET", "/api/users/me/", "manager").status_code, 200, "another user is not concerned")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=0)
