"""Load for the drills: clients that ask an instance for what they know the answer of, through nginx and TLS, and judge
every answer. Each request names itself by X-Request-ID and each answer must carry that name, so that the answer to
another request is noticed too."""

import http.client
import json
import ssl
import threading
import time
from collections import Counter, namedtuple

# `kind` is good, refused (502, 503 or 504 in the envelope), cut (the connection ended too early) or wrong.
Outcome = namedtuple("Outcome", "client began ended path kind detail")

CODES = {502: "BAD_GATEWAY", 503: "SERVICE_UNAVAILABLE", 504: "TIMEOUT"}
ENDED = (ConnectionError, http.client.RemoteDisconnected, ssl.SSLEOFError, ssl.SSLZeroReturnError)


def tls(stack):
    return ssl.create_default_context(cafile=stack.env["CHAOTICA_CA"])


def envelope_problem(status, headers, body, name):
    """What is wrong with an error answer; None when nothing is. `headers`: lower-case names to values."""
    try:
        error = json.loads(body)["error"]
    except (ValueError, KeyError, TypeError):
        return f"{status} without the envelope: {body[:200]!r}"
    if set(error) != {"code", "message", "details", "timestamp", "request_id"}:
        return f"{status} with the members {sorted(error)}"
    if status in CODES and error["code"] != CODES[status]:
        return f"{status} with the code {error['code']}"
    if name is not None and error["request_id"] != name or headers.get("x-request-id") != error["request_id"]:
        return f"{status} of {name} names {error['request_id']} and {headers.get('x-request-id')}"
    if status == 503 and not headers.get("retry-after", "").isdigit():
        return "503 without Retry-After"
    return None


class Load:
    """`clients` threads ask for `paths` in turn. `fresh`: with a connection for each request; else a connection is kept,
    and a request that meets one which the server has just closed, without a byte of an answer, is sent again (RFC 9112,
    9.3.1) and counted in `stale`."""

    def __init__(self, stack, paths, clients=4, fresh=False, token="admin"):
        self.stack, self.paths, self.fresh = stack, list(paths), fresh
        self.authorization = "Token " + stack.token(token)
        self.context = tls(stack)
        self.outcomes, self.stale, self.stopping = [], 0, False
        self.expected = {path: self.known(path) for path in self.paths}
        assert len(set(self.expected.values())) == len(self.paths), "two paths with the same answer"
        self.threads = [threading.Thread(target=self.run, args=(number,)) for number in range(clients)]

    def known(self, path):
        answer = self.stack.get(path, headers={"Authorization": self.authorization})
        assert answer.status_code == 200, f"{path}: {answer.status_code} {answer.text}"
        return answer.content

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping = True
        for thread in self.threads:
            thread.join()

    def run(self, client):
        connection, used, number = None, False, client
        while not self.stopping:
            path, number = self.paths[number % len(self.paths)], number + 1
            name = f"req_load-{client}-{number}-x"
            began = time.monotonic()
            if connection is None or self.fresh:
                connection, used = self.connect(), False
            kind, detail = self.ask(connection, path, name)
            if kind == "cut" and detail == "silent" and used:
                self.stale += 1
                connection, used = self.connect(), False
                kind, detail = self.ask(connection, path, name)
            used = True
            if kind == "cut" or self.fresh:
                connection.close()
                connection = None
            self.outcomes.append(Outcome(client, began, time.monotonic(), path, kind, detail))
            if kind != "good":
                time.sleep(0.01)  # what is away is not hammered
        if connection:
            connection.close()

    def connect(self):
        return http.client.HTTPSConnection("localhost", self.stack.port, timeout=60, context=self.context)

    def ask(self, connection, path, name):
        try:
            connection.request("GET", path, headers={"Authorization": self.authorization, "X-Request-ID": name})
            answer = connection.getresponse()
        except ENDED:
            return "cut", "silent"
        except OSError as error:
            return "wrong", repr(error)
        try:
            body = answer.read()
        except (http.client.IncompleteRead, *ENDED) as error:
            return "cut", repr(error)
        except OSError as error:
            return "wrong", repr(error)
        headers = {key.lower(): value for key, value in answer.getheaders()}
        if answer.status in CODES:
            problem = envelope_problem(answer.status, headers, body, name)
            return ("wrong", problem) if problem else ("refused", answer.status)
        if answer.status != 200:
            return "wrong", f"{answer.status} {body[:300]!r}"
        if headers.get("x-request-id") != name:
            return "wrong", f"{name} was answered as {headers.get('x-request-id')}"
        if body != self.expected[path]:
            return "wrong", f"{body[:300]!r} instead of {self.expected[path][:300]!r}"
        return "good", None

    # --- what came of it

    def of_kind(self, *kinds, since=0.0):
        """Outcomes of requests that began at `since` or later."""
        return [outcome for outcome in list(self.outcomes) if outcome.kind in kinds and outcome.began >= since]

    def wait_for_good(self, count, since=None, seconds=60):
        """Until so many more requests have gone well; False when they have not in time."""
        since = time.monotonic() if since is None else since
        return self.stack.wait_for(lambda: len(self.of_kind("good", since=since)) >= count, seconds)

    def wait_for_all(self, seconds=60):
        """Until every client has ended a request that it began after the call: none of before is under way then."""
        since = time.monotonic()
        return self.stack.wait_for(lambda: len({outcome.client for outcome in list(self.outcomes) if outcome.began >= since}) == len(self.threads), seconds)

    def __str__(self):
        counts = Counter(str(outcome.detail) if outcome.kind == "refused" else outcome.kind for outcome in self.outcomes)
        if self.stale:
            counts["sent again"] = self.stale
        return ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
