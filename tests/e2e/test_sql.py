"""The schema from the outside: what triggers derive equals a recomputation after any sequence of changes, alone and
concurrently; what the application may not do there; and that migrations go back and forth."""

import re
import subprocess
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from schema import ROOT, Database, conninfo, migrate, psql, quoted, setUpModule  # setUpModule is found by its name


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
            with self.subTest(change):
                plans, compared = self.plans(f"begin; {one}; {one}", f"{statement}; rollback")
                self.assertRegex(plans, "Named Tuplestore Scan")
                self.assertLess(compared, many * 20, plans)

    def plans(self, before, statements):
        """How the statements were carried out, with the plans that a session made before; rows that were compared in vain."""
        script = ("load 'auto_explain'; set auto_explain.log_analyze = on; set auto_explain.log_timing = off; "
                  "set auto_explain.log_nested_statements = on; set plan_cache_mode = force_generic_plan; "
                  f"{before}; set auto_explain.log_min_duration = 0; set client_min_messages = log; {statements}")
        done = subprocess.run(["psql", "-X", "-q", "-d", conninfo(self.name, "postgres"), "-v", "ON_ERROR_STOP=1", *sum((["-c", line] for line in
                               script.split("; ")), [])], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stderr, max(map(int, re.findall(r"Rows Removed by (?:Join )?Filter: (\d+)", done.stderr)), default=0)

    def test_events_and_deliveries_are_not_compared_each_with_each(self):
        """Plans are kept from when there was nothing of either."""
        self.small_world()
        many, most = 2000, 64
        self.sql("delete from event; delete from delivery; insert into sender default values; insert into webhook (owner_id, url, events, secret, last_success_at) "
                 "values (1, 'https://x.example/', '{*}', 'x', now())")
        for table in ("event", "delivery", "delivery_attempt"):
            psql(conninfo(self.name, "postgres"), f"vacuum analyze {table}")
        told = ("insert into event (name, object_type, object_id, data) select 'job.updated', 'job', n % 100, '{}' "
                f"from generate_series(1, {many}) n")
        take = f"select count(*) from take_deliveries(1, {5 * most}, 0)"
        record = ("select record_attempts(1, (select jsonb_agg(jsonb_build_object('num', num, 'status', 'succeeded', 'counted', true, 'ms', 1, "
                  "'sent_at', 0)) from delivery where taken_by = 1))")
        steps = f"select publish_events(); select deal_deliveries({many}); {take}; {record}"
        plans, compared = self.plans(f"{steps}; {steps}; {told}", f"{steps}; {take}; {record}")
        self.assertEqual(self.sql("select count(*) from delivery where status = 'succeeded'"), str(2 * most))
        self.assertIn("record_attempts", plans)
        self.assertLess(compared, many * 5, plans)

    def test_slugs(self):
        for text, slug in (("Acme Corporation", "acme-corporation"), ("  Café -- Müller & Söhne GmbH! ", "cafe-muller-sohne-gmbh"),
                           ("Tech QA'er", "tech-qa-er"), ("Łódź", "lodz"), ("日本", ""), ("İstanbul", "istanbul"), ("a_b.c/d", "a-b-c-d")):
            with self.subTest(text):
                self.assertEqual(self.sql(f"select slugify({quoted(text)})"), slug)


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

    def test_planned_days_are_asked_for_or_those_of_the_phases_or_of_the_calendar(self):
        self.small_world()
        planned = "select planned_start_date, planned_end_date from job"
        touched = self.sql("select updated from job")

        def after(statement, dates):
            self.sql(statement)
            self.assertEqual(self.sql(planned), dates, statement)
            self.assert_derived()

        after("select 1", "|")
        after("insert into timeslot (user_id, phase_id, start_at, end_at) values (1, 1, '2026-03-01T09:00Z', '2026-03-09T17:00Z')", "2026-03-01|2026-03-09")
        after("update timeslot set end_at = '2026-03-10T17:00Z'", "2026-03-01|2026-03-10")
        after("update timeslot set delivery_role = 1", "2026-03-01|2026-03-17")  # a phase is delivered a week after its last slot
        after("update phase set desired_start_date = '2026-02-01'", "2026-02-01|2026-03-17")
        after("insert into phase (job_id, phase_number, title, desired_delivery_date) values (2501, 2, 'More', '2026-05-01')", "2026-02-01|2026-05-01")
        after("update phase set status = 18 where title = 'More'", "2026-02-01|2026-03-17")
        self.assertEqual(self.sql("select updated from job"), touched)
        after("update job set desired_start_date = '2026-01-01', desired_delivery_date = '2026-01-31'", "2026-01-01|2026-01-31")
        after("update phase set status = 0 where title = 'More'", "2026-01-01|2026-01-31")
        after("update job set desired_start_date = null, desired_delivery_date = null", "2026-02-01|2026-05-01")
        after("delete from phase where title = 'More'", "2026-02-01|2026-03-17")
        after("delete from timeslot", "2026-02-01|")
        after("insert into job (unit_id, client_id, title, account_manager_id, created_by_id, desired_start_date)"
              " values (1, 1, 'Second', 1, 1, '2026-07-01'); delete from job where id = 2501", "2026-07-01|")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
