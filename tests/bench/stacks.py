"""What the benchmarks run against: for every size of the data an instance by `./dev up` in var/bench/,
whose database is kept for the next time, and beside it a second nginx made from the instance's own
files. That one lets the API be asked without TLS, and passes a second port on to the constant worker."""

import hashlib
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

import fastcgi

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("CHAOTICA_BINARY", ROOT / "build/release/chaotica")).resolve()
STATES = ROOT / "var/bench"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(claim, what, seconds=20):
    end = time.monotonic() + seconds
    while not claim():
        if time.monotonic() > end:
            raise RuntimeError(f"{what}: not within {seconds} s")
        time.sleep(0.02)


def children(pid):
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def cpu_seconds(pid):
    """Of a process and all below it, those that have ended included."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK") + sum(map(cpu_seconds, children(pid)))


class Process:
    """A program run as the service's own user; ended when the benchmark ends, however that is."""

    def __init__(self, command, log, environment=None):
        user = ["--reuid=chaotica", "--regid=chaotica", "--init-groups", "--no-new-privs"] if os.geteuid() == 0 else []
        with open(log, "wb") as out:
            self.started = time.monotonic()
            self.popen = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", *user, "--", *map(str, command)], stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                env={"PATH": "/usr/sbin:/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", **(environment or {})})
        self.pid = self.popen.pid

    def stop(self):
        if self.popen.poll() is None:
            self.popen.send_signal(signal.SIGTERM)
            try:
                self.popen.wait(20)
            except subprocess.TimeoutExpired:
                self.popen.kill()
                self.popen.wait(20)


