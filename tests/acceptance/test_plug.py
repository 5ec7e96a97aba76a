# SPDX-License-Identifier: GPL-3.0-or-later
"""The plug is pulled right before the n-th open, write, truncation or sync, for n = 1, 2, 3 … until nothing is left to
interrupt; and the database is deleted, replaced or locked away under a running program.

Whoever was thanked is there afterwards, nothing is half done, and what is refused is said with a way out.
COOKOUT_STRIDE=1 pulls it before every operation.
"""
import http.client
import os
import shutil
import signal
import sqlite3
import unittest

from cookoutserver import Cookout, register, token_of
from failingdisk import FailingDisk

STRIDE = int(os.environ.get("COOKOUT_STRIDE", "9"))
NOBODY = 65534


def content(path):
    """What a database holds that nobody else has open."""
    connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        return [connection.execute(statement).fetchall()
                for statement in ("PRAGMA integrity_check", "PRAGMA foreign_key_check", "SELECT * FROM registrations",
                                  "SELECT count(*) FROM audit_log")]
    finally:
        connection.close()


class Plug(unittest.TestCase):
    def pulled(self, attempt, stride=STRIDE):
        """Calls `attempt(house, number)`, which answers whether the plug was pulled, with growing numbers until not."""
        number = 1
        while True:
            with Cookout() as house:
                if not attempt(house, number):
                    break
            number += stride
        self.assertGreater(number, 10, "hardly an operation was counted: nothing was proved")

    def assert_died(self, run, disk):
        self.assertEqual(run.returncode, -signal.SIGKILL if disk.has_failed else 0, run.stderr)
        return disk.has_failed

    def test_while_a_new_database_is_made(self):
        def attempt(house, number):
            disk = FailingDisk(house, number, None)
            command = ("event", "create", "--title", "Summer BBQ", "--starts", "2097-06-19T16:00")
            pulled = self.assert_died(house.ctl(*command, check=False, **disk.environment), disk)
            if not house.database.exists() or b"summer-bbq" not in house.ctl("event", "list").stdout:
                house.ctl(*command)
            self.assertEqual(house.rows("SELECT slug FROM events"), [("summer-bbq",)])
            house.assert_intact()
            return pulled
        self.pulled(attempt)

    def test_while_guests_register(self):
        def attempt(house, number):
            slug = house.open_event()
            disk = FailingDisk(house, number, None)
            thanked = self.register_until_the_end(house, slug, disk)
            server = house.serve()
            for token in thanked:
                self.assertEqual(server.get(f"/r/{token}").status, 200)
            for guest in range(4):  # their browsers send the form again
                self.assertEqual(register(server, slug, name=f"guest-{guest}", submission_key=f"guest-{guest}").status, 303)
            server.terminate()
            house.assert_intact()
            stored = [token for token, in house.rows("SELECT token FROM registrations")]
            self.assertEqual(set(thanked) - set(stored), set(), f"operation {number}: thanked and lost")
            self.assertEqual(len(stored), 4, f"operation {number}: doubled")
            return disk.has_failed
        self.pulled(attempt)

    def register_until_the_end(self, house, slug, disk):
        thanked = []
        try:
            server = house.serve(**disk.environment)
        except AssertionError:
            self.assertEqual(house.servers[-1].process.returncode, -signal.SIGKILL)
            return thanked
        try:
            for guest in range(4):
                answer = register(server, slug, name=f"guest-{guest}", submission_key=f"guest-{guest}")
                self.assertEqual(answer.status, 303)
                thanked.append(token_of(answer.location))
        except (OSError, http.client.HTTPException):
            self.assertEqual(server.process.wait(10), -signal.SIGKILL)
            return thanked
        code, _, _ = server.terminate()
        self.assertEqual(code, -signal.SIGKILL if disk.has_failed else 0, server.errors.read_text())
        return thanked

    def filled(self, house):
        slug = house.open_event()
        server = house.serve()
        for guest in range(10):
            register(server, slug, name=f"guest-{guest}", submission_key=f"guest-{guest}")
        server.terminate()

    def test_while_a_backup_is_made(self):
        self.copied(lambda house: ("backup", "copy.db"), "copy.db")

    def test_while_a_backup_is_restored(self):
        def command(house):
            house.ctl("backup", "source.db")
            return "restore", "source.db", "--to", "new.db"
        self.copied(command, "new.db")

    def copied(self, command_for, target):
        def attempt(house, number):
            self.filled(house)
            command = command_for(house)
            expected = content(house.database)
            disk = FailingDisk(house, number, None, path=str(house.folder))
            pulled = self.assert_died(house.ctl(*command, check=False, **disk.environment), disk)
            copy = house.folder / target
            if copy.exists():
                self.assertEqual(content(copy), expected, f"operation {number}: half a copy has the name of a whole one")
                copy.unlink()
            house.ctl(*command)
            self.assertEqual(content(copy), expected)
            self.assertEqual(list(house.folder.glob(".cookout-part-*")), [], "the next run removes what was left")
            self.assertEqual(content(house.database), expected)
            return pulled
        self.pulled(attempt)


