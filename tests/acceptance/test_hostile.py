# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hostile neighbour sends: each answer can be read, memory stays flat, and guests are served meanwhile."""
import contextlib
import os
import random
import socket
import struct
import threading
import time
import unittest

from cookoutserver import Cookout, SLOWER, form, register
from test_slowconnections import pss_kilobytes

MEGABYTE = 1 << 20


def post(*fields, body=b""):
    return b"\r\n".join([b"POST /e/summer-bbq/register HTTP/1.1", b"Host: localhost", *fields, b"", body])


def get(target, *fields, host=b"localhost"):
    return b"\r\n".join([b"GET " + target + b" HTTP/1.1", b"Host: " + host, *fields, b"", b""])


REFUSED = [
    ("two lengths", post(b"Content-Length: 0", b"Content-Length: 5", body=b"hello"), 400),
    ("negative length", post(b"Content-Length: -5"), 400),
    ("no length", post(), 411),
    ("length and chunks", post(b"Content-Length: 5", b"Transfer-Encoding: chunked", body=b"0\r\n\r\n"), 400),
    ("foreign host", get(b"/", host=b"evil.example"), 421),
    ("no host", b"GET / HTTP/1.1\r\n\r\n", 400),
    ("NUL", get(b"/", b"X: a\0b"), 400),
    ("NUL in the address", get(b"/%00"), 400),
    ("line of 70 kB", get(b"/" + b"a" * 70_000), 414),
    ("head of 70 kB", get(b"/", b"X: " + b"a" * 70_000), 431),
    ("body of 17 MB", post(b"Content-Length: 17825792"), 413),
    ("unknown method", b"BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
    ("traversal", get(b"/../../etc/passwd"), 404),
    ("escaped traversal", get(b"/static/%2e%2e/%2e%2e/etc/passwd"), 404),
    ("traversal by backslash", get(b"/..\\..\\etc\\passwd"), 400),
    ("absolute address", get(b"http://localhost/"), 400),
    ("authority in the path", get(b"//evil.example/"), 400),
    ("TLS hello", bytes.fromhex("16030100a5010000a10303") + b"\0" * 32, 400),
]

ENDLESS = [
    ("address", b"GET /", b"a", 414),
    ("field", b"GET / HTTP/1.1\r\nHost: localhost\r\nX: ", b"a", 431),
    ("fields", b"GET / HTTP/1.1\r\nHost: localhost\r\n", b"X: y\r\n", 431),
    ("announced body", post(b"Content-Length: 67108864"), b"b", 413),
    ("chunked body", post(b"Transfer-Encoding: chunked"), b"8000\r\n" + b"b" * 0x8000 + b"\r\n", 413),
]


class Conversation:
    """Sends without looking at answers, which a thread of its own reads meanwhile."""

    def __init__(self, server):
        self.socket = socket.create_connection((server.host, server.port), timeout=20 * SLOWER)
        self.answer = b""
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self):
        with contextlib.suppress(OSError):
            while piece := self.socket.recv(65536):
                self.answer += piece

    def send(self, text, most=0):
        """The text, then it again and again until `most` bytes have gone or nobody takes them."""
        with contextlib.suppress(OSError):
            for _ in range(1 + most // max(len(text), 1)):
                self.socket.sendall(text)

    def finished(self):
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_WR)
        self._reader.join()
        self.socket.close()
        return self.answer


def status_of(answer):
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else None


def cpu_seconds(process):
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Hostile(unittest.TestCase):
    def test_each_refusal_is_read_by_its_client(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            for name, sent, status in REFUSED:
                with self.subTest(name):
                    conversation = Conversation(server)
                    conversation.send(sent)
                    answer = conversation.finished()
                    self.assertEqual(status_of(answer), status, answer[:200])
                    self.assertIn(b"default-src 'none'", answer)
                    self.assertIn(b"</html>", answer)
            self.assertEqual(server.get(f"/e/{slug}").status, 200)

    def test_endless_requests_cost_no_memory(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            server.get(f"/e/{slug}")
            before = pss_kilobytes(server.process)
            for name, beginning, more, status in ENDLESS:
                with self.subTest(name):
                    conversation = Conversation(server)
                    conversation.send(beginning)
                    conversation.send(more * (65536 // len(more) or 1), 64 * MEGABYTE)
                    self.assertEqual(status_of(conversation.finished()), status)
            grown = pss_kilobytes(server.process) - before
            print(f"5 × 64 MB: memory + {grown} kB", flush=True)
            if SLOWER == 1:
                self.assertLess(grown, 10 * 1024)
            self.assertEqual(register(server, slug, name="guest", submission_key="1").status, 303)

    def test_few_files_are_enough(self):
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve(wrapper=["prlimit", "--nofile=128:128"])
            idle = [socket.create_connection((server.host, server.port)) for _ in range(300)]
            try:
                began = cpu_seconds(server.process)
                for number in range(5):
                    self.assertEqual(
                        register(server, slug, name=f"guest-{number}", submission_key=str(number)).status, 303)
                threading.Event().wait(1)
                self.assertLess(cpu_seconds(server.process) - began, 0.5 * SLOWER, "the door spins")
            finally:
                for one in idle:
                    one.close()
            self.assertEqual(server.terminate()[0], 0)
            house.assert_intact()

    def test_a_thousand_resets_at_random_bytes_do_no_harm(self):
        seed = int(os.environ.get("COOKOUT_SEED", time.time_ns() & 0xFFFFFFFF))
        print(f"seed {seed}", flush=True)
        chance = random.Random(seed)
        with Cookout() as house:
            slug = house.open_event()
            server = house.serve()
            page = get(f"/e/{slug}".encode())
            for number in range(1000):
                body = form(name=f"guest-{number}", submission_key=str(number)).encode()
                whole = chance.choice([
                    page, page * 3, get(b"/"), get(b"/healthz"),
                    post(b"Content-Type: application/x-www-form-urlencoded",
                         b"Content-Length: " + str(len(body)).encode(), body=body)])
                one = socket.create_connection((server.host, server.port), timeout=10 * SLOWER)
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                one.sendall(whole[:chance.randint(0, len(whole))])
                if chance.random() < 0.3:
                    one.settimeout(0.005)
                    with contextlib.suppress(OSError):
                        one.recv(chance.randint(1, 4096))
                one.close()
            self.assertEqual(register(server, slug, name="last", submission_key="last").status, 303)
            self.assertEqual(server.terminate()[0], 0)
            self.assertNotIn("ERROR: AddressSanitizer", server.errors.read_text())
            house.assert_intact()


if __name__ == "__main__":
    unittest.main()
