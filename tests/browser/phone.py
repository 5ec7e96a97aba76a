# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's Chromium as a phone of 360 × 740, driven by Selenium and kept away from every other host."""
import pathlib
import tempfile

from cookoutserver import SLOWER
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

WIDTH, HEIGHT = 360, 740
FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
         "--disable-extensions", "--disable-domain-reliability", "--no-pings", "--lang=en-GB",
         # No name resolves and no address but this machine's is reached, whatever Chromium would like to look up.
         "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", f"--window-size={WIDTH},{HEIGHT}"]


class Phone(webdriver.Chrome):
    """Pictures go to `pictures`. With javascript=False no page may run a script."""

    def __init__(self, pictures, javascript=True):
        self.pictures = pathlib.Path(pictures)
        self.pictures.mkdir(parents=True, exist_ok=True)
        self._profile = tempfile.TemporaryDirectory(prefix="cookout-phone-", ignore_cleanup_errors=True)
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for flag in [*FLAGS, f"--user-data-dir={self._profile.name}"]:
            options.add_argument(flag)
        if not javascript:
            options.add_experimental_option(
                "prefs", {"profile.managed_default_content_settings.javascript": 2})
        super().__init__(options=options, service=Service("/usr/bin/chromedriver"))
        self.set_page_load_timeout(30)
        # A window cannot be narrower than a desktop's; the emulated device is as narrow as a phone.
        self.make_wide(WIDTH)
        self.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})

    def make_wide(self, width, height=HEIGHT):
        self.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                             {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": width < 800})

    def make_dark(self, dark=True):
        self.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})

    def speak(self, language):
        """Asks for pages in this language from now on."""
        agent = self.execute_script("return navigator.userAgent")
        self.execute_cdp_cmd("Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": language})

    def follow(self, act):
        """Does what leads to another page, and waits until that is there."""
        left = self._root()
        act()
        # Between two pages the driver answers with errors of many kinds, not only with StaleElementReference.
        wait = WebDriverWait(self, 15 * SLOWER, ignored_exceptions=[WebDriverException])
        wait.until(lambda phone: self._root() != left and phone.execute_script("return document.readyState") != "loading")

    def _root(self):
        return self.find_element(By.CSS_SELECTOR, "html")

    def quit(self):
        super().quit()
        self._profile.cleanup()

    def picture(self, name, width=WIDTH, height=HEIGHT):
        """The whole page, not only what is in view."""
        self.make_wide(width, height)
        metrics = self.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        self.make_wide(width, max(height, int(metrics["height"])))
        self.save_screenshot(str(self.pictures / f"{name}.png"))
        self.make_wide(WIDTH)
