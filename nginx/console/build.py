"""Makes the pages for people, the console and those of accounts, into a folder that nginx serves as it is: `build.py FOLDER`.
Nothing is bundled: our modules, the sources of clients/js and the libraries out of their packages are copied into a folder that is
named by what they hold, so that a browser keeps them for ever and never mixes two versions; each is compressed as nginx serves it."""

import gzip
import hashlib
import re
import shutil
import sys
from pathlib import Path
from posixpath import dirname, normpath

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PACKAGES = HERE / "node_modules"
# Address, title, and the module that draws it.
PAGES = {
    "console": ("Chaotica", "app.js"),
    "login": ("Log in · Chaotica", "account/login.js"),
    "profile": ("Profile · Chaotica", "account/profile.js"),
    "profile/tokens": ("API Tokens · Chaotica", "account/tokens.js"),
}
LIBRARIES = {
    "preact.js": "preact/dist/preact.module.js",
    "hooks.js": "preact/hooks/dist/hooks.module.js",
    "htm.js": "htm/dist/htm.module.js",
    "uplot.js": "uplot/dist/uPlot.iife.min.js",
}
IMPORTED = re.compile(r"""(?:\bfrom|^import)\s*["'](\.[^"']+)["']""", re.M)
# A file that is smaller travels as it is.
LEAST_COMPRESSED = 512


def library(file):
    """A browser knows no packages, only addresses; there are no maps of sources; and uPlot has no small module, only a small script."""
    text = re.sub(r"\n?//# sourceMappingURL=.*", "", (PACKAGES / file).read_text())
    text = re.sub(r"""from\s*["']preact["']""", 'from"./preact.js"', text)
    return text + "export default uPlot;\n" if file.endswith(".iife.min.js") else text


def ours(file):
    """Without its comments and indentation, a quarter of what would travel: nobody reads them there."""
    text = re.sub(r"/\*\*.*?\*/ ?", "", file.read_text(), flags=re.S)
    return re.sub(r"^\s+", "", re.sub(r"^\s*//.*\n", "", text, flags=re.M), flags=re.M)


def files():
    """Everything by its place, as text."""
    found = {}
    for folder in (".", "parts", "views", "account"):
        for file in sorted((HERE / folder).glob("*.js")):
            found[normpath(f"{folder}/{file.name}")] = ours(file)
    found["style.css"] = (HERE / "style.css").read_text()
    for file in sorted((ROOT / "clients/js/src").glob("*.js")):
        found[f"client/{file.name}"] = ours(file)
    for name, file in LIBRARIES.items():
        found[f"vendor/{name}"] = library(file)
    return found


def needed(found, module):
    """The module and whatever it imports, so that a browser asks for all of it at once."""
    seen, waiting = [], [module]
    while waiting:
        name = waiting.pop(0)
        if name not in seen:
            seen.append(name)
            waiting += [normpath(f"{dirname(name) or '.'}/{other}") for other in IMPORTED.findall(found[name])]
    return seen


def page(template, folder, found, title, module):
    preloads = "\n".join(f'  <link rel="modulepreload" href="{folder}/{name}">' for name in needed(found, module)[1:])
    for word, value in (("TITLE", title), ("FOLDER", folder), ("MODULE", module), ("PRELOADS", preloads)):
        template = template.replace(f"@{word}@", value)
    return template


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    data = text.encode()
    file.write_bytes(data)
    if len(data) >= LEAST_COMPRESSED and file.suffix != ".html":  # pages are as short, and whoever looks for BREACH sees none
        file.with_name(file.name + ".gz").write_bytes(gzip.compress(data, 9, mtime=0))


def main(target):
    missing = [file for file in LIBRARIES.values() if not (PACKAGES / file).exists()]
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    if missing:  # without them nothing of it would work
        print(f"no console: {', '.join(missing)} is not there; npm ci --prefix nginx/console gets it", file=sys.stderr)
        return
    found = files()
    digest = hashlib.sha256("\0".join(word for one in sorted(found.items()) for word in one).encode()).hexdigest()[:16]
    folder = f"/console/{digest}"
    for name, text in found.items():
        write(target / folder[1:] / name, text)
    template = (HERE / "page.html").read_text()
    for address, (title, module) in PAGES.items():
        write(target / address / "index.html", page(template, folder, found, title, module))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
