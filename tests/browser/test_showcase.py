# SPDX-License-Identifier: GPL-3.0-or-later
"""The event's page with everything on it: its pictures, and what its script does for those who let it run."""
import unittest

from cookoutserver import SLOWER
from phone import HEIGHT, WIDTH, Phone
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from showcase import PARTY, PICTURES, UNDATED, Showcase

DESKTOP = (1280, 800)
NARROW = 320


class Page(unittest.TestCase):
    javascript = True

    @classmethod
    def setUpClass(cls):
        cls.house = Showcase()
        cls.addClassCleanup(cls.house.__exit__, None)
        cls.server = cls.house.serve()
        cls.phone = Phone(PICTURES, cls.javascript)
        cls.addClassCleanup(cls.phone.quit)

    def open(self, path):
        self.phone.get(self.server.url.rstrip("/") + path)

    def one(self, selector):
        return self.phone.find_element(By.CSS_SELECTOR, selector)

    def type(self, name, text):
        field = self.phone.find_element(By.NAME, name)
        field.clear()
        field.send_keys(text)

    def choose(self, name, value):
        self.one(f"label[for='answer-{name}-{value}']").click()

    def until(self, condition, seconds=15):
        WebDriverWait(self.phone, seconds * SLOWER).until(lambda phone: condition())


class Looks(Page):
    def setUp(self):
        self.phone.make_dark(False)

    def assert_fits(self, width):
        self.phone.make_wide(width)
        content = self.phone.execute_script(
            "return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")
        self.assertLessEqual(content, width, "the page scrolls sideways")

    def test_pictures_in_every_language_light_and_dark_small_and_large(self):
        for language in ("nl", "en", "de"):
            for dark in (False, True):
                self.phone.make_dark(dark)
                self.open(f"/e/{PARTY}?lang={language}")
                self.assertEqual(self.phone.execute_script("return document.images[0].naturalWidth"), 1600)
                shade = "dark" if dark else "light"
                self.phone.picture(f"showcase-{language}-{shade}-phone", WIDTH, HEIGHT)
                self.phone.picture(f"showcase-{language}-{shade}-desktop", *DESKTOP)
        self.phone.make_dark(False)

    def test_pictures_of_the_other_pages(self):
        for name, path in (("info", f"/e/{PARTY}/info?lang=nl"), ("not-planned", f"/e/{UNDATED}?lang=nl"),
                           ("events", "/?lang=nl")):
            for dark in (False, True):
                self.phone.make_dark(dark)
                self.open(path)
                self.assert_fits(NARROW)
                self.phone.picture(f"showcase-{name}-{'dark' if dark else 'light'}-phone")
                self.phone.picture(f"showcase-{name}-{'dark' if dark else 'light'}-desktop", *DESKTOP)

    def test_the_page_fits_a_narrow_phone_with_large_text(self):
        self.open(f"/e/{PARTY}?lang=de")
        self.assert_fits(NARROW)
        self.phone.execute_script("document.documentElement.style.fontSize = '200%'")
        self.assert_fits(NARROW)

    def test_the_colour_of_the_event_is_that_of_its_button(self):
        self.open(f"/e/{PARTY}")
        colour = self.phone.execute_script("return getComputedStyle(document.querySelector('.button')).backgroundColor")
        self.assertEqual(colour, "rgb(15, 118, 110)")


