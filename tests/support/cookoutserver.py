# SPDX-License-Identifier: GPL-3.0-or-later
"""The real cookoutctl in a temporary folder, for tests that look at it from outside.

    with Cookout() as house:
        slug = house.open_event(capacity=50)
        server = house.serve()
        answer = register(server, slug, name="Zoë")
        server.terminate()
        house.assert_intact()

The program is $COOKOUTCTL, or that of the preset `dev`. $COOKOUT_SLOWER stretches every deadline (sanitizers).
"""
import collections
import contextlib
import http.client
import os
import pathlib
import re
import selectors
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import threading
import time
import urllib.parse

PROJECT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("COOKOUTCTL", str(PROJECT / "build/dev/app/cookoutctl"))
SLOWER = float(os.environ.get("COOKOUT_SLOWER", "1"))

READY = re.compile(r"Cookout portal listening on (https?://([0-9.]+):(\d+)/)\n")
NO_LIMITS = {"PORTAL_POST_PER_MINUTE": "0", "PORTAL_GET_PER_MINUTE": "0", "PORTAL_CONNECTIONS_PER_ADDRESS": "0"}

Answer = collections.namedtuple("Answer", "status location body headers")
Acknowledged = collections.namedtuple("Acknowledged", "name key token")


def same(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: {found} instead of {expected}")


class Cookout:
    """A folder of its own with a database, and an environment in which nothing of the tester's leaks in."""

    def __init__(self, **environment):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="cookout-"))
        self.database = self.folder / "party.db"
        kept = {name: value for name, value in os.environ.items()
                if name in ("PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH")}
        self.environment = {
            **kept, "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_STATE_HOME": str(self.folder / "state"), "XDG_CONFIG_HOME": str(self.folder / "config"),
            "TZ": "UTC", "LC_ALL": "C.UTF-8", "LOG_FILE": str(self.folder / "cookout.log"),
            "DATABASE_PATH": str(self.database), **NO_LIMITS, **environment}
        self.servers = []

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        for server in self.servers:
            server.kill()
        if kind:
            for log in sorted(self.folder.glob("*.stderr")):
                print(f"--- {log.name}\n{log.read_text(errors='replace')[-3000:]}", flush=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def ctl(self, *arguments, check=True, **environment):
        """Runs one command to its end; bytes in stdout and stderr."""
        run = subprocess.run([PROGRAM, *arguments], env={**self.environment, **environment}, cwd=self.folder,
                             stdin=subprocess.DEVNULL, capture_output=True, timeout=30 * SLOWER, check=False)
        if check and run.returncode:
            raise AssertionError(f"cookoutctl {' '.join(arguments)}: exit {run.returncode}\n{run.stderr.decode()}")
        return run

    def open_event(self, title="Summer BBQ", slug="summer-bbq", capacity=None):
        """Creates and opens an event far in the future; €25.00 for adults, €12.00 for children."""
        room = ["--capacity", str(capacity)] if capacity is not None else []
        self.ctl("event", "create", "--title", title, "--slug", slug, "--starts", "2097-06-19T16:00", *room,
                 "--price-adult", "25.00", "--price-child", "12.00")
        self.ctl("event", "open", slug)
        return slug

    def serve(self, *, wrapper=(), **environment):
        """Starts `cookoutctl serve` on a free port and returns once it says that it listens."""
        server = Server(self, list(wrapper), environment)
        self.servers.append(server)
        server.wait_until_listening()
        return server

    def rows(self, statement, *values):
        """What the database holds, read past the program."""
        connection = sqlite3.connect(self.database)
        try:
            return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def assert_intact(self):
        """What must hold of every database at every moment, however the program ended."""
        same(self.rows("PRAGMA integrity_check"), [("ok",)], "integrity_check")
        same(self.rows("PRAGMA foreign_key_check"), [], "foreign_key_check")
        self.assert_rows_agree()

    def assert_rows_agree(self):
        """Counters, mails and history with the registrations that they are of."""
        same(self.rows("SELECT e.slug, e.places_taken FROM events e WHERE e.places_taken != "
                       "(SELECT coalesce(sum(CASE status WHEN 'confirmed' THEN places ELSE offered_places END), 0)"
                       " FROM registrations r WHERE r.event_id = e.id)"), [], "events whose counter is wrong")
        same(self.rows("SELECT e.slug, e.waiting FROM events e WHERE e.waiting != "
                       "(SELECT count(*) FROM registrations r WHERE r.event_id = e.id AND r.status = 'waitlisted'"
                       " AND offer_ends_at IS NULL)"), [], "events whose waiting list is wrong")
        same(self.rows("SELECT slug FROM events WHERE places_taken > capacity"), [], "events over their capacity")
        same(self.rows("SELECT code FROM registrations r WHERE email != '' AND 1 != "
                       "(SELECT count(*) FROM outbox WHERE registration_id = r.id AND dedup_key IN"
                       " ('confirmation:' || r.id, 'waiting-list:' || r.id))"), [], "registrations without mail")
        same(self.rows("SELECT code FROM registrations r WHERE NOT EXISTS (SELECT 1 FROM audit_log"
                       " WHERE subject = 'registration' AND subject_id = r.id)"), [], "registrations without history")
        same(self.rows("SELECT code FROM registrations r WHERE NOT EXISTS (SELECT 1 FROM registration_tickets"
                       " WHERE registration_id = r.id)"), [], "registrations without tickets")


class Server:
    """A running `cookoutctl serve`."""

    def __init__(self, house, wrapper, environment):
        self.errors = house.folder / f"serve-{len(house.servers)}.stderr"
        self.url = self.host = self.port = None
        self.started = time.monotonic()
        with open(self.errors, "wb") as errors:
            self.process = subprocess.Popen(
                [*wrapper, PROGRAM, "serve", "--listen", "127.0.0.1", "--port", "0"], cwd=house.folder,
                env={**house.environment, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=errors)

    def wait_until_listening(self):
        line = self._read_line(time.monotonic() + 15 * SLOWER)
        ready = READY.fullmatch(line)
        if not ready:
            self.kill()
            raise AssertionError(f"serve said {line!r} on stdout and on stderr:\n{self.errors.read_text()}")
        self.url, self.host, self.port = ready.group(1), ready.group(2), int(ready.group(3))
        self.seconds_to_start = time.monotonic() - self.started

    def wait_for_rows(self, house, statement, expected):
        """Returns once the database beside the running server holds what is expected."""
        deadline = time.monotonic() + 30 * SLOWER
        while (found := house.rows(statement)) != expected:
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise AssertionError(f"{statement}: {found} instead of {expected}")
            try:
                self.process.wait(0.05)
            except subprocess.TimeoutExpired:
                pass  # still alive: look again

    def wait_for_connections(self, wanted):
        """Until the server has accepted so many: its own end of the connections, as the kernel lists them."""
        deadline = time.monotonic() + 10 * SLOWER
        local = f":{self.port:04X} "
        while time.monotonic() < deadline:
            table = pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]
            established = [row for row in table if local in row.split(":", 1)[1][:20] and row.split()[3] == "01"]
            if len(established) >= wanted:
                return
            self.process.poll()
        raise AssertionError(f"no {wanted} connections at port {self.port}")

    def _read_line(self, deadline):
        line = b""
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while not line.endswith(b"\n") and selector.select(deadline - time.monotonic()):
                byte = os.read(self.process.stdout.fileno(), 1)
                if not byte:
                    break
                line += byte
        return line.decode()

    def kill(self):
        """kill −9, as a power cut of the process."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def terminate(self, number=signal.SIGTERM):
        """Asks it to stop; returns exit code, seconds, and what it printed after its one line."""
        asked = time.monotonic()
        self.process.send_signal(number)
        rest, _ = self.process.communicate(timeout=20 * SLOWER)
        return self.process.returncode, time.monotonic() - asked, rest

    def connect(self):
        return http.client.HTTPConnection(self.host, self.port, timeout=30 * SLOWER)

    def get(self, path):
        with contextlib.closing(self.connect()) as connection:
            return request(connection, "GET", path)


def request(connection, method, path, body=None, headers=None):
    """One request; raises OSError or http.client.HTTPException when there is no complete answer."""
    connection.request(method, path, body, headers or {})
    response = connection.getresponse()
    text = response.read().decode()
    return Answer(response.status, response.getheader("Location"), text, response.headers)


def form(**fields):
    """A complete form as a browser sends it: one adult and consent unless the test says otherwise."""
    fields = {"ticket_adult": "1", "consent": "yes", **fields}
    return urllib.parse.urlencode({name.replace("ticket_", "ticket-"): value for name, value in fields.items()})


def register(server, slug, **fields):
    with contextlib.closing(server.connect()) as connection:
        return register_over(connection, slug, **fields)


def register_over(connection, slug, **fields):
    return request(connection, "POST", f"/e/{slug}/register", form(**fields),
                   {"Content-Type": "application/x-www-form-urlencoded"})


def token_of(location):
    """The token in a guest's link, relative or absolute."""
    return re.fullmatch(r"(?:http://[^/]+)?/r/([A-Za-z0-9_-]+)", location).group(1)


def code_on(page):
    """The code that a person reads on a guest's page: in its text, not inside an image's data."""
    return re.search(r"\b[BCDFGHJKLNPRSTVX]{6}\b", re.sub(r"<[^>]*>", " ", page.body)).group()


class Guests:
    """Many guests who register one after the other, each over a connection of its own, until the server is gone.

    Every acknowledged registration is noted outside of the program: the oracle of the tests.
    """

    def __init__(self, server, slug, clients=8, prefix="guest", email=False):
        self.acknowledged = []
        self.unanswered = 0
        self.statuses = collections.Counter()
        self._changed = threading.Condition()
        self._threads = [threading.Thread(target=self._come, args=(server, slug, f"{prefix}-{number}", email))
                         for number in range(clients)]
        for thread in self._threads:
            thread.start()

    def _come(self, server, slug, prefix, email):
        connection = server.connect()
        number = 0
        while True:
            number += 1
            name = f"{prefix}-{number}"
            fields = {"email": f"{name}@example.org"} if email else {}
            try:
                connection.connect()
            except OSError:
                return
            try:
                answer = register_over(connection, slug, name=name, submission_key=name, **fields)
            except (OSError, http.client.HTTPException):
                with self._changed:
                    self.unanswered += 1
                return
            finally:
                connection.close()
            with self._changed:
                self.statuses[answer.status] += 1
                if answer.status == 303:
                    self.acknowledged.append(Acknowledged(name, name, token_of(answer.location)))
                self._changed.notify_all()

    def wait_for(self, count):
        """Returns once so many have been acknowledged."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self.acknowledged) >= count, 30 * SLOWER):
                raise AssertionError(f"only {len(self.acknowledged)} of {count} acknowledged: {self.statuses}")

    def join(self):
        """After the server has gone."""
        for thread in self._threads:
            thread.join(60 * SLOWER)
            if thread.is_alive():
                raise AssertionError("a client still waits for a server that is gone")
