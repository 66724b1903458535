"""A program as integrators write it: `mypy --strict` accepts all of it, and knows what comes back."""

import asyncio
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Dict, List, Optional

import chaotica_client
from chaotica_client.types import Client, Job, JobInput, TopicWithContent

client = chaotica_client.Client(base_url="https://chaotica.example.com", token="t", timeout=5)
job: Job = client.jobs.get(2501, fields=["id", "title"])
title: str = job.title
ordered_by: str = job.client.name
manager: Optional[str] = job.dep_account_manager.username if job.dep_account_manager else None
phases: List[str] = [phase.status for phase in job.phases]
printed: Dict[str, object] = dict(job)

rows = client.jobs.list(status__in=["completed", "delivered"], created__gte=date(2023, 1, 1), revenue__gt=Decimal("10.50"),
                        client=job.client, phases__status="testing", ordering=["status", "-created"], page_size=200)
titles: List[str] = [row.title for row in rows]
count: int = len(rows)
newest: Optional[Job] = rows.first()
some: List[Job] = rows[2:5]
one: Job = rows[0]
farther = client.jobs.list({"client__account_managers__username": "ada"}, status="in_progress", ordering="-client__name")
related = client.jobs.list(client__industry__in=["Finance"], account_manager__email__iendswith="@example.org", client__account_managers=[1, 2],
                           framework_agreement__name__isnull=True, phases__service="Cloud", unit__lead=5)
by_client = client.phases.list(ordering=["job__client__name", "-job__start_date", "id"], job__status="in_progress", fields=["id", "service__name"])
shown_alone = client.jobs.list(fields="id,title", exclude=["client__slug", "notes"], search="penetration", ordering=None)
listening = client.webhooks.list(events__contains="job.*", owner__username="ada", unit__isnull=True)
skilled = client.users.list(profile__skills__contains="Cloud", manager__is_active=True, ordering="-date_joined")

new: JobInput = {"title": "Security Assessment", "client": 15, "unit": {"id": 3}, "start_date": date(2031, 1, 1)}
made: Job = client.jobs.create(new, dry_run=True)
client.jobs.update(made, {"revenue": Decimal("1.50"), "account_manager": None}, force=True)
client.jobs.replace(made, made)
moved: Job = client.jobs.transition(made.id, "to_completed", comment="Done")
moves: List[bool] = [move.open for move in client.jobs.transitions(made)]
one_open = next(move for move in client.phases.transitions(450) if move.open)
tested: str = client.phases.transition(450, "to_testing", dry_run=True, fields=["id", "status"]).status
next_moves: List[str] = client.jobs.get(2501, exclude=["notes"]).allowed_transitions
changed: int = client.jobs.bulk_update([made, 2501], {"high_risk": True}, atomic=False).updated
whole: bytes = client.jobs.export(status="completed")
size: int = client.jobs.export(to="jobs.csv", format="csv", progress=lambda done, total: print(done, total))
company: Client = client.clients.get(15)
contact: str = client.clients(15).contacts.create({"name": "Ada"}).name
secret: str = client.webhooks.create({"url": "https://hooks.example.com", "events": ["job.*"]}).secret
topic: TopicWithContent = client.tickets(12).topics.upload("sample", b"bytes")
left: Optional[int] = client.rate_limit.remaining
counts: Dict[str, int] = client.jobs.counts(by="status", client=15).counts
twice: List[str] = [one.message for one in client.timeslots.conflicts(start=date(2026, 12, 1), end="2026-12-31", user__in=[1, 2]).results]
nobody: bool = client.users.free(start=datetime.now(), end="2026-12-31", skills="Cloud:2", unit=3).results[0].free
weeks: List[int] = [week.percent for week in client.orgunits.utilization(3, {"from": "2026-11-30"}, to=date(2026, 12, 6)).weeks]
feed: bytes = client.users.calendar(1)
address: str = client.users.make_calendar(1).url
event = chaotica_client.webhooks.verify({}, b"", secret)
for happened in client.events.follow(after=0):
    print(happened.event, happened.object_id, datetime.now(timezone.utc))
    break
try:
    client.jobs.delete(2501)
except chaotica_client.InvalidTransition as error:
    allowed: List[str] = error.allowed
except chaotica_client.ValidationError as error:
    fields: Dict[str, List[str]] = error.fields


async def later() -> None:
    async with chaotica_client.AsyncClient("https://chaotica.example.com", "t") as awaited:
        found: Job = await awaited.jobs.get(2501)
        every: List[Job] = await awaited.jobs.list(status="in_progress")
        async for row in awaited.jobs.list(client=found.client.id):
            print(row.title, len(every), await awaited.jobs.list().count())
        await awaited.tickets(12).topics.download("sample", to="sample")


asyncio.run(later())
