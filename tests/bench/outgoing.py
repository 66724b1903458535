"""Benchmarks of the feed and of webhooks (outgoing O7): a `chaotica deliver` of its own against a receiver on loopback."""

import asyncio
import json
import multiprocessing
import os
import resource
import signal
import subprocess
import threading
import time
from statistics import median, quantiles

from ceilings import Recording
from load import Load
from stacks import Process

EVENTS = 20_000
BACKLOG, FEW = 1_000_000, 1_000
LIMIT_RATE, LIMIT_P99_MS, LIMIT_SLOW_MS = 1000, 250, 500
SLOW = 10


class Receiver(asyncio.Protocol):
    """Takes requests off a kept connection and answers each at once, or never where its path is /hang."""

    def __init__(self, seen):
        self.seen, self.rest = seen, b""

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.rest += data
        while (end := self.rest.find(b"\r\n\r\n")) >= 0:
            head = self.rest[:end].lower()
            at = head.index(b"content-length:") + 15
            length = int(head[at:].split(b"\r\n", 1)[0])
            if len(self.rest) < end + 4 + length:
                return
            body, self.rest = self.rest[end + 4:end + 4 + length], self.rest[end + 4 + length:]
            if head.startswith(b"post /hang"):
                continue
            self.seen.append((time.time(), body))
            self.transport.write(b"HTTP/1.1 204 No Content\r\n\r\n")


def receive(pipe):
    """The process of the receiver: tells its port, then, when asked, what it has seen since."""
    async def serve():
        seen = []
        server = await asyncio.get_running_loop().create_server(lambda: Receiver(seen), "127.0.0.1", 0, backlog=1024)
        pipe.send(server.sockets[0].getsockname()[1])

        def asked():
            what = pipe.recv()
            pipe.send(len(seen) if what == "count" else list(seen))
            if what == "all":
                seen.clear()

        asyncio.get_running_loop().add_reader(pipe.fileno(), asked)
        await asyncio.Event().wait()

    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
    asyncio.run(serve())


class Sending:
    """Hooks of the admin that lead to a receiver, and a `deliver` of our own; both go at the end."""

    def __init__(self, stack):
        self.stack = stack
        self.pipe, other = multiprocessing.Pipe()
        self.receiver = multiprocessing.Process(target=receive, args=(other,), daemon=True)
        self.receiver.start()
        self.port = self.pipe.recv()
        self.settings = {**stack.settings, "CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on", "CHAOTICA_PIDS": ""}
        self.process = None

    def __enter__(self):
        for pid in self.stack.pids("deliver"):
            os.kill(pid, signal.SIGTERM)
        self.stack.sql("delete from webhook; delete from delivery; update event_feed set dealt = published")
        return self

    def __exit__(self, *_):
        self.stop()
        self.stack.sql("delete from webhook; delete from delivery; delete from event where request_id = 'bench'")
        self.receiver.terminate()

    def register(self, client, path="/ok"):
        hook = client.ask("POST", "/api/webhooks/", json.dumps({"url": "https://example.com/", "events": ["job.updated"]}))["id"]
        self.stack.sql(f"update webhook set url = 'http://127.0.0.1:{self.port}{path}' where id = {hook}")

    def start(self):
        self.process = Process([self.stack.home / "bin/chaotica", "deliver"], self.stack.home / "log/bench.log", self.settings)

    def stop(self):
        if self.process:
            self.process.stop()
            self.process = None

    def tell(self, count):
        self.stack.sql("insert into event (name, object_type, object_id, request_id, data) select 'job.updated', 'job', 2501 + n % 2000, "
                       "'bench', json_build_object('job_id', 2501 + n % 2000, 'changed_fields', json_build_array('title'), "
                       f"'changed_by', null, 'at', extract(epoch from clock_timestamp())) from generate_series(1, {count}) n")

    def ask(self, what):
        self.pipe.send(what)
        return self.pipe.recv()

    def wait_for(self, count, seconds=120):
        end = time.monotonic() + seconds
        while self.ask("count") < count:
            if time.monotonic() > end:
                raise RuntimeError(f"{self.ask('count')} of {count} arrived within {seconds} s")
            time.sleep(0.1)

    def steady(self, rate, seconds):
        """The time from commit to arrival, in ms, of events that are told one by one."""
        self.ask("all")
        script = "".join(f"insert into event (name, object_type, object_id, request_id, data) values ('job.updated', 'job', {2501 + n % 500}, 'bench', "
                         "json_build_object('job_id', 1, 'at', extract(epoch from clock_timestamp()))); "
                         f"select pg_sleep({1 / rate});\n" for n in range(rate * seconds))
        subprocess.run(["psql", "-X", "-q", "-At", "-d", self.stack.settings["CHAOTICA_DATABASE"]], input=script, check=True, text=True,
                       stdout=subprocess.DEVNULL)
        self.wait_for(rate * seconds)
        return [(at - json.loads(body)["data"]["at"]) * 1000 for at, body in self.ask("all")]


