"""What one caller asks for in ever different ways does not fill the memory of the database server (rule 12.8)."""

import random
import re
import sys
import unittest
from pathlib import Path

for folder in ("support", "bench"):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / folder))
import shapes
from stack import Stack

ONE = ["client__name", "unit__name", "framework_agreement__name", "account_manager__username", "title", "external_id"]
MANY = ["client__account_managers__username", "phases__service__name", "phases__name", "team_members__username", "scoped_by__username"]
LOOKUPS = ["icontains", "istartswith", "iendswith", "contains", "startswith", "endswith", "iexact", "in", "exact"]
NUMBER = 250
MOST_MIB = 128


def setUpModule():
    global stack
    stack = unittest.enterModuleContext(Stack(workers=1))


class Backend(unittest.TestCase):
    def setUp(self):
        stack.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'chaotica'", user="postgres")
        stack.get("/api/")  # over the next connection, which remembers nothing

    def mib(self):
        """What the process of the worker's connection holds of its own."""
        process, = (row[0] for row in stack.sql("select pid from pg_stat_activity where application_name = 'chaotica' "
                                                "order by backend_start desc limit 1", user="postgres"))
        return int(re.search(r"RssAnon:\s+(\d+)", Path(f"/proc/{process}/status").read_text())[1]) / 1024

    def test_statements_that_differ_each_time_take_a_bounded_part(self):
        chance = random.Random(12)
        grown = []
        for number in range(NUMBER):
            names = chance.sample([f"{path}__{lookup}" for path in ONE for lookup in LOOKUPS], 20)
            names += [f"{path}__{chance.choice(LOOKUPS)}" for path in chance.sample(MANY, 3)]
            query = "&".join(f"{name}=a{number}" for name in names)
            self.assertEqual(stack.get(f"/api/jobs/?{query}").status_code, 200, query)
            if number % 50 == 49:
                grown.append(round(self.mib()))
        print(f"    {self._testMethodName}: MiB after each 50 requests: {grown}", file=sys.stderr)
        self.assertLess(max(grown), MOST_MIB)

    def test_questions_of_a_day_in_many_combinations_take_little(self):
        self.assertEqual(stack.get(shapes.FILTERED).status_code, 200)
        before, grown = self.mib(), []
        for number, target in enumerate(shapes.different(600, set(), random.Random(12))):
            self.assertEqual(stack.get(target).status_code, 200, target)
            if number % 100 == 99:
                grown.append(round(self.mib() - before))
        print(f"    {self._testMethodName}: MiB more after each 100 requests: {grown}", file=sys.stderr)
        self.assertLess(max(grown), shapes.BACKEND_MIB)


if __name__ == "__main__":
    unittest.main(verbosity=2)
