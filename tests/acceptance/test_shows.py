# SPDX-License-Identifier: GPL-3.0-or-later
"""What the README promises a newcomer, typed as written: an event, a server, a guest, a list."""
import csv
import io
import os
import pathlib
import subprocess
import unittest

from cookoutserver import PROGRAM, Cookout, code_on, token_of

CREATE = ('cookoutctl event create --title "Summer BBQ" --starts 2027-06-19T16:00 --capacity 60 '
          '--price-adult 25.00 --price-child 12.00')
OPEN = "cookoutctl event open summer-bbq"
CURL = ("curl -sS -i -d 'submission_key=k1&name=Zoë O’Brien&ticket-adult=2&ticket-child=1&email=zoe@example.org"
        "&consent=yes' {url}e/summer-bbq/register")
EXPORT = "cookoutctl export --event summer-bbq --format csv --output -"
COLUMNS = ("code,status,name,email,phone,house_number,adult,child,party_size,notes,total,paid,balance,payment_status,"
           "registered_at,checked_in,source")


class Shows(unittest.TestCase):
    def shell(self, house, line):
        environment = {**house.environment, "DATABASE_PATH": "party.db",
                       "PATH": f"{pathlib.Path(PROGRAM).parent}:{os.environ['PATH']}"}
        run = subprocess.run(["bash", "-c", line], env=environment, cwd=house.folder, capture_output=True, timeout=60,
                             check=False)
        self.assertEqual(run.returncode, 0, f"{line}\n{run.stderr.decode()}")
        return run.stdout.decode()

    def test_from_an_empty_folder_to_a_list(self):
        with Cookout() as house:
            self.shell(house, CREATE)
            self.shell(house, OPEN)
            server = house.serve(DATABASE_PATH="party.db")
            head, _, _ = self.shell(house, CURL.format(url=server.url)).partition("\r\n\r\n")
            status, *headers = head.split("\r\n")
            self.assertIn(" 303 ", status + " ")
            location = next(line.partition(": ")[2] for line in headers if line.lower().startswith("location:"))
            page = server.get(f"/r/{token_of(location)}")
            self.assertEqual(page.status, 200)
            self.assertIn("€62.00", page.body)
            code = code_on(page)
            exported = self.shell(house, EXPORT)  # beside the running server
            server.terminate()
        self.assertEqual(exported[0], "\ufeff")
        self.assertEqual(exported[1:].split("\r\n")[0], COLUMNS)
        [row] = csv.DictReader(io.StringIO(exported[1:], newline=""))
        expected = {"code": code, "status": "confirmed", "name": "Zoë O’Brien", "email": "zoe@example.org",
                    "adult": "2", "child": "1", "party_size": "3", "total": "62.00", "paid": "0.00", "balance": "62.00",
                    "payment_status": "unpaid", "checked_in": "0", "source": "portal"}
        self.assertEqual({name: row[name] for name in expected}, expected)


if __name__ == "__main__":
    unittest.main()
