# SPDX-License-Identifier: GPL-3.0-or-later
"""Never more confirmed than capacity, and never twice the same, whatever arrives at the same time."""
import asyncio
import collections
import unittest

from cookoutserver import Cookout, form, register
from crowd import all_at_once

class Places(unittest.TestCase):
    def test_500_guests_at_once_for_50_places_give_exactly_50(self):
        with Cookout() as house:
            slug = house.open_event(capacity=50)
            server = house.serve()
            bodies = [form(name=f"Guest {n}", email=f"guest{n}@example.org", submission_key=f"key-{n}")
                      for n in range(500)]
            answers = asyncio.run(all_at_once(server, slug, bodies))
            server.terminate()
            self.assertEqual(collections.Counter(status for status, _, _ in answers), {303: 50, 409: 450})
            for _, _, page in answers:
                self.assertNotIn("locked", page)
            house.assert_intact()
            self.assertEqual(house.rows("SELECT count(*) FROM registrations WHERE status = 'confirmed'"), [(50,)])
            self.assertEqual(house.rows("SELECT count(*) FROM registrations"), [(50,)])

    def test_a_party_takes_only_what_is_left(self):
        with Cookout() as house:
            slug = house.open_event(capacity=5)
            server = house.serve()
            bodies = [form(name=f"Party {n}", submission_key=f"key-{n}", ticket_adult="2", ticket_child="1")
                      for n in range(40)]
            answers = asyncio.run(all_at_once(server, slug, bodies))
            server.terminate()
            self.assertEqual(collections.Counter(status for status, _, _ in answers), {303: 1, 409: 39})
            house.assert_intact()

    def test_the_same_form_20_times_at_once_and_after_a_kill_is_one_registration(self):
        with Cookout() as house:
            slug = house.open_event(capacity=50)
            server = house.serve()
            fields = {"name": "Zoë", "email": "zoe@example.org", "submission_key": "one-form"}
            answers = asyncio.run(all_at_once(server, slug, [form(**fields)] * 20))
            self.assertEqual({status for status, _, _ in answers}, {303})
            locations = {location for _, location, _ in answers}
            self.assertEqual(len(locations), 1)
            server.kill()
            server = house.serve()
            again = register(server, slug, **fields)
            self.assertEqual((again.status, {again.location}), (303, locations))
            other = register(server, slug, **{**fields, "name": "Somebody else"})
            self.assertEqual(other.status, 409)
            server.terminate()
            house.assert_intact()
            self.assertEqual(house.rows("SELECT name, places FROM registrations"), [("Zoë", 1)])
            self.assertEqual(house.rows("SELECT count(*) FROM outbox"), [(1,)])


if __name__ == "__main__":
    unittest.main()
