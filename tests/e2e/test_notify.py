"""What systemd hears of the processes: when the service is there, when a reload is over, and that it lives."""

import os
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from instance import Instance, server_program
from service_manager import ServiceManager

PROGRAM = os.environ.get("CHAOTICA_BINARY", "build/release/chaotica")
SETTINGS = {"CHAOTICA_DATABASE": "host=/nonexistent", "CHAOTICA_CURSOR_KEY": "k" * 32, "CHAOTICA_PUBLIC_URL": "https://x.example"}


class Notify(unittest.TestCase):
    def test_the_master_is_ready_when_its_workers_are(self):
        with ServiceManager() as manager, Instance(CHAOTICA_WORKERS=3, **manager.variables) as instance:
            self.assertTrue(manager.listen(10, "READY=1"))
            self.assertEqual(len(instance.of_kind("worker")), 3)
            self.assertEqual(manager.heard, ["READY=1"])  # and there is no watchdog

    def test_a_reload_is_over_when_the_last_worker_is_replaced(self):
        with ServiceManager() as manager, Instance(CHAOTICA_WORKERS=3, **manager.variables) as instance:
            self.assertTrue(manager.listen(10, "READY=1"))
            old = instance.of_kind("worker")
            instance.process.send_signal(signal.SIGHUP)
            self.assertTrue(manager.listen(10, "RELOADING=1"))
            self.assertRegex(manager.heard[-1], r"\nMONOTONIC_USEC=[0-9]+$")
            self.assertTrue(manager.listen(10, "READY=1"))
            self.assertEqual((len(instance.of_kind("worker") - old), manager.states()), (3, ["READY=1", "RELOADING=1", "READY=1"]))

    def test_a_reload_that_is_refused_is_over_as_well(self):
        link = Path(self.enterContext(tempfile.TemporaryDirectory())) / "program"
        link.symlink_to(server_program())
        with ServiceManager() as manager, Instance(program=link, **manager.variables) as instance:
            self.assertTrue(manager.listen(10, "READY=1"))
            link.unlink()
            link.symlink_to("/bin/false")
            instance.process.send_signal(signal.SIGHUP)
            self.assertTrue(manager.listen(10, "RELOADING=1"))
            self.assertTrue(manager.listen(10, "READY=1"))
            self.assertEqual(len(instance.events("renewal_refused")), 1)

    def test_the_end_is_told(self):
        with ServiceManager() as manager, Instance(**manager.variables) as instance:
            self.assertTrue(manager.listen(10, "READY=1"))
            instance.process.terminate()
            self.assertTrue(manager.listen(10, "STOPPING=1"))
            self.assertEqual(instance.process.wait(10), 0)

    def test_the_watchdog_hears_of_a_master_that_lives_and_not_of_one_that_stands_still(self):
        with ServiceManager(watchdog_s=1) as manager, Instance(**manager.variables) as instance:
            self.assertTrue(manager.listen(10, "READY=1"))
            for _ in range(4):
                self.assertTrue(manager.listen(1, "WATCHDOG=1"))
            instance.process.send_signal(signal.SIGSTOP)
            manager.listen(0.2)  # what was under way
            self.assertFalse(manager.listen(1.5, "WATCHDOG=1"))
            instance.process.send_signal(signal.SIGCONT)
            self.assertTrue(manager.listen(2, "WATCHDOG=1"))

    def test_every_process_beside_the_workers_tells_the_same(self):
        for kind in ("clock", "deliver", "export"):
            with self.subTest(kind), ServiceManager(watchdog_s=10) as manager:
                process = subprocess.Popen([PROGRAM, kind], env={**SETTINGS, **manager.variables}, stderr=subprocess.DEVNULL)
                try:
                    self.assertTrue(manager.listen(10, "READY=1"))
                    self.assertTrue("WATCHDOG=1" in manager.heard or manager.listen(10, "WATCHDOG=1"))
                    process.terminate()
                    self.assertTrue(manager.listen(10, "STOPPING=1"))
                    self.assertEqual(process.wait(10), 0)
                finally:
                    process.kill()
                    process.wait()

    def test_a_watchdog_of_somebody_else_is_not_fed(self):
        with ServiceManager(watchdog_s=1) as manager, Instance(WATCHDOG_PID=1, **manager.variables):
            self.assertTrue(manager.listen(10, "READY=1"))
            self.assertFalse(manager.listen(1, "WATCHDOG=1"))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
