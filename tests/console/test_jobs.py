"""Jobs as a table and as a board, and the page of one, in a browser."""

import sys
import unittest

from console import Journeys


class Jobs(Journeys):
    def test_the_table(self):
        self.walk("table")

    def test_the_board(self):
        self.walk("board")

    def test_one_job(self):
        self.walk("job")


class ManyJobs(Journeys):
    more = {"demo": 1000}

    def test_a_thousand_of_them(self):
        self.walk("large")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
