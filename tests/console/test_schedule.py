"""The schedule, in a browser."""

import sys
import unittest

from console import Journeys


class Schedule(Journeys):
    def test_who_is_where_when(self):
        self.walk("schedule")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
