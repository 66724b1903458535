"""A FastCGI client of a screen, to ask the workers of a socket without nginx."""

import socket
import struct

BEGIN, PARAMS, STDIN, STDOUT, END = 1, 4, 5, 6, 3


def record(kind, content=b""):
    return struct.pack("!BBHHBB", 1, kind, 1, len(content), 0, 0) + content


def pair(name, value):
    def length(text):
        return struct.pack("!B", len(text)) if len(text) < 128 else struct.pack("!I", len(text) | 0x80000000)

    name, value = name.encode(), value.encode()
    return length(name) + length(value) + name + value


def exactly(connection, count):
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise ConnectionError("the worker hung up")
        data += piece
    return data


def request(path, target, token="", method="GET", accept="application/json"):
    """The status and the body. `path` is that of the socket."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(30)
        connection.connect(str(path))
        parameters = {"REQUEST_METHOD": method, "REQUEST_URI": target, "REMOTE_ADDR": "127.0.0.1", "HTTP_HOST": "localhost",
                      "SERVER_PROTOCOL": "HTTP/1.1", "HTTP_ACCEPT": accept}
        if token:
            parameters["HTTP_AUTHORIZATION"] = "Token " + token
        connection.sendall(record(BEGIN, struct.pack("!HB5x", 1, 0))
                           + record(PARAMS, b"".join(pair(*item) for item in parameters.items()))
                           + record(PARAMS) + record(STDIN))
        answer = b""
        while True:
            _, kind, _, length, padding, _ = struct.unpack("!BBHHBB", exactly(connection, 8))
            content = exactly(connection, length)
            exactly(connection, padding)
            if kind == STDOUT:
                answer += content
            elif kind == END:
                break
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split(b"Status: ", 1)[1][:3]) if b"Status: " in head else 200, body