class Meanwhile(unittest.TestCase):
    """Somebody does something to the file while guests register."""

    def setUp(self):
        self.house = Cookout()
        self.addCleanup(self.house.__exit__, None)
        self.slug = self.house.open_event()
        self.server = None

    def serve(self, **options):
        self.server = self.house.serve(**options)
        return [self.thanked("first")]

    def answer(self, name):
        return register(self.server, self.slug, name=name, submission_key=name)

    def thanked(self, name):
        answer = self.answer(name)
        self.assertEqual(answer.status, 303, answer.body)
        return token_of(answer.location)

    def assert_refused(self, name, *words):
        """The guest is told that nothing was saved, and the log says why and what to do."""
        answer = self.answer(name)
        self.assertEqual(answer.status, 503)
        log = (self.house.folder / "cookout.log").read_text()
        for word in words:
            self.assertIn(word, log)

    def assert_kept(self, tokens):
        self.house.assert_intact()
        stored = {token for token, in self.house.rows("SELECT token FROM registrations")}
        self.assertEqual(set(tokens) - stored, set())

    def test_a_deleted_database_takes_no_guests_and_is_not_made_anew(self):
        tokens = self.serve()
        aside = self.house.folder / "aside.db"
        os.link(self.house.database, aside)  # what a trash can keeps
        self.house.database.unlink()
        self.assert_refused("second", "was moved, replaced or deleted", "put it back or start again")
        self.assertFalse(self.house.database.exists(), "an empty one in its place would hide the loss")
        os.link(aside, self.house.database)
        aside.unlink()
        tokens.append(self.thanked("second"))
        self.assertEqual(self.server.terminate()[0], 0)
        self.assert_kept(tokens)

    def test_a_replaced_database_is_not_written_to(self):
        tokens = self.serve()
        aside = self.house.folder / "aside.db"
        self.house.database.rename(aside)
        other = Cookout()
        self.addCleanup(other.__exit__, None)
        other.open_event(title="Another", slug="another")
        shutil.copy(other.database, self.house.database)
        before = self.house.database.read_bytes()
        self.assert_refused("second", "was moved, replaced or deleted", "put it back or start again")
        self.assertEqual(self.house.database.read_bytes(), before)
        aside.rename(self.house.database)
        tokens.append(self.thanked("second"))
        self.assertEqual(self.server.terminate()[0], 0)
        self.assert_kept(tokens)

    def test_a_database_locked_away_by_its_permissions_keeps_whom_it_thanked(self):
        wrapper = ()
        if os.geteuid() == 0:  # permissions do not bind the superuser
            for path in [self.house.folder, *self.house.folder.rglob("*")]:
                os.chown(path, NOBODY, NOBODY)
            wrapper = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        tokens = self.serve(wrapper=wrapper)
        for mode in (0o444, 0o000):
            self.house.database.chmod(mode)
            answer = self.answer(f"mode {mode:o}")
            self.assertIn(answer.status, (303, 503), answer.body)
            if answer.status == 303:
                tokens.append(token_of(answer.location))
        self.assertEqual(self.server.terminate()[0], 0)
        self.house.database.chmod(0o600)
        self.assert_kept(tokens)
        tokens += self.serve(wrapper=wrapper)
        self.assertEqual(self.server.terminate()[0], 0)
        self.assert_kept(tokens)


if __name__ == "__main__":
    unittest.main()
