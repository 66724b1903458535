"""Who may include whom, and how long a file and a function may be. The folders of the product know each other in one direction only;
what a folder needs from outside is named here, and nowhere else."""

import ast
import functools
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Third-party headers by the beginning of their name.
SOCI = ("soci/", "soci-", "libpq", "postgres", "pg_")
FASTCGI = ("fcgi_", "fcgiapp", "fastcgi")
BOOST_JSON = ("boost/json", "boost/system/error_code", "boost/container/pmr")
BOOST_TEXT = ("boost/algorithm/string",)
BOOST_LOG = ("boost/log", "boost/smart_ptr", "boost/make_shared", "boost/core/null_deleter")
ENGINE = BOOST_JSON + BOOST_TEXT + ("sodium", "xlsxwriter", "curl/", "libxml/")

# Requests and answers as values.
VALUES = ("fcgi/error.hpp", "fcgi/log.hpp", "fcgi/request.hpp", "fcgi/response.hpp")
# The wings that operations and endpoints stand on.
BELOW = ("describe", "identity", "ask", "statements", "answer")


def wing(*names):
    """Beginnings of what a wing may include: text, itself and those that it stands on."""
    return ("fcgi/text/",) + tuple(f"handlers/rest/{name}/" for name in names)


# Folder of the includer: (own headers by path, third-party headers by name). The longest match counts.
RULES = {
    "db/": (("db/",), SOCI + ("boost/optional",)),
    "fcgi/text/": (("fcgi/text/",), BOOST_JSON + ("sodium", "unicode/")),
    "fcgi/": (("fcgi/",), FASTCGI + BOOST_LOG + BOOST_JSON),
    # The wings of the engine, from the ground up; `wing` says what they all may.
    "handlers/rest/describe/": (wing("describe"), ENGINE),
    "handlers/rest/identity/": (wing("identity") + ("db/",) + VALUES, ENGINE),
    "handlers/rest/ask/": (wing("ask", "describe") + VALUES, ENGINE),
    "handlers/rest/statements/": (wing("statements", "ask", "describe") + ("db/", "handlers/rest/identity/principal.hpp"), ENGINE),
    "handlers/rest/answer/": (wing("answer", "describe") + ("db/", "handlers/rest/statements/shape.hpp") + VALUES, ENGINE),
    "handlers/rest/work/": (wing("work", *BELOW) + ("db/",) + VALUES, ENGINE),
    "handlers/rest/endpoints/": (wing("endpoints", "work", *BELOW) + ("db/", "fcgi/shared_stats.hpp", "fcgi/config.hpp") + VALUES, ENGINE),
    "handlers/rest/schema/": (wing("schema", "describe") + ("fcgi/error.hpp", "handlers/rest/answer/dialect.hpp", "handlers/rest/endpoints/"), ENGINE),
    "handlers/rest/pages/": (wing("pages", "endpoints", "ask", "answer", "describe") + VALUES, ENGINE + ("ctemplate/",)),
    "handlers/rest/": (("db/", "fcgi/", "handlers/rest/"), ENGINE),
    "handlers/workflow/": (("handlers/rest/describe/", "handlers/rest/hooks.hpp", "handlers/outgoing/events.hpp", "handlers/workflow/"), ()),
    "handlers/outgoing/": (("db/", "fcgi/", "handlers/rest/", "handlers/outgoing/", "handlers/workflow/states.hpp"), ENGINE),
    "handlers/mail/": (("fcgi/text/", "handlers/mail/"), ("curl/",)),
    "handlers/exporting/": (("db/", "fcgi/", "handlers/rest/", "handlers/exporting/", "handlers/mail/"), ENGINE + ("unicode/",)),
    # Within the ticket API what is said and answered knows what is described, and neither knows what is done.
    "handlers/ticket/describe/": (wing("describe") + ("handlers/outgoing/events.hpp", "handlers/ticket/describe/"), ()),
    "handlers/ticket/ask/": (wing("ask", "describe") + VALUES + ("handlers/ticket/ask/", "handlers/ticket/describe/"), ENGINE),
    "handlers/ticket/answer/": (wing("answer", "describe") + ("db/", "handlers/ticket/answer/", "handlers/ticket/ask/keys.hpp", "handlers/ticket/describe/"), ENGINE),
    "handlers/ticket/": (("db/", "fcgi/", "handlers/rest/", "handlers/outgoing/events.hpp", "handlers/workflow/visibility.hpp", "handlers/ticket/"), ENGINE),
    "handlers/planning/": (("db/", "fcgi/", "handlers/rest/", "handlers/planning/", "handlers/workflow/visibility.hpp"), ENGINE + ("libical/",)),
    "handlers/system/": (("db/", "fcgi/", "handlers/rest/", "handlers/outgoing/metrics.hpp", "handlers/exporting/metrics.hpp", "handlers/system/"), ENGINE),
    "handlers/program/": (("db/", "fcgi/", "handlers/"), ENGINE + ("openssl/",)),
    "handlers/": (("handlers/rest/describe/", "handlers/rest/hooks.hpp", "handlers/outgoing/events.hpp", "handlers/outgoing/registration.hpp", "handlers/outgoing/signature.hpp", "handlers/workflow/", "handlers/exporting/"), ()),
}

