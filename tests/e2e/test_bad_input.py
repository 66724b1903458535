"""Whatever arrives in query, headers or body is answered with a 4xx in the envelope or served correctly. QUERY_SEED chooses
other random queries."""

import io
import json
import os
import random
import string
import sys
import unittest
import zipfile
from collections import Counter
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from load import envelope_problem
from raw_input import Afterwards, Input, raw, start, unchunked


MIB = 1 << 20
LIMIT = 10 * MIB


def setUpModule():
    global stack
    stack = start()


class Queries(Input):
    def test_a_parameter_of_ten_thousand_characters_reaches_a_worker(self):
        for number, (parameter, statuses) in enumerate({
            "search=" + "a" * 10000: (200,), "search=" + "%41" * 10000: (200,), "title__icontains=" + "a" * 10000: (200,),
            "id__in=" + ",".join(["2501"] * 1000): (200,), "id__in=" + ",".join(["2501"] * 1001): (400,), "search=" + "%C3%A9%20" * 3000: (200, 400), "cursor=" + "a" * 10000: (400,),
            "page=" + "9" * 10000: (400, 404), "ordering=" + ",".join(["-id"] * 2500): (200, 400), "fields=" + ",".join(["id"] * 3000): (200, 400),
            "a" * 10000 + "=1": (400,), "client__" * 1000 + "name=1": (400,), "format=" + "x" * 10000: (406,)}.items()):
            with self.subTest(parameter[:30]):
                name = f"req_long-parameter-{number}"
                answer = self.ask("/api/jobs/?" + parameter, "X-Request-ID: " + name)
                self.assert_sensible(answer)
                self.assertIn(answer.status, statuses)
                self.assert_reached_a_worker(name, answer.status)

    def test_many_parameters_are_refused(self):
        for parameters in ("a=1&" * 2, "a=1&" * 5_000, "a=1&" * 100_000, "&".join(f"p{number}=x" for number in range(3_000)), "id=1&" * 3_000, "search=a&" * 3_000):
            with self.subTest(parameters[:20], size=len(parameters)):
                self.assert_refused(self.ask("/api/jobs/?" + parameters), 400, 414)
        self.assert_sensible(self.ask("/api/jobs/?" + "&" * 20_000))

    def test_what_is_no_text_is_refused_on_its_parameter(self):
        for value in ("%00", "a%00b", "%FF", "%C0%80", "%ED%A0%80", "%F4%90%80%80", "%E2%82"):
            for parameter in ("search", "title", "title__icontains", "client__name", "status"):
                with self.subTest(f"{parameter}={value}"):
                    answer = self.ask(f"/api/jobs/?{parameter}={value}")
                    self.assert_refused(answer, 400)
        for target in (b"/api/jobs/?search=\xff", b"/api/jobs/?\xff\xfe=1", b"/api/jobs/?search=\xc3(", b"/api/jobs/?search=%", b"/api/jobs/?search=%4",
                       b"/api/jobs/?search=%zz", b"/api/jobs/?=", b"/api/jobs/?%00=1", b"/api/jobs/?search\x7f=1"):
            with self.subTest(target):
                self.assert_sensible(self.ask(target))
        self.assertEqual(self.ask(b"/api/jobs/?search=\xc3\xa9").status, 200)

    def test_values_beyond_what_types_hold_are_refused(self):
        for parameter in ("page=0", "page=-1", "page=99999999999999999999", "page_size=201", "page_size=1e2", "id=1.5", "id=%2B1",
                          "id=0x10", "id=", "created__gte=infinity", "created__gte=99999-01-01", "start_date=2023-02-30", "start_date=now", "created__range=1",
                          "status=no_such", "is_restricted=maybe", "ordering=password", "fields=password", "id__in=", "count=maybe", "cursor=%7B%7D",
                          "title__regex=.*", "client__client__id=1"):
            with self.subTest(parameter):
                answer = self.ask("/api/jobs/?" + parameter)
                self.assert_refused(answer, 400, 404)
                if answer.status == 400:
                    self.assertEqual(answer.json()["error"]["code"], "INVALID_PARAMETER")
                    self.assertEqual(list(answer.json()["error"]["details"]), [parameter.split("=")[0]])

    def test_sql_in_a_value_is_text(self):
        everything = self.ask("/api/jobs/").json()["count"]
        self.assertGreater(everything, 100)
        for value in ("' or 1=1 --", "\\'; drop table job; --", "$1", "{}", "%_%_%", 'a"b', "(select 1)", "&|!()", "<->", ":*", "'a':*"):
            for parameter in ("search", "title", "title__icontains"):
                with self.subTest(f"{parameter}={value}"):
                    answer = self.ask(f"/api/jobs/?{parameter}={quote(value)}")
                    self.assertEqual(answer.status, 200)
                    self.assertTrue(answer.json()["count"] == 0 or parameter == "search", answer.body[:300])
        self.assertEqual(self.ask("/api/jobs/").json()["count"], everything)

    def test_random_queries_never_give_5xx(self):
        seed = int(os.environ.get("QUERY_SEED", "1"))
        chance = random.Random(seed)
        names = ["id", "title", "status", "client", "client__name", "unit", "created", "start_date", "search", "ordering", "page", "page_size", "cursor", "fields",
                 "exclude", "count", "format", "external_id", "phases__status", "description"]
        lookups = ["", "", "", "__in", "__gt", "__range", "__isnull", "__icontains", "__year", "__date", "__x", "__", "__id__in"]
        values = ["1", "-1", "", "true", "in_progress", "2023-01-01", "2023-01-01T00:00:00Z", "a,b", ",", "last", "none", "xml", "json", "-created", "id,title", "\"a b",
                  "null", "é", "\U0001F600", "' or 1=1", "%", "\\", "*", "cD0yMDIzLTAzLTE1KzEwJTNBMDA="]
        counts, requests = Counter(), []
        for _ in range(500):
            parameters = []
            for _ in range(chance.randrange(4)):
                value = chance.choice(values) if chance.random() < 0.8 else "".join(chance.choice(string.printable) for _ in range(chance.randrange(12)))
                parameters.append(quote(chance.choice(names) + chance.choice(lookups)) + "=" + quote(value))
            requests.append("/api/" + chance.choice(["jobs", "phases", "client", "users", "notes", "timeslots", "orgunit"]) + "/?" + "&".join(parameters))
        for target in requests:
            answer = stack.get(target, headers={"Accept": "application/json"})
            counts[answer.status_code] += 1
            self.assertIn(answer.status_code, (200, 400, 404, 406), f"seed {seed}: {target}: {answer.text[:300]}")
            if answer.status_code != 200 and "format=xml" not in target:
                self.assertIsNone(envelope_problem(answer.status_code, {k.lower(): v for k, v in answer.headers.items()}, answer.content, None))
        self.assertGreater(counts[200], 50)
        self.assertGreater(counts[400], 50)

    def test_postgresql_keeps_values_of_requests_to_itself(self):
        for expected in (201, 409):
            answer = stack.request("POST", "/api/services/", json={"name": "Unheard of 4711"})
            self.assertEqual(answer.status_code, expected)
        self.assertNotIn("4711", stack.logs("postgres"))
        self.assertIn("service_name_key", stack.logs("postgres"))


