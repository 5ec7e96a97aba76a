# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail is queued in the same commit as its registration: no death of the process loses it."""
import collections
import json
import unittest

from cookoutserver import Cookout, Guests, SLOWER, register
from mailserver import MailServer

KILLS = 3


class Mail(unittest.TestCase):
    def setUp(self):
        self.mails = MailServer()
        self.addCleanup(self.mails.close)

    def wait_for_recipients(self, expected):
        def missing(accepted):
            return sorted(expected - {mail.recipient for mail in accepted})
        self.mails.wait_until(lambda accepted: not missing(accepted), 30 * SLOWER)
        self.assertEqual(missing(self.mails.accepted), [], f"of {len(expected)} mails these did not arrive")

    def test_mail_queued_before_a_kill_arrives_once_after_the_restart(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()  # without a mail server: mails wait
            names = ["zoe", "ali", "xu"]
            for name in names:
                self.assertEqual(register(server, slug, name=name, email=f"{name}@example.org").status, 303)
            server.kill()
            self.assertEqual(self.mails.accepted, [])
            server = house.serve(**self.mails.settings)
            self.wait_for_recipients({f"{name}@example.org" for name in names})
            server.wait_for_rows(house, "SELECT DISTINCT state FROM outbox", [("sent",)])
            server.terminate()
            self.assertEqual(len(self.mails.accepted), len(names))
            house.assert_intact()

    def test_the_mail_tells_the_code_and_the_amount_in_both_forms(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve(**self.mails.settings)
            register(server, slug, name="Zoë O’Brien", email="zoe@example.org", ticket_adult="2", ticket_child="1")
            self.wait_for_recipients({"zoe@example.org"})
            server.terminate()
            [(code,)] = house.rows("SELECT code FROM registrations")
        message = self.mails.accepted[0].message
        for kind in ("plain", "html"):
            body = message.get_body((kind,)).get_content()
            self.assertIn(code, body)
            self.assertIn("€62.00", body)
        for header in ("Date", "Message-ID", "From", "To", "Subject"):
            self.assertEqual(len(message.get_all(header, [])), 1, header)

    def test_paused_mails_wait_for_the_order_to_go_on_across_programs_and_restarts(self):
        with Cookout(**self.mails.settings) as house:
            slug = house.open_event()
            server = house.serve()
            self.assertIn(b"paused", house.ctl("mail", "pause").stdout)
            register(server, slug, name="Zoe", email="zoe@example.org")
            server.kill()
            server = house.serve()
            register(server, slug, name="Ali", email="ali@example.org")
            status = json.loads(house.ctl("mail", "status", "--json").stdout)
            self.assertEqual((status["paused"], status["queued"], status["sent"]), (True, 2, 0))
            self.assertEqual(self.mails.accepted, [])
            house.ctl("mail", "resume")
            self.wait_for_recipients({"zoe@example.org", "ali@example.org"})
            server.terminate()
            house.assert_intact()

    def test_the_test_mail_shows_what_the_server_says(self):
        with Cookout(**self.mails.settings) as house:
            self.assertIn(b"250 2.0.0 taken", house.ctl("mail", "test", "you@example.org").stdout)
            self.wait_for_recipients({"you@example.org"})
            self.assertEqual(self.mails.accepted[0].message["Subject"], "Test mail from Cookout")
            away = house.ctl("mail", "test", "you@example.org", check=False, SMTP_PORT="1")
            self.assertEqual(away.returncode, 1)
            self.assertIn(b"127.0.0.1", away.stderr)
            without = house.ctl("mail", "test", "you@example.org", check=False, SMTP_SERVER="")
            self.assertEqual(without.returncode, 1)
            self.assertIn(b"SMTP_SERVER", without.stderr)
            wrong = house.ctl("mail", "test", "nobody", check=False)
            self.assertEqual(wrong.returncode, 1)
            self.assertEqual(len(self.mails.accepted), 1)

    def test_kills_while_mails_are_sent_lose_none_and_repeat_each_only_under_its_own_id(self):
        with Cookout(**self.mails.settings) as house:
            slug = house.open_event()
            expected = set()
            for number in range(KILLS):
                server = house.serve()
                guests = Guests(server, slug, clients=4, prefix=f"kill-{number}", email=True)
                guests.wait_for(10)
                before = len(self.mails.accepted)
                self.assertTrue(self.mails.wait_until(lambda accepted, n=before: len(accepted) > n, 20 * SLOWER))
                server.kill()
                guests.join()
                expected |= {f"{guest.name}@example.org" for guest in guests.acknowledged}
            server = house.serve()
            self.wait_for_recipients(expected)
            server.terminate()
            house.assert_intact()
            self.assert_each_under_its_own_id(house)

    def assert_each_under_its_own_id(self, house):
        stored = {recipient: f"<{message_id}>" for recipient, message_id
                  in house.rows("SELECT recipient, message_id FROM outbox WHERE message_id IS NOT NULL")}
        seen = collections.Counter((mail.recipient, mail.message_id) for mail in self.mails.accepted)
        self.assertEqual([pair for pair in seen if stored.get(pair[0]) != pair[1]], [])
        self.assertLessEqual(sum(seen.values()) - len(seen), KILLS, "more than one duplicate for each kill")


if __name__ == "__main__":
    unittest.main()
