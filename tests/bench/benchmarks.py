"""The benchmarks, each as platform §4 defines it. A function takes the instances and the plan (rounds and
seconds) and returns its rounds, pairs of ours and the ceiling, with remarks on what was seen beside."""

import base64
import random
from statistics import median
from typing import NamedTuple
from urllib.parse import quote, urlsplit

import changes
import clients
import console
import files
import hostile
import limits
import outgoing
import shapes
import tickets
import workers
from ceilings import Recording
from load import Load
from measure import USUAL, against_ceiling, by_cpu, cost_ms, in_turn

SMALL, LARGE = 10_000, 1_000_000
FILE_ROWS = 200_000
LIST = "/api/jobs/?page_size=25"
DEPTH = 500_000


class Benchmark(NamedTuple):
    name: str
    measure: object
    unit: str
    target: float  # of ours / ceiling.
    at_most: bool  # else at least.


def visible_ids(stack):
    """Ids that answer 200: those of deleted jobs (status 10) do not."""
    return [row[0] for row in stack.sql("select id from job where status <> 10 order by id")]


def detail_paths(stack):
    return [f"/api/jobs/{i}/" for i in random.choices(visible_ids(stack), k=20_000)]


def detail_load(stack, url):
    return Load(url, stack.token("admin"), detail_paths(stack))


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
    return against_ceiling(stack, plan, token, Load(stack.url, token, [shapes.FILTERED]), Recording(stack, token, [shapes.FILTERED]))


# --- requests beside other requests


def search(stacks, plan):
    stack, token = stacks(LARGE), stacks(LARGE).token("manager")
    paths = (LIST + "&search=" + quote("penetration testing"), LIST)
    seen, costs, others = in_turn(plan, [(stack, Load(stack.url, token, [path])) for path in paths])
    return [(found["p99"], listed["p50"]) for found, listed in seen], [
        f"p50 of search {median(found['p50'] for found, _ in seen):.2f} ms, p99 of list {median(listed['p99'] for _, listed in seen):.2f} ms; "
        f"{median(found['rate'] for found, _ in seen):.0f} and {median(listed['rate'] for _, listed in seen):.0f} requests/s",
        by_cpu(costs), others]


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
    seen, costs, others = in_turn(plan, [(stack, Load(stack.url, token, [path])) for path in (deepest, first)])
    return [tuple(map(cost_ms, both_depths)) for both_depths in seen], [by_cpu(costs), others]


def growth(stacks, plan):
    sizes = [stacks(size) for size in (LARGE, USUAL, SMALL)]
    seen, costs_by_cpu, others = in_turn(plan, [(stack, Load(stack.url, stack.token("manager"), [LIST])) for stack in sizes])
    costs = [[cost_ms(one) for one in each] for each in seen]
    return [(large, small) for large, _, small in costs], [
        f"at {USUAL} jobs {median(usual for _, usual, _ in costs):.3f} ms", by_cpu(costs_by_cpu) + " (at 1 M, 100 k, 10 k)", others]


def tls(stacks, plan):
    stack = stacks(USUAL)
    seen, costs, others = in_turn(plan, [(stack, detail_load(stack, url)) for url in (stack.tls_url, stack.url)])
    return [(secure["rate"], plain["rate"]) for secure, plain in seen], [by_cpu(costs), others]


ALL = [
    Benchmark("detail", detail, "requests/s", 0.80, False),
    Benchmark("list", job_list, "requests/s", 0.75, False),
    Benchmark("list-filter", list_filter, "requests/s", 0.75, False),
    Benchmark("pages", shapes.pages, "ms", 2, True),
    Benchmark("page-list", shapes.page_list, "ms", 2, True),
    Benchmark("console-first", console.first, "ms", 1, True),
    Benchmark("console-board", console.board, "ms", 1, True),
    Benchmark("variety", shapes.variety, "ms", 2, True),
    Benchmark("tls", tls, "requests/s", 0.70, False),
    Benchmark("limits", lambda stacks, plan: limits.limits(stacks, plan, detail_load), "requests/s", 0.90, False),
    Benchmark("limits-memory", limits.memory, "MiB", 1, True),
    Benchmark("hostile", lambda stacks, plan: hostile.hostile(stacks, plan, USUAL), "ms/KiB", 1, True),
    Benchmark("memory", workers.memory, "MiB", 1, True),
    Benchmark("start", workers.start, "ms", 1, True),
    Benchmark("search", search, "ms", 3, True),
    Benchmark("deep", deep, "ms", 1.2, True),
    Benchmark("growth", growth, "ms", 1.5, True),
    Benchmark("write", changes.write, "requests/s", 0.60, False),
    Benchmark("batch", changes.batch, "requests/s", 0.65, False),
    Benchmark("bulk", changes.bulk, "requests/s", 0.65, False),
    Benchmark("transition", changes.transition, "requests/s", 0.50, False),
    Benchmark("export-csv", lambda stacks, plan: files.csv(stacks, plan, LARGE), "rows/s", 0.50, False),
    Benchmark("export-xlsx", lambda stacks, plan: files.xlsx(stacks, plan, FILE_ROWS), "cells/s", 0.60, False),
    Benchmark("export-run", lambda stacks, plan: files.run(stacks, plan, LARGE), "s", 1.5, True),
    Benchmark("webhooks", lambda stacks, plan: outgoing.webhooks(stacks(USUAL), plan, changes.Client(stacks(USUAL))), "deliveries/s", 1, False),
    Benchmark("webhooks-slow", lambda stacks, plan: outgoing.webhooks_slow(stacks(USUAL), plan, changes.Client(stacks(USUAL))), "ms", 1, True),
    Benchmark("webhooks-backlog", lambda stacks, plan: outgoing.backlog(stacks(USUAL), plan, changes.Client(stacks(USUAL))), "MiB", 1, True),
    Benchmark("feed", lambda stacks, plan: outgoing.feed(stacks(USUAL), plan, against_ceiling), "requests/s", 0.75, False),
    Benchmark("client-python", lambda stacks, plan: clients.python(stacks(SMALL), plan), "rows/s", 0.80, False),
    Benchmark("client-js", lambda stacks, plan: clients.javascript(stacks(SMALL), plan), "rows/s", 0.80, False),
    Benchmark("ticket:list", lambda stacks, plan: tickets.listed(stacks, plan, USUAL, against_ceiling), "requests/s", 0.75, False),
    Benchmark("ticket:show", lambda stacks, plan: tickets.shown(stacks, plan, USUAL, against_ceiling), "requests/s", 0.75, False),
    Benchmark("ticket:write", lambda stacks, plan: tickets.moved(stacks, plan, USUAL, True), "MiB/s", 0.30, False),
    Benchmark("ticket:read", lambda stacks, plan: tickets.moved(stacks, plan, USUAL, False), "MiB/s", 0.30, False),
    Benchmark("ticket:memory", lambda stacks, plan: tickets.memory(stacks, plan, USUAL), "MiB", 1, True),
]
