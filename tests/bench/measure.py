"""What benchmarks have in common: how long they measure, what takes part costs, and loads beside ceilings or in turns."""

import os
import resource
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from ceilings import Statements, both
from load import Load

USUAL = 100_000  # jobs
OTHERS = 0.10  # share of the machine from which on rates say little: whoever runs more processes gets more of it
TRIES = 3


class Plan(NamedTuple):
    rounds: int
    seconds: int


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


def undisturbed(measure):
    """What `measure` returns beside its costs, and these, measured again while others had too much of the machine; a
    remark on what they had. `measure` returns (rounds, costs)."""
    for tried in range(1, TRIES + 1):
        before, began = machine_seconds(), time.monotonic()
        rounds, costs = measure()
        others = machine_seconds() - before - sum(sum(cost.seconds.values()) for cost in costs)
        share = others / (time.monotonic() - began) / os.cpu_count()
        if share <= OTHERS:
            break
    told = f"others had {share:.0%} of the machine" + (f" in try {tried}" if tried > 1 else "")
    return rounds, costs, told + (": the rates say little, the CPU times more" if share > OTHERS else "")


def against_ceiling(stack, plan, token, load, recording, ids=(), span=None):
    """Requests per second beside what statements and bytes alone allow."""
    stack.answer_constantly(recording.typical())
    constant = Load(stack.constant_url, token, ["/api/"])
    statements = Statements(recording, stack.settings["CHAOTICA_DATABASE"], ids, span)
    for warm in (load, statements, constant):
        warm.run(1)
        stack.settle()

    def measure():
        ours, database, bytes_only = costs = (Cost(stack), Cost(stack), Cost(stack))
        return [(ours.of(lambda: load.run(plan.seconds), lambda seen: seen["requests"]),
                 database.of(lambda: statements.run(plan.seconds), lambda tps: tps * plan.seconds),
                 bytes_only.of(lambda: constant.run(plan.seconds), lambda seen: seen["requests"])) for _ in range(plan.rounds)], costs

    seen, (ours, database, bytes_only), others = undisturbed(measure)
    p50, p99, tps, rate = (median(column) for column in zip(*((one["p50"], one["p99"], tps, alone["rate"]) for one, tps, alone in seen)))
    answer, trips = recording.typical(), recording.answers[0]["trips"]
    return [(one["rate"], both(tps, alone["rate"])) for one, tps, alone in seen], [
        f"p50 {p50:.2f} ms, p99 {p99:.2f} ms; pgbench {tps:.0f} tps, constant worker {rate:.0f}/s; "
        f"{len(answer['body'].encode())} bytes from {sum(map(len, trips))} statements in {len(trips)} round trips",
        "CPU per request, µs: " + ", ".join(f"{name} {micros:.0f}" for name, micros in ours.micros().items() if micros >= 0.5)
        + f"; the ceiling's {database.total():.0f} + {bytes_only.total():.0f}: by CPU time the ratio is "
        f"{(database.total() + bytes_only.total()) / ours.total():.2f}",
        others]


def in_turn(plan, loads):
    """For every round what each of the loads gave, for each what it cost, and a remark on what others had.
    `loads`: pairs of an instance and a Load."""
    for stack, load in loads:
        load.run(plan.seconds)
        stack.settle()

    def measure():
        costs = [Cost(stack) for stack, _ in loads]
        return [[cost.of(lambda load=load: load.run(plan.seconds), lambda seen: seen["requests"])
                 for (_, load), cost in zip(loads, costs)] for _ in range(plan.rounds)], costs

    return undisturbed(measure)


def by_cpu(costs):
    return "CPU per request, µs: " + ", ".join(f"{cost.total():.0f}" for cost in costs)


def cost_ms(seen):
    """What a request costs when all are busy."""
    return 1000 / seen["rate"]
