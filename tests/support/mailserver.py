# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (aiosmtpd) in a thread of the test, which notes every mail that it accepts."""
import asyncio
import collections
import email
import email.policy
import logging
import socket
import threading

from aiosmtpd.smtp import SMTP, AuthResult

# A password without TLS is what a test wants here, and clients that die in mid-sentence are, too.
logging.getLogger("mail.log").addHandler(logging.NullHandler())

Accepted = collections.namedtuple("Accepted", "recipient message_id message content")


class Dialogue(SMTP):
    """Tells `reached` of each stage before the client hears an answer, and of "answered" after the 250 to a mail."""

    def __init__(self, reached, handler, **options):
        super().__init__(handler, **options)
        self._reached = reached

    async def smtp_AUTH(self, arg):
        self._reached("auth")
        await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg):
        self._reached("mail")
        await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        self._reached("rcpt")
        await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        self._reached("data")
        await super().smtp_DATA(arg)
        self._reached("answered")


class MailServer:
    """Has its port on 127.0.0.1 from construction to close(), and listens there unless it is to `come_up()` later;
    `accepted` holds a mail before its 250 is sent.

    `login` is the one (name, password) that it lets in. `at_stage` is called in the server's thread with "auth",
    "mail", "rcpt", "data", "taken" (noted, not answered yet) and "answered".
    """

    def __init__(self, is_up=True, login=None, at_stage=lambda stage: None):
        self.accepted = []
        self.login = login
        self.at_stage = at_stage
        self._changed = threading.Condition()
        self._server = None
        # Bound long before it listens: a port that nobody owned meanwhile could become the portal's.
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        if is_up:
            self.come_up()

    def come_up(self):
        """Listens from now on; until then its port refuses everybody."""
        self._server = asyncio.run_coroutine_threadsafe(
            self._loop.create_server(self._dialogue, sock=self._socket), self._loop).result(10)

    def _dialogue(self):
        asks = {"authenticator": self._authenticate, "auth_require_tls": False} if self.login else {}
        return Dialogue(lambda stage: self.at_stage(stage), self, hostname="mail.example.org", enable_SMTPUTF8=True,
                        loop=self._loop, **asks)

    def _authenticate(self, _server, _session, _envelope, _mechanism, given):
        return AuthResult(success=(given.login.decode(), given.password.decode()) == self.login, handled=False)

    @property
    def settings(self):
        """The environment that makes cookoutctl use it."""
        login = dict(zip(("SMTP_USERNAME", "SMTP_PASSWORD"), self.login or ()))
        return {"SMTP_SERVER": "127.0.0.1", "SMTP_PORT": str(self.port), "SMTP_SECURITY": "none",
                "SMTP_FROM": "Summer BBQ <party@example.org>", **login}

    async def handle_DATA(self, _server, _session, envelope):  # the name is aiosmtpd's
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self._changed:
            for recipient in envelope.rcpt_tos:
                self.accepted.append(
                    Accepted(recipient, str(message["Message-ID"]).strip(), message, bytes(envelope.content)))
            self._changed.notify_all()
        self.at_stage("taken")
        return "250 2.0.0 taken"

    def wait_until(self, condition, seconds):
        """Whether condition(accepted) came true in time."""
        with self._changed:
            return self._changed.wait_for(lambda: condition(self.accepted), seconds)

    def close(self):
        async def stop():
            if self._server:
                self._server.close()
            others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
        asyncio.run_coroutine_threadsafe(stop(), self._loop).result(10)
        self._socket.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()
