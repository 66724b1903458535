"""What a request costs without us. The statements that it runs are recorded (record.cpp) and run again by
pgbench: the same text, parameters, round trips and session settings. A constant worker (constant.cpp)
gives the same headers and as many bytes through the same nginx. One after the other is the ceiling.

The update of a token's last_used_at, which runs once a minute and not once a request, is left out."""

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path

from load import CONNECTIONS

LONGEST_ARGUMENT = 60_000  # characters; the kernel takes 128 KiB of one
QUOTED = re.compile(r"'(?:[^']|'')*'")
COUNT = re.compile(r"select \(select (coalesce\(sum|count)\(")


class Recording:
    """Answers and statements of one request, or of several that differ in an id only. `bodies`: of changes, one per target."""

    def __init__(self, stack, token, targets, bodies=(), method="POST"):
        self.changes = bool(bodies)
        lines = [f"{token} {target} {method} {body}\n" for target, body in zip(targets, bodies)] or [f"{token} {target}\n" for target in targets]
        done = subprocess.run([str(stack.program("record"))], input="".join(lines),
                              env={"PATH": os.environ["PATH"], **stack.settings}, check=True, stdout=subprocess.PIPE, text=True)
        self.settings, *self.answers = [json.loads(line) for line in done.stdout.splitlines()]
        for answer, target in zip(self.answers, targets):
            if answer["status"] not in (200, 201) or not answer["trips"]:
                raise RuntimeError(f"{target}: {answer['status']} after {len(answer['trips'])} round trips: {answer['body'][:300]}")

    def typical(self):
        """The answer of median length."""
        return sorted(self.answers, key=lambda answer: len(answer["body"].encode()))[len(self.answers) // 2]

    def without_count(self):
        """Leaves out the statement that counts a list."""
        left_out = 0
        for answer in self.answers:
            for trip in answer["trips"]:
                kept = [statement for statement in trip if not COUNT.match(statement["sql"])]
                left_out += len(trip) - len(kept)
                trip[:] = kept
            answer["trips"] = [trip for trip in answer["trips"] if trip]
        if left_out != len(self.answers):
            raise RuntimeError(f"{left_out} statements that count, in {len(self.answers)} requests")
        return self


class Statements:
    """A recording as a script of pgbench. `ids` are the ids of its requests, in order, and `span` the
    lowest and the highest that a transaction may take."""

    def __init__(self, recording, conninfo, ids=(), span=None):
        self.conninfo = conninfo
        self.options = " ".join(f"-c {name}={escaped(value)}" for name, value in recording.settings.items())
        self.definitions = {}
        lines = [f"\\set id random({span[0]}, {span[1]})"] if span else []
        if recording.changes:
            lines = [line for answer in recording.answers for line in ["begin;", *self.trips([answer], ids), "commit;"]]
        else:
            lines += self.trips(recording.answers, ids)
        self.folder = tempfile.TemporaryDirectory(prefix="chaotica-bench-")
        self.script = Path(self.folder.name) / "statements.sql"
        self.script.write_text("\n".join(lines) + "\n")

    def trips(self, answers, ids):
        """Lines of the script for the round trips of answers that differ in an id only."""
        lines = []
        for trips in zip(*(answer["trips"] for answer in answers), strict=True):
            texts = [self.statement(same, ids) for same in zip(*trips, strict=True)]
            lines += ["\\startpipeline", *texts, "\\endpipeline"] if len(texts) > 1 else texts
        return lines

    def statement(self, recorded, ids):
        """One statement of every request, which must be the same but for the id."""
        sql = recorded[0]["sql"]
        if any(other["sql"] != sql for other in recorded):
            raise RuntimeError(f"the requests do not run the same statements: {sql}")
        parameters = list(zip(*(other["parameters"] for other in recorded)))

        def put(match):
            return self.expression(parameters[int(match[1]) - 1], ids)

        return re.sub(r"\$(\d+)", put, QUOTED.sub(without_colon, sql)) + ";"

    def expression(self, values, ids):
        if len(set(values)) == 1:
            value = values[0]
            if value is None:
                return "null"
            if value == "":
                return "''"
            if len(value) > LONGEST_ARGUMENT:
                pieces = (value[at:at + LONGEST_ARGUMENT] for at in range(0, len(value), LONGEST_ARGUMENT))
                return "(" + " || ".join(f"{self.variable(piece)}::text" for piece in pieces) + ")"
            return self.variable(value)
        if list(values) == [str(i) for i in ids]:
            return ":id"
        if list(values) == [f"{{{i}}}" for i in ids]:
            return "('{' || :id::text || '}')"
        raise RuntimeError(f"a parameter differs in another way than the id does: {values[:3]}")

    def variable(self, value):
        return ":" + self.definitions.setdefault(value, "p" + str(len(self.definitions) + 1))

    def run(self, seconds, connections=CONNECTIONS):
        """Transactions per second."""
        command = ["pgbench", "-n", "-M", "prepared", "-c", str(connections), "-j", "1", "-T", str(seconds), "-f", str(self.script)]
        for value, name in self.definitions.items():
            command += ["-D", f"{name}={value}"]
        done = subprocess.run([*command, self.conninfo], env={**os.environ, "PGOPTIONS": self.options}, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=seconds + 60)
        tps = re.search(r"^tps = ([\d.]+) \(without", done.stdout, re.M)
        if done.returncode or not tps or not re.search(r"failed transactions: 0 ", done.stdout):
            raise RuntimeError(f"pgbench: {done.stdout}")
        return float(tps[1])


def escaped(value):
    """As the server reads it in PGOPTIONS."""
    return re.sub(r"([\\ ])", r"\\\1", value)


def without_colon(literal):
    """pgbench takes :name for a variable, within a literal too."""
    text = literal[0]
    return "U&" + text.replace("\\", "\\\\").replace(":", "\\003a") if re.search(r":\w", text) else text


def both(statements_per_second, answers_per_second):
    """Requests per second when one comes after the other."""
    return 1 / (1 / statements_per_second + 1 / answers_per_second)
