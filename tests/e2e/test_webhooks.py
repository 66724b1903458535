"""Webhooks from a change to a receiver: signed so that others' libraries accept them, again when they fail, in order per
object, to no address inside, and none lost when `deliver` is killed at any moment."""

import base64
import hashlib
import hmac
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import uuid
from collections import defaultdict
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "support")]
from delivering import Hooks, start_deliver, stop_deliver
from receiver import Receiver, certificate
from stack import ROOT, Stack

LIBRARIES = [ROOT / "build/npm/node_modules" / name for name in ("standardwebhooks", "svix")]
SECRET = "your-webhook-secret"

JUDGE = """
const [standard, svix] = process.argv.slice(1).map((path) => require(path).Webhook);
let verified = 0;
for (const {secret, headers, body} of JSON.parse(require("fs").readFileSync(0, "utf8"))) {
    const raw = secret.startsWith("whsec_") ? {} : {format: "raw"};
    for (const Webhook of [standard, svix]) {
        new Webhook(secret, raw).verify(body, headers);
        let refused = false;
        try { new Webhook(secret, raw).verify(body + " ", headers); } catch { refused = true; }
        if (!refused) throw new Error("another body was accepted");
    }
    ++verified;
}
console.log(verified);
"""


def setUpModule():
    global stack, hooks, plain, secure, forged
    folder = unittest.enterModuleContext(tempfile.TemporaryDirectory(prefix="chaotica-hooks-"))
    os.chmod(folder, 0o755)
    authority = certificate(folder, "authority")
    plain = Receiver()
    secure = Receiver(certificate(folder, "receiver", authority))
    forged = Receiver(certificate(folder, "forged"))
    stack = unittest.enterModuleContext(Stack(workers=2, settings={
        "CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on", "CHAOTICA_WEBHOOK_CA": authority[0],
        "CHAOTICA_LOG_LEVEL": "info"}))
    hooks = Hooks(stack)


def new_job(title="T"):
    return hooks.client.jobs.create({"title": title, "client": 15, "unit": 3}).id


def rename(job, title):
    hooks.client.jobs.update(job, {"title": title})
    assert hooks.client.status() == 200, hooks.client.status()


def tell(objects, first, count):
    """As a writer does: one transaction each, object by object in turn."""
    lines = [f"insert into event (name, object_type, object_id, data) values ('job.updated', 'job', {objects[n % len(objects)]}, "
             f"'{{\"job_id\":{objects[n % len(objects)]},\"n\":{n}}}');" for n in range(first, first + count)]
    subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", stack.env["CHAOTICA_DB"]], input="\n".join(lines),
                   check=True, text=True)


