# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup is complete or absent, holds everything confirmed before it began, and becomes a database again."""
import fcntl
import json
import os
import random
import signal
import sqlite3
import stat
import subprocess
import unittest

from cookoutserver import PROGRAM, Cookout, Guests
from ownbackups import back_up_by_itself

ROUNDS = int(os.environ.get("COOKOUT_ROUNDS", "10"))
KILLS = int(os.environ.get("COOKOUT_KILLS", "15"))


def read(path, statement, *values):
    """What a file holds that nobody else has open."""
    connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        return connection.execute(statement, values).fetchall()
    finally:
        connection.close()


def leftovers(folder):
    return sorted(name for name in os.listdir(folder) if name.startswith(".cookout-part-"))


class Backup(unittest.TestCase):
    def setUp(self):
        self.house = Cookout()
        self.addCleanup(self.house.__exit__, None)

    def assert_whole(self, path):
        self.assertEqual(read(path, "PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(read(path, "PRAGMA foreign_key_check"), [])

    def fill(self, count=40):
        """An event with at least so many registrations; the server is stopped again."""
        slug = self.house.open_event()
        server = self.house.serve()
        guests = Guests(server, slug, clients=4)
        guests.wait_for(count)
        server.terminate()
        guests.join()
        return guests.acknowledged

    def test_every_backup_under_load_holds_what_was_confirmed_before_it_began(self):
        slug = self.house.open_event()
        server = self.house.serve()
        guests = Guests(server, slug, clients=8)
        confirmed = []
        for number in range(ROUNDS):
            guests.wait_for(20 * (number + 1))
            confirmed.append({guest.token for guest in guests.acknowledged})
            self.house.ctl("backup", f"copy-{number}.db")
        server.terminate()
        guests.join()
        for number, expected in enumerate(confirmed):
            copy, restored = self.house.folder / f"copy-{number}.db", self.house.folder / f"restored-{number}.db"
            self.assertEqual(stat.S_IMODE(copy.stat().st_mode), 0o600)
            self.house.ctl("restore", str(copy), "--to", str(restored))
            self.assert_whole(restored)
            stored = {token for (token,) in read(restored, "SELECT token FROM registrations")}
            self.assertEqual(expected - stored, set())
        self.house.assert_intact()

    def test_a_restored_database_is_served_again(self):
        acknowledged = self.fill()
        self.house.ctl("backup", "copy.db")
        self.house.ctl("restore", "copy.db", "--to", "again.db")
        server = self.house.serve(DATABASE_PATH=str(self.house.folder / "again.db"))
        for guest in acknowledged[:5]:
            self.assertIn(guest.name, server.get(f"/r/{guest.token}").body)
        self.assertEqual(server.terminate()[0], 0)

    def test_restoring_says_what_differs_from_now(self):
        self.fill(20)
        self.house.ctl("backup", "copy.db")
        before = self.house.rows("SELECT count(*) FROM registrations")[0][0]
        server = self.house.serve()
        guests = Guests(server, "summer-bbq", clients=2, prefix="later")
        guests.wait_for(3)
        server.terminate()
        guests.join()
        now = self.house.rows("SELECT count(*) FROM registrations")[0][0]
        text = self.house.ctl("restore", "copy.db", "--to", "one.db").stdout.decode()
        self.assertIn(f"registrations: {before} in the backup, {now} now; {now - before} only now\n", text)
        self.assertIn(f"registrations of summer-bbq: {before} in the backup, {now} now", text)
        self.assertRegex(text, r"newest change: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC in the backup, ")
        answer = json.loads(self.house.ctl("restore", "copy.db", "--to", "two.db", "--json").stdout)
        [row] = [row for row in answer["comparison"]["differences"] if row["what"] == "registrations"]
        self.assertEqual((row["in_backup"], row["now"], row["only_now"]), (before, now, now - before))

    def test_nothing_that_exists_is_overwritten(self):
        self.fill(5)
        self.house.ctl("backup", "copy.db")
        for command in (("backup", "copy.db"), ("restore", "copy.db", "--to", "copy.db"),
                        ("restore", "copy.db", "--to", str(self.house.database))):
            target = self.house.folder / command[-1]
            before = target.read_bytes()
            run = self.house.ctl(*command, check=False)
            self.assertEqual((run.returncode, run.stdout), (1, b""))
            self.assertIn("exists already", run.stderr.decode())
            self.assertEqual(target.read_bytes(), before)

    def test_a_damaged_backup_is_not_restored(self):
        self.fill(20)
        self.house.ctl("backup", "copy.db")
        copy = self.house.folder / "copy.db"
        whole = copy.read_bytes()
        for name, damaged in {"cut": whole[:len(whole) // 2], "zeroes": whole[:8192] + bytes(8192) + whole[16384:],
                              "empty": b"", "text": b"Dear guests, " * 1000}.items():
            with self.subTest(damage=name):
                copy.write_bytes(damaged)
                run = self.house.ctl("restore", "copy.db", "--to", f"{name}.db", check=False)
                self.assertEqual(run.returncode, 1, name)
                self.assertEqual(len(run.stderr.decode().strip().splitlines()), 1)
                self.assertFalse((self.house.folder / f"{name}.db").exists())
                self.assertEqual(leftovers(self.house.folder), [])

    def test_the_program_backs_up_by_itself_and_only_when_something_changed(self):
        self.fill(5)
        folder = self.house.folder / "backups"
        back_up_by_itself(self.house)
        copies = set(os.listdir(folder))
        count = self.house.rows("SELECT count(*) FROM registrations")
        self.assertEqual(read(folder / max(copies), "SELECT count(*) FROM registrations"), count)
        for name in copies:
            self.assertRegex(name, r"^party-\d{8}T\d{6}Z\.db$")
            self.assert_whole(folder / name)
            self.assertEqual(stat.S_IMODE((folder / name).stat().st_mode), 0o600)

    def kill_at_random(self, command, target, chance):
        """Runs the command and kills it somewhere; tells whether it was still running."""
        started = os.times().elapsed
        process = subprocess.Popen([PROGRAM, *command], env=self.house.environment, cwd=self.house.folder,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(chance.uniform(0.0, self.usual))
            self.usual = min(self.usual, os.times().elapsed - started)  # the machine was busier when it was measured
        except subprocess.TimeoutExpired:
            pass
        process.send_signal(signal.SIGKILL)
        killed = process.wait() == -signal.SIGKILL
        if target.exists():
            self.assert_whole(target)
            target.unlink()
        return killed

    def test_kill_9_leaves_a_complete_file_or_none(self):
        seed = random.randrange(1 << 32)
        print(f"seed {seed}", flush=True)
        chance = random.Random(seed)
        self.fill(60)
        self.grow()
        self.house.ctl("backup", "source.db")
        source, database = self.house.folder / "source.db", self.house.database
        before = source.read_bytes(), self.house.rows("SELECT count(*), max(id) FROM audit_log")
        for command, target in ((("backup", "copy.db"), "copy.db"), (("restore", "source.db", "--to", "new.db"), "new.db")):
            started = os.times().elapsed
            self.house.ctl(*command)
            self.usual = os.times().elapsed - started
            (self.house.folder / target).unlink()
            killed = [self.kill_at_random(command, self.house.folder / target, chance) for _ in range(KILLS)]
            self.assertGreater(sum(killed), KILLS // 3, "hardly one was killed while it worked")
            self.house.ctl(*command)
            self.assert_whole(self.house.folder / target)
            self.assertEqual(leftovers(self.house.folder), [], "the next run removes what was left")
        self.assertEqual((source.read_bytes(), self.house.rows("SELECT count(*), max(id) FROM audit_log")), before)
        self.house.assert_intact()
        self.assertTrue(database.exists())

    def grow(self):
        """Some megabytes, so that a copy takes long enough to be hit."""
        connection = sqlite3.connect(self.house.database)
        with connection:
            connection.executemany(
                "INSERT INTO media (hash, type, width, height, bytes, created_at) VALUES (?, 'image/png', 1, 1, ?, '')",
                [(str(number), os.urandom(1 << 20)) for number in range(40)])
        connection.close()

    def test_a_backup_in_the_making_is_not_taken_for_a_leftover(self):
        self.fill(5)
        mine = self.house.folder / (".cookout-part-" + "A" * 22)
        other = self.house.folder / ".cookout-part-notes.txt"
        other.write_text("somebody's notes")
        with open(mine, "wb") as working:
            fcntl.flock(working, fcntl.LOCK_EX)
            self.house.ctl("backup", "one.db")
            self.assertTrue(mine.exists())
        self.house.ctl("backup", "two.db")
        self.assertFalse(mine.exists())
        self.assertTrue(other.exists(), "only files of our own pattern are ever removed")


if __name__ == "__main__":
    unittest.main()
