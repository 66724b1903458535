"""Databases with our schema and nothing else, for tests of what it does by itself.

They write all the time, so they have a cluster of their own: what the API remembers goes by the snapshots of a cluster."""

import os
import pwd
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PREFIX = f"sql_{os.getpid()}"
TEMPLATE = f"{PREFIX}_template"
base = ""


class Cluster:
    """A PostgreSQL of our own in a temporary directory, reached by a Unix socket only."""

    def __init__(self):
        programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
        self.bin = programs[-1] if programs else Path(shutil.which("initdb")).parent
        self.home = Path(tempfile.mkdtemp(prefix="chaotica_sql_"))
        self.user = None
        if os.geteuid() == 0:
            self.user = next(name for name in ("postgres", "nobody") if name in {p.pw_name for p in pwd.getpwall()})
            os.chown(self.home, pwd.getpwnam(self.user).pw_uid, -1)
        self.call("initdb", "-D", self.home / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self.call("pg_ctl", "-D", self.home / "data", "-w", "-l", self.home / "log", "-o",
                  f"-c listen_addresses='' -c unix_socket_directories={self.home} -c fsync=off -c jit=off", "start")
        conninfo = f"host={self.home} user=postgres dbname=postgres"
        psql(conninfo, "create role chaotica_owner login createdb")
        psql(conninfo, "create role chaotica_app login")

    def call(self, program, *arguments):
        subprocess.run([self.bin / program, *arguments], check=True, user=self.user, cwd=self.home, stdout=subprocess.DEVNULL)

    def stop(self):
        self.call("pg_ctl", "-D", self.home / "data", "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.home)


def psql(conninfo, text=None, file=None, check=True, **variables):
    command = ["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", conninfo]
    for name, value in variables.items():
        command += ["-v", f"{name}={value}"]
    command += ["-c", text] if text is not None else ["-f", str(file)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if check and done.returncode != 0:
        raise AssertionError(done.stderr)
    return done.stdout.strip()


def conninfo(database, user="chaotica_owner"):
    return re.sub(r"user=\S+", f"user={user}", re.sub(r"dbname=\S+", f"dbname={database}", base))


def migrate(database, action="deploy"):
    done = subprocess.run([ROOT / "sql/migrate", conninfo(database), action], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise AssertionError(done.stdout)


def setUpModule():
    global base
    cluster = Cluster()
    unittest.addModuleCleanup(cluster.stop)
    base = f"host={cluster.home} user=chaotica_owner dbname=postgres"
    psql(conninfo("postgres"), f"create database {TEMPLATE}")
    unittest.addModuleCleanup(psql, conninfo("postgres"), f"drop database {TEMPLATE}")
    migrate(TEMPLATE)


class Database(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.name = f"{PREFIX}_{self.id().rsplit('.', 1)[1].lower()}"[:60]
        psql(conninfo("postgres"), f"create database {self.name} template {TEMPLATE}")
        self.addCleanup(psql, conninfo("postgres"), f"drop database {self.name}")
        self.owner = conninfo(self.name)
        psql(self.owner, f"revoke temporary on database {self.name} from public")  # no copy has that of its template
        self.app = conninfo(self.name, "chaotica_app")

    def sql(self, text):
        return psql(self.app, text)

    def rows(self, text):
        return [line.split("|") for line in self.sql(text).splitlines()]

    def assert_derived(self):
        self.assertEqual(psql(self.owner, file=ROOT / "sql/check_derived.sql"), "")

    def small_world(self):
        """Users 1 to 3, units 1 and 2, client 1, job 2501 with phase 1."""
        self.sql("""
            insert into user_account (username, email, first_name, last_name, global_role_id)
            values ('ann', 'ann@x.example', 'Ann', 'One', 6), ('bob', 'bob@x.example', 'Bob', 'Two', 6), ('cyd', 'cyd@x.example', '', '', 6);
            insert into orgunit (name, slug) values ('North', 'north'), ('South', 'south');
            insert into client (name, slug) values ('Acme', 'acme');
            insert into job (unit_id, client_id, title, account_manager_id, created_by_id) values (1, 1, 'First', 1, 1);
            insert into phase (job_id, phase_number, title) values (2501, 1, 'Alpha');
            """)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"
