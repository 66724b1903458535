"""The documents as they are served: their pages, what is on them, and the blocks of code that tests run as a reader would."""

import json
import os
import re
import subprocess
import tempfile
from html.parser import HTMLParser
from pathlib import Path

from stack import ROOT

MADE = Path(os.environ.get("CHAOTICA_BINARY", ROOT / "build/release/chaotica")).resolve().parent / "documents"
VOID = {"meta", "link", "input", "br", "hr", "img"}


class Block:
    """Code of one language; `status` is what its last request is answered, where it is meant to fail."""

    def __init__(self, language, status, text):
        self.language, self.status, self.text = language, status, text


class Page(HTMLParser):
    """What tests ask of a page: its blocks in order, addresses it names, ids there are, elements with their attributes."""

    def __init__(self, file):
        super().__init__()
        self.file = file
        self.address = "/docs/" + str(file.parent.relative_to(MADE)).replace(".", "", 1)
        self.address = self.address.rstrip("/") + "/"
        self.text = file.read_text()
        self.blocks, self.elements, self.ids = [], [], set()
        self.open, self.block = [], None
        self.feed(self.text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.elements.append((tag, attributes))
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "code" and self.open and self.open[-1] == "pre":
            language = re.search(r"language-(\S+)", attributes.get("class", ""))
            status = attributes.get("data-status")
            self.block = Block(language and language[1], status and int(status), "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        if tag == "code" and self.block:
            self.blocks.append(self.block)
            self.block = None

    def handle_data(self, data):
        if self.block:
            self.block.text += data

    def attributes(self, name):
        return [attributes[name] for _, attributes in self.elements if attributes.get(name) is not None]


def pages():
    return [Page(file) for file in sorted(MADE.rglob("index.html"))]


def page(address):
    return Page(MADE / address.removeprefix("/docs/").strip("/") / "index.html")


def misfit(printed, came, path="it"):
    """What of an answer is not as printed, or None. In what is printed "…" stands for anything, and as a member for others."""
    if printed == "…":
        return None
    if isinstance(printed, dict) and isinstance(came, dict):
        more = "…" in printed
        if not more and printed.keys() != came.keys():
            return f"{path} has {sorted(came)}, not {sorted(printed)}"
        for name, value in printed.items():
            if name != "…":
                if name not in came:
                    return f"{path} has no {name}"
                if wrong := misfit(value, came[name], f"{path}.{name}"):
                    return wrong
        return None
    if isinstance(printed, list) and isinstance(came, list):
        more = bool(printed) and printed[-1] == "…"
        wanted = printed[:-1] if more else printed
        if len(came) < len(wanted) or (len(came) > len(wanted) and not more):
            return f"{path} has {len(came)} members, not {len(wanted)}"
        for number, (one, other) in enumerate(zip(wanted, came)):
            if wrong := misfit(one, other, f"{path}[{number}]"):
                return wrong
        return None
    if isinstance(printed, str) and isinstance(came, str) and "…" in printed:
        return None if re.fullmatch(".*".join(map(re.escape, printed.split("…"))), came, re.S) else f"{path} is {came!r}, not {printed!r}"
    return None if printed == came and isinstance(printed, bool) == isinstance(came, bool) else f"{path} is {came!r}, not {printed!r}"


# A shell that somebody types into: variables stay from one block to the next. Statuses of requests go to a file.
SHELL_START = """
curl() {{ command curl -w '%{{stderr}}\n<status %{{http_code}}>\n' "$@"; }}
cd {folder}
"""
PYTHON_LOOP = """
import sys, traceback
names = {"__name__": "__main__"}
for line in sys.stdin:
    try:
        exec(compile(open(line.strip()).read(), line.strip(), "exec"), names)
        done = 0
    except BaseException:
        traceback.print_exc()
        done = 1
    sys.stdout.flush(); sys.stderr.flush()
    print("\\n<done %d>" % done, flush=True)
"""


class Reader:
    """Somebody who runs the blocks of a page, one after the other, in a folder of their own. `modules` are those of Node that they
    have installed."""

    def __init__(self, environment, modules=None):
        self.folder = Path(tempfile.mkdtemp(prefix="chaotica-reader-"))
        self.environment = {"PATH": "/usr/bin:" + os.environ["PATH"], "HOME": str(self.folder), "LANG": "C.UTF-8", **environment}
        self.number, self.running = 0, {}
        if modules:
            (self.folder / "node_modules").symlink_to(modules)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self.running.values():
            process.stdin.close()
            process.wait(10)
            process.stdout.close()
        subprocess.run(["rm", "-rf", str(self.folder)], check=True)

    def file(self, suffix, text):
        self.number += 1
        file = self.folder / f".block-{self.number}{suffix}"
        file.write_text(text)
        return file

    def loop(self, language, command):
        if language not in self.running:
            with (self.folder / f".{language}.err").open("w") as errors:
                self.running[language] = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
                                                          cwd=self.folder, env=self.environment)
            if language == "bash":
                self.running[language].stdin.write(SHELL_START.format(folder=self.folder))
        return self.running[language]

    def said(self, process):
        """Until the block's end: its output, and its exit status."""
        lines = []
        for line in process.stdout:
            if done := re.fullmatch(r"<done (\d+)>\n", line):
                return "".join(lines).removesuffix("\n"), int(done[1])
            lines.append(line)
        return "".join(lines), -1

    def bash(self, text):
        shell = self.loop("bash", ["bash"])
        shell.stdin.write(f". {self.file('.sh', text)} </dev/null 2>{self.folder}/.errors; printf '\\n<done %s>\\n' $?\n")
        shell.stdin.flush()
        out, status = self.said(shell)
        errors = (self.folder / ".errors").read_text()
        return out, status, errors, [int(code) for code in re.findall(r"<status (\d+)>", errors)]

    def python(self, text):
        loop = self.loop("python", ["/usr/bin/python3", "-u", "-c", PYTHON_LOOP])
        before = (self.folder / ".python.err").stat().st_size
        loop.stdin.write(f"{self.file('.py', text)}\n")
        loop.stdin.flush()
        out, status = self.said(loop)
        return out, status, (self.folder / ".python.err").read_text()[before:], []

    def javascript(self, text):
        kind = ".cjs" if "require(" in text else ".mjs"
        done = subprocess.run(["node", str(self.file(kind, text))], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True, timeout=60, env=self.environment)
        return done.stdout, done.returncode, done.stderr, []

    def go(self, text):
        """Compiled, not run."""
        module = self.folder / "verify"
        module.mkdir(exist_ok=True)
        (module / "go.mod").write_text("module verify\n\ngo 1.19\n")
        (module / "verify.go").write_text(text)
        done = subprocess.run(["go", "vet", "./..."], cwd=module, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300,
                              env={**self.environment, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOCACHE": str(module / ".cache")})
        return "", done.returncode, done.stdout, []


RUN = {"bash": Reader.bash, "python": Reader.python, "javascript": Reader.javascript, "go": Reader.go}
# Said on hosts, held by tests/docs/test_operate.py to what drills run; or not to be run at all.
SHOWN = {"console", "http", "json", "text", "ini", "yaml", "sql", "m", "csv"}


def follow(reader, blocks, skip=lambda block: False):
    """Runs the blocks; yields each that was run with what is wrong, or None. JSON that follows one is what it prints."""
    for number, block in enumerate(blocks):
        if block.language in SHOWN or skip(block):
            continue
        out, status, errors, codes = RUN[block.language](reader, block.text)
        printed = blocks[number + 1] if number + 1 < len(blocks) and blocks[number + 1].language == "json" else None
        yield block, judged(block, out, status, errors, codes, printed)


def judged(block, out, status, errors, codes, printed):
    if status:
        return f"exit status {status}: {out}{errors}"
    if block.status:
        if not codes or codes[-1] != block.status:
            return f"was answered {codes}, and is to be {block.status}: {out}{errors}"
    elif any(not 200 <= code < 400 for code in codes):
        return f"was answered {codes}: {out}{errors}"
    if not printed:
        return None
    try:
        came = json.loads(out)
    except ValueError:
        return f"printed no JSON: {out}{errors}"
    wrong = misfit(json.loads(printed.text), came)
    return wrong and f"{wrong}: {out}"