class Sending(unittest.TestCase):
    def test_what_arrives_is_as_printed_and_verified_by_the_standards_library(self):
        generated = hooks.register(secure.url("/ok/generated?key=hidden"))
        hooks.register(plain.url("/ok/own"), ["job.status_changed", "job.updated"], secret=SECRET)
        job = new_job("Ünïcode \"quoted\"")
        rename(job, "Another")
        hooks.client.jobs.transition(job, "to_pending_scope")
        self.assertEqual(hooks.client.status(), 200)
        self.assertTrue(stack.wait_for(lambda: len(secure.got("/ok/generated")) >= 3 and len(plain.got("/ok/own")) >= 2))
        first = secure.got("/ok/generated")[0]
        self.assertEqual(list(first.json), ["event", "timestamp", "data"])
        self.assertEqual(list(first.json["data"]), ["job_id", "title", "client", "unit", "status", "changed_by"])
        self.assertEqual(first.json["data"]["title"], "Ünïcode \"quoted\"")
        status = plain.got("/ok/own")[-1]
        self.assertEqual(status.json["data"], {"job_id": job, "old_status": "draft", "new_status": "pending_scope",
                                               "changed_by": {"id": status.json["data"]["changed_by"]["id"], "username": "admin"}})
        mac = hmac.new(SECRET.encode(), status.body, hashlib.sha256).hexdigest()
        self.assertEqual(status.headers["X-Chaotica-Signature"], "sha256=" + mac)
        self.assertEqual(status.headers["X-Chaotica-Event"], "job.status_changed")
        self.assertEqual(status.headers["Content-Type"], "application/json")
        self.assertRegex(status.headers["User-Agent"], r"^Chaotica-Webhooks/\d")
        self.assertEqual(status.headers["X-Chaotica-Delivery"], status.id)
        self.verify([(generated["secret"], a) for a in secure.got("/ok/generated")] + [(SECRET, a) for a in plain.got("/ok/own")])
        logs = stack.logs()
        self.assertIn('"event":"delivery"', logs)
        for secret in ("key=hidden", generated["secret"], SECRET, "Another"):
            self.assertNotIn(secret, logs)

    def verify(self, pairs):
        if not all(library.exists() for library in LIBRARIES):
            self.skipTest("./dev test installs standardwebhooks and svix")
        names = ("webhook-id", "webhook-timestamp", "webhook-signature")
        requests = [{"secret": secret, "headers": {name: arrival.headers[name] for name in names}, "body": arrival.body.decode()}
                    for secret, arrival in pairs]
        done = subprocess.run(["node", "-e", JUDGE, *map(str, LIBRARIES)], input=json.dumps(requests), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)
        self.assertEqual(done.stdout.strip(), str(len(pairs)), done.stderr)

    def test_while_two_secrets_hold_both_verify(self):
        hook = hooks.register(plain.url("/ok/rotated"), secret=SECRET)
        rotated = hooks.client.webhooks.rotate_secret(hook).secret
        hooks.outcome(hook, hooks.ping(hook))
        arrival = plain.got("/ok/rotated")[0]
        self.assertEqual(len(arrival.headers["webhook-signature"].split(" ")), 2)
        self.assertEqual(len(arrival.headers["X-Chaotica-Signature"].split(",")), 2)
        signed = f"{arrival.id}.{arrival.headers['webhook-timestamp']}.".encode() + arrival.body
        for key in (SECRET.encode(), base64.b64decode(rotated[6:])):
            mac = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
            self.assertIn("v1," + mac, arrival.headers["webhook-signature"])
        self.verify([(SECRET, arrival), (rotated, arrival)])

    def test_failures_are_logged_in_a_word_and_nothing_is_followed_or_read_without_end(self):
        cases = {"failing": "status", "elsewhere": "redirect", "torn": "connect", "hang": "timeout"}
        astray = {kind: hooks.register(plain.url(f"/{kind}/x")) for kind in cases}
        pings = {kind: hooks.ping(hook) for kind, hook in astray.items()}
        refused = hooks.register("http://127.0.0.1:1/")
        nowhere = hooks.register("https://nowhere.invalid/")
        forger = hooks.register(forged.url("/ok/forged"))
        for hook, word in ((refused, "connect"), (nowhere, "resolve"), (forger, "tls")):
            self.assertEqual(hooks.outcome(hook, hooks.ping(hook))["error"], word)
        big = hooks.register(plain.url("/big/x"))
        found = hooks.outcome(big, hooks.ping(big))
        self.assertEqual((found["status"], found["error"]), ("succeeded", None))
        self.assertEqual(found["response_body"], "x" * 1024)
        self.assertTrue(stack.wait_for(lambda: plain.sent is not None))
        self.assertLess(plain.sent, 64 << 20)
        for kind, word in cases.items():
            found = hooks.outcome(astray[kind], pings[kind])
            self.assertEqual((found["status"], found["error"], found["attempts"]), ("pending", word, 1), kind)
            self.assertEqual(len(found["attempt_log"]), 1)
        self.assertEqual(hooks.outcome(astray["failing"], pings["failing"])["response_body"], "kaputt ? ä")
        self.assertEqual(plain.got("/landed") + plain.got("GET") + forged.got("/ok/forged"), [])
        for hook in [*astray.values(), refused, nowhere, forger, big]:
            hooks.delete(hook.id)

    def test_a_failed_delivery_holds_back_its_object_until_its_first_retry_and_no_other(self):
        hook = hooks.register(plain.url("/failing/order"))
        job, other = new_job("A"), new_job("B")
        for title in ("C", "D"):
            rename(job, title)
        self.assertTrue(stack.wait_for(lambda: len({a.json["data"]["job_id"] for a in plain.got("/failing/order")} & {job, other}) == 2))
        time.sleep(0.5)
        of_job = [a for a in plain.got("/failing/order") if a.json["data"]["job_id"] == job]
        self.assertEqual([a.json["event"] for a in of_job], ["job.created"])
        hooks.due_now()
        self.assertTrue(stack.wait_for(lambda: len([a for a in plain.got("/failing/order") if a.json["data"]["job_id"] == job]) >= 3))
        of_job = [a for a in plain.got("/failing/order") if a.json["data"]["job_id"] == job]
        self.assertEqual(of_job[0].id, of_job[1].id)
        self.assertEqual(of_job[0].body, of_job[1].body)
        hooks.delete(hook.id)

    def test_retry_after_and_gone_are_heard(self):
        busy = hooks.register(plain.url("/busy/x"))
        found = hooks.outcome(busy, hooks.ping(busy))
        wait = stack.sql(f"select next_attempt_at > now() + interval '58 min' from delivery where id = '{found['id']}'")
        self.assertEqual(wait, [["t"]])
        gone = hooks.register(plain.url("/gone/x"))
        hooks.ping(gone)
        self.assertTrue(stack.wait_for(lambda: not hooks.client.webhooks.get(gone).active))
        self.assertEqual(hooks.client.webhooks.get(gone).disabled_reason, "gone")
        self.assertEqual(stack.sql(f"select count(*) from mail where subject like 'Webhook {gone['id']} %'"), [["1"]])
        hooks.delete(busy.id)

    def test_what_was_sent_is_sent_once_more_under_the_same_id(self):
        hook = hooks.register(plain.url("/ok/again"))
        first = hooks.ping(hook)
        hooks.outcome(hook, first)
        hooks.client.webhooks(hook).deliveries.redeliver(first)
        self.assertEqual(hooks.client.status(), 202)
        self.assertTrue(stack.wait_for(lambda: len(plain.got("/ok/again")) == 2))
        self.assertEqual({a.id for a in plain.got("/ok/again")}, {first})
        self.assertTrue(stack.wait_for(lambda: hooks.outcome(hook, first)["attempts"] == 2))

    def test_metrics_count_what_became_of_it(self):
        hook = hooks.register(plain.url("/ok/counted"))
        before = stack.metrics()
        hooks.outcome(hook, hooks.ping(hook))
        after = stack.metrics()
        for name in ('chaotica_deliveries_total{outcome="succeeded"}', "chaotica_delivery_duration_seconds_count"):
            self.assertGreater(after[name], before[name], name)
        self.assertIn("chaotica_events_undelivered", after)
        self.assertEqual(after['chaotica_delivery_duration_seconds_bucket{le="+Inf"}'],
                         after["chaotica_delivery_duration_seconds_count"])


