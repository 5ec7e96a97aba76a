# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts and API tokens from the command line, and what they open on a portal that is running meanwhile."""
import json
import os
import pty
import re
import subprocess
import time
import unittest
import urllib.parse

from cookoutserver import Cookout, PROGRAM, SLOWER, request

PASSWORD = "grill the corn slowly"


class Accounts(unittest.TestCase):
    def setUp(self):
        self.house = Cookout()
        self.addCleanup(self.house.__exit__, None)

    def ctl(self, *arguments, password=PASSWORD + "\n"):
        """One command with a line on its standard input."""
        return subprocess.run([PROGRAM, *arguments], env=self.house.environment, cwd=self.house.folder,
                              input=password.encode(), capture_output=True, timeout=30 * SLOWER, check=False)

    def add(self, name, role="helper"):
        run = self.ctl("user", "add", name, "--role", role, "--password-stdin")
        self.assertEqual((run.returncode, run.stdout, run.stderr), (0, b"", b""))

    def users(self):
        return {user["name"]: user for user in json.loads(self.house.ctl("user", "list", "--json").stdout)}

    def refused(self, run, *words, code=1):
        self.assertEqual(run.returncode, code, run.stderr.decode())
        self.assertEqual(run.stdout, b"")
        self.assertEqual(len(run.stderr.decode().strip().splitlines()), 1, run.stderr.decode())
        for word in words:
            self.assertIn(word, run.stderr.decode())

    def sign_in(self, server, name, password=PASSWORD):
        """The status of the answer, and the cookie that it gives."""
        page = server.get("/staff/sign-in")
        token = re.search(r'name="form_token" value="([^"]+)"', page.body).group(1)
        body = urllib.parse.urlencode({"name": name, "password": password, "form_token": token})
        connection = server.connect()
        answer = request(connection, "POST", "/staff/sign-in", body,
                         {"Content-Type": "application/x-www-form-urlencoded", "Origin": server.url.rstrip("/")})
        connection.close()
        return answer.status, (answer.headers.get("Set-Cookie") or "").partition(";")[0]

    def staff_page(self, server, cookie):
        connection = server.connect()
        answer = request(connection, "GET", "/staff", headers={"Cookie": cookie})
        connection.close()
        return answer

    def becomes(self, wanted):
        deadline = time.monotonic() + 2 * SLOWER
        while not wanted():
            self.assertLess(time.monotonic(), deadline, "it did not happen within two seconds")

    def test_accounts_are_added_listed_and_changed(self):
        self.add("Anna", "admin")
        self.add("bob")
        users = self.users()
        self.assertEqual({name: (user["role"], user["enabled"]) for name, user in users.items()},
                         {"anna": ("admin", True), "bob": ("helper", True)})
        self.assertEqual(set(users["anna"]), {"name", "role", "enabled", "created_at"})
        self.house.ctl("user", "disable", "bob")
        self.assertFalse(self.users()["bob"]["enabled"])
        self.house.ctl("user", "enable", "bob", "--role", "kitchen")
        self.assertEqual((self.users()["bob"]["role"], self.users()["bob"]["enabled"]), ("kitchen", True))
        self.assertRegex(self.house.ctl("user", "list").stdout.decode(), r"(?m)^anna +admin +enabled$")

    def test_a_password_never_stands_in_the_database(self):
        self.add("anna")
        (kept,), = self.house.rows("SELECT password_hash FROM users")
        self.assertRegex(kept, r"^\$argon2id\$v=19\$m=19456,t=2,p=1\$")
        for path in self.house.folder.rglob("*"):  # the log, too
            if path.is_file():
                self.assertNotIn(PASSWORD.encode(), path.read_bytes(), path)

    def test_what_cannot_be_is_refused_in_one_line(self):
        self.add("anna", "admin")
        self.refused(self.ctl("user", "add", "Anna", "--password-stdin"), "name", "in use")
        self.refused(self.ctl("user", "add", "bob", "--password-stdin", password="short\n"), "shorter than 10")
        self.refused(self.ctl("user", "add", "bob", "--password-stdin", password="password123\n"), "guessed")
        self.refused(self.ctl("user", "add", "bob", "--password-stdin", password=""), "no password")
        self.refused(self.ctl("user", "password", "nobody", "--password-stdin"), "nobody")
        self.refused(self.ctl("user", "disable", "anna"), "anna", "last enabled admin")
        self.refused(self.ctl("user", "enable", "anna", "--role", "helper"), "last enabled admin")
        self.refused(self.ctl("token", "revoke", "till"), "till")
        self.assertEqual(set(self.users()), {"anna"})

    def test_wrong_usage_exits_2(self):
        for command in (("user",), ("user", "add"), ("user", "add", "a", "b"), ("user", "dance"), ("token",),
                        ("user", "add", "bob", "--role", "owner", "--password-stdin"),
                        ("user", "add", "bob", "--password", "secret"), ("user", "disable"), ("token", "add"),
                        ("token", "add", "till", "--role", "owner"), ("token", "revoke")):
            with self.subTest(command=command):
                self.assertEqual(self.ctl(*command).returncode, 2)
        self.assertFalse(self.house.database.exists(), "wrong usage must not make a database")

    def test_without_a_terminal_the_way_is_named(self):
        run = subprocess.run([PROGRAM, "user", "add", "anna"], env=self.house.environment, cwd=self.house.folder,
                             stdin=subprocess.DEVNULL, capture_output=True, timeout=30 * SLOWER, check=False,
                             start_new_session=True)
        self.refused(run, "--password-stdin")

    def ask_at_terminal(self, *answers):
        """Types answers at a terminal; returns the exit code and all that could be seen there."""
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.house.folder)
            os.execve(PROGRAM, [PROGRAM, "user", "add", "anna"], self.house.environment)
        seen = b""
        pending = list(answers)
        while True:
            try:
                part = os.read(terminal, 1024)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            seen += part
            if part.rstrip().endswith(b":") and pending:
                os.write(terminal, pending.pop(0).encode() + b"\n")
        os.close(terminal)
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status), seen.decode()

    def test_at_a_terminal_the_password_is_asked_twice_and_not_seen(self):
        code, seen = self.ask_at_terminal(PASSWORD, PASSWORD)
        self.assertEqual(code, 0, seen)
        self.assertNotIn(PASSWORD, seen)
        self.assertEqual(set(self.users()), {"anna"})
        code, seen = self.ask_at_terminal(PASSWORD, "something else entirely")
        self.assertEqual(code, 1)
        self.assertIn("differ", seen)

    def test_a_token_is_printed_once_and_never_again(self):
        token = self.house.ctl("token", "add", "till", "--role", "treasurer").stdout.decode()
        self.assertRegex(token, r"^[A-Za-z0-9_-]{22}\n$")
        self.house.ctl("token", "add", "import")
        listed = self.house.ctl("token", "list", "--json").stdout.decode()
        self.assertNotIn(token.strip(), listed + self.house.ctl("token", "list").stdout.decode())
        rows = {row["name"]: row for row in json.loads(listed)}
        self.assertEqual(rows["till"]["role"], "treasurer")
        self.assertEqual((rows["import"]["role"], rows["import"]["revoked_at"], rows["import"]["last_used_at"]),
                         ("helper", None, None))
        self.house.ctl("token", "revoke", "till")
        rows = {row["name"]: row for row in json.loads(self.house.ctl("token", "list", "--json").stdout)}
        self.assertIsNotNone(rows["till"]["revoked_at"])
        for path in self.house.folder.glob("party.db*"):
            self.assertNotIn(token.strip().encode(), path.read_bytes())

    def test_what_the_command_line_changes_a_running_portal_knows_within_two_seconds(self):
        self.house.open_event()
        server = self.house.serve()
        self.add("anna", "organiser")
        self.becomes(lambda: self.sign_in(server, "anna")[0] == 303)
        status, cookie = self.sign_in(server, "anna")
        self.assertEqual(status, 303)
        self.assertEqual(self.staff_page(server, cookie).status, 200)
        self.assertIn("anna", self.staff_page(server, cookie).body)
        self.house.ctl("user", "disable", "anna")
        self.becomes(lambda: self.staff_page(server, cookie).status == 303)
        self.assertEqual(self.sign_in(server, "anna")[0], 422)
        self.house.ctl("user", "enable", "anna")
        self.ctl("user", "password", "anna", "--password-stdin", password="turn the corn often\n")
        self.assertEqual(self.sign_in(server, "anna", "turn the corn often")[0], 303)

    def test_a_session_outlives_a_restart_and_its_lifetime_is_a_setting(self):
        self.house.open_event()
        self.add("anna", "organiser")
        server = self.house.serve()
        _, cookie = self.sign_in(server, "anna")
        server.terminate()
        server = self.house.serve()
        self.assertEqual(self.staff_page(server, cookie).status, 200)
        server.terminate()
        self.assertEqual(self.house.ctl("serve", check=False, SESSION_LIFETIME="59").returncode, 1)
        self.assertEqual(self.house.ctl("serve", check=False, PORTAL_PLAIN_SIGN_IN="maybe").returncode, 1)


if __name__ == "__main__":
    unittest.main()
