"""A calendar as those read it who subscribe to it: through nginx, by another library; and that the secret of its address is in no log."""

import sys
import unittest
from datetime import date, datetime, timezone
from pathlib import Path

import icalendar

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from stack import Stack


def setUpModule():
    global stack, admin, owner
    stack = unittest.enterModuleContext(Stack(workers=2, log="debug"))
    admin, owner = (unittest.enterModuleContext(stack.client(who)) for who in ("admin", "user"))


class Calendar(unittest.TestCase):
    def setUp(self):
        self.user = owner.users.me().id
        self.url = owner.users.make_calendar(self.user).url
        self.assertEqual(owner.status(), 201)

    def slot(self, start, end, **more):
        made = admin.timeslots.create({"user": self.user, "start": start, "end": end, "slot_type": 8, **more})
        self.assertEqual(admin.status(), 201)
        return made.id

    def events(self):
        answer = stack.get(self.url, token=None)
        self.assertEqual(answer.status_code, 200, answer.text)
        return {str(event["UID"]): event for event in icalendar.Calendar.from_ical(answer.content).walk("VEVENT")}

    def test_another_library_reads_what_was_written(self):
        timed = self.slot("2099-02-02T09:00:00Z", "2099-02-02T17:30:00Z")
        days = self.slot("2099-02-03T00:00:00Z", "2099-02-05T00:00:00Z", slot_type=2)
        events = self.events()
        self.assertEqual(len(events), len(admin.timeslots.list(user=self.user)))
        one, other = events[f"timeslot-{timed}@localhost"], events[f"timeslot-{days}@localhost"]
        self.assertEqual(one.decoded("DTSTART"), datetime(2099, 2, 2, 9, tzinfo=timezone.utc))
        self.assertEqual(one.decoded("DTEND"), datetime(2099, 2, 2, 17, 30, tzinfo=timezone.utc))
        self.assertEqual((other.decoded("DTSTART"), other.decoded("DTEND")), (date(2099, 2, 3), date(2099, 2, 5)))
        self.assertEqual((str(other["SUMMARY"]), str(other["STATUS"]), int(other["SEQUENCE"])), ("Annual Leave", "CONFIRMED", 0))
        admin.timeslots.delete(timed)
        self.assertEqual(admin.status(), 204)
        gone = self.events()[f"timeslot-{timed}@localhost"]
        self.assertEqual((str(gone["STATUS"]), int(gone["SEQUENCE"])), ("CANCELLED", 1))

    def test_titles_survive_whatever_is_in_them(self):
        name = "Ä,;\\ \"quoted\": " + "größer als 75 Oktette 😀 " * 6 + "Ende"
        phase = admin.phases.create({"name": name, "job": 2501})
        slot = self.slot("2099-03-02T09:00:00Z", "2099-03-02T17:00:00Z", phase=phase["id"])
        title = f"E-commerce Security Assessment: {name} ({phase['phase_id']})"
        self.assertEqual(str(self.events()[f"timeslot-{slot}@localhost"]["SUMMARY"]), title)
        text = stack.get(self.url, token=None).content
        self.assertEqual(text.count(b"\n"), text.count(b"\r\n"))
        self.assertLessEqual(max(map(len, text.split(b"\r\n"))), 75)

    def test_the_name_is_read_back_as_it_is(self):
        before = owner.users.me()
        names = {"first_name": "Ada, Lady;", "last_name": "of\\ Lovelace"}
        self.addCleanup(admin.users.update, self.user, {name: before[name] for name in names})
        changed = admin.users.update(self.user, names)
        self.assertEqual(admin.status(), 200)
        calendar = icalendar.Calendar.from_ical(stack.get(self.url, token=None).content)
        for name in ("NAME", "X-WR-CALNAME"):
            self.assertEqual(str(calendar[name]), changed.display_name, name)

    def test_it_is_asked_for_as_programs_do(self):
        first = stack.get(self.url, token=None, headers={"Accept": "text/calendar"})
        self.assertEqual((first.status_code, first.headers["Content-Type"]), (200, "text/calendar; charset=utf-8"))
        again = stack.get(self.url, token=None, headers={"If-None-Match": first.headers["ETag"]})
        self.assertEqual((again.status_code, again.content), (304, b""))
        head = stack.request("HEAD", self.url, token=None)
        self.assertEqual((head.status_code, head.headers["ETag"]), (200, first.headers["ETag"]))
        self.assertEqual(stack.get(self.url.split("?")[0], token="user").content, first.content)

    def test_its_secret_is_in_no_log(self):
        secret = self.url.split("token=")[1]
        for url in (self.url, self.url.replace("/api/", "/api/v1/"), self.url + "&token=x", self.url + "x", self.url.replace("calendar.ics", "calendar.icz"),
                    f"/api/jobs/?token={secret}", f"/nothing?token={secret}", self.url + "&" + "a" * 60_000):
            stack.get(url, token=None)
        owner.users.revoke_calendar(self.user)
        self.assertEqual(owner.status(), 204)
        self.assertEqual(stack.get(self.url, token=None).status_code, 404)
        logs = [file for file in (stack.state / "home").resolve().glob("log/*") if file.is_file()]
        self.assertGreaterEqual({file.name for file in logs}, {"chaotica.log", "nginx-access.log"})
        stack.wait_for(lambda: "/nothing" in next(file for file in logs if file.name == "nginx-access.log").read_text(), 5)
        for file in logs:
            self.assertNotIn(secret, file.read_text(errors="replace"), file.name)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
