"""What no linter of Ansible sees in the plays: how names go together, and that wrong values of an inventory are named before
anything is touched."""

import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

ANSIBLE = Path(__file__).resolve().parents[2] / "ansible"
ROLES = ANSIBLE / "roles"


def found(pattern, files):
    return {word for file in ROLES.glob(files) for word in re.findall(pattern, file.read_text(), re.M)}


class Variables(unittest.TestCase):
    def test_nothing_that_an_operator_sets_is_a_register_too(self):
        # What comes by -e holds against a register, which then is not what the task answered.
        settings = found(r"^      (\w+):$", "*/meta/argument_specs.yml")
        registers = found(r"^\s+register: (\w+)$", "*/tasks/*.yml")
        self.assertIn("app_cursor_key", settings)
        self.assertIn("base_ca", registers)
        self.assertEqual(settings & registers, set())

    def test_nor_one_that_a_task_would_have_to_be_something_else(self):
        settings = found(r"^      (\w+):$", "*/meta/argument_specs.yml") - found(r"^      (base_issue_\w+):$", "base/meta/argument_specs.yml")
        given = found(r"^  vars:\n(?:    .*\n)*?    (\w+):", "*/tasks/*.yml")
        self.assertIn("base_issue_directory", given)
        self.assertEqual(settings & given, set())


# Values that have the type of their variable, and would be refused by what reads the files that they get into: by nginx,
# PostgreSQL, pgBackRest, nft, systemd or the program. Or get in and mean something else.
WRONG = {
    "chaotica_name": ["Not_A_Name", "localhost", "a..example.org", "chaotica.example.org/"],
    "chaotica_address": ["999.0.2.31", "192.0.2.31/24", "db1.example.org", "2001:db8::1", ""],
    "chaotica_package": ["/nowhere/chaotica_1_amd64.deb"],
    "app_workers": [-1, 257],
    "app_settings": [{"LOG": "x"}, {"CHAOTICA_WORKERS": 3}, {"CHAOTICA_A": "a\nCHAOTICA_B=b"}, {"CHAOTICA_A": "a\\"}, {"CHAOTICA_A": '"a" b'}],
    "app_smtp_url": ["mail.example.org", "http://mail.example.org", "smtp://mail example.org"],
    "app_mail_from": ["Chaotica <a@example.org>\nCHAOTICA_B=b", "'C' <a@example.org>", " a@example.org"],
    "app_smtp_user": ["chaotica\\x"],
    "app_cursor_key": ["short"],
    "postgresql_max_connections": [5, -1, 100_000],
    "postgresql_memory_mb": [0, -5],
    "backup_repository": ["backups", "/srv/a b", "/srv/a\nrepo1-cipher-type=none", "/srv//a"],
    "backup_full_kept": [0, -1, 10_000_000],
    "backup_passphrase": ["", "short", "two words of a phrase", "a\nrepo1-cipher-type=none-of-them"],
    "firewall_ssh_port": [0, 70000],
    "firewall_ssh_from": [["999.0.2.1"], ["192.0.2.0/33"], ["192.0.2.1/24"], ["2001:db8::/64"], ["any"], "192.0.2.1"],
    "monitoring_collectors": [["collector.example.org"], ["999.0.2.1"], "192.0.2.1"],
    "nginx_trusted_proxies": [["999.1.1.1"], ["10.0.0.0/33"], ["1:2:3"], ["192.0.2.1/24"], ["proxy.example.org"], ["unix:"], ["192.0.2.1;"],
                              ["fe80::1%eth0"], ["10.0.0.0/255.0.0.0"], [5], "192.0.2.1"],
    "nginx_cors_origins": [["*"], ["https://a.example.org/"], ["https://A.example.org"], ["https://a.example.org:443"], "https://a.example.org"],
    "nginx_rate_minute": [-1, 10_000_000_000],
    "nginx_rate_user_hour": [-1],
    "nginx_acme_server": ["http://acme.example.org", "https://acme.example.org/a --dry-run"],
}
RIGHT = [
    {},
    {"chaotica_address": "192.0.2.31", "app_workers": 256, "postgresql_max_connections": 300, "app_settings": {"CHAOTICA_LOG_LEVEL": "debug"},
     "app_smtp_url": "smtp://mail.example.org:587", "app_mail_from": "Mr. O'Brien <a@example.org>", "app_smtp_user": "chaotica", "app_cursor_key": "k" * 32,
     "backup_repository": "/srv/back-ups/1", "backup_full_kept": 1, "backup_passphrase": "p" * 64, "firewall_ssh_port": 2222,
     "firewall_ssh_from": ["192.0.2.1", "198.51.100.0/24"], "monitoring_collectors": ["192.0.2.9"],
     "nginx_trusted_proxies": ["192.0.2.1", "2001:db8::/64", "10.0.0.0/8", "::1"], "nginx_cors_origins": ["https://a.example.org", "http://localhost:3000"],
     "nginx_rate_minute": 0, "nginx_rate_user_hour": 999_999_999},
]


