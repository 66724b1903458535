"""What becomes of deliveries (rules O2.4, O3.2, O3.3): what counts as success, when it is tried again, who hears no more, and
how many are under way at once."""

import sys
import time
import unittest
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from delivering import Deliver, Hooks, stop_deliver  # noqa: E402
from receiver import Receiver  # noqa: E402
from stack import Stack  # noqa: E402


def setUpModule():
    global stack, hooks, plain, jobs
    plain = Receiver()
    stack = unittest.enterModuleContext(Stack(workers=2, settings={
        "CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))
    hooks = Hooks(stack)
    stop_deliver(stack)
    jobs = [int(row[0]) for row in stack.sql("select id from job where status <> 10 order by id limit 100")]
    assert len(jobs) == 100


def new_job():
    return hooks.client.jobs.create({"title": "T", "client": 15, "unit": 3}).id


def statuses(hook):
    return {row[0]: int(row[1]) for row in
            stack.sql(f"select status, count(*) from delivery where webhook_id = {hook['id']} group by 1")}


class Delivery(unittest.TestCase):
    def setUp(self):
        hooks.remove_all()

    def deliver(self, **more):
        return self.enterContext(Deliver(stack, **more))


class Outcome(Delivery):
    def test_every_answer_of_two_hundred_and_some_is_success(self):
        self.deliver()
        for status in (200, 201, 204, 206, 299):
            hook = hooks.register(plain.url(f"/status/{status}/x"))
            found = hooks.outcome(hook, hooks.ping(hook))
            self.assertEqual((found["status"], found["response_status"], found["error"]), ("succeeded", status, None))
        for status, word in ((300, "redirect"), (304, "redirect"), (400, "status"), (404, "status"), (599, "status")):
            hook = hooks.register(plain.url(f"/status/{status}/x"))
            found = hooks.outcome(hook, hooks.ping(hook))
            self.assertEqual((found["status"], found["attempts"], found["error"]), ("pending", 1, word), status)

    def test_an_answer_in_pieces_with_a_trailer_is_success(self):
        self.deliver()
        hook = hooks.register(plain.url("/chunked/x"))
        found = hooks.outcome(hook, hooks.ping(hook))
        self.assertEqual((found["status"], found["response_status"], found["response_body"], found["error"]),
                         ("succeeded", 200, "thank you", None))

    def test_what_a_receiver_asks_for_puts_off_the_next_attempt(self):
        self.deliver()
        now = datetime.now(timezone.utc)
        cases = {"120": (110, 120), format_datetime(now + timedelta(hours=2), usegmt=True): (7180, 7200),
                 "864000": (86390, 86400), format_datetime(now + timedelta(days=9), usegmt=True): (86390, 86400),
                 format_datetime(now - timedelta(hours=1), usegmt=True): (1, 6), "1": (1, 6), "soon": (1, 6), "-7": (1, 6)}
        for value, (least, most) in cases.items():
            hook = hooks.register(plain.url("/busy/x?" + quote(value)))
            found = hooks.outcome(hook, hooks.ping(hook))
            wait = stack.sql(f"select extract(epoch from next_attempt_at - now()) from delivery where id = '{found['id']}'")
            self.assertTrue(least <= float(wait[0][0]) <= most, (value, wait))
            self.assertEqual((found["status"], found["response_status"], found["error"]), ("pending", 503, "status"))

    def test_a_receiver_that_is_gone_gets_nothing_more(self):
        later = hooks.register(plain.url("/failing/later"), ["job.updated"])
        many = hooks.register(plain.url("/gone/many"), ["job.updated"])
        hooks.tell("job.updated", jobs[:50])
        self.deliver()
        self.assertTrue(stack.wait_for(lambda: statuses(many) == {"dropped": 50}), statuses(many))
        self.assertLessEqual(len(plain.got("/gone/many")), 16)
        # Those that wait for their next attempt go when another one learns of it.
        self.assertTrue(stack.wait_for(lambda: len(plain.got("/failing/later")) >= 50))
        hooks.client.webhooks.update(later.id, {"url": plain.url("/gone/later")})
        self.assertEqual(hooks.client.status(), 200)
        hooks.ping(later)
        self.assertTrue(stack.wait_for(lambda: statuses(later) == {"dropped": 51}), statuses(later))
        came = len(plain.got("/failing/later")), len(plain.got("/gone/later"))
        for hook in (later, many):
            found = hooks.client.webhooks.get(hook)
            self.assertEqual((found["active"], found["disabled_reason"], found["pending"]), (False, "gone", 0))
        hooks.tell("job.updated", jobs[:5])
        hooks.due_now()
        self.assertTrue(hooks.all_dealt())
        time.sleep(1)
        self.assertEqual((len(plain.got("/failing/later")), len(plain.got("/gone/later"))), came)

    def test_after_the_last_retry_it_has_failed(self):
        hook = hooks.register(plain.url("/failing/last"))
        delivery = hooks.ping(hook)
        self.deliver()
        self.assertEqual(hooks.outcome(hook, delivery)["status"], "pending")
        stack.sql(f"update delivery set attempts = 8 where id = '{delivery}'")
        hooks.due_now()
        found = hooks.outcome(hook, delivery, attempts=9)
        self.assertEqual(found["status"], "pending")
        wait = stack.sql(f"select extract(epoch from next_attempt_at - now()) / 3600 from delivery where id = '{delivery}'")
        self.assertTrue(19 <= float(wait[0][0]) <= 29, wait)
        hooks.due_now()
        found = hooks.outcome(hook, delivery, attempts=10)
        self.assertEqual((found["status"], found["next_attempt_at"], found["error"]), ("failed", None, "status"))
        self.assertIsNotNone(found["completed_at"])
        self.assertEqual(len(plain.got("/failing/last")), 3)
        self.assertEqual(hooks.client.webhooks.get(hook).pending, 0)


class Hearing(Delivery):
    """Owners who lose what they could see between the event and its delivery."""

    def leave(self, person, change):
        path, token = f"/failing/{person}", stack.program("token", "create", "--user", person, "--name", "hearing")
        hook = hooks.register(plain.url(path), ["job.created"], token=token)
        other = hooks.register(plain.url(f"/ok/{person}"), ["job.created"], token="manager")
        with Deliver(stack):
            new_job()
            self.assertTrue(stack.wait_for(lambda: plain.got(path)))
            self.assertTrue(stack.wait_for(lambda: hooks.deliveries(hook)[0]["attempts"] == 1))
        new_job()
        change()
        self.assertIn(hooks.client.status(), (200, 204))
        with Deliver(stack):
            hooks.due_now()
            self.assertTrue(stack.wait_for(lambda: statuses(hook) == {"dropped": 2}), statuses(hook))
            self.assertTrue(stack.wait_for(lambda: statuses(other) == {"succeeded": 2}), statuses(other))
        self.assertEqual(len(plain.got(path)), 1)
        for delivery in hooks.deliveries(hook):
            self.assertIsNone(delivery["next_attempt_at"])
            self.assertIsNotNone(delivery["completed_at"])

    def test_who_loses_the_right(self):
        self.leave("lparsons", lambda: hooks.client.orgunits(3).members.update(4, {"roles": ["pending"]}))

    def test_who_leaves_the_unit(self):
        self.leave("emily.clark", lambda: hooks.client.orgunits(3).members.delete(7))

    def test_who_is_deactivated(self):
        self.leave("hannah.weber", lambda: hooks.client.users.update(11, {"is_active": False}))


class Isolation(Delivery):
    def sound_hook(self, url, events):
        """One that has had a success; `deliver` runs."""
        hook = hooks.register(url, events)
        self.assertEqual(hooks.outcome(hook, hooks.ping(hook))["status"], "succeeded")
        return hook

    def test_no_more_are_under_way_than_are_allowed(self):
        receiver = Receiver()
        self.deliver(CHAOTICA_DELIVER_CONCURRENCY="40")
        receiver.released.set()
        mine = [self.sound_hook(receiver.url(f"/held/{n}"), ["job.updated"]) for n in range(4)]
        receiver.released.clear()
        hooks.tell("job.updated", jobs[:30])
        self.assertTrue(stack.wait_for(lambda: receiver.held["all"] >= 30), receiver.held)
        time.sleep(1)
        receiver.released.set()
        for hook in mine:
            self.assertTrue(stack.wait_for(lambda: statuses(hook) == {"succeeded": 31}), statuses(hook))
        self.assertTrue(30 <= receiver.most_held["all"] <= 40, receiver.most_held)  # a part is left for others
        self.assertTrue(all(receiver.most_held[f"/held/{n}"] <= 16 for n in range(4)), receiver.most_held)

    def test_several_senders_have_no_more_under_way_to_one_together(self):
        receiver = Receiver()
        self.deliver()
        self.deliver()
        receiver.released.set()
        hook = self.sound_hook(receiver.url("/held/0"), ["job.updated"])
        receiver.released.clear()
        for first in range(0, 60, 6):
            hooks.tell("job.updated", jobs[first:first + 6])
            time.sleep(0.2)
        self.assertTrue(stack.wait_for(lambda: receiver.held["all"] >= 16), receiver.held)
        time.sleep(1)
        receiver.released.set()
        self.assertTrue(stack.wait_for(lambda: statuses(hook) == {"succeeded": 61}), statuses(hook))
        self.assertEqual(receiver.most_held["all"], 16)

    def check_healthy(self, receiver, *others):
        """While those of `receiver` hang, each event of another hook arrives at once; and of those at these paths."""
        came = {path: len(plain.got(path)) for path in ("/ok/healthy", *others)}
        phases = [int(row[0]) for row in stack.sql("select id from phase order by id limit 24")]
        hooks.tell("job.updated", jobs[:70])
        self.assertTrue(stack.wait_for(lambda: len(receiver.got("/hang/0"))))
        for number, phase in enumerate(phases, 1):
            told = time.monotonic()
            hooks.tell("phase.created", [phase], "phase")
            self.assertTrue(stack.wait_for(lambda: all(len(plain.got(path)) >= first + number for path, first in came.items()), 2), f"{number} is late")
            time.sleep(max(0.0, told + 0.5 - time.monotonic()))

    def test_twenty_that_never_answered_hold_nobody_else_up_and_no_new_one(self):
        receiver = Receiver()
        self.deliver()
        self.sound_hook(plain.url("/ok/healthy"), ["phase.created"])
        hooks.register(plain.url("/ok/new"), ["phase.created"])
        for number in range(20):
            hooks.register(receiver.url(f"/hang/{number}"), ["job.updated"])
        self.check_healthy(receiver, "/ok/new")

    def begin_to_hang(self, number, receiver):
        """So many hooks that answered until now."""
        for place in range(number):
            hook = self.sound_hook(plain.url(f"/ok/{place}"), ["job.updated"])
            hooks.client.webhooks.update(hook.id, {"url": receiver.url(f"/hang/{place}")})
            self.assertEqual(hooks.client.status(), 200)

    def test_ten_that_answered_until_now_hold_nobody_else_up(self):
        receiver = Receiver()
        self.deliver()
        self.sound_hook(plain.url("/ok/healthy"), ["phase.created"])
        self.begin_to_hang(10, receiver)
        self.check_healthy(receiver)

    def test_twenty_that_answered_until_now_hold_nobody_else_up(self):
        receiver = Receiver()
        self.deliver()
        self.sound_hook(plain.url("/ok/healthy"), ["phase.created"])
        self.begin_to_hang(20, receiver)
        self.check_healthy(receiver)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