def p99(times):
    return quantiles(times, n=100)[98]


def webhooks(stack, plan, client):
    """Deliveries per second of a heap of events, then the time that single ones take."""
    rounds, latencies = [], []
    with Sending(stack) as sending:
        sending.register(client)
        for _ in range(plan.rounds):
            sending.tell(EVENTS)
            sending.start()
            sending.wait_for(EVENTS)
            times = sorted(at for at, _ in sending.ask("all"))
            rounds.append((EVENTS / (times[-1] - times[0]), LIMIT_RATE))
            latencies.append(p99(sending.steady(100, plan.seconds)))
            sending.stop()
    return rounds, [f"p99 from commit to arrival at 100 events/s: {median(latencies):.1f} ms (at most {LIMIT_P99_MS})"]


def webhooks_slow(stack, plan, client):
    """What ten hooks that hang for their whole time-out cost one that does not, at 50 events/s: the p99 of its time."""
    rounds = []
    with Sending(stack) as sending:
        sending.register(client)
        for _ in range(SLOW):
            sending.register(client, "/hang")
        sending.start()
        for _ in range(plan.rounds):
            rounds.append((p99(sending.steady(50, max(plan.seconds, 5))), LIMIT_SLOW_MS))
    return rounds, []


def backlog(stack, plan, client):
    """Memory of `deliver` with a million deliveries to be done, and its rate then."""
    with Sending(stack) as sending:
        for count in (BACKLOG, FEW):
            sending.register(client)
            stack.sql("insert into delivery (webhook_id, event_id, event, object_type, object_id, body) select max(w.id), n, 'job.updated', 'job', "
                      f"2501 + n % 2000, '{{\"event\":\"job.updated\"}}' from webhook w, generate_series(1, {count}) n group by n")
        stack.sql("vacuum analyze delivery")
        many, few = (row[0] for row in stack.sql("select id from webhook order by id"))
        stack.sql(f"update webhook set active = false where id = {few}")
        sending.start()
        rounds, rates = [], []
        for _ in range(plan.rounds):
            sending.wait_for(EVENTS)
            status = open(f"/proc/{sending.process.pid}/status").read()
            rounds.append((int(status.split("VmRSS:")[1].split()[0]) / 1024, 64))
            times = sorted(at for at, _ in sending.ask("all"))
            rates.append(len(times) / (times[-1] - times[0]))
        sending.stop()
        pages = [client.seconds("GET", f"/api/webhooks/{hook}/deliveries/", "", 15) * 1000 for hook in (many, few)]
    return rounds, [f"{median(rates):.0f} deliveries/s meanwhile; the first page of the log {pages[0]:.1f} ms, of one with {FEW} {pages[1]:.1f} ms"]


def feed(stack, plan, against_ceiling):
    """Pages of 200 behind random places of a million events."""
    have = int(stack.sql("select count(*) from event where position is not null")[0][0])
    if have < BACKLOG:
        stack.sql("insert into event (name, object_type, object_id, request_id, data) select 'job.updated', 'job', 2501 + n % 2000, 'feed', "
                  "json_build_object('job_id', 2501 + n % 2000, 'changed_fields', json_build_array('title'), 'changed_by', null) "
                  f"from generate_series(1, {BACKLOG - have}) n")
        while stack.sql("select publish_events()")[0][0] != "0":  # some at a time
            pass
        stack.sql("vacuum analyze event")
    first, last = map(int, stack.sql("select removed, published from event_feed")[0])
    token = stack.token("admin")
    places = [first + (last - first - 1000) * n // 64 for n in range(64)]
    targets = [f"/api/events/?after={place}&page_size=200" for place in places]
    load = Load(stack.url, token, targets)
    return against_ceiling(stack, plan, token, load, Recording(stack, token, targets), places, (first, last - 1000))
