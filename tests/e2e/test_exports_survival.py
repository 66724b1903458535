"""Runs of exports when processes die, stop, or run beside others (rules O4.3, O6, O8)."""

import random
import signal
import sys
import time
import unittest
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "support")]
from exports import Exports, begin
from chaotica_client import NotFound  # once exports has said where it is


def setUpModule():
    global stack, server
    stack, server = begin()


class Survival(Exports):
    def setUp(self):
        self.addCleanup(setattr, server, "delay", 0)

    def test_killed_at_random_points_each_gets_it_once_or_under_the_same_id(self):
        server.delay = 0.05
        random.seed(12)
        for turn in range(6):
            names = [f"kill{turn}.{i}@example.org" for i in range(3)]
            export = self.create(email_recipients=names)
            for _ in range(3):
                with self.process() as process:
                    time.sleep(random.uniform(0.03, 0.3))
                    process.kill()
                self.hurry()
            with self.process():
                run = self.ended(export)
            self.assertEqual(run["status"], "succeeded", run)
            files = stack.sql(f"select count(*), sum(length(content)) from export_piece where run_id = {run['id']}")
            self.assertEqual(files, [["1", str(run["bytes"])]])
            for name in names:
                messages = server.to(name)
                self.assertGreaterEqual(len(messages), 1)
                self.assertEqual(len({message["Message-ID"] for message in messages}), 1)
                self.assertEqual(len({next(message.iter_attachments()).get_payload() for message in messages}), 1)

    def test_a_process_that_was_away_says_of_a_recipient_only_that_it_has_sent(self):
        for name, becomes in (("refuse.slow@example.org", "pending"), ("slow@example.org", "sent")):
            server.waiting.clear()
            server.go_on.clear()
            with self.process() as process:
                export = self.create(email_recipients=[name])
                self.assertTrue(server.waiting.wait(20))
                run = self.run_of(export)
                stack.sql(f"update export_run set attempts = attempts + 1 where id = {run['id']}")  # as by another that took it
                server.go_on.set()
                log = process.stop()[1]
            self.assertIn('"event":"mail"', log)
            self.assertEqual([one["status"] for one in self.run_of(export)["recipients"]], [becomes])
            self.client.exports.delete(export.id)

    def test_two_at_once_do_each_thing_once(self):
        exports = [self.create(email_recipients=[f"two{i}.{j}@example.org" for j in range(3)]) for i in range(8)]
        stack.sql("update export set schedule = 'daily', next_run_at = now() where id in "
                  f"({','.join(str(export['id']) for export in exports)})")
        with self.process(), self.process():
            for export in exports:
                self.assertEqual(self.ended(export)["status"], "succeeded")
        self.assertEqual(stack.sql("select count(*), count(distinct export_id) from export_run where export_id in "
                                   f"({','.join(str(export['id']) for export in exports)})"), [["8", "8"]])
        for i in range(8):
            for j in range(3):
                self.assertEqual(len(server.to(f"two{i}.{j}@example.org")), 1)

    def test_stopped_it_finishes_the_message_in_hand_and_leaves_the_rest(self):
        server.delay = 1
        names = [f"term{i}@example.org" for i in range(3)]
        with self.process() as process:
            export = self.create(email_recipients=names)
            self.assertTrue(stack.wait_for(lambda: server.to(names[0])))
            begin = time.monotonic()
            self.assertEqual(process.stop()[0], 0)
            self.assertLess(time.monotonic() - begin, 10)
        self.assertEqual([one["status"] for one in self.run_of(export)["recipients"]], ["sent", "pending", "pending"])
        server.delay = 0
        with self.process() as process:
            run = self.ended(export)
            process.process.send_signal(signal.SIGHUP)
            time.sleep(0.2)
            self.assertIsNone(process.process.poll())
        self.assertEqual((run["status"], run["attempts"]), ("succeeded", 1), run)
        self.assertEqual([len(server.to(name)) for name in names], [1, 1, 1])

    def test_stopped_while_it_waits_for_the_database_it_gives_back_what_it_has(self):
        with stack.locked("job"), self.process() as process:
            export = self.create(email_recipients=["locked@example.org"])
            self.assertTrue(stack.wait_for(lambda: self.waits_for_lock()))
            begin = time.monotonic()
            code, log = process.stop(20)
            self.assertLess(time.monotonic() - begin, 10)
            self.assertEqual(code, 0, log)
            run = self.run_of(export)
            self.assertEqual((run["status"], run["attempts"]), ("queued", 0), run)
        with self.process():
            self.assertEqual(self.ended(export)["status"], "succeeded")
        self.assertEqual(len(server.to("locked@example.org")), 1)

    def test_a_database_that_restarts_in_mid_run_costs_an_attempt(self):
        with self.process():
            with stack.locked("job"):
                export = self.create(email_recipients=["restart@example.org"])
                self.assertTrue(stack.wait_for(lambda: self.waits_for_lock()))
                stack.postgres("restart", "-m", "fast")
            self.hurry()  # nobody holds it any more, which takes a minute to show
            run = self.ended(export)
        self.assertEqual((run["status"], run["attempts"]), ("succeeded", 2), run)
        self.assertEqual(stack.sql(f"select count(*), sum(length(content)) from export_piece where run_id = {run['id']}"),
                         [["1", str(run["bytes"])]])
        self.assertEqual(len(server.to("restart@example.org")), 1)

    def waits_for_lock(self):
        return stack.sql("select 1 from pg_stat_activity where application_name = 'chaotica-export' and wait_event_type = 'Lock'",
                         user="postgres")

    def test_a_deleted_export_takes_everything_along(self):
        with self.process():
            export = self.create(email_recipients=["gone@example.org"])
            run = self.ended(export)
        self.client.exports.delete(export.id)
        self.assertEqual(self.client.status(), 204)
        with self.assertRaises(NotFound):
            self.client.exports(export).runs.download(run)
        stack.program("clock", "--once")  # which takes the file, piece by piece
        for table, column in (("export_run", "id"), ("export_piece", "run_id"), ("export_recipient", "run_id")):
            self.assertEqual(stack.sql(f"select count(*) from {table} where {column} = {run['id']}"), [["0"]])


if __name__ == "__main__":
    unittest.main()