USUAL = {"chaotica_name": "chaotica.example.org", "nginx_certificate_source": "development"}
# What the roles' own judgement comes to, once all else is right.
AFTER = {"chaotica_package": "base", **dict.fromkeys(("nginx_cors_origins", "nginx_rate_minute", "nginx_rate_user_hour"), "nginx")}


class Judged(unittest.TestCase):
    """By the plays' first step, on this machine."""

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="chaotica-plays-")))
        (self.folder / "chaotica_1_amd64.deb").touch()

    def judged(self, cases):
        """What was said of each, which is variables and a list of roles; empty where nothing was. One run of Ansible for all of them."""
        usual = {**USUAL, "chaotica_package": str(self.folder / "chaotica_1_amd64.deb")}
        said = [{"debug": {"msg": "said {{ ansible_failed_result | to_json }}"}}]
        blocks = [{"block": [{"debug": {"msg": f"case {number}"}}, *({"include_role": {"name": role, "tasks_from": "judge"}} for role in roles)],
                   "vars": {**usual, **case}, "rescue": said} for number, (case, roles) in enumerate(cases)]
        (self.folder / "play.yml").write_text(json.dumps([{"hosts": "all", "gather_facts": False, "tasks": blocks}]))
        done = subprocess.run(["ansible-playbook", "-i", ANSIBLE / "inventories/single/hosts.yml", self.folder / "play.yml"], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ANSIBLE,
                              env={**os.environ, "HOME": str(self.folder), "ANSIBLE_STDOUT_CALLBACK": "default", "ANSIBLE_NOCOLOR": "1"})
        self.assertEqual(done.returncode, 0, done.stdout[-2000:])
        parts = re.split(r'"msg": "case \d+"', done.stdout)[1:]
        self.assertEqual(len(parts), len(cases))
        return [self.complaints(part) for part in parts]

    def complaints(self, part):
        said = re.search(r'"msg": ("said .*")', part)
        if not said:
            return []
        result = json.loads(json.loads(said[1]).removeprefix("said "))
        return [one["msg"] for one in result.get("results", [result]) if one.get("failed")]

    def test_a_wrong_value_is_named_with_what_would_be_right(self):
        # Of a loop all that is wrong is told, so that a case can have one wrong value of each variable.
        first = {name: values for name, values in WRONG.items() if name not in AFTER}
        cases = [({name: values[at] for name, values in first.items() if at < len(values)}, ["base"]) for at in range(max(map(len, first.values())))]
        cases += [({name: value}, [role]) for name, role in AFTER.items() for value in WRONG[name]]
        for (wrong, roles), complaints in zip(cases, self.judged(cases), strict=True):
            for name, value in wrong.items():
                with self.subTest(name, value=value):
                    self.assertTrue([text for text in complaints if re.match(rf"([\w, ]*, )?{name}\b[\w, ]*: ", text)], complaints)

    def test_right_ones_are_not(self):
        cases = [(case, ["base", "nginx"]) for case in RIGHT]
        for (case, _), complaints in zip(cases, self.judged(cases), strict=True):
            self.assertEqual(complaints, [], case)

    def pair(self, name, *options):
        """A certificate and its key, as variables of the role."""
        subprocess.run([*options, "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                        "-subj", "/CN=x", "-addext", f"subjectAltName=DNS:{name}", "-keyout", self.folder / f"{len(options)}-{name}.key",
                        "-out", self.folder / f"{len(options)}-{name}.pem"], check=True, stderr=subprocess.DEVNULL)
        return {"nginx_certificate_source": "files", "nginx_certificate_file": str(self.folder / f"{len(options)}-{name}.pem"),
                "nginx_certificate_key_file": str(self.folder / f"{len(options)}-{name}.key")}

    def test_a_certificate_that_would_not_do_is_named(self):
        good, other = self.pair(USUAL["chaotica_name"]), self.pair("other.example.org")
        expired, to_come = (self.pair(USUAL["chaotica_name"], "faketime", *("-f" for _ in range(n)), *shift) for n, shift in ((1, ["-9d"]), (0, ["next week"])))
        cases = [good, self.pair("*.example.org"), other, expired, to_come, {**good, "nginx_certificate_key_file": other["nginx_certificate_key_file"]},
                 {**good, "nginx_certificate_file": "/nowhere.pem"}]
        said = self.judged([(case, ["nginx"]) for case in cases])
        self.assertEqual(said[:2], [[], []])
        for text, words in zip(said[2:], ("hostname mismatch", "has expired", "not yet valid", "without a passphrase", "without a passphrase"), strict=True):
            self.assertRegex("".join(text), f"^nginx_certificate_(key_)?file: .*({words})")


if __name__ == "__main__":
    unittest.main()
