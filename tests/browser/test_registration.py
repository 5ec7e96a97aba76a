# SPDX-License-Identifier: GPL-3.0-or-later
"""A guest with a phone: opens the page, makes a mistake, registers, reads the code. With and without JavaScript."""
import os
import re
import unittest

from cookoutserver import PROJECT, Cookout
from phone import WIDTH, Phone
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

PICTURES = os.environ.get("COOKOUT_PICTURES", str(PROJECT / "build/pictures"))
NARROW = 320  # WCAG 2.2, 1.4.10, in CSS pixels
SMALLEST_TARGET = 24  # WCAG 2.2, 2.5.8, in CSS pixels


class Registration(unittest.TestCase):
    javascript = True

    @classmethod
    def setUpClass(cls):
        cls.phone = Phone(PICTURES, cls.javascript)
        cls.addClassCleanup(cls.phone.quit)

    def setUp(self):
        self.house = Cookout()
        self.addCleanup(self.house.__exit__, None)
        self.house.open_event(capacity=60)
        self.server = self.house.serve()
        self.phone.get(self.server.url)

    # --- what a person does ---

    def field(self, name):
        return self.phone.find_element(By.NAME, name)

    def type(self, name, text):
        field = self.field(name)
        field.clear()
        field.send_keys(text)

    def fill(self, name="Zoë O’Brien"):
        self.type("name", name)
        self.type("ticket-adult", "2")
        self.type("ticket-child", "1")
        self.type("email", "zoe@example.org")
        self.type("notes", "No nuts, please")
        if not self.field("consent").is_selected():
            self.field("consent").click()

    def button(self):
        return self.phone.find_element(By.CSS_SELECTOR, "form button[type=submit]")

    def submit(self, expected=r"/r/[A-Za-z0-9_-]{22}$"):
        self.button().click()
        WebDriverWait(self.phone, 15).until(lambda phone: re.search(expected, phone.current_url))

    def text(self):
        return self.phone.find_element(By.TAG_NAME, "body").text

    def code(self):
        return re.search(r"\b[BCDFGHJKLNPRSTVX]{6}\b", self.text()).group()

    # --- what every page must be ---

    def assert_fits(self):
        width, content = self.phone.execute_script(
            "return [innerWidth, Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)]")
        self.assertEqual(width, WIDTH, "the page made the phone zoom out")
        self.assertLessEqual(content, WIDTH, "the page scrolls sideways")
        for element in self.phone.find_elements(By.CSS_SELECTOR, "a, button, input:not([type=hidden]), textarea, dd"):
            if element.is_displayed() and element.rect["x"] >= 0:
                right = element.rect["x"] + element.rect["width"]
                self.assertLessEqual(right, WIDTH, element.get_attribute("outerHTML"))

    def assert_readable(self):
        sizes = self.phone.execute_script(
            "return [...document.querySelectorAll('input:not([type=hidden]), textarea, select, button, "
            "label, dt, .hint, .price')].map("
            "e => [e.name || e.textContent, parseFloat(getComputedStyle(e).fontSize)])")
        self.assertEqual([pair for pair in sizes if pair[1] < 16], [], "iOS zooms into fields under 16 px")
        self.assertGreaterEqual(self.phone.find_element(By.CSS_SELECTOR, "label[for=consent]").size["height"], 44)
        for button in self.phone.find_elements(By.CSS_SELECTOR, "button, input[type=checkbox]"):
            self.assertGreaterEqual(min(button.size["height"], button.size["width"]), SMALLEST_TARGET)

    def picture(self, name):
        self.phone.picture(name if self.javascript else f"{name}-without-javascript")

    # --- the tests ---

    def test_a_guest_registers_and_reads_the_code(self):
        self.assertIn("Summer BBQ", self.phone.title)
        self.assert_fits()
        self.assert_readable()
        self.picture("form")
        self.fill()
        self.submit()
        self.assert_fits()
        code = self.code()
        self.assertIn("€62.00", self.text())
        self.assertIn("Zoë O’Brien", self.text())
        self.picture("registered")
        self.phone.refresh()
        self.assertEqual(self.code(), code)
        self.server.terminate()
        self.assertEqual(self.house.rows("SELECT code, name, total, notes FROM registrations"),
                         [(code, "Zoë O’Brien", 6200, "No nuts, please")])
        self.house.assert_intact()

    def test_a_mistake_is_explained_and_nothing_typed_is_lost(self):
        self.fill(name="")
        key = self.field("submission_key").get_attribute("value")
        self.submit(expected=r"/e/summer-bbq/register$")
        self.assertTrue(self.phone.title.startswith("Error: "), self.phone.title)
        self.assert_fits()
        self.picture("mistake")
        summary = self.phone.find_element(By.CSS_SELECTOR, "[role=alert]")
        self.assertIn("There is a problem", summary.text)
        self.assertEqual(self.phone.switch_to.active_element, summary, "the summary has the focus")
        [link] = summary.find_elements(By.TAG_NAME, "a")
        self.assertEqual(link.text, "Enter your name")
        message = self.phone.find_element(By.ID, self.field("name").get_attribute("aria-describedby"))
        self.assertEqual(message.text, "Enter your name")
        kept = {name: self.field(name).get_attribute("value")
                for name in ("ticket-adult", "ticket-child", "email", "notes", "submission_key")}
        self.assertEqual(kept, {"ticket-adult": "2", "ticket-child": "1", "email": "zoe@example.org",
                                "notes": "No nuts, please", "submission_key": key})
        self.assertTrue(self.field("consent").is_selected())
        link.click()
        self.assertEqual(self.phone.switch_to.active_element, self.field("name"), "the link leads to the field")
        self.type("name", "Zoë")
        self.submit()
        self.assertIn("Zoë", self.text())

    def assert_nothing_sideways_with_large_text(self):
        content = self.phone.execute_script(
            "document.documentElement.style.fontSize = '200%';"
            "return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")
        self.assertLessEqual(content, NARROW, "the page scrolls sideways")

    def test_large_text_on_a_narrow_phone_does_not_scroll_sideways(self):
        self.phone.make_wide(NARROW)
        self.addCleanup(self.phone.make_wide, WIDTH)
        self.assert_nothing_sideways_with_large_text()
        self.fill(name="")
        self.submit(expected=r"/e/summer-bbq/register$")
        self.assert_nothing_sideways_with_large_text()
        self.type("name", "Zoë")
        self.submit()
        self.assert_nothing_sideways_with_large_text()

    def test_two_taps_on_the_button_are_one_registration(self):
        self.fill()
        ActionChains(self.phone).double_click(self.button()).perform()
        WebDriverWait(self.phone, 15).until(lambda phone: "/r/" in phone.current_url)
        code = self.code()
        self.server.terminate()
        self.assertEqual(self.house.rows("SELECT code FROM registrations"), [(code,)])

    def test_going_back_and_sending_again_shows_the_same_code(self):
        self.fill()
        self.submit()
        code = self.code()
        self.phone.back()
        WebDriverWait(self.phone, 15).until(lambda phone: "/r/" not in phone.current_url)
        self.assertEqual(self.field("name").get_attribute("value"), "Zoë O’Brien", "going back keeps the entries")
        self.submit()
        self.assertEqual(self.code(), code)
        self.server.terminate()
        self.assertEqual(self.house.rows("SELECT code FROM registrations"), [(code,)])

    def test_nothing_is_kept_on_the_phone_and_nothing_comes_from_elsewhere(self):
        self.assertEqual(self.phone.get_cookies(), [])
        addresses = self.phone.execute_script("return performance.getEntriesByType('resource').map(e => e.name)")
        self.assertTrue(addresses, "the page has a style sheet")
        self.assertEqual([address for address in addresses if not address.startswith(self.server.url)], [])


class RegistrationWithoutJavaScript(Registration):
    """The same person, with JavaScript forbidden to every page."""
    javascript = False

    def test_pages_run_no_script_here(self):
        self.phone.get("data:text/html,<title>quiet</title><script>document.title='loud'</script>")
        self.assertEqual(self.phone.title, "quiet")


if __name__ == "__main__":
    unittest.main()
