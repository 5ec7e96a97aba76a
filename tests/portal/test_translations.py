# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence of the portal, the mails and the window is translated: none is new, unfinished, gone from the sources,
or short of a plural."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROJECT = pathlib.Path(__file__).resolve().parents[2]
# As in resources/i18n/CMakeLists.txt: the files NAME_LANGUAGE.ts, and where their sentences stand.
SOURCES = {
    "cookout": [PROJECT / "core" / name for name in ("portal/phraselist.cpp", "portal/guestphrases.cpp",
                                                     "portal/staffphrases.cpp", "mail/mailphrases.cpp")],
    "window": [PROJECT / "ui", PROJECT / "app"],
}
LANGUAGES = ("en", "nl", "de")
FILES = [(name, language) for name in SOURCES for language in LANGUAGES]
HOLES = re.compile(r"%L?[0-9n]")


def path(name, language):
    return PROJECT / f"resources/i18n/{name}_{language}.ts"


def messages_in(file):
    return list(ElementTree.parse(file).getroot().iter("message"))


def updated(name, language, folder):
    """The sentences of a copy of the .ts file after lupdate has looked at the sources."""
    copy = pathlib.Path(folder) / path(name, language).name
    shutil.copy(path(name, language), copy)
    subprocess.run([os.environ["COOKOUT_LUPDATE"], "-silent", "-locations", "none", "-I", PROJECT,
                    *SOURCES[name], "-ts", copy], check=True)
    return messages_in(copy)


class Translations(unittest.TestCase):
    def test_nothing_is_unfinished_or_obsolete(self):
        for name, language in FILES:
            with self.subTest(file=name, language=language), tempfile.TemporaryDirectory() as folder:
                messages = updated(name, language, folder)
                self.assertGreater(len(messages), 90)
                # English is there for its plurals: whatever else is said as it stands in the sources.
                due = [message for message in messages if language != "en" or message.get("numerus")]
                unready = [message.findtext("source") for message in due
                           if message.find("translation").get("type") is not None]
                self.assertEqual(unready, [], "build the target translations, then translate these")

    def test_every_translation_keeps_its_arguments(self):
        for name, language in FILES:
            for message in messages_in(path(name, language)):
                source = message.findtext("source")
                translation = message.find("translation")
                if language == "en" and translation.get("type") == "unfinished" and not message.get("numerus"):
                    continue
                forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
                self.assertEqual(len(forms), 2 if message.get("numerus") else 1, source)
                for form in forms:
                    self.assertEqual(sorted(HOLES.findall(form or "")), sorted(HOLES.findall(source)),
                                     f"{name}, {language}: {form}")


if __name__ == "__main__":
    unittest.main()
