# SPDX-License-Identifier: GPL-3.0-or-later
"""axe-core finds nothing to complain about on any page, in light and dark, small and large (https://dequeuniversity.com/rules/axe)."""
import os
import pathlib
import unittest

from everypage import EveryPage
from phone import HEIGHT, WIDTH, Phone
from showcase import PICTURES

AXE = pathlib.Path(os.environ.get("COOKOUT_AXE", "axe.min.js"))
# Every rule of WCAG 2.2 to level AA, and axe's own advice.
RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(
    found => done(found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | '))),
    error => done(['axe failed: ' + error]));
"""


class Axe(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.script = AXE.read_text(encoding="utf-8")
        cls.house = EveryPage()
        cls.addClassCleanup(cls.house.__exit__, None)
        cls.phone = Phone(PICTURES)
        cls.addClassCleanup(cls.phone.quit)

    def complaints(self):
        return self.phone.execute_async_script(RUN)

    def open(self, state):
        self.phone.get(self.house.server.url.rstrip("/") + state.path)
        if state.act:
            state.act(self.phone)
        self.phone.execute_script(self.script)

    def test_every_page_in_every_state(self):
        for state in self.house.states():
            self.open(state)
            for dark in (False, True):
                for width, height in ((WIDTH, HEIGHT), (1280, 800)):
                    with self.subTest(state=state.name, dark=dark, width=width):
                        self.phone.make_dark(dark)
                        self.phone.make_wide(width, height)
                        self.assertEqual(self.complaints(), [])

    def test_axe_would_complain(self):
        self.phone.get(self.house.server.url)
        self.phone.execute_script("document.body.append(Object.assign(document.createElement('img'), {src: '/x.png'}))")
        self.phone.execute_script(self.script)
        self.assertIn("image-alt", "".join(self.complaints()))


if __name__ == "__main__":
    unittest.main()
