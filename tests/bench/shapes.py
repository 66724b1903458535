"""Requests that are all different: any page of a long list, and filters, orders and sizes in ever new combinations.
Their cost is told beside that of one request that is always the same."""

import json
import math
import random
import re
import urllib.request
from pathlib import Path
from statistics import median

from load import Load
from measure import USUAL, Cost, by_cpu, cost_ms, in_turn, undisturbed

COMBINATIONS = 20_000  # of a round: more than it can ask for
BACKEND_MIB = 20  # by which PostgreSQL's processes may grow
PAGE_SIZE = 50
FILTERED = "/api/jobs/?page_size=25&status=in_progress&client=15&ordering=-created"
FEW = [  # what leaves few rows, as the filter of `list-filter` does, so that statements are compared and not their rows
    lambda pick: ("client", pick.randint(1, 2000)), lambda pick: ("account_manager", pick.randint(5, 300)),
    lambda pick: ("id__in", ",".join(str(pick.randint(10_000, 90_000)) for _ in range(30))), lambda pick: ("external_id", f"EXT-{pick.randint(1, 90_000)}"),
]
MORE = [
    ("status", "in_progress"), ("status__in", "in_progress,draft,scoping"), ("unit", 3), ("unit__in", "1,2,3,4"), ("created__gte", "2020-01-01"),
    ("created__lt", "2030-01-01"), ("start_date__gte", "2020-01-01"), ("end_date__lt", "2031-01-01"), ("revenue__gte", 10), ("title__icontains", "e"),
    ("high_risk", "false"), ("duration_days__gte", 1), ("client__name__icontains", "a"), ("unit__name__startswith", "A"), ("updated__gte", "2020-01-01"),
]
COLUMNS = [
    "id", "title", "client", "status", "status_display", "created", "start_date", "end_date", "unit", "account_manager", "description", "external_id",
    "revenue", "dep_account_manager", "created_by", "updated", "duration_days", "total_revenue", "completion_date", "high_risk",
]
ORDERS = ["created", "title", "status", "start_date", "end_date", "client__name", "unit__name", "revenue", "id", "updated"]


def target(pick):
    """A request of its own, and what makes it one: the names in it, its order and its size."""
    few, more = pick.randrange(len(FEW)), pick.sample(MORE, pick.randint(0, 3))
    order = ",".join(pick.choice(["", "-"]) + key for key in pick.sample(ORDERS, pick.randint(1, 2)))
    size = pick.randint(5, 50)
    parameters = [FEW[few](pick), *more, ("ordering", order), ("page_size", size)]
    return "/api/jobs/?" + "&".join(f"{name}={value}" for name, value in parameters), (few, frozenset(more), order, size)


def different(count, known, pick):
    """So many requests of which no two are alike, nor like one in `known`, which they are added to."""
    targets = []
    while len(targets) < count:
        one, shape = target(pick)
        if shape not in known:
            known.add(shape)
            targets.append(one)
    return targets


def backends(stack):
    """What PostgreSQL's processes for the workers have of their own in MiB, by process id: not what smaps calls private,
    which has the shared buffers that no other process happens to have touched."""
    sizes = {}
    for (pid,) in stack.sql("select pid from pg_stat_activity where application_name = 'chaotica'"):
        try:
            sizes[pid] = int(re.search(r"^RssAnon:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(), re.M)[1]) / 1024
        except (FileNotFoundError, ProcessLookupError):
            pass
    return sizes


def page_paths(stack):
    """Any page of all jobs, drawn at random; and the first, and how many there are."""
    first = f"/api/jobs/?page_size={PAGE_SIZE}"
    request = urllib.request.Request(stack.url + first, headers={"Authorization": "Token " + stack.token("admin")})
    last = math.ceil(json.load(urllib.request.urlopen(request, timeout=60))["count"] / PAGE_SIZE)
    return [f"{first}&page={random.randint(1, last)}" for _ in range(20_000)], first, last


def pages(stacks, plan):
    stack, token = stacks(USUAL), stacks(USUAL).token("admin")
    drawn, first, last = page_paths(stack)
    seen, costs, others = in_turn(plan, [(stack, Load(stack.url, token, paths)) for paths in (drawn, [first])])
    return [tuple(map(cost_ms, both)) for both in seen], [f"any of {last} pages of {PAGE_SIZE}, beside the first", by_cpu(costs), others]


def variety(stacks, plan):
    stack, token = stacks(USUAL), stacks(USUAL).token("manager")
    same = Load(stack.url, token, [FILTERED])
    same.run(plan.seconds)
    before, known, pick = backends(stack), set(), random.Random(1)

    def measure():
        costs = [Cost(stack), Cost(stack)]
        rounds = []
        for _ in range(plan.rounds):
            once = Load(stack.url, token, different(COMBINATIONS, known, pick))
            rounds.append([cost.of(lambda load=load: load.run(plan.seconds), lambda seen: seen["requests"])
                           for cost, load in zip(costs, (once, same))])
        return rounds, costs

    seen, costs, others = undisturbed(measure)
    asked = [once["requests"] for once, _ in seen]
    if max(asked) > COMBINATIONS:
        raise RuntimeError(f"{max(asked)} requests in a round, of {COMBINATIONS} that differ")
    fresh = min(before.values())  # of a connection that was renewed meanwhile
    grown = max(size - before.get(pid, fresh) for pid, size in backends(stack).items())
    return [tuple(map(cost_ms, both)) for both in seen], [
        f"{sum(asked)} combinations, each once; p99 {median(once['p99'] for once, _ in seen):.1f} ms; a process of PostgreSQL grew by {grown:.1f} MiB"
        + ("" if grown <= BACKEND_MIB else f", more than {BACKEND_MIB}: MISS"), by_cpu(costs), others]


def page_list(stacks, plan):
    """200 rows of twenty columns as a page, beside their JSON."""
    stack, token = stacks(USUAL), stacks(USUAL).token("manager")
    path = f"/api/jobs/?page_size=200&fields={','.join(COLUMNS)}&format="
    seen, costs, others = in_turn(plan, [(stack, Load(stack.url, token, [path + form])) for form in ("api", "json")])
    return [tuple(map(cost_ms, both)) for both in seen], [by_cpu(costs), others]
