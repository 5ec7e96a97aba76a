# SPDX-License-Identifier: GPL-3.0-or-later
"""A guest's own page on a phone: changes, cancels and undoes, waits and is offered places. Without JavaScript."""
import os
import re
import sqlite3
import unittest
import urllib.parse

from cookoutserver import Cookout, PROJECT, register, request, token_of
from phone import WIDTH, Phone
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

PICTURES = os.environ.get("COOKOUT_PICTURES", str(PROJECT / "build/pictures"))
NARROW = 320  # WCAG 2.2, 1.4.10, in CSS pixels
SMALLEST_TARGET = 24  # WCAG 2.2, 2.5.8, in CSS pixels
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class GuestPages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.phone = Phone(PICTURES, javascript=False)
        cls.addClassCleanup(cls.phone.quit)

    def serve(self, capacity):
        self.house = Cookout()
        self.addCleanup(self.house.__exit__, None)
        self.house.open_event(capacity=capacity)
        with sqlite3.connect(self.house.database) as database:  # what the window's settings would have stored
            database.execute("UPDATE events SET contact = 'bbq@example.org', location = 'The village green', "
                             "pay_link = 'https://pay.example.org/{amount}/{code}', "
                             "pay_account = 'NL91ABNA0417164300', pay_holder = 'Street committee'")
        database.close()
        self.server = self.house.serve()

    def guest(self, name="Zoë O’Brien", adults=2, **fields):
        answer = register(self.server, "summer-bbq", name=name, ticket_adult=str(adults), **fields)
        self.assertEqual(answer.status, 303, answer.body[:300])
        return token_of(answer.location)

    def post(self, path, **fields):
        connection = self.server.connect()
        self.addCleanup(connection.close)
        return request(connection, "POST", path, urllib.parse.urlencode(fields).replace("ticket_", "ticket-"), FORM)

    # --- what a person does ---

    def open(self, token, rest=""):
        self.phone.get(f"{self.server.url}r/{token}{rest}")

    def element(self, selector):
        return self.phone.find_element(By.CSS_SELECTOR, selector)

    def heading(self):
        return self.element("h1").text

    def text(self):
        return self.element("body").text

    def press(self, words):
        [element] = [e for e in self.phone.find_elements(By.CSS_SELECTOR, "button, a.button") if e.text == words]
        self.phone.follow(element.click)

    def press_by_keyboard(self, words):
        """Tab to it, and Enter; nobody needs a finger."""
        self.element("body").send_keys(Keys.TAB)
        for _ in range(60):
            focused = self.phone.switch_to.active_element
            if focused.text == words:
                return self.phone.follow(lambda: focused.send_keys(Keys.ENTER))
            focused.send_keys(Keys.TAB)
        return self.fail(f"{words} is not reached by Tab")

    def type(self, name, text):
        field = self.phone.find_element(By.NAME, name)
        field.clear()
        field.send_keys(text)

    # --- what every page must be ---

    def look(self, name):
        """Fits the phone and one of 320 px with text twice as large; its picture is kept."""
        width = self.phone.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]["width"]
        self.assertLessEqual(width, WIDTH, "the page scrolls sideways")
        for element in self.phone.find_elements(By.CSS_SELECTOR, "a, button, summary, input:not([type=hidden])"):
            if element.is_displayed() and element.rect["x"] >= 0:
                what = element.get_attribute("outerHTML")
                self.assertGreaterEqual(min(element.size["height"], element.size["width"]), SMALLEST_TARGET, what)
                self.assertLessEqual(element.rect["x"] + element.rect["width"], WIDTH, what)
        self.phone.picture(f"guest-{name}")
        self.phone.make_wide(NARROW)
        content = self.phone.execute_script(
            "document.documentElement.style.fontSize = '200%'; const w = document.documentElement.scrollWidth;"
            "document.documentElement.style.fontSize = ''; return w")
        self.phone.make_wide(WIDTH)
        self.assertLessEqual(content, NARROW, "large text scrolls sideways")

    # --- the tests ---

    def test_a_guest_changes_cancels_and_undoes_by_keyboard(self):
        self.serve(60)
        token = self.guest(email="zoe@example.org", notes="No nuts, please")
        self.open(token)
        self.assertEqual(self.heading(), "You are registered")
        self.assertIn("€50.00", self.text())
        self.look("registered")
        self.press_by_keyboard("Change")
        self.assertEqual(self.heading(), "Change your registration")
        self.look("edit")
        self.type("name", "")
        self.type("ticket-adult", "3")
        self.press("Save changes")
        self.assertTrue(self.phone.title.startswith("Error: "), self.phone.title)
        self.assertEqual(self.phone.switch_to.active_element, self.element("[role=alert]"), "the summary has the focus")
        self.assertEqual(self.phone.find_element(By.NAME, "ticket-adult").get_attribute("value"), "3")
        self.look("edit-mistake")
        self.type("name", "Zoë")
        self.press_by_keyboard("Save changes")
        self.assertIn("Your changes are saved.", self.text())
        self.assertIn("€75.00", self.text())
        self.look("saved")
        self.press_by_keyboard("Cancel")
        self.assertEqual(self.heading(), "Cancel for 3 people?")
        self.look("cancel")
        self.press_by_keyboard("Cancel my registration")
        self.assertEqual(self.heading(), "Your registration is cancelled")
        self.look("cancelled")
        self.press_by_keyboard("Undo: we are coming after all")
        self.assertEqual(self.heading(), "You are registered")
        self.assertEqual(self.phone.get_cookies(), [])
        self.server.terminate()
        self.assertEqual(self.house.rows("SELECT name, status, places FROM registrations"),
                         [("Zoë", "confirmed", 3)])
        self.house.assert_intact()

    def test_a_family_waits_and_is_offered_the_places_of_another(self):
        self.serve(4)
        family = self.guest(adults=4)
        waits = self.guest("Wim", 4, places_choice="waitlist", email="wim@example.org")
        self.open(waits)
        self.assertIn("You are number 1 in the line.", self.text())
        self.look("waiting")
        self.assertEqual(self.post(f"/r/{family}/cancel").status, 303)
        self.phone.refresh()
        self.assertEqual(self.heading(), "There is room for you")
        self.look("offer")
        self.press_by_keyboard("Accept the places")
        self.assertEqual(self.heading(), "You are registered")
        self.open(family)
        self.assertIn("All places are taken by now", self.text())
        self.look("cancelled-and-full")
        self.press("Join the waiting list")
        self.assertIn("You are number 1 in the line.", self.text())
        self.server.terminate()
        self.assertEqual(self.house.rows("SELECT kind FROM outbox ORDER BY id"),
                         [("waiting-list",), ("offer",), ("confirmation",)])

    def test_where_not_all_fit_the_guest_chooses(self):
        self.serve(4)
        token = self.guest(adults=2)
        self.open(token, "/edit")
        self.type("ticket-adult", "6")
        self.press("Save changes")
        self.look("edit-full")
        self.press("Save with 4 of you only")
        self.assertIn("Your changes are saved.", self.text())

    def test_what_was_changed_elsewhere_is_shown_beside(self):
        self.serve(60)
        token = self.guest(adults=2)
        self.open(token, "/edit")
        self.assertEqual(self.post(f"/r/{token}/edit", name="Zoë", ticket_adult="3", notes="Vegetarian").status, 303)
        self.type("ticket-adult", "5")
        self.press("Save changes")
        versions = self.element(".versions").text
        self.assertRegex(versions, re.compile("Stored now.*3.*You entered.*5", re.S))
        self.look("edit-elsewhere")
        self.press("Save changes")
        self.assertIn("€125.00", self.text())

    def test_lost_link_and_privacy(self):
        self.serve(60)
        self.guest(email="zoe@example.org")
        self.phone.get(self.server.url)
        self.phone.follow(self.phone.find_element(By.LINK_TEXT, "Lost your link?").click)
        self.look("lost")
        self.type("email", "zoe@example.org")
        self.press("Send the link")
        self.assertIn("If this address is registered", self.text())
        self.look("lost-sent")
        self.phone.follow(self.phone.find_element(By.LINK_TEXT, "Privacy").click)
        self.assertEqual(self.heading(), "Your details")
        self.look("privacy")
        self.server.terminate()
        self.assertEqual(self.house.rows("SELECT kind FROM outbox ORDER BY id"), [("confirmation",), ("lost-link",)])


if __name__ == "__main__":
    unittest.main()
