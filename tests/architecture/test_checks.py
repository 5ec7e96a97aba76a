# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one violation of every rule into a small tree and expects the check to name the file, the line and the rule.

Usage: test_checks.py CMAKE QT_INCLUDE
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
CMAKE = QT_INCLUDE = None
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

# rule → (file, line of code); the code stands on line 3.
IDIOMS = {
    "future-then": ("core/mail/a.cpp", "auto b = future.then(this, [this](int i) { use(i); });"),
    "future-response": ("core/portal/a.h", "QFuture<QHttpServerResponse> answer();"),
    "event-loop": ("ui/a.cpp", "QEventLoop loop;"),
    "process-events": ("ui/a.cpp", "QCoreApplication::processEvents();"),
    "sender": ("ui/a.cpp", "auto *button = qobject_cast<QPushButton *>(sender());"),
    "string-signal": ("ui/a.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(go()));"),
    "singleton": ("core/services/a.cpp", "Preferences::instance()->save();"),
    "ranges-header": ("core/base/a.cpp", "#include <ranges>"),
    "sql-outside-storage": ("core/services/a.cpp", 'QSqlQuery query(u"SELECT [a]; \\\\ b"_s);'),
    "clock": ("core/domain/a.cpp", "const auto now = QDateTime::currentDateTimeUtc();"),
    "qwait": ("tests/ui/a.cpp", "QTest::qWait(100);"),
    "sleep": ("tests/acceptance/a.py", "time.sleep(1)"),  # house: planted
}

# rule → (file, include that the layer check must refuse, part of the advice)
INCLUDES = {
    "layer": [
        ("core/base/a.h", '"core/domain/event.h"', "table"),
        ("core/domain/a.h", '"core/services/eventservice.h"', "rules are functions of values"),
        ("core/domain/a.cpp", '"tests/support/a.h"', "room it belongs to"),
        ("core/services/a.cpp", '"core/mail/smtptransport.h"', "mailcontrol.h"),
        ("core/mail/a.cpp", '"core/portal/portalserver.h"', "portalcontrol.h"),
        ("core/portal/a.cpp", '"core/storage/databasepool.h"', "service"),
        ("core/portal/a.cpp", '"core/documents/poster.h"', "QGuiApplication"),
        ("ui/a.cpp", '"core/storage/databasepool.h"', "service"),
        ("core/services/a.cpp", '"ui/mainwindow.h"', "domain event"),
        ("ui/a.cpp", '"app/application.h"', "constructor"),
        ("app/ctl_main.cpp", '"ui/mainwindow.h"', "domain event"),
    ],
    "qt-module": [
        ("core/services/a.cpp", "<QSqlDatabase>", "repository"),
        ("core/base/a.cpp", "<QWidget>", "ui"),
        ("core/portal/a.cpp", "<qlabel.h>", "ui"),
        ("app/ctl_main.cpp", "<QtWidgets/QApplication>", "ui"),
        ("core/storage/a.cpp", "<QImage>", "draw it"),
        ("ui/a.cpp", "<QHttpServer>", "route"),
        ("core/services/a.cpp", "<QTcpSocket>", "network"),
        ("core/mail/a.cpp", "<QDBusConnection>", "bus"),
    ],
    "rooted-include": [("core/base/a.cpp", '"result.h"', "core/base/result.h")],
    "unknown-room": [("core/helpers/a.cpp", '"core/base/result.h"', "arrows")],
}

# What looks like a violation and is none.
INNOCENT = {
    "core/base/clock.cpp": "return QDateTime::currentDateTimeUtc();",
    "core/storage/repository.cpp": "QSqlQuery query(m_database);",
    "core/domain/text.cpp": "// never call processEvents(), sender() or QTest::qWait()",
    "core/domain/doc.h": "/** QEventLoop, QSqlQuery and Preferences::instance() are not for us. */",
    "core/mail/letter.cpp": "const QString from = letter.sender();",
    "ui/reason.cpp": "QApplication::processEvents(); // house: the splash screen is painted before the loop runs",
    "tests/domain/name.cpp": "void asleepGuestsAreCounted(); int thenCount(int); // see http://example.org/then(",
}


