"""The program on the command line: what it answers, what it refuses, and what it does not start without."""

import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("CHAOTICA_BINARY", "build/release/chaotica")


def program(*arguments, **variables):
    return subprocess.run([PROGRAM, *arguments], env={"PATH": "/usr/bin:/bin", **variables}, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=30)


class Program(unittest.TestCase):
    def subcommands(self):
        found = re.findall(r"^  ([a-z][a-z-]+) ", program("--help").stdout, re.M)
        self.assertGreaterEqual(len(found), 9)
        return found

    def test_every_subcommand_tells_how_it_is_used_whatever_the_environment(self):
        for name in self.subcommands():
            for words in (["--help"], ["-h"], ["something", "--help"]):
                with self.subTest(f"{name} {words}"):
                    done = program(name, *words, CHAOTICA_WORKERS="many")
                    self.assertEqual((done.returncode, done.stderr), (0, ""))
                    self.assertTrue(done.stdout.startswith(f"Usage: chaotica {name}"))

    def test_wrong_usage_is_2_and_says_what_is_wrong(self):
        for words, said in ((["tokn"], "tokn"), ([], "subcommand"), (["serve", "now"], "serve takes no arguments"), (["audit", "x"], "audit"), (["tables", "x"], "tables"),
                            (["user"], "create, password"), (["user", "remove"], "remove"), (["token", "create", "--usr", "x"], "--usr"),
                            (["token", "create", "--user"], "--user needs a value"), (["token", "list", "--user", "a", "--user", "b"], "twice"),
                            (["diagram", "clients"], "jobs, phases"), (["clock", "--twice"], "--once"), (["--version", "x"], "--version"), (["help", "me"], "--man"),
                            (["migrate", "--now"], "--now"), (["migrate", "--from"], "--from needs a value")):
            with self.subTest(words):
                done = program(*words)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertIn(said, done.stderr)
                self.assertIn("chaotica --help", done.stderr)

    def test_the_version_tells_the_commit_and_the_newest_migration(self):
        planned = re.findall(r"^([a-z]\w*) ", (ROOT / "sql/sqitch.plan").read_text(), re.M)
        done = program("--version", CHAOTICA_WORKERS="many")
        self.assertRegex(done.stdout, rf"\Achaotica \d+\.\d+\.\d+ \(commit ([0-9a-f]{{12}}\+?|unknown), schema {planned[-1]}\)\n\Z")

    def test_the_manual_has_all_that_the_help_has_and_is_well_formed(self):
        manual = program("help", "--man").stdout
        page = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-"], input=manual, capture_output=True, text=True,
                              env={"PATH": "/usr/bin:/bin", "MANWIDTH": "200", "LANG": "C.UTF-8"})
        self.assertEqual((page.returncode, page.stderr), (0, ""))
        for name in self.subcommands():
            self.assertRegex(page.stdout, rf"(?m)^       {name}\b")
        options = re.findall(r"^  (CHAOTICA_\w+)", program("--help").stdout, re.M)
        self.assertGreater(len(options), 25)
        for name in options:
            self.assertRegex(page.stdout, rf"(?m)^       {name}\b")
        for name in ("CHAOTICA_DATABASE", "CHAOTICA_CURSOR_KEY", "CHAOTICA_SMTP_PASSWORD"):
            self.assertIn(f"{name}, {name}_FILE", page.stdout)

    def test_nothing_is_served_without_the_address_of_links(self):
        key = {"CHAOTICA_CURSOR_KEY": "k" * 32}
        for name in ("serve", "check-config"):
            for more in ({}, {"CHAOTICA_PUBLIC_URL": ""}):
                done = program(name, **key, **more)
                self.assertEqual(done.returncode, 1)
                self.assertIn("CHAOTICA_PUBLIC_URL is needed", done.stderr)
                self.assertNotIn("CURSOR_KEY", done.stderr)
            both = program(name)
            self.assertRegex(both.stderr, "CURSOR_KEY is needed(?s:.*)PUBLIC_URL is needed")
        short = program("check-config", CHAOTICA_CURSOR_KEY="short", CHAOTICA_PUBLIC_URL="https://api.example.org")
        self.assertEqual((short.returncode, short.stdout), (1, ""))
        self.assertRegex(short.stderr, "CURSOR_KEY has 5 characters, which can be guessed")
        good = program("check-config", **key, CHAOTICA_PUBLIC_URL="https://api.example.org")
        self.assertEqual((good.returncode, good.stderr), (0, ""))
        self.assertNotIn("k" * 32, good.stdout)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
