"""Nobody can take the machine: each of the attacks that once did is sent by eight connections for a while, through nginx and
TLS. All that is asserted is that every request is answered, with 2xx or 4xx, and that health is told meanwhile; how quickly
is for the bench. ATTACK_SECONDS is how long each is sent (2), ATTACK_AS by whom (all four accounts); whoever is not among
them asks for a list meanwhile, and how long that took before and then is told as well."""

import itertools
import json
import os
import sys
import threading
import time
import unittest
from collections import Counter
from pathlib import Path
from statistics import median
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from raw_input import Afterwards, Input, begun, start

SECONDS = float(os.environ.get("ATTACK_SECONDS", "2"))
CONNECTIONS = 8
ACCOUNTS = ("admin", "manager", "user", "outsider")
WHO = tuple(os.environ.get("ATTACK_AS", " ".join(ACCOUNTS)).split())
OTHERS = tuple(name for name in ACCOUNTS if name not in WHO)
number = itertools.count(int(time.time()))


def setUpModule():
    global stack
    stack = start()


def told(seen):
    took = sorted(ms for _, ms in seen)
    return f"{median(took):.0f} ms (p95 {took[len(took) * 95 // 100]:.0f}, at most {took[-1]:.0f})"


class Attacks(Input):
    def attack(self, make):
        """`make(token)` gives what one of the connections sends next: target, and for `ask` what else."""
        def answered(token):
            target, more = make(token)
            return self.ask(target, token=token, **more).status

        self.keep_sending(answered)

    def keep_sending(self, once):
        """`once(token)` sends something, and gives the status of the answer; None: it waited for none."""
        statuses, health, usual, others = Counter(), [], [], []
        for _ in range(20):
            self.look(usual, "/api/jobs/?page_size=25", OTHERS)
        over = time.monotonic() + SECONDS

        def send(token):
            while True:
                statuses[once(token)] += 1
                if time.monotonic() > over:
                    return

        threads = [threading.Thread(target=send, args=(WHO[i % len(WHO)],)) for i in range(CONNECTIONS)]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            self.look(health, "/api/health/", [None])
            self.look(others, "/api/jobs/?page_size=25", OTHERS)
            time.sleep(0.05)
        for thread in threads:
            thread.join()
        print(f"    {self._testMethodName}: {dict(statuses)}; health {told(health)}"
              + (f"; a list {told(usual)} before, {told(others)} meanwhile" if OTHERS else ""), file=sys.stderr)
        self.assertEqual({status for status, _ in health + others}, {200})
        self.assertEqual({status for status in statuses if status and not 200 <= status < 300 and not 400 <= status < 500}, set())
        self.assertGreaterEqual(statuses.total(), CONNECTIONS)

    @staticmethod
    def look(seen, path, accounts):
        """Each asks once; statuses and milliseconds are added."""
        for account in accounts:
            began = time.monotonic()
            seen.append((stack.get(path, token=account).status_code, (time.monotonic() - began) * 1000))

    def read(self, target):
        """`target()` is asked for, each time anew."""
        self.attack(lambda token: (target(), {}))

    def change(self, method, target, body):
        self.attack(lambda token: (target, {"method": method, "body": json.dumps(body(), ensure_ascii=False).encode(), "kind": "application/json"}))

    def ask(self, target, *headers, kind=None, **more):
        return super().ask(target, *headers, *([f"Content-Type: {kind}"] if kind else []), **more)

    def test_lists_of_values_whose_number_differs_each_time(self):
        self.read(lambda: "/api/jobs/?status__in=" + ",".join(["delivered"] * (3999 - next(number) % 900)))
        self.read(lambda: "/api/jobs/?status__in=" + ",".join(["delivered"] * (999 - next(number) % 900)))

    def test_members_that_nobody_knows(self):
        self.change("POST", "/api/jobs/", lambda: {f"titel{next(number)}": 1 for _ in range(20_000)})
        self.change("POST", "/api/jobs/", lambda: {"title": "x", "subdivisions": [f"s{next(number)}" for _ in range(60_000)]})

    def test_large_bodies_for_a_row_of_somebody_else(self):
        self.change("PATCH", "/api/users/2/", lambda: {"first_name": "x" * (9 << 20)})
        self.change("PATCH", "/api/users/2/", lambda: {"first_name": "x" * 1_900_000})
        login = {"username": "sarah.johnson", "password": stack.env["CHAOTICA_PASSWORD"]}
        self.assertEqual(stack.request("POST", "/api/auth/login/", token=None, json=login).status_code, 200)

    def test_order_by_what_is_derived(self):
        self.read(lambda: f"/api/jobs/?ordering=unit__capacity_utilization&id__gt=-{next(number)}")

    def test_many_filters_over_many_relations(self):
        paths = ["client__account_managers__username", "phases__service__name", "team_members__username", "scoped_by__username"]
        lookups = ["icontains", "istartswith", "iendswith", "contains", "startswith", "endswith", "iexact", "in", "exact"]
        names = [f"{path}__{lookup}" for lookup in lookups for path in paths]
        for count in (3, len(names)):
            self.read(lambda: "/api/jobs/?" + "&".join(f"{name}=a{next(number)}" for name in names[:count]))

    def test_words_without_blanks(self):
        for count in (20, 5000):
            self.read(lambda: "/api/jobs/?search=" + quote(".".join(["the"] * (count - 1) + [f"e{next(number)}"])))

    def test_files(self):
        for kind in ("csv", "xlsx"):
            self.read(lambda: f"/api/notes/export/?format={kind}")

    def test_tickets_with_many_topics_and_long_descriptions(self):
        made = stack.request("POST", "/api/ticket", json={"type": "data", "description": "x" * 20_000})
        self.assertEqual(made.status_code, 201, made.text)
        ticket = made.json()["data"]["ticket"]["num"]
        stack.sql(f"insert into ticket_topic (ticket_num, name, content, creator_id) select {ticket}, 't' || n, 'x', 1 from generate_series(1, 999) n")
        self.read(lambda: f"/api/ticket/{ticket}")
        self.read(lambda: "/api/ticket?type=data")
        self.change("POST", f"/api/ticket/{ticket}/topic", lambda: {"name": f"n{next(number)}", "content": "x"})

    def test_audit_pages_of_long_texts(self):
        for _ in range(6):
            made = stack.request("POST", "/api/jobs/", json={"title": "Long", "client": 15, "unit": 3, "description": "x" * 20_000})
            self.assertEqual(made.status_code, 201, made.text)
        self.read(lambda: "/api/audit/?page_size=200")

    def test_mitigations_of_many_addresses_and_blocks_of_many_lengths(self):
        self.change("PUT", "/api/attributes/olivia.outside", lambda: {"type": "cidr", "action": "add", "items": [f"198.51.100.0/{length}" for length in range(24, 33)]})
        for count in (5_000, 120_000):
            content = " ".join(f"10.{n >> 16}.{n >> 8 & 255}.{n & 255}" for n in range(count))
            self.change("POST", "/api/ticket", lambda: {"type": "mitigation", "name": f"m{next(number)}", "content": content})

    def leave(self, seconds, number, target, rest=b"", **more):
        """So many requests are begun, and given up after a while."""
        def once(token):
            connections = [begun(self.head(target, token=token, **more) + rest) for _ in range(number)]
            time.sleep(seconds)
            for connection in connections:
                connection.close()

        self.keep_sending(once)

    def test_uploads_that_never_end(self):
        self.leave(SECONDS, 8, "/api/jobs/", b"x" * (1 << 20), method="POST", length=9 << 20)

    def test_answers_that_nobody_waits_for(self):
        self.leave(0.3, 2, "/api/notes/export/?format=xlsx")
        self.leave(0.3, 2, "/api/jobs/?ordering=unit__capacity_utilization")

    def test_schemas_and_failed_logins(self):
        self.read(lambda: "/api/schema/?format=yaml")
        self.change("POST", "/api/auth/login/", lambda: {"username": f"nobody{next(number)}", "password": "wrong wrong wrong"})


class Zz_Afterwards(Afterwards, Input):
    """Runs last: over all of the above."""


if __name__ == "__main__":
    unittest.main(verbosity=2)
