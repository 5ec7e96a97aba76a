# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of mails, mails to many guests and rules, from the command line to a real mail server."""
import contextlib
import datetime
import json
import sqlite3
import unittest

from cookoutserver import Cookout, SLOWER, register
from mailserver import MailServer

GUESTS = ("zoe", "ben", "mia")


class Mailing(unittest.TestCase):
    def setUp(self):
        self.mails = MailServer()
        self.addCleanup(self.mails.close)
        self.house = Cookout(**self.mails.settings)
        self.addCleanup(self.house.__exit__, None)
        self.slug = self.house.open_event()
        self.server = self.house.serve()
        for name in GUESTS:
            register(self.server, self.slug, name=name.title(), email=f"{name}@example.org")
        register(self.server, self.slug, name="Mute")
        self.wait_for(len(GUESTS))

    def wait_for(self, count):
        self.mails.wait_until(lambda accepted: len(accepted) >= count, 60 * SLOWER)
        self.assertEqual(len(self.mails.accepted), count)

    def file(self, name, content):
        path = self.house.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def ctl(self, *arguments, **options):
        return self.house.ctl("mail", *arguments, **options).stdout.decode()

    def refused(self, *arguments):
        answer = self.house.ctl("mail", *arguments, check=False)
        self.assertNotEqual(answer.returncode, 0, answer.stdout)
        return answer.stderr.decode()

    def code_of(self, name):
        [(code,)] = self.house.rows("SELECT code FROM registrations WHERE name = ?", name)
        return code

    def mailings(self):
        return json.loads(self.ctl("mailings", "--event", self.slug, "--json"))

    def test_a_mail_says_what_the_organiser_has_written(self):
        shipped = self.ctl("text", "--event", self.slug, "--language", "nl")
        self.assertIn("Hallo {{name}},", shipped)
        words = self.file("words.md", "Hallo **{{name}}**!\n\n{{> code}}\n")
        self.server.terminate()  # a running one hears of it within half a second
        self.ctl("text", "--event", self.slug, "--language", "nl", "--subject", "Leuk, {{name}}", "--body", words)
        self.server = self.house.serve()
        shown = self.ctl("text", "--event", self.slug, "--language", "nl", "--preview", self.code_of("Zoe"))
        self.assertIn("Subject: Leuk, Zoe", shown)
        register(self.server, self.slug, name="Jan", email="jan@example.org", lang="nl")
        self.wait_for(len(GUESTS) + 1)
        message = self.mails.accepted[-1].message
        self.assertEqual(message["Subject"], "Leuk, Jan")
        self.assertIn("<strong>Jan</strong>", message.get_body(("html",)).get_content())
        self.assertIn("{{name}}", self.ctl("text", "--event", self.slug, "--language", "nl", "--reset"))
        self.assertEqual(self.house.rows("SELECT count(*) FROM event_texts"), [(0,)])

    def test_words_that_no_mail_can_fill_in_are_refused_with_their_place(self):
        words = self.file("words.md", "Hello\n\nDear {{nmae}}\n")
        self.assertIn("line 3, column 6: no mail can fill in {{nmae}}",
                      self.refused("text", "--event", self.slug, "--body", words))
        self.assertIn("line 3", self.refused("send", "--event", self.slug, "--subject", "x", "--body", words))
        latin = self.file("latin.md", b"caf\xe9")
        self.assertIn("UTF-8", self.refused("text", "--event", self.slug, "--body", latin))
        self.assertIn("nobody.md", self.refused("text", "--event", self.slug, "--body", "nobody.md"))
        self.assertIn("confirmation", self.refused("text", "--event", self.slug, "--kind", "party"))
        self.assertIn("{{name}}", self.ctl("placeholders"))

    def test_a_broadcast_reaches_who_was_listed_with_its_files(self):
        words = self.file("words.md", "Hello {{name}}, bring a chair.\n")
        plan = self.file("plan ü.pdf", b"%PDF-plan")
        send = ("send", "--event", self.slug, "--subject", "For {{name}}", "--body", words)
        listed = self.ctl(*send, "--dry-run")
        self.assertEqual(listed.count("mail     "), len(GUESTS))
        self.assertRegex(listed, r"no mail  \w+  no-address  Mute")
        self.assertEqual(self.mailings(), [])
        sent = self.ctl(*send, "--reply-to", "board@example.org", "--attach", plan)
        self.assertIn("they leave in 30 seconds", sent)
        self.wait_for(2 * len(GUESTS))
        for mail in self.mails.accepted[len(GUESTS):]:
            name = mail.recipient.split("@")[0].title()
            self.assertEqual(mail.message["Subject"], f"For {name}")
            self.assertEqual(mail.message["Reply-To"], "board@example.org")
            [attached] = mail.message.iter_attachments()
            self.assertEqual((attached.get_filename(), attached.get_content()), ("plan ü.pdf", b"%PDF-plan"))
        self.server.wait_for_rows(self.house, "SELECT DISTINCT state FROM outbox", [("sent",)])
        self.assertEqual(self.mailings()[0]["sent"], len(GUESTS))

    def test_a_broadcast_that_is_taken_back_reaches_nobody(self):
        words = self.file("words.md", "Hello")
        sent = self.ctl("send", "--event", self.slug, "--subject", "Oops", "--body", words)
        number = sent.rsplit("recall ", 1)[1].strip()
        self.assertIn(f"{len(GUESTS)} mails do not leave", self.ctl("recall", number))
        register(self.server, self.slug, name="Late", email="late@example.org")
        self.wait_for(len(GUESTS) + 1)
        self.assertEqual(self.mailings()[0]["discarded"], len(GUESTS))
        self.assertEqual({mail.message["Subject"] for mail in self.mails.accepted if "Oops" in mail.message["Subject"]},
                         set())

    def test_a_rule_writes_at_its_time_and_asks_about_what_it_missed(self):
        words = self.file("words.md", "Hello {{name}}")
        make = ("rule", "--event", self.slug, "--subject", "Soon", "--body", words, "--when")
        self.assertIn("--when must be", self.refused(*make, "tomorrow"))
        # The guests have come in this very second, and whoever comes later than a rule's moment gets no mail of it.
        soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
        self.ctl(*make, soon.strftime("%Y-%m-%dT%H:%M:%SZ"))
        self.wait_for(2 * len(GUESTS))
        self.assertIn("passed", self.refused(*make, "2020-06-01T10:00"))
        missed = self.ctl(*make, "registration+1d").strip()
        self.assertEqual(self.mailings()[0]["when"], "registration+1d")
        self.let_guests_have_come_in(2020)
        self.server.wait_for_rows(self.house, f"SELECT DISTINCT state FROM outbox WHERE mailing_id = {missed}",
                                  [("held",)])
        self.assertEqual([each["held"] for each in self.mailings()], [len(GUESTS), 0])
        self.assertIn(f"{len(GUESTS)} mails leave now", self.ctl("send-missed", missed))
        self.wait_for(3 * len(GUESTS))
        self.assertIn("writes no more", self.ctl("stop", missed))
        self.assertFalse(self.mailings()[0]["active"])

    def let_guests_have_come_in(self, year):
        self.server.terminate()
        with contextlib.closing(sqlite3.connect(self.house.database)) as connection, connection:
            connection.execute("UPDATE registrations SET registered_at = ?", (f"{year}-01-01T00:00:00.000Z",))
            connection.execute("UPDATE mailings SET covered_until = ?", (f"{year}-01-01T00:00:00.000Z",))
        self.server = self.house.serve()


if __name__ == "__main__":
    unittest.main()
