"""Administration, in a browser."""

import sys
import unittest

from console import Journeys


class Admin(Journeys):
    def test_users_units_roles_audit_and_limits(self):
        self.walk("admin")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
