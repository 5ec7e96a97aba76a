# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff on a phone in the real browser, without JavaScript: what Chromium sends with our forms is what the portal needs."""
import datetime
import hashlib
import os
import sqlite3
import subprocess
import unittest

from cookoutserver import Cookout, PROGRAM, PROJECT, SLOWER
from phone import WIDTH, Phone

PASSWORD = "grill the corn slowly"
PAIRING = "AbCdEfGhIjKlMnOpQrStUv"
PICTURES = os.environ.get("COOKOUT_PICTURES", str(PROJECT / "build/pictures"))


class Staff(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.house = Cookout()
        cls.addClassCleanup(cls.house.__exit__, None)
        cls.house.open_event()
        subprocess.run([PROGRAM, "user", "add", "anna", "--role", "organiser", "--password-stdin"], check=True,
                       env=cls.house.environment, input=PASSWORD.encode(), timeout=30 * SLOWER)
        cls.invite("Zoë's phone")
        cls.server = cls.house.serve()
        cls.phone = Phone(PICTURES, javascript=False)
        cls.addClassCleanup(cls.phone.quit)

    @classmethod
    def invite(cls, name):
        """What the window does for a helper's phone."""
        ends = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=10)
        with sqlite3.connect(cls.house.database) as database:
            database.execute("INSERT INTO devices (name, role, pairing_hash, pairing_ends_at) VALUES (?, 'helper', ?, ?)",
                             (name, hashlib.sha256(PAIRING.encode()).hexdigest(),
                              ends.strftime("%Y-%m-%dT%H:%M:%S.000Z")))
        database.close()

    def setUp(self):
        self.phone.delete_all_cookies()

    def open(self, path):
        self.phone.get(self.server.url.rstrip("/") + path)

    def heading(self):
        return self.phone.find_element("css selector", "h1").text

    def press(self):
        """Presses the button and waits until another page is there."""
        self.phone.follow(self.phone.find_element("css selector", "button").click)

    def sign_in(self, password):
        for name, text in (("name", "anna"), ("password", password)):
            field = self.phone.find_element("id", name)
            field.clear()
            field.send_keys(text)
        self.press()

    def assert_fits(self):
        width = self.phone.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]["width"]
        self.assertLessEqual(width, WIDTH, "the page is wider than the phone")

    def test_somebody_signs_in_and_out(self):
        self.open("/staff")
        self.assertEqual(self.heading(), "Sign in")
        self.assert_fits()
        self.phone.picture("staff-sign-in")
        self.sign_in("not the password")
        self.assertIn("do not belong together", self.phone.find_element("css selector", "[role=alert]").text)
        self.assertEqual(self.phone.find_element("id", "name").get_attribute("value"), "anna")
        self.assertEqual(self.phone.find_element("id", "password").get_attribute("value"), "")
        self.phone.picture("staff-sign-in-wrong")
        self.sign_in(PASSWORD)
        self.assertEqual(self.heading(), "Helpers")
        self.assertIn("anna", self.phone.find_element("css selector", "dl").text)
        self.assert_fits()
        self.phone.picture("staff")
        [cookie] = self.phone.get_cookies()
        self.assertEqual((cookie["name"], cookie["httpOnly"], cookie["sameSite"]), ("cookout", True, "Lax"))
        self.press()
        self.assertEqual(self.heading(), "Sign in")
        self.assertEqual(self.phone.get_cookies(), [])
        self.phone.back()  # what the browser kept opens nothing
        self.open("/staff")
        self.assertEqual(self.heading(), "Sign in")

    def test_a_phone_is_paired_by_its_code(self):
        for _ in range(2):  # to look uses nothing up
            self.open(f"/staff/join/{PAIRING}")
            self.assertIn("Zoë's phone", self.phone.find_element("css selector", "dl").text)
        self.assert_fits()
        self.phone.picture("staff-join")
        self.press()
        self.assertEqual(self.heading(), "Helpers")
        self.assertIn("Zoë's phone", self.phone.find_element("css selector", "dl").text)
        self.open(f"/staff/join/{PAIRING}")
        self.assertEqual(self.heading(), "This code no longer works")
        self.phone.picture("staff-join-gone")
        self.open("/staff")
        self.assertEqual(self.heading(), "Helpers")


if __name__ == "__main__":
    unittest.main()