# The process side of fcgi/ is nobody's business: to a handler a request is a value.
PROCESS_HEADERS = ("fcgi/wire.hpp", "fcgi/master.hpp", "fcgi/worker.hpp", "fcgi/socket.hpp")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def is_standard(name):
    """Headers of the language and of the system: no folder, or one of the system's."""
    return "/" not in name and not name.endswith(".hpp") and not name.startswith(SOCI + FASTCGI + ENGINE) \
        or name.startswith(("sys/", "netinet/", "arpa/", "linux/"))


def rule_for(path):
    return RULES[max((folder for folder in RULES if path.startswith(folder)), key=len)]


def judge(path, includes):
    """Sentences on what `path` may not include. `includes`: pairs of < or \" and the name."""
    own, foreign = rule_for(path)
    for bracket, name in includes:
        if bracket == '"':
            if not name.startswith(own):
                yield f"{path} includes {name}, but may include only {', '.join(own)}"
            elif name in PROCESS_HEADERS and not path.startswith(("fcgi/", "handlers/program/")):
                yield f"{path} includes {name}, which only fcgi/ may"
        elif not is_standard(name) and not name.startswith(foreign or ("\0",)):
            yield f"{path} includes <{name}>, but may include from third parties only {', '.join(foreign) or 'nothing'}"


def violations(root):
    graph = {}
    for folder in ("db", "fcgi", "handlers"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".cpp", ".hpp"):
                continue
            path = file.relative_to(root).as_posix()
            lines = file.read_text(encoding="utf-8").splitlines()
            includes = [match.groups() for match in map(INCLUDE.match, lines) if match]
            yield from judge(path, includes)
            own = [name for bracket, name in includes if bracket == '"']
            for name in own:
                if not (root / name).exists():
                    yield f"{path} includes {name}, which there is not (includes start at the root)"
            if file.suffix == ".hpp":
                graph[path] = own
                if "#pragma once" not in lines:
                    yield f"{path} lacks #pragma once"
    yield from cycles(graph)
    for folder in (".", "db", "fcgi", "handlers"):
        for name in ("common", "util", "helper"):
            for found in (root / folder).glob(f"{name}*"):
                yield f"{found.relative_to(root)}: a helper lives in the file that uses it"


def cycles(graph):
    done, way = set(), []

    def walk(path):
        if path in way:
            yield "a cycle: " + " -> ".join(way[way.index(path):] + [path])
        elif path not in done:
            way.append(path)
            for name in graph.get(path, ()):
                yield from walk(name)
            way.pop()
            done.add(path)

    for path in graph:
        yield from walk(path)


