# SPDX-License-Identifier: GPL-3.0-or-later
"""Mails as they arrive, opened in a real HTML engine, in three languages; another program reads what they carry."""
import base64
import contextlib
import re
import sqlite3
import subprocess
import unittest

import icalendar
from cookoutserver import SLOWER, register
from mailserver import MailServer
from phone import Phone
from selenium.webdriver.common.by import By
from showcase import PARTY, PICTURES, Showcase

GUESTS = {"nl": "Noor de Vries", "en": "Olivia Brown", "de": "Jürgen Groß"}
SUBJECTS = {"nl": "Je bent aangemeld: Zomerfeest Lindelaan", "en": "You are registered: Zomerfeest Lindelaan",
            "de": "Du bist angemeldet: Zomerfeest Lindelaan"}
NARROW, DESKTOP = 320, (900, 800)


class Mails(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = MailServer()
        cls.addClassCleanup(cls.server.close)
        cls.house = Showcase(**cls.server.settings)
        cls.addClassCleanup(cls.house.__exit__, None)
        with contextlib.closing(sqlite3.connect(cls.house.database)) as database:
            database.execute("UPDATE events SET pay_link = 'https://pay.example.org/lindelaan/{amount}/{code}', "
                             "pay_account = 'NL91ABNA0417164300', pay_holder = 'Buurtvereniging Lindelaan'")
            database.commit()
        portal = cls.house.serve()
        for language, name in GUESTS.items():
            register(portal, PARTY, name=name, email=f"{language}@example.org", ticket_adult="2", ticket_child="1",
                     lang=language, **{"answer-tent": "no", "answer-pizza": "no"})
        if not cls.server.wait_until(lambda accepted: len(accepted) == len(GUESTS), 30 * SLOWER):
            raise AssertionError(f"{len(cls.server.accepted)} mails arrived")
        cls.mails = {mail.recipient.split("@")[0]: mail.message for mail in cls.server.accepted}
        cls.phone = Phone(PICTURES, javascript=False)
        cls.addClassCleanup(cls.phone.quit)

    def part(self, language, kind):
        return next(part for part in self.mails[language].walk() if part.get_content_type() == kind)

    def open(self, language, images=True):
        """The HTML part as a reader shows it: images by their Content-ID, or none."""
        def source(match):
            image = self.part(language, "image/png")
            self.assertEqual(image["Content-ID"], f"<{match.group(1)}>")
            return "data:image/png;base64," + base64.b64encode(image.get_content()).decode() if images else "data:,"
        html = re.sub(r"cid:([^\"]+)", source, self.part(language, "text/html").get_content())
        file = self.house.folder / "mail.html"
        file.write_text(html, encoding="utf-8")
        self.phone.get(file.as_uri())

    def page_link(self, language):
        return re.search(r"http://\S+/r/\S+", self.part(language, "text/plain").get_content()).group()

    def test_pictures_in_every_language_light_and_dark_small_and_large(self):
        for language in GUESTS:
            self.assertEqual(self.mails[language]["Subject"], SUBJECTS[language])
            for dark in (False, True):
                self.phone.make_dark(dark)
                self.open(language)
                self.assertGreater(self.phone.execute_script("return document.images[0].naturalWidth"), 200)
                shade = "dark" if dark else "light"
                self.phone.picture(f"mail-{language}-{shade}-phone")
                self.phone.picture(f"mail-{language}-{shade}-desktop", *DESKTOP)
        self.phone.make_dark(False)

    def test_nothing_is_lost_without_images_nor_on_a_narrow_phone(self):
        for language in GUESTS:
            self.open(language, images=False)
            self.phone.make_wide(NARROW)
            body = self.phone.find_element(By.TAG_NAME, "body")
            for fact in (re.search(r"[A-Z]{6}", self.part(language, "text/plain").get_content()).group(),
                         self.page_link(language), "NL91 ABNA 0417 1643 00", GUESTS[language].split()[0]):
                self.assertIn(fact, body.text)
            self.assertLessEqual(self.phone.execute_script("return document.documentElement.scrollWidth"), NARROW)
            self.phone.picture(f"mail-{language}-no-images")

    def test_the_code_leads_to_the_guests_page(self):
        for language in GUESTS:
            image = self.part(language, "image/png").get_content()
            read = subprocess.run(["zbarimg", "--quiet", "--raw", "-"], input=image, capture_output=True, timeout=30,
                                  check=True)
            self.assertEqual(read.stdout.decode().strip(), self.page_link(language))

    def test_the_calendar_has_the_event(self):
        for language in GUESTS:
            part = self.part(language, "text/calendar")
            self.assertEqual(part.get_filename(), "event.ics")
            [entry] = icalendar.Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")
            self.assertEqual(str(entry["SUMMARY"]), "Zomerfeest Lindelaan")
            self.assertEqual(entry["DTSTART"].dt.isoformat(), "2097-06-15T13:00:00+00:00")
            self.assertEqual(str(entry["URL"]), self.page_link(language))


if __name__ == "__main__":
    unittest.main()
