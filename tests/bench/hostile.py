"""The worst requests that fuzzing and attacks found, each by the processor time that workers spend on a KiB of it; how
long it took with all that PostgreSQL did is told beside it. Numbers in them differ from time to time, so that nothing
is found remembered."""

import http.client
import itertools
import json
import time
from pathlib import Path
from statistics import median
from urllib.parse import quote, urlsplit

from stacks import children

ALLOWED_MS = 50  # of one worker's processor, per KiB sent
TIMES = 3

RELATIONS = ["client__account_managers__username", "phases__service__name", "team_members__username", "scoped_by__username"]
LOOKUPS = ["icontains", "istartswith", "iendswith", "contains", "startswith", "endswith", "iexact", "in", "exact"]
number = itertools.count(int(time.time()))


def filters(paths, count):
    pairs = itertools.islice(itertools.cycle(f"{path}__{lookup}" for lookup in LOOKUPS for path in paths), count)
    return "&".join(f"{name}=a{next(number)}" for name in dict.fromkeys(pairs))


def words(count, separator):
    return quote(separator.join(["the"] * (count - 1) + [f"e{next(number)}"]))


def values(what, count):
    return ",".join(f"{what}{next(number)}" if what.isdigit() else what for _ in range(count))


# Name -> who asks, and for what; with a body it is posted.
REQUESTS = {
    "filters through lists": lambda: ("admin", "/api/jobs/?" + filters(RELATIONS, 6)),
    "filters beyond the limit": lambda: ("admin", "/api/jobs/?" + filters(RELATIONS, 40)),
    "filters over single rows": lambda: ("manager", "/api/jobs/?" + filters(["client__name", "unit__name", "account_manager__username", "created_by__username"], 36)),
    "named values": lambda: ("manager", "/api/jobs/?status__in=" + values("delivered", 999)),
    "values": lambda: ("admin", "/api/jobs/?id__in=" + values("1", 999)),
    "too many values": lambda: ("manager", "/api/jobs/?status__in=" + values("delivered", 3999)),
    "names": lambda: ("admin", "/api/jobs/?client__in=" + ",".join(f"n{next(number)}" for _ in range(999))),
    "derived order": lambda: ("admin", f"/api/jobs/?ordering=unit__capacity_utilization&id__gt=-{next(number)}"),
    "derived filter": lambda: ("manager", f"/api/jobs/?unit__capacity_utilization__gt=0.{next(number)}"),
    "own derived order": lambda: ("admin", f"/api/jobs/?ordering=duration_days,-end_date&id__gt=-{next(number)}"),
    "words": lambda: ("admin", "/api/jobs/?search=" + words(20, ".")),
    "too many words": lambda: ("admin", "/api/jobs/?search=" + words(5000, ".")),
    "words beyond ASCII": lambda: ("admin", "/api/jobs/?search=" + words(900, "…")),
    "common word": lambda: ("admin", "/api/jobs/?search=e&ordering=description"),
    "far page": lambda: ("admin", f"/api/jobs/?page=400&page_size=200&id__gt=-{next(number)}"),
    "unknown parameters": lambda: ("user", "/api/jobs/?" + "&".join(f"titel{next(number)}=x" for _ in range(499))),
    "unknown fields": lambda: ("user", "/api/jobs/?fields=" + ",".join(f"titel{next(number)}" for _ in range(999))),
    "endless path": lambda: ("user", "/api/jobs/?unit__lead" + "__manager" * 3000 + "=1"),
    "cursor": lambda: ("user", "/api/jobs/?cursor=" + "A" * 32000),
    "unknown members": lambda: ("manager", "/api/jobs/", {f"titel{next(number)}": 1 for _ in range(20_000)}),
    "long list": lambda: ("outsider", "/api/jobs/", {"title": "x", "subdivisions": [f"s{next(number)}" for _ in range(60_000)]}),
}


def worked(stack):
    """Milliseconds that the workers have had of a processor."""
    threads = (thread for master in stack.pids("master") for worker in children(master) for thread in Path(f"/proc/{worker}/task").iterdir())
    return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e6


def cost(stack, connection, who, target, body=None):
    """Milliseconds for each KiB that was sent, of the workers and in all, and the status."""
    content = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": "Token " + stack.token(who)}
    if content is not None:
        headers["Content-Type"] = "application/json"
    sent = len(target) + sum(len(name) + len(value) + 4 for name, value in headers.items()) + len(content or b"")
    before, began = worked(stack), time.perf_counter()
    connection.request("GET" if content is None else "POST", target, content, headers)
    answer = connection.getresponse()
    answer.read()
    spent = worked(stack) - before, (time.perf_counter() - began) * 1000
    return *(ms / max(1, sent / 1024) for ms in spent), answer.status


def hostile(stacks, plan, jobs):
    stack = stacks(jobs)
    address = urlsplit(stack.url)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    rounds, seen = [], {}
    for _ in range(plan.rounds):
        for name, request in REQUESTS.items():
            tries = [cost(stack, connection, *request()) for _ in range(TIMES)]
            if any(status >= 500 for _, _, status in tries):
                raise RuntimeError(f"{name}: {tries}")
            seen.setdefault(name, []).append([median(ms) for ms in list(zip(*tries))[:2]])
        rounds.append((max(costs[-1][0] for costs in seen.values()), ALLOWED_MS))
    return rounds, [text + " ms per KiB: " + ", ".join(f"{name} {ms:.1f}" for ms, name in sorted(
        ((median(cost[at] for cost in costs), name) for name, costs in seen.items()), reverse=True)[:10])
        for at, text in enumerate(("workers'", "in all,"))]
