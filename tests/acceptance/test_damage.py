# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases that are damaged, cut, empty, foreign, newer, or where none can live: never a crash, never silently empty,
the original untouched, and a sentence with a way out. COOKOUT_DAMAGES sets how many seeded damages are tried."""
import os
import pathlib
import random
import re
import shlex
import shutil
import sqlite3
import subprocess
import unittest

from cookoutserver import PROGRAM, Cookout, Guests
from ownbackups import back_up_by_itself, wait_while

DAMAGES = int(os.environ.get("COOKOUT_DAMAGES", "100"))
CONTENT = ("SELECT e.id, e.slug, e.title, e.starts_at, e.timezone, e.capacity FROM events e ORDER BY e.id",
           "SELECT id, event_id, code, name, email, phone, house_number, notes, places, total, registered_at"
           " FROM registrations ORDER BY id",
           "SELECT registration_id, position, code, count, unit_price FROM registration_tickets ORDER BY 1, 2")
NOBODY = 65534


def content(path):
    """What guests and organisers have entered, by a plain SQLite; raises sqlite3.Error when it cannot be read."""
    connection = sqlite3.connect(path)
    connection.text_factory = bytes
    try:
        return [connection.execute(statement).fetchall() for statement in CONTENT]
    finally:
        connection.close()


def looks(folder):
    """Bytes and times of the database's own files; an index (-shm) is rebuilt by whoever reads."""
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns)
            for path in sorted(folder.glob("party.db*")) if not path.name.endswith(("-shm", ".lock"))}


