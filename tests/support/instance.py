"""Master and workers alone, spoken to in FastCGI over their Unix socket. No nginx, no database.

ECHO_SERVER (or `echo_server` next to CHAOTICA_BINARY) is the program of tests/e2e/echo_server.cpp, with a handler of a
few lines."""

import json
import os
import pathlib
import socket
import struct
import subprocess
import tempfile
import threading
import time


BEGIN, END, PARAMS, STDIN, STDOUT = 1, 3, 4, 5, 6


def server_program():
    if "ECHO_SERVER" in os.environ:
        return pathlib.Path(os.environ["ECHO_SERVER"]).resolve()
    return pathlib.Path(os.environ["CHAOTICA_BINARY"]).resolve().parent / "echo_server"


def record(kind, content=b""):
    return struct.pack("!BBHHBB", 1, kind, 1, len(content), 0, 0) + content


def encoded(pairs):
    out = b""
    for name, value in pairs:
        name, value = name.encode(), value.encode()
        for text in (name, value):
            length = len(text)
            out += bytes([length]) if length < 128 else struct.pack("!I", length | 1 << 31)
        out += name + value
    return out


def stream_of(kind, content):
    for start in range(0, len(content), 65535):
        yield record(kind, content[start : start + 65535])
    yield record(kind)


class Answer:
    def __init__(self, raw, complete):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        self.complete = complete  # whether the end record came
        self.status = int(lines[0].split()[1]) if lines[0].startswith("Status: ") else 0
        self.headers = [tuple(line.split(": ", 1)) for line in lines[1:]]

    @property
    def lines(self):
        return self.body.decode().splitlines()

    def value(self, name):
        return next(line.split(" ", 1)[1] for line in self.lines if line.startswith(name + " "))


def read_answer(connection):
    raw, buffer, complete = b"", b"", False
    while True:
        try:
            data = connection.recv(65536)
        except ConnectionResetError:
            data = b""
        if not data:
            return Answer(raw, complete)
        buffer += data
        while len(buffer) >= 8:
            _, kind, _, length, padding, _ = struct.unpack("!BBHHBB", buffer[:8])
            if len(buffer) < 8 + length + padding:
                break
            content, buffer = buffer[8 : 8 + length], buffer[8 + length + padding :]
            if kind == STDOUT:
                raw += content
            elif kind == END:
                complete = True


class Instance:
    """A running server in a directory of its own; ended with the `with` block."""

    def __init__(self, program=None, **options):
        self.directory = tempfile.TemporaryDirectory(prefix="chaotica-")
        base = pathlib.Path(self.directory.name)
        self.socket, self.pids, self.log = base / "s", base / "pids", base / "log"
        environment = {k: v for k, v in os.environ.items() if not k.startswith("CHAOTICA_")}
        environment |= {"CHAOTICA_SOCKET": str(self.socket), "CHAOTICA_PIDS": str(self.pids)}
        environment |= {"CHAOTICA_WORKERS": "2"} | {k: str(v) for k, v in options.items()}
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [str(program or server_program()), "serve"], env=environment, stderr=log
            )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.terminate()
                self.process.wait(10)
        self.directory.cleanup()

    def connect(self):
        deadline = time.monotonic() + 10
        while True:
            connection = socket.socket(socket.AF_UNIX)
            connection.settimeout(20)
            try:
                connection.connect(str(self.socket))
                return connection
            except (FileNotFoundError, ConnectionRefusedError):
                connection.close()
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.01)

    def send(self, connection, path="/", method="GET", body=b"", params=(), length=None):
        pairs = [("REQUEST_METHOD", method), ("REQUEST_URI", path)]
        if body or length is not None:
            pairs.append(("CONTENT_LENGTH", str(len(body) if length is None else length)))
        message = record(BEGIN, struct.pack("!HB5x", 1, 0))
        message += b"".join(stream_of(PARAMS, encoded([*pairs, *params])))
        message += b"".join(stream_of(STDIN, body))
        try:
            connection.sendall(message)
        except BrokenPipeError:
            pass  # An early answer; it is still to be read.

    def ask(self, path="/", **request):
        with self.connect() as connection:
            self.send(connection, path, **request)
            return read_answer(connection)

    def events(self, name):
        lines = self.log.read_text().splitlines()
        return [event for event in map(json.loads, lines) if event["event"] == name]

    def of_kind(self, kind):
        lines = self.pids.read_text().split("\n") if self.pids.exists() else []
        return {int(line.split()[1]) for line in lines if line.startswith(kind + " ")}


def eventually(condition, seconds=10):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.02)
    return False


class Load:
    """Several clients that ask one request after the other, and count what came back."""

    def __init__(self, instance, clients=4, path="/"):
        self.good, self.bad, self.stopping = 0, [], False
        self.instance, self.path = instance, path
        self.threads = [threading.Thread(target=self.run) for _ in range(clients)]

    def run(self):
        while not self.stopping:
            try:
                answer = self.instance.ask(self.path)
                if answer.status == 200 and answer.complete:
                    self.good += 1
                else:
                    self.bad.append(answer.status)
            except OSError as error:
                self.bad.append(error)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping = True
        for thread in self.threads:
            thread.join()
