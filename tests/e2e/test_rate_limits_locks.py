"""Counts stay exact when a process of nginx is not run, or dies, in the middle of changing one."""

import concurrent.futures
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from limited import Limited

class Slow(Limited):
    """Whoever takes a request back needs 150 ms for it."""
    tweaks = r"""s/^function windows.uncount.*/&\n    ffi.cdef("int usleep(unsigned int);") ffi.C.usleep(150000)/"""

    def test_nobody_goes_on_without_the_lock_or_takes_anothers_away(self):
        self.assertEqual(set(self.at_once(12, path="/api/unchanged/")), {304})
        self.assertEqual(self.hour(self.ask()), (30, 29))


class Dying(Limited):
    """A process that counts a request to such an address dies of it."""
    tweaks = r"""s/^function windows.count.*/&\n    if ngx.var.arg_kill then ffi.cdef("int kill(int, int);") ffi.C.kill(ngx.worker.pid(), 9) end/"""

    def test_its_lock_ends_a_second_later(self):
        self.ask()
        with self.assertRaises(OSError):
            self.ask(path="/api/jobs/?kill=1")
        began = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda _: self.ask(), range(4)))
        self.assertEqual(sorted(self.hour(answer) for answer in answers), [(30, left) for left in range(25, 29)])
        self.assertLess(time.monotonic() - began, 3)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
