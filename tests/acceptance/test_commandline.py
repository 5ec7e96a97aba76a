# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, wrong usage and wrong settings: exit codes and one plain line on standard error."""
import json
import unittest

from cookoutserver import Cookout

COMMANDS = [(), ("serve",), ("event",), ("event", "create"), ("event", "list"), ("event", "open"), ("event", "close"),
            ("export",), ("mail",), ("mail", "status"), ("mail", "retry"), ("mail", "setup"),
            ("mail", "providers"), ("user",), ("user", "add"), ("user", "list"), ("user", "password"),
            ("user", "disable"), ("user", "enable"), ("token",),
            ("token", "add"), ("token", "list"), ("token", "revoke")]
WRONG = [(), ("dance",), ("event",), ("event", "dance"), ("mail",), ("mail", "dance"), ("serve", "--loudly"),
         ("serve", "--port", "many"), ("serve", "--port", "70000"), ("serve", "extra"), ("event", "open"),
         ("event", "close"), ("event", "create"), ("event", "create", "--title", "BBQ"),
         ("event", "create", "--title", "BBQ", "--starts", "soon"),
         ("event", "create", "--title", "BBQ", "--starts", "2097-06-19T16:00", "--capacity", "lots"),
         ("event", "create", "--title", "BBQ", "--starts", "2097-06-19T16:00", "--price-adult", "cheap"),
         ("event", "create", "--title", "BBQ", "--starts", "2097-06-19T16:00", "--timezone", "Mars/Olympus"),
         ("export",), ("export", "--event", "a", "--format", "csv"), ("export", "--format", "csv", "--output", "-"),
         ("export", "--event", "a", "--format", "odt", "--output", "-"), ("--log-level", "loud", "event", "list")]
MALFORMED = {"PORTAL_PORT": "http", "DATABASE_POOL_SIZE": "one", "DATABASE_POOL_TIMEOUT": "-1",
             "DATABASE_SYNCHRONOUS": "maybe", "SMTP_SECURITY": "yes", "SMTP_PORT": "0", "SMTP_PER_HOUR": "few",
             "PORTAL_POST_PER_MINUTE": "few",
             "LOG_LEVEL": "loud", "LOG_FORMAT": "xml", "SESSION_LIFETIME": "long", "STATIC_MAX_AGE": "-5",
             "DATABASE_URL": "mysql://root@localhost/party", "PORTAL_PUBLIC_URL": "party", "MAX_CONTENT_LENGTH": "16M",
             "PORTAL_LISTEN": "everywhere", "TRUSTED_PROXIES": "10.0.0.0/99", "PORTAL_CONNECTIONS_PER_ADDRESS": "-1",
             "PORTAL_PLAIN_SIGN_IN": "maybe"}


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.house = Cookout()
        self.addCleanup(self.house.__exit__, None)

    def assert_one_line(self, run):
        lines = run.stderr.decode().strip().splitlines()
        self.assertEqual(len(lines), 1, f"errors are one line that says what happened and what to do: {lines}")

    def test_every_command_explains_itself(self):
        for command in COMMANDS:
            with self.subTest(command=command):
                run = self.house.ctl(*command, "--help", check=False)
                self.assertEqual(run.returncode, 0)
                self.assertRegex(run.stdout.decode(), "(?m)^Usage: cookoutctl ")
                self.assertIn(" ".join(command), run.stdout.decode())
                self.assertEqual(run.stderr, b"")
        self.assertFalse(self.house.database.exists(), "asking for help must not make a database")

    def test_the_first_help_names_every_command(self):
        text = self.house.ctl("--help").stdout.decode()
        for command in COMMANDS:
            self.assertIn(" ".join(command), text)

    def test_wrong_usage_exits_2_and_changes_nothing(self):
        for command in WRONG:
            with self.subTest(command=command):
                run = self.house.ctl(*command, check=False)
                self.assertEqual(run.returncode, 2, run.stderr.decode())
                self.assertEqual(run.stdout, b"")
                self.assertNotEqual(run.stderr.strip(), b"")
        self.assertFalse(self.house.database.exists(), "wrong usage must not make a database")

    def test_a_malformed_setting_stops_the_start_and_is_named(self):
        for name, value in MALFORMED.items():
            with self.subTest(variable=name):
                run = self.house.ctl("serve", check=False, **{"PORTAL_PORT": "0", name: value})
                self.assertIn(run.returncode, (1, 2))
                self.assertIn(name, run.stderr.decode())
                self.assertEqual(run.stdout, b"")
                self.assert_one_line(run)

    def test_what_does_not_exist_fails_with_one_line(self):
        self.house.open_event()
        for command in (("event", "open", "winter-bbq"), ("event", "close", "winter-bbq"),
                        ("export", "--event", "winter-bbq", "--format", "csv", "--output", "-")):
            with self.subTest(command=command):
                run = self.house.ctl(*command, check=False)
                self.assertEqual(run.returncode, 1)
                self.assertIn("winter-bbq", run.stderr.decode())
                self.assert_one_line(run)

    def test_a_slug_is_used_once(self):
        self.house.open_event()
        run = self.house.ctl("event", "create", "--title", "Summer BBQ", "--starts", "2098-06-19T16:00", check=False)
        self.assertEqual(run.returncode, 1)
        self.assert_one_line(run)

    def test_tables_are_printed_as_json_too(self):
        self.house.open_event(capacity=60)
        [event] = json.loads(self.house.ctl("event", "list", "--json").stdout)
        self.assertEqual((event["slug"], event["state"]), ("summer-bbq", "open"))
        self.assertEqual(json.loads(self.house.ctl("mail", "status", "--json").stdout)["queued"], 0)
        self.house.ctl("event", "close", "summer-bbq")
        [event] = json.loads(self.house.ctl("event", "list", "--json").stdout)
        self.assertEqual(event["state"], "closed")

    def test_a_port_in_use_is_said_plainly(self):
        server = self.house.serve()
        run = self.house.ctl("serve", "--listen", "127.0.0.1", "--port", str(server.port), check=False,
                             DATABASE_PATH=str(self.house.folder / "other.db"))
        self.assertEqual(run.returncode, 1)
        self.assertIn(str(server.port), run.stderr.decode())
        server.terminate()


if __name__ == "__main__":
    unittest.main()
