"""`chaotica doctor` on what nginx has of it: its site and certificates, and hosts where nginx is alone."""

import os
import shutil
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from doctored import Doctored
from installation import PROGRAM, certificate, start_cluster


def setUpModule():
    unittest.addModuleCleanup(start_cluster().stop)


class DoctorOfNginx(Doctored):
    # --- an edge whose workers are on other hosts

    def test_an_edge_alone_is_well(self):
        self.host.become_edge()
        found, code = self.host.doctor()
        self.assertEqual(code, 0, found)
        self.assertEqual({name for name, finding in found.items() if finding["status"] == "ok"}, {"sockets", "disk", "nginx", "certificate", "dns"})
        skipped = [finding["message"] for finding in found.values() if finding["status"] == "skipped"]
        self.assertEqual(skipped, ["nginx alone is here; the services are on other hosts"] * 9)

    def test_an_installation_without_settings_is_no_edge_alone(self):
        self.host.become_edge(listens="")
        self.finds("configuration", "CHAOTICA_DATABASE is needed", "chaotica.env")

    def test_a_host_with_a_secret_is_no_edge_alone(self):
        self.host.become_edge()
        self.host.secret("cursor_key", "k" * 64)
        self.finds("configuration", "CHAOTICA_DATABASE is needed", "chaotica.env")

    def test_a_host_with_its_url_is_no_edge_alone(self):
        self.host.become_edge()
        self.host.write_settings(CHAOTICA_PUBLIC_URL="https://localhost")
        self.finds("configuration", "CHAOTICA_DATABASE is needed", "chaotica.env")

    def test_an_edge_alone_that_leads_nowhere(self):
        self.host.become_edge()
        self.host.listening[1].close()
        self.finds("sockets", "nobody listens on .*health", "systemctl restart nginx")

    def test_an_edge_alone_with_a_site_of_another_version(self):
        self.host.become_edge()
        (self.host.site / "share.lua").unlink()
        self.finds("nginx", "share.lua is missing", "nginx/render")

    def test_an_edge_alone_with_a_certificate_of_somebody_else(self):
        self.host.become_edge()
        certificate(self.host.root / "etc/chaotica/tls", name="other.example.org")
        self.finds("certificate", "tls/cert.pem is not for localhost", "that name")

    def test_a_way_to_the_workers_whose_certificate_has_expired(self):
        self.host.become_edge()
        certificate(self.host.root / "etc/chaotica/ways", days=-1)
        self.finds("certificate", "ways/cert.pem has expired", "rotate.yml")

    def test_a_way_to_the_workers_whose_key_is_open(self):
        self.host.become_edge()
        (self.host.root / "etc/chaotica/ways/key.pem").chmod(0o604)
        self.finds("certificate", r"ways/key.pem is open to everybody \(mode 0604\)", "chmod o= .*/ways/key.pem")

    def test_an_edge_alone_whose_name_cannot_be_looked_up(self):
        self.host.become_edge()
        site = self.host.site / "site.conf"
        site.write_text(site.read_text().replace("https://localhost", "https://api.example.org"))
        namespace = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
        self.finds("dns", "api.example.org cannot be looked up", "/etc/resolv.conf", *namespace)

    # --- nginx

    def test_a_site_that_is_missing(self):
        (self.host.site / "share.lua").unlink()
        self.finds("nginx", "share.lua is missing", "nginx/render")

    def test_no_site_at_all(self):
        self.host.site.rename(self.host.root / "elsewhere")
        self.finds("nginx", "there is no /etc/nginx/chaotica", "nginx/render")

    def test_a_host_behind_an_edge_needs_no_site(self):
        self.host.site.rename(self.host.root / "elsewhere")
        (self.host.root / "etc/nginx/nginx.conf").write_text("stream { server { proxy_pass unix:/run/chaotica/api; } }\n")
        found, _ = self.host.doctor()
        self.assertEqual(found["nginx"]["status"], "ok")

    def test_a_site_of_another_version(self):
        site = self.host.site / "site.conf"
        lines = site.read_text().splitlines()
        at = next(n for n, line in enumerate(lines) if line.startswith("client_header_timeout"))
        site.write_text("\n".join([*lines[:at], "client_header_timeout 900s;", *lines[at + 1:]]) + "\n")
        self.finds("nginx", f"site.conf, line {at + 1}, is not what this version has there", "reload nginx")

    def test_a_site_that_nginx_does_not_include(self):
        (self.host.root / "etc/nginx/nginx.conf").write_text("http { }\n")
        self.finds("nginx", "nothing in /etc/nginx includes chaotica/site.conf", "include /etc/nginx/chaotica/site.conf")

    def asked_itself(self, says):
        """The finding where the installation is the whole system, and this is its nginx, a shell script."""
        root = self.host.root
        nginx = root / "usr/sbin/nginx"
        nginx.parent.mkdir()
        nginx.write_text("#!/bin/sh\n" + says)
        nginx.chmod(0o755)
        for folder in ("usr/bin", "usr/lib", "usr/lib64", "dev"):
            (root / folder).mkdir(exist_ok=True)
        for name in ("bin", "lib", "lib64"):
            (root / name).symlink_to("usr/" + name)
        shutil.copy(PROGRAM, root / "chaotica")
        enter = f"for f in usr/bin usr/lib usr/lib64 dev; do mount --rbind /$f {root}/$f; done; exec chroot {root} /chaotica doctor --json"
        found, _ = self.host.doctor("unshare", "-m" if os.geteuid() == 0 else "-rm", "sh", "-c", enter)
        return found["nginx"]

    def test_a_configuration_that_nginx_refuses(self):
        finding = self.asked_itself('echo "nginx: [warn] low bits" >&2; echo "nginx: [emerg] host not found in /etc/nginx/x:1" >&2; exit 1\n')
        self.assertEqual(finding["status"], "fail")
        self.assertEqual(finding["message"], "nginx refuses its configuration: host not found in /etc/nginx/x:1")
        self.assertRegex(finding["mend"], "nginx -t")

    def test_a_configuration_that_nginx_takes(self):
        finding = self.asked_itself('[ "$*" = "-t -q" ]\n')
        self.assertEqual((finding["status"], finding["message"]), ("ok", "the site is that of this version, and nginx takes it"))

    def test_an_expired_certificate(self):
        certificate(self.host.root / "etc/chaotica/tls", days=-1)
        self.finds("certificate", "cert.pem has expired", "certbot renew")

    def test_a_certificate_that_expires_soon_is_a_warning(self):
        certificate(self.host.root / "etc/chaotica/tls", days=10)
        self.finds("certificate", "valid for another (9|10) days", "certbot renew", status="warn")

    def test_a_certificate_of_somebody_else(self):
        certificate(self.host.root / "etc/chaotica/tls", name="other.example.org")
        self.finds("certificate", "is not for localhost", "that name")

    def test_a_certificate_that_is_none(self):
        (self.host.root / "etc/chaotica/tls/cert.pem").write_text("nothing\n")
        self.finds("certificate", "holds no certificate", "certbot renew")

    def test_a_key_that_everybody_can_read(self):
        (self.host.root / "etc/chaotica/tls/key.pem").chmod(0o644)
        self.finds("certificate", r"key.pem is open to everybody \(mode 0644\)", "chmod o= .*/etc/chaotica/tls/key.pem")

    def test_a_key_that_is_missing(self):
        (self.host.root / "etc/chaotica/tls/key.pem").unlink()
        self.finds("certificate", "key.pem is missing", "Put the key")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
