"""A receiver written with the verifiers of Standard Webhooks and of Svix takes each delivery of a long run, and nothing that was
changed on its way. DELIVERIES is how many (1000); 10000 is the long drill."""

import json
import os
import subprocess
import sys
import time
import unittest
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from delivering import Hooks
from stack import ROOT, Stack

LIBRARIES = [ROOT / "build/npm/node_modules" / name for name in ("standardwebhooks", "svix")]
DELIVERIES = int(os.environ.get("DELIVERIES", "1000"))
OBJECTS = 100

RECEIVER = """
const [Standard, Svix] = process.argv.slice(1, 3).map((path) => require(path).Webhook);
const secret = process.argv[3];
const judges = [new Standard(secret), new Svix(secret)];
const seen = [];
const server = require("http").createServer((request, response) => {
    const pieces = [];
    request.on("data", (piece) => pieces.push(piece));
    request.on("end", () => {
        const body = Buffer.concat(pieces).toString();
        let error = null;
        try {
            for (const judge of judges) judge.verify(body, request.headers);
            for (const judge of judges) {
                let taken = true;
                try { judge.verify(body.replace("job", "bob"), request.headers); } catch { taken = false; }
                if (taken) throw new Error("another body was taken");
            }
        } catch (problem) { error = String(problem); }
        seen.push({id: request.headers["webhook-id"], error, data: JSON.parse(body).data});
        response.writeHead(error ? 400 : 204).end();
    });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("end", () => process.stdout.write(JSON.stringify(seen), () => process.exit())).resume();
"""


@unittest.skipUnless(all(library.exists() for library in LIBRARIES), "./dev test installs standardwebhooks and svix")
class Verifiers(unittest.TestCase):
    def test_every_delivery_of_a_run_is_taken_by_both(self):
        secret = "whsec_" + "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVoxMjM0NTY="
        stack = self.enterContext(Stack(workers=2, settings={"CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))
        receiver = subprocess.Popen(["node", "-e", RECEIVER, *map(str, LIBRARIES), secret], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(receiver.wait)
        self.addCleanup(receiver.kill)
        hooks = Hooks(stack)
        hook = hooks.register(f"http://127.0.0.1:{int(receiver.stdout.readline())}/", ["job.updated"], secret=secret)
        jobs = [int(row[0]) for row in stack.sql(f"select id from job where status <> 10 order by id limit {OBJECTS}")]
        begun = time.monotonic()
        stack.sql("insert into event (name, object_type, object_id, data) select 'job.updated', 'job', j, json_build_object('job_id', j, 'n', n) "
                  f"from generate_series(0, {DELIVERIES - 1}) n cross join lateral (select (array{jobs})[1 + n % {len(jobs)}]) x(j)")
        done = f"select 1 from delivery where webhook_id = {hook['id']} having count(*) = {DELIVERIES} and bool_and(status <> 'pending')"
        self.assertTrue(stack.wait_for(lambda: stack.sql(done), 60 + DELIVERIES / 20))
        took = time.monotonic() - begun
        seen = json.loads(receiver.communicate()[0])
        self.assertEqual(Counter(one["error"] for one in seen), {None: DELIVERIES})
        self.assertEqual(len({one["id"] for one in seen}), DELIVERIES)
        statuses = stack.sql(f"select status, count(*) from delivery where webhook_id = {hook['id']} group by 1")
        self.assertEqual(statuses, [["succeeded", str(DELIVERIES)]])
        for job in jobs:
            numbers = [one["data"]["n"] for one in seen if one["data"]["job_id"] == job]
            self.assertEqual(numbers, sorted(numbers), job)
        print(f"    {DELIVERIES} deliveries in {took:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
