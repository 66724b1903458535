"""The feed of events while many write: whoever goes on from the last id it has seen misses nothing, sees nothing twice,
and sees what was committed earlier first (rule O1.2), however long transactions stay open and whoever reads."""

import random
import subprocess
import sys
import threading
import time
import unittest
from pathlib import Path

import requests

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from stack import Stack  # noqa: E402

WRITERS, EACH, READERS = 50, 6, 200


def setUpModule():
    global stack
    stack = Stack(workers=4)
    unittest.addModuleCleanup(stack.down)
    stack.__enter__()


def transactions(writer):
    """SQL of one session: events of one job each, committed after a pause; some are given up."""
    chance = random.Random(writer)
    lines = []
    for number in range(EACH):
        told = f"insert into event (name, object_type, object_id, data) values ('job.updated', 'job', {2501 + writer}, " \
               f"'{{\"job_id\": {2501 + writer}, \"changed_fields\": [\"{writer}-NUMBER\"], \"changed_by\": null}}');"
        if chance.random() < 0.2:
            lines += ["begin;", told.replace("NUMBER", "undone"), f"select pg_sleep({chance.random() * 0.2:.3f});", "rollback;"]
        lines += ["begin;", told.replace("NUMBER", str(number)), f"select pg_sleep({chance.random() * 0.8:.3f});", "commit;"]
    return "\n".join(lines) + "\n"


class Reader(threading.Thread):
    def __init__(self, after, expected):
        super().__init__(daemon=True)
        self.after, self.expected, self.seen, self.failures = after, expected, [], []

    def run(self):
        with requests.Session() as session:
            session.trust_env = False
            session.verify = stack.env["CHAOTICA_CA"]
            session.headers["Authorization"] = "Token " + stack.token("admin")
            end = time.monotonic() + 90
            while len(self.seen) < self.expected and time.monotonic() < end:
                answer = session.get(f"{stack.url}/api/events/?after={self.after}&page_size=50&fields=id,data", timeout=60)
                if answer.status_code == 429:
                    time.sleep(1)
                    continue
                if answer.status_code != 200:
                    self.failures.append(answer.status_code)
                    return
                for event in answer.json()["results"]:
                    self.after = event["id"]
                    self.seen.append(event["data"]["changed_fields"][0])
                time.sleep(random.random())


class Feed(unittest.TestCase):
    def test_readers_miss_and_repeat_nothing_while_transactions_overlap(self):
        newest = stack.get("/api/events/?ordering=-id&page_size=1&fields=id").json()["results"]
        after = newest[0]["id"] if newest else 0
        readers = [Reader(after, WRITERS * EACH) for _ in range(READERS)]
        for reader in readers:
            reader.start()
        writers = [subprocess.Popen(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", stack.env["CHAOTICA_DB"]],
                                    stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) for _ in range(WRITERS)]
        for number, writer in enumerate(writers):
            writer.stdin.write(transactions(number))
            writer.stdin.close()
        for writer in writers:
            self.assertEqual(writer.wait(120), 0)
        for reader in readers:
            reader.join(120)
        told = {f"{writer}-{number}" for writer in range(WRITERS) for number in range(EACH)}
        first = readers[0].seen
        for reader in readers:
            self.assertEqual(reader.failures, [])
            self.assertEqual(len(reader.seen), len(set(reader.seen)), "seen twice")
            self.assertEqual(set(reader.seen), told, "missed, or never committed")
            self.assertEqual(reader.seen, first, "another order")
        for writer in range(WRITERS):
            own = [event for event in first if event.startswith(f"{writer}-")]
            self.assertEqual(own, [f"{writer}-{number}" for number in range(EACH)])


if __name__ == "__main__":
    unittest.main()
