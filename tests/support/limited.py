"""nginx with rate limits, a worker that knows whose credentials are, and an address per test: for tests of limits."""

import base64
import binascii
import itertools
import threading

from nginx_alone import Nginx, StubWorker

addresses = (f"198.18.{a}.{b}" for a in range(256) for b in range(1, 255))
names = (f"name{n}" for n in itertools.count())


def credentials_of(pairs):
    """As a worker reads them (identity/auth.cpp): "Token a", "Basic name:password", "sessionid=b"; "" are none that could be read."""
    headers = [value for name, value in pairs if name == "HTTP_AUTHORIZATION"]
    if headers:
        scheme, _, value = headers[0].partition(" ")
        value = value.strip(" ")
        if scheme.lower() in ("token", "bearer"):
            return f"Token {value}"
        try:
            name, colon, password = base64.b64decode(value, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return ""
        return f"Basic {name.lower()}:{password}" if scheme.lower() == "basic" and colon else ""
    cookies = [pair.lstrip(" ") for name, value in pairs if name == "HTTP_COOKIE" for pair in value.split(";")]
    sessions = [pair for pair in cookies if pair.startswith("sessionid=")]
    return sessions[-1] if sessions else None


class Worker(StubWorker):
    """Knows credentials by what its test says: {"Token a": ("5", "token")}, {"sessionid=b": ("5", "session 7")}."""

    def __init__(self, path):
        super().__init__(path)
        self.people = {}
        self.credentials = []  # of all requests
        self.open = threading.Event()  # answers wait for it
        self.open.set()

    def run(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        with connection:
            try:
                self.answer(connection)
            except OSError:
                pass  # a client that has gone

    def reply(self, parameters, pairs, body):
        self.open.wait(10)
        uri = parameters["REQUEST_URI"]
        if "die" in uri:
            return None
        credentials = credentials_of(pairs)
        self.credentials.append(credentials)
        headers = [("Content-Type", "application/json"), ("Vary", "Accept, Authorization, Cookie")]
        if credentials in self.people and "/auth/" not in uri:
            user, limit = self.people[credentials]
            headers += [("X-Chaotica-Subject", user), ("X-Chaotica-Limit", limit)]
        elif "HTTP_AUTHORIZATION" in parameters and "/auth/" not in uri:
            return "401 Unauthorized", headers, "{}"
        return "304 Not Modified" if "unchanged" in uri else "200 OK", headers, "" if "unchanged" in uri else "{}"


class Limited(Nginx):
    rate_limits = "on"
    kind_of_worker = Worker
    settings = {"CHAOTICA_RATE_USER_HOUR": "50", "CHAOTICA_RATE_ANONYMOUS_HOUR": "30", "CHAOTICA_RATE_MINUTE": "20",
                "CHAOTICA_RATE_SESSION_MINUTE": "40", "CHAOTICA_TRUSTED_PROXIES": "127.0.0.1"}

    def setUp(self):
        self.address = next(addresses)
        self.stub = self.worker()

    def ask(self, *headers, path="/api/jobs/", address=None, **how):
        return self.get(path, f"X-Forwarded-For: {address or self.address}", *headers, **how)

    def knows(self, user, limit="token"):
        """A credential of that user, as a header, that nginx has not seen."""
        name = next(names)
        header = f"Cookie: sessionid={name}" if limit.startswith("session") else f"Authorization: Token {name}"
        self.stub.people[header.split(": ", 1)[1]] = (user, limit)
        return header

    def hour(self, answer):
        return tuple(int(answer.one("X-RateLimit-" + name)) for name in ("Limit", "Remaining"))

    def at_once(self, count, *headers, **how):
        """The answers to so many requests, each on a connection of its own, sent when all are there."""
        request = "\r\n".join([f"GET {how.get('path', '/api/jobs/')} HTTP/1.1", "Host: localhost", "Connection: close",
                               f"X-Forwarded-For: {how.get('address', self.address)}", *headers, "", ""]).encode()
        connections = [self.connect() for _ in range(count)]
        for connection in connections:
            connection.sendall(request)
        return [int(self.read(connection).split(b" ", 2)[1]) for connection in connections]

    @staticmethod
    def read(connection):
        with connection:
            data = b""
            while piece := connection.recv(65536):
                data += piece
        return data

    def refused(self, answer, seconds=None):
        """The whole form of a refusal."""
        self.assert_envelope(answer, 429, "RATE_LIMIT_EXCEEDED")
        error, after = answer.json()["error"], int(answer.one("Retry-After"))
        self.assertEqual(error["retry_after"], after)
        self.assertEqual(error["message"], f"Rate limit exceeded. Try again in {after} seconds.")
        if seconds:
            self.assertIn(after, range(seconds - 3, seconds + 1))
