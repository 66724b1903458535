"""An authority that speaks ACME (RFC 8555), as little of it as certbot asks for: ADDRESS PORT CERTIFICATE KEY CA-CERTIFICATE CA-KEY SITE. A
name is whoever's who answers for it at the address SITE over HTTP. It believes every signature; until it is killed."""

import base64
import hashlib
import itertools
import json
import secrets
import ssl
import subprocess
import sys
import tempfile
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

address, port, certificate, key, ca, ca_key, site = sys.argv[1:]
here = f"https://{address}:{port}"
numbers = itertools.count(1)
accounts, orders = {}, {}  # thumbprints of keys, by address; orders, by number


def bytes_of(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def text_of(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def thumbprint(jwk):
    members = {"EC": ("crv", "kty", "x", "y"), "RSA": ("e", "kty", "n")}[jwk["kty"]]
    return text_of(hashlib.sha256(json.dumps({name: jwk[name] for name in members}, separators=(",", ":")).encode()).digest())


def chain_for(csr):
    with tempfile.NamedTemporaryFile() as request:
        request.write(csr)
        request.flush()
        return subprocess.run(["openssl", "x509", "-req", "-inform", "DER", "-in", request.name, "-CA", ca, "-CAkey", ca_key, "-days", "90",
                               "-set_serial", str(next(numbers) + 1000), "-copy_extensions", "copy"], check=True, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL).stdout + Path(ca).read_bytes()


def holds(order):
    """Whether the answer that is expected is given at the address."""
    (name,) = (identifier["value"] for identifier in order["identifiers"])
    request = urllib.request.Request(f"http://{site}/.well-known/acme-challenge/{order['token']}", headers={"Host": name})
    return urllib.request.urlopen(request, timeout=10).read().decode() == f"{order['token']}.{order['thumbprint']}"


class Authority(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def say(self, status, body, **headers):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Replay-Nonce": text_of(f"nonce {next(numbers)}".encode()), "Content-Type": "application/json", "Content-Length": str(len(data)),
                            **{name.replace("_", "-"): value for name, value in headers.items()}}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def do_GET(self):
        self.say(200, {"newNonce": f"{here}/nonce", "newAccount": f"{here}/account", "newOrder": f"{here}/order", "revokeCert": f"{here}/none",
                       "keyChange": f"{here}/none"})

    do_HEAD = do_GET

    def do_POST(self):
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        protected = json.loads(bytes_of(sent["protected"]))
        payload = json.loads(bytes_of(sent["payload"]) or "{}")
        what, _, number = self.path.removeprefix("/").partition("/")
        if what == "account":
            where = f"{here}/account/{next(numbers)}"
            accounts[where] = thumbprint(protected["jwk"])
            return self.say(201, {"status": "valid"}, Location=where)
        if what == "order" and not number:
            number = str(next(numbers))
            orders[number] = {"status": "pending", "identifiers": payload["identifiers"], "token": secrets.token_urlsafe(16), "thumbprint": accounts[protected["kid"]]}
            return self.order(number, orders[number], payload, status=201)
        return getattr(self, what)(number, orders[number], payload)

    def order(self, number, order, _, status=200):
        self.say(status, {"status": order["status"], "identifiers": order["identifiers"], "authorizations": [f"{here}/authorization/{number}"],
                          "finalize": f"{here}/finalize/{number}", "certificate": f"{here}/certificate/{number}"}, Location=f"{here}/order/{number}")

    def authorization(self, number, order, _):
        status = "pending" if order["status"] == "pending" else "valid"
        self.say(200, {"status": status, "identifier": order["identifiers"][0], "challenges": [self.task(number, order, status)]})

    def task(self, number, order, status):
        return {"type": "http-01", "url": f"{here}/challenge/{number}", "token": order["token"], "status": status}

    def challenge(self, number, order, _):
        order["status"] = "ready" if holds(order) else "invalid"
        self.say(200, self.task(number, order, "valid" if order["status"] == "ready" else "invalid"), Link=f'<{here}/authorization/{number}>;rel="up"')

    def finalize(self, number, order, payload):
        order.update(status="valid", chain=chain_for(bytes_of(payload["csr"])))
        self.order(number, order, payload)

    def certificate(self, number, order, _):
        self.say(200, order["chain"], Content_Type="application/pem-certificate-chain")


context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(certificate, key)
server = ThreadingHTTPServer((address, int(port)), Authority)
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
