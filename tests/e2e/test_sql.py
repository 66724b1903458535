"""The schema from the outside: what triggers derive equals a recomputation after any sequence of changes, alone and
concurrently; search, utilisation, the demo data and the generator do what they say.

It writes all the time, so it has a cluster of its own: what the API remembers goes by the snapshots of a cluster."""

import os
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
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


class Schema(Database):
    def test_a_full_database_can_be_reverted_and_deployed_again(self):
        psql(self.owner, file=ROOT / "sql/demo/seed.sql")
        migrate(self.name, "verify")
        migrate(self.name, "revert")
        self.assertEqual(psql(self.owner, "select count(*) from pg_class where relnamespace = 'public'::regnamespace"), "0")
        migrate(self.name)
        migrate(self.name, "verify")
        self.assertEqual(self.sql("select count(*) from unit_role"), "15")

    def test_builtin_can_be_reverted_while_in_use_and_brought_up_to_date(self):
        psql(self.owner, file=ROOT / "sql/demo/seed.sql")
        before = self.rows("select slug, permissions from unit_role order by slug")
        psql(self.owner, file=ROOT / "sql/revert/builtin.sql")
        self.sql("update unit_role set permissions = '{}'")
        psql(self.owner, file=ROOT / "sql/deploy/builtin.sql")
        self.assertEqual(self.rows("select slug, permissions from unit_role order by slug"), before)
        self.assert_derived()

    def test_the_application_has_neither_temporary_tables_nor_large_objects(self):
        migrate(self.name, "revert")
        migrate(self.name)
        psql(conninfo(self.name, "postgres"), file=ROOT / "sql/restrict.sql")
        app = conninfo(self.name, "chaotica_app")
        for statement in ("create temporary table t (i int)", "select lo_creat(-1)", "select lo_create(7)",
                          "select lo_from_bytea(0, 'x')"):
            with self.subTest(statement):
                with self.assertRaisesRegex(AssertionError, "permission denied"):
                    psql(app, statement)

    def test_the_application_may_not_change_the_schema(self):
        for statement in ("create table x (i int)", "drop table job", "alter table job disable trigger user", "truncate note",
                          "create function x() returns int language sql as 'select 1'", "drop function search_text(text)",
                          "create index on job (title)", "alter table job owner to chaotica_app", "select setval('job_id_seq', 1)",
                          "delete from sqitch.changes"):
            with self.subTest(statement), self.assertRaises(AssertionError):
                self.sql(statement)

    def test_updated_moves_with_changes_only(self):
        self.small_world()
        tables = ["job", "phase", "client", "user_account", "orgunit", "note", "contact", "framework_agreement", "timeslot"]
        self.sql("""
            insert into note (content_type, object_id, note) values ('job', 2501, 'n');
            insert into contact (client_id, name) values (1, 'Jane');
            insert into framework_agreement (client_id, name) values (1, 'F');
            insert into timeslot (user_id, phase_id, start_at, end_at) values (2, 1, '2026-01-01', '2026-01-02');
            """)
        for table in tables:
            self.sql(f"update {table} set updated = '2020-01-01T00:00:00Z'")
        changed = " union all ".join(f"select '{t}', bool_or(updated > '2020-01-02') from {t}" for t in tables)
        self.sql("""
            update timeslot set user_id = user_id;
            update user_account set last_login = now() where id = 1;
            insert into contact (client_id, name, updated) values (1, 'Joe', '2020-01-01T00:00:00Z');
            insert into timeslot (user_id, phase_id, start_at, end_at, delivery_role, updated)
            values (3, 1, '2026-02-01', '2026-02-02', 1, '2020-01-01T00:00:00Z');
            insert into phase (job_id, phase_number, title, updated) values (2501, 2, 'Beta', '2020-01-01T00:00:00Z');
            update job set last_phase_number = 2;
            """)
        self.assertEqual({t for t, moved in self.rows(changed) if moved == "t"}, set())
        for table, column in (("job", "title"), ("phase", "title"), ("client", "name"), ("user_account", "city"), ("orgunit", "description"),
                              ("note", "note"), ("contact", "role"), ("framework_agreement", "name")):
            self.sql(f"update {table} set {column} = {column} || 'x' where id = (select min(id) from {table})")
        self.sql("update timeslot set is_onsite = true where id = 1")
        self.assertEqual({t for t, moved in self.rows(changed) if moved == "t"}, set(tables))

    def test_triggers_do_not_take_the_square_of_the_changed_rows(self):
        """Plans are kept from the first statement of a session, which changed one row."""
        self.small_world()
        many = 400
        self.sql(f"""
            insert into framework_agreement (client_id, name) values (1, 'F');
            insert into client (name, slug) select 'C' || n, 'c' || n from generate_series(1, {many}) n;
            insert into user_account (username, email, global_role_id) select 'u' || n, 'u' || n || '@x.example', 6 from generate_series(1, {many}) n;
            insert into orgunit (name, slug) select 'O' || n, 'o' || n from generate_series(1, {many}) n;
            insert into unit_member (unit_id, user_id) select 1, id from user_account;
            insert into contact (client_id, name) select 1, 'P' || n from generate_series(1, {many}) n;
            insert into job (unit_id, client_id, title, account_manager_id, created_by_id, framework_agreement_id)
            select 1, 1, 'J' || n, 1, 1, 1 from generate_series(1, {many}) n;
            insert into phase (job_id, phase_number, title) select 2501, n + 1, 'P' || n from generate_series(1, {many}) n;
            insert into timeslot (user_id, phase_id, start_at, end_at)
            select 1, p.id, '2026-01-01', '2026-01-02' from phase p;
            """)
        changes = ("job set title = title || 'x'", "phase set title = title || 'x'", "client set name = name || 'x'",
                   "user_account set is_active = not is_active", "orgunit set name = name || 'x'", "contact set name = name || 'x'",
                   "unit_member set left_at = now()", "timeslot set end_at = end_at + interval '1 day'", "job set status = status + 1")
        for change in changes:
            table = change.split()[0]
            statement = f"update {change}"
            one = f"{statement} where id = (select max(id) from {table})"
            script = ("load 'auto_explain'; set auto_explain.log_analyze = on; set auto_explain.log_timing = off; "
                      "set auto_explain.log_nested_statements = on; set plan_cache_mode = force_generic_plan; "
                      f"begin; {one}; {one}; set auto_explain.log_min_duration = 0; set client_min_messages = log; {statement}; rollback")
            done = subprocess.run(["psql", "-X", "-q", "-d", conninfo(self.name, "postgres"), "-v", "ON_ERROR_STOP=1", "-c", script],
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            with self.subTest(change):
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertRegex(done.stderr, "Named Tuplestore Scan")
                compared = [int(n) for n in re.findall(r"Rows Removed by Join Filter: (\d+)", done.stderr)]
                self.assertLess(max(compared, default=0), many * 20, done.stderr)

    def test_slugs(self):
        for text, slug in (("Acme Corporation", "acme-corporation"), ("  Café -- Müller & Söhne GmbH! ", "cafe-muller-sohne-gmbh"),
                           ("Tech QA'er", "tech-qa-er"), ("Łódź", "lodz"), ("日本", ""), ("İstanbul", "istanbul"), ("a_b.c/d", "a-b-c-d")):
            with self.subTest(text):
                self.assertEqual(self.sql(f"select slugify({quoted(text)})"), slug)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


class Derived(Database):
    def setUp(self):
        super().setUp()
        psql(self.owner, f"grant temporary on database {self.name} to chaotica_app")  # functions of the storm

    def test_after_any_sequence_of_changes(self):
        for seed in (0.1, 0.2, 0.3, 0.4):
            done = int(psql(self.app, file=ROOT / "tests/e2e/sql_storm.sql", seed=seed, steps=200).splitlines()[-1])
            self.assertGreater(done, 150)
            self.assert_derived()

    def test_under_concurrent_writers(self):
        psql(self.app, file=ROOT / "tests/e2e/sql_storm.sql", seed=0.5, steps=50)
        with ThreadPoolExecutor(6) as pool:
            done = list(pool.map(lambda n: int(psql(self.app, file=ROOT / "tests/e2e/sql_storm.sql", seed=n / 10, steps=120).splitlines()[-1]),
                                 range(6)))
        self.assertGreater(min(done), 60)
        self.assert_derived()

    def test_counts_stay_exact_while_many_insert_and_move(self):
        self.small_world()
        script = """
            insert into job (unit_id, client_id, title, account_manager_id, created_by_id, status)
            select 1 + n % 2, 1, 'T' || n, 1, 2, n % 3 from generate_series(1, 20) n;
            update job set status = (status + 1) % 12 where id in (select id from job order by id limit 5);
            update job set unit_id = 3 - unit_id where id = 2501;
            """
        with ThreadPoolExecutor(8) as pool:
            # Statement by statement, so that locks are held for one at a time.
            list(pool.map(lambda _: [psql(self.app, s) for s in script.split(";")[:3] for _ in range(6)], range(8)))
        self.assertEqual(self.sql("select sum(jobs) from job_tally"), "961")
        self.assert_derived()

    def test_a_job_that_appears_during_a_rename_has_the_new_name(self):
        self.small_world()
        rename = subprocess.Popen(["psql", "-X", "-q", "-d", self.app, "-c",
                                   "begin; update client set name = 'Umbrella'; select pg_sleep(1); commit"], stdout=subprocess.DEVNULL)
        self.sql("select pg_sleep(0.4)")
        self.sql("insert into job (unit_id, client_id, title, account_manager_id, created_by_id) values (1, 1, 'Second', 1, 1)")
        rename.wait()
        self.assertEqual(self.sql("select count(*) from job where search @@ search_query('{umbrella}')"), "2")
        self.assert_derived()

    def test_phase_dates_come_from_delivery_and_reporting(self):
        self.small_world()
        dates = "select computed_start_date, computed_last_date from phase where id = 1"
        self.assertEqual(self.sql(dates), "|")
        self.sql("""insert into timeslot (user_id, phase_id, start_at, end_at, delivery_role)
            values (1, 1, '2026-03-01T09:00Z', '2026-03-09T17:00Z', 3), (1, 1, '2026-03-05T09:00Z', '2026-03-06T17:00Z', 2)""")
        self.assertEqual(self.sql(dates), "|2026-03-06")
        self.sql("insert into timeslot (user_id, phase_id, start_at, end_at, delivery_role) values (2, 1, '2026-03-02T23:30Z', '2026-03-03T17:00Z', 1)")
        self.assertEqual(self.sql(dates), "2026-03-02|2026-03-06")
        self.sql("delete from timeslot where delivery_role = 2")
        self.assertEqual(self.sql(dates), "2026-03-02|2026-03-03")
        self.sql("delete from timeslot")
        self.assertEqual(self.sql(dates), "|")


class Search(Database):
    DESCRIPTION = "Pen and paper. 日本語 Привет Αθήνα Straße x\\y O'Neil 100% under_score mail a@b.example"
    CASES = [
        ("penetration", True), ("PENETR", True), ("enetration", False), ("tion", False),
        ("cafe", True), ("CAFÉ", True), ("müller", True), ("muller", True), ("mueller", False),
        ("e-commerce", True), ("commerce", True), ("e-comm", True), ("ecommerce", False), ("commerce-e", False),
        ("penetration test", True), ("test penetration", False), ("penetration tes", True), ("penetration of", False),
        ("2501", True), ("250", True), ("501", False), ("2501-1", False),
        ("PRJ-0007/b", True), ("prj 0007", True), ("0007", True), ("007", False),
        ("12e3abc", True), ("12e3ab", True), ("12e3", True), ("12E", True),
        ("acme", True), ("acme corp", True), ("north", True), ("reconnaissance", True), ("deleted", False),
        ("assessment acme", False), ("the", True), ("and", True), ("of", True), ("jane", False),
        ("-", False), ("", False), ("*", False), ("%", False), ("'", False), ("a & b", True), ("a & c", False), ("pen:*", True), ("!penetration", True),
        ("日本", True), ("本", False), ("привет", True), ("ΑΘΗΝΑ", True), ("straße", True), ("strasse", True), ("x\\y", True), ("o'neil", True),
        ("100%", True), ("under_score", True), ("under score", True), ("a@b.example", True), ("b.example", True), ("³", False),
    ]

    def test_words_and_phrases(self):
        self.sql(f"""
            insert into user_account (username, email, global_role_id) values ('ann', 'ann@x.example', 6);
            insert into orgunit (name, slug) values ('North', 'north');
            insert into client (name, slug) values ('Acme Corp.', 'acme');
            insert into contact (client_id, name) values (1, 'Jane');
            insert into job (unit_id, client_id, title, external_id, description, account_manager_id, created_by_id) values (1, 1,
                'Café Müller: E-commerce penetration test of the 12e3abc assessment', 'PRJ-0007/b',
                {quoted(self.DESCRIPTION)}, 1, 1);
            insert into phase (job_id, phase_number, title, status) values (2501, 1, 'Reconnaissance', 0), (2501, 2, 'Deleted', 18);
            """)
        for text, found in self.CASES:
            with self.subTest(text):
                self.assertEqual(self.sql(f"select search @@ search_query(array[{quoted(text)}]) from job"), "t" if found else "f")

    def test_every_word_must_match_and_nothing_matches_nothing(self):
        vector = "search_vector(array['alpha beta'], array['gamma', 'delta'])"
        for terms, found in (("{alpha,delta}", "t"), ("{alpha,epsilon}", "f"), ("{alpha,-}", "f"), ("{}", "f"), ("{\"beta gamma\"}", "f"),
                             ("{\"alpha beta\",gam}", "t")):
            with self.subTest(terms):
                self.assertEqual(self.sql(f"select {vector} @@ search_query('{terms}')"), found)
        for terms, found in (("{alpha}", "t"), ("{gamma}", "f"), ("{\"alpha bet\"}", "t"), ("{alpha,delta}", "f"), ("{--}", "f")):
            with self.subTest(title=terms):
                self.assertEqual(self.sql(f"select {vector} @@ search_query_title('{terms}')"), found)

    def test_names_of_other_tables_are_followed(self):
        self.small_world()
        found = "select count(*) from {} where search @@ search_query('{{{}}}')"
        self.sql("update client set name = 'Umbrella'; update orgunit set name = 'West' where id = 1; update phase set title = 'Omega'")
        for word, count in (("umbrella", "1"), ("acme", "0"), ("west", "1"), ("north", "0"), ("omega", "1"), ("alpha", "0")):
            self.assertEqual(self.sql(found.format("job", word)), count, word)
        self.sql("update phase set status = 18")
        self.assertEqual(self.sql(found.format("job", "omega")), "0")
        self.sql("insert into contact (client_id, name) values (1, 'Jane Smith')")
        self.assertEqual(self.sql(found.format("client", "smith")), "1")
        self.sql("delete from contact")
        self.assertEqual(self.sql(found.format("client", "smith")), "0")

    def test_a_long_description_is_kept_and_its_beginning_found(self):
        self.small_world()
        self.sql("update job set description = 'needle ' || (select string_agg(md5(n::text), ' ') from generate_series(1, 60000) n)")
        self.assertEqual(self.sql("select count(*), max(length(description)) > 1900000 from job where search @@ search_query('{needle}')"), "1|t")
        self.sql("update job set description = repeat('x', 5000000)")
        self.assertEqual(self.sql("select count(*) from job where search @@ search_query('{first}')"), "1")


class Utilization(Database):
    NOW = "2026-03-04T12:00:00Z"  # a Wednesday: the four weeks are 2 to 29 March

    def setUp(self):
        super().setUp()
        self.small_world()
        self.sql("update phase set status = 7; insert into unit_member (unit_id, user_id) values (1, 1)")

    def slot(self, start, end, user=1, phase="1"):
        self.sql(f"insert into timeslot (user_id, phase_id, slot_type_id, start_at, end_at) values ({user}, {phase}, 8, '{start}', '{end}')")

    def utilization(self, unit=1, now=NOW):
        return self.sql(f"select utilization from unit_utilization('{{{unit}}}', '{now}')")

    def test_nobody_and_nothing(self):
        self.assertEqual(self.utilization(1), "0.00")
        self.assertEqual(self.utilization(2), "0.00")
        self.assertEqual(self.utilization(99), "")
        self.assertEqual(self.rows(f"select * from unit_utilization('{{2,1,99}}', '{self.NOW}') order by 1"), [["1", "0.00"], ["2", "0.00"]])
        self.assertEqual(self.sql("select count(*) from unit_utilization('{}')"), "0")

    def test_days_count_once_and_weekends_not(self):
        self.slot("2026-03-02T09:00Z", "2026-03-08T17:00Z")
        self.slot("2026-03-03T09:00Z", "2026-03-03T10:00Z")
        self.assertEqual(self.utilization(), "0.25")
        self.slot("2026-03-14T09:00Z", "2026-03-15T17:00Z")
        self.assertEqual(self.utilization(), "0.25")

    def test_only_confirmed_phases_count(self):
        self.slot("2026-03-02T09:00Z", "2026-03-06T17:00Z")
        self.slot("2026-03-09T09:00Z", "2026-03-13T17:00Z", phase="null")
        for status in range(20):
            self.sql(f"update phase set status = {status}")
            confirmed = status >= 3 and status not in (16, 17, 18)
            self.assertEqual(self.utilization(), "0.25" if confirmed else "0.00", status)

    def test_holidays_of_the_users_country(self):
        self.slot("2026-03-02T09:00Z", "2026-03-06T17:00Z")
        self.sql("insert into holiday (date, country, reason) values ('2026-03-10', 'DE', 'x')")
        self.assertEqual(self.utilization(), "0.25")
        self.sql("insert into holiday (date, country, reason) values ('2026-03-03', 'GB', 'x'), ('2026-03-03', 'GB', 'y')")
        self.assertEqual(self.utilization(), "0.21")  # 4 of 19

    def test_members_who_left_or_are_inactive(self):
        self.slot("2026-03-02T09:00Z", "2026-03-06T17:00Z")
        self.sql("insert into unit_member (unit_id, user_id) values (1, 2)")
        self.assertEqual(self.utilization(), "0.13")  # 5 of 40: half up
        self.sql("update unit_member set left_at = now() where user_id = 2")
        self.assertEqual(self.utilization(), "0.25")
        self.sql("update user_account set is_active = false where id = 1")
        self.assertEqual(self.utilization(), "0.00")

    def test_working_days_of_the_unit(self):
        self.sql("update orgunit set business_days = '{6,7}'")
        self.slot("2026-03-07T09:00Z", "2026-03-07T17:00Z")
        self.assertEqual(self.utilization(), "0.13")  # 1 of 8
        self.sql("update orgunit set business_days = '{}'")
        self.assertEqual(self.utilization(), "0.00")

    def test_midnights_and_ends(self):
        self.slot("2026-03-02T09:00Z", "2026-03-03T00:00Z")
        self.assertEqual(self.utilization(), "0.05")
        self.slot("2026-03-04T22:00Z", "2026-03-05T06:00Z")
        self.assertEqual(self.utilization(), "0.15")
        self.slot("2026-03-06T09:00Z", "2026-03-06T09:00Z")
        self.assertEqual(self.utilization(), "0.20")
        self.slot("2026-02-27T09:00Z", "2026-03-02T00:00Z")
        self.slot("2026-03-30T00:00Z", "2026-03-31T00:00Z")
        self.assertEqual(self.utilization(), "0.20")
        self.slot("2020-01-01T00:00Z", "2030-01-01T00:00Z")
        self.assertEqual(self.utilization(), "1.00")

    def test_the_time_zone_of_the_unit(self):
        self.sql("update orgunit set timezone = 'Pacific/Auckland'")
        self.slot("2026-03-01T20:00Z", "2026-03-02T04:00Z")  # Monday the 2nd there
        self.assertEqual(self.utilization(now="2026-03-01T12:00:00Z"), "0.05")
        self.assertEqual(self.utilization(now="2026-03-01T10:00:00Z"), "0.05")  # still Sunday: the weeks before, with Monday the 2nd
        self.assertEqual(self.utilization(now="2026-03-08T12:00:00Z"), "0.00")

    def test_a_user_in_two_units(self):
        self.sql("insert into unit_member (unit_id, user_id) values (2, 1)")
        self.slot("2026-03-02T09:00Z", "2026-03-06T17:00Z")
        self.assertEqual(self.utilization(1), "0.25")
        self.assertEqual(self.utilization(2), "0.25")


class Demo(Database):
    FIGURES = """
        select (select count(*) from user_account), (select count(*) from client), (select count(*) from orgunit),
            (select count(*) from job where status not in (10, 11)), (select count(*) from service), (select count(*) from skill),
            (select count(*) filter (where status <= 7) || '/' || count(*) filter (where status <> 10) from job where client_id = 15),
            (select a.total_value - sum(j.revenue) from framework_agreement a join job j on j.framework_agreement_id = a.id
                and j.status not in (9, 10) where a.id = 12 group by a.id),
            (select count(*) from job where unit_id = 3 and status <= 7),
            (select utilization from unit_utilization('{{3}}', '{0}')), (select utilization from unit_utilization('{{3}}', timestamptz '{0}' + interval '7 days'))
        """

    def test_the_figures_of_the_examples_on_any_day(self):
        for day in ("now", "2026-12-20T23:30:00Z", "2027-01-01T12:00:00Z", "2027-04-26T00:10:00Z", "2028-02-29T18:00:00Z"):
            with self.subTest(day):
                psql(self.owner, file=ROOT / "sql/demo/seed.sql", load_time=day)
                self.assertEqual(self.sql(self.FIGURES.format(day)).split("|"),
                                 ["25", "12", "5", "150", "12", "34", "3/18", "285000.00", "12", "0.85", "0.85"])
                self.assert_derived()
                psql(conninfo("postgres"), f"drop database {self.name}")
                psql(conninfo("postgres"), f"create database {self.name} template {TEMPLATE}")

    def test_the_objects_of_the_examples(self):
        psql(self.owner, file=ROOT / "sql/demo/seed.sql", password_hash="$argon2id$x")
        for expected, query in (
            ("john.doe|john.doe@company.com|John|Doe|t|2023-01-15 10:30:00+00|Senior Security Consultant|+1-555-0123|$argon2id$x",
             "select username, email, first_name, last_name, is_active, date_joined, job_title, phone, password_hash from user_account where id = 1"),
            ("Web Application Testing,Infrastructure Assessment",
             "select string_agg(s.name, ',' order by u.rating desc, lower(s.name)) from user_skill u join skill s on s.id = u.skill_id where user_id = 1"),
            ("consultant,tqa", """select string_agg(r.slug, ',' order by r.id) from unit_member m join unit_member_role x on x.member_id = m.id
                join unit_role r on r.id = x.role_id where m.unit_id = 3 and m.user_id = 1"""),
            ("E-commerce Security Assessment|15|3|7|2023-03-15 14:20:00+00|2023-04-01|2023-04-15|5|450:Web Application Assessment:Web Application Testing:7",
             """select j.title, client_id, unit_id, j.status, j.created, j.desired_start_date, j.desired_delivery_date, account_manager_id,
                string_agg(p.id || ':' || p.title || ':' || s.name || ':' || p.status, ',') from job j join phase p on p.job_id = j.id
                join service s on s.id = p.service_id where j.id = 2501 group by j.id"""),
            ("7|7", "select string_agg(status::text, '|') from job where id in (2502, 2503)"),
            ("89|Jane Smith|jane.smith@acme-corp.com|+1-555-0199|CISO|security",
             "select id, name, email, phone, role, type from contact where client_id = 15"),
            ("12|2023 Security Services Framework|2023-01-01|2023-12-31|500000.00",
             "select id, name, start_date, end_date, total_value from framework_agreement where client_id = 15"),
            ("0", "select count(*) from job_team where user_id = 3 and unit_id = 3"),
            ("1", "select count(*) from job_team where user_id = 1 and unit_id <> 3"),
            ("2|5", "select min(n), count(*) from (select count(*) n from note group by content_type) x"),
        ):
            with self.subTest(query):
                self.assertEqual(psql(self.app + " options='-c timezone=UTC'", query), expected)
        self.assertGreater(int(self.sql("select nextval('job_id_seq')")), int(self.sql("select max(id) from job")))
        self.sql("insert into phase (job_id, phase_number, title) values (2501, 2, 'x')")

    def test_generated_jobs_leave_everything_derived_right(self):
        psql(self.owner, file=ROOT / "sql/demo/seed.sql")
        objects = "select (select count(*) from pg_index), (select count(*) from pg_constraint), (select count(*) from pg_trigger where tgenabled = 'O')"
        before = self.sql(objects)
        for _ in range(2):
            psql(self.owner, file=ROOT / "sql/demo/generate.sql", n=2000)
        self.assertEqual(self.sql("select count(*) from job"), "4153")
        self.assertEqual(self.sql(objects), before)
        self.assert_derived()
        penetration = int(self.sql("select count(*) from job where title ilike '%penetration testing%'"))
        self.assertTrue(120 <= penetration <= 210, penetration)
        self.sql("insert into job (unit_id, client_id, title, account_manager_id, created_by_id) values (3, 15, 'Next', 5, 5)")
        self.sql("insert into phase (job_id, phase_number, title) select max(id), 1, 'x' from job")
        self.assert_derived()

    def test_an_empty_database_can_be_filled_too(self):
        psql(self.owner, file=ROOT / "sql/demo/generate.sql", n=300)
        self.assertEqual(self.sql("select min(id), max(id) from job"), "2501|2800")
        self.assert_derived()


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
