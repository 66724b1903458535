"""The benchmarks of the ticket API: lists and details beside their ceilings, and large topics beside what
psql moves of the same bytes."""

import http.client
import json
import os
import random
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

from ceilings import Recording
from load import Load

TICKETS = 100_000
LISTED = 100
TOPIC = 5 << 20  # bytes
TIMES = 5  # of a measurement of a topic

# One in a thousand is john.doe's, with three topics; the last thousand have ten.
FILL = f"""
insert into ticket (type, name, description, creator_id, created, modified)
select 'activity', 'Generated ' || i, 'What was seen', case when i % 1000 = 0 then 1 else 4 + i % 20 end, at, at
from generate_series(1, {TICKETS}) i cross join lateral (select timestamptz '2024-01-01' + i * interval '5 minutes' as at) a
where not exists (select from ticket where name = 'Generated 1');
insert into ticket_topic (ticket_num, name, content, creator_id)
select t.num, 'topic:' || n, repeat('x', 200), t.creator_id
from ticket t cross join generate_series(1, 10) n
where t.name like 'Generated %' and not exists (select from ticket_topic p where p.name = 'topic:1')
    and case when t.num > (select max(num) from ticket) - 1000 then true else t.creator_id = 1 and n <= 3 end;
analyze ticket;
analyze ticket_topic;
"""


def filled(stack):
    stack.sql(FILL)
    return stack


def listed(stacks, plan, size, against_ceiling):
    stack = filled(stacks(size))
    path, token = "/api/ticket?ownedBy=john.doe&private=false", stack.token("manager")
    recording = Recording(stack, token, [path])
    shown = len(json.loads(recording.typical()["body"])["data"]["tickets"])
    if not LISTED <= shown <= LISTED + 5:
        raise RuntimeError(f"{shown} tickets in the list")
    return against_ceiling(stack, plan, token, Load(stack.url, token, [path]), recording)


def shown(stacks, plan, size, against_ceiling):
    stack = filled(stacks(size))
    token = stack.token("manager")
    nums = [int(row[0]) for row in stack.sql("select distinct ticket_num from ticket_topic where name = 'topic:10' order by 1")]
    sample = random.sample(nums, 51)
    recording = Recording(stack, token, [f"/api/ticket/{num}" for num in sample])
    load = Load(stack.url, token, [f"/api/ticket/{num}" for num in random.choices(nums, k=20_000)])
    return against_ceiling(stack, plan, token, load, recording, sample, (nums[0], nums[-1]))


def content():
    """Text that neither compresses nor needs escapes."""
    return os.urandom(TOPIC // 2).hex()


def psql(stack, script):
    """Seconds that psql takes for a file of statements, its own start apart."""
    command = ["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", stack.env["CHAOTICA_DB"], "-o", "/dev/null", "-f"]
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as empty, tempfile.NamedTemporaryFile("w", suffix=".sql") as full:
        full.write(script)
        full.flush()
        seconds = []
        for file in (empty, full):
            began = time.perf_counter()
            subprocess.run([*command, file.name], check=True)
            seconds.append(time.perf_counter() - began)
    return seconds[1] - seconds[0]


class Topics:
    """One connection that writes and reads topics of a ticket of its own."""

    def __init__(self, stack):
        self.connection = http.client.HTTPConnection(urlsplit(stack.url).netloc, timeout=60)
        self.headers = {"Authorization": "Token " + stack.token("manager"), "Content-Type": "application/json"}
        self.num = self.ask("POST", "/api/ticket", '{"type":"data"}')["data"]["ticket"]["num"]

    def ask(self, method, path, body=None):
        self.connection.request(method, path, body, self.headers)
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {text[:300]}")
        return text if path.endswith("raw=true") else json.loads(text)

    def write(self, names, text):
        bodies = [json.dumps({"name": name, "content": text}) for name in names]
        began = time.perf_counter()
        for body in bodies:
            self.connection.request("POST", f"/api/ticket/{self.num}/topic", body, self.headers)
            answer = self.connection.getresponse()
            answer.read()
            if answer.status != 201:
                raise RuntimeError(f"POST: {answer.status}")
        return time.perf_counter() - began

    def read(self, names, text):
        began = time.perf_counter()
        got = [self.ask("GET", f"/api/ticket/topic/{self.num}:data:{name}?raw=true") for name in names]
        seconds = time.perf_counter() - began
        if any(one != text.encode() for one in got):
            raise RuntimeError("what was read is not what was written")
        return seconds

    def remove(self):
        self.ask("DELETE", f"/api/ticket/{self.num}")


def megabytes(seconds):
    return TIMES * TOPIC / seconds / (1 << 20)


def moved(stacks, plan, size, written):
    """MiB per second of topics written, or read, and of the same by psql."""
    stack, rounds, text = stacks(size), [], content()
    table = "create table if not exists bench_topic (content text); alter table bench_topic alter content set storage external; truncate bench_topic;"
    for number in range(plan.rounds):
        topics = Topics(stack)
        names = [f"{number}-{i}" for i in range(TIMES)]
        psql(stack, table)
        ours = topics.write(names, text)
        alone = psql(stack, f"insert into bench_topic values ('{text}');\n" * TIMES)
        if not written:
            ours = topics.read(names, text)
            alone = psql(stack, "select content from bench_topic limit 1;\n" * TIMES)
        rounds.append((megabytes(ours), megabytes(alone)))
        topics.remove()
    stack.sql("drop table bench_topic")
    return rounds, []


def peaks(pids):
    """The most memory in MiB that each of the processes has had; those that have been recycled are left out."""
    found = {}
    for pid in pids:
        try:
            fields = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
            found[pid] = int(fields["VmHWM"].split()[0]) / 1024
        except (FileNotFoundError, ProcessLookupError, KeyError):
            pass
    return found


def begin_peaks_anew(pids):
    for pid in pids:
        try:
            Path(f"/proc/{pid}/clear_refs").write_text("5")
        except (FileNotFoundError, ProcessLookupError):
            pass


def memory(stacks, plan, size):
    """The greatest that a worker grew by writing and reading topics, beside four times their size."""
    stack, rounds, text = stacks(size), [], content()
    for number in range(plan.rounds):
        workers = stack.pids("worker")
        begin_peaks_anew(workers)
        before = peaks(workers)
        topics = Topics(stack)
        names = [f"{number}-{i}" for i in range(4 * len(workers))]
        topics.write(names, text)
        topics.read(names, text)
        topics.remove()
        grown = [peak - before[pid] for pid, peak in peaks(before).items()]
        if not grown:
            raise RuntimeError("every worker was recycled meanwhile")
        rounds.append((max(grown), 4 * TOPIC / (1 << 20)))
    return rounds, ["the first round has what later ones find in place"]
