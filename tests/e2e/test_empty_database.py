"""`./dev up --demo none`: an administrator and nothing else; and tokens that are made again for a database that is filled."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from stack import Stack


class EmptyDatabase(unittest.TestCase):
    def test_there_is_an_administrator_and_nothing_else(self):
        with Stack(demo="none", workers=1) as stack:
            with stack.client() as admin:
                self.assertEqual(admin.users.me().username, "admin")
                self.assertEqual(stack.sql("select username, is_superuser from user_account"), [["admin", "t"]])
                self.assertEqual([len(rows.list()) for rows in (admin.users, admin.jobs, admin.phases, admin.clients, admin.notes, admin.timeslots)],
                                 [1, 0, 0, 0, 0, 0])
            self.assertEqual([name for name in stack.env if name.endswith("_TOKEN")], ["CHAOTICA_ADMIN_TOKEN"])

            old = stack.token("admin")
            ((before,),) = stack.sql("select password_hash from user_account")
            (stack.state / "home/tokens").unlink()
            stack.up()
            self.assertNotEqual(stack.token("admin"), old)
            self.assertEqual([stack.get("/api/users/me/", token=token).status_code for token in (old, "admin")], [401, 200])  # a new password ends tokens
            ((after,),) = stack.sql("select password_hash from user_account")
            self.assertTrue(before.startswith("$argon2id$") and after.startswith("$argon2id$"))
            self.assertNotEqual(before, after)


if __name__ == "__main__":
    unittest.main(verbosity=2)
