"""nginx alone, from the templates, with a worker of a few lines that does as it is told: for tests of what nginx does
by itself."""

import contextlib
import http.client
import json
import os
import re
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

START = r"""
set -euo pipefail
. nginx/instance.sh
nginx_as=() nginx_user=
mkdir -p "$home"/{log,run,nginx/html,nginx/tmp}
nginx/dev-certificate "$home/tls"
if ((EUID == 0)); then nginx_user='user root;'; fi
render_nginx
sed -i "$tweaks" "$home"/nginx/{site.conf,body.conf,body.lua,callers.lua,share.lua,windows.lua}
nginx_cli
"""


def frame(kind, flags, stream, payload=b""):
    """One of HTTP/2."""
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def field(index, value):
    """A header of HPACK's static table with a value of its own."""
    return bytes([index, len(value)]) + value.encode()


def request_to(path, stream, method=0x82):
    """HEADERS that end the stream; the method as HPACK's table has it (GET)."""
    return frame(1, 5, stream, bytes([method, 0x87]) + field(0x44, path) + field(0x41, "localhost"))


def reset(stream):
    return frame(3, 0, stream, struct.pack(">I", 8))


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class StubWorker(threading.Thread):
    """A FastCGI responder: answers with the parameters it got, or fails as the path says."""

    def __init__(self, path):
        super().__init__(daemon=True)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(path))
        self.listener.listen(256)
        self.asked = []  # the addresses of the requests that arrived whole

    def run(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):  # a client that has gone
                self.answer(connection)

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def answer(self, connection):
        stream = connection.makefile("rb")
        parameters, body = b"", 0
        while True:
            header = stream.read(8)
            if len(header) < 8:
                return
            _, kind, request, length, padding, _ = struct.unpack(">BBHHBB", header)
            content = stream.read(length + padding)[:length]
            if kind == 4:
                parameters += content
            if kind == 5:
                body += length
                if length == 0:
                    break
        pairs = list(self.pairs(parameters))
        self.asked.append(dict(pairs)["REQUEST_URI"])
        reply = self.reply(dict(pairs), pairs, body)
        if reply is None:
            return
        status, headers, text = reply
        head = "".join(f"{name}: {value}\r\n" for name, value in (("Status", status), *headers))
        out = f"{head}X-Request-ID: {dict(pairs)['HTTP_X_REQUEST_ID']}\r\n\r\n{text}".encode()
        for start in range(0, len(out), 60000):
            piece = out[start:start + 60000]
            connection.sendall(struct.pack(">BBHHBB", 1, 6, request, len(piece), 0, 0) + piece)
        connection.sendall(struct.pack(">BBHHBB", 1, 6, request, 0, 0, 0))
        connection.sendall(struct.pack(">BBHHBB", 1, 3, request, 8, 0, 0) + bytes(8))

    def reply(self, parameters, pairs, body):
        """Status, headers and body; None to end the connection."""
        uri = parameters["REQUEST_URI"]
        if "die" in uri:
            return None
        if "hang" in uri:
            time.sleep(1.5)
            return None
        text = json.dumps({"parameters": pairs, "body": body})
        return "418 Teapot" if "teapot" in uri else "200 OK", [("Content-Type", "application/json")], text

    @staticmethod
    def pairs(data):
        at = 0

        def length():
            nonlocal at
            first = data[at]
            if first < 128:
                at += 1
                return first
            at += 4
            return struct.unpack(">I", data[at - 4:at])[0] & 0x7FFFFFFF

        while at < len(data):
            name, value = length(), length()
            yield data[at:at + name].decode("latin-1"), data[at + name:at + name + value].decode("latin-1")
            at += name + value


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def all(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def one(self, name):
        found = self.all(name)
        assert len(found) == 1, f"{name}: {found} in {self.headers}"
        return found[0]

    def json(self):
        return json.loads(self.body)


class Nginx(unittest.TestCase):
    # What a test cannot wait for, as a script of sed over the configuration.
    tweaks = "s/fastcgi_read_timeout .*/fastcgi_read_timeout 1s;/"
    workers = 10_000  # so that a share of them is no bound
    settings = {}  # variables of nginx/render
    rate_limits = "off"
    kind_of_worker = StubWorker

    @classmethod
    def setUpClass(cls):
        cls.home = Path(tempfile.mkdtemp(prefix="chaotica-nginx-", dir="/tmp"))
        (cls.home / "health").symlink_to("api")  # the worker answers there as well
        cls.ports = {name: free_port() for name in ("port", "http_port", "metrics_port")}
        environment = {"PATH": os.environ["PATH"], "home": str(cls.home), "sockets": str(cls.home), "tweaks": cls.tweaks,
                       "workers": str(cls.workers), "rate_limits": cls.rate_limits, **cls.settings,
                       **{name: str(port) for name, port in cls.ports.items()}}
        subprocess.run(["bash", "-c", START], cwd=ROOT, env=environment, check=True)
        cls.context = ssl.create_default_context(cafile=str(cls.home / "tls/ca.pem"))

    @classmethod
    def tearDownClass(cls):
        os.kill(cls.pid(), signal.SIGTERM)
        for _ in range(100):
            if not (cls.home / "run/nginx.pid").exists():
                break
            time.sleep(0.05)
        shutil.rmtree(cls.home)

    @classmethod
    def pid(cls):
        return int((cls.home / "run/nginx.pid").read_text())

    def connect(self, plain=False, port=None):
        if plain or port:
            return socket.create_connection(("127.0.0.1", port or self.ports["http_port"]), timeout=10)
        raw = socket.create_connection(("127.0.0.1", self.ports["port"]), timeout=10)
        return self.context.wrap_socket(raw, server_hostname="localhost")

    def begun(self, data, **how):
        """A connection on which this was sent, as far as nginx took it."""
        connection = self.connect(**how)
        self.addCleanup(connection.close)
        with contextlib.suppress(OSError):
            connection.sendall(data)
        return connection

    def begun_at_once(self, data, count):
        """As many connections on which this was sent: first they are made, which takes its time."""
        connections = [self.begun(b"") for _ in range(count)]
        for connection in connections:
            connection.sendall(data)
        return connections

    def http2(self, *frames):
        """A connection that begins with these."""
        self.context.set_alpn_protocols(["h2"])
        try:
            return self.begun(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0) + b"".join(frames))
        finally:
            self.context.set_alpn_protocols(["http/1.1"])

    def raw(self, data, **how):
        with self.connect(**how) as s:
            try:
                s.sendall(data)
            except (BrokenPipeError, ConnectionResetError):
                pass
            response = http.client.HTTPResponse(s, method=data.split(b" ", 1)[0].decode())
            response.begin()
            return Answer(response.status, response.getheaders(), response.read())

    def get(self, path, *headers, method="GET", **how):
        lines = [f"{method} {path} HTTP/1.1", "Host: localhost", "Connection: close", *headers, "", ""]
        return self.raw("\r\n".join(lines).encode(), **how)

    def worker(self):
        path = self.home / "api"
        path.unlink(missing_ok=True)
        worker = self.kind_of_worker(path)
        worker.start()

        def stop():
            worker.close()
            path.unlink()

        self.addCleanup(stop)
        return worker

    def assert_envelope(self, answer, status, code):
        self.assertEqual(answer.status, status, answer.body)
        self.assertEqual(answer.one("Content-Type"), "application/json")
        error = answer.json()["error"]
        later = ["retry_after"] if status == 429 else []
        self.assertEqual(sorted(error), ["code", "details", "message", "request_id", *later, "timestamp"])
        self.assertEqual(error["code"], code)
        self.assertEqual(error["details"], {})
        self.assertRegex(error["timestamp"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertRegex(error["request_id"], r"^req_[A-Za-z0-9_-]{6,64}$")
        self.assertEqual(answer.one("X-Request-ID"), error["request_id"])
        self.assertEqual(answer.one("API-Version"), "v1")
        self.assertEqual(answer.one("Cache-Control"), "no-store")
        self.assertEqual(int(answer.one("Content-Length")), len(answer.body))

    def assert_security_headers(self, answer):
        self.assertIn("max-age=63072000", answer.one("Strict-Transport-Security"))
        self.assertEqual(answer.one("X-Content-Type-Options"), "nosniff")
        self.assertEqual(answer.one("Referrer-Policy"), "no-referrer")
        self.assertEqual(answer.all("Server"), [])

    def curl(self, *arguments, stdin=subprocess.DEVNULL):
        out = subprocess.run(["curl", "-s", "-i", "--http2", "--cacert", str(self.home / "tls/ca.pem"), *arguments],
                             check=True, stdin=stdin, stdout=subprocess.PIPE, timeout=20).stdout
        head, _, body = out.rpartition(b"\r\n\r\n")
        return re.match(rb"HTTP/2 (\d+)", head), body