class Headers(Input):
    def test_two_authorization_headers_are_400(self):
        own = "Authorization: Token " + stack.token("user")
        for other in (own, "Authorization: Token x", "authorization: Basic eDp5"):
            answer = self.ask("/api/users/me/", other)
            self.assert_refused(answer, 400)
            self.assertEqual(answer.json()["error"]["code"], "BAD_REQUEST")

    def test_credentials_that_are_none_are_401(self):
        for value in (b"", b"Token", b"Token ", b"Token x", b"Token " + b"0" * 40, b"Token " + b"g" * 40, b"Token " + b"0" * 10000, b"Basic eDp5", b"Bearer", b"Digest a=b",
                      b"Token \xff\xfe", b"\xff", b"Token\x01", b"Token a, Token b", b"token:x"):
            with self.subTest(value[:20]):
                answer = self.ask("/api/users/me/", b"Authorization: " + value, token=None)
                self.assert_refused(answer, 400, 401)
                if answer.status == 401:
                    self.assertEqual(answer.headers["www-authenticate"], "Token")

    def test_proxy_and_underscores_have_no_effect(self):
        plain = self.ask("/api/users/me/")
        for header in ("Proxy: http://evil.example/", "proxy: http://evil.example/", "X_Forwarded_Host: evil.example", "Author_ization: Token x", "Content_Length: 5",
                       "HTTP_PROXY: http://evil.example/"):
            answer = self.ask("/api/users/me/", header)
            self.assertEqual((answer.status, answer.body), (200, plain.body))
        answer = self.ask("/api/users/me/", "X_Request_ID: req_underscores")
        self.assertNotEqual(answer.headers["x-request-id"], "req_underscores")

    def test_an_authorization_with_an_underscore_is_no_authorization(self):
        self.assert_refused(self.ask("/api/users/me/", "HTTP_AUTHORIZATION: Token " + stack.token("admin"), token=None), 401)

    def test_another_host_and_scheme_do_not_reach_the_links(self):
        answer = raw(f"GET /api/jobs/?page_size=1 HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: http\r\n"
                     f"Connection: close\r\nAuthorization: Token {stack.token('admin')}\r\n\r\n".encode())
        self.assertEqual(answer.status, 200)
        self.assertNotIn(b"evil", answer.body + str(answer.fields).encode())
        self.assertTrue(answer.json()["next"].startswith(stack.url + "/api/jobs/"))

    def test_a_request_id_is_kept_when_well_formed_and_else_replaced(self):
        for path, status in (("/api/users/me/", 200), ("/api/nothing/", 404), ("/api/jobs/?a=1", 400)):
            for good in ("req_abcdef", "req_abc-DEF_123", "req_" + "a" * 64):
                answer = self.ask(path, "X-Request-ID: " + good)
                self.assertEqual((answer.status, [value for name, value in answer.fields if name == "x-request-id"]), (status, [good]))
            for bad in ("req_abc", "abcdef", "req_" + "a" * 65, "req_abc def", 'req_abcdef"', "", "req_abcdef\x01", "req_ab\xe9cdef"):
                answer = self.ask(path, "X-Request-ID: " + bad)
                ids = [value for name, value in answer.fields if name == "x-request-id"]
                self.assertEqual(len(ids), 1)
                self.assertRegex(ids[0], "^req_[A-Za-z0-9_-]{6,64}$")
                self.assertNotEqual(ids[0], bad)
                if status != 200:
                    self.assertEqual(answer.json()["error"]["request_id"], ids[0])

    def test_headers_beyond_measure_are_4xx(self):
        self.assert_refused(self.ask("/api/jobs/", "X-Large: " + "a" * 60_000), 400, 431)
        self.assert_refused(self.ask("/api/jobs/", *[f"X-Large-{n}: " + "a" * 40_000 for n in range(2)]), 431)
        self.assertIn(self.ask("/api/users/me/", *[f"X-{n}: a" for n in range(1000)]).status, (200, 400, 431))
        for accept in ("a" * 10000, "*/*;q=2", ";;;", "text/", "/", "application/json;q=", "application/json;q=0, */*;q=0", "\xff", ",".join(["a/b"] * 3000)):
            with self.subTest(accept[:20]):
                self.assert_sensible(self.ask("/api/jobs/?page_size=1", "Accept: " + accept))
        for header in ("Range: bytes=0-10", "Range: bytes=" + "0-," * 3000, "If-Modified-Since: x", "Transfer-Encoding: x", "Expect: 100-continue", "Expect: x", "Upgrade: h2c",
                       "Content-Length: 18446744073709551616", "Content-Length: -1", "Content-Type: " + "a" * 10000, "Cookie: " + "a=b;" * 2000, "Accept-Encoding: gzip, br"):
            with self.subTest(header[:40]):
                answer = self.ask("/api/users/me/", header)
                if answer.status not in (200, 206, 501):
                    self.assert_refused(answer, 400)
                self.assertNotIn("content-encoding", answer.headers)


