"""Every event of the table (rule O1.1), each told by the change that it is for: in the feed and to a hook alike, with the
members that the table and the OpenAPI document name, and nothing told of what changes nothing."""

import sys
import unittest
from collections import Counter
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker, RefResolver

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from delivering import Hooks  # noqa: E402
from receiver import Receiver  # noqa: E402
from stack import Stack  # noqa: E402

TABLE = {
    "job.created": ["job_id", "title", "client", "unit", "status"],
    "job.updated": ["job_id", "changed_fields"],
    "job.status_changed": ["job_id", "old_status", "new_status"],
    "job.deleted": ["job_id", "title"],
    "phase.created": ["phase_id", "job_id", "name", "status"],
    "phase.status_changed": ["phase_id", "job_id", "old_status", "new_status"],
    "phase.completed": ["phase_id", "job_id", "name"],
    "user.created": ["user_id", "username"],
    "user.updated": ["user_id", "username", "changed_fields"],
    "user.login": ["user_id", "username"],
    "ticket.created": ["ticket", "type"],
    "ticket.updated": ["ticket", "type", "changed_fields"],
    "mitigation.remediated": ["ticket", "added", "mitigatedNum"],
    "webhook.ping": ["webhook_id"],
}


def setUpModule():
    global stack, hooks, plain, schema
    plain = Receiver()
    stack = unittest.enterModuleContext(Stack(workers=2, settings={
        "CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))
    hooks = Hooks(stack)
    schema = stack.get("/api/schema/").json()


def ask(method, path, status, token="admin", **body):
    answer = stack.request(method, path, token=token, **({"json": body} if body else {}))
    assert answer.status_code == status, f"{method} {path}: {answer.status_code} {answer.text}"
    return answer.json() if answer.text else None


class Told(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        hooks.remove_all()
        stack.get("/api/events/?after=0")
        self.assertTrue(stack.wait_for(lambda: not stack.sql("select 1 from event where position is null")))
        self.after = int(stack.sql("select published from event_feed")[0][0])

    def told(self, number):
        """What the feed has more than before, which is so many events within a second: names and data, in order."""
        ask_on = f"/api/events/?after={self.after}&page_size=200"
        events = stack.wait_for(lambda: len(found := stack.get(ask_on).json()["results"]) >= number and found, 1) or []
        if events:
            self.after = events[-1]["id"]
        return [(event["event"], event["data"]) for event in events]

    def check(self, *expected, by="admin"):
        """That this was told, by that user; data without who did it."""
        told = self.told(len(expected))
        self.assertEqual([(name, {key: value for key, value in data.items() if key != "changed_by"}) for name, data in told],
                         list(expected))
        for name, data in told:
            self.assertEqual(list(data), [*TABLE[name], "changed_by"])
            self.assertEqual(data["changed_by"] and data["changed_by"]["username"], by)
            if by:
                self.assertEqual(list(data["changed_by"]), ["id", "username"])

    def test_each_change_tells_its_events_in_the_feed_and_to_the_hook(self):
        hook = hooks.register(plain.url("/ok/all"), ["*"])
        first = self.after
        self.jobs()
        self.phases()
        self.users()
        self.tickets()
        hooks.ping(hook)
        events = stack.get(f"/api/events/?after={first}&page_size=200").json()["results"]
        self.assertEqual({event["event"] for event in events}, set(TABLE) - {"webhook.ping"})
        self.assertTrue(stack.wait_for(lambda: len(plain.got("/ok/all")) >= len(events) + 1))
        bodies = [arrival.json for arrival in plain.got("/ok/all")]
        ping = next(body for body in bodies if body["event"] == "webhook.ping")
        self.assertEqual(Counter(str(list(body.values())) for body in bodies if body is not ping),
                         Counter(str([event["event"], event["timestamp"], event["data"]]) for event in events))
        self.assertEqual((list(ping["data"]), ping["data"]["webhook_id"]), (["webhook_id", "changed_by"], hook["id"]))
        for body in bodies:
            self.check_schema(body)
        for path in ("/api/schema/", "/api/events/"):
            self.assertNotIn("secret-of-a-person", stack.get(path).text)

    def check_schema(self, body):
        described = schema["webhooks"][body["event"]]["post"]["requestBody"]["content"]["application/json"]["schema"]
        data = described["properties"]["data"]
        self.assertEqual(data["required"], [*TABLE[body["event"]], "changed_by"])
        self.assertFalse(data["additionalProperties"])
        validator = Draft202012Validator(described, resolver=RefResolver.from_schema(schema), format_checker=FormatChecker())
        self.assertEqual([error.message for error in validator.iter_errors(body)], [], body)

    def jobs(self):
        made = ask("POST", "/api/jobs/", 201, title="A", client=15, unit=3)
        id, path = made["id"], f"/api/jobs/{made['id']}/"
        reference = {kind: {"id": made[kind]["id"], "name": made[kind]["name"]} for kind in ("client", "unit")}
        self.check(("job.created", {"job_id": id, "title": "A", **reference, "status": "draft"}))
        ask("PATCH", path, 200, title="B", high_risk=True, description="D")
        self.check(("job.updated", {"job_id": id, "changed_fields": ["description", "high_risk", "title"]}))
        ask("PATCH", path, 200, title="B", high_risk=True)
        self.check()
        ask("PATCH", path, 422, title="")
        self.check()
        stack.request("PATCH", path + "?dry_run=true", json={"title": "C"})
        self.check()
        ask("POST", path + "transition/", 200, transition="to_pending_scope")
        self.check(("job.status_changed", {"job_id": id, "old_status": "draft", "new_status": "pending_scope"}))
        stack.sql(f"update job set status = 9 where id = {id}")  # archived
        ask("POST", path + "transition/", 200, transition="to_delete")
        told = self.told(2)
        self.assertEqual(sorted(name for name, _ in told), ["job.deleted", "job.status_changed"])
        data = dict(told)
        self.assertEqual({key: data["job.deleted"][key] for key in TABLE["job.deleted"]}, {"job_id": id, "title": "B"})
        self.assertEqual(data["job.status_changed"]["new_status"], "deleted")

    def phases(self):
        job = ask("POST", "/api/jobs/", 201, title="P", client=15, unit=3)["id"]
        stack.sql(f"update job set status = 2 where id = {job}")
        self.assertEqual(len(self.told(1)), 1)
        phase = ask("POST", "/api/phases/", 201, name="Part", job=job)["id"]
        self.check(("phase.created", {"phase_id": phase, "job_id": job, "name": "Part", "status": "draft"}))
        stack.sql(f"update phase set status = 7, number_of_reports = 0 where id = {phase}")
        ask("POST", f"/api/phases/{phase}/transition/", 200, transition="to_completed")
        told = dict(self.told(2))
        self.assertEqual(set(told), {"phase.status_changed", "phase.completed"})
        self.assertEqual((told["phase.status_changed"]["old_status"], told["phase.status_changed"]["new_status"]),
                         ("testing", "completed"))
        self.assertEqual({key: told["phase.completed"][key] for key in TABLE["phase.completed"]},
                         {"phase_id": phase, "job_id": job, "name": "Part"})

    def users(self):
        person = {"username": "told", "email": "told@company.example", "password": "secret-of-a-person"}
        id = ask("POST", "/api/users/", 201, **person)["id"]
        who = {"user_id": id, "username": "told"}
        self.check(("user.created", who))
        ask("PATCH", f"/api/users/{id}/", 200, first_name="T", last_name="D")
        self.check(("user.updated", {**who, "changed_fields": ["first_name", "last_name"]}))
        login = {key: person[key] for key in ("username", "password")}
        ask("POST", "/api/auth/token/", 200, token=None, **login)
        self.check(("user.login", who), by="told")
        assert stack.request("POST", "/api/auth/login/", token=None, json=login).status_code == 200
        stack.session.cookies.clear()
        self.check(("user.login", who), by="told")
        ask("POST", "/api/auth/token/", 401, token=None, username="told", password="not-the-password")
        self.check()
        ask("PATCH", f"/api/users/{id}/", 200, is_active=False)
        self.check(("user.updated", {**who, "changed_fields": ["is_active"]}))

    def tickets(self):
        made = ask("POST", "/api/ticket", 201, type="activity", name="T")["data"]
        key = {"ticket": made["key"], "type": "activity"}
        self.check(("ticket.created", key))
        ask("PUT", f"/api/ticket/{made['key']}", 200, name="U")
        self.check(("ticket.updated", {**key, "changed_fields": ["name"]}))
        ask("PUT", "/api/attributes/john.doe", 200, token="user", type="cidr", action="add", items=["100.70.0.0/16"])
        made = ask("POST", "/api/ticket", 201, type="mitigation", name="M", content=["100.70.0.1", "100.70.0.2", "9.9.9.9"])
        ticket = made["data"]["mitigation"]["key"]
        self.check(("ticket.created", {"ticket": ticket, "type": "mitigation"}))
        for _ in range(2):
            ask("PUT", f"/api/ticket/{ticket}", 200, token="user", type="mitigation", action="remediate",
                ips=["100.70.0.1", "9.9.9.9"])
        self.check(("mitigation.remediated", {"ticket": ticket, "added": 1, "mitigatedNum": 1}), by="john.doe")

    def test_of_private_tickets_their_creators_hear_and_nobody_else(self):
        theirs = hooks.register(plain.url("/ok/private"), ["ticket.*"], token="user")
        others = hooks.register(plain.url("/ok/others"), ["ticket.*"])
        ask("POST", "/api/ticket", 201, token="user", type="activity", name="P", private=True)
        self.assertTrue(stack.wait_for(lambda: plain.got("/ok/private")))
        self.assertTrue(stack.wait_for(lambda: [one["status"] for one in hooks.deliveries(others)] == ["dropped"]))
        self.assertEqual([one["status"] for one in hooks.deliveries(theirs)], ["succeeded"])
        self.assertEqual(plain.got("/ok/others"), [])
        self.check()

    def test_many_at_once_are_told_one_by_one(self):
        rows = [{"title": f"Batch {n}", "client": 15, "unit": 3} for n in range(3)]
        made = ask("POST", "/api/jobs/batch/", 201, jobs=rows)["results"]
        ids = [one["id"] for one in made]
        self.assertEqual([(name, data["job_id"]) for name, data in self.told(3)], [("job.created", id) for id in ids])
        ask("PATCH", "/api/jobs/bulk_update/", 200, ids=ids, data={"title": "One name"})
        self.check(*[("job.updated", {"job_id": id, "changed_fields": ["title"]}) for id in ids])


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
