"""Mistakes that `mypy --strict` finds: each line that ends in `# E: …` is refused with these words, and no other line is."""

import chaotica_client
from chaotica_client.types import JobInput

client = chaotica_client.Client("https://chaotica.example.com", "t")
awaited = chaotica_client.AsyncClient("https://chaotica.example.com", "t")

client.jobs.list(statsu="x")  # E: Unexpected keyword argument "statsu"
client.jobs.list(status="in_progres")  # E: Argument "status"
client.jobs.list(status__in=["done"])  # E: List item 0 has incompatible type
client.jobs.list(page_size="many")  # E: Argument "page_size"
client.jobs.list(high_risk__isnull=True)  # E: Unexpected keyword argument "high_risk__isnull"
client.jobs.list(revenue__gt="much")  # E: Argument "revenue__gt"
client.jobs.list(ordering="titel")  # E: Argument "ordering"
client.jobs.list(ordering=["status", "-titel"])  # E: List item 1 has incompatible type
client.jobs.list(ordering="phases__name")  # E: Argument "ordering"
client.jobs.list(ordering="client__nmae")  # E: Argument "ordering"
client.exports.list(ordering="recipients")  # E: Argument "ordering"
client.jobs.list(fields=["id", "titel"])  # E: List item 1 has incompatible type
client.jobs.list(exclude=["client__nmae"])  # E: List item 0 has incompatible type
client.jobs.get(2501, fields=["titel"])  # E: List item 0 has incompatible type
client.jobs.list(expand="client")  # E: Unexpected keyword argument "expand"
client.jobs.list(client__nmae="x")  # E: Unexpected keyword argument "client__nmae"
client.jobs.list(client__name__gt="x")  # E: Unexpected keyword argument "client__name__gt"
client.jobs.list(phases__status="testin")  # E: Argument "phases__status"
client.jobs.list(account_manager__is_active="yes")  # E: Argument "account_manager__is_active"
client.jobs.list(client__name__isnull=True)  # E: Unexpected keyword argument "client__name__isnull"
client.webhooks.list(events__contains__contains="job.*")  # E: Unexpected keyword argument "events__contains__contains"
client.job.list()  # E: has no attribute "job"
client.events.create({})  # E: has no attribute "create"
client.holidays.transition(1, "to_complete")  # E: has no attribute "transition"
client.jobs.transition(2501, "to_nowhere")  # E: Argument 2 to "transition"
client.phases.transition(450, "to_scoping")  # E: Argument 2 to "transition"
client.jobs.transition(2501, transition="to_testing")  # E: Argument "transition" to "transition"
client.jobs.transitions(2501)[0].opne  # E: has no attribute "opne"
client.jobs.get(2501).titel  # E: has no attribute "titel"
client.jobs.get(2501).client.nmae  # E: has no attribute "nmae"
client.jobs.get()  # E: Missing positional argument "key"
client.jobs.create({"titel": "x", "client": 15, "unit": 3})  # E: Extra key "titel"
client.jobs.create({"title": "x", "client": 15})  # E: Missing key "unit"
client.jobs.update(2501, {"status": "completed"})  # E: Extra key "status"
client.jobs.update(2501, {"high_risk": "yes"})  # E: TypedDict item "high_risk"
client.jobs.update(2501, {}, forced=True)  # E: Unexpected keyword argument "forced"
client.webhooks.create({"url": "https://hooks.example.com", "events": "job.*", "active": 1})  # E: TypedDict item "active"
client.clients(15).contact.list()  # E: has no attribute "contact"
client.tickets.create({"name": "x"})  # E: Missing key "type"
awaited.jobs.get(2501).title  # E: has no attribute "title"
len(awaited.jobs.list())  # E: Argument 1 to "len"
days: int = client.jobs.get(2501).duration_days  # E: Incompatible types in assignment
body: JobInput = {"title": 5, "client": 15, "unit": 3}  # E: TypedDict item "title"
client.jobs.export(to=5)  # E: No overload variant
