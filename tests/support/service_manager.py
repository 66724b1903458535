"""systemd as a process sees it: the socket that it tells what it does (sd_notify)."""

import select
import socket
import tempfile
import time
from pathlib import Path


class ServiceManager:
    """`variables` go into the environment of what is started; `heard` is what has been told so far."""

    def __init__(self, watchdog_s=0.0):
        self.directory = tempfile.TemporaryDirectory(prefix="chaotica-notify-")
        path = Path(self.directory.name) / "notify"
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(str(path))
        self.heard = []
        self.variables = {"NOTIFY_SOCKET": str(path)}
        if watchdog_s:
            self.variables["WATCHDOG_USEC"] = str(int(watchdog_s * 1_000_000))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()
        self.directory.cleanup()

    def listen(self, seconds, until=None):
        """Takes what is told within that time, or until a message of that name comes; whether it came."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self.socket], [], [], left)[0]:
                return False
            message = self.socket.recv(4096).decode()
            self.heard.append(message)
            if until is not None and message.split("\n")[0] == until:
                return True
        return False

    def states(self):
        """What was told, the watchdog apart."""
        return [message.split("\n")[0] for message in self.heard if message != "WATCHDOG=1"]
