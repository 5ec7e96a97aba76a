# SPDX-License-Identifier: GPL-3.0-or-later
"""A server with the events of tests/browser/showcase.cpp: everything that an event's page can show."""
import os
import subprocess

from cookoutserver import Cookout, PROJECT, SLOWER

PROGRAM = os.environ.get("COOKOUT_SHOWCASE", str(PROJECT / "build/dev/tests/browser/showcase"))
PICTURES = os.environ.get("COOKOUT_PICTURES", str(PROJECT / "build/pictures"))
PARTY = "zomerfeest-lindelaan"
UNDATED = "winterborrel"


class Showcase(Cookout):
    def __init__(self, **environment):
        super().__init__(**environment)
        subprocess.run([PROGRAM, str(self.database)], check=True, env=self.environment, timeout=60 * SLOWER)
