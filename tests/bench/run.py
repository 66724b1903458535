"""`./dev bench [NAME…]`: measures, prints a table, and keeps the figures in var/bench/latest.json, where
only the entries of the benchmarks that ran are replaced. `ours` and `ceiling` are medians of the rounds, in
`unit`, and `ratio` is of the one to the other; `target` is what the ratio has to reach or to stay below."""

import argparse
import datetime
import fcntl
import json
import subprocess
import sys
import traceback
from statistics import median

import peers
from benchmarks import ALL, Benchmark
from measure import Plan
from stacks import BINARY, ROOT, STATES, Stack

LATEST = STATES / "latest.json"
ROW = "{:19} {:>10} {:>10} {:>7} {:>15} {:>8}  {:4} {}"


class Stacks:
    """Instances by the number of their jobs, started when they are asked for."""

    def __init__(self):
        self.started = {}

    def __call__(self, jobs):
        if jobs not in self.started:
            print(f"==> an instance with {jobs} jobs", file=sys.stderr, flush=True)
            stack = Stack(jobs)
            try:
                stack.start()
            except BaseException:
                stack.stop()
                raise
            self.started[jobs] = stack
        return self.started[jobs]

    def stop(self):
        for stack in self.started.values():
            stack.stop()


def git(*arguments):
    return subprocess.run(["git", "-C", str(ROOT), *arguments], stdout=subprocess.PIPE, text=True).stdout.strip()


def commit():
    """Which version was measured; a + where the tree holds more than it."""
    return git("rev-parse", "--short=12", "HEAD") + ("+" if git("status", "--porcelain", "--", "fcgi", "db", "handlers", "nginx", "sql") else "")


def entry(benchmark, rounds, version):
    ours, ceiling = (median(column) for column in zip(*rounds))
    ratio = ours / ceiling
    return {
        "name": benchmark.name, "ours": significant(ours), "ceiling": significant(ceiling), "ratio": round(ratio, 3), "unit": benchmark.unit,
        "rounds": [[significant(number) for number in pair] for pair in rounds], "target": benchmark.target,
        "met": ratio <= benchmark.target if benchmark.at_most else ratio >= benchmark.target, "commit": version,
        "when": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def significant(number):
    return float(f"{number:.5g}")


def row(benchmark, result):
    ratios = [ours / ceiling for ours, ceiling in result["rounds"]]
    return ROW.format(result["name"], f"{result['ours']:g}", f"{result['ceiling']:g}", f"{result['ratio']:.2f}",
                      f"{min(ratios):.2f}..{max(ratios):.2f}", ("<= " if benchmark.at_most else ">= ") + f"{benchmark.target:g}",
                      "met" if result["met"] else "MISS", result["unit"])


def keep(results):
    """In the order of the table, beside what earlier runs saw of other benchmarks."""
    try:
        known = {old["name"]: old for old in json.loads(LATEST.read_text())}
    except FileNotFoundError:
        known = {}
    known.update((result["name"], result) for result in results)
    order = {benchmark.name: place for place, benchmark in enumerate(ALL)}
    LATEST.parent.mkdir(parents=True, exist_ok=True)
    new = LATEST.with_suffix(".new")
    new.write_text(json.dumps(sorted(known.values(), key=lambda one: order.get(one["name"], len(order))), indent=1) + "\n")
    new.replace(LATEST)


def measured(benchmarks, plan):
    """Prints each as it ends; returns the entries, and the names of those that could not be measured."""
    stacks, version, results, failed = Stacks(), commit(), [], []
    try:
        print(ROW.format("benchmark", "ours", "ceiling", "ratio", "of the rounds", "target", "", "unit"), flush=True)
        for benchmark in benchmarks:
            try:
                rounds, remarks = benchmark.measure(stacks, plan)
            except (RuntimeError, OSError, subprocess.SubprocessError, LookupError, ValueError):
                traceback.print_exc()
                failed.append(benchmark.name)
                continue
            results.append(entry(benchmark, rounds, version))
            print(row(benchmark, results[-1]), *(f"             {remark}" for remark in remarks), sep="\n", flush=True)
    finally:
        stacks.stop()
    return results, failed


def group(name):
    return name.split(":")[0]


def against(options):
    """The benchmarks that another server can be asked for, with its rate as their ceiling."""
    headers = dict(tuple(header.split(": ", 1)) for header in options.header)
    return [Benchmark("against:" + name, lambda stacks, plan, name=name: peers.race(stacks, plan, name, options.against, headers), "requests/s", 1, False)
            for name in options.name or peers.NAMES]


def run(options):
    chosen = [one for one in ALL if not options.name or {one.name, group(one.name)} & set(options.name)]
    if options.against:
        chosen = against(options)
    results, failed = measured(chosen, Plan(options.rounds, options.seconds))
    if results and not options.dry:
        keep(results)
    if failed:
        sys.exit(f"not measured: {', '.join(failed)}")


def main():
    names = [benchmark.name for benchmark in ALL]
    parser = argparse.ArgumentParser(prog="./dev bench", description="Benchmarks, each with its ceiling.")
    parser.add_argument("name", nargs="*", help=", ".join(names) + "; none: all")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=3, help="of each measurement of a round")
    parser.add_argument("--dry", action="store_true", help="do not keep the figures")
    parser.add_argument("--against", metavar="URL", help=f"another server on the same data, for the paths of {', '.join(peers.NAMES)}")
    parser.add_argument("--header", action="append", default=[], metavar="'NAME: VALUE'", help="of requests to it; may be given again")
    parser.add_argument("--check", action="store_true", help=argparse.SUPPRESS)  # before anything is built
    options = parser.parse_args()
    unknown = sorted(set(options.name) - set(names) - set(map(group, names)))
    if unknown:
        parser.error(f"there is no benchmark {', '.join(unknown)}")
    if options.against and set(options.name) - set(peers.NAMES):
        parser.error(f"--against takes {', '.join(peers.NAMES)}, not {', '.join(sorted(set(options.name) - set(peers.NAMES)))}")
    if any(": " not in header for header in options.header) or options.header and not options.against:
        parser.error("--header takes 'Name: value', beside --against")
    if options.check:
        return
    missing = [path for path in (BINARY, BINARY.parent / "bench_record", BINARY.parent / "bench_constant") if not path.exists()]
    if missing:
        sys.exit(f"there is no {missing[0]}: ./dev bench builds it; beside another CHAOTICA_BINARY, the target bench_programs")
    STATES.mkdir(parents=True, exist_ok=True)
    with open(STATES / ".lock", "w", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.exit("another ./dev bench is running")
        run(options)


if __name__ == "__main__":
    main()
