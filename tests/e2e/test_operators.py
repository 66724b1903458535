"""The operator's guide names only what a drill runs: its plays, and the commands on a host."""

import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "nginx/html/docs/operators.md").read_text()
DRILLS = "\n".join(path.read_text() for path in sorted((ROOT / "tests/drills").glob("*.sh")))
COMMANDS = re.findall(r"^    (\S.*)$", GUIDE, re.M)


class Guide(unittest.TestCase):
    def test_there_are_commands(self):
        self.assertGreaterEqual(len(COMMANDS), 8)

    def test_every_play_is_one_that_a_drill_runs(self):
        for play in re.findall(r"(\w+\.yml)", "\n".join(COMMANDS)):
            with self.subTest(play):
                self.assertTrue((ROOT / "ansible" / play).is_file())
                self.assertRegex(DRILLS, rf"play(?:_with)? \S+ {re.escape(play)}")

    def test_every_option_of_a_play_is_one_that_a_drill_gives(self):
        for option in re.findall(r"-e \"?(\w+)=", GUIDE):
            with self.subTest(option):
                self.assertTrue(option in DRILLS, option)

    def test_every_other_command_is_run_by_a_drill(self):
        for command in COMMANDS:
            if not command.startswith(("ansible-playbook", "./dev")):
                with self.subTest(command):
                    words = " ".join(word for word in command.split()[:3] if not word.startswith("-"))
                    self.assertTrue(words in DRILLS, words)


if __name__ == "__main__":
    unittest.main()
