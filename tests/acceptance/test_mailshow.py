# SPDX-License-Identifier: GPL-3.0-or-later
"""Sixty guests and a mail server that is away, a program that dies six times, a password that is wrong: what
`mail status` says at each step, and in the end everybody has one mail."""
import json
import random
import unittest

from cookoutserver import Cookout, SLOWER, register
from mailkills import assert_each_is_one_mail, drawn_stages, kill_while_sending, mail_status, register_with_mail
from mailserver import MailServer
from ownbackups import wait_while

GUESTS, KILLS = 60, 5
PASSWORD = "grill the corn slowly"
REFUSAL = "the mail server does not take mails, they wait: code 535 at AUTH"


class AwayAndKilled(unittest.TestCase):
    def setUp(self):
        seed = random.randrange(1 << 32)
        print(f"seed {seed}", flush=True)
        self.chance = random.Random(seed)
        self.mails = MailServer(is_up=False)
        self.addCleanup(self.mails.close)

    def test_sixty_mails_outlive_six_kills_and_a_server_that_was_away(self):
        with Cookout(**self.mails.settings) as house:
            recipients = self.register_in_vain(house)
            self.mails.come_up()
            self.assertIn(f"{GUESTS} to be sent now", house.ctl("mail", "retry").stdout.decode())
            self.assertEqual(mail_status(house), {"queued": GUESTS})
            stages = drawn_stages(self.chance, KILLS)
            for kill, (taken, stage) in enumerate(zip((8, 18, 28, 40, 55), stages), 1):
                kill_while_sending(self.mails, house.serve(), taken, stage, self.chance)
                self.assert_status_tells_the_truth(house, kill)
            server = house.serve()
            server.wait_for_rows(house, "SELECT state, count(*) FROM outbox GROUP BY state", [("sent", GUESTS)])
            self.assertEqual(mail_status(house), {"sent": GUESTS})
            self.assertEqual(server.terminate()[0], 0)
            assert_each_is_one_mail(self, house, self.mails, recipients, stages)
            house.assert_intact()

    def register_in_vain(self, house):
        """Guests are thanked although no mail can leave; the program has tried, then it is killed."""
        slug = house.open_event()
        server = house.serve()
        recipients = register_with_mail(server, slug, GUESTS)
        wait_while(server, lambda: "does not take mails" not in (house.folder / "cookout.log").read_text())
        server.wait_for_rows(house, "SELECT state, count(*) FROM outbox GROUP BY state", [("queued", GUESTS)])
        self.assertEqual(mail_status(house), {"queued": GUESTS})
        server.kill()
        self.assertEqual(mail_status(house), {"queued": GUESTS})
        return recipients

    def assert_status_tells_the_truth(self, house, kills):
        """Every mail in one of three states, none called sent that was not taken, and few taken that are not."""
        status = mail_status(house)
        self.assertLessEqual(set(status), {"queued", "sending", "sent"}, status)
        self.assertEqual(sum(status.values()), GUESTS, status)
        taken = {mail.recipient for mail in self.mails.accepted}
        sent = {recipient for recipient, in house.rows("SELECT recipient FROM outbox WHERE state = 'sent'")}
        self.assertEqual(len(sent), status.get("sent", 0))
        self.assertEqual(sent - taken, set(), "called sent and never taken")
        self.assertLessEqual(len(taken - sent), kills)
        self.assertEqual(house.rows("PRAGMA integrity_check"), [("ok",)])


class WrongPassword(unittest.TestCase):
    def setUp(self):
        self.signins = 0
        self.mails = MailServer(login=("party@example.org", PASSWORD), at_stage=self.count)
        self.addCleanup(self.mails.close)
        self.house = Cookout(**self.mails.settings)
        self.addCleanup(self.house.__exit__, None)
        self.slug = self.house.open_event()

    def count(self, stage):
        self.signins += stage == "auth"

    def log(self):
        return (self.house.folder / "cookout.log").read_text()

    def refused(self, password):
        """A server whose three mails have met the refusal once."""
        server = self.house.serve(SMTP_PASSWORD=password)
        for name in ("zoe", "ali", "xu"):
            self.assertEqual(register(server, self.slug, name=name, email=f"{name}@example.org").status, 303)
        wait_while(server, lambda: REFUSAL not in self.log())
        server.wait_for_rows(self.house, "SELECT state, count(*) FROM outbox GROUP BY state", [("queued", 3)])
        wait_while(server, lambda: "535" not in self.trouble())
        return server

    def trouble(self):
        """What `mail status` says of the server."""
        return json.loads(self.house.ctl("mail", "status", "--json").stdout)["trouble"]

    def assert_nothing_burnt(self):
        self.assertEqual(mail_status(self.house), {"queued": 3})
        self.assertEqual(self.house.rows("SELECT DISTINCT attempts, uncertain FROM outbox"), [(0, 0)])
        self.assertEqual(self.mails.accepted, [])

    def assert_all_is_sent(self, server):
        server.wait_for_rows(self.house, "SELECT state, count(*) FROM outbox GROUP BY state", [("sent", 3)])
        self.assertEqual(mail_status(self.house), {"sent": 3})
        self.assertEqual(self.trouble(), "")
        self.assertEqual({mail.recipient for mail in self.mails.accepted},
                         {"zoe@example.org", "ali@example.org", "xu@example.org"})
        self.assertEqual(len(self.mails.accepted), 3)
        self.assertEqual(server.terminate()[0], 0)
        self.house.assert_intact()

    def test_it_fails_no_mail_is_said_once_and_after_the_right_one_all_is_sent(self):
        server = self.refused("wrong")
        self.assert_nothing_burnt()
        self.assertEqual(self.log().count("535"), 1, self.log())
        self.assertNotIn("credentials invalid", self.log(), "the server's words can hold a guest's address")
        self.assertEqual(self.signins, 1, "a provider locks out whoever knocks too often")
        self.assertEqual(server.get("/readyz").status, 200, "guests can register all the same")
        self.assertIn('cookout_mail_queue_length{state="queued"} 3\n', server.get("/metrics").body)
        self.assertEqual(server.terminate()[0], 0)
        self.assert_nothing_burnt()
        self.assert_all_is_sent(self.house.serve())

    def test_a_retry_asks_once_more_and_goes_on_when_the_provider_has_the_password(self):
        server = self.refused("changed meanwhile")
        self.house.ctl("mail", "retry")
        wait_while(server, lambda: self.signins < 2)
        server.wait_for_rows(self.house, "SELECT state, count(*) FROM outbox GROUP BY state", [("queued", 3)])
        self.assert_nothing_burnt()
        self.assertEqual(self.signins, 2)
        self.mails.login = ("party@example.org", "changed meanwhile")
        self.house.ctl("mail", "retry")
        self.assert_all_is_sent(server)

    def test_the_test_mail_shows_the_servers_words(self):
        refused = self.house.ctl("mail", "test", "you@example.org", check=False, SMTP_PASSWORD="wrong")
        self.assertEqual((refused.returncode, refused.stdout), (1, b""))
        self.assertIn("535 5.7.8 Authentication credentials invalid", refused.stderr.decode())
        self.assertEqual(self.mails.accepted, [])
        taken = self.house.ctl("mail", "test", "you@example.org")
        self.assertIn("250 2.0.0 taken", taken.stdout.decode())
        self.assertTrue(self.mails.wait_until(lambda accepted: len(accepted) == 1, 30 * SLOWER))
        self.assertEqual(self.mails.accepted[0].recipient, "you@example.org")


if __name__ == "__main__":
    unittest.main()
