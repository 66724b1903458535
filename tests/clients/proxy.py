"""A proxy between a client and the server that misbehaves as told, and remembers what it has seen.

    proxy.py --to https://localhost:8443 --ca FILE --certificate FILE --key FILE

One line of JSON on standard output says where it listens: {"url": …, "control": …}. It ends when its standard input does, so
that it never outlives whoever started it. README.md beside it has the rules."""

import argparse
import asyncio
import json
import random
import re
import ssl
import sys
import time
from email.utils import formatdate
from urllib.parse import urlsplit

HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "upgrade", "te", "trailer", "proxy-authorization"}


class Cut(Exception):
    """The connection to the client is to be closed."""


class Head:
    """The first line and the headers of a message; names as they came, looked up in lower case."""

    def __init__(self, first, headers):
        self.first, self.headers = first, headers

    def get(self, name):
        return next((value for key, value in self.headers if key.lower() == name), None)

    def encoded(self, leave_out, *more):
        kept = [pair for pair in self.headers if pair[0].lower() not in leave_out]
        return "".join([self.first, "\r\n", *(f"{key}: {value}\r\n" for key, value in [*kept, *more]), "\r\n"]).encode("latin-1")

    @classmethod
    async def read(cls, reader):
        raw = await reader.readuntil(b"\r\n\r\n")
        first, *lines = raw.decode("latin-1").rstrip("\r\n").split("\r\n")
        return cls(first, [tuple(line.split(": ", 1)) if ": " in line else (line.rstrip(":"), "") for line in lines])


async def pieces(reader, head, bodiless=False, until_close=False):
    """The body of a message as it arrives, whatever frames it."""
    if bodiless:
        return
    if (head.get("transfer-encoding") or "").lower() == "chunked":
        while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
            yield await reader.readexactly(size)
            await reader.readexactly(2)
        while await reader.readuntil(b"\r\n") != b"\r\n":
            pass
    elif (length := head.get("content-length")) is not None:
        left = int(length)
        while left:
            piece = await reader.read(min(left, 65536))
            if not piece:
                raise asyncio.IncompleteReadError(b"", left)
            left -= len(piece)
            yield piece
    elif until_close:
        while piece := await reader.read(65536):
            yield piece


