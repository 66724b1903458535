"""The benchmarks of changes: requests beside their ceiling, and beside the same statements without us."""

import http.client
import json
import time
from statistics import median
from urllib.parse import urlsplit

from ceilings import Recording, Statements
from load import Load
from measure import USUAL, against_ceiling


JOB = '{"title":"Bench","client":15,"unit":3,"description":"What is to be done"}'
MANY = 1000


def write(stacks, plan):
    stack, token = stacks(USUAL), stacks(USUAL).token("admin")
    Recording(stack, token, ["/api/users/me/"])  # marks the token as used
    recording = Recording(stack, token, ["/api/jobs/"], [JOB])
    return against_ceiling(stack, plan, token, Load(stack.url, token, ["/api/jobs/"], JOB), recording)


class Client:
    """One connection to an instance that is kept, as long as nginx keeps one that is idle."""

    def __init__(self, stack):
        self.connection = http.client.HTTPConnection(urlsplit(stack.url).netloc, timeout=60)
        self.used = time.monotonic()
        self.headers = {"Authorization": "Token " + stack.token("admin"), "Content-Type": "application/json"}

    def ask(self, method, path, body):
        """The answer as JSON; anything but 2xx is an error."""
        if time.monotonic() - self.used > 5:
            self.connection.close()
        self.connection.request(method, path, body, self.headers)
        answer = self.connection.getresponse()
        text = answer.read()
        self.used = time.monotonic()
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {text[:300]}")
        return json.loads(text)

    def seconds(self, method, path, body, times=1):
        """Of one, the median of so many."""
        return median(self.timed(method, path, body) for _ in range(times))

    def timed(self, *request):
        began = time.perf_counter()
        self.ask(*request)
        return time.perf_counter() - began


def beside_statements(stack, plan, method, path, bodies):
    """Requests per second of one caller who sends the bodies in turns, beside pgbench with the same statements and one connection."""
    client, token = Client(stack), stack.token("admin")
    statements = Statements(Recording(stack, token, [path] * len(bodies), bodies, method), stack.settings["CHAOTICA_DATABASE"])
    rounds = []
    for _ in range(plan.rounds):
        began, done = time.monotonic(), 0
        while time.monotonic() < began + plan.seconds:
            for body in bodies:
                client.ask(method, path, body)
            done += len(bodies)
        ours = done / (time.monotonic() - began)
        rounds.append((ours, statements.run(plan.seconds, connections=1) * len(bodies)))
    return rounds


def batch(stacks, plan):
    """Requests with a thousand new jobs."""
    stack = stacks(USUAL)
    rounds = beside_statements(stack, plan, "POST", "/api/jobs/batch/", ['{"jobs":[' + ",".join([JOB] * MANY) + "]}"])
    single = 1 / Client(stack).seconds("POST", "/api/jobs/", JOB, 100)
    return rounds, [f"{median(ours for ours, _ in rounds) * MANY / single:.1f} times the jobs per second of single requests"]


def bulk(stacks, plan):
    """Requests that change a plain field of a thousand jobs."""
    stack = stacks(USUAL)
    ids = [int(row[0]) for row in stack.sql(f"select id from job where status < 8 order by id desc limit {MANY}")]
    changes = [json.dumps({"ids": ids, "data": {"reasons_for_high_risk": text}}) for text in ("one", "two")]
    rounds = beside_statements(stack, plan, "PATCH", "/api/jobs/bulk_update/", changes)
    client, titles = Client(stack), iter(range(100))
    one = median(client.timed("PATCH", f"/api/jobs/{ids[0]}/", json.dumps({"reasons_for_high_risk": str(next(titles))})) for _ in range(50))
    return rounds, [f"takes {1 / median(ours for ours, _ in rounds) / one:.1f} times as long as the change of one job"]


def transition(stacks, plan):
    """Moves of one job, there and back again."""
    stack = stacks(USUAL)
    client = Client(stack)
    job = client.ask("POST", "/api/jobs/", JOB)["id"]
    stack.sql(f"update job set status = 2 where id = {job}")
    client.ask("POST", "/api/phases/", json.dumps({"name": "P", "job": job}))
    moves = ['{"transition":"to_scope_pending_signoff"}', '{"transition":"to_scoping"}']
    return beside_statements(stack, plan, "POST", f"/api/jobs/{job}/transition/", moves), ["the job's notes and audit rows grow by each move"]
