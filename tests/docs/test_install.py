"""The clients are installed as the documents say, from a copy of the sources into a program's empty folder, and work from there. Without
a registry, Debian's httpx takes the place of another for Python, and JavaScript's part is skipped."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from documents import page
from stack import ROOT

BLOCKS = [block.text for block in page("/docs/integrate/clients/").blocks if block.language == "console"]


class Install(unittest.TestCase):
    def setUp(self):
        self.home = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="chaotica-install-")))
        self.source = self.home / "source"
        shutil.copytree(ROOT / "clients", self.source / "clients", ignore=shutil.ignore_patterns("node_modules", "dist", "build", "*.egg-info", "__pycache__"))

    def run_of(self, command, **variables):
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "CHAOTICA_"))}
        return subprocess.run(["bash", "-ec", command], cwd=self.source, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300,
                              env={**kept, "HOME": str(self.home), "PATH": f"/usr/bin:{os.environ['PATH']}", "PIP_RETRIES": "0", **variables})

    def followed(self, block, away, instead=None, **variables):
        """Runs a block; where it fails for want of a registry, as those words say, another or none."""
        done = self.run_of(block, **variables)
        if done.returncode and any(word in done.stdout for word in away):
            if not instead:
                self.skipTest(f"no registry: {done.stdout.strip().splitlines()[-1]}")
            done = self.run_of(instead, **variables)
        self.assertEqual(done.returncode, 0, f"{block}{done.stdout}")

    def test_there_is_a_block_for_each(self):
        self.assertEqual([block.split()[0] for block in BLOCKS], ["python3", "npm"])

    def test_python(self):
        self.followed(BLOCKS[0], ("No matching distribution found for httpx",), BLOCKS[0].replace("-m venv", "-m venv --clear --system-site-packages"))
        done = self.run_of("~/program/venv/bin/python -c 'import chaotica_client, sys; print(chaotica_client.__file__)'", PYTHONDONTWRITEBYTECODE="1")
        self.assertTrue(done.stdout.startswith(str(self.home / "program/venv/lib")), done.stdout)
        self.assertEqual(self.run_of("~/program/venv/bin/chaotica-client --version").returncode, 0)

    @unittest.skipUnless(shutil.which("npm"), "there is no npm here")
    def test_javascript(self):
        cache = subprocess.run(["npm", "config", "get", "cache"], stdout=subprocess.PIPE, text=True).stdout.strip()
        self.followed(BLOCKS[1], ("ENOTFOUND", "ECONNREFUSED", "ETIMEDOUT", "EAI_AGAIN", "ENOTCACHED"), npm_config_cache=cache, npm_config_prefer_offline="true",
                      npm_config_update_notifier="false", npm_config_audit="false", npm_config_fund="false")
        program = "const Client = require('chaotica-js-client'); console.log(typeof new Client({ baseUrl: 'https://localhost' }).jobs.list)"
        done = self.run_of(f'cd ~/program && node -e "{program}"')
        self.assertEqual(done.stdout, "function\n")
        self.assertEqual([path.name for path in (self.home / "program/node_modules").iterdir() if not path.name.startswith(".")], ["chaotica-js-client"])


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
