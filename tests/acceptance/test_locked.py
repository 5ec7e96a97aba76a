# SPDX-License-Identifier: GPL-3.0-or-later
"""Another program holds the database's write lock: for a short while nobody notices, for a long one guests are told."""
import concurrent.futures
import contextlib
import sqlite3
import threading
import time
import unittest

from cookoutserver import Cookout, SLOWER, register, request


class Lock:
    """Another program's write transaction on the database."""

    def __init__(self, house):
        self.connection = sqlite3.connect(house.database, isolation_level=None, check_same_thread=False)
        self.connection.execute("BEGIN IMMEDIATE")

    def release(self):
        self.connection.execute("ROLLBACK")
        self.connection.close()


class Locked(unittest.TestCase):
    def test_three_seconds_are_waited_out(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            lock = Lock(house)
            timer = threading.Timer(3, lock.release)
            timer.start()
            with concurrent.futures.ThreadPoolExecutor(20) as guests:
                answers = list(guests.map(lambda number: register(server, slug, name=f"guest-{number}",
                                                                  submission_key=str(number)), range(20)))
            timer.join()
            self.assertEqual({answer.status for answer in answers}, {303})
            self.assertEqual(server.terminate()[0], 0)
            house.assert_intact()
            self.assertEqual(house.rows("SELECT count(*) FROM registrations"), [(20,)])

    def test_pages_are_answered_at_once_meanwhile(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            server.get(f"/e/{slug}")
            lock = Lock(house)
            timer = threading.Timer(3, lock.release)
            timer.start()
            with concurrent.futures.ThreadPoolExecutor(8) as guests, contextlib.closing(server.connect()) as phone:
                waiting = [guests.submit(register, server, slug, name=f"guest-{number}", submission_key=str(number))
                           for number in range(8)]
                seconds = []
                while timer.is_alive():
                    began = time.monotonic()
                    self.assertEqual(request(phone, "GET", f"/e/{slug}").status, 200)
                    seconds.append(time.monotonic() - began)
                    timer.join(0.02)
                self.assertEqual({answer.result().status for answer in waiting}, {303})
            seconds.sort()
            print(f"{len(seconds)} pages, median {seconds[len(seconds) // 2] * 1000:.1f} ms, "
                  f"slowest {seconds[-1] * 1000:.1f} ms", flush=True)
            self.assertGreater(len(seconds), 20)
            # What the machine does besides may hold up a page or two; a portal that waits would hold up all of them.
            self.assertLess(seconds[int(len(seconds) * 0.95)], 0.05 * SLOWER)
            self.assertLess(seconds[-1], 0.5 * SLOWER)

    def test_a_minute_is_not_waited_out_and_pages_go_on(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            lock = Lock(house)
            began = time.monotonic()
            answer = register(server, slug, name="guest", submission_key="guest")
            waited = time.monotonic() - began
            self.assertEqual(answer.status, 503)
            self.assertLess(waited, 6 * SLOWER)
            self.assertIn('value="guest"', answer.body, "what was typed is kept")
            page_began = time.monotonic()
            self.assertEqual(server.get(f"/e/{slug}").status, 200)
            self.assertLess(time.monotonic() - page_began, 1 * SLOWER)
            lock.release()
            self.assertEqual(register(server, slug, name="guest", submission_key="guest").status, 303)
            server.terminate()
            house.assert_intact()


if __name__ == "__main__":
    unittest.main()
