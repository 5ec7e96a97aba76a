# SPDX-License-Identifier: GPL-3.0-or-later
"""`cookoutctl mail setup`: what is stored where, what comes first, and that a password is nowhere else."""
import json
import pathlib
import stat
import subprocess
import unittest

from cookoutserver import PROGRAM, SLOWER, Cookout, register
from mailserver import MailServer

PASSWORD = "grill 'the' corn sløwly 🌽"


class MailSetup(unittest.TestCase):
    def setUp(self):
        # No session bus, so no keyring: the password goes into a file.
        self.house = Cookout(DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        self.addCleanup(self.house.__exit__, None)
        self.mails = MailServer(login=("club", PASSWORD))
        self.addCleanup(self.mails.close)
        self.flags = ["--server", "127.0.0.1", "--port", str(self.mails.port), "--security", "none", "--user", "club",
                      "--from", "Party <party@example.org>"]

    def setup_mail(self, *flags, password=None, check=True):
        flags = [*flags, "--password-stdin"] if password is not None else flags
        run = subprocess.run([PROGRAM, "mail", "setup", *flags], env=self.house.environment, cwd=self.house.folder,
                             input=(password or "").encode() + b"\n", capture_output=True, timeout=30 * SLOWER,
                             check=False)
        if check:
            self.assertEqual(run.returncode, 0, run.stderr.decode())
        return run

    def register_guest(self, server, slug, name):
        self.assertEqual(register(server, slug, name=name, email=f"{name}@example.org").status, 303)

    def shown(self, **environment):
        return json.loads(self.house.ctl("mail", "setup", "--show", "--json", **environment).stdout)

    def test_what_is_set_up_sends_and_says_where_the_password_is(self):
        text = self.setup_mail(*self.flags, password=PASSWORD).stdout.decode()
        self.assertIn("which only this user can read; it is not encrypted", text)
        file = pathlib.Path(self.shown()["password_file"])
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(file.parent.stat().st_mode), 0o700)
        self.assertIn("127.0.0.1: 250", self.house.ctl("mail", "test", "anna@example.org").stdout.decode())
        slug = self.house.open_event()
        server = self.house.serve()
        self.register_guest(server, slug, "zoe")
        self.assertTrue(self.mails.wait_until(lambda mails: len(mails) == 2, 20 * SLOWER))
        self.assertEqual(server.terminate()[0], 0)

    def test_a_server_that_runs_already_follows(self):
        slug = self.house.open_event()
        server = self.house.serve()
        self.register_guest(server, slug, "zoe")
        self.assertEqual(self.mails.accepted, [])
        self.assertNotIn("To send your confirmation", server.get("/").body)
        self.setup_mail(*self.flags, password=PASSWORD)
        self.assertTrue(self.mails.wait_until(lambda mails: len(mails) == 1, 20 * SLOWER))
        self.assertIn("To send your confirmation", server.get("/").body)
        self.assertEqual(server.terminate()[0], 0)

    def test_the_password_is_in_its_file_only(self):
        said = self.setup_mail(*self.flags, password="open-sesame")
        self.assertEqual(self.house.ctl("mail", "test", "anna@example.org", check=False).returncode, 1)
        told = [said, self.house.ctl("mail", "setup", "--show"), self.house.ctl("doctor", check=False),
                self.house.ctl("mail", "test", "anna@example.org", check=False)]
        for run in told:
            self.assertNotIn(b"sesame", run.stdout + run.stderr)
        holders = [path for path in self.house.folder.rglob("*") if path.is_file() and b"sesame" in path.read_bytes()]
        self.assertEqual(holders, [pathlib.Path(self.shown()["password_file"])])

    def test_a_file_that_others_can_read_is_refused_with_the_remedy(self):
        self.setup_mail(*self.flags, password=PASSWORD)
        file = pathlib.Path(self.shown()["password_file"])
        file.chmod(0o644)
        run = self.house.ctl("mail", "test", "anna@example.org", check=False)
        self.assertEqual(run.returncode, 1)
        self.assertIn(f"chmod 600 '{file}'", run.stderr.decode())
        self.assertEqual(len(run.stderr.decode().strip().splitlines()), 1)

    def test_the_environment_comes_first_and_is_told(self):
        self.setup_mail(*self.flags, password=PASSWORD)
        shown = self.shown(SMTP_SERVER="smtp.example.org", SMTP_PASSWORD="another")
        self.assertEqual((shown["server"], shown["password"]), ("smtp.example.org", "environment"))
        self.assertEqual(shown["overridden"], ["SMTP_SERVER"])
        self.assertEqual(self.shown()["server"], "127.0.0.1")

    def test_a_provider_brings_its_settings_and_flags_come_first(self):
        self.setup_mail("--provider", "sendgrid", "--per-hour", "90")
        shown = self.shown()
        self.assertEqual((shown["provider"], shown["server"], shown["port"], shown["security"], shown["user"]),
                         ("sendgrid", "smtp.sendgrid.net", 587, "starttls", "apikey"))
        self.assertEqual((shown["per_hour"], shown["password"]), (90, "none"))
        self.setup_mail("--provider", "ses", "--server", "email-smtp.eu-central-1.amazonaws.com", "--port", "2587")
        shown = self.shown()
        self.assertEqual((shown["provider"], shown["server"], shown["port"]),
                         ("ses", "email-smtp.eu-central-1.amazonaws.com", 2587))

    def test_wrong_usage_stores_nothing(self):
        for flags in (["--provider", "carrier-pigeon"], ["--port", "many"], ["--security", "yes"],
                      ["--from", "nobody"], ["--per-hour", "-1"], ["--server", "two words"],
                      ["--show", "--port", "25"]):
            with self.subTest(flags=flags):
                run = self.setup_mail(*flags, check=False)
                self.assertEqual(run.returncode, 2, run.stderr.decode())
                self.assertIn(flags[0], run.stderr.decode())
                self.assertEqual(run.stdout, b"")
        self.assertEqual(self.setup_mail("--server", "127.0.0.1", password="x", check=False).returncode, 2,
                         "a password without a user name")
        self.assertEqual(self.setup_mail(*self.flags, password="", check=False).returncode, 0)
        self.assertEqual(self.shown()["password"], "none")

    def test_providers_are_listed(self):
        listed = json.loads(self.house.ctl("mail", "providers", "--json").stdout)
        self.assertEqual([provider["id"] for provider in listed],
                         ["gmail", "microsoft365", "outlook", "sendgrid", "ses", "mailgun", "postmark", "other"])
        text = self.house.ctl("mail", "providers").stdout.decode()
        self.assertEqual(len(text.splitlines()), len(listed))
        self.assertFalse(self.house.database.exists())

    def test_the_limit_per_hour_holds_over_a_restart(self):
        self.setup_mail(*self.flags, "--per-hour", "2", password=PASSWORD)
        slug = self.house.open_event()
        for waiting in (1, 4):
            server = self.house.serve()
            for number in range(3):
                self.register_guest(server, slug, f"guest{number}")
            # Not only taken, but noted: what is under way at the end is handed back.
            server.wait_for_rows(self.house, "SELECT state, count(*) FROM outbox GROUP BY state ORDER BY state",
                                 [("queued", waiting), ("sent", 2)])
            self.assertEqual(server.terminate()[0], 0)
        self.assertEqual(len(self.mails.accepted), 2)
        self.assertIn("limited_until", json.loads(self.house.ctl("mail", "status", "--json").stdout))
        self.assertEqual(self.house.rows("SELECT max(attempts) FROM outbox WHERE state = 'queued'"), [(0,)])


if __name__ == "__main__":
    unittest.main()
