# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGTERM and SIGINT: finish what is in flight, keep what was promised, go."""
import signal
import sqlite3
import threading
import unittest

from cookoutserver import Cookout, Guests, SLOWER, register


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
            answers = []
            guest = threading.Thread(target=lambda: answers.append(register(server, slug, name="Late")))
            guest.start()
            server.wait_for_connections(1)
            code, seconds, _ = server.terminate()
            guest.join()
            other.execute("ROLLBACK")
            self.assertEqual(code, 0, server.errors.read_text()[-2000:])
            self.assertLessEqual(seconds, 5 * SLOWER)
            self.assertEqual([answer.status for answer in answers], [503])
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
