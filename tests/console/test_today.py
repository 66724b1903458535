"""The view Today, in a browser."""

import sys
import unittest

from console import Journeys


class Today(Journeys):
    def test_what_is_mine_to_do(self):
        self.walk("today")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
