# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (aiosmtpd) in a thread of the test, which notes every mail that it accepts."""
import asyncio
import collections
import email
import email.policy
import threading

from aiosmtpd.smtp import SMTP

Accepted = collections.namedtuple("Accepted", "recipient message_id message")


class MailServer:
    """Listens on 127.0.0.1 from construction to close(); `accepted` holds a mail before its 250 is sent."""

    def __init__(self):
        self.accepted = []
        self._changed = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._server = self._loop.run_until_complete(self._loop.create_server(
            lambda: SMTP(self, hostname="mail.example.org", enable_SMTPUTF8=True, loop=self._loop), "127.0.0.1", 0))
        self.port = self._server.sockets[0].getsockname()[1]
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()

    @property
    def settings(self):
        """The environment that makes cookoutctl use it."""
        return {"SMTP_SERVER": "127.0.0.1", "SMTP_PORT": str(self.port), "SMTP_SECURITY": "none",
                "SMTP_FROM": "Summer BBQ <party@example.org>"}

    async def handle_DATA(self, _server, _session, envelope):  # the name is aiosmtpd's
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self._changed:
            for recipient in envelope.rcpt_tos:
                self.accepted.append(Accepted(recipient, str(message["Message-ID"]).strip(), message))
            self._changed.notify_all()
        return "250 2.0.0 taken"

    def wait_until(self, condition, seconds):
        """Whether condition(accepted) came true in time."""
        with self._changed:
            return self._changed.wait_for(lambda: condition(self.accepted), seconds)

    def close(self):
        async def stop():
            self._server.close()
            others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
        asyncio.run_coroutine_threadsafe(stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()