# A made-up tree with one violation of each kind, beside what is allowed; and what is to be found in it.
MADE_UP = {
    "db/session.hpp": '#pragma once\n#include "db/error.hpp"\n#include <string>\n',
    "db/error.hpp": "#pragma once\n#include <soci/soci.h>\n",
    "db/bad.cpp": '#include "fcgi/request.hpp"\n#include <fcgiapp.h>\n',
    "fcgi/request.hpp": "#pragma once\n#include <sys/types.h>\n",
    "fcgi/wire.hpp": "#pragma once\n#include <fcgiapp.h>\n",
    "fcgi/bad.cpp": '#include "db/session.hpp"\n#  include <libpq-fe.h>\n',
    "fcgi/main.cpp": '#include "handlers/rest/describe/resource.hpp"\n#include "db/session.hpp"\n',
    "handlers/program/main.cpp": '#include "handlers/rest/describe/resource.hpp"\n#include "db/session.hpp"\n',
    "fcgi/text/bad.cpp": '#include "fcgi/request.hpp"\n',
    "fcgi/one.hpp": '#pragma once\n#include "fcgi/two.hpp"\n',
    "fcgi/two.hpp": '#pragma once\n#include "fcgi/one.hpp"\n',
    "handlers/rest/describe/resource.hpp": '#pragma once\n#include "fcgi/text/json.hpp"\n#include <boost/json.hpp>\n',
    "fcgi/text/json.hpp": "#pragma once\n",
    "handlers/rest/ask/params.hpp": '#pragma once\n#include "handlers/rest/describe/resource.hpp"\n#include "fcgi/error.hpp"\n',
    "handlers/rest/describe/bad.cpp": '#include "handlers/rest/ask/params.hpp"\n#include "fcgi/request.hpp"\n',
    "fcgi/error.hpp": "#pragma once\n",
    "handlers/rest/bad.cpp": '#include "fcgi/wire.hpp"\n#include <soci/soci.h>\n#include "handlers/workflow/w.hpp"\n',
    "handlers/workflow/w.hpp": '#include "handlers/rest/describe/resource.hpp"\n',
    "handlers/jobs.cpp": '#include "handlers/rest/describe/resource.hpp"\n#include "db/session.hpp"\n#include <boost/json.hpp>\n',
    "handlers/phases.cpp": '#include "handlers/rest/describe/resource.hpp"\n#include "resource.hpp"\n#include "handlers/workflow/none.hpp"\n',
    "handlers/ticket/access.hpp": '#pragma once\n#include "handlers/ticket/ask/keys.hpp"\n',
    "handlers/ticket/ask/keys.hpp": "#pragma once\n",
    "handlers/ticket/ask/bad.cpp": '#include "handlers/ticket/access.hpp"\n',
    "handlers/utils.hpp": "#pragma once\n",
}
FOUND_THERE = [
    "fcgi/main.cpp includes handlers/rest/describe/resource.hpp", "fcgi/main.cpp includes db/session.hpp",
    "fcgi/text/bad.cpp includes fcgi/request.hpp", "handlers/rest/describe/bad.cpp includes handlers/rest/ask/params.hpp",
    "handlers/rest/describe/bad.cpp includes fcgi/request.hpp",
    "db/bad.cpp includes fcgi/request.hpp", "db/bad.cpp includes <fcgiapp.h>",
    "fcgi/bad.cpp includes db/session.hpp", "fcgi/bad.cpp includes <libpq-fe.h>",
    "a cycle: fcgi/one.hpp -> fcgi/two.hpp -> fcgi/one.hpp",
    "handlers/rest/bad.cpp includes fcgi/wire.hpp", "handlers/rest/bad.cpp includes <soci/soci.h>",
    "handlers/rest/bad.cpp includes handlers/workflow/w.hpp", "handlers/workflow/w.hpp lacks #pragma once",
    "handlers/jobs.cpp includes db/session.hpp", "handlers/jobs.cpp includes <boost/json.hpp>",
    "handlers/phases.cpp includes resource.hpp", "handlers/phases.cpp includes resource.hpp, which there is not",
    "handlers/ticket/ask/bad.cpp includes handlers/ticket/access.hpp",
    "handlers/phases.cpp includes handlers/workflow/none.hpp, which there is not", "handlers/utils.hpp:",
]


