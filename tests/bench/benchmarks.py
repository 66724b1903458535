"""The benchmarks, each as platform §4 defines it. A function takes the instances and the plan (rounds and
seconds) and returns its rounds, pairs of ours and the ceiling, with remarks on what was seen beside."""

import base64
import http.client
import json
import os
import random
import resource
import threading
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.parse import quote, urlsplit

import fastcgi
import hostile
import tickets
from ceilings import Recording, Statements, both
from load import CONNECTIONS, Load
from stacks import children

USUAL = 100_000
SMALL, LARGE = 10_000, 1_000_000
LIST = "/api/jobs/?page_size=25"
DEPTH = 500_000


class Plan(NamedTuple):
    rounds: int
    seconds: int


class Benchmark(NamedTuple):
    name: str
    measure: object
    unit: str
    target: float  # of ours / ceiling.
    at_most: bool  # else at least.


# --- what they have in common


class Cost:
    """CPU time of all that takes part in a load, by who spends it."""

    def __init__(self, stack):
        self.stack = stack
        self.seconds = {}
        self.requests = 0

    def of(self, run, requests):
        """Does `run`; `requests` is made of its result."""
        before = self.now()
        seen = run()
        self.stack.settle()
        for name, second in self.now().items():
            self.seconds[name] = self.seconds.get(name, 0) + second - before[name]
        self.requests += requests(seen)
        return seen

    def now(self):
        return {**self.stack.cpu(), "client": sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])}

    def micros(self):
        return {name: second / self.requests * 1e6 for name, second in self.seconds.items()}

    def total(self):
        return sum(self.micros().values())


def machine_seconds():
    """CPU time that anything on this machine has spent so far."""
    fields = [int(field) for field in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
    return (sum(fields) - fields[3] - fields[4]) / os.sysconf("SC_CLK_TCK")


def against_ceiling(stack, plan, token, load, recording, ids=(), span=None):
    """Requests per second beside what statements and bytes alone allow."""
    stack.answer_constantly(recording.typical())
    constant = Load(stack.constant_url, token, ["/api/"])
    statements = Statements(recording, stack.settings["CHAOTICA_DATABASE"], ids, span)
    for warm in (load, statements, constant):
        warm.run(1)
        stack.settle()
    ours, database, bytes_only = costs = (Cost(stack), Cost(stack), Cost(stack))
    before, began, rounds, parts = machine_seconds(), time.monotonic(), [], []
    for _ in range(plan.rounds):
        seen = ours.of(lambda: load.run(plan.seconds), lambda seen: seen["requests"])
        tps = database.of(lambda: statements.run(plan.seconds), lambda tps: tps * plan.seconds)
        alone = bytes_only.of(lambda: constant.run(plan.seconds), lambda seen: seen["requests"])
        parts.append((seen["p50"], seen["p99"], tps, alone["rate"]))
        rounds.append((seen["rate"], both(tps, alone["rate"])))
    others = machine_seconds() - before - sum(sum(cost.seconds.values()) for cost in costs)
    share = others / (time.monotonic() - began) / os.cpu_count()
    p50, p99, tps, rate = map(median, zip(*parts))
    answer, trips = recording.typical(), recording.answers[0]["trips"]
    return rounds, [
        f"p50 {p50:.2f} ms, p99 {p99:.2f} ms; pgbench {tps:.0f} tps, constant worker {rate:.0f}/s; "
        f"{len(answer['body'].encode())} bytes from {sum(map(len, trips))} statements in {len(trips)} round trips",
        "CPU per request, µs: " + ", ".join(f"{name} {micros:.0f}" for name, micros in ours.micros().items() if micros >= 0.5)
        + f"; the ceiling's {database.total():.0f} + {bytes_only.total():.0f}: by CPU time the ratio is "
        f"{(database.total() + bytes_only.total()) / ours.total():.2f}",
        f"others had {share:.0%} of the machine" + (": the rates say little, whoever runs more processes got more of it" if share > 0.1 else "")]


def in_turn(plan, loads):
    """For every round what each of the loads gave, and for each what it cost. `loads`: pairs of an instance and a Load."""
    for stack, load in loads:
        load.run(plan.seconds)
        stack.settle()
    costs = [Cost(stack) for stack, _ in loads]
    return [[cost.of(lambda load=load: load.run(plan.seconds), lambda seen: seen["requests"])
             for (_, load), cost in zip(loads, costs)] for _ in range(plan.rounds)], costs


def by_cpu(costs):
    return "CPU per request, µs: " + ", ".join(f"{cost.total():.0f}" for cost in costs)


def cost_ms(seen):
    """What a request costs when all are busy."""
    return 1000 / seen["rate"]


def visible_ids(stack):
    """Ids that answer 200: those of deleted jobs (status 10) do not."""
    return [row[0] for row in stack.sql("select id from job where status <> 10 order by id")]


def detail_load(stack, url):
    ids = visible_ids(stack)
    return Load(url, stack.token("admin"), [f"/api/jobs/{i}/" for i in random.choices(ids, k=20_000)])


# --- requests beside their ceilings


def detail(stacks, plan):
    stack, token = stacks(USUAL), stacks(USUAL).token("admin")
    ids = random.sample(visible_ids(stack), 51)
    recording = Recording(stack, token, [f"/api/jobs/{i}/" for i in ids])
    # Generated ids have no gap; the one in a hundred that is deleted is in the script, not in the load.
    span = stack.sql(f"select min(id), max(id) from job where id > (select max(id) from job) - {USUAL}")[0]
    return against_ceiling(stack, plan, token, detail_load(stack, stack.url), recording, ids, span)


def job_list(stacks, plan):
    stack, token = stacks(USUAL), stacks(USUAL).token("manager")
    recording = Recording(stack, token, [LIST]).without_count()
    return against_ceiling(stack, plan, token, Load(stack.url, token, [LIST]), recording)


def list_filter(stacks, plan):
    stack, token = stacks(USUAL), stacks(USUAL).token("manager")
    path = LIST + "&status=in_progress&client=15&ordering=-created"
    return against_ceiling(stack, plan, token, Load(stack.url, token, [path]), Recording(stack, token, [path]))


# --- requests beside other requests


def search(stacks, plan):
    stack, token = stacks(LARGE), stacks(LARGE).token("manager")
    paths = (LIST + "&search=" + quote("penetration testing"), LIST)
    seen, costs = in_turn(plan, [(stack, Load(stack.url, token, [path])) for path in paths])
    return [(found["p99"], listed["p50"]) for found, listed in seen], [
        f"p50 of search {median(found['p50'] for found, _ in seen):.2f} ms, p99 of list {median(listed['p99'] for _, listed in seen):.2f} ms; "
        f"{median(found['rate'] for found, _ in seen):.0f} and {median(listed['rate'] for _, listed in seen):.0f} requests/s",
        by_cpu(costs)]


def target_of(url):
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}"


