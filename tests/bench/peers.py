"""`--against URL`: another server on the same data, asked for the same paths in turn with ours. A benchmark's ceiling is
then the other's rate."""

from statistics import median

import benchmarks
import shapes
from load import Load
from measure import USUAL, in_turn


def paths_of(name, stack):
    """What a benchmark asks for, as paths of whatever server."""
    if name == "detail":
        return benchmarks.detail_paths(stack)
    if name == "pages":
        return shapes.page_paths(stack)[0]
    return [{"list": benchmarks.LIST, "list-filter": shapes.FILTERED}[name]]


NAMES = ["detail", "list", "list-filter", "pages"]


def race(stacks, plan, name, url, headers):
    """Rounds of (our requests/s, the other's), with remarks."""
    stack = stacks(USUAL)
    paths = paths_of(name, stack)
    ours = Load(stack.url, stack.token("admin" if name in ("detail", "pages") else "manager"), paths)
    seen, costs, others = in_turn(plan, [(stack, ours), (stack, Load(url, None, paths, headers=headers))])
    p50, p99 = (tuple(median(one[key] for one in column) for column in zip(*seen)) for key in ("p50", "p99"))
    return [tuple(one["rate"] for one in both) for both in seen], [
        f"against {url}: p50 {p50[0]:.2f} and {p50[1]:.2f} ms, p99 {p99[0]:.2f} and {p99[1]:.2f} ms",
        "CPU per request, µs: " + ", ".join(f"{who} {micros:.0f}" for who, micros in costs[0].micros().items() if micros >= 0.5)
        + f"; the other's requests cost this PostgreSQL {costs[1].micros()['PostgreSQL']:.0f}",
        others]
