"""The OpenAPI document is valid for Redocly's linter."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REDOCLY = ROOT / "build/npm/node_modules/.bin/redocly"

# Rules of taste that do not apply: paths end in a slash by contract, the licence is the repository's
# affair, and localhost is where a development instance is.
CONFIGURATION = """
extends: [recommended]
rules:
  no-path-trailing-slash: off
  info-license: off
  no-server-example.com: off
"""


class Schema(unittest.TestCase):
    @unittest.skipUnless(REDOCLY.exists(), "./dev test installs @redocly/cli")
    def test_redocly_has_nothing_to_complain_about(self):
        with tempfile.TemporaryDirectory() as folder:
            document = Path(folder) / "openapi.json"
            environment = {"PATH": os.environ["PATH"], "CHAOTICA_PUBLIC_URL": "https://localhost:8443"}
            document.write_bytes(subprocess.run([os.environ["CHAOTICA_BINARY"], "openapi"], env=environment,
                                                check=True, stdout=subprocess.PIPE).stdout)
            (Path(folder) / "redocly.yaml").write_text(CONFIGURATION)
            done = subprocess.run([str(REDOCLY), "lint", "--config", f"{folder}/redocly.yaml", "--format", "stylish",
                                   str(document)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                  env={**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"})
        self.assertEqual(done.returncode, 0, done.stdout)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
