"""Utilisation of units; and that the demo data and the generator give the figures of the documentation."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from schema import ROOT, TEMPLATE, Database, conninfo, psql, setUpModule  # setUpModule is found by its name


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
