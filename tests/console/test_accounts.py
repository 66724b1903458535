"""Logging in, the profile and API tokens, in a browser."""

import sys
import unittest

from console import Journeys


class Accounts(Journeys):
    def test_logging_in_and_out(self):
        self.walk("login")

    def test_the_profile_and_the_tokens(self):
        self.walk("profile")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
