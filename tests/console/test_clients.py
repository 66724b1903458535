"""Clients, in a browser."""

import sys
import unittest

from console import Journeys


class Clients(Journeys):
    def test_the_list_and_one(self):
        self.walk("clients")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
