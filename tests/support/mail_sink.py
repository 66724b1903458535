"""A mail server for development and tests: takes every message on loopback and keeps it as a file, one per recipient of its
envelope, with that recipient as X-Envelope-To. Sends nothing on.

    mail_sink.py PORT DIRECTORY
"""

import os
import signal
import sys
import threading
from datetime import datetime, timezone
from pathlib import Path

from aiosmtpd.controller import Controller


class Keeper:
    """Writes DIRECTORY/<time>-<n>.eml; a file is there whole or not at all."""

    def __init__(self, directory):
        self.directory = Path(directory)
        self.count = 0

    async def handle_DATA(self, server, session, envelope):
        for recipient in envelope.rcpt_tos:
            self.keep(recipient, envelope.original_content or envelope.content)
        return "250 kept"

    def keep(self, recipient, content):
        self.count += 1
        name = f"{datetime.now(timezone.utc):%Y%m%dT%H%M%S.%f}-{self.count}.eml"
        line = "".join(c for c in recipient if c.isprintable())
        unfinished = self.directory / ("." + name)
        unfinished.write_bytes(b"X-Envelope-To: " + line.encode() + b"\r\n" + content)
        unfinished.rename(self.directory / name)


class Loopback(Controller):
    """On 127.0.0.1, for messages of any length that this product makes."""

    def __init__(self, handler, port, **options):
        super().__init__(handler, hostname="127.0.0.1", port=port, data_size_limit=256 << 20, ident="sink", **options)


def main():
    port, directory = sys.argv[1:]
    os.umask(0o027)
    controller = Loopback(Keeper(directory), int(port))
    controller.start()
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    stopped.wait()
    controller.stop()


if __name__ == "__main__":
    main()
