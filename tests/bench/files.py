"""Files of whole lists: streamed by a worker (`export-csv`, `export-xlsx`), and made by `chaotica export` (`export-run`).
A worker's memory beside it is told in a remark, and has to stay where it was."""

import json
import subprocess
import time
import urllib.request
from statistics import median

FIELDS = ["id", "title", "status", "client__name", "unit__name", "revenue", "created", "updated"]
# The same columns of the same rows in the same order.
QUERY = ("select t.id, t.title, t.status, c.name, o.name, t.revenue, t.created, t.updated from job t "
         "join client c on c.id = t.client_id join orgunit o on o.id = t.unit_id where t.status not in (10, 11) order by t.created desc, t.id desc")
LIMITS_MIB = {"csv": 16, "xlsx": 64}


def rss_mib(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024


class Largest:
    """The most that any worker of the instance has taken more than at the beginning."""

    def __init__(self, stack):
        self.stack = stack
        self.before = {pid: rss_mib(pid) for pid in stack.pids("worker")}
        self.growth = 0

    def look(self):
        for pid, before in self.before.items():
            try:
                self.growth = max(self.growth, rss_mib(pid) - before)
            except FileNotFoundError:
                pass


def fetched(stack, kind):
    """Seconds and bytes of a file from the list itself, and how the workers grew."""
    target = f"/api/jobs/export/?format={kind}&fields={','.join(FIELDS)}"
    request = urllib.request.Request(stack.url + target, headers={"Authorization": "Token " + stack.token("admin")})
    largest, size, began = Largest(stack), 0, time.monotonic()
    with urllib.request.urlopen(request, timeout=1800) as answer:
        while piece := answer.read(1 << 20):
            size += len(piece)
            largest.look()
    return time.monotonic() - began, size, largest.growth


def copied(stack):
    """Seconds of psql's \\copy of the same rows."""
    began = time.monotonic()
    subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", stack.env["CHAOTICA_DB"], "-c", f"\\copy ({QUERY}) to stdout csv header"],
                   check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - began


def remark(kind, growth):
    return f"a worker grew by {growth:.1f} MiB" + ("" if growth <= LIMITS_MIB[kind] else f", more than {LIMITS_MIB[kind]}: MISS")


def csv(stacks, plan, jobs):
    """Files an hour, so to say: the rate is what is compared."""
    stack, rounds, growth = stacks(jobs), [], 0
    for _ in range(plan.rounds):
        seconds, _, grown = fetched(stack, "csv")
        growth = max(growth, grown)
        rounds.append((jobs / seconds, jobs / copied(stack)))
    return rounds, [remark("csv", growth)]


def xlsx(stacks, plan, jobs):
    """Cells a second, beside a bare program that writes as many of the same kinds from memory."""
    stack, rounds, growth = stacks(jobs), [], 0
    cells = jobs * len(FIELDS)
    for _ in range(plan.rounds):
        seconds, _, grown = fetched(stack, "xlsx")
        growth = max(growth, grown)
        bare = float(subprocess.run([stack.program("cells"), str(jobs)], check=True, stdout=subprocess.PIPE, text=True).stdout)
        rounds.append((cells / seconds, cells / bare))
    return rounds, [remark("xlsx", growth)]


def ask(stack, method, path, body=None):
    request = urllib.request.Request(stack.url + path, method=method, data=None if body is None else json.dumps(body).encode(),
                                     headers={"Authorization": "Token " + stack.token("admin"), "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer) if answer.status != 204 else None


def run(stacks, plan, jobs):
    """Seconds of a run, from when it is asked for, and of the list's own file."""
    stack, rounds = stacks(jobs), []
    export = ask(stack, "POST", "/api/exports/", {"name": "bench", "resource": "jobs", "format": "csv", "fields": FIELDS, "active": False})
    try:
        for _ in range(plan.rounds):
            direct, size, _ = fetched(stack, "csv")
            began = time.monotonic()
            found = ask(stack, "POST", f"/api/exports/{export['id']}/run/")
            while found["status"] not in ("succeeded", "failed", "skipped"):
                time.sleep(0.02)
                found = ask(stack, "GET", f"/api/exports/{export['id']}/runs/{found['id']}/")
            if found["status"] != "succeeded" or found["bytes"] != size:
                raise RuntimeError(f"the run: {found}, and {size} bytes of the list")
            rounds.append((time.monotonic() - began, direct))
    finally:
        ask(stack, "DELETE", f"/api/exports/{export['id']}/")
    return rounds, [f"{size / (1 << 20):.0f} MiB; median {median(ours for ours, _ in rounds):.1f} s"]
