# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGTERM and SIGINT: finish what is in flight, keep what was promised, go."""
import pathlib
import signal
import sqlite3
import time
import unittest

from cookoutserver import Cookout, Guests, SLOWER, form


def wait_until_read(server):
    """Until the server has taken every byte of its one connection from the kernel, of a request sent before."""
    deadline = time.monotonic() + 10 * SLOWER
    while time.monotonic() < deadline:
        rows = [row.split() for row in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]]
        unread = [row[4].split(":")[1] for row in rows if row[1].endswith(f":{server.port:04X}") and row[3] == "01"]
        if unread == ["00000000"]:
            return
        server.process.poll()
    raise AssertionError(f"a request at port {server.port} is not read: {unread}")


class Stop(unittest.TestCase):
    def stop_under_load(self, number):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            guests = Guests(server, slug, clients=8, email=True)
            guests.wait_for(50)
            code, seconds, rest = server.terminate(number)
            guests.join()
            print(f"{number.name} under load: {seconds:.3f} s, {len(guests.acknowledged)} acknowledged, "
                  f"{guests.unanswered} without answer", flush=True)
            self.assertEqual(code, 0, server.errors.read_text()[-2000:])
            self.assertLessEqual(seconds, 5 * SLOWER)
            self.assertEqual(rest, b"", "serve prints one line and nothing else")
            self.assertLessEqual(set(guests.statuses), {303, 503})
            house.assert_intact()
            stored = {token for (token,) in house.rows("SELECT token FROM registrations")}
            self.assertEqual([guest for guest in guests.acknowledged if guest.token not in stored], [])
            # Requests in flight are finished: what was stored was also answered.
            self.assertEqual(len(stored), len(guests.acknowledged))

    def test_sigterm_under_load_ends_in_time_and_loses_nothing(self):
        self.stop_under_load(signal.SIGTERM)

    def test_sigint_under_load_ends_in_time_and_loses_nothing(self):
        self.stop_under_load(signal.SIGINT)

    def test_a_lock_of_another_program_holds_nobody_up_and_nobody_is_left_without_an_answer(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            other = sqlite3.connect(house.database, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            guest = server.connect()
            guest.request("POST", f"/e/{slug}/register", form(name="Late"),
                          {"Content-Type": "application/x-www-form-urlencoded"})
            wait_until_read(server)  # a connection alone promises nothing: without a request it is closed in silence
            code, seconds, _ = server.terminate()
            status = guest.getresponse().status
            guest.close()
            other.execute("ROLLBACK")
            self.assertEqual(code, 0, server.errors.read_text()[-2000:])
            self.assertLessEqual(seconds, 5 * SLOWER)
            self.assertEqual(status, 503)
            self.assertEqual(house.rows("SELECT COUNT(*) FROM registrations"), [(0,)])

    def test_an_idle_server_stops_within_a_second(self):
        with Cookout() as house:
            house.open_event()
            server = house.serve()
            idle = server.connect()
            idle.connect()  # a phone that keeps its connection open must not hold anybody up
            code, seconds, _ = server.terminate()
            idle.close()
            self.assertEqual(code, 0)
            self.assertLess(seconds, 1 * SLOWER)


if __name__ == "__main__":
    unittest.main()
