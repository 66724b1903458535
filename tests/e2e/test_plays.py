"""What no linter of Ansible sees in the plays."""

import re
import unittest
from pathlib import Path

ROLES = Path(__file__).resolve().parents[2] / "ansible/roles"


def found(pattern, files):
    return {word for file in ROLES.glob(files) for word in re.findall(pattern, file.read_text(), re.M)}


class Variables(unittest.TestCase):
    def test_nothing_that_an_operator_sets_is_a_register_too(self):
        # What comes by -e holds against a register, which then is not what the task answered.
        settings = found(r"^      (\w+):$", "*/meta/argument_specs.yml")
        registers = found(r"^\s+register: (\w+)$", "*/tasks/*.yml")
        self.assertIn("app_cursor_key", settings)
        self.assertIn("base_ca", registers)
        self.assertEqual(settings & registers, set())

    def test_nor_one_that_a_task_would_have_to_be_something_else(self):
        settings = found(r"^      (\w+):$", "*/meta/argument_specs.yml") - found(r"^      (base_issue_\w+):$", "base/meta/argument_specs.yml")
        given = found(r"^  vars:\n(?:    .*\n)*?    (\w+):", "*/tasks/*.yml")
        self.assertIn("base_issue_directory", given)
        self.assertEqual(settings & given, set())


if __name__ == "__main__":
    unittest.main()
