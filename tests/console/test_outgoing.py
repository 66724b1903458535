"""Webhooks and exports, in a browser."""

import sys
import unittest

from console import Journeys


class Outgoing(Journeys):
    def test_webhooks(self):
        self.walk("webhooks")

    def test_exports(self):
        self.walk("exports")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
