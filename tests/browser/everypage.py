# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page of the portal in each of its states, on one running server: what tests of all pages walk through."""
import collections
import datetime
import hashlib
import sqlite3
import subprocess
import time
import urllib.parse

from cookoutserver import PROGRAM, SLOWER, register, request, token_of
from selenium.webdriver.common.by import By
from showcase import PARTY, UNDATED, Showcase

PASSWORD = "grill the corn slowly"
PAIRING = "AbCdEfGhIjKlMnOpQrStUv"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}

# path: of the page to open. act: what a person does there to see the state, or nothing.
State = collections.namedtuple("State", "name path act", defaults=(None,))


def press(selector):
    return lambda phone: phone.follow(phone.find_element(By.CSS_SELECTOR, selector).click)


def fill(press_selector, **fields):
    """Types into the fields, then presses."""
    def act(phone):
        for name, text in fields.items():
            field = phone.find_element(By.NAME, name.replace("ticket_", "ticket-"))
            field.clear()
            field.send_keys(text)
        press(press_selector)(phone)
    return act


class EveryPage(Showcase):
    """Serves the showcase's events and others, with a guest for each state of a guest's page."""

    def __init__(self):
        super().__init__()
        self.open_event()
        self.open_event("Full house", "full", capacity=4)
        self.open_event("Full and no line", "no-line", capacity=1)
        self.open_event("Last places", "last", capacity=3)
        self.open_event("Closed", "closed")
        self.open_event("Called off", "called-off")
        subprocess.run([PROGRAM, "user", "add", "anna", "--role", "organiser", "--password-stdin"], check=True,
                       env=self.environment, input=PASSWORD.encode(), timeout=30 * SLOWER)
        with sqlite3.connect(self.database) as database:  # what the window's settings would have stored
            database.execute("UPDATE events SET contact = 'bbq@example.org', location = 'The village green', "
                             "pay_link = 'https://pay.example.org/{amount}/{code}', "
                             "pay_account = 'NL91ABNA0417164300', pay_holder = 'Street committee' "
                             "WHERE slug NOT LIKE '%-%' OR slug = 'summer-bbq'")
            database.execute("UPDATE events SET waiting_list = 'off' WHERE slug = 'no-line'")
            self._invite(database)
        database.close()
        self.server = self.serve()

    def _invite(self, database):
        ends = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=10)
        database.execute("INSERT INTO devices (name, role, pairing_hash, pairing_ends_at) VALUES (?, 'helper', ?, ?)",
                         ("Zoë's phone", hashlib.sha256(PAIRING.encode()).hexdigest(),
                          ends.strftime("%Y-%m-%dT%H:%M:%S.000Z")))

    def _guest(self, slug="summer-bbq", name="Zoë O’Brien", adults=2, **fields):
        answer = register(self.server, slug, name=name, ticket_adult=str(adults), **fields)
        if answer.status != 303:
            raise AssertionError(f"{slug}: {answer.status} {answer.body[:500]}")
        return token_of(answer.location)

    def _press(self, token, button):
        connection = self.server.connect()
        try:
            answer = request(connection, "POST", f"/r/{token}/{button}", urllib.parse.urlencode({}), FORM)
        finally:
            connection.close()
        if answer.status != 303:
            raise AssertionError(f"{button}: {answer.status}")

    def _call_off(self, slug):
        """Returns once the server has noticed, which takes half a second for what another program stores."""
        with sqlite3.connect(self.database) as database:
            database.execute("UPDATE events SET state = 'cancelled', revision = revision + 1 WHERE slug = ?", (slug,))
        database.close()
        deadline = time.monotonic() + 10 * SLOWER
        while "<form" in self.server.get(f"/e/{slug}").body:
            if time.monotonic() > deadline:
                raise AssertionError(f"{slug} is not called off")
            self.server.process.poll()

    def states(self):
        """Every state, in an order in which none takes the next one away."""
        return [*self._event_states(), *self._guest_states(), *self._other_states()]

    def _event_states(self):
        self._guest("no-line", adults=1)
        self._guest("last", adults=1)
        return [
            State("events", "/"),
            State("event", f"/e/{PARTY}"),
            State("event-mistakes", f"/e/{PARTY}", press("form .button")),
            State("event-info", f"/e/{PARTY}/info"),
            State("event-undated", f"/e/{UNDATED}"),
            State("event-last-places", "/e/last"),
            State("event-too-many", "/e/last", self._too_many),
            State("event-full", "/e/no-line"),
        ]

    @staticmethod
    def _too_many(phone):
        phone.find_element(By.CSS_SELECTOR, "label[for=consent]").click()
        fill("form .button", name="Zoë", ticket_adult="3")(phone)

    def _guest_states(self):
        family = self._guest("full", adults=4)
        waits = self._guest("full", "Wim", 3, places_choice="waitlist", email="wim@example.org")
        last = self._guest("full", "Lea", 2, places_choice="waitlist")
        self._press(family, "cancel")  # three places are offered to Wim; Lea waits
        guest = self._guest(email="zoe@example.org", notes="No nuts, please")
        gone = self._guest(name="Gert")
        self._press(gone, "cancel")
        closed, called_off = self._guest("closed"), self._guest("called-off")
        self.ctl("event", "close", "closed")
        self._call_off("called-off")
        return [
            State("guest", f"/r/{guest}"),
            State("guest-said", f"/r/{guest}?said=saved"),
            State("guest-edit", f"/r/{guest}/edit"),
            State("guest-edit-mistakes", f"/r/{guest}/edit", fill("form .button", name="")),
            State("guest-cancel", f"/r/{guest}/cancel"),
            State("guest-waiting", f"/r/{last}"),
            State("guest-offer", f"/r/{waits}"),
            State("guest-cancelled", f"/r/{gone}"),
            State("guest-cancelled-full", f"/r/{family}"),
            State("guest-closed", f"/r/{closed}"),
            State("guest-called-off", f"/r/{called_off}"),
            State("event-closed", "/e/closed"),
            State("event-called-off", "/e/called-off"),
        ]

    @staticmethod
    def _other_states():
        return [
            State("lost", "/lost"),
            State("lost-mistake", "/lost", fill("form .button", email="zoe at example")),
            State("lost-sent", "/lost?said=sent"),
            State("privacy", "/privacy"),
            State("nothing", "/nothing"),
            State("sign-in", "/staff/sign-in"),
            State("sign-in-refused", "/staff/sign-in", fill("form button", name="anna", password="not it")),
            State("join", f"/staff/join/{PAIRING}"),
            State("join-gone", "/staff/join/XXXXXXXXXXXXXXXXXXXXXX"),
            State("staff", "/staff/sign-in", fill("form button", name="anna", password=PASSWORD)),
        ]
