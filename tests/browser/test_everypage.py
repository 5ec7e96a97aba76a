# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page of the portal, in every state and language: it fits the narrowest phone, by keyboard all is reached.

Pictures of all of them are left as `LANGUAGE-STATE.png`.
"""
import unittest

from everypage import EveryPage
from phone import WIDTH, Phone
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from showcase import PICTURES

NARROW = 320  # WCAG 2.2, 1.4.10, in CSS pixels: 1280 at 400 %
LANGUAGES = ("en", "nl", "de")
SIDEWAYS = "return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
LARGE = "document.documentElement.style.fontSize = arguments[0]"
# What can be reached by Tab; of radio buttons with one name only one can.
STOPS = """
const groups = new Set();
return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(e => {
  if (e.disabled || e.tabIndex < 0 || !e.checkVisibility({visibilityProperty: true})) return false;
  if (e.type !== 'radio') return true;
  const isNew = !groups.has(e.name);
  groups.add(e.name);
  return isNew;
}).length"""
FOCUSED = """
const e = document.activeElement;
if (e === document.body || e === document.documentElement) return null;
window.stops = window.stops || [];
const isNew = !window.stops.includes(e);
if (isNew) window.stops.push(e);
const box = e.getBoundingClientRect();
const style = getComputedStyle(e);
const shows = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== 'none';
const label = e.labels && e.labels.length ? [...e.labels] : [];
return {isNew, html: e.outerHTML.slice(0, 160), inView: box.bottom > 0 && box.top < innerHeight,
        isSeen: shows(style) || label.some(l => shows(getComputedStyle(l)))};"""


class EveryPageFits(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.house = EveryPage()
        cls.addClassCleanup(cls.house.__exit__, None)
        cls.states = cls.house.states()
        cls.phone = Phone(PICTURES, javascript=False)
        cls.addClassCleanup(cls.phone.quit)

    def open(self, state, language="en"):
        """A guest's own page speaks the language they registered in, unless its address names another."""
        self.phone.delete_all_cookies()
        asks = f"{'&' if '?' in state.path else '?'}lang={language}" if state.path.startswith("/r/") else ""
        self.phone.get(self.house.server.url.rstrip("/") + state.path + asks)
        if state.act:
            state.act(self.phone)

    def test_in_every_language_on_the_narrowest_phone(self):
        self.addCleanup(self.phone.speak, "en")
        self.addCleanup(self.phone.make_wide, WIDTH)
        for language in LANGUAGES:
            self.phone.speak(language)
            for state in self.states:
                with self.subTest(state=state.name, language=language):
                    self.open(state, language)
                    root = self.phone.find_element(By.CSS_SELECTOR, "html")
                    self.assertEqual(root.get_attribute("lang"), language)
                    self.phone.picture(f"{language}-{state.name}")
                    self.phone.make_wide(NARROW)
                    self.assertLessEqual(self.phone.execute_script(SIDEWAYS), NARROW, "it scrolls sideways")
                    self.phone.execute_script(LARGE, "200%")
                    self.assertLessEqual(self.phone.execute_script(SIDEWAYS), NARROW, "large text scrolls sideways")

    def test_the_keyboard_reaches_everything_and_shows_where_it_is(self):
        for state in self.states:
            with self.subTest(state=state.name):
                self.open(state)
                self.phone.execute_script("document.body.tabIndex = -1; document.body.focus(); scrollTo(0, 0)")
                self.assertEqual(self.walk(), self.phone.execute_script(STOPS))

    def walk(self):
        """How many places the Tab key stops at, from the first to the last."""
        self.phone.find_element(By.CSS_SELECTOR, "body").send_keys(Keys.TAB)
        stops = 0
        while (focused := self.phone.execute_script(FOCUSED)) and focused["isNew"]:
            self.assertTrue(focused["inView"], focused["html"])
            self.assertTrue(focused["isSeen"], focused["html"])
            stops += 1
            self.assertLess(stops, 100)
            self.phone.switch_to.active_element.send_keys(Keys.TAB)
        return stops


if __name__ == "__main__":
    unittest.main()