class Bodies(Input):
    def test_a_body_of_ten_mebibytes_passes_where_lists_are_taken_and_one_byte_more_is_413(self):
        for path, broken in (("/api/jobs/batch/", "MALFORMED_JSON"), ("/api/ticket", None)):
            whole = self.ask(path, "Content-Type: application/json", method="POST", body=b" " * LIMIT)
            self.assertEqual((whole.status, whole.json().get("error", {}).get("code")), (400, broken))
            for size in (LIMIT + 1, 12 << 20):
                self.assertEqual(self.ask(path, "Content-Type: application/json", method="POST", body=b" " * size).status, 413)

    def test_other_bodies_have_a_lower_bound(self):
        for method, path, taken, status, refused in (("GET", "/api/users/me/", 100_000, 200, MIB), ("OPTIONS", "/api/jobs/", 100_000, 200, MIB),
                                                     ("POST", "/api/jobs/", MIB, 400, 3 * MIB), ("PATCH", "/api/users/2/", MIB, 400, 9 * MIB)):
            with self.subTest(f"{method} {path}"):
                self.assertEqual(self.ask(path, "Content-Type: application/json", method=method, body=b" " * taken).status, status)
                self.assert_refused(self.ask(path, "Content-Type: application/json", method=method, body=b" " * refused), 413)

    def test_a_body_of_unknown_length_is_held_to_the_limit_too(self):
        def chunked(size):
            piece = b"10000\r\n" + b" " * 65536 + b"\r\n"
            whole, rest = divmod(size, 65536)
            return piece * whole + (b"%x\r\n" % rest + b" " * rest + b"\r\n" if rest else b"") + b"0\r\n\r\n"

        head = (f"POST /api/jobs/batch/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
                f"Content-Type: application/json\r\nAuthorization: Token {stack.token('admin')}\r\n\r\n")
        self.assert_refused(raw(head.encode() + chunked(LIMIT)), 400)
        self.assert_refused(raw(head.encode() + chunked(LIMIT + 1)), 413)
        self.assert_refused(raw(head.encode() + b"zz\r\n"), 400)
        self.assert_refused(raw(head.encode() + b"FFFFFFFFFFFFFFFFF\r\n"), 400, 413)

    def test_a_body_that_nobody_asked_for_is_4xx(self):
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            for body in (b"{", b"\x00\xff", b'{"a":' * 20000, b"[" * 100000, b"<x/>"):
                self.assert_refused(self.ask("/api/health/", "Content-Type: application/json", method=method, body=body), 405)


