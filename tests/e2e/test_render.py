"""nginx/render: which values it takes, how it says what is wrong with one, and that it leaves alone what is right."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from nginx_alone import free_port
RIGHT = {
    "NGINX_LISTEN": "443,[::]:443", "NGINX_LISTEN_PLAIN": "80", "NGINX_LISTEN_METRICS": "127.0.0.1:9180", "NGINX_URL": "https://chaotica.example.org",
    "NGINX_CERTIFICATE": "/etc/ssl/chain.pem", "NGINX_CERTIFICATE_KEY": "/etc/ssl/key.pem", "NGINX_HTML": "/usr/share/chaotica/html",
    "NGINX_LOG": "/var/log/nginx", "NGINX_SOCKET": "/run/chaotica/api", "NGINX_HEALTH_SOCKET": "/run/chaotica/health", "NGINX_WORKERS": "8",
}
# Which of them no nginx should be given.
WRONG = {
    "NGINX_LISTEN": ["", "443;", "443 default_server", "70000", "0", "localhost:443", "443,"],
    "NGINX_URL": ["http://chaotica.example.org", "https://a/b", "https://a b"],
    "NGINX_CERTIFICATE": ["cert.pem", "/etc/ssl/a;b", "/etc/ssl/a b", "/etc/$host"],
    "NGINX_SOCKET": ["run/api"], "NGINX_WORKERS": ["0", "-1", "many"], "NGINX_ACME": ["webroot", "/a;b"],
    "CHAOTICA_RATE_LIMITS": ["maybe"], "CHAOTICA_RATE_MINUTE": ["-1", "1.5", "1e3", "9999999999"], "CHAOTICA_RATE_HOURS": ["5"],
    "CHAOTICA_CORS_ORIGINS": ["*", "null", "https://a.example.org/", "https://A.example.org", "a.example.org", "https://a.example.org:443", "https://a\nb"],
    "CHAOTICA_TRUSTED_PROXIES": ["proxy.example.org", "999.1.1.1", "10.0.0.0/33", "all", "unix:", "10.0.0.1;"],
}


class Render(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="chaotica-render-", dir="/tmp")))

    def render(self, *arguments, **values):
        environment = {"PATH": os.environ["PATH"], **{name: value for name, value in {**RIGHT, **values}.items() if value is not None}}
        return subprocess.run([ROOT / "nginx/render", *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def written(self, **values):
        done = self.render(self.folder, **values)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.split()

    def site(self):
        return (self.folder / "site.conf").read_text()

    def test_it_writes_the_site_with_all_that_it_includes_and_nothing_is_left_open(self):
        files = self.written(NGINX_ACME="/var/www/acme", CHAOTICA_TRUSTED_PROXIES="192.0.2.1, 2001:db8::/32", CHAOTICA_CORS_ORIGINS="https://a.example.org")
        self.assertEqual(sorted(files), sorted(file.name for file in self.folder.iterdir()))
        self.assertIn("site.conf", files)
        self.assertNotIn("nginx.conf", files)
        for file in self.folder.iterdir():
            self.assertNotRegex(file.read_text(), "@[A-Z_]+@", file.name)
        for line in ("listen 443 ssl http2 backlog=1024; listen [::]:443 ssl http2 backlog=1024;", "set_real_ip_from 192.0.2.1; set_real_ip_from 2001:db8::/32;",
                     "ssl_certificate_key /etc/ssl/key.pem;", "root /var/www/acme;", "return 301 https://chaotica.example.org$request_uri;"):
            self.assertIn(line, self.site())

    def test_a_second_time_changes_nothing_and_another_value_what_has_it(self):
        self.written()
        before = {file: file.stat().st_mtime_ns for file in self.folder.iterdir()}
        self.assertEqual(self.written(), [])
        self.assertEqual({file: file.stat().st_mtime_ns for file in self.folder.iterdir()}, before)
        self.assertEqual(self.render("--check", self.folder).returncode, 0)
        checked = self.render("--check", self.folder, CHAOTICA_RATE_MINUTE="30")
        self.assertEqual((checked.returncode, checked.stdout), (1, "limits.lua\n"))
        self.assertEqual(self.written(CHAOTICA_RATE_MINUTE="30"), ["limits.lua"])

    def test_what_is_wrong_is_said_by_name_and_nothing_is_written(self):
        for name, values in WRONG.items():
            for value in values:
                with self.subTest(name, value=value):
                    done = self.render(self.folder, **{name: value})
                    self.assertEqual(done.returncode, 2)
                    self.assertRegex(done.stderr, f"^render: {name}")
                    self.assertEqual(list(self.folder.iterdir()), [])
        for name in RIGHT:
            self.assertRegex(self.render(self.folder, **{name: None}).stderr, f"^render: {name} is missing: ")

    def test_one_subject_has_half_of_the_workers_and_a_quarter_for_files(self):
        for workers, shares in (("1", "1 1"), ("2", "1 1"), ("3", "1 1"), ("5", "2 1"), ("64", "32 16")):
            self.render(self.folder, NGINX_WORKERS=workers)
            share, files = shares.split()
            self.assertIn(f'tonumber("{share}"), tonumber("{files}")', (self.folder / "share.lua").read_text())

    def main_file(self):
        """Of an nginx that includes the site; and the values with which it takes it."""
        home = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="chaotica-render-", dir="/tmp")))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=x",
                        "-keyout", home / "key.pem", "-out", home / "cert.pem"], check=True, stderr=subprocess.DEVNULL)
        modules = "".join(f"load_module /usr/lib/nginx/modules/{name}.so;\n" for name in ("ndk_http_module", "ngx_http_lua_module"))
        (home / "beside.conf").write_text("default_type text/plain;\n")
        (home / "nginx.conf").write_text(f"{modules}pid {home}/pid;\nerror_log {home}/log;\nevents {{ }}\n"
                                         f"http {{\n include beside.conf;\n include {self.folder}/site.conf;\n}}\n")
        values = {"NGINX_LISTEN": f"127.0.0.1:{free_port()}", "NGINX_LISTEN_PLAIN": f"127.0.0.1:{free_port()}", "NGINX_LOG": str(home),
                  "NGINX_LISTEN_METRICS": f"127.0.0.1:{free_port()}", "NGINX_CERTIFICATE": f"{home}/cert.pem", "NGINX_CERTIFICATE_KEY": f"{home}/key.pem"}
        return home / "nginx.conf", values

    def test_what_nginx_would_refuse_is_not_written(self):
        main, values = self.main_file()
        done = self.render("--for", main, self.folder, **values)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("site.conf", done.stdout.split())
        before = self.site()
        for wrong in ({"CHAOTICA_TRUSTED_PROXIES": "1:2:3"}, {"NGINX_CERTIFICATE": "/nowhere/cert.pem"}):  # well formed, both of them
            done = self.render("--for", main, self.folder, **{**values, **wrong})
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertRegex(done.stderr, r"(?sm)\[emerg\].*^render: nginx refuses what would be written into .*, so nothing is$")
            self.assertEqual(self.site(), before)
        self.assertEqual(list(main.parent.glob("nginx.conf.*")), [])
        self.assertEqual(list(self.folder.parent.glob(self.folder.name + ".*")), [])
        self.assertEqual(self.render("--check", "--for", main, self.folder, **values).returncode, 0)

    def test_settings_are_judged_alone(self):
        self.assertEqual(self.render("--settings", NGINX_LISTEN=None).returncode, 0)
        self.assertEqual(self.render("--settings", CHAOTICA_CORS_ORIGINS="*").returncode, 2)

    def test_it_is_called_as_it_says(self):
        for arguments in ((), ("--help",), ("a", "b"), ("/nowhere",), ("--check",), ("--for",), ("--for", "/nowhere", "/tmp"), ("--for", "/etc/hosts")):
            done = self.render(*arguments)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertRegex(done.stderr, "^render: ")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
