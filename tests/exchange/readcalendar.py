#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a calendar from standard input with python3-icalendar and prints what it understood as JSON."""
import json
import sys

import icalendar

raw = sys.stdin.buffer.read()
calendar = icalendar.Calendar.from_ical(raw)
[entry] = calendar.walk("VEVENT")


def plain(value):
    return value.dt.isoformat() if hasattr(value, "dt") else value if isinstance(value, int) else str(value)


print(json.dumps({
    "method": str(calendar["METHOD"]),
    "version": str(calendar["VERSION"]),
    "errors": [str(error) for component in (calendar, entry) for error in component.errors],
    "longest": max(len(line) for line in raw.split(b"\r\n")),
    "bare": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
    **{name.lower(): plain(value) for name, value in entry.items()},
}))
