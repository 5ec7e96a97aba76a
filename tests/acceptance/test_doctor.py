# SPDX-License-Identifier: GPL-3.0-or-later
"""`doctor` and `check`: one line for each check, a remedy where something is wrong, and the exit code."""
import json
import re
import socket
import sqlite3
import threading
import unittest

from cookoutserver import Cookout, Guests
from ownbackups import back_up_by_itself

LINE = re.compile(r"^(ok  |warn|fail)  [a-z ]+: \S.*$")


class MailGreeting:
    """A mail server as far as its greeting."""

    def __init__(self, greeting):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.thread = threading.Thread(target=self._greet, args=(greeting,), daemon=True)
        self.thread.start()

    def _greet(self, greeting):
        try:
            while True:
                connection, _ = self.socket.accept()
                with connection:
                    connection.sendall(greeting)
                    connection.recv(1)
        except OSError:
            pass

    def environment(self):
        return {"SMTP_SERVER": "127.0.0.1", "SMTP_PORT": str(self.port), "SMTP_SECURITY": "none"}


class Doctor(unittest.TestCase):
    def setUp(self):
        self.house = Cookout()
        self.addCleanup(self.house.__exit__, None)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.portal = {"PORTAL_LISTEN": "127.0.0.1", "PORTAL_PORT": str(free.getsockname()[1])}
        self.mail = MailGreeting(b"220 mail.example.org ready\r\n")
        self.addCleanup(self.mail.socket.close)

    def fill(self):
        slug = self.house.open_event()
        server = self.house.serve()
        guests = Guests(server, slug, clients=2)
        guests.wait_for(10)
        server.terminate()
        guests.join()
        back_up_by_itself(self.house)

    def findings(self, command, **environment):
        """name → (level, finding, remedy), and the exit code; the plain text is looked at as well."""
        settings = {**self.portal, **self.mail.environment(), **environment}
        run = self.house.ctl(command, "--json", check=False, **settings)
        self.assertEqual(run.stderr, b"")
        found = {one["name"]: (one["level"], one["finding"], one["remedy"]) for one in json.loads(run.stdout)}
        text = self.house.ctl(command, check=False, **settings).stdout.decode()
        self.assertEqual(len(text.splitlines()), len(found), text)
        for line in text.splitlines():
            self.assertRegex(line, LINE)
        self.assertEqual(run.returncode, int(any(level == "fail" for level, *_ in found.values())))
        for level, finding, remedy in found.values():
            self.assertTrue(finding)
            self.assertEqual(remedy == "", level == "ok", "whatever is not in order has a remedy, and only that")
        return found, run.returncode

    def test_a_healthy_house_passes_every_check(self):
        self.fill()
        found, code = self.findings("doctor")
        self.assertEqual((code, {level for level, *_ in found.values()}), (0, {"ok"}), found)
        for name in ("settings", "place", "disk space", "log", "schema", "quick check", "hot queries", "clock", "backups",
                     "pool", "mail server", "portal"):
            self.assertIn(name, found)
        found, code = self.findings("check")
        self.assertEqual((code, {level for level, *_ in found.values()}), (0, {"ok"}), found)
        for name in ("file", "log", "schema", "integrity", "references", "counters", "agreement", "backups"):
            self.assertIn(name, found)

    def test_looking_changes_nothing(self):
        self.fill()
        before = self.house.database.read_bytes()
        self.findings("check")
        self.assertEqual(self.house.database.read_bytes(), before)

    def test_beside_a_running_program_nothing_is_wrong(self):
        self.fill()
        server = self.house.serve()
        guests = Guests(server, "summer-bbq", clients=4, prefix="more")
        guests.wait_for(20)
        for _ in range(5):
            for command in ("check", "doctor"):
                found, _ = self.findings(command, PORTAL_PORT=str(server.port))
                self.assertEqual([one for one in found.items() if one[1][0] == "fail"], [])
        self.assertIn("answers on port", found["portal"][1])
        server.terminate()
        guests.join()

    def alter(self, statement):
        with sqlite3.connect(self.house.database) as connection:
            connection.execute(statement)
        connection.close()

    def test_a_counter_that_differs_from_its_rows_is_found(self):
        self.fill()
        self.alter("UPDATE events SET places_taken = places_taken + 1")
        found, code = self.findings("check")
        self.assertEqual((found["counters"][0], code), ("fail", 1))
        self.assertIn("1 events whose counter", found["counters"][1])

    def test_a_row_without_its_parent_is_found(self):
        self.fill()
        self.alter("UPDATE registration_tickets SET registration_id = 99999 WHERE registration_id = 1")
        self.assertEqual(self.findings("check")[0]["references"][0], "fail")

    def test_a_text_that_no_program_altered_is_found(self):
        self.fill()
        self.alter("UPDATE registrations SET name = 'Somebody else' WHERE id = 1")
        found, _ = self.findings("check")
        self.assertEqual(found["agreement"][0], "fail")
        self.assertIn("1 registrations", found["agreement"][1])

    def test_a_missing_index_is_found(self):
        self.fill()
        self.alter("DROP INDEX idx_registrations_email")
        found, _ = self.findings("doctor")
        self.assertEqual(found["hot queries"][0], "fail")
        self.assertIn("lost link", found["hot queries"][1])

    def test_a_clock_behind_the_newest_change_is_told(self):
        self.fill()
        self.alter("UPDATE audit_log SET at = '2098-01-01T00:00:00.000Z' WHERE id = (SELECT max(id) FROM audit_log)")
        self.assertEqual(self.findings("doctor")[0]["clock"][0], "warn")

    def test_no_backups_are_a_warning(self):
        self.house.open_event()
        found, code = self.findings("doctor")
        self.assertEqual((found["backups"][0], code), ("warn", 0))

    def test_a_mail_server_that_is_not_there_or_is_none_is_told(self):
        self.fill()
        with socket.create_server(("127.0.0.1", 0)) as free:
            closed = str(free.getsockname()[1])
        self.assertEqual(self.findings("doctor", SMTP_PORT=closed)[0]["mail server"][0], "fail")
        other = MailGreeting(b"SSH-2.0-OpenSSH_9.2\r\n")
        found, _ = self.findings("doctor", **other.environment())
        other.socket.close()
        self.assertEqual(found["mail server"][0], "fail")
        self.assertIn("SSH-2.0", found["mail server"][1])
        self.assertEqual(self.findings("doctor", SMTP_SERVER="")[0]["mail server"][0], "warn")

    def test_a_port_of_somebody_else_is_told(self):
        self.fill()
        found, code = self.findings("doctor", PORTAL_PORT=str(self.mail.port))
        self.assertEqual((found["portal"][0], code), ("fail", 1))

    def test_malformed_settings_are_a_line_of_the_report(self):
        found, code = self.findings("doctor", PORTAL_PORT="http")
        self.assertEqual((found["settings"][0], code), ("fail", 1))
        self.assertIn("PORTAL_PORT", found["settings"][1])

    def test_a_database_that_does_not_exist_is_told_and_not_made(self):
        for command in ("doctor", "check"):
            found, code = self.findings(command)
            self.assertEqual((found["database"][0], code), ("fail", 1))
        self.assertFalse(self.house.database.exists())


if __name__ == "__main__":
    unittest.main()
