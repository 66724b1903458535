"""Requests byte by byte to nginx, TLS and workers, and what every answer to whatever arrives has to be: served correctly or
a 4xx in the envelope, never a 5xx."""

import json
import re
import socket
import unittest

from load import envelope_problem, tls
from stack import Stack

CODES = {400: {"BAD_REQUEST", "INVALID_PARAMETER", "MALFORMED_JSON"}, 401: {"AUTHENTICATION_REQUIRED", "INVALID_CREDENTIALS", "INVALID_TOKEN"}, 403: {"PERMISSION_DENIED"},
         404: {"NOT_FOUND"}, 405: {"METHOD_NOT_ALLOWED"}, 406: {"NOT_ACCEPTABLE"}, 413: {"PAYLOAD_TOO_LARGE"}, 414: {"BAD_REQUEST"},
         415: {"UNSUPPORTED_MEDIA_TYPE"}, 422: {"VALIDATION_ERROR"}, 431: {"BAD_REQUEST"}}


def start():
    """The instance of a module's tests; ends with them."""
    global stack, context
    stack = unittest.enterModuleContext(Stack())
    context = tls(stack)
    return stack


class Answer:
    def __init__(self, data):
        data = data.removeprefix(b"HTTP/1.1 100 Continue\r\n\r\n")
        head, _, self.body = data.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        found = re.match(r"HTTP/1\.1 (\d{3})", lines[0])
        self.status = int(found[1]) if found else 0
        self.fields = [(name.lower(), value) for name, value in (line.split(": ", 1) for line in lines[1:] if ": " in line)]
        self.headers = dict(self.fields)

    def json(self):
        return json.loads(self.body)


def begun(data):
    """A connection over which this was sent, as far as it was taken."""
    connection = context.wrap_socket(socket.create_connection(("localhost", stack.port), timeout=60), server_hostname="localhost")
    try:
        connection.sendall(data)
    except OSError:
        pass
    return connection


def raw(data):
    """What comes back for these bytes until the server closes; a request in them should ask for that."""
    received = b""
    with begun(data) as s:  # an early answer is still to be read
        try:
            while piece := s.recv(65536):
                received += piece
        except OSError:
            pass  # the server had not read all and closed
    return Answer(received)


def unchunked(body):
    whole = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        whole, body = whole + body[:int(size, 16)], body[int(size, 16) + 2:]
    return whole


class Input(unittest.TestCase):
    def ask(self, *target_and_headers, body=b"", **more):
        """One request, its target as given: bytes are not escaped."""
        return raw(self.head(*target_and_headers, length=len(body), **more) + body)

    def head(self, target, *headers, method="GET", token="admin", version="1.1", length=0):
        lines = [f"{method} ".encode() + (target if isinstance(target, bytes) else target.encode()) + f" HTTP/{version}".encode(),
                 b"Host: localhost", b"Connection: close"]
        lines += [header if isinstance(header, bytes) else header.encode() for header in headers]
        if token:
            lines.append(b"Authorization: Token " + stack.token(token).encode())
        if length:
            lines.append(b"Content-Length: " + str(length).encode())
        return b"\r\n".join(lines) + b"\r\n\r\n"

    def assert_refused(self, answer, *statuses):
        """One of these, with the code that belongs to it and all that an error carries."""
        self.assertIn(answer.status, statuses, answer.body[:300])
        self.assertIsNone(envelope_problem(answer.status, answer.headers, answer.body, None))
        self.assertIn(answer.json()["error"]["code"], CODES[answer.status])
        self.assertEqual(answer.headers["api-version"], "v1")

    def assert_sensible(self, answer):
        """Served, or refused in the envelope."""
        if answer.status not in (200, 304):
            self.assert_refused(answer, *CODES)

    def worker_lines(self, name):
        return [json.loads(line) for line in stack.logs().splitlines() if f'"request_id":"{name}"' in line and '"event":"request"' in line]

    def assert_reached_a_worker(self, name, status):
        self.assertTrue(stack.wait_for(lambda: self.worker_lines(name)), "no worker has seen it")
        self.assertEqual([line["status"] for line in self.worker_lines(name)], [status])


class Afterwards:
    """For a class of each module that runs last."""

    def test_no_answer_was_5xx_and_no_worker_was_lost(self):
        failed = {name: number for name, number in stack.metrics().items() if name.startswith("chaotica_requests_total") and 'status="5' in name}
        self.assertEqual(failed, {})
        self.assertEqual([line for line in stack.logs().splitlines() if '"level":"error"' in line], [])
        self.assertEqual(stack.metrics()["chaotica_worker_respawns_total"], 0)
