"""All jobs of an instance, by the Python client and by a bare loop that parses the same pages, in turns: `walk.py URL ROUNDS`, with the
token in CHAOTICA_TOKEN, prints as JSON for every round the rows per second of both, and the same per second of this process."""

import json
import os
import sys
import time
from pathlib import Path

import httpx

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "clients/python"))
from chaotica_client import Client  # noqa: E402


def by_hand(bare, url):
    link, rows = f"{url}/api/jobs/?cursor=&page_size=200", 0
    while link:
        page = bare.get(link).json()
        rows, link = rows + len(page["results"]), page["next"]
    return rows


def speed(way):
    began, cpu = time.perf_counter(), time.process_time()
    rows = way()
    return rows / (time.perf_counter() - began), rows / (time.process_time() - cpu)


def main(url, rounds):
    token = os.environ["CHAOTICA_TOKEN"]
    with Client(url, token, verify=os.environ["SSL_CERT_FILE"]) as caller, httpx.Client(verify=os.environ["SSL_CERT_FILE"], headers={"Authorization": f"Token {token}"}) as bare:
        ways = [lambda: sum(1 for _ in caller.jobs.list()), lambda: by_hand(bare, url)]
        for way in ways:
            way()
        seen = []
        for turn in range(rounds):
            both = {index: speed(ways[index]) for index in ((1, 0) if turn % 2 else (0, 1))}
            seen.append([both[0], both[1]])
    print(json.dumps(seen))


main(sys.argv[1], int(sys.argv[2]))