class Stack:
    """An instance with `jobs` generated jobs."""

    def __init__(self, jobs):
        self.jobs = jobs
        self.state = STATES / str(jobs)
        self.constant = None
        self.nginx = None
        self.limited = None

    def start(self):
        self.discard_old_data()
        self.dev("up", "--port", str(free_port()), "--demo", str(self.jobs), "--rate-limits", "off", timeout=3600)
        self.home = (self.state / "home").resolve()
        self.env = assignments(self.state / "env")
        self.settings = dict(line.split("=", 1) for line in (self.home / "settings").read_text().splitlines())
        self.sockets = Path((self.home / "sockets").read_text().strip())
        (self.state / "made_from").write_text(data_digest())
        self.start_nginx()

    def stop(self):
        for process in (self.constant, self.nginx, self.limited):
            if process:
                process.stop()
        if self.state.exists():
            self.dev("down")

    def dev(self, *arguments, timeout=120):
        environment = {key: value for key, value in os.environ.items() if not key.startswith("CHAOTICA_")}
        environment["CHAOTICA_BINARY"] = str(BINARY)
        done = subprocess.run([str(ROOT / "dev"), *arguments, "--state", str(self.state)], env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=timeout)
        if done.returncode:
            raise RuntimeError(f"./dev {' '.join(arguments)}: {done.returncode}\n{done.stdout}")

    def discard_old_data(self):
        """A database that another schema or generator filled, or that was not filled to the end."""
        made_from = self.state / "made_from"
        if self.state.exists() and (not made_from.exists() or made_from.read_text() != data_digest()):
            home = (self.state / "home").resolve()
            if home.exists() and home.stat().st_uid == os.geteuid():  # else of an earlier layout, which ./dev refuses
                self.dev("down")
            shutil.rmtree(self.state)
            shutil.rmtree(home, ignore_errors=True)

    def token(self, who):
        return self.env[f"CHAOTICA_{who.upper()}_TOKEN"]

    def sql(self, text):
        """Runs a query as the owner; rows as lists of text."""
        out = subprocess.run(["psql", "-X", "-q", "-At", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-d", self.env["CHAOTICA_DB"], "-c", text],
                             check=True, stdout=subprocess.PIPE, text=True).stdout
        return [line.split("\t") for line in out.splitlines()]

    def program(self, name):
        """A program of the benchmarks, where the service's user can run it."""
        copy = self.home / "bin" / f"bench_{name}"
        shutil.copy(BINARY.parent / f"bench_{name}", copy.with_suffix(".new"))
        os.replace(copy.with_suffix(".new"), copy)
        return copy

    def pids(self, kind):
        lines = [line.split() for line in Path(self.env["CHAOTICA_PIDS"]).read_text().splitlines()]
        return [int(line[1]) for line in lines if len(line) == 2 and line[0] == kind]

    def cpu(self):
        """Seconds so far, by who spent them."""
        roots = {"worker": self.pids("master")[0], "nginx": self.nginx.pid, "PostgreSQL": self.pids("postgres")[0]}
        if self.constant:
            roots["constant"] = self.constant.pid
        seconds = {name: cpu_seconds(pid) for name, pid in roots.items()}
        if self.limited:
            seconds["nginx"] += cpu_seconds(self.limited.pid)
        return seconds

    def settle(self):
        """Waits, not for long, until requests that a load generator left behind are done."""
        for _ in range(100):
            before = sum(self.cpu().values())
            time.sleep(0.1)
            if sum(self.cpu().values()) - before < 0.02:
                return

    # --- nginx for the load generator

    def start_nginx(self):
        ports = [free_port() for _ in range(3)]
        self.url, self.tls_url, self.constant_url = (f"{scheme}://127.0.0.1:{port}"
                                                     for scheme, port in zip(("http", "https", "http"), ports))
        self.nginx = self.nginx_in(self.home / "bench", self.site((self.home / "nginx/site.conf").read_text(), ports))

    def start_limited_nginx(self, settings):
        """Another one, which limits rates by these variables of nginx/render; its own address and the constant worker's by it."""
        own, folder = self.home / "nginx", self.home / "bench/limited"
        folder.mkdir(parents=True, exist_ok=True)
        values = {"LISTEN": 1, "LISTEN_PLAIN": 2, "LISTEN_METRICS": free_port(), "URL": "https://localhost", "HTML": own / "html",
                  "CERTIFICATE": self.home / "tls/cert.pem", "CERTIFICATE_KEY": self.home / "tls/key.pem", "LOG": self.home / "log",
                  "SOCKET": self.sockets / "api", "HEALTH_SOCKET": self.sockets / "health", "WORKERS": len(self.pids("worker"))}
        subprocess.run([ROOT / "nginx/render", folder], check=True, stdout=subprocess.DEVNULL,
                       env={"PATH": os.environ["PATH"], **{f"NGINX_{name}": str(value) for name, value in values.items()}, **settings})
        ports = [free_port() for _ in range(3)]
        text = (folder / "site.conf").read_text()
        metrics = re.search(r"^server \{\n    listen %d;.*?^\}\n" % values["LISTEN_METRICS"], text, re.M | re.S)[0]
        self.limited = self.nginx_in(folder, self.site(text, ports) + metrics)
        return (*(f"http://127.0.0.1:{port}" for port in (ports[0], ports[2])), f"http://127.0.0.1:{values['LISTEN_METRICS']}/metrics")

    def nginx_in(self, folder, site):
        own = self.home / "nginx"
        (folder / "tmp").mkdir(parents=True, exist_ok=True)
        main = (own / "nginx.conf").read_text()
        for old, new in (("daemon on;", "daemon off;"), (f"{self.home}/run/nginx.pid", f"{folder}/nginx.pid"), (f"{own}/site.conf", f"{folder}/site.conf"),
                         (f"{own}/tmp/", f"{folder}/tmp/"), (f"{self.home}/log/nginx.log", f"{folder}/nginx.log")):
            main = replaced(main, old, new)
        (folder / "nginx.conf").write_text(main)
        (folder / "site.conf").write_text(site)
        if os.geteuid() == 0:
            for path in (folder, folder / "tmp"):
                shutil.chown(path, "chaotica", "chaotica")
        nginx = Process(["nginx", "-p", folder, "-e", folder / "nginx.log", "-c", folder / "nginx.conf"], folder / "nginx.out")
        wait_for(lambda: children(nginx.pid), f"nginx in {folder}")
        return nginx

    def site(self, text, ports):
        """The instance's site, with its API on three ports of our own: plain, TLS, and the constant worker."""
        before, *servers = re.split(r"^(?=server \{)", text, flags=re.M)
        secure = servers[0]
        if "fastcgi_pass chaotica;" not in secure or "ssl_certificate " not in secure:
            raise RuntimeError("nginx/site.conf no longer begins with the API's server")
        listen = re.compile(r"^    listen .*$", re.M)
        plain = re.sub(r"^ *(ssl_certificate|include \S*/tls\.conf).*\n", "", secure, flags=re.M)
        upstream = re.search(r"^upstream chaotica \{.*?^\}\n", before, re.M | re.S)[0]
        constant = upstream.replace("upstream chaotica", "upstream constant").replace(f"{self.sockets}/api", f"{self.sockets}/constant")
        if constant.count("constant") != 2:
            raise RuntimeError("the upstream of nginx/site.conf looks different now")
        for name in ("nginx-access.log", "nginx.log"):
            before = replaced(before, f"{self.home}/log/{name}", f"{self.home}/bench/{name}")
        return "".join([
            before, constant,
            listen.sub(f"    listen 127.0.0.1:{ports[0]} backlog=1024;", plain),
            listen.sub(f"    listen 127.0.0.1:{ports[1]} ssl http2 backlog=1024;", secure),
            listen.sub(f"    listen 127.0.0.1:{ports[2]} backlog=1024;", plain).replace("fastcgi_pass chaotica;", "fastcgi_pass constant;"),
        ])

    # --- workers of our own

    def answer_constantly(self, answer):
        """Has the constant worker give this answer, headers and body, at `constant_url`."""
        if self.constant:
            self.constant.stop()
        file = self.home / "bench/answer"
        head = "".join(f"{name}: {value}\n" for name, value in answer["headers"])
        file.write_bytes(head.encode() + b"\n" + answer["body"].encode())
        socket_path = self.sockets / "constant"
        settings = {**self.settings, "CHAOTICA_SOCKET": str(socket_path), "CHAOTICA_HEALTH_SOCKET": "", "CHAOTICA_PIDS": ""}
        self.constant = Process([self.program("constant"), file], self.home / "log/constant.log", settings)
        wait_for(lambda: answers(socket_path, "/"), "the constant worker")

    def serve(self):
        """A master of its own with the instance's settings, and its socket. Not ready yet."""
        socket_path = self.sockets / "bench"
        socket_path.unlink(missing_ok=True)
        settings = {**self.settings, "CHAOTICA_SOCKET": str(socket_path), "CHAOTICA_HEALTH_SOCKET": "", "CHAOTICA_PIDS": ""}
        return Process([self.home / "bin/chaotica", "serve"], self.home / "log/bench.log", settings), socket_path


def answers(socket_path, target):
    try:
        return fastcgi.request(socket_path, target)[0] == 200
    except OSError:
        return False


def replaced(text, old, new):
    if old not in text:
        raise RuntimeError(f"nginx/ no longer has {old}")
    return text.replace(old, new)


def assignments(file):
    return dict(word.split("=", 1) for word in shlex.split(file.read_text()))


def data_digest():
    """Of everything that decides what a database holds."""
    digest = hashlib.sha256()
    for file in sorted([ROOT / "sql/sqitch.plan", *(ROOT / "sql/deploy").iterdir(), *(ROOT / "sql/demo").iterdir()]):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