class Comforts(Page):
    """What the script adds."""

    def setUp(self):
        self.open(f"/e/{PARTY}?lang=nl")

    def test_the_sum_follows_the_entries(self):
        self.assertFalse(self.one("#sum").is_displayed())
        self.type("ticket-adult", "2")
        self.assertEqual(self.one("#sum strong").text.replace("\xa0", " "), "€ 25,00")
        self.choose("pizza", "early")
        self.assertEqual(self.one("#sum strong").text.replace("\xa0", " "), "€ 32,50")
        self.choose("pizza", "no")
        self.type("ticket-child", "1")
        self.assertEqual(self.one("#sum strong").text.replace("\xa0", " "), "€ 31,00")
        self.type("ticket-adult", "")
        self.type("ticket-child", "x")
        self.assertFalse(self.one("#sum").is_displayed())

    def test_a_question_shows_up_when_its_condition_is_met(self):
        self.assertFalse(self.one("#answer-size").is_displayed())
        self.choose("tent", "yes")
        self.assertTrue(self.one("#answer-size").is_displayed())
        self.assertEqual([hint for hint in self.phone.find_elements(By.CSS_SELECTOR, ".only-if") if hint.is_displayed()], [])
        self.choose("tent", "no")
        self.assertFalse(self.one("#answer-size").is_displayed())

    def test_the_note_tells_how_much_room_is_left(self):
        self.type("notes", "Zonder noten")
        self.assertEqual(self.one("#notes-left").text, "Tekens over: 988")

    def test_a_misspelt_address_is_hinted_at(self):
        for typed, said in (("zoe@gmial.com", "Bedoelde je zoe@gmail.com?"), ("zoe@gmail.com", ""),
                            ("zoe@hotmail.con", "Bedoelde je zoe@hotmail.com?"), ("zoe@example.org", "")):
            self.type("email", typed)
            self.one("#notes").click()
            self.assertEqual(self.one("#email-meant").text, said)

    def test_what_is_gone_cannot_be_chosen(self):
        self.assertFalse(self.one("#answer-pizza-late").is_enabled())
        self.assertIn("niets meer over", self.one("label[for=answer-pizza-late]").text)

    def test_a_second_tap_waits_and_the_button_comes_back_when_no_answer_does(self):
        # A listener after the page's own keeps the form from leaving, as if the network were silent (the driver would
        # wait for a real answer), and notes which taps the page itself has stopped.
        self.phone.execute_script("""
            const form = document.querySelector('#form');
            window.stopped = [];
            form.addEventListener('submit', (event) => {
              window.stopped.push(event.defaultPrevented);
              event.preventDefault();
            });""")
        button = self.one("form .button")
        button.click()
        self.assertEqual(button.text, "Bezig met versturen…")
        self.assertEqual(button.get_attribute("aria-disabled"), "true")
        button.click()
        self.until(lambda: button.text == "Aanmelden")
        self.assertIsNone(button.get_attribute("aria-disabled"))
        self.assertIn("niet twee keer", self.one("#form [role=status].waits").text)
        button.click()
        self.assertEqual(button.text, "Bezig met versturen…")
        self.assertEqual(self.phone.execute_script("return window.stopped"), [False, True, False])


class WithoutScript(Page):
    javascript = False

    def test_everything_is_there_and_can_be_sent(self):
        self.open(f"/e/{PARTY}?lang=nl")
        self.phone.picture("showcase-without-javascript")
        self.assertTrue(self.one("#answer-size").is_displayed())
        self.assertIn("Alleen als je antwoord op", self.one(".only-if").text)
        self.assertIn("1.000", self.one("#notes-left").text)
        self.type("name", "Zoë")
        self.type("ticket-adult", "2")
        self.type("email", "zoe@gmial.com")
        self.one("form .button").click()
        self.until(lambda: self.phone.title.startswith("Fout"))
        self.assertEqual(self.one("#email-meant").text, "Bedoelde je zoe@gmail.com?")
        self.assertEqual(self.one("#sum strong").text.replace("\xa0", " "), "€ 25,00")
        self.phone.picture("showcase-mistakes")
        self.choose("tent", "no")
        self.choose("pizza", "early")
        self.one("label[for=consent]").click()
        self.one("form .button").click()
        self.until(lambda: "/r/" in self.phone.current_url)
        self.assertIn("32,50", self.one("body").text)


if __name__ == "__main__":
    unittest.main()
