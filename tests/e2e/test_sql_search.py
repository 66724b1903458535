"""What the database finds by words and phrases."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from schema import Database, quoted, setUpModule  # setUpModule is found by its name


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
        self.sql("update job set description = left('needle ' || (select string_agg(md5(n::text), ' ') from generate_series(1, 700) n), 20000)")
        self.assertEqual(self.sql("select count(*), max(length(description)) from job where search @@ search_query('{needle}')"), "1|20000")
        self.sql("update job set description = repeat('x', 20000)")
        self.assertEqual(self.sql("select count(*) from job where search @@ search_query('{first}')"), "1")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
