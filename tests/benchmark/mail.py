#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The speed of mails, and of registering while the mail server hangs; one Markdown table row per figure.

    cmake --preset release -DBUILD_TESTING=ON
    cmake --build --preset release --target cookout_mailsend cookoutctl
    PYTHONPATH=tests/support tests/benchmark/mail.py build/release

Mails go by STARTTLS and with a password to aiosmtpd in a process of its own: short ones, and confirmations as the
outbox makes them. Load on the portal comes from wrk. Exit code 1: a goal was missed.
"""
import contextlib
import dataclasses
import json
import pathlib
import re
import shutil
import signal
import smtplib
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import time

from portal import BUILD, HERE, QUICK, Report, milliseconds, processor_seconds
from cookoutserver import Cookout, register

SEND_ROUNDS = 1 if QUICK else 15
REGISTER_ROUNDS = 1 if QUICK else 5
REQUESTS, CONNECTIONS = 300 if QUICK else 8000, 16
# So many of each in a round that it takes some tenths of a second.
MAILS = {"reused": 500, "smtplib": 500, "anew": 50, "worker": 60}
SHORT = b"".join([b"From: party@example.org\r\nTo: zoe@example.org\r\nSubject: See you on Saturday\r\n\r\n",
                  b"Bring a plate, a cup and a friend.\r\n" * 14])
LOGIN = ("club@example.org", "green & blue")


@dataclasses.dataclass
class Sent:
    """What it took to send some mails one after the other."""
    rate: float        # mails a second
    cpu: float         # microseconds of the sender's processor time a mail
    server_cpu: float  # the same of the server


class MailServer:
    """aiosmtpd in a process of its own; `mails` holds what is sent to it: a short one, and one like the outbox sends."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="cookout-mail-"))
        self.process = subprocess.Popen(
            ["/usr/bin/python3", HERE.parent / "mail/smtpserver.py", "--folder", self.folder, "--security", "starttls",
             "--login", ":".join(LOGIN), "--quick"], stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline().split()[1])
        self.certificate = self.folder / "cert.pem"
        self.mails = {"short": self.folder / "short", "confirmation": self.folder / "1.eml"}
        self.mails["short"].write_bytes(SHORT)
        send_by_cookout("worker", self, 1)  # the server keeps the first mail that comes

    def connections(self):
        return (self.folder / "log").read_text().splitlines().count("connect")

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        shutil.rmtree(self.folder)


def send_by_cookout(how, server, count, mail="short"):
    printed = subprocess.run(
        [BUILD / "tests/benchmark/cookout_mailsend", how, str(server.port), server.certificate, ":".join(LOGIN),
         str(count), server.mails[mail]], check=True, capture_output=True, text=True).stdout
    found = json.loads(printed)
    return found["seconds"], found["cpu"]


def send_by_smtplib(server, count, mail):
    """What a short Python program does that sends many mails over one connection."""
    message = server.mails[mail].read_bytes()
    wall, cpu = time.perf_counter(), time.process_time()
    with smtplib.SMTP("127.0.0.1", server.port) as smtp:
        smtp.starttls(context=ssl.create_default_context(cafile=server.certificate))
        smtp.login(*LOGIN)
        for _ in range(count):
            smtp.sendmail("party@example.org", ["zoe@example.org"], message)
    return time.perf_counter() - wall, time.process_time() - cpu


