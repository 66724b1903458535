"""What limiting rates costs: of a request, and of nginx's memory."""

import json
import re
import subprocess
import tempfile
import urllib.request
from pathlib import Path

from measure import USUAL, by_cpu, in_turn

ADDRESSES = 1_000_000
EARLY = "10.0.1.0"  # one of the first that are counted
ALLOWED_MIB = 128
PLENTY = "900000000"

# One request per address of so many, from number arguments[1] on.
SCRIPT = """
local number, addresses
function init(arguments) number, addresses = tonumber(arguments[1]), tonumber(arguments[2]) end
function request()
    number = (number + 1) % addresses
    local address = ("10.%d.%d.%d"):format(math.floor(number / 65536) % 256, math.floor(number / 256) % 256, number % 256)
    return wrk.format("GET", "/api/", {["X-Forwarded-For"] = address})
end
function done(summary)
    io.write(string.format('\\n{"requests":%d,"refused":%d}\\n', summary.requests, summary.errors.status))
end
"""


def limits(stacks, plan, detail_load):
    stack = stacks(USUAL)
    limited, _, _ = stack.start_limited_nginx({f"CHAOTICA_RATE_{name}": PLENTY for name in ("USER_HOUR", "ANONYMOUS_HOUR", "MINUTE", "SESSION_MINUTE")})
    try:
        seen, costs, others = in_turn(plan, [(stack, detail_load(stack, url)) for url in (limited, stack.url)])
    finally:
        stack.limited.stop()
        stack.limited = None
    return [(on["rate"], off["rate"]) for on, off in seen], [by_cpu(costs), others]


def figures(url):
    text = urllib.request.urlopen(url, timeout=10).read().decode()
    return dict(re.findall(r"^(chaotica_rate_limit_\S+) (\d+)$", text, re.M))


def count_addresses(url):
    """A request of each; answered by the constant worker, so that nginx is what is measured."""
    with tempfile.TemporaryDirectory(prefix="chaotica-bench-") as folder:
        script = Path(folder) / "wrk.lua"
        script.write_text(SCRIPT)
        sent = 0
        while sent < ADDRESSES:
            out = subprocess.run(["wrk", "-t1", "-c16", "-d10s", "-s", str(script), url, "--", str(sent), str(ADDRESSES)], check=True, stdout=subprocess.PIPE, text=True).stdout
            seen = json.loads(out.rstrip().splitlines()[-1])
            if seen["refused"] or seen["requests"] < 100:
                raise RuntimeError(f"not every address was answered: {seen}")
            sent += seen["requests"] - 16  # the last ones may not have arrived


def memory(stacks, plan):
    stack = stacks(USUAL)
    stack.answer_constantly({"headers": [("Content-Type", "application/json")], "body": "{}"})
    _, url, metrics = stack.start_limited_nginx({"CHAOTICA_TRUSTED_PROXIES": "127.0.0.1"})
    try:
        count_addresses(url)
        told = figures(metrics)
        early = json.load(urllib.request.urlopen(urllib.request.Request(url + "/api/rate_limit/", headers={"X-Forwarded-For": EARLY}), timeout=10))
    finally:
        stack.limited.stop()
        stack.limited = None
    size, free = (int(told[f'chaotica_rate_limit_dictionary_{what}bytes{{dictionary="strangers"}}']) / 1048576 for what in ("", "free_"))
    forgotten = told['chaotica_rate_limit_forgotten_total{dictionary="strangers"}']
    if forgotten != "0" or early["windows"]["hour"]["remaining"] == early["windows"]["hour"]["limit"]:
        raise RuntimeError(f"of {ADDRESSES} addresses the first ones are forgotten: {told}")
    return [(size - free, ALLOWED_MIB)], [f"{ADDRESSES} addresses, none forgotten, in a dictionary of {size:.0f} MiB"]
