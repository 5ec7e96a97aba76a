# SPDX-License-Identifier: GPL-3.0-or-later
"""A thank-you page is a promise: it survives the death of the process, as often as that happens."""
import os
import random
import unittest

from cookoutserver import Cookout, Guests, SLOWER, code_on

ROUNDS = int(os.environ.get("COOKOUT_ROUNDS", "20"))


class Kill(unittest.TestCase):
    def test_no_acknowledged_registration_is_lost_by_kill_9_under_load(self):
        seed = random.randrange(1 << 32)
        print(f"seed {seed}", flush=True)
        chance = random.Random(seed)
        with Cookout() as house:
            slug = house.open_event()
            acknowledged, unanswered = self.kill_again_and_again(house, slug, chance)
            codes = self.codes_on_pages(house, acknowledged)
            self.assertEqual(len(codes), len(acknowledged))
            house.assert_intact()
            stored = dict(house.rows("SELECT token, code FROM registrations"))
            lost = [guest for guest in acknowledged if guest.token not in stored]
            self.assertEqual(lost, [])
            self.assertEqual({token: stored[token] for token in codes}, codes)
            # Each in-flight form was stored once or not at all, never twice.
            self.assertEqual(house.rows("SELECT name FROM registrations GROUP BY name HAVING count(*) > 1"), [])
            self.assertLessEqual(len(stored), len(acknowledged) + unanswered)

    def kill_again_and_again(self, house, slug, chance):
        acknowledged, unanswered = [], 0
        for number in range(ROUNDS):
            server = house.serve()
            self.assertLess(server.seconds_to_start, 5 * SLOWER)
            guests = Guests(server, slug, clients=8, prefix=f"round-{number}", email=True)
            guests.wait_for(chance.randint(1, 120))
            server.kill()
            guests.join()
            self.assertEqual(set(guests.statuses), {303})
            acknowledged += guests.acknowledged
            unanswered += guests.unanswered
        self.assertGreater(unanswered, ROUNDS, "hardly a request was in flight: nothing was proved")
        return acknowledged, unanswered

    def codes_on_pages(self, house, acknowledged):
        """token → code, as the guests' own pages show it after the last restart."""
        server = house.serve()
        codes = {}
        for guest in acknowledged:
            page = server.get(f"/r/{guest.token}")
            self.assertEqual(page.status, 200)
            self.assertIn(guest.name, page.body)
            codes[guest.token] = code_on(page)
        server.terminate()
        return codes


if __name__ == "__main__":
    unittest.main()
