"""An installation for `chaotica doctor` to look at, and what it finds there."""

import json
import unittest

from installation import Installation
from schema import conninfo, psql

HUSH = "hush-hush-secret"


class Doctored(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.host = self.enterContext(Installation())

    def finds(self, check, said, mend, *before, status="fail", **variables):
        found, code = self.host.doctor(*before, **variables)
        finding = found[check]
        self.assertEqual(finding["status"], status, finding)
        self.assertRegex(finding["message"], said)
        self.assertRegex(finding["mend"], mend)
        self.assertEqual(code, 1 if status == "fail" else 0, found)
        self.assertNotIn(HUSH, json.dumps(found))

    def database(self, *statements, role="chaotica_owner"):
        """The installation's database is a copy of the good one, in which that was done."""
        name = "bad_" + self.id().rsplit("_", 1)[1]
        psql(conninfo("postgres"), f"drop database if exists {name}")
        psql(conninfo("postgres"), f"create database {name} template good")
        psql(conninfo("postgres"), f"revoke temporary on database {name} from public")  # which is copied with no database
        self.addCleanup(psql, conninfo("postgres"), f"drop database if exists {name} with (force)")
        for statement in statements:
            psql(conninfo(name, role), statement)
        self.host.secret("database", conninfo(name, "chaotica_app"))
        return name

    def rights_are_mended(self, said, *statements, role="chaotica_owner"):
        """What those statements do is found, and gone when the line has been run that the doctor gives."""
        name = self.database(*statements, role=role)
        self.finds("grants", "rights are not as they were granted: " + said, "As the owner of the database: " + said)
        found, _ = self.host.doctor()
        psql(conninfo(name, role), found["grants"]["mend"].removeprefix("As the owner of the database: "))
        found, _ = self.host.doctor()
        self.assertEqual(found["grants"]["status"], "ok", found["grants"])