def deep_target(stack):
    """The page after the one at DEPTH: reached by the cursor of the documentation, which is a time, and
    from there by `next`."""
    created = stack.sql("select to_char(created, 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from job where status not in (10, 11) "
                        f"order by created desc, id desc offset {DEPTH} limit 1")[0][0]
    cursor = base64.b64encode(b"p=" + quote(created).encode()).decode()
    page = Recording(stack, stack.token("admin"), [f"{LIST}&cursor={quote(cursor)}"]).answers[0]
    link = dict(page["headers"])["Link"]
    return target_of(next(part for part in link.split(",") if 'rel="next"' in part).split(">")[0].strip(" <"))


def deep(stacks, plan):
    stack, token = stacks(LARGE), stacks(LARGE).token("admin")
    deepest, first = deep_target(stack), LIST + "&cursor="
    seen, costs = in_turn(plan, [(stack, Load(stack.url, token, [path])) for path in (deepest, first)])
    return [tuple(map(cost_ms, both_depths)) for both_depths in seen], [by_cpu(costs)]


def growth(stacks, plan):
    sizes = [stacks(size) for size in (LARGE, USUAL, SMALL)]
    seen, costs_by_cpu = in_turn(plan, [(stack, Load(stack.url, stack.token("manager"), [LIST])) for stack in sizes])
    costs = [[cost_ms(one) for one in each] for each in seen]
    return [(large, small) for large, _, small in costs], [
        f"at {USUAL} jobs {median(usual for _, usual, _ in costs):.3f} ms", by_cpu(costs_by_cpu) + " (at 1 M, 100 k, 10 k)"]


def tls(stacks, plan):
    stack = stacks(USUAL)
    seen, costs = in_turn(plan, [(stack, detail_load(stack, url)) for url in (stack.tls_url, stack.url)])
    return [(secure["rate"], plain["rate"]) for secure, plain in seen], [by_cpu(costs)]


# --- changes

JOB = '{"title":"Bench","client":15,"unit":3,"description":"What is to be done"}'
MANY = 1000


def write(stacks, plan):
    stack, token = stacks(USUAL), stacks(USUAL).token("admin")
    Recording(stack, token, ["/api/users/me/"])  # marks the token as used
    recording = Recording(stack, token, ["/api/jobs/"], [JOB])
    return against_ceiling(stack, plan, token, Load(stack.url, token, ["/api/jobs/"], JOB), recording)


class Client:
    """One connection to an instance that is kept."""

    def __init__(self, stack):
        self.connection = http.client.HTTPConnection(urlsplit(stack.url).netloc, timeout=60)
        self.headers = {"Authorization": "Token " + stack.token("admin"), "Content-Type": "application/json"}

    def ask(self, method, path, body):
        """The answer as JSON; anything but 2xx is an error."""
        self.connection.request(method, path, body, self.headers)
        answer = self.connection.getresponse()
        text = answer.read()
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


# --- processes

