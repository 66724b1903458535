"""Start, as somebody new follows it: `./dev run` in one terminal, everything else in another, until the first webhook is there, and
Ctrl-C at the end. Only the port is another, since somebody may be using the usual one, and the program has been compiled."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from documents import Reader, follow, page
from stack import ROOT, free_port

RECEIVERS_PORT = "8088"
LONGEST = 300  # seconds; compiling takes the other half of the ten minutes


class Start(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="chaotica-start-", dir="/tmp"))
        self.folder.chmod(0o755)
        (self.folder / "dev").symlink_to(ROOT / "dev")
        self.first, *self.rest = page("/docs/start/").blocks
        self.began = time.monotonic()

    def tearDown(self):
        if self.run.poll() is None:
            self.run.send_signal(signal.SIGINT)
            self.run.wait(60)
        self.run.stdout.close()
        home = (self.folder / "var/home").resolve()
        subprocess.run(["rm", "-rf", str(home), str(self.folder)], check=True)

    def in_the_first_terminal(self):
        self.assertEqual(len(re.findall(r"\./dev run$", self.first.text.strip())), 1)
        command = self.first.text.replace("./dev run", f"exec ./dev run --port {free_port()}")
        self.run = subprocess.Popen(["bash", "-c", command], cwd=self.folder, stdout=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL,
                                    env={"PATH": os.environ["PATH"], "CHAOTICA_BINARY": os.environ["CHAOTICA_BINARY"]})
        for line in self.run.stdout:
            if line.startswith("Ctrl-C"):
                return
        self.fail("./dev run ended by itself")

    def test_it_leads_to_the_first_webhook(self):
        self.in_the_first_terminal()
        port = str(free_port())
        for block in self.rest:
            block.text = block.text.replace(RECEIVERS_PORT, port)
        with Reader({}) as reader:
            shutil.rmtree(reader.folder)
            reader.folder.symlink_to(self.folder)
            ran = 0
            for block, wrong in follow(reader, self.rest):
                self.assertIsNone(wrong, block.text)
                ran += 1
        self.assertGreaterEqual(ran, 8)
        self.assertLess(time.monotonic() - self.began, LONGEST)
        self.run.send_signal(signal.SIGINT)
        self.assertEqual(self.run.wait(60), 0)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
