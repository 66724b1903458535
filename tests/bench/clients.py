"""What the clients cost (`client-python`, `client-js`): rows per second of all jobs, page by page, beside a bare loop of the same
language that parses the same pages."""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

HERE = Path(__file__).parent
TURNS = 5  # of each way per round: one walk takes less than a second


def walked(stack, plan, command):
    ca = stack.env["CHAOTICA_CA"]
    environment = {**os.environ, "CHAOTICA_TOKEN": stack.token("admin"), "SSL_CERT_FILE": ca, "NODE_EXTRA_CA_CERTS": ca}
    done = subprocess.run([*command, stack.env["CHAOTICA_URL"], str(plan.rounds * TURNS)], env=environment, stdout=subprocess.PIPE, text=True, check=True,
                          timeout=120 * plan.rounds)
    seen = json.loads(done.stdout)
    own, bare = (median(each[way][1] for each in seen) for way in (0, 1))
    return [(ours[0], hand[0]) for ours, hand in seen], [f"by the time of the process alone {own / bare:.2f}"]


def python(stack, plan):
    return walked(stack, plan, [sys.executable, HERE / "walk.py"])


def javascript(stack, plan):
    return walked(stack, plan, ["node", HERE / "walk.mjs"])
