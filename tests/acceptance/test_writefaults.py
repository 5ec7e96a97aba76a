# SPDX-License-Identifier: GPL-3.0-or-later
"""The n-th open, write, truncation or sync of the database fails, for n = 1, 2, 3 … until a run meets no failure.

Whatever fails, the program neither crashes nor thanks anybody for what is not kept, and it says what happened.
"""
import errno
import http.client
import os
import unittest

from cookoutserver import Cookout, register, token_of
from failingdisk import FailingDisk

# Every n-th operation is tried; 1 tries them all.
STRIDE = int(os.environ.get("COOKOUT_STRIDE", "3"))
FOREVER = "1000000000"


class WriteFaults(unittest.TestCase):
    def test_a_new_database_is_made_whole_or_not_at_all(self):
        number, reached = 1, True
        while reached:
            with Cookout() as house:
                disk = FailingDisk(house, number, errno.EIO)
                run = house.ctl("event", "create", "--title", "Summer BBQ", "--starts", "2097-06-19T16:00",
                                check=False, **disk.environment)
                reached = disk.has_failed
                self.assertIn(run.returncode, (0, 1), run.stderr)
                if run.returncode == 1:
                    self.assertEqual(len(run.stderr.decode().strip().splitlines()), 1, run.stderr)
                # The disk works again: what was promised is there, and the program goes on.
                events = house.ctl("event", "list").stdout.decode() if house.database.exists() else ""
                self.assertEqual("summer-bbq" in events, run.returncode == 0, f"operation {number}: {run.stderr}")
            number += STRIDE
        self.assertGreater(number, 10, "hardly an operation was counted: nothing was proved")

    def test_one_failing_operation_while_guests_register(self):
        self.while_guests_register(errno.EIO, "1", STRIDE)

    def test_a_disk_that_is_full_from_some_moment_on(self):
        self.while_guests_register(errno.ENOSPC, FOREVER, 2 * STRIDE)

    def while_guests_register(self, code, times, stride):
        number, reached = 1, True
        while reached:
            with Cookout() as house:
                slug = house.open_event()
                disk = FailingDisk(house, number, code, times)
                thanked = self.serve_and_register(house, slug, disk)
                reached = disk.has_failed
                if not reached:
                    self.assertEqual(len(thanked), 4, "without a failure everybody is thanked")
                # As after a restart on a disk that works.
                house.serve().terminate()
                house.assert_intact()
                stored = {token for token, in house.rows("SELECT token FROM registrations")}
                self.assertEqual(thanked - stored, set(), f"operation {number}: thanked and lost")
            number += stride
        self.assertGreater(number, 10, "hardly an operation was counted: nothing was proved")

    def serve_and_register(self, house, slug, disk):
        """The tokens of everybody who was thanked while the disk failed somewhere."""
        thanked = set()
        try:
            server = house.serve(**disk.environment)
        except AssertionError:
            server = house.servers[-1]
            self.assertEqual(server.process.returncode, 1, server.errors.read_text())
            self.assertIn("party.db", server.errors.read_text())
            return thanked
        for guest in range(4):
            try:
                answer = register(server, slug, name=f"guest-{guest}", submission_key=f"guest-{guest}")
            except (OSError, http.client.HTTPException) as problem:
                self.fail(f"no answer at all: {problem}\n{server.errors.read_text()}")
            self.assertIn(answer.status, (303, 503), answer.body)
            if answer.status == 303:
                thanked.add(token_of(answer.location))
        code, _, _ = server.terminate()
        self.assertEqual(code, 0, server.errors.read_text())
        return thanked


if __name__ == "__main__":
    unittest.main()
