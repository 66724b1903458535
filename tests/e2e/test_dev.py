"""./dev as a person meets it: what it answers, what it refuses, and what it keeps on disk."""

import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from stack import ROOT, Stack, free_port

COMMANDS = "run up down status logs token chaotica psql seed test bench lint format".split()
AS_NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
AS_SERVICE = ["setpriv", "--reuid=chaotica", "--regid=chaotica", "--init-groups", "--"]
ROOT_ONLY = unittest.skipUnless(os.geteuid() == 0, "only root has a user of the service")


def dev(*arguments, command=(), **variables):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CHAOTICA_") or key == "CHAOTICA_BINARY"}
    return subprocess.run([*command, str(ROOT / "dev"), *map(str, arguments)], env={**environment, **variables}, cwd="/",
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120)


class Words(unittest.TestCase):
    def assert_refused(self, done, *parts):
        self.assertEqual(done.returncode, 2, done.stderr)
        for part in parts:
            self.assertIn(part, done.stderr)

    def test_every_command_tells_how_it_is_used(self):
        listed = dev("help").stdout
        for command in COMMANDS:
            with self.subTest(command):
                self.assertIn(f"./dev {command}", listed)
                done = dev(command, "--help")
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertIn(f"Usage: ./dev {command}", done.stdout)
                self.assertEqual(dev("help", command).stdout.splitlines()[0], done.stdout.splitlines()[0])

    def test_nothing_that_is_said_is_ignored(self):
        for command in COMMANDS:
            with self.subTest(command):
                if command not in ("chaotica", "psql"):  # those have words of their own
                    self.assert_refused(dev(command, "--prot", "1"), "--prot")
                if command not in ("chaotica", "psql", "bench"):
                    self.assert_refused(dev(command, "one", "two"), command, '"')
        self.assert_refused(dev("upp"), "upp")
        self.assert_refused(dev("token"), "USER")
        self.assert_refused(dev("bench", "detial"), "detial")
        self.assert_refused(dev("seed", "many"), "many")

    def test_values_of_options_are_judged_first(self):
        for option, value, right in (("port", "0", "65535"), ("port", "65536", "65535"), ("port", "http", "65535"), ("demo", "some", "seed"),
                                     ("workers", "-1", "number"), ("log", "loud", "warning"), ("rate-limits", "maybe", "off")):
            with self.subTest(f"{option} {value}"):
                for form in (["--" + option, value], [f"--{option}={value}"]):
                    self.assert_refused(dev("up", *form), f"--{option}", right, f'"{value}"')
        self.assert_refused(dev("up", "--port"), "needs a value")
        self.assert_refused(dev("up", "--port", "1", "--port", "2"), "twice")
        self.assert_refused(dev("logs", "--follow=yes"), "no value")
        self.assert_refused(dev("up", "--state", "/tmp/a b"), "/tmp/a b")

    def test_what_looks_at_no_instance_says_so(self):
        for command in (["status"], ["logs"], ["token", "admin"], ["chaotica", "audit"], ["psql"]):
            done = dev(command[0], "--state", "/tmp/there-is-nothing", *command[1:])
            self.assertEqual(done.returncode, 1)
            self.assertIn("there is no instance in /tmp/there-is-nothing", done.stderr)
        self.assertFalse(Path("/tmp/there-is-nothing").exists())

    def test_an_instance_that_only_has_data_was_never_up(self):
        with tempfile.TemporaryDirectory() as state:
            os.chmod(state, 0o755)
            (Path(state) / "home").mkdir()
            for name, text in (("settings", "CHAOTICA_WORKERS=1\n"), ("pids", "")):
                (Path(state) / "home" / name).write_text(text)
            done = dev("status", "--state", state)
            self.assertEqual((done.returncode, done.stderr), (1, ""))
            self.assertIn("never up", done.stdout)

    def test_the_tests_say_what_they_will_do_and_how_long_that_took(self):
        with tempfile.NamedTemporaryFile("w") as took:
            say = ["bash", "-c", f"cd {ROOT}; set -- help; . ./dev >/dev/null; took_file={took.name}; announce_tests"]
            first = subprocess.run(say, stderr=subprocess.PIPE, text=True, check=True).stderr
            self.assertRegex(first, r"sanitizers.*fuzzes \d+ parsers(?s:.*)has not come to its end here before")
            took.write("1875 2026-11-29\n600 the build\n59 fuzzing\n")
            took.flush()
            later = subprocess.run(say, stderr=subprocess.PIPE, text=True, check=True).stderr
            self.assertIn("the last time here, 2026-11-29, that took 31 min 15 s", later)
            self.assertIn("10 min 0 s for the build", later)
            self.assertIn("59 s for fuzzing", later)


