"""The benchmarks of processes: what a worker holds in memory, and how soon the first one answers."""

import threading
import time
from pathlib import Path

import fastcgi
from load import CONNECTIONS
from measure import USUAL
from stacks import children

LIST = "/api/jobs/?page_size=25"


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