class Damage(unittest.TestCase):
    def setUp(self):
        self.house = Cookout()
        self.addCleanup(self.house.__exit__, None)
        self.database = self.house.database

    def make(self, count=60, kill=False):
        slug = self.house.open_event()
        server = self.house.serve()
        guests = Guests(server, slug, clients=4)
        guests.wait_for(count)
        server.kill() if kill else server.terminate()
        guests.join()
        if not kill:
            back_up_by_itself(self.house)

    def run_ctl(self, *command, **options):
        """Runs a command that must neither crash nor hang."""
        run = subprocess.run([PROGRAM, *command], env=self.house.environment, cwd=self.house.folder, check=False,
                             stdin=subprocess.DEVNULL, capture_output=True, timeout=60, **options)
        self.assertIn(run.returncode, (0, 1), run.stderr.decode())
        return run

    def assert_refused(self, *words, command=("serve", "--listen", "127.0.0.1", "--port", "0"), untouched=True, **options):
        """The start fails with one line that has these words, and the files are as they were."""
        before = looks(self.house.folder) if untouched else None
        run = self.run_ctl(*command, **options)
        said = run.stderr.decode()
        self.assertEqual((run.returncode, run.stdout), (1, b""), said)
        self.assertEqual(len(said.strip().splitlines()), 1, said)
        for word in words:
            self.assertIn(word, said)
        if untouched:
            self.assertEqual(looks(self.house.folder), before)
        return said

    def restore_as_told(self, said):
        """Does what the sentence says and returns the new database."""
        [command] = re.findall(r"cookoutctl (restore .*)", said.strip())
        arguments = shlex.split(command)
        self.run_ctl(*arguments, "--database", str(self.house.folder / "none.db"))
        return pathlib.Path(arguments[-1])

    def test_a_hundred_damages_are_told_or_harmless(self):
        seed = int(os.environ.get("COOKOUT_SEED", random.randrange(1 << 32)))
        print(f"seed {seed}", flush=True)
        chance = random.Random(seed)
        self.make(kill=True)
        # The log is not empty: guests came after the automatic copy, and the program was killed.
        self.run_ctl("backup", "extra.db")
        server = self.house.serve()
        guests = Guests(server, "summer-bbq", clients=4, prefix="late")
        guests.wait_for(20)
        server.kill()
        guests.join()
        names = [name for name in ("party.db", "party.db-wal", "party.db-shm") if (self.house.folder / name).exists()]
        self.assertIn("party.db-wal", names)
        whole = {name: (self.house.folder / name).read_bytes() for name in names}
        shutil.copytree(self.house.folder, self.house.folder / "aside", ignore=shutil.ignore_patterns("aside"))
        expected = content(self.house.folder / "aside" / "party.db")
        # The copy beside it is as new as the database, so that altered texts can be told from it.
        backups = self.house.folder / "backups"
        shutil.rmtree(backups)
        backups.mkdir()
        with sqlite3.connect(self.house.folder / "aside" / "party.db") as connection:
            connection.execute("VACUUM INTO ?", (str(backups / "party-20260101T000000Z.db"),))
        connection.close()
        told = harmless = 0
        for number in range(DAMAGES):
            for name, data in whole.items():
                (self.house.folder / name).write_bytes(data)
            how = self.damage(chance, whole, number)
            with self.subTest(number=number, how=how):
                if self.is_told():
                    told += 1
                else:
                    self.assertEqual(content(self.database), expected, f"silently altered: {how}")
                    harmless += 1
        print(f"{told} told, {harmless} harmless", flush=True)
        self.assertGreater(told, DAMAGES // 4)

    def damage(self, chance, whole, number):
        """One damage in the file, its log or its header; says what was done."""
        name = "party.db-wal" if number % 3 == 2 else "party.db"
        data = bytearray(whole[name])
        offset = chance.randrange(100) if number % 10 == 0 else chance.randrange(len(data))
        kind = chance.choice(("flip", "zero", "overwrite", "truncate", "page"))
        if kind == "flip":
            data[offset] ^= 1 << chance.randrange(8)
        elif kind == "zero":
            length = chance.randrange(1, 4096)
            data[offset:offset + length] = bytes(len(data[offset:offset + length]))
        elif kind == "overwrite":
            length = chance.randrange(1, 512)
            data[offset:offset + length] = chance.randbytes(len(data[offset:offset + length]))
        elif kind == "truncate":
            del data[offset:]
        else:
            page = offset // 4096 * 4096
            data[page:page + 4096] = bytes(len(data[page:page + 4096]))
        (self.house.folder / name).write_bytes(data)
        return f"{kind} {name} at {offset}"

    def is_told(self):
        """Whether `check` or a command that opens the database says so; neither may crash, nor change a thing first."""
        before = looks(self.house.folder)
        check = self.run_ctl("check")
        self.assertEqual(looks(self.house.folder), before, "check must not touch anything")
        start = self.run_ctl("event", "list")
        return check.returncode == 1 or start.returncode == 1

    def test_a_damaged_database_names_the_backup_and_the_command_that_restores_it(self):
        self.make()
        expected = content(self.database)
        data = bytearray(self.database.read_bytes())
        data[100:4096] = os.urandom(3996)
        self.database.write_bytes(data)
        said = self.assert_refused("is damaged", "nothing was changed", "newest good backup")
        restored = self.restore_as_told(said)
        self.assertTrue({row[0] for row in content(restored)[1]} <= {row[0] for row in expected[1]})
        self.assertNotEqual(content(restored)[0], [])

    def test_a_bad_backup_is_passed_over_for_an_older_good_one(self):
        self.make()
        [good, *_] = sorted((self.house.folder / "backups").iterdir())
        (self.house.folder / "backups" / "party-20990101T000000Z.db").write_bytes(good.read_bytes()[:-4096])
        self.database.write_bytes(b"\0" * 8192)
        self.assert_refused(str(sorted(p for p in (self.house.folder / "backups").iterdir() if "2099" not in p.name)[-1]))

    def test_a_cut_database_is_told(self):
        self.make()
        self.database.write_bytes(self.database.read_bytes()[:20480])
        self.assert_refused("is damaged", "cookoutctl restore")

    def test_an_emptied_database_is_not_taken_for_a_new_one(self):
        self.make()
        self.database.write_bytes(b"")
        said = self.assert_refused("is empty, but there are backups of it", "cookoutctl restore")
        self.assertNotEqual(content(self.restore_as_told(said))[1], [])

    def test_a_deleted_database_is_not_made_anew(self):
        self.make()
        self.database.unlink()
        self.assert_refused("is gone, but there are backups of it", "cookoutctl restore")
        self.assertFalse(self.database.exists())

    def test_an_emptied_database_with_its_log_is_not_taken_for_a_new_one(self):
        self.make(kill=True)
        shutil.rmtree(self.house.folder / "backups", ignore_errors=True)
        self.assertGreater((self.house.folder / "party.db-wal").stat().st_size, 0)
        self.database.write_bytes(b"")
        self.assert_refused("is empty, but its write-ahead log is not")

    def test_an_empty_file_alone_becomes_a_database(self):
        self.database.write_bytes(b"")
        self.house.open_event()
        self.house.assert_intact()

    def test_foreign_files_are_left_alone(self):
        self.run_ctl("event", "list")
        theirs = sqlite3.connect(self.house.folder / "theirs.db")
        theirs.execute("CREATE TABLE songs (title)")
        theirs.commit()
        theirs.close()
        foreign = {"belongs to another program": (self.house.folder / "theirs.db").read_bytes(),
                   "text": b"Dear guests, please come at six.\n" * 300,
                   "an image": b"\x89PNG\r\n\x1a\n" + os.urandom(9000), "a PDF document": b"%PDF-1.7\n" + os.urandom(9000),
                   "something else": os.urandom(9000)}
        for words, data in foreign.items():
            with self.subTest(kind=words):
                self.database.write_bytes(data)
                self.assert_refused(words, "choose another file")

    def test_a_folder_is_no_database(self):
        self.database.mkdir()
        self.assert_refused("is a folder, not a database", untouched=False)

    def test_a_newer_database_names_the_version_and_is_left_alone(self):
        self.make(5)
        with sqlite3.connect(self.database) as connection:
            connection.execute("INSERT INTO schema_migrations (version, name, applied_at) VALUES (9999, 'future', '')")
        connection.close()
        self.assert_refused("newer version of Cookout", "9999", "install that version")

    def as_nobody(self):
        """A user whom permissions bind, which they do not bind the superuser."""
        if os.geteuid() != 0:
            return {}
        for path in [self.house.folder, *self.house.folder.rglob("*")]:
            os.chown(path, NOBODY, NOBODY)
        return {"user": NOBODY, "group": NOBODY, "extra_groups": []}

    def test_what_may_not_be_written_or_read_is_said(self):
        self.make(5)
        nobody = self.as_nobody()
        whole = self.database.read_bytes()
        for command in (("event", "list"), ("serve", "--listen", "127.0.0.1", "--port", "0")):
            with self.subTest(command=command[0]):
                self.database.chmod(0o444)
                self.assert_refused("is read-only for this user", "chmod u+w", command=command, **nobody)
                self.database.chmod(0o000)
                self.assert_refused("may not be read by this user", command=command, untouched=False, **nobody)
                self.database.chmod(0o600)
                self.house.folder.chmod(0o555)
                self.assert_refused("cannot be written", "choose another folder", command=command, **nobody)
                self.house.folder.chmod(0o755)
        self.assertEqual(self.database.read_bytes(), whole)

    def test_damage_found_after_the_start_is_told_while_guests_are_served(self):
        self.make(60)
        copies = sorted((self.house.folder / "backups").iterdir())
        # A page of a table that opening does not read.
        with sqlite3.connect(self.database) as connection:
            [(root,)] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'idx_registrations_email'")
        connection.close()
        data = bytearray(self.database.read_bytes())
        data[(root - 1) * 4096:root * 4096] = os.urandom(4096)
        self.database.write_bytes(data)
        server = self.house.serve()
        log = self.house.folder / "cookout.log"
        wait_while(server, lambda: "is damaged" not in log.read_text())
        self.assertIn("cookoutctl restore", log.read_text())
        self.assertEqual(server.get("/healthz").status, 200)
        server.terminate()
        self.assertEqual(sorted((self.house.folder / "backups").iterdir()), copies, "no copy is made of damage")


if __name__ == "__main__":
    unittest.main()
