"""Clients that read and write all the while, and the books of what they were promised: URL ADDRESS CA TOKEN STOP REPORT. Eight
readers and four writers until the file STOP is there; REPORT gets how many requests there were, which failed, and the rows that
were acknowledged. With `verify` before these, the acknowledged rows of REPORT are looked for instead, and no others of the kind."""

import json
import sys
import threading
import time
from pathlib import Path

import requests
from urllib3.util import connection

READERS, WRITERS = 8, 4


class Client:
    """A connection of its own, kept as a browser or a program keeps it; what fails is not tried again."""

    def __init__(self, url, address, ca, token):
        self.url = url
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.verify = ca
        self.http.headers["Authorization"] = f"Token {token}"
        connect = connection.create_connection
        if not getattr(connect, "to_the_lab", False):
            def to_the_lab(target, *rest, **more):
                return connect((address, target[1]), *rest, **more)
            to_the_lab.to_the_lab = True
            connection.create_connection = to_the_lab

    def ask(self, method, path, **more):
        return self.http.request(method, self.url + path, timeout=60, **more)


class Books:
    def __init__(self):
        self.lock = threading.Lock()
        self.requests, self.failed, self.rows, self.slowest = 0, [], {}, 0.0

    def entered(self, what, seconds, failure=None, row=None):
        with self.lock:
            self.requests += 1
            self.slowest = max(self.slowest, seconds)
            if failure:
                self.failed.append(f"{time.strftime('%H:%M:%S')} {what}: {failure}")
            if row:
                self.rows[str(row["id"])] = row["title"]


def attempt(books, client, method, path, wanted, **more):
    begun = time.monotonic()
    try:
        answer = client.ask(method, path, **more)
        failure = None if answer.status_code == wanted else f"{answer.status_code} {answer.text[:200]}"
        row = answer.json() if failure is None and method != "GET" else None
    except requests.RequestException as error:
        failure, row = repr(error), None
    books.entered(f"{method} {path}", time.monotonic() - begun, failure, row)
    return row


def read(books, client, stop, number):
    paths = ("/api/jobs/2501/", "/api/jobs/?page_size=10", "/api/users/me/", "/api/client/?search=acme")
    while not stop.exists():
        attempt(books, client, "GET", paths[number % len(paths)], 200)
        number += 1
        time.sleep(0.05)


def write(books, client, stop, kind, number):
    for count in range(10 ** 9):
        if stop.exists():
            return
        row = attempt(books, client, "POST", "/api/jobs/", 201, json={"title": f"{kind} {number} {count}", "client": 15, "unit": 3})
        if row:
            attempt(books, client, "PATCH", f"/api/jobs/{row['id']}/", 200, json={"title": f"{kind} {number} {count} changed"})
        time.sleep(0.1)


def run(url, address, ca, token, stop, report):
    books, stop = Books(), Path(stop)
    kind = f"load-{time.time_ns()}"
    threads = [threading.Thread(target=read, args=(books, Client(url, address, ca, token), stop, n)) for n in range(READERS)]
    threads += [threading.Thread(target=write, args=(books, Client(url, address, ca, token), stop, kind, n)) for n in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    text = json.dumps({"kind": kind, "requests": books.requests, "failed": books.failed, "rows": books.rows, "slowest": round(books.slowest, 2)})
    Path(report + ".new").write_text(text)
    Path(report + ".new").rename(report)  # all of it, once it is there


def verify(url, address, ca, token, _, report):
    books = json.loads(Path(report).read_text())
    client, there = Client(url, address, ca, token), {}
    path = f"/api/jobs/?title__startswith={books['kind']}&fields=id,title&page_size=200&cursor="
    while path:
        page = client.ask("GET", path).json()
        there.update({str(row["id"]): row["title"] for row in page["results"]})
        path = page["next"] and page["next"][len(url):]
    # A change whose answer was lost may have been made.
    lost = {key: title for key, title in books["rows"].items() if there.get(key) not in (title, *([f"{title} changed"] if books["failed"] else []))}
    print(f"{len(books['rows'])} rows acknowledged, {len(there)} there, {len(lost)} lost or other; {books['requests']} requests, "
          f"{len(books['failed'])} failed, slowest {books['slowest']} s")
    if not books["rows"]:
        sys.exit("no write was acknowledged")
    if lost or (not books["failed"] and len(there) != len(books["rows"])):
        sys.exit(f"lost: {list(lost.items())[:5]}")


if __name__ == "__main__":
    verify(*sys.argv[2:]) if sys.argv[1] == "verify" else run(*sys.argv[1:])
