"""Every list as a file, through nginx: each path and combination of fields in each format is read back and held against
the description that OPTIONS gives; and what spreadsheets need."""

import csv
import io
import itertools
import json
import random
import re
import sys
import unittest
import zipfile
from pathlib import Path
from xml.etree import ElementTree

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "support")]
from stack import Stack

FORMATS = ("csv", "json", "xml", "xlsx")
SHEET = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def setUpModule():
    global stack
    stack = unittest.enterModuleContext(Stack(workers=2))


class Sheets:
    """The cells of a workbook by sheet: rows of (type, value)."""

    def __init__(self, content):
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            self.broken = book.testzip()
            names = ElementTree.fromstring(book.read("xl/workbook.xml")).findall("s:sheets/s:sheet", SHEET)
            self.names = [name.get("name") for name in names]
            self.rows = [self.read(book.read(f"xl/worksheets/sheet{i + 1}.xml")) for i in range(len(names))]

    @staticmethod
    def read(xml):
        rows = []
        for row in ElementTree.fromstring(xml).findall("s:sheetData/s:row", SHEET):
            cells = [(cell.get("t"), "".join(cell.itertext())) for cell in row.findall("s:c", SHEET)]
            rows.append(cells)
        return rows


def is_object(node):
    return node["type"] == "nested object" and bool(node.get("children") or node.get("emptied"))


def paths(fields, prefix=""):
    for name, node in fields.items():
        yield prefix + name
        yield from paths(node.get("children", {}), prefix + name + "__")


def without(fields, path):
    """The description without what the path names."""
    name, _, rest = path.partition("__")
    left = dict(fields)
    if name in left and rest:
        children = without(left[name].get("children", {}), rest)
        left[name] = {**left[name], "children": children, "emptied": not children}
    else:
        left.pop(name, None)
    return left


def member(fields, path):
    """(name, description) of what a path leads to, which ends at an array; None where it is not there."""
    walked = []
    for segment in path.split("__"):
        if segment not in fields:
            return None
        node = fields[segment]
        walked.append(segment)
        if not is_object(node):
            break
        fields = node.get("children", {})
    return "__".join(walked), node


def leaves(name, node):
    if not is_object(node):
        return [name]
    return [leaf for child, below in node.get("children", {}).items() for leaf in leaves(f"{name}__{child}", below)]


def once(names):
    return list(dict.fromkeys(names))


class Expected:
    """What a file of these fields has: members of its objects, columns of its tables."""

    def __init__(self, fields, chosen, excluded):
        for path in excluded:
            fields = without(fields, path)
        named = [found for path in chosen if (found := member(fields, path))] if chosen else list(fields.items())
        by_path = any("__" in path for path in chosen)
        kept = [name for name in fields if not chosen or name in {path.split("__")[0] for path in chosen}]
        self.members = once(name for name, _ in named) if by_path else kept
        self.columns = once(leaf for name, node in named for leaf in leaves(name, node))


def lists():
    """(name, path) of every list that has a file, with rows of the demo data above nested ones."""
    for path in stack.get("/api/schema/").json()["paths"]:
        if not path.endswith("/export/"):
            continue
        path = path.removesuffix("export/")
        for upper in re.findall(r"{(\w+)}", path):
            path = path.replace("{%s}" % upper, str(row_of(upper)))
        yield path


def row_of(upper):
    """Its id; of what the demo data has none of, a new one."""
    wanted = {"jobs": 2501, "client": 15, "orgunit": 3, "trustgroups": 1, "users": 1}
    new = {"webhooks": {"url": "https://example.com/", "events": ["job.*"]}, "exports": {"resource": "jobs", "active": False}}
    if upper in new:
        return stack.request("POST", f"/api/{upper}/", json=new[upper]).json()["id"]
    return wanted.get(upper) or stack.get(f"/api/{upper}/?page_size=1").json()["results"][0]["id"]


def combinations(fields, seed):
    """Pairs of (fields, exclude)."""
    every = list(paths(fields))
    yield [], []
    for path in every:
        yield [path], []
        yield [], [path]
    for one, other in itertools.permutations(every, 2):
        if one.split("__")[0] == other.split("__")[0]:
            yield [one, other], []
            yield [one], [other]
    chance = random.Random(seed)
    for _ in range(20):
        yield chance.sample(every, min(4, len(every))), chance.sample(every, min(2, len(every)))
    yield every, []
    yield every, every


