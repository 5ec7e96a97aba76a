#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mail from standard input with Python's own parser and prints what it understood as JSON."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys

raw = sys.stdin.buffer.read()
head = raw.split(b"\r\n\r\n", 1)[0]
mail = email.message_from_bytes(raw, policy=email.policy.default)
parts = {part.get_content_type(): part for part in mail.walk() if not part.is_multipart()}
defects = [str(defect) for part in mail.walk() for defect in part.defects]
defects += [f"{name}: {defect}" for name, value in mail.items() for defect in value.defects]


def addresses(header):
    """By the older parser: the newer one puts blanks between encoded words of a name (CPython issue 92081)."""
    old = email.message_from_bytes(raw)
    pairs = email.utils.getaddresses([old[header]])
    return [[str(email.header.make_header(email.header.decode_header(name))), address] for name, address in pairs]


def content(kind):
    return parts[kind].get_content().replace("\r\n", "\n")


print(json.dumps({
    "names": [name for name, _ in mail.items()],
    "from": addresses("From"),
    "to": addresses("To"),
    "reply-to": str(mail["Reply-To"] or ""),
    "subject": str(mail["Subject"]),
    "date": mail["Date"].datetime.isoformat(),
    "message-id": str(mail["Message-ID"]),
    "type": mail.get_content_type(),
    "order": [part.get_content_type() for part in mail.walk()],
    "text": content("text/plain"),
    "html": content("text/html"),
    "charsets": [part.get_content_charset() for part in parts.values()],
    "longestHeaderLine": max(len(line) for line in head.split(b"\r\n")),
    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
    "bareLineEnds": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
    "isAscii": raw.isascii(),
    "defects": defects,
    "files": {part.get_filename() or part["Content-ID"]: [part.get_content_type(), part.get_content_disposition(),
                                                         base64.b64encode(part.get_payload(decode=True)).decode()]
              for part in mail.walk() if part.get_content_disposition()},
    "content-ids": [part["Content-ID"] for part in mail.walk() if part["Content-ID"]],
}))
