"""`chaotica migrate`, beside Sqitch whose plan and registry it uses; that migrations which are deployed somewhere stay as they are; and
when an instance is ready for which schema."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import schema
from schema import ROOT, conninfo, psql
from stack import Stack

PROGRAM = os.path.abspath(os.environ.get("CHAOTICA_BINARY", "build/release/chaotica"))
PLAN = re.findall(r"^([a-z]\w*) ", (ROOT / "sql/sqitch.plan").read_text(), re.M)
REGISTRY = ("select change, change_id, script_hash, note, planned_at, planner_name, planner_email from sqitch.changes order by committed_at",
            "select change_id, type, dependency, dependency_id from sqitch.dependencies order by 1, 3",
            "select event, change, requires, conflicts, tags from sqitch.events order by committed_at",
            "select project, uri from sqitch.projects", "select version from sqitch.releases",
            "select conrelid::regclass, contype, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'sqitch'::regnamespace order by 1, 2, 3",
            "select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns "
            "where table_schema = 'sqitch' order by 1, ordinal_position")


def setUpModule():
    cluster = schema.Cluster()
    unittest.addModuleCleanup(cluster.stop)
    schema.base = f"host={cluster.home} user=chaotica_owner dbname=postgres"


def migrate(database, *arguments, folder=ROOT / "sql", **variables):
    environment = {"PATH": os.environ["PATH"], "CHAOTICA_DATABASE": conninfo(database), **variables}
    return subprocess.run([PROGRAM, "migrate", "--from", str(folder), *arguments], env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, timeout=120)


def sqitch(database, *words):
    host = re.search(r"host=(\S+)", conninfo(database))[1]
    environment = {"PATH": os.environ["PATH"], "PGHOST": host, "PGUSER": "chaotica_owner", "SQITCH_FULLNAME": "x", "SQITCH_EMAIL": "x@x.example"}
    return subprocess.run(["sqitch", words[0], f"db:pg:{database}", *words[1:]], cwd=ROOT / "sql", env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=120)


class Migrations(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.name = self.id().rsplit(".", 1)[1][:60]
        psql(conninfo("postgres"), f"create database {self.name}")
        self.addCleanup(psql, conninfo("postgres"), f"drop database {self.name} with (force)")
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory())) / "sql"

    def more(self, script, verify="begin;\nrollback;\n", name="more"):
        """The migrations with one more at their end."""
        shutil.copytree(ROOT / "sql", self.folder, dirs_exist_ok=True)
        (self.folder / f"deploy/{name}.sql").write_text(script)
        (self.folder / f"verify/{name}.sql").write_text(verify)
        with open(self.folder / "sqitch.plan", "a") as plan:
            plan.write(f"{name} [{PLAN[-1]}] 2030-01-01T00:00:00Z Chaotica <chaotica@localhost> # More.\n")
        return self.folder

    def sql(self, text):
        return psql(conninfo(self.name), text)

    def test_an_empty_database_gets_all_in_order_and_a_second_run_nothing(self):
        check = migrate(self.name, "--check")
        self.assertEqual((check.returncode, check.stdout.split()[1::2]), (1, PLAN))
        self.assertEqual(self.sql("select count(*) from pg_namespace where nspname = 'sqitch'"), "0")
        first = migrate(self.name)
        self.assertEqual((first.returncode, first.stdout.split()[1::2], first.stderr), (0, PLAN, ""))
        for arguments in ((), ("--check",)):
            again = migrate(self.name, *arguments)
            self.assertEqual((again.returncode, again.stdout), (0, "nothing is missing\n"))

    def test_the_registry_is_the_one_that_sqitch_writes_and_it_goes_on_with_it(self):
        self.assertEqual(migrate(self.name).returncode, 0)
        ours = [self.sql(query) for query in REGISTRY]
        for words in (("status",), ("verify",)):
            self.assertEqual(sqitch(self.name, *words).returncode, 0)
        self.assertIn("up-to-date", sqitch(self.name, "status").stdout)
        self.assertEqual(sqitch(self.name, "revert", "-y").returncode, 0)
        self.sql("drop schema sqitch cascade")
        half = sqitch(self.name, "deploy", "--verify", "--to", PLAN[len(PLAN) // 2])
        self.assertEqual(half.returncode, 0, half.stdout)
        rest = migrate(self.name)
        self.assertEqual((rest.returncode, rest.stdout.split()[1::2]), (0, PLAN[len(PLAN) // 2 + 1:]), rest.stderr)
        theirs = [self.sql(query) for query in REGISTRY]
        self.assertEqual(ours, theirs)

    def test_two_at_once_do_it_once(self):
        with ThreadPoolExecutor(4) as pool:
            done = list(pool.map(lambda _: migrate(self.name), range(4)))
        self.assertEqual([(d.returncode, d.stderr) for d in done], [(0, "")] * 4)
        self.assertEqual(sorted(d.stdout.count("deployed") for d in done), [0, 0, 0, len(PLAN)])
        self.assertEqual(self.sql("select count(*) from sqitch.changes"), str(len(PLAN)))

    def test_one_that_fails_leaves_nothing_and_is_named(self):
        self.assertEqual(migrate(self.name).returncode, 0)
        good = "begin;\ncreate table more (i int);\ncommit;\n"
        for script, verify, said in ((good.replace("commit", "select 1 / 0;\ncommit"), "begin;\nrollback;\n", "(deploy)"),
                                     (good, "begin;\nselect 1 / 0;\nrollback;\n", "(verify)")):
            with self.subTest(said):
                shutil.rmtree(self.folder, ignore_errors=True)
                failed = migrate(self.name, folder=self.more(script, verify))
                self.assertEqual(failed.returncode, 1)
                self.assertIn(f"the migration more failed {said}, and nothing of it is there: division by zero", failed.stderr)
                self.assertEqual(self.sql("select to_regclass('more'), count(*) from sqitch.changes"), f"|{len(PLAN)}")
                self.assertEqual(migrate(self.name, "--check", folder=self.folder).stdout, "missing more\n")
        shutil.rmtree(self.folder)
        done = migrate(self.name, folder=self.more(good))
        self.assertEqual((done.returncode, done.stdout), (0, "deployed more\n"))

    def test_a_killed_one_leaves_nothing_half_done(self):
        self.assertEqual(migrate(self.name).returncode, 0)
        folder = self.more("begin;\ncreate table more (i int);\nselect pg_sleep(30);\ncommit;\n")
        process = subprocess.Popen([PROGRAM, "migrate", "--from", folder], env={"CHAOTICA_DATABASE": conninfo(self.name)}, stdout=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        waiting = "select count(*) from pg_stat_activity where application_name = 'chaotica-migrate' and wait_event = 'PgSleep'"
        while self.sql(waiting) == "0":
            self.assertIsNone(process.poll())
        process.kill()
        process.wait()
        self.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'chaotica-migrate'")
        (folder / "deploy/more.sql").write_text("begin;\ncreate table more (i int);\ncommit;\n")
        self.assertEqual(migrate(self.name, folder=folder).stdout, "deployed more\n")

    def test_what_a_reader_blocks_gives_up_and_says_so(self):
        self.assertEqual(migrate(self.name).returncode, 0)
        folder = self.more("begin;\nalter table job add column more int;\ncommit;\n")
        reader = subprocess.Popen(["psql", "-X", "-q", "-d", conninfo(self.name)], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        reader.stdin.write("begin; select count(*) from job;\n")
        reader.stdin.flush()
        while self.sql("select count(*) from pg_locks where relation = 'job'::regclass and granted") == "0":
            pass
        failed = migrate(self.name, folder=folder)
        reader.communicate()
        self.assertEqual(failed.returncode, 1)
        self.assertIn("somebody holds a lock: try again", failed.stderr)
        self.assertEqual(migrate(self.name, folder=folder).stdout, "deployed more\n")

    def test_a_newer_database_lacks_nothing_and_one_of_another_line_is_refused(self):
        self.assertEqual(migrate(self.name, folder=self.more("begin;\ncommit;\n")).returncode, 0)
        for arguments in ((), ("--check",)):
            self.assertEqual(migrate(self.name, *arguments).returncode, 0)
        shutil.rmtree(self.folder)
        other = migrate(self.name, folder=self.more("begin;\ncommit;\n", name="another"))
        self.assertEqual(other.returncode, 1)
        self.assertIn("lacks another and has what the plan does not know: more", other.stderr)
        self.sql("update sqitch.changes set change_id = 'x' where change = 'room'")
        changed = migrate(self.name)
        self.assertEqual(changed.returncode, 1)
        self.assertIn("another migration room", changed.stderr)

    def test_what_cannot_be_found_out_is_2_and_never_changes_anything(self):
        for variables, said in (({"CHAOTICA_DATABASE": conninfo("nosuch")}, "nosuch"), ({"CHAOTICA_DATABASE": ""}, "CHAOTICA_DATABASE is needed"),
                                ({"CHAOTICA_WORKER": "1"}, "CHAOTICA_WORKERS?")):
            with self.subTest(said):
                check = migrate(self.name, "--check", **variables)
                self.assertEqual(check.returncode, 2)
                self.assertIn(said, check.stderr)
                self.assertEqual(migrate(self.name, **variables).returncode, 1)
        for change, said in ((lambda: (self.folder / "deploy/more.sql").write_text("select 1;\n"), "one line begin;"),
                             (lambda: (self.folder / "deploy/more.sql").write_text("begin;\n\\i x\ncommit;\n"), "a command of psql"),
                             (lambda: (self.folder / "deploy/more.sql").unlink(), "cannot be read"),
                             (lambda: (self.folder / "sqitch.plan").write_text("@v1 2030\n"), "line 1: this is no migration: @v1 2030")):
            shutil.rmtree(self.folder, ignore_errors=True)
            self.more("begin;\ncommit;\n")
            change()
            broken = migrate(self.name, folder=self.folder)
            self.assertEqual(broken.returncode, 1)
            self.assertIn(said, broken.stderr)
        self.assertEqual(self.sql("select to_regclass('sqitch.changes') is null"), "t")


class Readiness(unittest.TestCase):
    def test_an_older_schema_is_not_ready_and_said_to_be_a_newer_one_is(self):
        with Stack(demo="none", workers=1) as stack:
            row = "select 'new', script_hash || 'x', 'new', project, note, committed_at, committer_name, committer_email, planned_at, planner_name, planner_email"
            stack.sql(f"insert into sqitch.changes {row} from sqitch.changes where change = 'room'")
            self.assertEqual(stack.get("/api/ready/", token=None).json(), {"status": "ready"})
            for change in PLAN[-2:]:
                stack.sql(f"update sqitch.changes set change = change || '_gone' where change = '{change}'")
            answer = stack.get("/api/ready/", token=None)
            self.assertEqual((answer.status_code, answer.headers["Retry-After"].isdigit()), (503, True))
            self.assertIn(f"older than this program, which needs the migrations {PLAN[-2]}, {PLAN[-1]}: chaotica migrate", answer.json()["error"]["message"])
            self.assertEqual(stack.get("/api/health/", token=None).json(), {"status": "ok"})
            self.assertEqual(stack.get("/api/users/").status_code, 200)  # it lives, and answers what it can
            stack.sql("update sqitch.changes set change = replace(change, '_gone', '')")
            self.assertEqual(stack.get("/api/ready/", token=None).status_code, 200)
            stack.sql("alter schema sqitch rename to elsewhere")
            self.assertEqual(stack.get("/api/ready/", token=None).status_code, 503)


class Frozen(unittest.TestCase):
    """Whoever has to change what a migration made writes another one, and adds its digest: `(cd sql && sha256sum deploy/NAME.sql >>checksums)`."""

    def test_what_is_deployed_stays_as_it_is_and_every_migration_is_listed(self):
        listed = dict(reversed(line.split("  ", 1)) for line in (ROOT / "sql/checksums").read_text().splitlines())
        there = {f"deploy/{file.name}": hashlib.sha256(file.read_bytes()).hexdigest() for file in (ROOT / "sql/deploy").iterdir()}
        self.assertEqual(there, listed)
        self.assertEqual(sorted(there), sorted(f"deploy/{name}.sql" for name in PLAN))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
