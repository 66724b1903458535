"""`chaotica doctor` on an installation that is well, and on each of many that are not: it names the fault and what mends it."""

import os
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from doctored import HUSH, Doctored
from installation import PROGRAM, start_cluster
from schema import conninfo, psql


def setUpModule():
    unittest.addModuleCleanup(start_cluster().stop)


class Doctor(Doctored):
    # --- all is well

    def test_an_installation_that_is_well_has_nothing_to_mend(self):
        found, code = self.host.doctor()
        self.assertEqual(code, 0, found)
        self.assertEqual({name: finding["status"] for name, finding in found.items() if finding["status"] not in ("ok", "skipped")}, {}, found)
        self.assertEqual([name for name, finding in found.items() if finding["status"] == "skipped"], [])
        self.assertEqual(list(found), ["configuration", "secrets", "sockets", "disk", "nginx", "certificate", "database", "version", "grants",
                                       "migrations", "clock", "mail", "dns", "processes"])
        for finding in found.values():
            self.assertEqual(set(finding), {"check", "status", "message", "mend"})
            self.assertTrue(finding["message"] and not finding["mend"])

    def test_the_text_says_the_same_for_people(self):
        self.host.secrets.chmod(0o755)
        done = subprocess.run([PROGRAM, "doctor", "--root", str(self.host.root)], stdout=subprocess.PIPE, text=True, env={"PATH": os.environ["PATH"]})
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stdout, r"(?m)^ok       database       answers as chaotica_app$")
        self.assertRegex(done.stdout, rf"(?m)^fail     secrets        {self.host.secrets} is open to others.*\n         -> chmod 700 {self.host.secrets}")

    def test_the_environment_goes_before_the_files(self):
        found, _ = self.host.doctor(CHAOTICA_DATABASE="host=/nowhere", CHAOTICA_CURSOR_KEY="k" * 32, CHAOTICA_PUBLIC_URL="https://localhost")
        self.assertIn("/nowhere", found["database"]["message"])
        self.assertEqual(found["mail"]["status"], "skipped")

    def test_a_program_with_settings_of_its_own_needs_no_site_of_the_package(self):
        shutil.rmtree(self.host.root / "etc/nginx")
        found, _ = self.host.doctor()
        self.assertEqual(found["nginx"]["status"], "fail")
        found, _ = self.host.doctor(CHAOTICA_DATABASE=conninfo("good", "chaotica_app"))
        self.assertEqual(found["nginx"]["status"], "skipped")

    # --- configuration and secrets

    def test_a_setting_that_is_none(self):
        self.host.write_settings(CHAOTICA_WORKER="4")
        self.finds("configuration", "CHAOTICA_WORKER is not a known variable; did you mean CHAOTICA_WORKERS", "chaotica.env")

    def test_a_setting_that_is_missing(self):
        self.host.write_settings(CHAOTICA_PUBLIC_URL=None)
        self.finds("configuration", "CHAOTICA_PUBLIC_URL is needed", "chaotica.env")

    def test_a_setting_that_another_one_needs(self):
        self.host.write_settings(CHAOTICA_MAIL_FROM=None)
        self.finds("configuration", "CHAOTICA_MAIL_FROM is needed", "chaotica.env")

    def test_a_secret_that_others_can_read(self):
        self.host.secret("cursor_key", HUSH * 3, mode=0o644)
        self.finds("secrets", r"cursor_key is open to others \(mode 0644\)", "chmod 600 .*cursor_key")

    def test_a_folder_of_secrets_that_others_can_enter(self):
        self.host.secrets.chmod(0o711)
        self.finds("secrets", r"secrets is open to others \(mode 0711\)", "chmod 700")

    def test_a_key_that_can_be_guessed(self):
        self.host.secret("cursor_key", HUSH)
        self.finds("configuration", "CHAOTICA_CURSOR_KEY_FILE: .*/cursor_key has 16 characters, which can be guessed; it takes .*: openssl rand -hex 32", "restart")

    def test_a_secret_that_is_empty(self):
        self.host.secret("database", "")
        self.finds("configuration", "CHAOTICA_DATABASE_FILE: .*/database is empty", "chaotica.env")

    # --- the database

    def test_a_database_that_is_away(self):
        self.host.secret("database", f"host=/nowhere user=chaotica_app dbname=good password={HUSH}")
        self.finds("database", "/nowhere", "systemctl status postgresql")
        found, _ = self.host.doctor()
        self.assertEqual({found[name]["status"] for name in ("version", "grants", "migrations", "clock")}, {"skipped"})

    def test_a_secret_that_is_no_connection_string(self):
        self.host.secret("database", f"host=/nowhere {HUSH}")
        self.finds("database", "none of libpq's", "the secret `database`")

    def test_a_role_that_does_not_exist(self):
        self.host.secret("database", conninfo("good", "nobody_knows"))
        self.finds("database", "nobody_knows", "pg_hba.conf")

    def test_the_owner_in_place_of_the_application(self):
        self.host.secret("database", conninfo("good", "chaotica_owner"))
        self.finds("grants", "the owner of the tables", "chaotica_app")

    def test_a_superuser_in_place_of_the_application(self):
        self.host.secret("database", conninfo("good", "postgres"))
        self.finds("grants", "a superuser", "chaotica_app")

    def test_a_missing_grant(self):
        self.database("revoke insert on job from chaotica_app")
        self.finds("grants", "grant insert on job to chaotica_app$", "grant insert on job to chaotica_app;")

    def test_a_missing_right_to_a_sequence(self):
        self.database("revoke usage on sequence job_id_seq from chaotica_app")
        self.finds("grants", "grant usage on sequence job_id_seq", "As the owner")

    def test_a_right_that_lets_the_past_be_changed(self):
        self.database("grant update, delete on audit to chaotica_app")
        self.finds("grants", r"revoke delete on audit from public, chaotica_app \(and 1 more\)", "revoke delete on audit from public, chaotica_app;")

    def test_a_right_to_change_a_column_of_the_past(self):
        self.rights_are_mended("revoke update on audit", "grant update (changes) on audit to chaotica_app")

    def test_a_right_to_empty_the_past(self):
        self.rights_are_mended("revoke truncate on audit", "grant truncate on audit to chaotica_app")

    def test_a_right_that_everybody_has(self):
        self.rights_are_mended("revoke truncate on job", "grant truncate on job to public")

    def test_rights_to_hold_or_to_hook_a_table(self):
        self.rights_are_mended("revoke references on audit", "grant references (id) on audit to chaotica_app")
        self.rights_are_mended("revoke trigger on audit", "grant trigger on audit to chaotica_app")

    def test_a_right_to_say_what_was_migrated(self):
        self.rights_are_mended("revoke insert on sqitch.changes", "grant insert on sqitch.changes to chaotica_app")

    def test_a_right_to_set_a_sequence(self):
        self.rights_are_mended("revoke update on sequence job_id_seq", "grant update on sequence job_id_seq to chaotica_app")

    def test_a_right_to_temporary_tables(self):
        name = self.database()
        psql(conninfo("postgres"), f"grant temporary on database {name} to chaotica_app")
        self.finds("grants", f"revoke temporary on database {name} from public, chaotica_app", "As the owner")

    def test_a_schema_that_cannot_be_entered(self):
        self.rights_are_mended("grant usage on schema public", "revoke usage on schema public from public, chaotica_app", role="postgres")

    def test_a_role_that_becomes_another(self):
        psql(conninfo("postgres", "postgres"), "grant pg_write_all_data to chaotica_app")
        self.addCleanup(psql, conninfo("postgres", "postgres"), "revoke pg_write_all_data from chaotica_app")
        self.finds("grants", "a member of other roles", "chaotica_app")

    def test_a_right_to_change_the_schema(self):
        self.database("grant create on schema public to chaotica_app", role="postgres")
        self.finds("grants", "revoke create on schema public", "As the owner")

    def test_large_objects_are_a_warning(self):
        self.database("grant execute on function lo_create(oid) to public", role="postgres")
        self.finds("grants", "large objects", "restrict.sql", status="warn")

    def test_an_old_schema(self):
        self.database("delete from sqitch.dependencies; delete from sqitch.changes where change in ('webhooks', 'events')")
        self.finds("migrations", "it lacks events, webhooks", "systemctl start chaotica-migrate")

    def test_a_registry_that_is_gone(self):
        self.database("drop schema sqitch cascade")
        self.finds("migrations", "registry of migrations cannot be read", "chaotica-migrate")

    def test_clocks_that_differ(self):
        library = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
        for shift, said in (("+1h", "(3599|3600)... ms behind"), ("-1h", "3[56]..... ms ahead of")):
            self.finds("clock", said, "timedatectl", LD_PRELOAD=str(library), FAKETIME=shift)
        self.finds("clock", "2[345].. ms behind", "timedatectl", status="warn", LD_PRELOAD=str(library), FAKETIME="+2.5s")

    # --- sockets, disks, mail, names, processes

    def test_a_socket_that_is_open_to_all(self):
        (self.host.root / "run/chaotica/api").chmod(0o666)
        self.finds("sockets", r"api is open to everybody \(mode 0666\)", "chmod 660")

    def test_a_socket_that_nginx_cannot_use(self):
        (self.host.root / "run/chaotica/health").chmod(0o600)
        self.finds("sockets", "health is not for the group", "chgrp")

    def test_a_socket_that_nobody_listens_on(self):
        self.host.listening[0].close()
        self.finds("sockets", "nobody listens on .*api", "systemctl start chaotica.socket")

    def test_a_socket_that_is_missing(self):
        (self.host.root / "run/chaotica/api").unlink()
        self.finds("sockets", "there is no socket .*api", "systemctl start chaotica.socket")

    def test_a_full_disk(self):
        place = self.host.root / "var/log/chaotica"
        fill = f"mount -t tmpfs -o size=256k tmpfs {place} && (head -c 1M /dev/zero >{place}/full || true) 2>/dev/null && exec \"$@\""
        self.finds("disk", "the disk of .*/var/log/chaotica has 0 % of its room left", "du -xh", "unshare", "-m" if os.geteuid() == 0 else "-rm",
                   "sh", "-c", fill, "sh")

    def test_a_mail_server_that_is_away(self):
        self.host.stop_mail()
        self.finds("mail", "was not reached", "CHAOTICA_SMTP_URL")

    def test_no_mail_server_is_no_fault(self):
        self.host.write_settings(CHAOTICA_SMTP_URL=None, CHAOTICA_MAIL_FROM=None)
        found, code = self.host.doctor()
        self.assertEqual((found["mail"]["status"], code), ("skipped", 0))

    def test_names_that_cannot_be_looked_up(self):
        self.host.write_settings(CHAOTICA_PUBLIC_URL="https://api.example.org")
        namespace = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
        self.finds("dns", "api.example.org cannot be looked up", "/etc/resolv.conf", *namespace)

    def test_a_dead_sender(self):
        kinds = [line.split()[0] for line in self.host.pids.read_text().splitlines()]
        sender = self.host.processes[kinds.index("deliver")]
        sender.kill()
        sender.wait()
        self.finds("processes", "no living process of the kind deliver", "systemctl start chaotica-deliver; journalctl -u chaotica-deliver")

    def test_no_process_at_all(self):
        self.host.pids.write_text("")
        self.finds("processes", "master, worker, deliver, export, clock", "systemctl start chaotica chaotica-clock chaotica-deliver chaotica-export")

    def test_a_file_of_processes_that_is_missing(self):
        self.host.pids.unlink()
        self.finds("processes", "there is no file of processes", "systemd-tmpfiles")

    def test_wrong_usage(self):
        for words in (["--jsn"], ["--root"], ["now"]):
            done = subprocess.run([PROGRAM, "doctor", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn("--json and --root", done.stderr)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
