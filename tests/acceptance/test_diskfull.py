# SPDX-License-Identifier: GPL-3.0-or-later
"""A real full disk: a small tmpfs of its own, filled while guests register, and freed again."""
import contextlib
import os
import subprocess
import sys
import threading
import time
import unittest

from cookoutserver import Cookout, SLOWER, register, token_of

INSIDE = "COOKOUT_INSIDE_MOUNT_NAMESPACE"


class SmallDisk:
    """A tmpfs under the database's folder, and a ballast file that fills it to the last page."""

    def __init__(self, house):
        self.folder = house.folder / "disk"
        self.folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", self.folder], check=True)
        self.ballast = self.folder / "ballast"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "--lazy", self.folder], check=True)

    def fill(self):
        with open(self.ballast, "ab", buffering=0) as ballast, contextlib.suppress(OSError):
            while True:
                ballast.write(bytes(4096))

    def free(self):
        self.ballast.unlink()


class DiskFull(unittest.TestCase):
    def test_guests_hear_that_nothing_was_saved_and_it_goes_on_by_itself(self):
        with Cookout() as house, SmallDisk(house) as disk:
            house.database = disk.folder / "party.db"
            house.environment["DATABASE_PATH"] = str(house.database)
            slug = house.open_event()
            server = house.serve()
            thanked = [self.thanked(server, slug, f"before-{number}") for number in range(5)]
            self.assertNotIn(None, thanked)

            disk.fill()
            answer = None
            for number in range(400):  # the log may have room for a few more
                answer = register(server, slug, name=f"full-{number}", submission_key=f"full-{number}")
                if answer.status != 303:
                    break
                thanked.append(token_of(answer.location))
            self.assertEqual(answer.status, 503)
            self.assertIn("not saved", answer.body.lower().replace("not been saved", "not saved"))
            self.assertEqual(server.get(f"/r/{thanked[0]}").status, 200, "reading needs no room")
            self.no_partial_export(house, disk, slug)

            disk.free()
            freed = time.monotonic()
            again = None
            while again is None and time.monotonic() - freed < 10 * SLOWER:
                again = self.thanked(server, slug, "after")
                threading.Event().wait(0.1 if again is None else 0)
            self.assertIsNotNone(again, "ten seconds after the disk was freed nobody can register")
            thanked.append(again)
            self.assertEqual(server.terminate()[0], 0)
            house.assert_intact()
            stored = {token for token, in house.rows("SELECT token FROM registrations")}
            self.assertEqual(set(thanked) - stored, set())

    def thanked(self, server, slug, name):
        answer = register(server, slug, name=name, submission_key=name)
        return token_of(answer.location) if answer.status == 303 else None

    def no_partial_export(self, house, disk, slug):
        disk.fill()  # a commit that failed may have given some room back
        target = disk.folder / "guests.csv"
        run = house.ctl("export", "--event", slug, "--format", "csv", "--output", str(target), check=False)
        self.assertEqual(run.returncode, 1)
        self.assertFalse(target.exists())
        self.assertEqual([path.name for path in disk.folder.iterdir() if "guests" in path.name], [])


if __name__ == "__main__":
    if INSIDE not in os.environ:
        # A mount namespace of its own; for a user who is not root also a user namespace.
        private = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
        os.environ[INSIDE] = "1"
        os.execvp(private[0], [*private, sys.executable, *sys.argv])
    unittest.main()