MIXED = [
    ("manager", LIST), ("manager", LIST + "&page=2"), ("manager", LIST + "&status=in_progress"), ("manager", LIST + "&client=15&ordering=title"),
    ("manager", LIST + "&search=penetration%20testing"), ("manager", "/api/jobs/?cursor=&page_size=100"), ("manager", "/api/jobs/?title__icontains=review&count=none"),
    ("admin", LIST), ("admin", "/api/jobs/?unit=3&fields=id,title"), ("admin", "/api/jobs/2501/"), ("admin", "/api/phases/"), ("admin", "/api/phases/450/"),
    ("admin", "/api/client/"), ("admin", "/api/client/15/"), ("admin", "/api/client/15/contacts/"), ("admin", "/api/users/"), ("user", "/api/users/me/"),
    ("admin", "/api/orgunit/3/"), ("admin", "/api/orgunit/3/members/"), ("user", "/api/notes/"), ("user", "/api/timeslots/"), ("user", "/api/skills/"),
    ("user", LIST), ("outsider", LIST), ("admin", "/api/"), ("admin", "/api/jobs/999999999/"), ("admin", "/api/jobs/?status=nonsense"), ("admin", "/api/schema/"),
]
LIMIT_MIB, LIMIT_MS = 12, 300


def private_mib(pid):
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(("Private_Clean:", "Private_Dirty:"))) / 1024


def ask_mixed(stack, socket_path, count):
    """`count` requests of all kinds, a few at a time; returns the statuses seen and how often."""
    statuses, lock, queue = {}, threading.Lock(), iter(range(count))

    def ask():
        while True:
            with lock:
                number = next(queue, None)
            if number is None:
                return
            who, target = MIXED[number % len(MIXED)]
            status, _ = fastcgi.request(socket_path, target, stack.token(who), accept="application/xml" if number % 10 == 9 else "application/json")
            with lock:
                statuses[status] = statuses.get(status, 0) + 1

    threads = [threading.Thread(target=ask) for _ in range(CONNECTIONS // 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return statuses


def memory(stacks, plan):
    """The largest of the workers; they share nothing but what the master made before it forked."""
    stack, rounds = stacks(USUAL), []
    for _ in range(plan.rounds):
        master, socket_path = stack.serve()
        try:
            wait_until_answered(socket_path, stack)
            statuses = ask_mixed(stack, socket_path, 200 * len(children(master.pid)))
            time.sleep(0.5)
            sizes = [private_mib(pid) for pid in children(master.pid)]
        finally:
            master.stop()
        if any(status >= 500 for status in statuses):
            raise RuntimeError(f"statuses {statuses}")
        rounds.append((max(sizes), LIMIT_MIB))
    return rounds, ["workers of the last round: " + ", ".join(f"{size:.1f}" for size in sorted(sizes)),
                    "statuses: " + ", ".join(f"{status} × {count}" for status, count in sorted(statuses.items()))]


def wait_until_answered(socket_path, stack):
    """The first answer to a request that needs the database; returns when it came, of the monotonic clock."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            status, _ = fastcgi.request(socket_path, "/api/jobs/2501/", stack.token("admin"))
            if status != 200:
                raise RuntimeError(f"the first answer was {status}")
            return time.monotonic()
        except OSError:
            time.sleep(0.001)
    raise RuntimeError("no answer within 20 s")


def start(stacks, plan):
    stack, rounds = stacks(USUAL), []
    for _ in range(plan.rounds):
        master, socket_path = stack.serve()
        try:
            rounds.append(((wait_until_answered(socket_path, stack) - master.started) * 1000, LIMIT_MS))
        finally:
            master.stop()
    return rounds, []


ALL = [
    Benchmark("detail", detail, "requests/s", 0.80, False),
    Benchmark("list", job_list, "requests/s", 0.75, False),
    Benchmark("list-filter", list_filter, "requests/s", 0.75, False),
    Benchmark("tls", tls, "requests/s", 0.70, False),
    Benchmark("hostile", lambda stacks, plan: hostile.hostile(stacks, plan, USUAL), "ms/KiB", 1, True),
    Benchmark("memory", memory, "MiB", 1, True),
    Benchmark("start", start, "ms", 1, True),
    Benchmark("search", search, "ms", 3, True),
    Benchmark("deep", deep, "ms", 1.2, True),
    Benchmark("growth", growth, "ms", 1.5, True),
    Benchmark("write", write, "requests/s", 0.60, False),
    Benchmark("batch", batch, "requests/s", 0.65, False),
    Benchmark("bulk", bulk, "requests/s", 0.65, False),
    Benchmark("transition", transition, "requests/s", 0.50, False),
    Benchmark("ticket:list", lambda stacks, plan: tickets.listed(stacks, plan, USUAL, against_ceiling), "requests/s", 0.75, False),
    Benchmark("ticket:show", lambda stacks, plan: tickets.shown(stacks, plan, USUAL, against_ceiling), "requests/s", 0.75, False),
    Benchmark("ticket:write", lambda stacks, plan: tickets.moved(stacks, plan, USUAL, True), "MiB/s", 0.30, False),
    Benchmark("ticket:read", lambda stacks, plan: tickets.moved(stacks, plan, USUAL, False), "MiB/s", 0.30, False),
    Benchmark("ticket:memory", lambda stacks, plan: tickets.memory(stacks, plan, USUAL), "MiB", 1, True),
]
