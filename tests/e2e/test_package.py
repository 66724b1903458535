"""The Debian package: what is in it and what is not, that it works from where it is unpacked, what lintian says, and that the
units on it are as closed as they claim."""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from stack import ROOT

BUILD = Path(os.environ.get("CHAOTICA_BINARY", "build/release/chaotica")).resolve().parent
SERVICES = {"chaotica": 1.5, "chaotica-clock": 1.5, "chaotica-migrate": 1.5, "chaotica-deliver": 2.5, "chaotica-export": 2.5}
PLAN = re.findall(r"^([a-z]\w*) ", (ROOT / "sql/sqitch.plan").read_text(), re.M)


def run(*command, check=True, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300, **more)
    if check and done.returncode:
        raise AssertionError(f"{command}: {done.returncode}\n{done.stdout}")
    return done.stdout


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="chaotica-package-")))
        run("cmake", "--build", str(BUILD), "--target", "package_files", stdin=subprocess.DEVNULL)
        run("cpack", "--config", str(BUILD / "CPackConfig.cmake"), "-B", str(cls.folder))
        (cls.file,) = cls.folder.glob("*.deb")
        cls.root = cls.folder / "root"
        run("dpkg-deb", "-x", str(cls.file), str(cls.root))
        cls.control = cls.folder / "control"
        run("dpkg-deb", "-e", str(cls.file), str(cls.control))
        cls.listed = [line.split(None, 5) for line in run("dpkg-deb", "-c", str(cls.file)).splitlines()]
        cls.names = {words[5] for words in cls.listed}

    def field(self, name):
        return run("dpkg-deb", "-f", str(self.file), name).strip()

    def test_its_name_tells_version_and_architecture(self):
        self.assertEqual(self.file.name, f"chaotica_{self.field('Version')}_{self.field('Architecture')}.deb")

    def test_it_has_all_that_a_host_needs(self):
        needed = {"./usr/bin/chaotica", "./etc/chaotica/chaotica.env", "./etc/logrotate.d/chaotica", "./usr/lib/sysusers.d/chaotica.conf",
                  "./usr/lib/tmpfiles.d/chaotica.conf", "./usr/share/man/man1/chaotica.1.gz", "./usr/share/doc/chaotica/copyright",
                  "./usr/share/doc/chaotica/changelog.gz", "./usr/share/chaotica/sql/sqitch.plan", "./usr/share/chaotica/sql/registry.sql",
                  "./usr/share/chaotica/nginx/site.conf", "./usr/share/chaotica/html/style.css",
                  "./usr/share/chaotica/html/console/index.html", "./usr/share/chaotica/html/login/index.html",
                  "./usr/share/chaotica/html/profile/index.html", "./usr/share/chaotica/html/profile/tokens/index.html",
                  "./usr/share/chaotica/html/docs/index.html", "./usr/share/chaotica/html/docs/start/index.html",
                  "./usr/share/chaotica/html/docs/search/search_index.json", "./lib/systemd/system/chaotica.socket",
                  "./lib/systemd/system/chaotica-health.socket"}
        needed |= {f"./lib/systemd/system/{name}.service" for name in SERVICES}
        needed |= {f"./usr/share/chaotica/sql/{kind}/{name}.sql" for kind in ("deploy", "verify") for name in PLAN}
        self.assertEqual(needed - self.names, set())

    def test_it_has_nothing_else(self):
        allowed = re.compile(r"\./(usr/bin/chaotica|usr/share/(chaotica/(sql|nginx|html)/|man/man1/chaotica\.1\.gz|doc/chaotica/)|"
                             r"etc/(chaotica/chaotica\.env|logrotate\.d/chaotica)|usr/lib/(sysusers|tmpfiles)\.d/chaotica\.conf|lib/systemd/system/chaotica)")
        self.assertEqual([name for name in self.names if not name.endswith("/") and not allowed.match(name)], [])
        self.assertEqual([name for name in self.names if re.search(r"demo|secrets|\.sh$|revert|\.key|\.pem|nginx/(docs|console)|\.py$", name)], [])

    def test_everything_is_roots_and_nobody_else_writes_it(self):
        for mode, owner, _, _, _, name in self.listed:
            self.assertEqual(owner, "root/root", name)
            self.assertRegex(mode, r"^[-d]rw[-x]r-[-x]r-[-x]$", name)

    def test_the_program_is_stripped_hardened_and_tells_nothing_of_where_it_was_built(self):
        program = self.root / "usr/bin/chaotica"
        self.assertIn("stripped", run("file", str(program)).split(", ")[-1])
        self.assertRegex(run("readelf", "-d", str(program)), r"FLAGS.*NOW")
        self.assertNotIn(str(ROOT).encode(), program.read_bytes())
        self.assertEqual(run(str(program), "--version", env={}), run(str(BUILD / "chaotica"), "--version", env={}))

    def test_dependencies_are_those_of_the_program(self):
        depends = self.field("Depends")
        for library in ("libpq5", "libfcgi0ldbl", "libsoci-postgresql4.0", "libsodium23", "libcurl4", "libssl3", "libxlsxwriter4", "libctemplate3", "libicu72", "libical3"):
            self.assertRegex(depends, rf"\b{re.escape(library)} \(>= ")

    def test_settings_are_conffiles_and_name_variables_that_there_are(self):
        self.assertEqual((self.control / "conffiles").read_text().split(), ["/etc/chaotica/chaotica.env", "/etc/logrotate.d/chaotica"])
        settings = (self.root / "etc/chaotica/chaotica.env").read_text()
        help_text = run(str(BUILD / "chaotica"), "--help", env={})
        for name in re.findall(r"^#?(CHAOTICA_\w+)=", settings, re.M):
            self.assertIn(f"  {name}", help_text)

    def test_installing_starts_and_enables_nothing(self):
        self.assertNotRegex((self.control / "postinst").read_text(), r"\b(start|restart|enable|preset|invoke)\b")
        for script in ("postinst", "prerm", "postrm"):
            run("sh", "-n", str(self.control / script))

    def test_removing_keeps_what_purging_removes(self):
        script = (self.control / "postrm").read_text()
        with tempfile.TemporaryDirectory() as folder:
            for place in ("etc/chaotica/secrets", "var/log/chaotica"):
                (Path(folder) / place).mkdir(parents=True)
            there = re.sub(r" /(etc|var|run)/", rf" {folder}/\1/", script)
            run("sh", "-c", there, "postrm", "remove")
            self.assertTrue((Path(folder) / "etc/chaotica/secrets").exists())
            run("sh", "-c", there, "postrm", "purge")
            self.assertEqual([path.name for path in Path(folder).glob("*/*")], ["log"])

    def test_lintian_finds_no_error(self):
        done = subprocess.run(["lintian", "--allow-root", "--fail-on", "error", str(self.file)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_the_manual_can_be_read(self):
        page = run("man", "-l", str(self.root / "usr/share/man/man1/chaotica.1.gz"), env={"PATH": os.environ["PATH"], "MANWIDTH": "100", "LANG": "C.UTF-8"})
        for section in ("NAME", "SYNOPSIS", "SUBCOMMANDS", "ENVIRONMENT", "FILES", "EXIT STATUS"):
            self.assertRegex(page, rf"(?m)^{section}$")

    # --- units

    def unit(self, name):
        return (self.root / "lib/systemd/system" / name).read_text()

    def test_units_are_as_closed_as_they_are_to_be(self):
        for name, most in SERVICES.items():
            with self.subTest(name):
                out = run("systemd-analyze", "security", "--offline=yes", "--no-pager", str(self.root / f"lib/systemd/system/{name}.service"), check=False)
                exposure = float(re.search(r"Overall exposure level for \S+: ([0-9.]+)", out)[1])
                self.assertLessEqual(exposure, most, out)

    def test_units_are_well_formed(self):
        units = sorted(str(file) for file in (self.root / "lib/systemd/system").iterdir())
        out = run("systemd-analyze", "verify", "--man=no", *units, check=False)
        wrong = [line for line in out.splitlines() if "chaotica" in line and "/usr/bin/chaotica is not executable" not in line]
        self.assertEqual(wrong, [])

    def test_every_service_has_bounds_and_comes_back(self):
        for name in SERVICES:
            unit = self.unit(f"{name}.service")
            with self.subTest(name):
                for setting in ("MemoryMax", "TasksMax", "LimitNOFILE", "EnvironmentFile"):
                    self.assertRegex(unit, rf"(?m)^{setting}=.")
                if name != "chaotica-migrate":
                    for setting in ("Type=notify", "Restart=always", "StartLimitIntervalSec=0"):
                        self.assertRegex(unit, rf"(?m)^{setting}$")
                    self.assertRegex(unit, r"(?m)^WatchdogSec=[0-9]+s$")
                    self.assertRegex(unit, r"(?m)^RestartSec=[0-9]+s$")
                network = name in ("chaotica-deliver", "chaotica-export")
                self.assertEqual("PrivateNetwork=yes" in unit, not network)
                self.assertNotIn("@", re.sub(r"@(system-service|privileged|resources)", "", unit))

    def test_no_secret_is_in_a_unit_and_nobody_but_migrations_has_the_owners(self):
        for name in SERVICES:
            unit = self.unit(f"{name}.service")
            files = dict(re.findall(r"(?m)^LoadCredential=(\w+):/etc/chaotica/secrets/(\w+)$", unit))
            for variable, credential in re.findall(r"(?m)^Environment=(CHAOTICA_\w+)_FILE=%d/(\w+)$", unit):
                self.assertIn(credential, files)
            self.assertEqual("owner_database" in files.values(), name == "chaotica-migrate")
            self.assertEqual("cursor_key" in files, name in ("chaotica", "chaotica-deliver"))
            self.assertEqual("smtp_password" in files, name == "chaotica-export")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
