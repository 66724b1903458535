"""The package of the JavaScript client: what it is made of, its types, and what judges of packages say of it."""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from js_package import MISSING, ROOT, SOURCE, TOOLS, Package, run  # noqa: E402

sys.path.insert(0, str(SOURCE.parent))
from reading import read  # noqa: E402

TYPES = ROOT / "tests/clients/js/types"
LARGEST = 12 * 1024  # compressed


def openapi():
    environment = {"PATH": os.environ["PATH"], "CHAOTICA_PUBLIC_URL": "https://localhost:8443"}
    return subprocess.run([os.environ["CHAOTICA_BINARY"], "openapi"], env=environment, check=True, stdout=subprocess.PIPE).stdout


# What stands in the clients themselves, as it is no resource.
BY_HAND = {
    "auth_login", "auth_logout", "auth_session", "auth_sessions", "auth_sessions_end", "auth_sessions_end_others", "auth_token", "rate_limit", "health", "ready", "root", "schema",
    "tickets_create", "tickets_delete", "tickets_get", "tickets_history", "tickets_list", "tickets_update",
    "topics_create", "topics_delete", "topics_get", "topics_list", "topics_update", "topics_update_newest", "attributes_get", "attributes_update",
}


class Generated(unittest.TestCase):
    def test_no_operation_is_forgotten(self):
        document = json.loads(openapi())
        told = {one["operationId"] for item in document["paths"].values() for method, one in item.items() if method != "parameters"}
        known = {verb["operation"] for resource in read(document)["resources"] for verb in resource["verbs"].values()}
        self.assertEqual(told - known, BY_HAND)

    def generate(self, folder, *options):
        return subprocess.run([sys.executable, f"{folder}/js/generate.py", *options], input=openapi(), stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)

    def test_what_is_generated_is_of_the_present_document(self):
        done = self.generate(SOURCE.parent, "--check")
        self.assertEqual(done.returncode, 0, done.stdout.decode())

    def test_its_version_is_that_of_the_api(self):
        version = json.loads(openapi())["info"]["version"]
        self.assertEqual(json.loads((SOURCE / "package.json").read_text())["version"], version)
        self.assertEqual(json.loads((SOURCE / "package-lock.json").read_text())["version"], version)

    def test_what_is_stale_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(SOURCE.parent, f"{folder}/clients", ignore=shutil.ignore_patterns("node_modules", "python"))
            records = Path(folder, "clients/js/types/records.d.cts")
            right = records.read_text()
            records.write_text(right.replace("high_risk", "low_risk", 1))
            stale = self.generate(f"{folder}/clients", "--check")
            self.assertEqual((stale.returncode, b"types/records.d.cts" in stale.stdout), (1, True), stale.stdout)
            self.assertEqual(self.generate(f"{folder}/clients").returncode, 0)
            self.assertEqual(records.read_text(), right)


class Units(unittest.TestCase):
    def test_the_client_by_itself(self):
        tests = sorted((ROOT / "tests/clients/js").glob("*.test.mjs"))
        out = run("node", "--test", *tests, cwd=ROOT)
        self.assertRegex(out, r"# pass [1-9]\d")


@unittest.skipUnless(TOOLS.exists(), MISSING)
class Packed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.package = cls.enterClassContext(Package())

    def test_it_has_what_is_needed_and_nothing_else(self):
        found = sorted(str(path.relative_to(self.package.installed)) for path in self.package.installed.rglob("*") if path.is_file())
        self.assertEqual(found, ["README.md", "dist/index.cjs", "dist/index.js", "dist/node.js", "package.json", "types/client.d.cts",
                                 "types/index.d.cts", "types/index.d.ts", "types/records.d.cts", "types/tickets.d.cts"])
        self.assertEqual([path.name for path in (self.package.app / "node_modules").iterdir() if not path.name.startswith(".")],
                         ["chaotica-js-client"])

    def test_a_browser_gets_little(self):
        self.assertLessEqual(len(gzip.compress((self.package.installed / "dist/index.js").read_bytes(), 9, mtime=0)), LARGEST)

    def test_require_and_import_give_the_same_class_itself(self):
        out = self.package.node("same.mjs", """
            import { createRequire } from 'node:module';
            import ChaoticaClient, * as all from 'chaotica-js-client';
            const required = createRequire(import.meta.url)('chaotica-js-client');
            console.log(required === ChaoticaClient, typeof required, required.name);
            console.log(Object.keys(all).filter((name) => name !== 'default' && all[name] !== required[name]));
            console.log(Object.keys(required).filter((name) => required[name] !== all[name]));
            const browsers = await import('./node_modules/chaotica-js-client/dist/index.js');
            console.log(Object.keys(browsers).sort().join() === Object.keys(all).sort().join(), new browsers.NotFound('x').name);
        """)
        self.assertEqual(out.split("\n"), ["true function ChaoticaClient", "[]", "[]", "true NotFound", ""])

    def test_right_programs_compile_and_wrong_ones_do_not(self):
        for path in TYPES.iterdir():
            shutil.copy(path, self.package.app)
        tsc = [TOOLS / ".bin/tsc", "--noEmit", "--strict", "--noUncheckedIndexedAccess", "--target", "es2022"]
        programs = [path.name for path in TYPES.iterdir()]
        for options in (["--module", "nodenext", "--lib", "es2022,dom,dom.iterable"],
                        ["--module", "nodenext", "--lib", "es2022", "--types", "node", "--typeRoots", TOOLS / "@types"]):
            run(*tsc, *options, *programs, cwd=self.package.app)
        run(*tsc, "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable", "right.ts", "wrong.ts",
            cwd=self.package.app)
        (self.package.app / "typo.ts").write_text("import Client from 'chaotica-js-client';\nnew Client().jobs.list({ statsu: 'x' });\n")
        with self.assertRaisesRegex(AssertionError, "'statsu' does not exist in type 'JobFilters'. Did you mean to write 'status'"):
            run(*tsc, "--module", "nodenext", "--lib", "es2022,dom", "typo.ts", cwd=self.package.app)

    def test_the_sources_are_right_in_themselves(self):
        run(TOOLS / ".bin/tsc", "--noEmit", "--allowJs", "--checkJs", "--strict", "false", "--noUnusedLocals", "--noUnusedParameters",
            "--noImplicitReturns", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom,dom.iterable", "--types", "node",
            *(SOURCE / "src").glob("*.js"), SOURCE / "build.js", cwd=SOURCE)

    def test_judges_of_packages_have_nothing_to_complain_about(self):
        run(TOOLS / ".bin/publint", "--strict", self.package.archive, cwd=self.package.folder)
        run(TOOLS / ".bin/attw", "--format", "ascii", self.package.archive, cwd=self.package.folder)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
