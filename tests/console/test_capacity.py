"""Capacity, in a browser."""

import sys
import unittest

from console import Journeys


class Capacity(Journeys):
    def test_how_much_is_booked(self):
        self.walk("capacity")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
