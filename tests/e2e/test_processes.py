"""What the master does with its workers, and both with their socket: they are killed, restarted, kept waiting and treated
badly in other ways, seen from outside."""

import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from instance import eventually, Instance, Load, read_answer, server_program


class Processes(unittest.TestCase):
    def test_a_killed_worker_is_replaced_at_once_under_load(self):
        with Instance(CHAOTICA_WORKERS=4) as instance:
            self.assertEqual(instance.ask().status, 200)
            with Load(instance) as load:
                for _ in range(20):
                    victim = int(instance.ask().value("pid"))
                    os.kill(victim, signal.SIGKILL)
                    time.sleep(0.1)
                self.assertTrue(eventually(lambda: len(instance.of_kind("worker")) == 4))
            self.assertGreater(load.good, 500)
            self.assertLessEqual(len(load.bad), 20)  # At most what the victims had in hand.
            self.assertIn("chaotica_worker_respawns_total 20", instance.ask("/metrics").lines)

    def test_a_crash_costs_one_answer(self):
        with Instance() as instance:
            self.assertFalse(instance.ask("/crash/").complete)
            self.assertEqual(instance.ask().status, 200)

    def test_hup_under_load_loses_nothing_and_keeps_the_pid_of_the_master(self):
        with Instance(CHAOTICA_WORKERS=3) as instance:
            self.assertEqual(instance.ask().status, 200)
            with Load(instance) as load:
                for _ in range(5):
                    before = instance.of_kind("worker")
                    instance.process.send_signal(signal.SIGHUP)
                    self.assertTrue(eventually(lambda: not before & instance.of_kind("worker")))
                self.assertTrue(eventually(lambda: len(instance.of_kind("worker")) == 3))
            self.assertEqual(load.bad, [])
            self.assertGreater(load.good, 500)
            self.assertEqual(instance.of_kind("master"), {instance.process.pid})
            self.assertEqual(len(instance.events("renewed")), 5)

    def test_a_request_at_hand_outlives_the_restart(self):
        with Instance(CHAOTICA_WORKERS=1) as instance, instance.connect() as connection:
            instance.send(connection, "/sleep/1500")
            time.sleep(0.3)
            instance.process.send_signal(signal.SIGHUP)
            self.assertTrue(eventually(lambda: instance.events("renewed")))
            self.assertEqual(instance.ask().status, 200)
            self.assertEqual(read_answer(connection).status, 200)

    def test_a_restart_loads_the_program_that_is_on_disk_then(self):
        with tempfile.TemporaryDirectory() as directory:
            link = pathlib.Path(directory) / "current"
            link.symlink_to(server_program())
            with Instance(program=link) as instance:
                self.assertEqual(instance.ask().status, 200)
                link.unlink()
                link.symlink_to("/bin/false")
                instance.process.send_signal(signal.SIGHUP)
                self.assertTrue(eventually(lambda: instance.events("renewal_refused")))
                self.assertEqual(instance.ask().status, 200)
                self.assertEqual(instance.events("renewed"), [])
                link.unlink()
                link.symlink_to(server_program())
                instance.process.send_signal(signal.SIGHUP)
                self.assertTrue(eventually(lambda: instance.events("renewed")))

    def test_term_finishes_the_request_at_hand(self):
        with Instance() as instance, instance.connect() as connection:
            instance.send(connection, "/sleep/1000")
            time.sleep(0.3)
            instance.process.terminate()
            self.assertEqual(read_answer(connection).status, 200)
            self.assertEqual(instance.process.wait(5), 0)
            self.assertEqual(instance.pids.read_text(), "")

    def test_a_request_that_stands_still_is_killed_and_its_worker_replaced(self):
        with Instance(CHAOTICA_WORKERS=1, CHAOTICA_REQUEST_TIMEOUT_S=1) as instance:
            started = time.monotonic()
            self.assertFalse(instance.ask("/sleep/20000").complete)
            self.assertLess(time.monotonic() - started, 5)
            self.assertEqual(instance.ask().status, 200)
            self.assertEqual(len(instance.events("worker_timed_out")), 1)

    def test_a_reader_that_only_drips_is_cut_off_in_the_end(self):
        with Instance(CHAOTICA_WORKERS=1, CHAOTICA_SEND_TIMEOUT_S=1) as instance:
            started = time.monotonic()
            with instance.connect() as connection:
                instance.send(connection, "/stream/100000")
                try:
                    while connection.recv(20000) and time.monotonic() - started < 15:
                        time.sleep(0.05)  # progress all the time, far from done
                except ConnectionResetError:
                    pass
            self.assertLess(time.monotonic() - started, 5)
            self.assertTrue(eventually(lambda: instance.events("request")))
            self.assertIn("the reader is too slow", instance.events("request")[0]["cause"])
            self.assertEqual(instance.ask().status, 200)
            self.assertEqual(instance.events("worker_timed_out"), [])

    def test_a_worker_is_replaced_after_its_number_of_requests(self):
        with Instance(CHAOTICA_WORKERS=1, CHAOTICA_MAX_REQUESTS=5) as instance:
            pids = [instance.ask().value("pid") for _ in range(20)]
            self.assertEqual([pids.count(pid) for pid in dict.fromkeys(pids)], [5, 5, 5, 5])

    def test_a_worker_that_has_grown_is_replaced(self):
        with Instance(CHAOTICA_WORKERS=1, CHAOTICA_MAX_MEMORY_MIB=64) as instance:
            first = instance.ask("/grow/100").value("pid")
            self.assertTrue(eventually(lambda: instance.ask().value("pid") != first))
            self.assertEqual(instance.events("worker_stopped")[0]["reason"], "memory")

    def test_workers_that_fail_at_once_are_not_started_in_a_hurry(self):
        with Instance(ECHO_FAIL=1) as instance:
            time.sleep(2)
            failures = len(instance.events("worker_failed"))
            self.assertGreaterEqual(failures, 4)
            self.assertLessEqual(failures, 14)

    def test_workers_do_not_outlive_the_master(self):
        with Instance() as instance:
            worker = int(instance.ask().value("pid"))
            instance.process.kill()
            instance.process.wait()
            self.assertTrue(eventually(lambda: not pathlib.Path(f"/proc/{worker}").exists()))

    def test_the_file_of_processes_is_current(self):
        with Instance(CHAOTICA_WORKERS=3) as instance:
            self.assertTrue(eventually(lambda: len(instance.of_kind("worker")) == 3))
            self.assertEqual(instance.of_kind("master"), {instance.process.pid})
            victim = min(instance.of_kind("worker"))
            os.kill(victim, signal.SIGKILL)
            current = lambda: instance.of_kind("worker")
            self.assertTrue(eventually(lambda: len(current()) == 3 and victim not in current()))

    def test_lines_of_other_living_processes_stay_in_the_file(self):
        with Instance() as instance:
            self.assertEqual(instance.ask().status, 200)
            with open(instance.pids, "a") as file:
                file.write(f"nginx {os.getpid()}\n")
            os.kill(int(instance.ask().value("pid")), signal.SIGKILL)
            self.assertTrue(eventually(lambda: instance.events("worker_ended")))
            self.assertEqual(instance.of_kind("nginx"), {os.getpid()})

    def test_a_socket_in_use_is_not_taken(self):
        with Instance() as first:
            self.assertEqual(first.ask().status, 200)
            with Instance(CHAOTICA_SOCKET=first.socket) as second:
                self.assertEqual(second.process.wait(20), 1)
                self.assertIn("another process listens", second.log.read_text())
            self.assertEqual(first.ask().status, 200)

    def test_a_stale_socket_is_replaced(self):
        with Instance() as first:
            with first.connect() as connection:
                # A worker at work holds the old socket for a moment after its master was killed.
                first.send(connection, "/sleep/700")
                time.sleep(0.2)
                first.process.kill()
                first.process.wait()
                with Instance(CHAOTICA_SOCKET=first.socket) as second:
                    second.socket = first.socket
                    self.assertTrue(eventually(lambda: second.of_kind("worker")))
                    self.assertEqual(second.ask().status, 200)

    def test_a_socket_has_the_configured_mode(self):
        with Instance(CHAOTICA_SOCKET_MODE="0600") as instance:
            self.assertEqual(instance.ask().status, 200)
            self.assertEqual(instance.socket.stat().st_mode & 0o777, 0o600)

    def test_a_socket_from_systemd_is_used(self):
        with tempfile.TemporaryDirectory() as directory, socket.socket(socket.AF_UNIX) as listener:
            path = f"{directory}/s"
            listener.bind(path)
            listener.listen(100)
            shell = 'exec 3<&"$0" env LISTEN_PID=$$ LISTEN_FDS=1 "$1" serve'
            environment = {"PATH": os.environ["PATH"], "CHAOTICA_WORKERS": "1"}
            process = subprocess.Popen(
                ["/bin/bash", "-c", shell, str(listener.fileno()), str(server_program())],
                env=environment, pass_fds=[listener.fileno()], stderr=subprocess.DEVNULL,
            )
            try:
                client = Instance.__new__(Instance)
                client.socket = path
                self.assertEqual(client.ask().status, 200)
            finally:
                process.terminate()
                self.assertEqual(process.wait(10), 0)

    def test_five_hundred_waiting_connections_are_all_served(self):
        with Instance() as instance:
            instance.ask()
            connections = [instance.connect() for _ in range(500)]
            for connection in connections:
                instance.send(connection)
            answers = [read_answer(connection) for connection in connections]
            for connection in connections:
                connection.close()
            self.assertEqual({answer.status for answer in answers}, {200})


if __name__ == "__main__":
    unittest.main(verbosity=2)