def send(how, mail, server):
    count = max(5, MAILS[how] // 50) if QUICK else MAILS[how]
    connections, server_cpu = server.connections(), processor_seconds(server.process.pid)
    seconds, cpu = (send_by_smtplib(server, count, mail) if how == "smtplib"
                    else send_by_cookout(how, server, count, mail))
    server_cpu = processor_seconds(server.process.pid) - server_cpu
    made, wanted = server.connections() - connections, count if how == "anew" else 1
    if made != wanted:
        raise AssertionError(f"{how}: {made} connections instead of {wanted}")
    return Sent(count / seconds, cpu * 1e6 / count, server_cpu * 1e6 / count)


def in_turns(ways, rounds, measure):
    """One dictionary of measurements per round; each round another way begins."""
    measured = []
    for number in range(rounds):
        begin = number % len(ways)
        measured.append({way: measure(way, number) for way in ways[begin:] + ways[:begin]})
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return measured


def tell_of_sending(report):
    ways = [(how, mail) for mail in ("short", "confirmation") for how in ("reused", "anew", "smtplib")]
    ways.append(("worker", "confirmation"))
    with contextlib.closing(MailServer()) as server:
        sizes = {mail: f"{file.stat().st_size / 1000:.1f} kB" for mail, file in server.mails.items()}
        rounds = in_turns(ways, SEND_ROUNDS, lambda way, _: send(*way, server))

    def ratios(mail, ours, other, value=lambda sent: sent.rate):
        return [value(one[ours, mail]) / max(value(one[other, mail]), 0.001) for one in rounds]

    for mail, size in sizes.items():
        report.at_least(f"{mail} of {size}: one connection for all against one for each, rate",
                        ratios(mail, "reused", "anew"), "×", 5)
        report.row("the same, processor time of a mail", ratios(mail, "reused", "anew", lambda sent: sent.cpu), "×")
        report.at_least(f"{mail} of {size}: one connection against smtplib's one connection, rate",
                        ratios(mail, "reused", "smtplib"), "×", 0.8)
        report.row("the same, processor time of a mail", ratios(mail, "reused", "smtplib", lambda sent: sent.cpu), "×")
    report.row("confirmations from claim to marked as sent against smtplib's one connection, rate",
               ratios("confirmation", "worker", "smtplib"), "×")
    for how, mail in ways:
        sent = [one[how, mail] for one in rounds]
        report.row(f"{how}, {mail}: a second", [one.rate for one in sent], "/s")
        report.row(f"{how}, {mail}: processor time each", [one.cpu for one in sent], "µs")
        report.row(f"{how}, {mail}: aiosmtpd's processor time each", [one.server_cpu for one in sent], "µs")


class SilentServer:
    """Accepts connections, and never says a word."""

    def __init__(self):
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._client = None
        self.settings = {"SMTP_SERVER": "127.0.0.1", "SMTP_PORT": str(self._listener.getsockname()[1]),
                         "SMTP_FROM": "party@example.org"}

    def wait_for_client(self):
        self._listener.settimeout(30)
        self._client = self._listener.accept()[0]
        self._client.setblocking(False)

    def still_has_client(self):
        try:
            return self._client.recv(1) != b""
        except BlockingIOError:
            return True

    def close(self):
        self._listener.close()
        if self._client:
            self._client.close()


def p99_of_registering(server, slug, prefix):
    """Milliseconds, of REQUESTS guests who share CONNECTIONS."""
    with subprocess.Popen(
            ["wrk", "-t1", f"-c{CONNECTIONS}", "-d60s", "--latency", "-s", HERE / "register.lua",
             f"{server.url}e/{slug}/register", "--", prefix, str(REQUESTS)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as wrk:
        wrk.stderr.readline()
        wrk.send_signal(signal.SIGINT)  # it has enough, and would idle until its minute is over
        printed = wrk.communicate(timeout=30)[0]
    answered = int(re.search(r"(\d+) requests in", printed).group(1))
    # Answers that came with the last one count as well.
    if not 0 <= answered - REQUESTS < CONNECTIONS or "Non-2xx" in printed or "Socket errors" in printed:
        raise AssertionError(printed)
    return milliseconds(re.search(r"^\s*99%\s+(\S+)", printed, re.MULTILINE).group(1))


def tell_of_registering(report):
    with contextlib.closing(SilentServer()) as mails, Cookout() as hanging, Cookout() as without:
        slugs = {"hanging": hanging.open_event(), "without": without.open_event()}
        servers = {"hanging": hanging.serve(**mails.settings), "without": without.serve()}
        for way, server in servers.items():
            if register(server, slugs[way], name="Zoe", email="zoe@example.org").status != 303:
                raise AssertionError("a guest was not registered")
        mails.wait_for_client()
        rounds = in_turns(list(servers), REGISTER_ROUNDS,
                          lambda way, number: p99_of_registering(servers[way], slugs[way], f"guest{number}"))
        if not mails.still_has_client():
            raise AssertionError("the mail worker did not wait for the server all the time")
        for house, server in ((hanging, servers["hanging"]), (without, servers["without"])):
            server.terminate()
            house.assert_intact()

    found = {way: [one[way] for one in rounds] for way in servers}
    report.at_most("registering while the mail server hangs, against no mail server, 16 connections, p99",
                   [one["hanging"] / one["without"] for one in rounds], "×", 1.25)
    report.at_most("the same, quotient of the medians",
                   [statistics.median(found["hanging"]) / statistics.median(found["without"])], "×", 1.25)
    report.row("p99 while the mail server hangs", found["hanging"], "ms")
    report.row("p99 without a mail server", found["without"], "ms")


def main():
    report = Report()
    tell_of_sending(report)
    tell_of_registering(report)
    if not report.is_met:
        print("at least one goal was missed", file=sys.stderr)
    return 0 if report.is_met else 1


if __name__ == "__main__":
    sys.exit(main())
