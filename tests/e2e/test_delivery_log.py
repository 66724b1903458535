"""What owners see of deliveries (rule O3.4), and what nobody sees: the secrets that they are signed with (rule O2.2)."""

import base64
import hmac
import subprocess
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from delivering import Hooks  # noqa: E402
from receiver import Receiver  # noqa: E402
from stack import POSTGRES, Stack  # noqa: E402
from chaotica_client import ValidationError  # noqa: E402, once stack has said where it is

OF_THE_TRANSPORT = {"Host", "Accept", "Content-Length"}
MASKED = {"X-Chaotica-Signature": "sha256=***", "webhook-signature": "v1,***"}


def setUpModule():
    global stack, hooks, plain
    plain = Receiver()
    stack = unittest.enterModuleContext(Stack(workers=2, log="debug", settings={
        "CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))
    hooks = Hooks(stack)


def key_of(secret):
    return base64.b64decode(secret[6:]) if secret.startswith("whsec_") else secret.encode()


class Log(unittest.TestCase):
    def setUp(self):
        hooks.remove_all()

    def check_headers(self, hook, arrival):
        shown = hooks.client.webhooks(hook).deliveries.get(arrival.id).request_headers
        sent = {name: value for name, value in arrival.headers.items() if name not in OF_THE_TRANSPORT}
        self.assertTrue(set(MASKED) <= set(sent))
        self.assertEqual(shown, {**sent, **MASKED})

    def test_the_headers_shown_are_those_that_were_sent(self):
        hook = hooks.register(plain.url("/failing/headers"))
        job = hooks.client.jobs.create({"title": "T", "client": 15, "unit": 3}).id
        self.assertTrue(stack.wait_for(lambda: plain.got("/failing/headers")))
        arrival = plain.got("/failing/headers")[0]
        hooks.outcome(hook, arrival.id)
        self.check_headers(hook, arrival)
        time.sleep(1.1)  # so that the next attempt is of another second
        hooks.due_now()
        hooks.outcome(hook, arrival.id, attempts=2)
        again = plain.got("/failing/headers")[1]
        self.assertNotEqual(again.headers["webhook-timestamp"], arrival.headers["webhook-timestamp"])
        self.check_headers(hook, again)
        found = hooks.client.webhooks(hook).deliveries.get(arrival.id)
        self.assertEqual(found["request_body"].encode(), again.body)
        self.assertEqual([(a["number"], a["response_status"], a["error"]) for a in found["attempt_log"]],
                         [(1, 500, "status"), (2, 500, "status")])
        self.assertEqual(again.json["data"]["job_id"], job)

    def test_the_newest_come_first_and_are_found_by_status_event_and_time(self):
        hook = hooks.register(plain.url("/ok/list"), ["job.updated", "phase.created"])
        hooks.tell("job.updated", range(2501, 2509))
        hooks.tell("phase.created", range(1, 5), "phase")
        self.assertTrue(stack.wait_for(lambda: len(hooks.deliveries(hook, status="succeeded")) == 12))
        numbers = [row[0] for row in stack.sql(f"select num from delivery where webhook_id = {hook['id']} order by num")]
        for day, status, number in ((5, "succeeded", 0), (6, "dropped", 1), (7, "failed", 2), (7, "failed", 3)):
            stack.sql(f"update delivery set created = '2026-01-0{day}T10:00:00Z', status = '{status}' "
                      f"where num = {numbers[number]}")
        found = hooks.deliveries(hook)
        self.assertEqual(len(found), 12)
        times = [one["created"] for one in found]
        self.assertEqual(times, sorted(times, reverse=True))
        for filters, count in (({"status": "succeeded"}, 9), ({"status": "failed"}, 2), ({"status": "dropped"}, 1), ({"status": "pending"}, 0),
                               ({"event": "job.updated"}, 8), ({"event": "phase.created"}, 4), ({"event": "job.updated", "status": "succeeded"}, 5),
                               ({"created__gte": "2026-01-06T10:00:00Z"}, 11), ({"created__gte": "2026-01-06T10:00:01Z"}, 10),
                               ({"created__lte": "2026-01-06T10:00:00Z"}, 2), ({"created__lte": "2026-01-06T09:59:59Z"}, 1),
                               ({"created__gte": "2026-01-06T00:00:00Z", "created__lte": "2026-01-08T00:00:00Z"}, 3)):
            self.assertEqual(len(hooks.deliveries(hook, **filters)), count, filters)
        self.assertEqual([one["id"] for one in hooks.deliveries(hook, status="dropped")],
                         [stack.sql(f"select id from delivery where num = {numbers[1]}")[0][0]])
        with self.assertRaises(ValidationError) as refused:
            hooks.deliveries(hook, status="lost")
        self.assertEqual(refused.exception.status, 400)

    def test_of_one_second_too_the_newest_come_first(self):
        hook = hooks.register(plain.url("/ok/second"), ["job.updated"])
        hooks.tell("job.updated", range(2501, 2513))
        self.assertTrue(stack.wait_for(lambda: len(hooks.deliveries(hook, status="succeeded")) == 12))
        numbers = [one["event_id"] for one in hooks.deliveries(hook)]
        self.assertEqual(numbers, sorted(numbers, reverse=True))


class Secrets(unittest.TestCase):
    def signers(self, arrival, secrets):
        """Which of the secrets signed it, by both ways of signing, in their order; no other did."""
        signed = f"{arrival.id}.{arrival.headers['webhook-timestamp']}.".encode() + arrival.body
        plain_of = {"sha256=" + hmac.digest(key_of(s), arrival.body, "sha256").hex(): s for s in secrets}
        standard_of = {"v1," + base64.b64encode(hmac.digest(key_of(s), signed, "sha256")).decode(): s for s in secrets}
        first = [plain_of[part.strip()] for part in arrival.headers["X-Chaotica-Signature"].split(",")]
        self.assertEqual([standard_of[part] for part in arrival.headers["webhook-signature"].split(" ")], first)
        return first

    def arrival(self, hook, path):
        before = len(plain.got(path))
        delivery = hooks.ping(hook)
        self.assertTrue(stack.wait_for(lambda: len(plain.got(path)) > before))
        self.assertEqual(plain.got(path)[-1].id, delivery)
        return plain.got(path)[-1]

    def rotate(self, hook, *secret):
        rotated = hooks.client.webhooks.rotate_secret(hook, *secret)
        self.assertEqual(hooks.client.status(), 200)
        return rotated.secret

    def test_both_sign_for_a_day_and_nothing_keeps_them_where_they_can_be_read(self):
        made = hooks.register(plain.url("/ok/rotated"))
        own = hooks.register(plain.url("/ok/own"), secret="a-secret-of-our-own")
        secrets = [made["secret"]]
        self.assertEqual(self.signers(self.arrival(made, "/ok/rotated"), secrets), secrets)
        secrets.append(self.rotate(made))
        self.assertEqual(set(self.signers(self.arrival(made, "/ok/rotated"), secrets)), set(secrets))
        stack.sql(f"update webhook set previous_until = now() + interval '3 s' where id = {made['id']}")
        self.assertEqual(set(self.signers(self.arrival(made, "/ok/rotated"), secrets)), set(secrets))
        stack.sql(f"update webhook set previous_until = now() - interval '1 s' where id = {made['id']}")
        self.assertEqual(self.signers(self.arrival(made, "/ok/rotated"), secrets), secrets[1:])
        secrets.append(self.rotate(made, "the-third-of-three-secrets"))
        self.assertEqual(set(self.signers(self.arrival(made, "/ok/rotated"), secrets)), set(secrets[1:]))
        self.assertEqual(self.signers(self.arrival(own, "/ok/own"), ["a-secret-of-our-own"]), ["a-secret-of-our-own"])
        hooks.client.webhooks.update(own, {"secret": "another-secret-of-our-own"}, force=True)
        self.assertEqual(hooks.client.status(), 200)
        self.check_nowhere([*secrets, "a-secret-of-our-own", "another-secret-of-our-own"])

    def check_nowhere(self, secrets):
        home = (stack.state / "home").resolve()
        logs = {path.name: path.read_text(errors="replace") for path in (home / "log").iterdir()}
        self.assertIn('"event":"delivery"', logs["chaotica.log"])
        logs["audit"] = stack.get("/api/audit/?object_type=webhook&page_size=200").text
        self.assertIn('"rotate"', logs["audit"])
        logs["database"] = subprocess.run([POSTGRES / "pg_dump", "--data-only", "-d", stack.env["CHAOTICA_DB"]], check=True,
                                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        self.assertIn("/ok/rotated", logs["database"])
        for name, text in logs.items():
            for secret in secrets:
                self.assertNotIn(secret, text, name)
                self.assertNotIn(secret.encode().hex(), text, name)
                self.assertNotIn(key_of(secret).hex(), text, name)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
