"""The view Today, in a browser."""

import sys
import unittest

from console import Journeys


class Today(Journeys):
    def test_what_is_mine_to_do(self):
        self.walk("today")

    def test_a_right_that_hangs_on_no_unit_counts(self):
        self.stack.sql("insert into global_role (name, slug, permissions) values ('Reviewer', 'reviewer', "
                       "'{can_view_jobs,can_tqa_jobs,can_update_job}')")
        self.stack.sql("update user_account set global_role_id = (select id from global_role where slug = 'reviewer') "
                       "where username = 'olivia.outside'")
        self.walk("reviews")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
