"""Events while nobody delivers: the figures say so (rule O6), a heap of them stops neither readers nor registrations (rule
O1.2); and `deliver` while there are none, which asks the database for little and wakes at once (rule O3.6)."""

import re
import subprocess
import sys
import threading
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from delivering import Deliver, Hooks, stop_deliver  # noqa: E402
from receiver import Receiver  # noqa: E402
from stack import Stack  # noqa: E402

HEAP = 30_000


def setUpModule():
    global stack, hooks, plain
    plain = Receiver()
    stack = unittest.enterModuleContext(Stack(workers=4, settings={
        "CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))
    hooks = Hooks(stack)
    stop_deliver(stack)


def undelivered():
    metrics = stack.metrics()
    return metrics["chaotica_events_undelivered"], metrics["chaotica_events_undelivered_oldest_seconds"]


class Figures(unittest.TestCase):
    def setUp(self):
        hooks.remove_all()

    def test_events_that_nobody_deals_are_counted_and_grow_old(self):
        hooks.register(plain.url("/ok/figures"), ["job.updated"])
        with Deliver(stack):
            self.assertTrue(hooks.all_dealt())
        self.assertEqual(undelivered(), (0, 0))
        hooks.tell("job.updated", range(2501, 2511))
        self.assertTrue(stack.wait_for(lambda: undelivered()[0] == 10, 5), undelivered())
        self.assertTrue(stack.wait_for(lambda: undelivered()[1] >= 2, 5), undelivered())
        number, before = undelivered()
        time.sleep(2)
        self.assertEqual(undelivered()[0], number)
        self.assertGreater(undelivered()[1], before)
        with Deliver(stack):
            self.assertTrue(stack.wait_for(lambda: undelivered() == (0, 0), 10), undelivered())
        self.assertEqual(len(plain.got("/ok/figures")), 10)


class Heap(unittest.TestCase):
    def setUp(self):
        hooks.remove_all()
        stack.get("/api/events/?after=0&page_size=1")
        self.after = int(stack.sql("select published from event_feed")[0][0])

    def heap(self):
        stack.sql("insert into event (name, object_type, object_id, data) select 'job.updated', 'job', 2501 + n % 50, "
                  f"json_build_object('job_id', 2501 + n % 50, 'n', n) from generate_series(1, {HEAP}) n")

    def read_on(self):
        """All that is readable after what was there before, page by page."""
        seen, end = [], time.monotonic() + 120
        while len(seen) < HEAP and time.monotonic() < end:
            answer = stack.get(f"/api/events/?after={self.after}&page_size=200&fields=id,data")
            self.assertEqual(answer.status_code, 200, answer.text)
            page = answer.json()["results"]
            self.after = page[-1]["id"] if page else self.after
            seen += [event["data"]["n"] for event in page]
        return seen

    def test_readers_see_a_heap_once_and_in_order(self):
        self.heap()
        first = stack.get("/api/events/?page_size=1")
        self.assertEqual(first.status_code, 200, first.text)
        self.assertEqual(self.read_on(), list(range(1, HEAP + 1)))

    def test_a_hook_is_registered_behind_a_heap_and_hears_what_follows(self):
        self.heap()
        hook = hooks.register(plain.url("/ok/behind"), ["phase.created"])
        hooks.tell("phase.created", [1], "phase")
        with Deliver(stack):
            self.assertTrue(hooks.all_dealt(60))
            self.assertTrue(stack.wait_for(lambda: [one["status"] for one in hooks.deliveries(hook)] == ["succeeded"]))
        self.assertEqual(len(plain.got("/ok/behind")), 1)

    def test_all_that_come_at_once_are_answered(self):
        self.heap()
        answers = []

        def ask(method, path, **more):
            answers.append(stack.request(method, path, **more).status_code)

        asking = [threading.Thread(target=ask, args=("GET", f"/api/events/?after={self.after}&page_size=200")) for _ in range(6)]
        asking += [threading.Thread(target=ask, args=("POST", "/api/webhooks/"), kwargs={
            "json": {"url": plain.url("/ok/at-once"), "events": ["phase.created"]}}) for _ in range(3)]
        for thread in asking:
            thread.start()
        for thread in asking:
            thread.join()
        self.assertEqual(sorted(answers), [200] * 6 + [201] * 3)
        self.assertEqual(self.read_on(), list(range(1, HEAP + 1)))


class Idle(unittest.TestCase):
    """The server's log has each statement, with the process of the connection that sent it."""

    def log_statements(self, what):
        home = (stack.state / "home").resolve()
        conninfo = f"host={(home / 'sockets').read_text().strip()} user=postgres dbname=chaotica"
        for command in (f"alter system set log_statement = '{what}'", "select pg_reload_conf()"):
            subprocess.run(["psql", "-X", "-q", "-d", conninfo, "-c", command], check=True, stdout=subprocess.DEVNULL)
        time.sleep(0.5)

    def statements(self, process):
        return [line for line in stack.logs("postgres").splitlines()
                if re.search(rf" \[{process}\] ", line) and re.search(r"LOG:  (statement|execute)", line)]

    def test_idle_it_asks_little_and_wakes_at_once(self):
        hooks.remove_all()
        hook = hooks.register(plain.url("/ok/woken"), ["job.updated"])
        self.log_statements("all")
        self.addCleanup(self.log_statements, "none")
        with Deliver(stack):
            hooks.outcome(hook, hooks.ping(hook))
            time.sleep(3)
            connections = stack.sql("select pid from pg_stat_activity where application_name = 'chaotica-deliver'")
            self.assertEqual(len(connections), 1)
            before = len(self.statements(connections[0][0]))
            self.assertGreater(before, 3)
            time.sleep(6)
            idle = self.statements(connections[0][0])[before:]
            self.assertLessEqual(len(idle), 20, f"{len(idle)} statements, the last: {idle[-1:]}")
            for number in range(1, 6):
                hooks.tell("job.updated", [2501])
                self.assertTrue(stack.wait_for(lambda: len(plain.got("/ok/woken")) > number, 2), number)
                time.sleep(0.7)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
