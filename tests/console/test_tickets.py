"""Tickets, in a browser."""

import sys
import unittest

from console import Journeys


class Tickets(Journeys):
    def test_activities_and_mitigations(self):
        self.walk("tickets")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
