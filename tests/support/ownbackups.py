# SPDX-License-Identifier: GPL-3.0-or-later
"""The copies that the program makes by itself."""
import subprocess
import time

from cookoutserver import SLOWER


def wait_while(server, holds):
    """Returns once that no longer holds; fails when the server ends first."""
    deadline = time.monotonic() + 30 * SLOWER
    while holds():
        if time.monotonic() > deadline or server.process.poll() is not None:
            raise AssertionError("waited in vain")
        try:
            server.process.wait(0.05)
        except subprocess.TimeoutExpired:
            pass  # still alive: look again


def copies(house):
    return sorted((house.folder / "backups").glob(f"{house.database.stem}-*Z.db"))


def back_up_by_itself(house):
    """Starts the program, which copies a changed database after the start; returns the copy, the program stopped."""
    before = copies(house)
    server = house.serve()
    wait_while(server, lambda: copies(house) == before)
    server.terminate()
    return copies(house)[-1]
