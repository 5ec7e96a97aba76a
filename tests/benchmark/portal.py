#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The portal's speed over HTTP, in turns with what it is compared with; one Markdown table row per figure.

    cmake --preset release -DBUILD_TESTING=ON && cmake --build --preset release
    PYTHONPATH=tests/support tests/benchmark/portal.py build/release

Load comes from wrk. Processor time is that of the server alone (/proc/PID/stat). Exit code 1: a goal was missed.
"""
import dataclasses
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys

BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build/release").resolve()
QUICK = "--quick" in sys.argv
ROUNDS, SECONDS = (1, 1) if QUICK else (7, 3)
os.environ.setdefault("COOKOUTCTL", str(BUILD / "app/cookoutctl"))

from cookoutserver import Cookout  # noqa: E402  (reads COOKOUTCTL)

HERE = pathlib.Path(__file__).parent
UNITS = {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}


@dataclasses.dataclass
class Load:
    """What one run of wrk saw, and what it cost the server."""
    requests: int
    rate: float     # a second
    p99: float      # milliseconds
    cpu: float      # microseconds a request


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def milliseconds(text):
    value, unit = re.fullmatch(r"([0-9.]+)(us|ms|s|m)", text).groups()
    return float(value) * UNITS[unit]


def load(url, pid, connections, *script):
    before = processor_seconds(pid)
    printed = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{SECONDS}s", "--latency", *script[:2], url, *script[2:]],
        check=True, capture_output=True, text=True).stdout
    spent = processor_seconds(pid) - before
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)|Socket errors: .*", printed)
    if refused:
        raise AssertionError(f"{url}: {refused.group()}\n{printed}")
    requests = int(re.search(r"(\d+) requests in", printed).group(1))
    return Load(requests, float(re.search(r"Requests/sec:\s+([0-9.]+)", printed).group(1)),
                milliseconds(re.search(r"^\s*99%\s+(\S+)", printed, re.MULTILINE).group(1)), spent * 1e6 / max(1, requests))


class Report:
    def __init__(self):
        self.is_met = True
        print("| figure | median | least – most | goal |\n|---|---|---|---|")

    def row(self, what, values, unit, goal="–", holds=lambda value: True):
        median = statistics.median(values)
        met = QUICK or holds(median)
        self.is_met = self.is_met and met
        print(f"| {what} | {median:.3g} {unit} | {min(values):.3g} – {max(values):.3g} | {goal}{'' if met else ': missed'} |",
              flush=True)

    def at_least(self, what, values, unit, goal):
        self.row(what, values, unit, f"≥ {goal} {unit}", lambda value: value >= goal)

    def at_most(self, what, values, unit, goal):
        self.row(what, values, unit, f"≤ {goal} {unit}", lambda value: value <= goal)


def write_loop():
    """The same use-case without HTTP: 16 threads, each waiting for its registration."""
    printed = subprocess.run([BUILD / "tests/benchmark/cookout_writeloop", "16", str(SECONDS)], check=True,
                             capture_output=True, text=True).stdout
    found = json.loads(printed)
    count = found["registrations"]
    return Load(count, count / found["seconds"], 0, found["cpu"] * 1e6 / max(1, count))


def measure(hello, hello_url, server, slug):
    page, form = f"{server.url}e/{slug}", f"{server.url}e/{slug}/register"
    rounds = []
    for number in range(ROUNDS):
        def register(connections, number=number):
            return load(form, server.process.pid, connections, "-s", str(HERE / "register.lua"), "--",
                        f"guest{number}-{connections}")
        rounds.append({
            "hello": load(hello_url, hello.pid, 16),
            "page": load(page, server.process.pid, 16),
            "register": register(16),
            "loop": write_loop(),
            "page 64": load(page, server.process.pid, 64),
            "register 64": register(64),
        })
        print(f"round {number + 1} of {ROUNDS}", file=sys.stderr)
    return rounds


def tell(rounds):
    def ratios(ours, other, value):
        return [value(one[ours]) / value(one[other]) for one in rounds]

    report = Report()
    report.at_least("event page against bare QHttpServer, 16 connections, rate",
                    ratios("page", "hello", lambda one: one.rate), "×", 0.5)
    report.row("the same, processor time of a request",
               ratios("page", "hello", lambda one: max(one.cpu, 0.001)), "×")
    report.at_least("registering over HTTP against the plain write loop, 16 of each, rate",
                    ratios("register", "loop", lambda one: one.rate), "×", 1.0)
    report.at_most("the same, processor time of a registration",
                   ratios("register", "loop", lambda one: max(one.cpu, 0.001)), "×", 1.25)
    report.at_least("registering against bare QHttpServer, 16 connections, rate",
                    ratios("register", "hello", lambda one: one.rate), "×", 0.10)
    report.at_most("registering, 16 connections, p99", [one["register"].p99 for one in rounds], "ms", 12)
    report.at_most("registering, 64 connections, p99", [one["register 64"].p99 for one in rounds], "ms", 25)
    report.at_most("event page, 64 connections, p99", [one["page 64"].p99 for one in rounds], "ms", 12)
    for what in ("hello", "page", "register", "loop"):
        report.row(f"{what}, a second", [one[what].rate for one in rounds], "/s")
        report.row(f"{what}, processor time each", [one[what].cpu for one in rounds], "µs")
    return report.is_met


def main():
    hello = subprocess.Popen([BUILD / "tests/benchmark/cookout_hello"], stdout=subprocess.PIPE, text=True)
    try:
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            met = tell(measure(hello, hello.stdout.readline().strip(), server, slug))
            server.terminate()
            house.assert_intact()
    finally:
        hello.kill()
        hello.wait()
        hello.stdout.close()
    if not met:
        print("at least one goal was missed", file=sys.stderr)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
