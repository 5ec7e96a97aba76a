#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (aiosmtpd) that can be told to misbehave at one stage of the dialogue.

Prints "PORT n" once it listens. In --folder it appends one line per happening to `log`, keeps each accepted mail as
N.eml (bytes as sent) with its envelope in N.json, and makes the certificate cert.pem at the start.
"""
import argparse
import asyncio
import json
import logging
import pathlib
import ssl
import subprocess
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

STAGES = ["greeting", "ehlo", "starttls", "handshake", "auth", "mail", "rcpt", "data", "body", "quit"]


class Misbehaviour:
    """What to do at which stage: "stall", "drop" or the words of a reply."""

    def __init__(self, folder, actions, logs_stages):
        self.actions = actions
        self.logs_stages = logs_stages
        self.log_file = (folder / "log").open("a", buffering=1)

    def log(self, words):
        self.log_file.write(words + "\n")

    async def at(self, stage, server):
        """True when the stage has been dealt with and the server must not answer in its own way."""
        if self.logs_stages:
            self.log(stage)
        action = self.actions.get(stage)
        if action is None:
            return False
        if action == "stall":
            self.log("stalled")
            await asyncio.get_running_loop().create_future()
        elif action == "drop":
            server.transport.abort()
        else:
            await server.push(action)
            if action.startswith("421"):
                server.transport.close()
        return True


class Server(SMTP):
    def __init__(self, misbehaviour, handler, **options):
        super().__init__(handler, **options)
        self.misbehaviour = misbehaviour

    async def _handle_client(self):
        if self._original_transport is None:
            self.misbehaviour.log("connect")
        if self._original_transport is None and await self.misbehaviour.at("greeting", self):
            return
        await super()._handle_client()

    async def smtp_EHLO(self, arg):
        if not await self.misbehaviour.at("ehlo", self):
            await super().smtp_EHLO(arg)

    async def smtp_HELO(self, arg):
        if not await self.misbehaviour.at("ehlo", self):
            await super().smtp_HELO(arg)

    async def smtp_STARTTLS(self, arg):
        if await self.misbehaviour.at("starttls", self):
            return
        if "handshake" in self.misbehaviour.actions:
            await self.push("220 Ready to start TLS")
            await self.misbehaviour.at("handshake", self)
            return
        await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg):
        if not await self.misbehaviour.at("auth", self):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg):
        if not await self.misbehaviour.at("mail", self):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if not await self.misbehaviour.at("rcpt", self):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if not await self.misbehaviour.at("data", self):
            await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg):
        if not await self.misbehaviour.at("quit", self):
            await super().smtp_QUIT(arg)


class Recorder:
    def __init__(self, folder, misbehaviour, keeps_all):
        self.folder = folder
        self.misbehaviour = misbehaviour
        self.keeps_all = keeps_all
        self.count = len(list(folder.glob("*.eml")))

    async def handle_DATA(self, server, session, envelope):
        action = self.misbehaviour.actions.get("body")
        if action == "keep, then drop":
            self.keep(server, session, envelope)
            server.transport.abort()
            return "250 nobody hears this"
        if action not in (None, "stall", "drop"):
            self.misbehaviour.log("body")
            return action
        if await self.misbehaviour.at("body", server):
            return "451 nobody hears this"
        self.keep(server, session, envelope)
        return "250 2.0.0 Ok: kept"

    def keep(self, server, session, envelope):
        self.count += 1
        if not self.keeps_all and self.count > 1:
            return
        facts = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": server.transport.get_extra_info("ssl_object") is not None,
            "user": getattr(session.auth_data, "login", b"").decode(),
        }
        (self.folder / f"{self.count}.json").write_text(json.dumps(facts))
        (self.folder / f"{self.count}.eml.part").write_bytes(envelope.original_content)
        (self.folder / f"{self.count}.eml.part").rename(self.folder / f"{self.count}.eml")


def certificate(folder, host):
    """A self-signed certificate for 127.0.0.1, or for another host name to be refused."""
    name = "IP:127.0.0.1" if host == "127.0.0.1" else f"DNS:{host}"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-days", "2", "-subj", f"/CN={host}", "-addext", f"subjectAltName={name}"]
    command += ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--security", choices=["none", "starttls", "tls"], default="none")
    parser.add_argument("--host", default="127.0.0.1", help="the name in the certificate")
    parser.add_argument("--login", help="USER:PASSWORD that must be given")
    parser.add_argument("--quick", action="store_true", help="log connections only, and keep only the first mail")
    parser.add_argument("--at", action="append", default=[], metavar="STAGE=ACTION")
    return parser.parse_args()


async def main():
    options = arguments()
    actions = dict(entry.split("=", 1) for entry in options.at)
    unknown = [stage for stage in actions if stage not in STAGES]
    if unknown:
        sys.exit(f"unknown stage: {unknown}")
    misbehaviour = Misbehaviour(options.folder, actions, logs_stages=not options.quick)
    recorder = Recorder(options.folder, misbehaviour, keeps_all=not options.quick)
    context = certificate(options.folder, options.host) if options.security != "none" else None

    def authenticate(server, session, envelope, mechanism, data):
        given = data.login + b":" + data.password
        return AuthResult(success=given == options.login.encode(), handled=False, auth_data=data)

    def serve():
        return Server(
            misbehaviour,
            recorder,
            hostname="mail.example.org",
            tls_context=context if options.security == "starttls" else None,
            require_starttls=options.security == "starttls",
            authenticator=authenticate if options.login else None,
            auth_required=options.login is not None,
            auth_require_tls=False,
        )

    implicit = context if options.security == "tls" else None
    loop = asyncio.get_running_loop()
    server = await loop.create_server(serve, "127.0.0.1", options.port, ssl=implicit, reuse_address=True)
    print("PORT", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


# Passwords in the clear and broken handshakes are what some tests are about.
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
asyncio.run(main())