class Exports(Input):
    def cells(self, note):
        made = self.ask("/api/notes/", "Content-Type: application/json", method="POST",
                        body=json.dumps({"content_type": "client", "object_id": 15, "note": note}).encode())
        self.assertEqual(made.status, 201)
        file = self.ask(f"/api/notes/export/?format=xlsx&fields=note&id={made.json()['id']}")
        self.assertEqual(file.status, 200)
        body = file.body
        if "chunked" in file.headers.get("transfer-encoding", ""):
            body = unchunked(body)
        sheet = zipfile.ZipFile(io.BytesIO(body)).read("xl/worksheets/sheet1.xml")
        return [text.text for text in ElementTree.fromstring(sheet).iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}t")]

    def test_a_workbook_has_what_xml_can_have(self):
        for note, cell in {"a\ufffe\uffffb": "a\ufffd\ufffdb", "_x0041_ _x00_": "_x005F_x0041_ _x00_", "ä" * 20000: "ä" * 20000,
                           "😀" * 20000: "😀" * 16383 + "…"}.items():
            with self.subTest(note[:20]):
                self.assertEqual(self.cells(note), ["note", cell])


class Zz_Afterwards(Afterwards, Input):
    """Runs last: over all of the above."""


if __name__ == "__main__":
    unittest.main(verbosity=2)
