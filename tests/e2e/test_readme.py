"""What the README prints is what comes: its commands are run one after the other against an instance, their answers compared
with what stands below them, every request of its tables is made, and what its code map names is there."""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from stack import ROOT, Stack

README = (ROOT / "README.md").read_text()
# Commands stand four blanks to the right, and what comes of them right below in a block of JSON.
COMMANDS = re.compile(r"(?:^\n)((?:^    .+\n)+)(?:\n```json\n(.+)\n```)?", re.M)
REQUEST = re.compile(r"`(GET|OPTIONS) (/[^`{]+)`")
PROGRAM = re.compile(r"(?:\./dev )?chaotica ([a-z-]+)(?: [a-z]+)*")


def masked(text):
    """Without what differs from one answer to the next."""
    return re.sub(r'"(timestamp|request_id)":"[^"]*"', r'"\1":"…"', text)


class Readme(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = cls.enterClassContext(Stack(workers=2))
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        for name, target in (("var", cls.stack.state), ("README.md", ROOT / "README.md"), ("dev", ROOT / "dev")):
            (cls.folder / name).symlink_to(target)

    def shell(self, text):
        """In bash, with the instance's variables, where var/ is its state directory."""
        # The status goes to another descriptor, so that the answer stays as it is.
        start = "set -eu\n. var/env\ncurl() { command curl -w '%{stderr}%{http_code}\\n' \"$@\"; }\n"
        done = subprocess.run(["bash", "-c", start + text], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              env={"PATH": os.environ["PATH"], "CHAOTICA_BINARY": os.environ["CHAOTICA_BINARY"]}, timeout=60)
        self.assertEqual(done.returncode, 0, f"{text}{done.stdout}{done.stderr}")
        return done.stdout, [int(code) for code in done.stderr.split()]

    def test_every_request_by_curl_succeeds_and_answers_as_printed(self):
        seen = compared = 0
        for block, printed in COMMANDS.findall(README):
            if "curl" not in block:
                continue
            with self.subTest(block):
                answer, codes = self.shell(block)
                self.assertTrue(codes)
                if printed:
                    compared += 1
                    self.assertEqual(masked(answer), masked(printed))
                else:
                    self.assertTrue(all(200 <= code < 300 for code in codes), f"{codes}: {answer}")
            seen += 1
        self.assertGreaterEqual((seen, compared), (6, 3))

    def test_every_request_of_the_tables_is_answered(self):
        requests = REQUEST.findall(README)
        self.assertGreaterEqual(len(requests), 12)
        for method, path in requests:
            with self.subTest(path):
                self.assertNotRegex(path, r"[ \"<>]", "an address has no such characters")
                answer = self.stack.request(method, path)
                self.assertEqual(answer.status_code, 200, answer.text[:500])

    def test_every_command_of_dev_is_one_and_the_short_ones_work(self):
        named = set(re.findall(r"\./dev ([a-z]+)", README))
        self.assertLessEqual({"run", "up", "down", "test", "status", "logs", "token", "chaotica", "psql", "help"}, named)
        for name in named:
            self.shell(f"./dev {name} --help\n")
        (block,) = [block for block, _ in COMMANDS.findall(README) if "./dev status" in block]
        # To the instance of this test, in a while rather than for ever.
        self.shell(re.sub(r"\./dev (\w+)", r"./dev \1 --state var", block).replace("logs --state var -f", "logs --state var"))

    def test_every_command_of_the_program_is_one(self):
        for command in {"serve", "check-config", *PROGRAM.findall("\n".join(re.findall(r"`([^`]+)`", README)))}:
            with self.subTest(command):
                self.assertIn(command, self.stack.program(command, "--help"))


class CodeMap(unittest.TestCase):
    def test_every_place_it_names_is_there(self):
        table = README[README.index("\n| where is …"):README.index("\n## Libraries")]
        places = re.findall(r"`([a-z]+/[^` <]*)`", table)
        self.assertGreater(len(places), 60)
        for place in places:
            with self.subTest(place):
                self.assertTrue(list(ROOT.glob(place)), "the table's paths begin at the root of the repository")

    def test_every_link_to_a_file_leads_to_one(self):
        links = re.findall(r"\]\(([a-z][^):]*)\)", README)
        self.assertGreater(len(links), 10)
        for link in links:
            with self.subTest(link):
                self.assertTrue((ROOT / link).exists())


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
