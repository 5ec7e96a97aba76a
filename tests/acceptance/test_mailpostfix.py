# SPDX-License-Identifier: GPL-3.0-or-later
"""Mails go through a real mail server, Debian's Postfix, and are read where it has delivered them."""
import contextlib
import datetime
import email
import email.header
import email.policy
import email.utils
import html
import re
import subprocess
import unittest

import icalendar
from cookoutserver import Cookout, form, register, request, token_of
from mailkills import mail_status
from ownbackups import wait_while
from postfixserver import PostfixServer, enter_namespace

TITLE = 'Summer "BBQ" 🍖 חגיגה'
SENDER = 'Zoë "Grill" 🔥 نور'
SMTP_FROM = '"Zoë \\"Grill\\" 🔥 نور" <party@example.org>'
NAMES = {"en": 'Zoë "Kiki" O’Brien 🎉', "nl": 'نور "Ster" العلي 🌙', "de": "דנה „Glut“ Groß & 'Söhne' <b> 🔥"}
GREETINGS = {"en": "Hello", "nl": "Hallo", "de": "Hallo"}
SUBJECTS = {
    "confirmation": {"en": "You are registered", "nl": "Je bent aangemeld", "de": "Du bist angemeldet"},
    "changed": {"en": "Your registration was changed", "nl": "Je aanmelding is gewijzigd",
                "de": "Deine Anmeldung wurde geändert"},
    "cancelled": {"en": "Your registration is cancelled", "nl": "Je aanmelding is geannuleerd",
                  "de": "Deine Anmeldung ist storniert"}}
WITH_CODE = ["multipart/mixed", "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png",
             "text/calendar"]
WITHOUT_CODE = ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar"]
BY_STATE = "SELECT state, count(*) FROM outbox GROUP BY state ORDER BY state"


def address_of(language):
    return f"guest-{language}@example.org"


def named_addresses(raw, header):
    """By the older parser: the newer one puts blanks between encoded words of a name (CPython issue 92081)."""
    pairs = email.utils.getaddresses(email.message_from_bytes(raw).get_all(header, []))
    return [(str(email.header.make_header(email.header.decode_header(name))), address) for name, address in pairs]


