"""What the documents say of verifying a webhook, in each language, against deliveries that really came: genuine ones pass, by either
kind of secret; a changed body, another secret and an old one do not."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from delivering import Hooks
from documents import page
from receiver import Receiver
from stack import Stack

BLOCKS = {block.language: block.text for block in page("/docs/integrate/webhooks/").blocks if "erify" in block.text and block.language}
NAMES = ("webhook-id", "webhook-timestamp", "webhook-signature")
JAVASCRIPT = """
import { readFileSync } from 'node:fs';
const [secret, id, timestamp, signature, file] = process.argv.slice(2);
verify({ 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }, readFileSync(file), secret);
"""
GO = """
package verify

import (
	"net/http"
	"os"
	"testing"
)

func TestVerify(t *testing.T) {
	body, _ := os.ReadFile(os.Getenv("BODY"))
	header := http.Header{}
	header.Set("webhook-id", os.Getenv("ID"))
	header.Set("webhook-timestamp", os.Getenv("TIMESTAMP"))
	header.Set("webhook-signature", os.Getenv("SIGNATURE"))
	if err := Verify(header, body, os.Getenv("SECRET")); err != nil {
		t.Fatal(err)
	}
}
"""


def setUpModule():
    global stack, receiver
    receiver = Receiver()
    stack = unittest.enterModuleContext(Stack(settings={"CHAOTICA_WEBHOOK_ALLOW": "127.0.0.0/8", "CHAOTICA_WEBHOOK_HTTP": "on"}))


class Signatures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        hooks, cls.cases = Hooks(stack), []
        for path, given in (("/ok/made", {}), ("/ok/own", {"secret": "a-secret-of-my-own"})):
            hook = hooks.register(receiver.url(path), **given)
            hooks.ping(hook)
            assert stack.wait_for(lambda: receiver.got(path))
            arrival = receiver.got(path)[0]
            told = [arrival.headers[name] for name in NAMES]
            secret = given.get("secret") or hook["secret"]
            old = str(int(told[1]) - 400)
            cls.cases += [(True, secret, told, arrival.body), (False, secret, told, arrival.body + b" "), (False, secret[:-8] + "AAAAAAA=", told, arrival.body),
                          (False, secret, [told[0], old, told[2]], arrival.body), (True, secret, [*told[:2], "v1,bm9uZQ== " + told[2]], arrival.body)]

    def judge(self, verifies):
        for number, (genuine, secret, told, body) in enumerate(self.cases):
            with self.subTest(number, genuine=genuine):
                file = self.folder / "body"
                file.write_bytes(body)
                self.assertEqual(verifies(secret, *told, str(file)), genuine)

    def run_of(self, command, **more):
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, **more).returncode == 0

    def test_python(self):
        names = {}
        exec(compile(BLOCKS["python"], "verify", "exec"), names)

        def verifies(secret, *told):
            try:
                names["verify"](dict(zip(NAMES, told)), Path(told[-1]).read_bytes(), secret)
                return True
            except ValueError:
                return False
        self.judge(verifies)

    def test_javascript(self):
        (self.folder / "verify.mjs").write_text(BLOCKS["javascript"] + JAVASCRIPT)
        self.judge(lambda *told: self.run_of(["node", str(self.folder / "verify.mjs"), *told]))

    def test_shell(self):
        self.judge(lambda *told: self.run_of(["bash", "-c", BLOCKS["bash"] + '\nverify "$@"', "verify", *told]))

    @unittest.skipUnless(shutil.which("go"), "there is no Go here")
    def test_go(self):
        module = self.folder / "verify"
        module.mkdir()
        (module / "go.mod").write_text("module verify\n\ngo 1.19\n")
        (module / "verify.go").write_text(BLOCKS["go"])
        (module / "verify_test.go").write_text(GO)
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "GOCACHE": str(self.folder / "cache"), "GOPROXY": "off", "CGO_ENABLED": "0"}
        self.assertTrue(self.run_of(["go", "test", "-c", "-o", "run"], cwd=module, env=environment))
        self.judge(lambda *told: self.run_of([str(module / "run")], env=dict(zip(("SECRET", "ID", "TIMESTAMP", "SIGNATURE", "BODY"), told))))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
