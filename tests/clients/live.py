"""A live instance with the proxy before it, for a command: `live.py COMMAND…` starts both, runs it with their addresses in its
environment, stops both, and ends with its status. Python tests use `Live` itself."""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from stack import Stack  # noqa: E402


class Live(Stack):
    """`environment` is what a driver is to have."""

    def __enter__(self):
        super().__enter__()
        try:
            self.start_proxy()
        except BaseException:
            self.down()
            raise
        return self

    def start_proxy(self):
        tls = Path(self.env["CHAOTICA_CA"]).parent
        self.proxy = subprocess.Popen(
            [sys.executable, str(HERE / "proxy.py"), "--to", self.url, "--ca", self.env["CHAOTICA_CA"],
             "--certificate", str(tls / "cert.pem"), "--key", str(tls / "key.pem")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        where = json.loads(self.proxy.stdout.readline())
        self.environment = {**os.environ, **self.env, "PROXY_URL": where["url"], "PROXY_CONTROL": where["control"]}

    def down(self):
        proxy = self.__dict__.pop("proxy", None)
        if proxy:
            proxy.stdin.close()
            proxy.wait(10)
            proxy.stdout.close()
        super().down()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    with Live() as live:
        status = subprocess.run(sys.argv[1:], env=live.environment).returncode
    sys.exit(status)
