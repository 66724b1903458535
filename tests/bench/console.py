"""The console in Chromium (`console-first`, `console-board`): what its own trace says, beside the time that there is for it."""

import json
import subprocess
from pathlib import Path

from measure import USUAL

SCRIPT = Path(__file__).with_suffix(".mjs")
BOARD_JOBS = 1000
FIRST_MS, TASK_MS = 1000, 200


def traced(stack, what, plan):
    command = ["node", str(SCRIPT), what, stack.env["CHAOTICA_URL"], stack.env["CHAOTICA_PASSWORD"], str(plan.rounds)]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=120 * plan.rounds).stdout)


def first(stacks, plan):
    """The first view of a consultant, with nothing in the browser's cache."""
    return [(milliseconds, FIRST_MS) for milliseconds in traced(stacks(USUAL), "first", plan)], []


def board(stacks, plan):
    """The longest task while somebody loads and uses a board of so many jobs."""
    return [(milliseconds, TASK_MS) for milliseconds in traced(stacks(BOARD_JOBS), "board", plan)], []
