"""Holds every answer of transcripts (one JSON object a line, written by tests/support/api.cpp;
bodies that are no text are null) against the OpenAPI document that one of them holds:
path, status, type and body."""

import collections
import json
import sys
import xml.etree.ElementTree as ElementTree

import pages
from jsonschema import Draft202012Validator, FormatChecker, RefResolver

SCHEMA_PATH = "/api/schema/"
UNDOCUMENTED = {"/metrics/"}
SHOWN = 20


class Document:
    def __init__(self, document):
        self.document = document
        self.resolver = RefResolver.from_schema(document)
        self.validators = {}
        self.judged = set()

    def resolved(self, node):
        while "$ref" in node:
            node = self.resolver.resolve(node["$ref"])[1]
        return node

    def operation(self, path, method):
        """HEAD has what GET has; a wrong method is judged by one that the path has."""
        operations = self.document["paths"].get(path)
        if operations is None:
            return None
        known = operations.get("get" if method == "HEAD" else method.lower())
        return known or next(one for key, one in operations.items() if key != "parameters")

    def response(self, record):
        """The declared answer, or a sentence."""
        operation = self.operation(record["path"], record["method"])
        if operation is None:
            return None, "a path that is not declared"
        status = str(record["status"])
        answer = operation["responses"].get(status)
        if answer is not None:
            return self.resolved(answer), None
        answer = self.resolved(operation["responses"].get(status[0] + "XX", {}))
        if status not in answer.get("x-statuses", {}):
            return None, "a status that is not declared"
        return answer, None

    def validator(self, key, schema):
        if key not in self.validators:
            self.validators[key] = Draft202012Validator(
                schema, resolver=self.resolver, format_checker=FormatChecker())
        return self.validators[key]

    def violations(self, record):
        if record["path"] in UNDOCUMENTED:
            return
        if record["content_type"].startswith("text/html"):  # one more form of what the document tells
            yield from pages.complaints(record["body"])
            return
        if record["status"] == 303 and not record["body"]:  # what the form of a page has sent
            return
        if record["path"] == "unmatched":
            yield from self.outside(record)
            return
        if record["method"] == "OPTIONS" and record["status"] == 200:
            if not isinstance(parsed(record), dict):
                yield "an OPTIONS answer that is no object"
            return
        answer, sentence = self.response(record)
        if sentence:
            yield sentence
            return
        yield from self.content(record, answer)

    def outside(self, record):
        """What no path is declared for is refused, in the envelope of every error, or of JSEND."""
        if record["status"] not in (400, 401, 404, 406, 413):
            yield "an unknown path that is not refused"
        elif record["content_type"] == "application/json" and record["body"]:
            jsend = self.document["components"]["responses"]["JsendRefused"]
            yield from self.body(record, "Error", {"anyOf": [
                {"$ref": "#/components/schemas/Error"},
                jsend["content"]["application/json"]["schema"]]})

    def content(self, record, answer):
        kind = record["content_type"].split(";")[0]
        declared = answer.get("content", {})
        if not declared or record["method"] == "HEAD":
            if record["body"] and record["method"] != "HEAD":
                yield "a body where none is declared"
            return
        if kind not in declared:
            yield f"the type {kind}, which is not declared"
        elif kind == "application/json":
            key = (record["method"], record["path"], record["status"])
            yield from self.body(record, key, declared[kind]["schema"])
            yield from self.refusal(record, answer)
        elif kind == "application/xml" and ElementTree.fromstring(record["body"]).tag != "root":
            yield "XML without a root element"

    def refusal(self, record, answer):
        """A status has codes of its own, or, in JSEND, is a fail or an error."""
        facts = answer.get("x-statuses", {}).get(str(record["status"]))
        if facts is None:
            return
        body = parsed(record)
        if "codes" not in facts:
            if (body["status"] == "fail") != (record["status"] in (400, 422)):
                yield f"a {body['status']}"
        elif body["error"]["code"] not in facts["codes"]:
            yield f"the code {body['error']['code']}"

    def body(self, record, key, schema):
        """One sentence per violation; the same body at the same place is judged once."""
        fingerprint = (key, hash(record["body"]))
        if fingerprint in self.judged:
            return
        self.judged.add(fingerprint)
        for error in self.validator(key, schema).iter_errors(parsed(record)):
            deepest = error
            while deepest.context:
                deepest = max(deepest.context, key=lambda one: len(one.absolute_path))
            where = ".".join(map(str, deepest.absolute_path)) or "the body"
            yield f"{where}: {deepest.message[:300]}"


def parsed(record):
    return json.loads(record["body"])


def main(paths):
    records = []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            records += [json.loads(line) for line in lines]
    documents = [parsed(record) for record in records
                 if record["path"] == SCHEMA_PATH and record["method"] == "GET"
                 and record["status"] == 200 and record["content_type"] == "application/json"]
    if not documents:
        sys.exit(f"{paths} have no answer of {SCHEMA_PATH}")
    document = Document(documents[0])
    found = collections.Counter()
    for record in records:
        for sentence in document.violations(record):
            found[f"{record['method']} {record['path']} {record['status']}: {sentence}"] += 1
    asked = {(record["path"], str(record["status"])) for record in records}
    print(f"{len(records)} answers, {len(asked)} pairs of path and status, {len(found)} violations")
    for sentence, times in found.most_common(SHOWN):
        print(f"{times} x {sentence}")
    unasked = sorted(set(document.document["paths"]) - {record["path"] for record in records})
    if unasked:
        print("never asked for:", ", ".join(unasked))
    return 1 if found or unasked else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
