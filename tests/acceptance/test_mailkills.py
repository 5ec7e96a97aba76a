# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed again and again while it sends many mails: every one arrives, and it is the same one.

COOKOUT_LONG=1 sends 1,000 mails and kills twenty times.
"""
import os
import random
import unittest

from cookoutserver import Cookout, SLOWER
from mailkills import assert_each_is_one_mail, drawn_stages, kill_while_sending, mail_status, register_with_mail
from mailserver import MailServer

MAILS, KILLS = (1000, 20) if os.environ.get("COOKOUT_LONG") else (200, 8)


class MailKills(unittest.TestCase):
    def setUp(self):
        seed = random.randrange(1 << 32)
        print(f"seed {seed}", flush=True)
        self.chance = random.Random(seed)
        self.mails = MailServer()
        self.addCleanup(self.mails.close)

    def test_every_mail_arrives_and_a_kill_repeats_at_most_one(self):
        with Cookout() as house:
            recipients = self.queue(house)
            stages = drawn_stages(self.chance, KILLS)
            moments = sorted(self.chance.sample(range(1, MAILS - 1), KILLS))
            for taken, stage in zip(moments, stages):
                server = house.serve(**self.mails.settings)
                kill_while_sending(self.mails, server, taken, stage, self.chance)
                self.assertEqual(house.rows("PRAGMA integrity_check"), [("ok",)])
            self.send_the_rest(house)
            duplicates = assert_each_is_one_mail(self, house, self.mails, recipients, stages)
            print(f"{MAILS} mails, {KILLS} kills, {duplicates} repeated", flush=True)
            house.assert_intact()

    def queue(self, house):
        slug = house.open_event()
        server = house.serve()  # without a mail server: mails wait
        recipients = register_with_mail(server, slug, MAILS)
        self.assertEqual(server.terminate()[0], 0)
        self.assertEqual(mail_status(house), {"queued": MAILS})
        return recipients

    def send_the_rest(self, house):
        server = house.serve(**self.mails.settings)
        self.mails.wait_until(lambda accepted: len({mail.recipient for mail in accepted}) == MAILS, 60 * SLOWER)
        server.wait_for_rows(house, "SELECT state, count(*) FROM outbox GROUP BY state", [("sent", MAILS)])
        self.assertEqual(mail_status(house), {"sent": MAILS})
        self.assertEqual(house.rows("SELECT count(*) FROM outbox WHERE lease IS NOT NULL"), [(0,)])
        self.assertEqual(server.terminate()[0], 0)


if __name__ == "__main__":
    unittest.main()
