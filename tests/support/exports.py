"""What the tests of exports and of their mail begin with: a mail server of the test's own, a `chaotica export` that it starts,
stops and kills, and an instance without one.

    def setUpModule():
        global stack, server
        stack, server = begin()
"""

import asyncio
import email
import email.policy
import os
import random
import signal
import subprocess
import threading
import unittest
from pathlib import Path

from mail_sink import Loopback
from stack import Stack, free_port


SYSTEM_AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
private_mounts = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]


def begin():
    """An instance and a mail server for all tests of a module."""
    Exports.stack = unittest.enterModuleContext(Stack(workers=2))
    Exports.server = Server()
    unittest.addModuleCleanup(Exports.server.stop)
    return Exports.stack, Exports.server


class Server:
    """A mail server of the test: `refuse…` never gets anything (550), `later…` is put off the first time (451), and every
    message takes `delay` seconds before it is acknowledged; …`slow…` is not answered before `go_on` is set."""

    def __init__(self, **options):
        self.received, self.delay, self.put_off, self.lock = [], 0, set(), threading.Lock()
        self.waiting, self.go_on = threading.Event(), threading.Event()
        self.port = free_port()
        self.controller = Loopback(self, self.port, **options)
        self.controller.start()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if "slow" in address:
            self.waiting.set()
            while not self.go_on.is_set():
                await asyncio.sleep(0.02)
        if address.startswith("refuse"):
            return "550 there is no such user"
        if address.startswith("later") and address not in self.put_off:
            self.put_off.add(address)
            return "451 try again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        with self.lock:
            self.received.append((list(envelope.rcpt_tos), envelope.original_content))
        await asyncio.sleep(self.delay)
        return "250 kept"

    def bytes_to(self, address):
        with self.lock:
            return [content for recipients, content in self.received if recipients == [address]]

    def to(self, address):
        return [email.message_from_bytes(content, policy=email.policy.default) for content in self.bytes_to(address)]

    def stop(self):
        self.controller.stop()


class Process:
    """A `chaotica export` of the test's own, with the instance's settings and these. `authorities`: a file of certificates
    that it takes for those of the system."""

    def __init__(self, stack, server, authorities=None, **settings):
        home = (stack.state / "home").resolve()
        own = dict(line.split("=", 1) for line in (home / "settings").read_text().splitlines())
        own.pop("CHAOTICA_PIDS")
        own |= {"CHAOTICA_SMTP_URL": f"smtp://127.0.0.1:{server.port}", **settings}
        command = [str(home / "bin/chaotica"), "export"]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=chaotica", "--regid=chaotica", "--init-groups", "--", *command]
        if authorities:
            command = [*private_mounts, "sh", "-c", f"mount --bind {authorities} {SYSTEM_AUTHORITIES} && exec \"$@\"", "sh", *command]
        self.log = open(stack.state / f"export-{random.random()}.log", "w+")
        self.process = subprocess.Popen(command, cwd="/", env={"PATH": "/usr/bin:/bin", **own}, stdout=self.log, stderr=self.log)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self, seconds=12):
        self.process.terminate()
        code = self.process.wait(seconds)
        self.log.seek(0)
        return code, self.log.read()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()
        self.log.close()


class Exports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.client = cls.enterClassContext(cls.stack.client())
        for pid in cls.stack.pids("export"):
            os.kill(pid, signal.SIGTERM)
        assert cls.stack.wait_for(lambda: not any(Path(f"/proc/{pid}").exists() for pid in cls.stack.pids("export")))

    def process(self, server=None, **settings):
        return Process(self.stack, server or self.server, **settings)

    def create(self, **members):
        return self.client.exports.create({"name": "Weekly jobs", "resource": "jobs", **members})

    def run_of(self, export):
        return self.stack.wait_for(self.client.exports(export).runs.list().first)

    def ended(self, export, seconds=20):
        run = self.stack.wait_for(lambda: (lambda found: found if found["status"] in ("succeeded", "failed", "skipped") else None)(
            self.run_of(export)), seconds)
        self.assertIsNotNone(run, self.run_of(export))
        return run

    def hurry(self):
        """Whatever waits or is held by nobody any more is due now."""
        self.stack.sql("update export_run set next_attempt_at = now() where next_attempt_at is not null; "
                       "update export_run set leased_until = now() where leased_until is not null; "
                       "update mail set next_attempt_at = now() where next_attempt_at is not null; notify chaotica_export")
