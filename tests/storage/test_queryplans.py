# SPDX-License-Identifier: GPL-3.0-or-later
"""Every query that the tests have prepared uses an index: test_queryplans.py FOLDER MIGRATIONS

FOLDER holds what the pools of this ctest run have prepared (tests/support/preparedqueries.h), one statement in each
file. Each is explained against an empty database made from MIGRATIONS (https://sqlite.org/eqp.html). A scan of a table
that grows with the guests fails; tables that are read whole on purpose are listed with the reason.
"""
import pathlib
import re
import sqlite3
import sys
import unittest

FOLDER = MIGRATIONS = None

READ_WHOLE = {
    "events": "all events are kept in memory by EventCache, a handful per database",
    "event_texts": "likewise", "ticket_types": "likewise", "questions": "likewise", "question_options": "likewise",
    "bring_items": "likewise", "highlights": "likewise",
    "users": "the few who have an account", "devices": "the phones of one evening's helpers",
    "api_tokens": "a handful", "settings": "all settings are read at the start, a few dozen",
    "schema_migrations": "one row for each version",
}
SCAN = re.compile(r"SCAN (?P<table>\w+)(?P<index> USING (?:COVERING )?INDEX)?")
OURS = re.compile(r"\s*(?:/\* test \*/ )?(SELECT|INSERT|UPDATE|DELETE|WITH)\b")
# A test's own look at the tables says so in a comment; the others look at PostgreSQL itself.
NOT_OURS = re.compile(r"/\* test \*/|pg_catalog|to_regclass|pg_notify")


def statements_of(text):
    lines = [line for line in text.splitlines() if not line.strip().startswith("--")]
    return [part.strip() for part in "\n".join(lines).split("\n\n") if part.strip()]


def empty_database(migrations):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT, applied_at TEXT)")
    for path in sorted(migrations.glob("*.sql")):
        if path.name.count(".") == 1:
            for statement in statements_of(path.read_text(encoding="utf-8")):
                database.execute(statement)
    return database


def scans_of(database, statement):
    """The tables that the statement reads from end to end without an index."""
    values = [None] * statement.count("?")
    plan = database.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
    found = [SCAN.match(row[3]) for row in plan]
    aliases = {alias: table for table, alias in
               re.findall(r"(?:FROM|JOIN)\s+(\w+)(?:\s+AS)?\s+(?!WHERE|ORDER|JOIN|LEFT|ON|GROUP|SET)(\w+)", statement)}
    return {aliases.get(scan["table"], scan["table"]) for scan in found if scan and not scan["index"]}


class QueryPlans(unittest.TestCase):
    def setUp(self):
        self.database = empty_database(MIGRATIONS)
        self.tables = {name for name, in self.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    def test_no_prepared_query_scans_a_table_that_grows(self):
        explained = 0
        for path in sorted(FOLDER.glob("*.sql")):
            statement = path.read_text(encoding="utf-8")
            tables = {word for word in re.findall(r"\w+", statement) if word in self.tables}
            if not OURS.match(statement) or not tables or NOT_OURS.search(statement):
                continue
            with self.subTest(statement=statement):
                self.assertEqual(scans_of(self.database, statement) & self.tables - set(READ_WHOLE), set())
            explained += 1
        print(f"{explained} queries explained", flush=True)
        self.assertGreater(explained, 0, f"no query was left in {FOLDER}: run the storage and service tests first")

    def test_a_scan_is_found(self):
        self.assertEqual(scans_of(self.database, "SELECT r.name FROM registrations r WHERE r.notes = ?"),
                         {"registrations"})
        self.assertEqual(scans_of(self.database, "UPDATE outbox SET attempts = ? WHERE recipient = ?"), {"outbox"})
        self.assertEqual(scans_of(self.database, "SELECT name FROM registrations WHERE token = ?"), set())


if __name__ == "__main__":
    FOLDER, MIGRATIONS = (pathlib.Path(argument) for argument in sys.argv[1:3])
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
