"""The key that signs cursors and seals what is kept is changed: with the old one beside it all goes on, and when the old one goes
as well, nothing depends on it any more."""

import hashlib
import hmac
import sys
import unittest
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from delivering import Hooks
from receiver import Receiver
from stack import Stack

OLD, NEW = "old" * 12, "new" * 12
SECRET = "a-secret-of-the-receiver"


class Rotation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.receiver = Receiver()
        cls.addClassCleanup(cls.receiver.shutdown)
        cls.stack = cls.enterClassContext(Stack(workers=2, settings={"CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on",
                                                                     "CHAOTICA_CURSOR_KEY": OLD}))
        cls.hooks = Hooks(cls.stack)

    def keys(self, **keys):
        for name in ("CHAOTICA_CURSOR_KEY", "CHAOTICA_CURSOR_KEY_OLD"):
            self.stack.settings.pop(name, None)
        self.stack.settings.update(keys)
        self.stack.up()

    def create(self, key, title="Sent twice"):
        return self.stack.request("POST", "/api/jobs/", headers={"Idempotency-Key": key}, json={"title": title, "client": 15, "unit": 3})

    def page(self, url):
        answer = self.stack.get(url)
        return [row["id"] for row in answer.json()["results"]] if answer.status_code == 200 else answer.status_code

    def pinged(self, hook):
        delivery = self.hooks.ping(hook)
        self.assertEqual(self.hooks.outcome(hook, delivery)["status"], "succeeded")
        arrival = self.receiver.got("/ok/rotation")[-1]
        self.assertEqual(arrival.headers["X-Chaotica-Signature"], "sha256=" + hmac.digest(SECRET.encode(), arrival.body, hashlib.sha256).hex())

    def sealed(self):
        return self.stack.sql("select encode(secret, 'hex') from webhook")

    def test_old_and_new_hold_together_and_the_old_one_can_go(self):
        first = self.stack.get("/api/jobs/?cursor=&page_size=5").json()["next"]
        rest = self.page(first)
        key = str(uuid.uuid4())
        made = self.create(key)
        self.assertEqual(made.status_code, 201)
        hook = self.hooks.register(self.receiver.url("/ok/rotation"), secret=SECRET)
        self.pinged(hook)
        before = self.sealed()

        self.keys(CHAOTICA_CURSOR_KEY=OLD, CHAOTICA_CURSOR_KEY_OLD=NEW)  # every host accepts the one to come before any uses it
        self.assertEqual(self.page(first), rest)
        self.assertEqual(self.sealed(), before)

        self.keys(CHAOTICA_CURSOR_KEY=NEW, CHAOTICA_CURSOR_KEY_OLD=OLD)
        self.assertEqual(self.page(first), rest)
        again = self.create(key)
        self.assertEqual((again.status_code, again.json()["id"], again.headers["Idempotency-Replayed"]), (201, made.json()["id"], "true"))
        self.assertEqual(self.create(key, "Another").status_code, 422)
        self.assertTrue(self.stack.wait_for(lambda: self.sealed() != before))
        self.pinged(hook)
        later = self.stack.get("/api/jobs/?cursor=&page_size=5").json()["next"]
        new_key = str(uuid.uuid4())
        self.assertEqual(self.create(new_key).status_code, 201)

        self.keys(CHAOTICA_CURSOR_KEY=NEW)
        self.assertEqual(self.page(first), 400)
        self.assertEqual(self.create(key).status_code, 422)
        self.assertEqual(len(self.page(later)), 5)
        self.assertEqual(self.create(new_key).headers["Idempotency-Replayed"], "true")
        self.pinged(hook)
        self.assertNotIn(OLD, self.stack.logs() + self.stack.logs("nginx"))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
