# SPDX-License-Identifier: GPL-3.0-or-later
"""Two programs on one database: the second serves nothing, and each hears what the other has changed."""
import time
import unittest

from cookoutserver import Cookout, SLOWER, register


class TwoPrograms(unittest.TestCase):
    def setUp(self):
        self.house = Cookout()
        self.addCleanup(self.house.__exit__, None)

    def becomes(self, server, path, wanted):
        """Asks for the page until it is as wanted: within two seconds."""
        deadline = time.monotonic() + 2 * SLOWER
        while time.monotonic() < deadline:
            if wanted(server.get(path)):
                return
        self.fail(f"{path} did not change within two seconds")

    def test_a_running_portal_hears_of_events_that_a_script_opens_and_closes(self):
        slug = self.house.open_event()
        server = self.house.serve()
        self.assertIn("<form", server.get(f"/e/{slug}").body)
        self.house.ctl("event", "close", slug)
        self.becomes(server, f"/e/{slug}", lambda page: "Registration is closed" in page.body)
        other = self.house.open_event(title="Winter BBQ", slug="winter-bbq")
        self.becomes(server, f"/e/{other}", lambda page: page.status == 200)
        self.assertEqual(register(server, other, name="Zoë").status, 303)

    def test_a_second_server_says_who_runs_the_first(self):
        server = self.house.serve()
        link = self.house.folder / "link.db"
        link.symlink_to(self.house.database)
        for path in (self.house.database, link):
            run = self.house.ctl("serve", "--port", "0", check=False, DATABASE_PATH=str(path))
            self.assertEqual(run.returncode, 1)
            self.assertIn(str(server.process.pid), run.stderr.decode())
            self.assertEqual(len(run.stderr.decode().strip().splitlines()), 1)

    def test_commands_that_only_look_make_no_database(self):
        for command in (("event", "list"), ("mail", "status"), ("event", "open", "a"),
                        ("export", "--event", "a", "--format", "csv", "--output", "-")):
            run = self.house.ctl(*command, check=False)
            self.assertEqual(run.returncode, 1)
            self.assertIn(str(self.house.database), run.stderr.decode())
        self.assertFalse(self.house.database.exists())


if __name__ == "__main__":
    unittest.main()
