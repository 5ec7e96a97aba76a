#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes an SQLite database as SQL that tests can make again: dump.py FILE > tests/data/schemas/NNNN.sql

NNNN is the number of the newest migration. One file for each released schema, made by the release's own program:

    rm -f /tmp/old.db
    cookoutctl event create --database /tmp/old.db --title "Old BBQ" --starts 2027-06-19T16:00 --timezone UTC
    tests/data/schemas/dump.py /tmp/old.db > tests/data/schemas/0001.sql

Statements are separated by blank lines, as in migrations. Never made again after the release.
"""

import sqlite3
import sys

connection = sqlite3.connect(sys.argv[1])
print("-- SPDX-License-Identifier: GPL-3.0-or-later")
print("-- Made by tests/data/schemas/dump.py; never edited.\n")
print(f"PRAGMA application_id = {connection.execute('PRAGMA application_id').fetchone()[0]}\n")
for statement in connection.iterdump():
    if statement not in ("BEGIN TRANSACTION;", "COMMIT;"):
        print(statement.removesuffix(";") + "\n")
