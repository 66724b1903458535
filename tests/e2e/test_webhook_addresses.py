"""To whom `deliver` really connects (rule O3.5): names that change their meaning between two look-ups, that mean addresses
inside, or that nobody answers for; and proxies that the environment names."""

import os
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from delivering import Deliver, Hooks, Names, stop_deliver  # noqa: E402
from receiver import Receiver  # noqa: E402
from stack import Stack  # noqa: E402

INSIDE = {"ten": "10.0.0.1", "private": "172.16.0.1", "home": "192.168.0.1", "cloud": "169.254.169.254", "carrier": "100.64.0.1",
          "loopback": "127.0.0.1", "six": "::1", "mapped": "::ffff:127.0.0.1", "compatible": "::7f00:1", "nat": "64:ff9b::7f00:1",
          "sixtofour": "2002:7f00:1::", "local": "fe80::1", "unique": "fd00::1", "none": "0.0.0.0", "nothing": "::",
          "all": "255.255.255.255"}


def setUpModule():
    global stack, hooks, names, outside, inside
    folder = unittest.enterModuleContext(tempfile.TemporaryDirectory(prefix="chaotica-names-"))
    os.chmod(folder, 0o755)
    names = Names(folder)
    outside = Receiver(address="127.0.0.2")
    inside = Receiver(port=outside.server_port)
    stack = unittest.enterModuleContext(Stack(workers=2, settings={
        "CHAOTICA_WEBHOOK_ALLOW": "127.0.0.2/32", "CHAOTICA_WEBHOOK_HTTP": "on", "CHAOTICA_LOG_LEVEL": "info"}))
    hooks = Hooks(stack)
    stop_deliver(stack)


def hook_at(name, path):
    return hooks.register(f"http://{name}.test:{outside.server_port}{path}")


class Addresses(unittest.TestCase):
    def setUp(self):
        hooks.remove_all()

    def test_a_name_that_means_loopback_the_second_time_leads_nowhere(self):
        names.mean("rebound.test", "127.0.0.2", "127.0.0.1")
        hook = hook_at("rebound", "/torn/x")  # what is torn has no connection to be used again
        delivery = hooks.ping(hook)
        with Deliver(stack, **names.settings):
            self.assertEqual(hooks.outcome(hook, delivery)["error"], "connect")
        self.assertEqual(len(outside.got("/torn/x")), 1)
        with Deliver(stack, **names.settings):
            hooks.due_now()
            found = hooks.outcome(hook, delivery, attempts=2)
        self.assertEqual(names.asked("rebound.test"), 2)
        self.assertEqual((found["error"], found["response_status"]), ("blocked_address", None))
        self.assertEqual([attempt["error"] for attempt in found["attempt_log"]], ["connect", "blocked_address"])
        self.assertEqual(len(outside.got("/torn/x")), 1)
        self.assert_nobody_came_in()

    def test_what_means_an_address_inside_is_never_connected_to(self):
        made = {}
        for name, address in INSIDE.items():
            names.mean(f"{name}.test", address)
            hook = hook_at(name, f"/ok/{name}")
            made[name] = hook, hooks.ping(hook)
        with Deliver(stack, **names.settings):
            for name, (hook, delivery) in made.items():
                self.assertEqual(hooks.outcome(hook, delivery)["error"], "blocked_address", name)
        self.assert_nobody_came_in()

    def test_what_is_allowed_is_found_behind_what_is_not(self):
        for name, addresses in (("second", "127.0.0.1 127.0.0.2"), ("third", "::1 10.0.0.1 127.0.0.2")):
            names.mean(f"{name}.test", addresses)
            hook = hook_at(name, f"/ok/{name}")
            delivery = hooks.ping(hook)
            with Deliver(stack, **names.settings):
                found = hooks.outcome(hook, delivery)
            self.assertEqual((found["status"], found["error"]), ("succeeded", None), name)
            self.assertEqual(len(outside.got(f"/ok/{name}")), 1, name)
        self.assertIn("127.0.0.2", names.connected())
        self.assert_nobody_came_in()

    def assert_nobody_came_in(self):
        self.assertEqual(dict(inside.arrivals), {})
        self.assertEqual(set(names.connected()) - {"127.0.0.2"}, set())

    def test_names_that_nobody_answers_for_hold_nobody_else_up(self):
        names.mean("slow.test", "sleep 20 127.0.0.2")
        slow, healthy = hook_at("slow", "/ok/slow"), hooks.register(outside.url("/ok/healthy"))
        with Deliver(stack, **names.settings) as process:
            begun = time.monotonic()
            delivery = hooks.ping(slow)
            for number in range(1, 15):
                told = time.monotonic()
                hooks.ping(healthy)
                self.assertTrue(stack.wait_for(lambda: len(outside.got("/ok/healthy")) >= number, 2),
                                f"after {told - begun:.1f} s")
                time.sleep(max(0.0, told + 0.5 - time.monotonic()))
            found = hooks.outcome(slow, delivery, 12 - (time.monotonic() - begun))
            self.assertIn(found["error"], ("timeout", "resolve"))
            self.assertTrue(4000 < found["duration_ms"] < 11000, found["duration_ms"])
            hooks.due_now()
            self.assertTrue(stack.wait_for(lambda: names.asked("slow.test") == 2))
            asked = time.monotonic()
            self.assertEqual(process.stop(25), 0)
            self.assertLess(time.monotonic() - asked, 13)
        self.assertEqual(outside.got("/ok/slow"), [])

    def test_proxies_of_the_environment_are_nobodys_business(self):
        proxy = Receiver(address="127.0.0.2")
        address = proxy.url("")
        variables = {name: address for name in ("http_proxy", "https_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy")}
        direct = hooks.register(outside.url("/ok/direct"))
        named = hooks.register("https://nowhere.invalid/")
        pings = [hooks.ping(direct), hooks.ping(named)]
        with Deliver(stack, **variables):
            self.assertEqual(hooks.outcome(direct, pings[0])["status"], "succeeded")
            self.assertEqual(hooks.outcome(named, pings[1])["error"], "resolve")
        self.assertEqual(dict(proxy.arrivals), {})
        self.assertEqual(proxy.connections, 0)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