class Surviving(unittest.TestCase):
    """The instance's own process makes room for those that are killed."""

    @classmethod
    def setUpClass(cls):
        hooks.remove_all()
        stop_deliver(stack)

    def arrived(self, path):
        first = {}
        for arrival in plain.got(path):
            first.setdefault(arrival.id, arrival)
        return first

    def check_all_arrived(self, hook, path, seconds):
        wanted = {row[0] for row in stack.sql(f"select id from delivery where webhook_id = {hook['id']}")}
        self.assertTrue(stack.wait_for(lambda: set(self.arrived(path)) >= wanted, seconds),
                        f"{len(wanted - set(self.arrived(path)))} of {len(wanted)} are missing: "
                        + str(stack.sql("select status, attempts, taken_by, count(*), min(next_attempt_at - now()), max(next_attempt_at - now()) from delivery group by 1, 2, 3")))
        self.assertEqual(set(self.arrived(path)), wanted)
        orders = defaultdict(list)
        for arrival in self.arrived(path).values():
            data = arrival.json["data"]
            orders[data["job_id"], data["n"] // 1000].append(data["n"])
        for key, numbers in orders.items():
            self.assertEqual(numbers, sorted(numbers), key)
        return len(wanted)

    def write(self, jobs, writers, each):
        """Each writer has objects of its own, so that the order of an object is known."""
        share = len(jobs) // writers
        threads = [threading.Thread(target=tell, args=(jobs[i * share:(i + 1) * share], i * 1000, each)) for i in range(writers)]
        for thread in threads:
            thread.start()
        return threads

    def test_killed_at_any_moment_it_loses_nothing(self):
        path = "/ok/" + uuid.uuid4().hex
        hook = hooks.register(plain.url(path), ["job.updated"])
        jobs = [new_job() for _ in range(24)]
        threads = self.write(jobs, 8, 250)
        process = start_deliver(stack)
        for _ in range(25):
            time.sleep(0.2)
            process.kill()
            process.wait()
            process = start_deliver(stack)
        for thread in threads:
            thread.join()
        hooks.all_dealt(10)
        try:
            self.assertEqual(self.check_all_arrived(hook, path, 60), 2000)
        finally:
            process.terminate()
            process.wait()

    def test_two_share_the_work_and_do_each_thing_once(self):
        path = "/ok/" + uuid.uuid4().hex
        hook = hooks.register(plain.url(path), ["job.updated"])
        jobs = [new_job() for _ in range(24)]
        processes = [start_deliver(stack), start_deliver(stack)]
        try:
            for thread in self.write(jobs, 8, 100):
                thread.join()
            hooks.all_dealt(10)
            self.assertEqual(self.check_all_arrived(hook, path, 30), 800)
            self.assertEqual(len(plain.got(path)), 800)
        finally:
            for process in processes:
                process.terminate()
                process.wait()

    def test_asked_to_stop_it_ends_what_is_under_way(self):
        hook = hooks.register(plain.url("/slow/x"))
        process = start_deliver(stack)
        delivery = hooks.ping(hook)
        self.assertTrue(stack.wait_for(lambda: plain.got("/slow/x")))
        process.send_signal(signal.SIGHUP)
        process.terminate()
        self.assertEqual(process.wait(10), 0)
        self.assertEqual(hooks.outcome(hook, delivery)["status"], "succeeded")
        self.assertEqual(stack.sql("select count(*) from sender"), [["0"]])

    def test_asked_to_stop_it_waits_for_no_lock(self):
        hook = hooks.register(plain.url("/ok/locked"))
        process = start_deliver(stack)
        try:
            hooks.outcome(hook, hooks.ping(hook))
            with stack.locked("delivery"):
                self.assertTrue(stack.wait_for(lambda: stack.sql("select 1 from pg_stat_activity where application_name = 'chaotica-deliver' "
                                                                 "and wait_event_type = 'Lock'", user="postgres")))
                process.terminate()
                self.assertEqual(process.wait(11), 0)
        finally:
            process.kill()
            process.wait()

    def test_it_outlives_a_restart_of_the_database(self):
        path = "/ok/" + uuid.uuid4().hex
        hook = hooks.register(plain.url(path), ["job.updated"])
        jobs = [new_job() for _ in range(8)]
        process = start_deliver(stack)
        try:
            tell(jobs, 0, 50)
            stack.postgres("restart", "-m", "fast")
            tell(jobs, 50, 50)
            hooks.all_dealt(15)
            self.assertEqual(self.check_all_arrived(hook, path, 30), 100)
        finally:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
