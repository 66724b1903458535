"""The section for operators names only what a drill runs: its plays with their options, and the commands on a host."""

import re
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from documents import pages
from stack import ROOT

SECTION = [page for page in pages() if page.address.startswith("/docs/operate/")]
SOURCE = "\n".join(file.read_text() for file in sorted((ROOT / "nginx/docs/pages/operate").glob("*.md")))
DRILLS = "\n".join(path.read_text() for path in sorted((ROOT / "tests/drills").glob("*.sh")))
COMMANDS = [line for page in SECTION for block in page.blocks if block.language == "console" for line in block.text.splitlines() if line]


class Operate(unittest.TestCase):
    def test_there_are_commands(self):
        self.assertGreaterEqual(len(COMMANDS), 10)

    def test_every_block_of_commands_is_told_apart_from_those_that_are_run_here(self):
        self.assertEqual([block.text for page in SECTION for block in page.blocks if block.language not in ("console", "yaml")], [])

    def test_every_play_is_one_that_a_drill_runs(self):
        for play in re.findall(r"(\w+\.yml)", "\n".join(COMMANDS)):
            with self.subTest(play):
                self.assertTrue((ROOT / "ansible" / play).is_file())
                self.assertRegex(DRILLS, rf"play(?:_with)? \S+ {re.escape(play)}")

    def test_every_option_of_a_play_is_one_that_a_drill_gives(self):
        options = re.findall(r"-e \"?(\w+)=", SOURCE)
        self.assertGreaterEqual(len(options), 3)
        for option in options:
            with self.subTest(option):
                self.assertTrue(option in DRILLS, option)

    def test_every_other_command_is_run_by_a_drill(self):
        for command in COMMANDS:
            if not command.startswith(("ansible-playbook", "./dev")):
                with self.subTest(command):
                    words = " ".join(word for word in command.split()[:3] if not word.startswith("-"))
                    self.assertTrue(words in DRILLS, words)

    def test_every_figure_it_names_is_one(self):
        sources = "\n".join(file.read_text() for folder in ("fcgi", "handlers", "nginx", "ansible/roles/monitoring")
                            for file in (ROOT / folder).rglob("*") if file.suffix in (".cpp", ".lua", ".j2", ".yml"))
        figures = set(re.findall(r"\b(chaotica_[a-z_]+)\{?", SOURCE))
        self.assertGreaterEqual(len(figures), 5)
        for figure in figures - {"chaotica_package"}:
            with self.subTest(figure):
                self.assertIn(figure.removeprefix("chaotica_"), sources)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
