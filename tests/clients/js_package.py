"""The package of the JavaScript client as its users have it: packed, and installed into an empty folder."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "clients/js"
TOOLS = SOURCE / "node_modules"
MISSING = "./dev test installs what builds and judges the JavaScript client"


def run(*command, cwd, **variables):
    """What a command prints; its end with anything but 0 is a failure that shows it."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300,
                          env={**os.environ, "npm_config_update_notifier": "false", "NO_COLOR": "1", **variables})
    if done.returncode:
        raise AssertionError(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout}")
    return done.stdout


class Package:
    """A copy of the sources is packed, so that tests beside one another do not build into the same folder. `app` has it installed."""

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="chaotica-js-"))
        source, self.app = self.folder / "source", self.folder / "app"
        shutil.copytree(SOURCE, source, ignore=shutil.ignore_patterns("node_modules", "dist"))
        (source / "node_modules").symlink_to(TOOLS)
        run("npm", "pack", "--silent", "--pack-destination", self.folder, cwd=source)
        self.archive = next(self.folder.glob("*.tgz"))
        self.app.mkdir()
        (self.app / "package.json").write_text(json.dumps({"name": "app", "private": True, "type": "module"}))
        run("npm", "install", "--silent", "--offline", "--no-audit", "--no-fund", self.archive, cwd=self.app)
        self.installed = self.app / "node_modules/chaotica-js-client"
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def node(self, name, text, *options, **variables):
        """What a program prints that stands in the app's folder."""
        (self.app / name).write_text(text)
        return run("node", *options, name, cwd=self.app, **variables)
