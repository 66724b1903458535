"""What tests of deliveries do again and again: hooks, their deliveries, and a `deliver` of the test's own; and names that mean
what a test says (names.c)."""

import os
import subprocess
from pathlib import Path

SUPPORT = Path(__file__).resolve().parent


class Hooks:
    """The hooks of an instance; `client` is an administrator's."""

    def __init__(self, stack):
        self.stack, self.client = stack, stack.client()

    def register(self, url, events=("job.*",), token="admin", **more):
        owner = self.client if token == "admin" else self.stack.client(token)
        made = owner.webhooks.create({"url": url, "events": list(events), **more})
        assert owner.status() == 201, owner.status()
        return made

    def remove_all(self):
        for hook in self.client.webhooks.list().all():
            self.delete(hook)

    def delete(self, hook):
        self.client.webhooks.delete(hook)
        assert self.client.status() == 204, self.client.status()

    def ping(self, hook):
        sent = self.client.webhooks.test(hook)
        assert self.client.status() == 202, self.client.status()
        return sent.id

    def deliveries(self, hook, **filters):
        return self.client.webhooks(hook).deliveries.list(**filters).all()

    def outcome(self, hook, delivery, seconds=20, attempts=1):
        """The delivery once it was tried so often."""
        deliveries = self.client.webhooks(hook).deliveries
        found = self.stack.wait_for(lambda: (one := deliveries.get(delivery)).attempts >= attempts and one, seconds)
        assert found, f"{delivery} was not tried {attempts} times in {seconds} s"
        return found

    def due_now(self):
        self.stack.sql("update delivery set next_attempt_at = now() where status = 'pending' and taken_by is null")
        self.wake()

    def wake(self):
        self.stack.sql("notify chaotica_deliver")

    def all_dealt(self, seconds=20):
        done = "select 1 from event_feed where dealt = published and not exists (select from event where position is null)"
        return self.stack.wait_for(lambda: self.stack.sql(done), seconds)

    def tell(self, name, objects, kind="job"):
        """One event for each object, in one transaction."""
        rows = ", ".join(f"('{name}', '{kind}', {object}, '{{\"{kind}_id\":{object},\"n\":{n}}}')"
                         for n, object in enumerate(objects))
        self.stack.sql(f"insert into event (name, object_type, object_id, data) values {rows}")


def start_deliver(stack, **more):
    return start_process(stack, "deliver", **more)


def start_process(stack, kind, **more):
    """A process of the test's own, with other variables besides the instance's settings."""
    home = (stack.state / "home").resolve()
    command = [str(home / "bin/chaotica"), kind]
    if os.geteuid() == 0:
        command = ["setpriv", "--reuid=chaotica", "--regid=chaotica", "--init-groups", "--", *command]
    settings = dict(line.split("=", 1) for line in (home / "settings").read_text().splitlines())
    with (stack.state / f"{kind}.log").open("a") as log:
        return subprocess.Popen(command, cwd="/", env={"PATH": "/usr/bin:/bin", **settings, **more}, stderr=log)


class Deliver:
    """One that runs for as long as a block."""

    def __init__(self, stack, **more):
        self.process = start_deliver(stack, **more)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, seconds=30):
        """Asks it to end, and waits; one that does not is killed. Its exit status."""
        self.process.terminate()
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise


def stop_deliver(stack):
    """Ends the instance's own."""
    stack.signal("deliver", 15)
    assert stack.wait_for(lambda: not stack.pids("deliver"))


class Names:
    """Names under .test for processes that are started with `settings`."""

    def __init__(self, folder):
        self.folder = Path(folder) / "names"
        self.folder.mkdir()
        self.folder.chmod(0o777)
        library = Path(folder) / "names.so"
        flags = ["-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
        subprocess.run(["gcc", *flags, "-o", library, SUPPORT / "names.c", "-ldl"], check=True)
        self.settings = {"LD_PRELOAD": str(library), "NAMES": str(self.folder)}

    def mean(self, name, *lookups):
        """What each look-up of the name gives: addresses."""
        (self.folder / name).write_text("\n".join(lookups) + "\n")

    def asked(self, name):
        path = self.folder / (name + ".asked")
        return path.stat().st_size if path.exists() else 0

    def connected(self):
        """The addresses that were connected to."""
        path = self.folder / "connected"
        return path.read_text().split() if path.exists() else []