def run_check(script, root, here=HERE):
    command = [CMAKE, f"-DROOT={root}", f"-DQT_INCLUDE={QT_INCLUDE}", "-P", str(here / script)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return run.returncode, run.stdout + run.stderr


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.write("core/base/result.h", SPDX + "#pragma once\n#include <QString>\n")

    def write(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def plant(self, name, line):
        spdx = SPDX.replace("//", "#") if name.endswith(".py") else SPDX
        self.write(name, f"{spdx}\n{line}\n")

    def expect(self, script, place, rule, words=""):
        code, output = run_check(script, self.root)
        self.assertNotEqual(code, 0, f"{rule} was not noticed in {place}")
        found = [line for line in output.splitlines() if line.startswith(f"{place}: {rule}: ")]
        self.assertTrue(found, f"no line begins with '{place}: {rule}: ' in\n{output}")
        self.assertIn("Instead: ", found[0])
        self.assertIn(words, found[0])

    def expect_peace(self, script):
        code, output = run_check(script, self.root)
        self.assertEqual(code, 0, output)


class Layers(Tree):
    SCRIPT = "checklayers.cmake"

    def test_allowed_includes_pass(self):
        self.plant("core/domain/a.cpp", '#include "core/base/result.h"\n#include <QDateTime>\n#include <vector>')
        self.plant("core/storage/b.cpp", '#include "core/domain/event.h"\n#include <QSqlQuery>')
        self.plant("core/portal/c.cpp", '#include "core/services/eventservice.h"\n#include <QHttpServer>')
        self.plant("ui/d.cpp", '#include "core/services/eventservice.h"\n#include <QLabel>\n#include "moc_d.cpp"')
        self.plant("app/ctl_main.cpp", '#include "app/backend.h"\n#include "core/storage/databasepool.h"')
        self.plant("tests/ui/e.cpp", '#include "core/storage/databasepool.h"\n#include <QWidget>\n#include "e.moc"')
        self.expect_peace(self.SCRIPT)

    def test_every_forbidden_include_is_named(self):
        for rule, cases in INCLUDES.items():
            for name, included, advice in cases:
                with self.subTest(rule=rule, file=name, include=included):
                    self.plant(name, f"#include {included}")
                    self.expect(self.SCRIPT, name if rule == "unknown-room" else f"{name}:3", rule, advice)
                    (self.root / name).unlink()

    def test_an_arrow_that_closes_a_cycle_is_refused(self):
        changed = self.root / "changed"
        changed.mkdir()
        text = (HERE / self.SCRIPT).read_text(encoding="utf-8")
        bent = text.replace("room(core/base QT", "room(core/base ROOMS core/domain QT")
        self.assertNotEqual(text, bent)
        (changed / self.SCRIPT).write_text(bent, encoding="utf-8")
        (changed / "sources.cmake").write_text((HERE / "sources.cmake").read_text(encoding="utf-8"), encoding="utf-8")
        code, output = run_check(self.SCRIPT, self.root, changed)
        self.assertNotEqual(code, 0)
        self.assertIn("tests/architecture/checklayers.cmake: cycle: core/base may include core/domain", output)

    def test_an_empty_tree_fails(self):
        (self.root / "core/base/result.h").unlink()
        code, output = run_check(self.SCRIPT, self.root)
        self.assertNotEqual(code, 0)
        self.assertIn("no file was found", output)


class Idioms(Tree):
    SCRIPT = "checkidioms.cmake"

    def test_every_banned_idiom_is_named(self):
        for rule, (name, line) in IDIOMS.items():
            with self.subTest(rule=rule):
                self.plant(name, line)
                self.expect(self.SCRIPT, f"{name}:3", rule)
                (self.root / name).unlink()

    def test_a_reason_lets_a_line_pass_and_an_empty_one_does_not(self):
        for rule, (name, line) in IDIOMS.items():
            comment = "#" if name.endswith(".py") else "//"
            with self.subTest(rule=rule):
                self.plant(name, f"{line} {comment} house: measured, and there is no other way")
                self.expect_peace(self.SCRIPT)
                self.plant(name, f"{line} {comment} house:")
                self.expect(self.SCRIPT, f"{name}:3", rule)
                (self.root / name).unlink()

    def test_innocent_lines_pass(self):
        for name, line in INNOCENT.items():
            self.plant(name, line)
        self.expect_peace(self.SCRIPT)

    def test_long_files_are_named(self):
        for name, limit in (("core/base/long.cpp", 400), ("ui/long.h", 150), ("tests/ui/long.cpp", 400)):
            with self.subTest(file=name):
                self.write(name, SPDX + "int a;\n" * (limit - 1))
                self.expect_peace(self.SCRIPT)
                self.write(name, SPDX + "int a;\n" * limit)
                self.expect(self.SCRIPT, name, "size", f"{limit + 1} lines")
                self.write(name, SPDX + "// house: generated table\n" + "int a;\n" * limit)
                self.expect_peace(self.SCRIPT)

    def test_a_missing_licence_line_is_named(self):
        names = ("core/base/a.cpp", "ui/a.h", "tests/browser/a.py", "tests/architecture/a.cmake", "tests/run",
                 ".ci/run", "installer/run", "resources/sql/migrations/0001_a.sql", "CMakeLists.txt")
        for name in names:
            with self.subTest(file=name):
                self.write(name, "#!/usr/bin/env bash\n\n\n# SPDX-License-Identifier: GPL-3.0-or-later\n")
                self.expect(self.SCRIPT, f"{name}:1", "licence")
                (self.root / name).unlink()

    def test_templates_that_bypass_escaping_are_named(self):
        for name in ("resources/portal/templates/a.mustache", "resources/mail/a.html"):
            self.write(name, "<p>{{name}} {{#list}}{{.}}{{/list}} { {x}</p>")
            self.expect_peace(self.SCRIPT)
            for tag in ("{{{name}}}", "{{&name}}", "{{ & name}}", "{{=<% %>=}}", "{{\n{name}}}"):
                with self.subTest(file=name, tag=tag):
                    self.write(name, f"<p>{tag}</p>")
                    self.expect(self.SCRIPT, name, "unescaped")
            (self.root / name).unlink()

    def test_a_test_that_no_list_names_is_named(self):
        for name, entry in (("tests/portal/tst_odd.cpp", "cookout_test(tst_odd)"), ("tests/browser/test_odd.py", "odd")):
            with self.subTest(file=name):
                folder = name.rsplit("/", 1)[0]
                self.write(name, ("#" if name.endswith(".py") else "//") + SPDX[2:])
                self.expect(self.SCRIPT, name, "unregistered")
                self.write(f"{folder}/CMakeLists.txt", "cookout_test(tst_oddity)\n")
                self.expect(self.SCRIPT, name, "unregistered")
                self.write(f"{folder}/CMakeLists.txt", entry + "\n")
                self.expect_peace(self.SCRIPT)
                (self.root / name).unlink()

    def test_an_empty_tree_fails(self):
        (self.root / "core/base/result.h").unlink()
        code, output = run_check(self.SCRIPT, self.root)
        self.assertNotEqual(code, 0)
        self.assertIn("no file was found", output)


class Completeness(unittest.TestCase):
    """Whoever adds a rule is told here to plant its violation above."""

    @staticmethod
    def rules_in(script):
        text = (HERE / script).read_text(encoding="utf-8")
        return set(re.findall(r'^idiom\(([a-z-]+)', text, re.MULTILINE)
                   + re.findall(r'violation\("[^"]+" (?:""|1|\$\{number\}) "([a-z-]+)"', text))

    def test_every_idiom_has_a_planted_violation(self):
        whole_file = {"size", "licence", "unescaped", "unregistered"}
        self.assertEqual(self.rules_in("checkidioms.cmake"), set(IDIOMS) | whole_file)

    def test_every_layer_rule_has_a_planted_violation(self):
        self.assertEqual(self.rules_in("checklayers.cmake"), set(INCLUDES) | {"cycle"})


if __name__ == "__main__":
    CMAKE, QT_INCLUDE = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
