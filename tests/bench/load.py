"""Load by wrk: sixteen connections that are kept, one thread, requests made before the clock starts."""

import json
import subprocess
import tempfile
from pathlib import Path

CONNECTIONS = 16

# The paths, one a line, are asked for in turn; where they should be random, the file is.
# Arguments: the file, the body of a POST or "", and names and values of headers.
SCRIPT = """
local requests, at = {}, 0
function init(arguments)
    local body, headers = arguments[2] ~= "" and arguments[2] or nil, {}
    for i = 3, #arguments, 2 do headers[arguments[i]] = arguments[i + 1] end
    if body then headers["Content-Type"] = "application/json" end
    for path in io.lines(arguments[1]) do
        requests[#requests + 1] = wrk.format(body and "POST" or "GET", path, headers, body)
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
    """What a client asks for: paths, from a server, with a token or with headers of another server; with a body that
    is posted."""

    def __init__(self, url, token, paths, body=None, headers=None):
        self.url = url
        self.first = paths[0]
        named = {"Authorization": "Token " + token} if headers is None else headers
        self.arguments = [body or "", *(word for header in named.items() for word in header)]
        self.folder = tempfile.TemporaryDirectory(prefix="chaotica-bench-")
        self.paths = Path(self.folder.name) / "paths"
        self.paths.write_text("".join(path + "\n" for path in paths))
        self.script = Path(self.folder.name) / "wrk.lua"
        self.script.write_text(SCRIPT)

    def run(self, seconds):
        """{rate: requests per second, p50, p99: milliseconds, requests}; every answer must be 2xx."""
        command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s", "-s", str(self.script),
                   self.url, "--", str(self.paths), *self.arguments]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=seconds + 60)
        if done.returncode or not done.stdout.rstrip().endswith("}"):
            raise RuntimeError(f"wrk: {done.stdout}")
        seen = json.loads(done.stdout.rstrip().splitlines()[-1])
        if seen["refused"] or seen["broken"] or not seen["requests"]:
            raise RuntimeError(f"not every request to {self.url}{self.first} was answered: {seen}")
        return {"rate": seen["requests"] / seen["us"] * 1e6, "p50": seen["p50"] / 1000, "p99": seen["p99"] / 1000,
                "requests": seen["requests"]}
