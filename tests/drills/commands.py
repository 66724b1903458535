"""The command lines of a lab's machines as they come and go, each once, into the file that is named; until it is killed. What is in
one is everybody's to read for as long as its process lives."""

import os
import sys
import time
from pathlib import Path


def namespace(pid):
    return os.readlink(f"/proc/{pid}/ns/pid")


def command(pid):
    """Nothing for a process of the lab itself, which is the operator's side, nor for one that has ended meanwhile."""
    try:
        return None if namespace(pid) == namespace("self") else Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return None


seen = set()
with open(sys.argv[1], "wb", buffering=0) as file:
    while True:
        now = {command(entry.name) for entry in os.scandir("/proc") if entry.name.isdigit()} - seen - {None, b""}
        for line in now:
            file.write(line.replace(b"\0", b" ") + b"\n")
        seen |= now
        time.sleep(0.1)
