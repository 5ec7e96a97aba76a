# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's Chromium as a phone of 360 × 740, driven by Selenium and kept away from every other host."""
import pathlib
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

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

    def make_wide(self, width):
        self.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                             {"width": width, "height": HEIGHT, "deviceScaleFactor": 2, "mobile": True})

    def quit(self):
        super().quit()
        self._profile.cleanup()

    def picture(self, name):
        """The whole page, not only what is in view."""
        metrics = self.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        self.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                             {"width": WIDTH, "height": max(HEIGHT, int(metrics["height"])), "deviceScaleFactor": 2,
                              "mobile": True})
        self.save_screenshot(str(self.pictures / f"{name}.png"))
        self.make_wide(WIDTH)
