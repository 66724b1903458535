"""An installation as `chaotica doctor --root` sees it: the files of the package and of nginx below a folder, sockets that
somebody listens on, a database, a mail server and processes. All of it well, for a test to break."""

import grp
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink

import schema
from schema import ROOT, conninfo, psql
from stack import free_port

PROGRAM = os.path.abspath(os.environ.get("CHAOTICA_BINARY", "build/release/chaotica"))
SITE = ("site.conf", "tls.conf", "security_headers.conf", "fastcgi_params", "body.conf", "errors.lua", "body.lua", "share.lua")
KINDS = ("master", "worker", "worker", "deliver", "export", "clock")


def start_cluster():
    """A PostgreSQL set up as an installation's is, with the migrated database `good`."""
    cluster = schema.Cluster()
    schema.base = f"host={cluster.home} user=chaotica_owner dbname=postgres"
    psql(conninfo("postgres", "postgres"), "alter system set track_commit_timestamp = on")
    cluster.call("pg_ctl", "-D", cluster.home / "data", "-m", "fast", "-w", "restart", "-l", cluster.home / "log")
    psql(conninfo("postgres"), "create database good")
    schema.migrate("good")
    psql(conninfo("good", "postgres"), file=ROOT / "sql/restrict.sql")
    return cluster


def certificate(folder, days=90, name="localhost"):
    """A certificate that ends in so many days; what ended a day ago was made two days ago, for one."""
    before = ["faketime", "-f", f"{days - 1}d"] if days < 0 else []
    length = ["-days", "1" if days < 0 else str(days)]
    subprocess.run([*before, "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", f"/CN={name}",
                    "-addext", f"subjectAltName=DNS:{name}", *length, "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
                   check=True, stderr=subprocess.DEVNULL)


class Installation:
    def __init__(self, database="good"):
        self.root = Path(tempfile.mkdtemp(prefix="chaotica-doctor-"))
        self.secrets = self.root / "etc/chaotica/secrets"
        self.site = self.root / "etc/nginx/chaotica"
        self.pids = self.root / "run/chaotica/pids"
        for folder in (self.secrets, self.site, self.pids.parent, self.root / "etc/chaotica/tls", self.root / "var/log/chaotica"):
            folder.mkdir(parents=True)
        self.secrets.chmod(0o700)
        self.secret("database", conninfo(database, "chaotica_app"))
        self.secret("cursor_key", "k" * 64)
        self.listening = [self.listen(self.root / "run/chaotica" / name) for name in ("api", "health")]
        port = free_port()
        self.mail = Controller(Sink(), hostname="127.0.0.1", port=port)
        self.mail.start()
        self.settings = {"CHAOTICA_PUBLIC_URL": "https://localhost", "CHAOTICA_SOCKET": self.root / "run/chaotica/api",
                         "CHAOTICA_HEALTH_SOCKET": self.root / "run/chaotica/health", "CHAOTICA_SOCKET_GROUP": grp.getgrgid(os.getegid()).gr_name,
                         "CHAOTICA_SMTP_URL": f"smtp://127.0.0.1:{port}", "CHAOTICA_MAIL_FROM": "chaotica@example.org"}
        self.write_settings()
        certificate(self.root / "etc/chaotica/tls")
        self.render()
        self.processes = [subprocess.Popen(["sleep", "600"]) for _ in KINDS]
        self.pids.write_text("".join(f"{kind} {process.pid}\n" for kind, process in zip(KINDS, self.processes)))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self.processes:
            process.kill()
            process.wait()
        for listener in self.listening:
            listener.close()
        self.stop_mail()
        shutil.rmtree(self.root)

    def stop_mail(self):
        if self.mail:
            self.mail.stop()
        self.mail = None

    def secret(self, name, text, mode=0o600):
        (self.secrets / name).write_text(text + "\n")
        (self.secrets / name).chmod(mode)

    def write_settings(self, **changed):
        self.settings.update(changed)
        lines = ["# Settings", *(f"{name}={value}" for name, value in self.settings.items() if value is not None)]
        (self.root / "etc/chaotica/chaotica.env").write_text("\n".join(lines) + "\n")

    def listen(self, path):
        path.unlink(missing_ok=True)
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(path))
        path.chmod(0o660)
        listener.listen()
        return listener

    def render(self):
        """The site from the package's templates, with other values than any of theirs."""
        templates = self.root / "usr/share/chaotica/nginx"
        shutil.copytree(ROOT / "nginx", templates, ignore=shutil.ignore_patterns("html"))
        values = {"TLS": "/etc/chaotica/tls", "CERTIFICATE": "/etc/chaotica/tls/cert.pem", "CERTIFICATE_KEY": "/etc/chaotica/tls/key.pem",
                  "URL": "https://localhost", "TRUSTED_PROXIES": "", "ACME": ""}
        for name in sorted(SITE):
            text = re.sub(r"@(\w+)@", lambda word: values.get(word[1], "/x/" + word[1].lower()), (templates / name).read_text())
            (self.site / name).write_text(text)
        for file in templates.iterdir():
            if file.name not in SITE and file.suffix in (".lua", ".conf") and file.name != "nginx.conf":
                (self.site / file.name).write_text(re.sub(r"@\w+@", "/x", file.read_text()))
            elif file.suffix == ".sh":
                file.unlink()
        (self.root / "etc/nginx/nginx.conf").write_text("http {\n    include /etc/nginx/chaotica/site.conf;\n}\n")

    def become_edge(self, listens="        listen unix:/run/chaotica-ways/api;\n        listen unix:/run/chaotica-ways/health;"):
        """nginx with its site, and the package for its templates: all that an edge has whose workers are on other hosts."""
        for file in self.secrets.iterdir():
            file.unlink()
        self.pids.unlink()
        for listener in self.listening:
            listener.close()
        shutil.rmtree(self.root / "run/chaotica")
        (self.root / "run/chaotica-ways").mkdir()
        self.listening = [self.listen(self.root / "run/chaotica-ways" / name) for name in ("api", "health")]
        self.write_settings(**dict.fromkeys(self.settings))
        (self.root / "etc/nginx/nginx.conf").write_text(f"""http {{
    include /etc/nginx/chaotica/site.conf;
}}
stream {{
    proxy_ssl_certificate /etc/chaotica/ways/cert.pem;
    proxy_ssl_certificate_key /etc/chaotica/ways/key.pem;
    server {{
{listens}
        proxy_pass api;
    }}
}}
""")
        ways = self.root / "etc/chaotica/ways"
        ways.mkdir()
        certificate(ways, name="edge1.example.org")

    def doctor(self, *before, **variables):
        """The findings by check, and the exit status; `before`: a command that runs it."""
        done = subprocess.run([*before, PROGRAM, "doctor", "--json", "--root", str(self.root)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True, timeout=60, env={"PATH": os.environ["PATH"], **variables})
        assert done.returncode in (0, 1) and not done.stderr, done
        return {finding["check"]: finding for finding in json.loads(done.stdout)}, done.returncode