def timed(value):
    """`now+2` is seconds since the epoch, `date+2` that time as HTTP has it; in whatever holds texts."""
    if isinstance(value, dict):
        return {key: timed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [timed(item) for item in value]
    found = re.fullmatch(r"(now|date)([+-]\d+)", value) if isinstance(value, str) else None
    if not found:
        return value
    then = time.time() + int(found[2])
    return str(int(then)) if found[1] == "now" else formatdate(then, usegmt=True)


class Rules:
    """What is to go wrong, and what has been seen since that was said."""

    def __init__(self):
        self.replace([])

    def replace(self, rules):
        self.rules = [{"skip": 0, "times": 1, "chance": 1, **rule} for rule in rules]
        self.log, self.dice = [], random.Random(1)  # so that each run is the same

    def of(self, method, path):
        for rule in self.rules:
            pattern = rule.get("path", "*")
            fits = path.startswith(pattern[:-1]) if pattern.endswith("*") else path == pattern
            if rule["times"] and fits and rule.get("method", method) == method and self.dice.random() < rule["chance"]:
                if not rule["skip"]:
                    rule["times"] -= 1
                    return rule["do"]
                rule["skip"] -= 1
        return {}


class Proxy:
    def __init__(self, options):
        self.target = urlsplit(options.to)
        self.trust = ssl.create_default_context(cafile=options.ca)
        self.rules, self.connections, self.url = Rules(), 0, None

    # --- from the client

    async def serve(self, reader, writer):
        self.connections += 1
        number = self.connections
        try:
            while True:
                head = await Head.read(reader)
                body = b"".join([piece async for piece in pieces(reader, head)])
                await self.answer(head, body, number, writer)
                if (head.get("connection") or "").lower() == "close":
                    break
        except (asyncio.IncompleteReadError, ConnectionError, Cut, ssl.SSLError):
            pass
        finally:
            writer.transport.abort() if writer.transport.is_closing() else writer.close()

    async def answer(self, head, body, number, writer):
        method, target, _ = head.first.split(" ", 2)
        path, _, query = target.partition("?")
        entry = {"method": method, "path": path, "query": query, "status": 0, "at": time.time(), "connection": number,
                 "headers": {name.lower(): value for name, value in head.headers}}
        self.rules.log.append(entry)
        what = self.rules.of(method, path)
        if what.get("cut") == "before":
            raise Cut
        if "answer" in what:
            return await self.answer_alone(timed(what["answer"]), entry, what, writer)
        if what.get("twice"):
            _, reader, upstream = await self.ask(head, body)
            await reader.read()
            upstream.close()
        answer, reader, upstream = await self.ask(head, body)
        try:
            await self.pass_on(method, answer, reader, entry, what, writer)
        finally:
            upstream.close()

    async def answer_alone(self, answer, entry, what, writer):
        body = answer.get("body", {"error": {"code": "SERVICE_UNAVAILABLE", "message": "The proxy says so.", "details": {}}})
        raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        await asyncio.sleep(what.get("delay", 0))
        entry["status"] = answer["status"]
        head = Head(f"HTTP/1.1 {answer['status']} Proxy", [("Content-Type", "application/json"), *answer.get("headers", {}).items()])
        writer.write(head.encoded((), ("Content-Length", len(raw))) + raw)
        await writer.drain()

    # --- to the server

    async def ask(self, head, body):
        """The head of the answer, and from where its body comes. One connection per request."""
        reader, writer = await asyncio.open_connection(self.target.hostname, self.target.port, ssl=self.trust, limit=1 << 20)
        changed = {"host", "content-length", "accept-encoding", *HOP_BY_HOP}
        more = [("Host", self.target.netloc), ("Connection", "close")]
        if body or head.get("content-length"):
            more.append(("Content-Length", len(body)))
        own = Head(head.first, [(name, value.replace(self.url, f"https://{self.target.netloc}")) for name, value in head.headers])
        writer.write(own.encoded(changed, *more) + body)
        await writer.drain()
        return await Head.read(reader), reader, writer

    async def pass_on(self, method, answer, reader, entry, what, writer):
        status = int(answer.first.split(" ")[1])
        bodiless = method == "HEAD" or status in (204, 304)
        body = pieces(reader, answer, bodiless, True)
        streamed = answer.get("content-length") is None and "cut" not in what and "replace" not in what and not bodiless
        whole = None if streamed else self.shown(b"".join([piece async for piece in body]), what)
        await asyncio.sleep(what.get("delay", 0))
        if what.get("cut") == "after":
            raise Cut
        head = Head(answer.first, [(name, self.shown(value.encode("latin-1"), {}).decode("latin-1")) for name, value in answer.headers])
        entry["status"] = status if what.get("cut") is None else 0
        leave_out = {"content-length", *HOP_BY_HOP}
        if whole is None:
            writer.write(head.encoded(leave_out, ("Transfer-Encoding", "chunked")))
            async for piece in body:
                writer.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
                await writer.drain()
            writer.write(b"0\r\n\r\n")
        else:
            writer.write(head.encoded(leave_out, *([] if bodiless else [("Content-Length", len(whole))])))
            writer.write(whole if what.get("cut") != "middle" else whole[: len(whole) // 2])
        await writer.drain()
        if what.get("cut") == "middle":
            raise Cut

    def shown(self, raw, what):
        raw = raw.replace(f"https://{self.target.netloc}".encode(), self.url.encode())
        for old, new in what.get("replace", []):
            raw = raw.replace(old.encode(), new.encode())
        return raw

    # --- from the driver

    async def control(self, reader, writer):
        try:
            head = await Head.read(reader)
            body = b"".join([piece async for piece in pieces(reader, head)])
            if head.first.startswith("POST /rules "):
                self.rules.replace(json.loads(body))
                answer = {}
            else:
                answer = self.rules.log
            raw = json.dumps(answer).encode()
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(raw) + raw)
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


async def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("to", "ca", "certificate", "key"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    identity = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    identity.load_cert_chain(options.certificate, options.key)
    proxy = Proxy(options)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0, ssl=identity, limit=1 << 20)
    control = await asyncio.start_server(proxy.control, "127.0.0.1", 0)
    proxy.url = f"https://localhost:{server.sockets[0].getsockname()[1]}"
    print(json.dumps({"url": proxy.url, "control": f"http://127.0.0.1:{control.sockets[0].getsockname()[1]}"}), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
