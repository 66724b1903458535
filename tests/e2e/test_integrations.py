"""The documented examples of what leaves the house, as an integrator would follow them: a webhook and a scheduled export with
the printed bodies, and a handler that tells a chat of a job's new status."""

import io
import json
import sys
import threading
import unittest
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import openpyxl

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "support")]
from receiver import Receiver
from stack import Stack
from chaotica_client import WebhookError, webhooks  # once stack has said where it is

WEBHOOK = """
{
    "url": "https://your-system.com/chaotica-webhook",
    "events": ["job.status_changed", "phase.completed"],
    "secret": "your-webhook-secret",
    "active": true
}
"""
EXPORT = """
{
    "resource": "jobs",
    "format": "xlsx",
    "filters": {"status": "completed"},
    "schedule": "daily",
    "email_recipients": ["manager@company.com"]
}
"""


def setUpModule():
    global stack, client
    stack = unittest.enterModuleContext(Stack(workers=2, settings={"CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))
    client = unittest.enterModuleContext(stack.client())


class Bridge(BaseHTTPRequestHandler):
    """An integrator's program: checks the signature, asks for the job, tells the chat."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            event = webhooks.verify(self.headers, body, "your-webhook-secret")
        except WebhookError:
            self.send_error(401)
            return
        self.send_response(204)
        self.end_headers()
        threading.Thread(target=self.server.handle_webhook, args=(event,)).start()

    def log_message(self, *_):
        pass


class Examples(unittest.TestCase):
    def test_a_chat_hears_of_a_transition(self):
        chat = Receiver()

        def handle_webhook(webhook_data):
            job = client.jobs.get(webhook_data["data"]["job_id"])
            stack.session.post(chat.url("/ok/chat"), json={
                "text": f"{webhook_data['event']}: {job['title']}",
                "attachments": [{"color": "good", "fields": [{"title": "Client", "value": job["client"]["name"]},
                                                             {"title": "Duration", "value": f"{job['duration_days']} days"}]}]})

        bridge = ThreadingHTTPServer(("127.0.0.1", 0), Bridge)
        bridge.handle_webhook = handle_webhook
        threading.Thread(target=bridge.serve_forever, daemon=True).start()
        self.addCleanup(bridge.server_close)
        self.addCleanup(bridge.shutdown)
        hook = client.webhooks.create(json.loads(WEBHOOK))
        self.assertEqual(hook.url, "https://your-system.com/chaotica-webhook")
        self.assertNotIn("secret", hook)
        client.webhooks.update(hook, {"url": f"http://127.0.0.1:{bridge.server_port}/chaotica-webhook"})
        client.jobs.transition(client.jobs.create({"title": "Perimeter test", "client": 15, "unit": 3}), "to_pending_scope")
        self.assertTrue(stack.wait_for(lambda: chat.got("/ok/chat")))
        told = chat.got("/ok/chat")[0].json
        self.assertEqual(told["text"], "job.status_changed: Perimeter test")
        self.assertEqual(told["attachments"][0]["fields"][0]["value"], client.clients.get(15).name)

    def test_a_daily_workbook_arrives(self):
        shown = client.exports.create(json.loads(EXPORT))
        self.assertEqual({name: shown[name] for name in json.loads(EXPORT)}, json.loads(EXPORT))
        self.assertEqual((shown["time"], shown["active"]), ("06:00", True))
        self.assertRegex(shown["next_run_at"], "T0[56]:00:00Z$")
        run = client.exports.run(shown)
        self.assertTrue(stack.wait_for(lambda: client.exports(shown).runs.get(run).status == "succeeded", 30))
        mail = stack.wait_for(lambda: sorted((stack.state / "mail").glob("*.eml")))
        message = message_from_bytes(mail[-1].read_bytes(), policy=policy.default)
        self.assertEqual(message["X-Envelope-To"], "manager@company.com")
        book = next(message.iter_attachments())
        rows = list(openpyxl.load_workbook(io.BytesIO(book.get_content())).active.iter_rows(values_only=True))
        expected = client.jobs.list(status="completed").ids()
        self.assertEqual({row[rows[0].index("id")] for row in rows[1:]}, set(expected))
        self.assertTrue(expected)


if __name__ == "__main__":
    unittest.main(verbosity=2)
