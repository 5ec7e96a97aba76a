# SPDX-License-Identifier: GPL-3.0-or-later
"""What whoever runs the server relies on: https with their own certificate, /readyz, /metrics, /healthz."""
import json
import sqlite3
import subprocess
import unittest

from cookoutserver import Cookout, register


def make_certificate(house, name, days="10"):
    """A self-signed certificate and its key, by openssl."""
    subprocess.run(["openssl", "req", "-x509", "-nodes", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                    "-subj", "/CN=localhost", "-days", days, "-keyout", f"{name}.key", "-out", f"{name}.pem"],
                   cwd=house.folder, check=True, capture_output=True)
    return {"PORTAL_TLS_CERTIFICATE": str(house.folder / f"{name}.pem"),
            "PORTAL_TLS_KEY": str(house.folder / f"{name}.key")}


def curl(house, *arguments):
    return subprocess.run(["curl", "--silent", "--show-error", "--max-time", "10", *arguments], cwd=house.folder,
                          capture_output=True, check=False, text=True)


class Operations(unittest.TestCase):
    def test_https_with_the_organisers_certificate(self):
        with Cookout() as house:
            house.open_event()
            server = house.serve(**make_certificate(house, "ours"))
            self.assertTrue(server.url.startswith("https://127.0.0.1:"), server.url)
            local = f"https://localhost:{server.port}"
            page = curl(house, "--cacert", "ours.pem", "--resolve", f"localhost:{server.port}:127.0.0.1", local + "/")
            self.assertIn("Summer BBQ", page.stdout, page.stderr)
            sent = curl(house, "--insecure", "--data", "name=Guest&ticket-adult=1&consent=yes&submission_key=1",
                        "--write-out", "%{http_code}", server.url + "e/summer-bbq/register")
            self.assertTrue(sent.stdout.endswith("303"), sent)
            plain = curl(house, "--write-out", "%{http_code}", server.url.replace("https", "http"))
            self.assertIn("https instead of http", plain.stdout)
            self.assertTrue(plain.stdout.endswith("400"))
            old = curl(house, "--insecure", "--tls-max", "1.1", server.url)
            self.assertNotEqual(old.returncode, 0)
            doctor = house.ctl("doctor", **server_settings(house, "ours")).stdout.decode()
            self.assertRegex(doctor, r"warn +certificate: fits its key, valid until 20\d\d-\d\d-\d\d; renew it")
            self.assertEqual(server.terminate()[0], 0)

    def test_a_certificate_that_cannot_serve_is_said(self):
        with Cookout() as house:
            house.open_event()
            good = make_certificate(house, "ours")
            other = make_certificate(house, "theirs")
            cases = [
                ({**good, "PORTAL_TLS_KEY": other["PORTAL_TLS_KEY"]}, 1, "does not belong to the certificate"),
                ({**good, "PORTAL_TLS_KEY": "/nowhere.key"}, 1, "/nowhere.key cannot be read"),
                ({**good, "PORTAL_TLS_CERTIFICATE": good["PORTAL_TLS_KEY"]}, 1, "holds no certificate"),
                ({"PORTAL_TLS_CERTIFICATE": good["PORTAL_TLS_CERTIFICATE"]}, 1, "belong together"),
            ]
            for settings, code, sentence in cases:
                with self.subTest(sentence):
                    run = house.ctl("serve", "--port", "0", check=False, **settings)
                    self.assertEqual(run.returncode, code, run.stderr)
                    lines = [line for line in run.stderr.decode().splitlines() if " info " not in line]
                    self.assertEqual(len(lines), 1, lines)
                    self.assertIn(sentence, lines[0])
                    self.assertEqual(run.stdout, b"")
                    doctor = house.ctl("doctor", check=False, **settings).stdout.decode()
                    self.assertRegex(doctor, rf"fail +(certificate|settings): .*{sentence}")

    def test_ready_means_that_guests_can_be_served(self):
        with Cookout(DATABASE_POOL_TIMEOUT="1") as house:
            house.open_event()
            server = house.serve()
            self.assertEqual(server.get("/readyz").status, 200)
            lock = sqlite3.connect(house.database, isolation_level=None)
            lock.execute("BEGIN IMMEDIATE")
            server.process.poll()
            busy = server.get("/readyz")
            while busy.status == 200:  # what was known is believed for a second
                busy = server.get("/readyz")
            self.assertEqual(busy.status, 503)
            self.assertIn("locked", json.loads(busy.body)["reason"])
            self.assertEqual(server.get("/healthz").status, 200)
            lock.execute("ROLLBACK")
            lock.close()
            (house.database).rename(house.folder / "moved.db")
            moved = server.get("/readyz")
            while moved.status == 200 or "locked" in moved.body:
                moved = server.get("/readyz")
            self.assertEqual(json.loads(moved.body)["reason"], "the database cannot be used")
            self.assertNotIn(str(house.folder), moved.body)
            (house.folder / "moved.db").rename(house.database)

    def test_figures_follow_what_happens(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            for number in range(5):
                self.assertEqual(register(server, slug, name="guest", submission_key=str(number)).status, 303)
            text = server.get("/metrics").body
            figures = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
            self.assertEqual(figures['cookout_registrations_total{result="accepted"}'], "5")
            self.assertEqual(figures['cookout_http_requests_total{route="/e/{slug}/register",status="303"}'], "5")
            self.assertGreaterEqual(int(figures["cookout_db_query_duration_seconds_count{query=\"commit\"}"]), 1)
            self.assertGreater(float(figures["cookout_disk_free_bytes"]), 0)
            self.assertGreater(float(figures["process_resident_memory_bytes"]), 1e6)
            self.assertGreater(int(float(figures["process_open_fds"])), 5)
            hidden = house.serve(METRICS_TOKEN="hush", DATABASE_PATH=str(house.folder / "other.db"))
            self.assertEqual(hidden.get("/metrics").status, 401)


def server_settings(house, name):
    return {"PORTAL_TLS_CERTIFICATE": str(house.folder / f"{name}.pem"),
            "PORTAL_TLS_KEY": str(house.folder / f"{name}.key")}


if __name__ == "__main__":
    unittest.main()
