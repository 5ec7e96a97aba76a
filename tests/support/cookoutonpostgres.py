# SPDX-License-Identifier: GPL-3.0-or-later
"""The real cookoutctl on a PostgreSQL database of its own, in the cluster that ctest has started.

$COOKOUT_TEST_POSTGRES names the file that postgrescluster.py has written.
"""
import csv
import io
import os
import pathlib
import secrets
import subprocess
import urllib.parse

from cookoutserver import Cookout, SLOWER


class CookoutOnPostgres(Cookout):
    def __init__(self, **environment):
        self.cluster = pathlib.Path(os.environ["COOKOUT_TEST_POSTGRES"]).read_text(encoding="utf-8").splitlines()[0]
        self.name = f"acceptance_{secrets.token_hex(6)}"
        self.ask(self.cluster, f"CREATE DATABASE {self.name}")
        super().__init__(DATABASE_URL=self.url_of(self.name), **environment)
        del self.environment["DATABASE_PATH"]

    def __exit__(self, kind, *details):
        super().__exit__(kind, *details)
        self.ask(self.cluster, f"DROP DATABASE {self.name} WITH (FORCE)")

    def url_of(self, name):
        return self.cluster.rsplit("/", 1)[0] + f"/{name}"

    def new_database(self, name):
        """An empty one beside it; removed by remove_database()."""
        name = f"{self.name}_{name}"
        self.ask(self.cluster, f"CREATE DATABASE {name}")
        return self.url_of(name)

    def remove_database(self, url):
        self.ask(self.cluster, f"DROP DATABASE {url.rsplit('/', 1)[1]} WITH (FORCE)")

    @staticmethod
    def ask(url, statement):
        """What the server answers, by psql: rows of texts."""
        parts = urllib.parse.urlsplit(url)
        run = subprocess.run(["psql", "--no-psqlrc", "--no-password", "--tuples-only", "--csv", "--command", statement],
                             env={"PATH": os.environ["PATH"], "PGHOST": parts.hostname, "PGPORT": str(parts.port),
                                  "PGUSER": parts.username, "PGPASSWORD": urllib.parse.unquote(parts.password),
                                  "PGDATABASE": parts.path[1:]},
                             stdin=subprocess.DEVNULL, capture_output=True, timeout=30 * SLOWER, check=False)
        if run.returncode:
            raise AssertionError(f"{statement}: {run.stderr.decode()}")
        return [tuple(row) for row in csv.reader(io.StringIO(run.stdout.decode()))]

    def rows(self, statement, *values):
        """As the server answers: every value is a text."""
        if values:
            raise TypeError("write the values into the statement")
        return self.ask(self.environment["DATABASE_URL"], statement)

    def assert_intact(self):
        self.assert_rows_agree()