MOST_LINES = 350
MOST_ROOMS = 14  # of a folder of the engine: a file and its header are one
MOST_OF_A_FUNCTION = 45  # clang-tidy has its own bound for C++
LANGUAGES = {".cpp", ".hpp", ".py", ".sh", ".js", ".mjs", ".lua", ".cmake"}
NOT_OURS = {"node_modules", "build", "dist"}


def written():
    """What people write; lists that are generated, and migrations, which are kept as they are, are as long as they are."""
    return [path for folder in ("fcgi", "handlers", "db", "nginx", "tests", "ansible", "clients") for path in (ROOT / folder).rglob("*")
            if path.suffix in LANGUAGES and not set(path.parts) & NOT_OURS and not path.match("nginx/html/docs/*") and "generate.py from the" not in path.read_text()[:400]]


def long_functions(text, most=MOST_OF_A_FUNCTION):
    """Those of Python that are longer, as "name: lines"."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    lengths = [(getattr(one, "name", "lambda"), one.end_lineno - one.lineno + 1) for one in ast.walk(ast.parse(text)) if isinstance(one, kinds)]
    return [f"{name}: {lines}" for name, lines in lengths if lines > most]


class IncludeRules(unittest.TestCase):
    def test_the_tree_keeps_them(self):
        found = list(violations(ROOT))
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_what_breaks_them_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in MADE_UP.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            found = list(violations(root))
        for beginning in FOUND_THERE:
            self.assertTrue(any(sentence.startswith(beginning) for sentence in found), f"{beginning!r} not in {found}")
        self.assertEqual(len(found), len(FOUND_THERE), "\n".join(found))

    def test_a_file_can_be_read_at_one_sitting(self):
        files = written()
        self.assertGreater(len(files), 400)
        lines = {path: len(path.read_text().splitlines()) for path in [*files, ROOT / "dev", ROOT / "CMakeLists.txt"]}
        self.assertEqual({str(path.relative_to(ROOT)): count for path, count in lines.items() if count > MOST_LINES}, {})

    def test_a_wing_has_no_more_rooms_than_one_remembers(self):
        folders = {path.parent for path in (ROOT / "handlers/rest").rglob("*.cpp")}
        self.assertGreater(len(folders), 8)
        rooms = {str(folder.relative_to(ROOT)): len({path.stem for path in folder.glob("*.?pp")}) for folder in folders}
        self.assertEqual({name: count for name, count in rooms.items() if count > MOST_ROOMS}, {})

    def test_a_function_can_be_seen_at_once(self):
        python = [path for path in written() if path.suffix == ".py"]
        self.assertGreater(len(python), 100)
        self.assertEqual({str(path.relative_to(ROOT)): found for path in python if (found := long_functions(path.read_text()))}, {})
        self.assertEqual(long_functions("def f():\n" + "    pass\n" * 45 + "def g(): pass\n"), ["f: 46"])

    def test_nor_is_one_of_javascript_longer(self):
        if not (ROOT / "clients/js/node_modules/acorn").exists():
            self.skipTest("./dev test installs what parses it")
        files = [path for path in written() if path.suffix in (".js", ".mjs")]
        self.assertGreater(len(files), 100)
        program = ["node", ROOT / "tests/support/long_functions.mjs"]
        run = functools.partial(subprocess.run, stdout=subprocess.PIPE, text=True, check=True)
        self.assertEqual(run([*program, str(MOST_OF_A_FUNCTION), *files]).stdout, "")
        with tempfile.NamedTemporaryFile("w", suffix=".mjs") as made:
            made.write("export const f = () => {\n" + "    void 0;\n" * 44 + "};\n")
            made.flush()
            self.assertEqual(run([*program, str(MOST_OF_A_FUNCTION), made.name]).stdout, f"{made.name}:1 a function has 46 lines\n")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
