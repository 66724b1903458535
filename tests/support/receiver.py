"""Receivers of webhooks over real sockets, plain and by TLS, that misbehave as their path says; and certificates for them."""

import json
import ssl
import subprocess
import threading
import time
from collections import Counter, defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Arrival:
    """A request as it came: path, headers, body, the time of arrival."""

    def __init__(self, path, headers, body):
        self.path, self.headers, self.body, self.at = path, headers, body, time.monotonic()

    @property
    def id(self):
        return self.headers["webhook-id"]

    @property
    def json(self):
        return json.loads(self.body)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        arrival = Arrival(self.path, self.headers, body)
        with self.server.lock:
            self.server.arrivals[self.path.split("?")[0]].append(arrival)
        kind = self.path.split("?")[0].split("/")[1]
        getattr(self, "answer_" + kind, self.answer_ok)(arrival)

    def do_GET(self):
        with self.server.lock:
            self.server.arrivals["GET"].append(self.path)
        self.answer(200)

    def answer(self, status, headers=(), body=b"thank you"):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer_ok(self, _):
        self.answer(200)

    def answer_slow(self, _):
        time.sleep(1.5)
        self.answer(200)

    def answer_failing(self, _):
        self.answer(500, body="kaputt \0 ä".encode())

    def answer_busy(self, arrival):
        """Until the time that the query says."""
        self.answer(503, [("Retry-After", unquote(urlsplit(arrival.path).query) or "3600")])

    def answer_status(self, arrival):
        self.send_response(int(arrival.path.split("/")[2]))
        self.end_headers()
        self.close_connection = True

    def answer_chunked(self, _):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.send_header("Trailer", "Expires, X-Sum")
        self.end_headers()
        self.wfile.write(b"6\r\nthank \r\n3;of=it\r\nyou\r\n0\r\nX-Sum: 9\r\nExpires: never\r\n\r\n")

    def answer_held(self, arrival):
        """When the test lets it; how many wait at once is counted."""
        held, most = self.server.held, self.server.most_held
        with self.server.lock:
            for key in (arrival.path, "all"):
                held[key] += 1
                most[key] = max(most[key], held[key])
        self.server.released.wait(9)
        with self.server.lock:
            for key in (arrival.path, "all"):
                held[key] -= 1
        self.answer(200)

    def answer_gone(self, _):
        self.answer(410)

    def answer_elsewhere(self, _):
        self.answer(302, [("Location", f"http://127.0.0.1:{self.server.server_port}/landed")])

    def answer_hang(self, _):
        time.sleep(12)

    def answer_torn(self, _):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Le")
        self.close_connection = True

    def answer_big(self, _):
        self.send_response(200)
        self.send_header("Content-Length", str(1 << 30))
        self.end_headers()
        sent = 0
        try:
            while sent < 1 << 30:
                self.wfile.write(b"x" * 65536)
                sent += 65536
        except OSError:
            pass
        self.server.sent = sent
        self.close_connection = True

    def log_message(self, *_):
        pass


class Receiver(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512

    def __init__(self, certificate=None, address="127.0.0.1", port=0):
        super().__init__((address, port), Handler)
        self.arrivals, self.lock, self.sent = defaultdict(list), threading.Lock(), None
        self.connections = 0
        self.held, self.most_held, self.released = Counter(), Counter(), threading.Event()
        self.scheme = "https" if certificate else "http"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self, path):
        return f"{self.scheme}://{self.server_address[0]}:{self.server_port}{path}"

    def verify_request(self, *_):
        self.connections += 1
        return True

    def handle_error(self, *_):
        pass

    def got(self, path):
        with self.lock:
            return list(self.arrivals[path])


def certificate(folder, name, authority=None):
    """A certificate for 127.0.0.1 by that authority, or by itself: files of certificate and key."""
    folder = Path(folder)
    files = folder / f"{name}.pem", folder / f"{name}.key"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
               "-out", files[0], "-keyout", files[1]]
    if authority:
        command += ["-CA", authority[0], "-CAkey", authority[1], "-addext", "subjectAltName=IP:127.0.0.1",
                    "-addext", "basicConstraints=critical,CA:FALSE"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    files[0].chmod(0o644)
    return files