class AnInstance(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stack = Stack(workers=1)
        cls.addClassCleanup(cls.stack.down)
        cls.said = cls.stack.up()
        cls.home = (cls.stack.state / "home").resolve()

    def dev(self, command, *arguments, **variables):
        return dev(command, "--state", self.stack.state, *arguments, **variables)

    def test_one_line_of_curl_can_be_pasted_into_any_shell(self):
        (line,) = [line for line in self.said.splitlines() if line.startswith("curl ")]
        tried = 0
        for shell in ("sh", "bash", "dash", "zsh", "fish", "tcsh", "ksh"):
            if shutil.which(shell):
                done = subprocess.run([shell, "-c", line], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                self.assertIn('"count":', done.stdout, shell + done.stderr)
                tried += 1
        self.assertGreaterEqual(tried, 2)
        self.assertNotRegex(line, r"[$!`'\\]")

    def test_a_name_and_a_password_get_in(self):
        answer = self.stack.session.get(self.stack.url + "/api/users/me/", auth=("john.doe", self.stack.env["CHAOTICA_PASSWORD"]))
        self.assertEqual((answer.status_code, answer.json()["username"]), (200, "john.doe"))

    def test_its_program_database_logs_and_tokens_are_at_hand(self):
        token = self.dev("token", "sarah.johnson").stdout.strip()
        self.assertEqual(self.stack.get("/api/users/me/", token=token).json()["username"], "sarah.johnson")
        self.assertNotEqual(self.dev("token", "nobody").returncode, 0)
        self.assertIn("sarah.johnson", self.dev("chaotica", "token", "list", "--user", "sarah.johnson").stdout)
        self.assertIn("Usage: chaotica token", self.dev("chaotica", "token", "--help").stdout)
        self.assertEqual(self.dev("chaotica", "tokn").returncode, 2)
        self.assertEqual(self.dev("psql", "-Atc", "select title from job where id = 2501").stdout, "E-commerce Security Assessment\n")
        self.assertIn('"event":"request"', self.dev("logs").stdout)
        self.assertIn("database system is ready", self.dev("logs", "postgres").stdout)
        self.assertIn("chaotica.log", self.dev("logs", "../settings").stderr)
        done = self.dev("status")
        self.assertEqual(done.returncode, 0)
        for kind in ("nginx", "master", "worker", "clock", "export", "mail", "postgres"):
            self.assertRegex(done.stdout, rf"(?m)^{kind} +{self.stack.pids(kind)[0]}\b")
        self.assertIn(self.stack.url, done.stdout)

    def test_a_bad_variable_is_refused_before_anything_is_touched(self):
        before = (self.stack.pids("master"), self.stack.pids("worker"), (self.home / "settings").read_bytes(),
                  (self.stack.state / "env").read_bytes())
        for name, value in (("CHAOTICA_WORKERS", "many"), ("CHAOTICA_WORKRES", "2"), ("CHAOTICA_PUBLIC_URL", "ftp://x"),
                            ("CHAOTICA_SOCKET", "/tmp/x"), ("CHAOTICA_X_TOKEN", "x"), ("CHAOTICA_BODY_LIMIT", "1\n2"),
                            ("CHAOTICA_APP_DATABASE", "dbname=x")):
            with self.subTest(name):
                done = self.dev("up", "--port", self.stack.port, **{name: value})
                self.assertNotEqual(done.returncode, 0)
                self.assertIn("CHAOTICA_" if "\n" in value else name, done.stderr)
                self.assertEqual(before, (self.stack.pids("master"), self.stack.pids("worker"), (self.home / "settings").read_bytes(),
                                          (self.stack.state / "env").read_bytes()))

    def test_what_it_takes_from_the_environment_reaches_the_program(self):
        self.addCleanup(self.stack.up)
        done = self.dev("up", "--port", self.stack.port, CHAOTICA_PUBLIC_URL="https://other.test", CHAOTICA_BASIC_AUTH="off",
                        CHAOTICA_URL="https://from.an.env.file")
        self.assertEqual(done.returncode, 0, done.stderr)
        answer = self.stack.get("/api/jobs/?page_size=1", headers={"Host": "evil.test"})
        self.assertTrue(answer.json()["next"].startswith("https://other.test/api/jobs/"), answer.text)
        refused = self.stack.session.get(self.stack.url + "/api/users/me/", auth=("john.doe", self.stack.env["CHAOTICA_PASSWORD"]))
        self.assertEqual(refused.status_code, 401)

    def test_no_command_line_tells_a_secret(self):
        self.stack.sql("create database other owner chaotica_owner", user="postgres dbname=postgres")
        state = Path(tempfile.mkdtemp(prefix="chaotica-other-", dir="/tmp"))
        self.addCleanup(shutil.rmtree, state)
        os.chmod(state, 0o755)
        self.addCleanup(dev, "down", "--state", state)
        seen, done = set(), threading.Event()

        def look():
            while not done.is_set():
                for process in Path("/proc").glob("[0-9]*"):
                    try:
                        line = (process / "cmdline").read_bytes()
                    except OSError:
                        continue
                    seen.update(re.findall(rb"[^\0]*hush[^\0]*|\$argon2id[^\0]*|CHAOTICA_CURSOR_KEY=[^\0]*", line))

        looking = threading.Thread(target=look)
        looking.start()
        try:
            host = re.search(r"host=(\S+)", self.stack.env["CHAOTICA_DB"])[1]
            conninfo = f"host={host} user=chaotica_owner password='hush it\\'s' dbname=other"
            up = dev("up", "--state", state, "--port", free_port(), "--workers", 1, CHAOTICA_DATABASE=conninfo)
            self.assertEqual(up.returncode, 0, up.stderr)
            self.assertEqual(dev("psql", "--state", state, "-Atc", "select current_database()").stdout, "other\n")
        finally:
            done.set()
            looking.join()
        self.assertEqual(seen, set())
        self.assertIn("hush it", (state / "env").read_text())

    def test_a_password_is_taken_out_of_every_form_of_a_conninfo(self):
        for whole, rest, password in (("host=/s user=u dbname=d", "host=/s user=u dbname=d", ""),
                                      ("host=/s password=pw dbname=d", "host=/s dbname=d", "pw"),
                                      ("password = 'a b\\'c' dbname=d", "dbname=d", "a b'c"),
                                      ("sslpassword=x dbname=d password=y", "sslpassword=x dbname=d ", "y"),
                                      ("postgresql://u:p%40w@h:5433/d?sslmode=require", "postgresql://u@h:5433/d?sslmode=require", "p@w"),
                                      ("postgres://h/d", "postgres://h/d", "")):
            with self.subTest(whole):
                told = subprocess.run(["bash", "-c", 'unset PGPASSWORD; . sql/cluster.sh; conceal "$1"; echo "$concealed|${PGPASSWORD-}"', "-", whole],
                                      cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
                self.assertEqual(told, f"{rest}|{password}\n")

    def test_secrets_are_readable_for_nobody_else(self):
        secrets = [self.stack.state / "env", *(self.home / name for name in ("tokens", "password", "cursor.key", "settings"))]
        for file in secrets:
            self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600, file)
        self.assertEqual(stat.S_IMODE((self.home / "tls/key.pem").stat().st_mode), 0o640)
        known = [self.stack.env["CHAOTICA_PASSWORD"], self.stack.token("admin"), (self.home / "cursor.key").read_text()]
        for folder in (self.stack.state, self.home):
            for file in folder.rglob("*"):
                if file.is_file() and "pg" not in file.parts and file.stat().st_mode & 0o007:
                    self.assertFalse([1 for secret in known if secret.encode() in file.read_bytes()], file)

    @ROOT_ONLY
    def test_the_service_can_write_nowhere_that_root_writes_or_follows(self):
        allowed = {"pg", "run", "mail", "pids", "log/nginx.log", "log/nginx-access.log", "log/postgres.log",
                   *(f"nginx/tmp/{kind}" for kind in ("body", "fastcgi", "proxy", "scgi", "uwsgi"))}
        found = subprocess.run([*AS_SERVICE, "find", str(self.home), "-writable", "-not", "-type", "l", "-prune", "-printf", "%P\n"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout.split("\n")
        self.assertEqual(set(filter(None, found)), allowed)
        sockets = Path((self.home / "sockets").read_text().strip())
        self.assertEqual((sockets.stat().st_uid, stat.S_IMODE(sockets.stat().st_mode)), (0, 0o770))

    @ROOT_ONLY
    def test_root_neither_follows_nor_ends_what_the_service_points_to(self):
        victim = subprocess.Popen(["sleep", "1000"])
        self.addCleanup(victim.wait)
        self.addCleanup(victim.kill)
        secret = Path(tempfile.mkdtemp(prefix="chaotica-victim-", dir="/tmp"))
        self.addCleanup(shutil.rmtree, secret)
        (secret / "file").write_text("hush 4711\n")
        os.chmod(secret / "file", 0o600)
        plant = (f"rm -f run/nginx.pid; ln -s {secret}/file run/nginx.pid; echo 'master {victim.pid}\nclock {victim.pid}' >>pids; "
                 f"ln -sf {secret}/file log/chaotica.log; ln -sf {secret}/file log/demo.log; echo {secret} >sockets; "
                 f"ln -sfn {secret} nginx/tmp/body/9; true")
        subprocess.run([*AS_SERVICE, "bash", "-c", plant], cwd=self.home, check=True, stderr=subprocess.DEVNULL)
        for command in (["status"], ["up", "--port", self.stack.port], ["down"], ["up", "--port", self.stack.port, "--workers", 1]):
            done = self.dev(*command)
            self.assertNotIn("hush", done.stdout + done.stderr)
            self.assertNotIn(str(victim.pid), done.stdout.split())
        self.assertIsNone(victim.poll())
        self.assertEqual((secret / "file").read_text(), "hush 4711\n")
        self.assertEqual([file.name for file in secret.iterdir()], ["file"])
        self.assertEqual((secret.stat().st_uid, (secret / "file").stat().st_uid), (0, 0))
        self.stack.up()
        self.assertEqual(self.stack.get("/api/users/me/").status_code, 200)


class TheForeground(unittest.TestCase):
    def test_it_runs_until_it_is_interrupted(self):
        state = Path(tempfile.mkdtemp(prefix="chaotica-run-", dir="/tmp"))
        self.addCleanup(shutil.rmtree, state)
        os.chmod(state, 0o755)
        self.addCleanup(dev, "down", "--state", state)
        environment = {key: value for key, value in os.environ.items() if not key.startswith("CHAOTICA_") or key == "CHAOTICA_BINARY"}
        running = subprocess.Popen([str(ROOT / "dev"), "run", "--state", str(state), "--port", str(free_port()), "--workers", "1"],
                                   env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(running.kill)
        for line in running.stdout:
            if line.startswith("Ctrl-C"):
                break
        self.assertEqual(dev("status", "--state", state).returncode, 0)
        running.send_signal(signal.SIGINT)
        self.assertEqual(running.wait(30), 0)
        running.stdout.close()
        self.assertEqual((state / "home/pids").read_text(), "")
        self.assertEqual(dev("status", "--state", state).returncode, 1)


@ROOT_ONLY
class AnotherUser(unittest.TestCase):
    def setUp(self):
        self.state = Path(tempfile.mkdtemp(prefix="chaotica-nobody-", dir="/tmp"))
        self.addCleanup(shutil.rmtree, self.state)
        os.chown(self.state, 65534, 65534)
        for needed in (ROOT / "dev", Path(os.environ["CHAOTICA_BINARY"]).resolve()):
            if subprocess.run([*AS_NOBODY, "test", "-x", str(needed)]).returncode:
                self.skipTest(f"{needed} cannot be reached by others")

    def test_an_instance_of_an_ordinary_user_needs_no_root(self):
        self.addCleanup(dev, "down", "--state", self.state, command=AS_NOBODY)
        done = dev("up", "--state", self.state, "--port", free_port(), "--workers", 1, command=AS_NOBODY)
        self.assertEqual(done.returncode, 0, done.stderr)
        (line,) = [line for line in done.stdout.splitlines() if line.startswith("curl ")]
        self.assertIn('"count":', subprocess.run(["sh", "-c", line], stdout=subprocess.PIPE, text=True).stdout)
        self.assertEqual(dev("status", "--state", self.state, command=AS_NOBODY).returncode, 0)
        self.assertRegex(dev("token", "--state", self.state, "admin", command=AS_NOBODY).stdout, r"^\w{40}\n$")
        self.assertEqual({file.stat().st_uid for file in self.state.rglob("*")}, {65534})
        for path in ("env", "home/tokens", "home/settings", "home/tls/key.pem"):
            self.assertFalse((self.state / path).stat().st_mode & 0o007, path)
        # Root keeps away from it.
        for command in (["up", "--port", free_port()], ["down"], ["status"], ["chaotica", "audit"]):
            refused = dev(command[0], "--state", self.state, *command[1:])
            self.assertEqual(refused.returncode, 1, refused.stdout)
            self.assertIn("root follows nothing there", refused.stderr)
        self.assertEqual(dev("status", "--state", self.state, command=AS_NOBODY).returncode, 0)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
