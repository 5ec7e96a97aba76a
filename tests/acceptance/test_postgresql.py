# SPDX-License-Identifier: GPL-3.0-or-later
"""The same promises on PostgreSQL: places, retries, kills, two instances, backup, check and doctor."""
import asyncio
import collections
import json
import os
import random
import shutil
import unittest

from cookoutonpostgres import CookoutOnPostgres
from cookoutserver import Guests, SLOWER, form, register
from crowd import all_at_once
from mailserver import MailServer

ROUNDS = int(os.environ.get("COOKOUT_ROUNDS", "6"))


class OnPostgres(unittest.TestCase):
    def setUp(self):
        self.mails = MailServer()
        self.addCleanup(self.mails.close)
        self.house = CookoutOnPostgres()
        self.addCleanup(self.house.__exit__, None)

    def fill(self, count=20):
        slug = self.house.open_event()
        server = self.house.serve()
        guests = Guests(server, slug, clients=4)
        guests.wait_for(count)
        server.terminate()
        guests.join()
        return guests.acknowledged

    def tokens(self):
        return {token for token, in self.house.rows("SELECT token FROM registrations")}

    def test_500_guests_at_two_instances_for_50_places_give_exactly_50(self):
        slug = self.house.open_event(capacity=50)
        servers = [self.house.serve(), self.house.serve()]
        bodies = [form(name=f"Guest {n}", email=f"guest{n}@example.org", submission_key=f"key-{n}") for n in range(500)]

        async def both():
            return await asyncio.gather(*(all_at_once(server, slug, bodies[half::2])
                                          for half, server in enumerate(servers)))
        answers = [answer for half in asyncio.run(both()) for answer in half]
        for server in servers:
            self.assertEqual(server.terminate()[0], 0)
        self.assertEqual(collections.Counter(status for status, _, _ in answers), {303: 50, 409: 450})
        self.house.assert_intact()
        self.assertEqual(self.house.rows("SELECT count(*) FROM registrations WHERE status = 'confirmed'"), [("50",)])

    def test_each_mail_is_sent_by_one_of_two_instances(self):
        slug = self.house.open_event()
        servers = [self.house.serve(**self.mails.settings), self.house.serve(**self.mails.settings)]
        expected = {f"guest{n}@example.org" for n in range(40)}
        bodies = [form(name=f"Guest {n}", email=f"guest{n}@example.org", submission_key=f"key-{n}") for n in range(40)]
        asyncio.run(all_at_once(servers[0], slug, bodies[:20]))
        asyncio.run(all_at_once(servers[1], slug, bodies[20:]))
        self.mails.wait_until(lambda accepted: expected <= {mail.recipient for mail in accepted}, 30 * SLOWER)
        servers[0].wait_for_rows(self.house, "SELECT DISTINCT state FROM outbox", [("sent",)])
        for server in servers:
            server.terminate()
        self.assertEqual(sorted(mail.recipient for mail in self.mails.accepted), sorted(expected))

    def test_the_same_form_20_times_at_once_at_two_instances_and_after_a_kill_is_one_registration(self):
        slug = self.house.open_event(capacity=50)
        servers = [self.house.serve(), self.house.serve()]
        fields = {"name": "Zoë", "email": "zoe@example.org", "submission_key": "one-form"}

        async def both():
            return await asyncio.gather(*(all_at_once(server, slug, [form(**fields)] * 10) for server in servers))
        answers = [answer for half in asyncio.run(both()) for answer in half]
        self.assertEqual({status for status, _, _ in answers}, {303})
        pages = {location.rsplit("/", 1)[1] for _, location, _ in answers}
        self.assertEqual(len(pages), 1)
        servers[0].kill()
        again = register(servers[1], slug, **fields)
        self.assertEqual((again.status, {again.location.rsplit("/", 1)[1]}), (303, pages))
        servers[1].terminate()
        self.house.assert_intact()
        self.assertEqual(self.house.rows("SELECT name, places FROM registrations"), [("Zoë", "1")])

    def test_no_acknowledged_registration_is_lost_by_kill_9_under_load(self):
        seed = random.randrange(1 << 32)
        print(f"seed {seed}", flush=True)
        chance = random.Random(seed)
        slug = self.house.open_event()
        acknowledged, unanswered = [], 0
        for number in range(ROUNDS):
            server = self.house.serve()
            self.assertLess(server.seconds_to_start, 5 * SLOWER)
            guests = Guests(server, slug, clients=8, prefix=f"round-{number}", email=True)
            guests.wait_for(chance.randint(1, 120))
            server.kill()
            guests.join()
            self.assertEqual(set(guests.statuses), {303})
            acknowledged += guests.acknowledged
            unanswered += guests.unanswered
        self.assertGreater(unanswered, ROUNDS, "hardly a request was in flight: nothing was proved")
        self.house.serve().terminate()
        self.house.assert_intact()
        stored = self.tokens()
        self.assertEqual({guest.token for guest in acknowledged} - stored, set())
        self.assertEqual(self.house.rows("SELECT name FROM registrations GROUP BY name HAVING count(*) > 1"), [])
        self.assertLessEqual(len(stored), len(acknowledged) + unanswered)

    def test_a_backup_under_load_becomes_a_database_again(self):
        slug = self.house.open_event()
        server = self.house.serve()
        guests = Guests(server, slug, clients=4)
        guests.wait_for(20)
        confirmed = {guest.token for guest in guests.acknowledged}
        said = self.house.ctl("backup", "copy.dump").stdout.decode()
        server.terminate()
        guests.join()
        self.assertIn("verified", said)
        copy = self.house.folder / "copy.dump"
        self.assertEqual(copy.stat().st_mode & 0o777, 0o600)
        url = self.house.new_database("again")
        self.addCleanup(self.house.remove_database, url)
        self.house.ctl("restore", "copy.dump", "--to", url)
        restored = {token for token, in self.house.ask(url, "SELECT token FROM registrations")}
        self.assertEqual(confirmed - restored, set())
        again = self.house.serve(DATABASE_URL=url)
        self.assertEqual(again.get(f"/r/{guests.acknowledged[0].token}").status, 200)
        again.terminate()
        run = self.house.ctl("restore", "copy.dump", "--to", url, check=False)
        self.assertEqual(run.returncode, 1)
        self.assertIn("is not empty and is left as it is", run.stderr.decode())

    def test_damaged_backups_and_a_missing_tool_are_told(self):
        self.fill(5)
        self.house.ctl("backup", "copy.dump")
        whole = (self.house.folder / "copy.dump").read_bytes()
        url = self.house.new_database("empty")
        self.addCleanup(self.house.remove_database, url)
        for name, damaged in {"cut": whole[:len(whole) * 2 // 3], "text": b"Dear guests, " * 1000}.items():
            (self.house.folder / name).write_bytes(damaged)
            run = self.house.ctl("restore", name, "--to", url, check=False)
            self.assertEqual((run.returncode, len(run.stderr.decode().strip().splitlines())), (1, 1), run.stderr)
        self.assertEqual(self.house.ask(url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), [("0",)])
        run = self.house.ctl("backup", "other.dump", check=False, PATH=str(self.house.folder))
        self.assertEqual(run.returncode, 1)
        self.assertIn("pg_dump is not installed", run.stderr.decode())
        self.assertFalse((self.house.folder / "other.dump").exists())

    def findings(self, command, **environment):
        run = self.house.ctl(command, "--json", check=False, **environment)
        found = {one["name"]: (one["level"], one["finding"], one["remedy"]) for one in json.loads(run.stdout)}
        self.assertEqual(run.returncode, int(any(level == "fail" for level, *_ in found.values())), found)
        for level, _, remedy in found.values():
            self.assertEqual(remedy == "", level == "ok", found)
        return found

    def test_check_and_doctor_find_a_sound_database_in_order(self):
        self.fill()
        self.house.ctl("backup", "copy.dump")
        check = self.findings("check")
        self.assertEqual([name for name, (level, *_) in check.items() if level == "fail"], [], check)
        doctor = self.findings("doctor")
        self.assertEqual([name for name in ("settings", "database", "schema", "counters", "hot queries", "pool")
                          if doctor[name][0] != "ok"], [], doctor)

    def test_a_counter_that_differs_and_an_index_that_is_gone_are_found(self):
        self.fill(5)
        self.house.rows("UPDATE events SET places_taken = places_taken + 1")
        self.assertEqual(self.findings("check")["counters"][0], "fail")
        self.house.rows("DROP INDEX idx_registrations_email")
        level, finding, _ = self.findings("doctor")["hot queries"]
        self.assertEqual((level, finding), ("fail", "no index for: lost link"))

    def test_doctor_says_that_the_server_is_away_and_what_to_do(self):
        url = "postgresql://cookout:secret-word@127.0.0.1:1/party"
        for command in ("doctor", "check"):
            run = self.house.ctl(command, check=False, DATABASE_URL=url)
            said = (run.stdout + run.stderr).decode()
            self.assertEqual(run.returncode, 1, said)
            self.assertIn("127.0.0.1", said)
            self.assertNotIn("secret-word", said)


if __name__ == "__main__":
    if not shutil.which("psql"):
        raise SystemExit("psql is missing: apt-get install postgresql")
    unittest.main()