class ThroughPostfix(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.postfix = PostfixServer({*map(address_of, NAMES), "zoe@example.org", "later@example.org"})
        cls.addClassCleanup(cls.postfix.close)

    def setUp(self):
        self.house = Cookout(**self.postfix.settings, SMTP_FROM=SMTP_FROM)
        self.addCleanup(self.house.__exit__, None)
        self.slug = self.house.open_event(title=TITLE)

    def trust(self):
        self.postfix.be_trusted()
        self.addCleanup(self.postfix.be_unknown)

    def register(self, server, name, address, **fields):
        answer = register(server, self.slug, name=name, email=address, submission_key=address, **fields)
        self.assertEqual(answer.status, 303, answer.body)
        return token_of(answer.location)

    def press(self, server, token, button, **fields):
        with contextlib.closing(server.connect()) as connection:
            answer = request(connection, "POST", f"/r/{token}/{button}", form(**fields),
                             {"Content-Type": "application/x-www-form-urlencoded"})
        self.assertEqual(answer.status, 303, answer.body)

    def row(self, column, recipient):
        [(value,)] = self.house.rows(f"SELECT {column} FROM outbox WHERE recipient = ?", recipient)
        return value


class AsMeant(ThroughPostfix):
    """What a guest's mail program makes of a mail is what the program meant by it."""

    def test_three_kinds_in_three_languages_with_every_script_arrive_as_they_were_meant(self):
        self.trust()
        server = self.house.serve()
        tokens = {language: self.register(server, name, address_of(language), lang=language)
                  for language, name in NAMES.items()}
        self.wait_for_mails(server, 1)
        for language, token in tokens.items():
            self.press(server, token, "edit", name=NAMES[language], email=address_of(language), ticket_adult="2",
                       lang=language)
        self.wait_for_mails(server, 2)
        for token in tokens.values():
            self.press(server, token, "cancel")
        self.wait_for_mails(server, 3)
        server.wait_for_rows(self.house, BY_STATE, [("sent", 9)])
        self.assertEqual(server.terminate()[0], 0)
        for language, token in tokens.items():
            with self.subTest(language=language):
                self.assert_story(language, f"{server.url}r/{token}")
        self.house.assert_intact()

    def wait_for_mails(self, server, wanted):
        wait_while(server, lambda: any(len(self.postfix.mails(address_of(language))) < wanted for language in NAMES))

    def assert_story(self, language, link):
        raw_mails = self.postfix.mails(address_of(language))
        self.assertEqual(len(raw_mails), len(SUBJECTS))
        entries = []
        for kind, raw in zip(SUBJECTS, raw_mails):
            message = email.message_from_bytes(raw, policy=email.policy.default)
            meant = self.meant(str(message["Message-ID"]).strip())
            self.assertEqual((meant["kind"], meant["language"]), (kind, language))
            self.assert_headers(raw, message, meant)
            self.assert_words(message, meant, link)
            self.assert_code(message, meant, link)
            entries.append(self.entry_in(message, meant, link))
        self.assertEqual(len({str(entry["UID"]) for entry in entries}), 1, "one entry in the calendar, not three")
        sequences = [int(entry["SEQUENCE"]) for entry in entries]
        self.assertEqual(sequences, sorted(set(sequences)), "a calendar keeps the one with the highest number")

    def meant(self, message_id):
        columns = ("kind", "language", "recipient", "created_at", "subject", "text_body", "html_body", "calendar")
        [row] = self.house.rows(f"SELECT {', '.join(columns)} FROM outbox WHERE message_id = ?", message_id[1:-1])
        return dict(zip(columns, row))

    def assert_headers(self, raw, message, meant):
        self.assertEqual(named_addresses(raw, "From"), [(SENDER, "party@example.org")])
        self.assertEqual(named_addresses(raw, "To"), [("", meant["recipient"])])
        subject = f"{SUBJECTS[meant['kind']][meant['language']]}: {TITLE}"
        self.assertEqual((str(message["Subject"]), meant["subject"]), (subject, subject))
        written = datetime.datetime.fromisoformat(meant["created_at"].replace("Z", "+00:00")).replace(microsecond=0)
        self.assertEqual(message["Date"].datetime, written)
        for header in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version"):
            self.assertEqual(len(message.get_all(header, [])), 1, header)
        self.assertEqual(message["Return-Path"], "<party@example.org>")
        self.assertEqual(message["Delivered-To"], meant["recipient"])
        self.assertRegex(str(message["Received"]), r"with ESMTPS\b")  # not a word in the clear
        self.assertEqual([part.defects for part in message.walk() if part.defects], [])
        self.assertTrue(raw.isascii())

    def assert_words(self, message, meant, link):
        language, name = meant["language"], NAMES[meant["language"]]
        text = self.part(message, "text/plain").get_content()
        self.assertEqual(text, meant["text_body"])
        self.assertEqual(text.splitlines()[0], f"{GREETINGS[language]} {name},")
        self.assertIn(link, text)
        page = self.part(message, "text/html").get_content()
        self.assertEqual(page, meant["html_body"])
        self.assertIn(f">{GREETINGS[language]} {name},<", html.unescape(page))
        self.assertNotIn("<b>", page, "a name is no markup")
        self.assertIn(f'href="{link}"', page)
        self.assertIn(f'lang="{language}"', page)

    def assert_code(self, message, meant, link):
        if meant["kind"] == "cancelled":
            self.assertEqual([part.get_content_type() for part in message.walk()], WITHOUT_CODE)
            return
        self.assertEqual([part.get_content_type() for part in message.walk()], WITH_CODE)
        image = self.part(message, "image/png")
        self.assertEqual((image["Content-ID"], image.get_content_disposition()), ("<ticket@cookout>", "inline"))
        self.assertIn('src="cid:ticket@cookout"', self.part(message, "text/html").get_content())
        read = subprocess.run(["zbarimg", "--quiet", "--raw", "-"], input=image.get_content(), capture_output=True,
                              timeout=60, check=True)
        self.assertEqual(read.stdout.decode().strip(), link)

    def entry_in(self, message, meant, link):
        part = self.part(message, "text/calendar")
        self.assertEqual((part.get_filename(), part.get_content_disposition()), ("event.ics", "attachment"))
        self.assertEqual(part.get_payload(decode=True).decode().replace("\r\n", "\n"),
                         meant["calendar"].replace("\r\n", "\n"))
        calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
        self.assertEqual(calendar["METHOD"], "PUBLISH")
        [entry] = calendar.walk("VEVENT")
        self.assertEqual(str(entry["SUMMARY"]), TITLE)
        self.assertEqual(entry["DTSTART"].dt, datetime.datetime(2097, 6, 19, 16, tzinfo=datetime.timezone.utc))
        self.assertEqual(str(entry["URL"]), link)
        self.assertEqual(entry.get("STATUS") == "CANCELLED", meant["kind"] == "cancelled")
        return entry

    @staticmethod
    def part(message, kind):
        [part] = [part for part in message.walk() if part.get_content_type() == kind]
        return part


class Refused(ThroughPostfix):
    """What Postfix says stays with the mail, word for word."""

    def test_a_refusal_for_now_waits_and_one_for_good_fails_with_the_servers_words(self):
        self.trust()
        self.postfix.answer({"later@example.org": "450 4.2.0 the mailbox is being moved"})
        server = self.house.serve()
        for name in ("later", "nobody", "zoe"):
            self.register(server, name, f"{name}@example.org")
        server.wait_for_rows(self.house, BY_STATE, [("failed", 1), ("queued", 1), ("sent", 1)])
        self.assertEqual(mail_status(self.house), {"failed": 1, "queued": 1, "sent": 1})
        self.assertEqual(self.row("last_reply", "later@example.org"),
                         "450 4.2.0 <later@example.org>: Recipient address rejected: the mailbox is being moved")
        self.assertEqual(self.row("attempts", "later@example.org"), 1)
        self.assert_unknown("nobody@example.org", 1)
        self.assertRegex(self.row("last_reply", "zoe@example.org"), r"^250 2\.0\.0 Ok: queued as \w+$")
        self.assertNotRegex((self.house.folder / "cookout.log").read_text(), "(later|nobody)@example.org")

        self.postfix.answer({})
        self.assertIn("2 to be sent now", self.house.ctl("mail", "retry").stdout.decode())
        server.wait_for_rows(self.house, BY_STATE, [("failed", 1), ("sent", 2)])
        self.assert_unknown("nobody@example.org", 1)
        wait_while(server, lambda: not self.postfix.mails("later@example.org"))
        self.assertEqual(len(self.postfix.mails("zoe@example.org")), 1)
        self.assertEqual(server.terminate()[0], 0)

    def assert_unknown(self, recipient, attempts):
        self.assertEqual((self.row("state", recipient), self.row("attempts", recipient)), ("failed", attempts))
        self.assertEqual(self.row("last_reply", recipient), f"550 5.1.1 <{recipient}>: Recipient address rejected: "
                                                            "User unknown in virtual mailbox table")

    def test_the_test_mail_prints_what_postfix_says(self):
        self.trust()
        taken = self.house.ctl("mail", "test", "zoe@example.org")
        self.assertRegex(taken.stdout.decode(), r"250 2\.0\.0 Ok: queued as")
        unknown = self.house.ctl("mail", "test", "nobody@example.org", check=False)
        self.assertEqual(unknown.returncode, 1)
        self.assertIn("550 5.1.1 <nobody@example.org>", unknown.stderr.decode())

    def test_an_unknown_authority_gets_no_mail_until_the_computer_trusts_it(self):
        before = len(self.postfix.mails("zoe@example.org"))
        server = self.house.serve()
        self.register(server, "Zoë", "zoe@example.org")
        wait_while(server, lambda: not re.search("does not take mails, they wait: .*certificate.* at STARTTLS",
                                                 (self.house.folder / "cookout.log").read_text(), re.IGNORECASE))
        server.wait_for_rows(self.house, BY_STATE, [("queued", 1)])
        self.assertEqual(self.row("attempts", "zoe@example.org"), 0)
        refused = self.house.ctl("mail", "test", "zoe@example.org", check=False)
        self.assertRegex(refused.stderr.decode(), "(?i)certificate")
        self.trust()
        self.house.ctl("mail", "retry")
        server.wait_for_rows(self.house, BY_STATE, [("sent", 1)])
        wait_while(server, lambda: len(self.postfix.mails("zoe@example.org")) == before)
        self.assertEqual(len(self.postfix.mails("zoe@example.org")), before + 1)
        self.assertEqual(server.terminate()[0], 0)


if __name__ == "__main__":
    enter_namespace()
    unittest.main()