class EveryFile(unittest.TestCase):
    def file(self, path, kind, chosen, excluded):
        query = {"format": kind}
        if chosen:
            query["fields"] = ",".join(chosen)
        if excluded:
            query["exclude"] = ",".join(excluded)
        answer = stack.get(path + "export/", params=query)
        self.assertEqual(answer.status_code, 200, answer.text[:300])
        return answer.content

    def check_csv(self, content, expected, count):
        rows = list(csv.reader(io.StringIO(content.decode(), newline="")))
        self.assertEqual(rows[0], expected.columns)
        self.assertEqual(len(rows), count + 1)
        self.assertEqual({len(row) for row in rows}, {len(expected.columns)})

    def check_json(self, content, expected, count):
        rows = json.loads(content)
        self.assertEqual(len(rows), count)
        for row in rows:
            self.assertEqual(list(row), expected.members)

    def check_xml(self, content, expected, count):
        rows = list(ElementTree.fromstring(content))
        self.assertEqual([row.tag for row in rows], ["list-item"] * count)
        for row in rows:
            self.assertEqual([child.tag for child in row], expected.members)

    def check_xlsx(self, content, expected, count):
        sheets = Sheets(content)
        self.assertIsNone(sheets.broken)
        self.assertEqual([value for _, value in (sheets.rows[0] or [[]])[0]], expected.columns)
        if expected.columns == ["id"]:
            self.assertEqual(len(sheets.rows[0]), count + 1)

    def test_every_combination_of_fields_gives_a_valid_file_in_every_format(self):
        tried = 0
        for path in lists():
            fields = stack.request("OPTIONS", path).json()["fields"]
            fields = {name: node for name, node in fields.items() if not node.get("write_only")}
            count = stack.get(path + "?page_size=1").json()["count"]
            for number, (chosen, excluded) in enumerate(combinations(fields, path)):
                single = len(chosen) + len(excluded) < 2
                kinds = FORMATS if single else [FORMATS[number % len(FORMATS)]]
                expected = Expected(fields, chosen, excluded)
                for kind in kinds:
                    with self.subTest(path=path, kind=kind, fields=chosen, exclude=excluded):
                        tried += 1
                        getattr(self, "check_" + kind)(self.file(path, kind, chosen, excluded), expected, count)
        self.assertGreater(tried, 1000)


class Spreadsheets(unittest.TestCase):
    def test_a_sheet_is_named_after_its_resource(self):
        self.assertEqual(Sheets(stack.get("/api/jobs/export/?format=xlsx&fields=id").content).names, ["jobs"])

    def test_a_cell_is_cut_to_what_it_holds_in_utf_16(self):
        stack.sql("update job set description = repeat(chr(128640), 20000) where id = 2501")
        stack.sql("update job set description = repeat(chr(128640), 16383) || 'x' where id = 2502")
        content = stack.get("/api/jobs/export/?format=xlsx&id__in=2501,2502&fields=description&ordering=id").content
        long, whole = [row[0][1] for row in Sheets(content).rows[0][1:]]
        self.assertEqual(long, "\U0001F680" * 16383 + "…")
        self.assertEqual(whole, "\U0001F680" * 16383 + "x")

    def test_days_before_march_1900_are_text(self):
        stack.sql("update holiday set date = v.day from (select id, (array['1900-02-28', '1900-03-01'])[row_number() over ()]::date as day"
                  " from (select id from holiday order by id limit 2) h) v where v.id = holiday.id", user="postgres")
        rows = Sheets(stack.get("/api/holidays/export/?format=xlsx&ordering=id&fields=date").content).rows[0]
        self.assertEqual(rows[1:3], [[("inlineStr", "1900-02-28")], [(None, "61")]])

    def test_a_byte_order_mark_comes_when_it_is_asked_for(self):
        self.assertEqual(stack.get("/api/jobs/export/?format=csv&fields=id").content[:2], b"id")
        self.assertEqual(stack.get("/api/jobs/export/?format=csv&fields=id&bom=true").content[:5], b"\xef\xbb\xbfid")
        self.assertEqual(stack.get("/api/jobs/export/?format=csv&bom=maybe").status_code, 400)
        self.assertEqual(stack.get("/api/jobs/?bom=true").status_code, 400)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
