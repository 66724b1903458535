"""Load by wrk: sixteen connections that are kept, one thread, requests made before the clock starts."""

import json
import subprocess
import tempfile
from pathlib import Path

CONNECTIONS = 16

# The paths, one a line, are asked for in turn; where they should be random, the file is.
SCRIPT = """
local requests, at = {}, 0
function init(arguments)
    local headers = {["Authorization"] = "Token " .. arguments[2]}
    for path in io.lines(arguments[1]) do
        if arguments[3] then headers["Content-Type"] = "application/json" end
        requests[#requests + 1] = wrk.format(arguments[3] and "POST" or "GET", path, headers, arguments[3])
    end
end
function request()
    at = at % #requests + 1
    return requests[at]
end
function done(summary, latency)
    local e = summary.errors
    io.write(string.format('\\n{"requests":%d,"us":%d,"p50":%f,"p99":%f,"refused":%d,"broken":%d}\\n',
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), e.status,
        e.connect + e.read + e.write + e.timeout))
end
"""


class Load:
    """What a client asks for: paths, from a server, with a token; with a body that is posted."""

    def __init__(self, url, token, paths, body=None):
        self.url = url
        self.body = [] if body is None else [body]
        self.first = paths[0]
        self.token = token
        self.folder = tempfile.TemporaryDirectory(prefix="chaotica-bench-")
        self.paths = Path(self.folder.name) / "paths"
        self.paths.write_text("".join(path + "\n" for path in paths))
        self.script = Path(self.folder.name) / "wrk.lua"
        self.script.write_text(SCRIPT)

    def run(self, seconds):
        """{rate: requests per second, p50, p99: milliseconds, requests}; every answer must be 2xx."""
        command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s", "-s", str(self.script),
                   self.url, "--", str(self.paths), self.token, *self.body]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=seconds + 60)
        if done.returncode or not done.stdout.rstrip().endswith("}"):
            raise RuntimeError(f"wrk: {done.stdout}")
        seen = json.loads(done.stdout.rstrip().splitlines()[-1])
        if seen["refused"] or seen["broken"] or not seen["requests"]:
            raise RuntimeError(f"not every request to {self.url}{self.first} was answered: {seen}")
        return {"rate": seen["requests"] / seen["us"] * 1e6, "p50": seen["p50"] / 1000, "p99": seen["p99"] / 1000,
                "requests": seen["requests"]}
