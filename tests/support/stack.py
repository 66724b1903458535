"""An instance of the whole service for a test: `./dev up` in a directory of its own, requests with
its tokens, `./dev down`. Start one per test file; it takes seconds.

    with Stack() as stack:
        answer = stack.get("/api/jobs/", token="manager")
"""

import os
import re
import shlex
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import requests

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "clients/python"))
POSTGRES = Path("/usr/lib/postgresql/15/bin")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Stack:
    """`demo`, `workers` and `log` are the options of `./dev up`; `settings` are CHAOTICA_… variables."""

    def __init__(self, demo="seed", workers=None, log=None, rate_limits="off", settings=None, state=None):
        self.state = Path(state or tempfile.mkdtemp(prefix="chaotica-test-", dir="/tmp"))
        os.chmod(self.state, 0o755)  # the service's own user must reach it
        self.keep = state is not None
        self.port = free_port()
        self.options = ["--demo", str(demo), "--rate-limits", rate_limits]
        if workers:
            self.options += ["--workers", str(workers)]
        if log:
            self.options += ["--log", log]
        self.settings = settings or {}
        self.clients = []
        self.session = requests.Session()
        self.session.trust_env = False  # no proxy, no other CA

    def __enter__(self):
        try:
            self.up()
        except BaseException:
            self.down()
            raise
        return self

    def __exit__(self, *_):
        self.down()

    def dev(self, *arguments):
        environment = {key: value for key, value in os.environ.items()
                       if not key.startswith("CHAOTICA_") or key == "CHAOTICA_BINARY"}
        environment.update({key: str(value) for key, value in self.settings.items()})
        done = subprocess.run([str(ROOT / "dev"), arguments[0], "--state", str(self.state), *arguments[1:]], env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300)
        if done.returncode:
            raise RuntimeError(f"./dev {' '.join(arguments)}: {done.returncode}\n{done.stdout}")
        return done.stdout

    def up(self):
        """Also brings back whatever of a running instance has gone."""
        out = self.dev("up", "--port", str(self.port), *self.options)
        self.env = dict(re.match(r"(\w+)=(.*)", word).groups() for word in
                        shlex.split((self.state / "env").read_text()))
        self.url = self.env["CHAOTICA_URL"]
        self.session.verify = self.env["CHAOTICA_CA"]
        return out

    def down(self):
        for one in [self.session, *self.clients]:
            one.close()
        if self.state.exists():
            self.dev("down")
            if not self.keep:
                home = (self.state / "home").resolve()
                shutil.rmtree(self.state)
                shutil.rmtree(home, ignore_errors=True)

    # --- requests

    def token(self, who):
        """`who`: admin, manager, user, outsider, or a token itself; None is nobody."""
        return self.env.get(f"CHAOTICA_{who.upper()}_TOKEN", who)

    def request(self, method, path, token="admin", headers=None, **more):
        headers = dict(headers or {})
        if token:
            headers.setdefault("Authorization", "Token " + self.token(token))
        url = path if path.startswith("http") else self.url + path
        return self.session.request(method, url, headers=headers, timeout=more.pop("timeout", 30), **more)

    def get(self, path, **more):
        return self.request("GET", path, **more)

    def client(self, who="admin", **options):
        """The API as integrators of Python have it, where a test is not about what is on the wire. It asks once, so that nothing it was
        refused is hidden; the status of its last answer is its `status()`. It is closed with the instance."""
        import chaotica_client  # by those alone who have httpx
        import httpx

        class Noting(httpx.HTTPTransport):
            status = None

            def handle_request(self, request):
                answer = super().handle_request(request)
                self.status = answer.status_code
                return answer

        transport = Noting(verify=ssl.create_default_context(cafile=self.env["CHAOTICA_CA"]))
        made = chaotica_client.Client(self.url, self.token(who), transport=transport, **{"max_tries": 1, **options})
        made.status = lambda: transport.status
        self.clients.append(made)
        return made

    def metrics(self):
        """Of the Prometheus text: {'chaotica_…{labels}': number}."""
        text = self.session.get(self.env["CHAOTICA_METRICS_URL"], timeout=10).text
        return {name: float(value) for name, value in
                (line.rsplit(" ", 1) for line in text.splitlines() if line and not line.startswith("#"))}

    # --- processes

    def pids(self, kind):
        lines = [line.split() for line in Path(self.env["CHAOTICA_PIDS"]).read_text().splitlines()]
        return [int(line[1]) for line in lines if len(line) == 2 and line[0] == kind]

    def signal(self, kind, number=signal.SIGHUP):
        for pid in self.pids(kind):
            os.kill(pid, number)

    def wait_for(self, claim, seconds=20):
        """Waits until `claim()` is true; its last value is the result."""
        end = time.monotonic() + seconds
        while True:
            value = claim()
            if value or time.monotonic() > end:
                return value
            time.sleep(0.05)

    def postgres(self, action, *options):
        """pg_ctl start, stop or restart on the instance's own cluster."""
        home = (self.state / "home").resolve()
        command = [str(POSTGRES / "pg_ctl"), "-D", str(home / "pg"), "-w", "-t", "60", *options]
        if action != "stop":
            command += ["-l", str(home / "log/postgres.log")]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=chaotica", "--regid=chaotica", "--init-groups", "--", *command]
        subprocess.run([*command, action], check=True, stdout=subprocess.DEVNULL, cwd="/")

    def program(self, *arguments):
        """A subcommand of the program, with the settings and the user of the workers; what it prints."""
        home = (self.state / "home").resolve()
        command = [str(home / "bin/chaotica"), *arguments]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=chaotica", "--regid=chaotica", "--init-groups", "--", *command]
        settings = dict(line.split("=", 1) for line in (home / "settings").read_text().splitlines())
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd="/",
                              env={"PATH": "/usr/bin:/bin", **settings}).stdout.strip()

    def sql(self, text, user=None):
        """Runs SQL as the owner, or as another role; rows as lists of text."""
        conninfo = self.env["CHAOTICA_DB"] + (f" user={user}" if user else "")
        out = subprocess.run(["psql", "-X", "-q", "-At", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-d", conninfo, "-c", text],
                             check=True, stdout=subprocess.PIPE, text=True).stdout
        return [line.split("\t") for line in out.splitlines()]

    @contextmanager
    def locked(self, table):
        """Nobody can read that table meanwhile."""
        holder = subprocess.Popen(["psql", "-X", "-q", "-d", self.env["CHAOTICA_DB"], "-c",
                                   f"begin; lock table {table}; select pg_sleep(100)"], stderr=subprocess.DEVNULL)
        locks = f"from pg_locks where mode = 'AccessExclusiveLock' and granted and relation = '{table}'::regclass"
        try:
            assert self.wait_for(lambda: self.sql("select 1 " + locks)), table
            yield
        finally:
            holder.kill()
            holder.wait()
            self.sql("select pg_terminate_backend(pid) " + locks)

    def logs(self, name="chaotica"):
        path = (self.state / "home").resolve() / "log" / f"{name}.log"
        return path.read_text(errors="replace") if path.exists() else ""


if __name__ == "__main__":
    with Stack() as instance:
        print(instance.get("/api/").text)
        sys.exit(0)
