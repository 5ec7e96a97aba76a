#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program in a session bus of its own: keyringsession.py unlocked|none PROGRAM [ARGUMENT...]

With an unlocked GNOME keyring on it, or with none, so that the program can put something else in its place.
"""
import os
import subprocess
import sys
import tempfile

BEFORE = {"unlocked": "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && ", "none": ""}

with tempfile.TemporaryDirectory(prefix="cookout-keyring-") as home:
    runtime = os.path.join(home, "run")
    os.mkdir(runtime, 0o700)
    keyring = sys.argv[1]
    environment = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": runtime, "COOKOUT_KEYRING_SESSION": keyring}
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "DISPLAY"):
        environment.pop(name, None)
    command = ["dbus-run-session", "--", "sh", "-c", BEFORE[keyring] + 'exec "$@"', "sh", *sys.argv[2:]]
    sys.exit(subprocess.run(command, env=environment, check=False).returncode)
