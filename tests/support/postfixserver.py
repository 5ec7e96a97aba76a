# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's Postfix as a mail server of the test: configuration, queue, port and certificate of its own, below /tmp.

    postfix = PostfixServer({"zoe@example.org"})
    house.serve(**postfix.settings)
    [raw] = postfix.mails("zoe@example.org")
    postfix.close()

It offers STARTTLS, takes no mail without it, and delivers to Maildirs. Neither its master nor the mount by which it
becomes trusted does with less than root: a test begins with enter_namespace().
"""
import contextlib
import os
import pathlib
import pwd
import shutil
import smtplib
import socket
import subprocess
import sys
import tempfile
import time

from cookoutserver import SLOWER

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file_prefixes = {folder}
maillog_file = {folder}/log
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
myhostname = mail.example.org
mydestination =
alias_maps =
smtpd_tls_cert_file = {folder}/server.pem
smtpd_tls_key_file = {folder}/server.key
smtpd_tls_security_level = encrypt
smtpd_recipient_restrictions = check_recipient_access texthash:{folder}/etc/answers, permit_mynetworks, reject
virtual_mailbox_domains = example.org
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = texthash:{folder}/etc/mailboxes
virtual_uid_maps = static:{owner.pw_uid}
virtual_gid_maps = static:{owner.pw_gid}
"""
MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""
POSTFIX = "/usr/sbin/postfix"
MASTER_PROGRAM = "/usr/lib/postfix/sbin/master"
# Where libcurl looks, below the folder that Debian compiled into it.
AUTHORITIES = "authorities/ca-certificates.crt"
INSIDE = "COOKOUT_INSIDE_MOUNT_NAMESPACE"


def enter_namespace():
    """Begins the test anew where nobody else sees what it mounts, and where it may be several users."""
    if INSIDE not in os.environ:
        user = [] if os.geteuid() == 0 else ["--user", "--map-root-user", "--map-auto"]
        os.environ[INSIDE] = "1"
        os.execvp("unshare", ["unshare", "--mount", *user, sys.executable, *sys.argv])


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class PostfixServer:
    """Runs from construction to close(); knows the recipients of example.org that are given, and nobody else."""

    def __init__(self, recipients):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="cookout-postfix-"))
        self.settings_folder = str(self.folder / "etc")
        self.port = free_port()
        self._undo = contextlib.ExitStack()
        self._configure(recipients)
        self._make_certificates()
        try:
            self._start()
        except Exception:
            self.close()
            raise

    def _configure(self, recipients):
        self.folder.chmod(0o755)  # its processes run as several users
        owner = pwd.getpwnam("postfix")
        for name in ("etc", "queue", "data", "mail", "authorities"):
            (self.folder / name).mkdir()
        for name in ("data", "mail"):
            shutil.chown(self.folder / name, owner.pw_uid, owner.pw_gid)
        facts = {"folder": self.folder, "owner": owner, "port": self.port}
        (self.folder / "etc/main.cf").write_text(MAIN.format(**facts))
        (self.folder / "etc/master.cf").write_text(MASTER.format(**facts))
        (self.folder / "etc/mailboxes").write_text("".join(f"{name} {name}/\n" for name in recipients))
        (self.folder / "etc/answers").touch()

    def _make_certificates(self):
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        authority = ["openssl", "req", "-x509", *key, "-subj", "/CN=Test authority", "-keyout", "ca.key",
                     "-out", AUTHORITIES]
        ours = ["openssl", "req", "-x509", *key, "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                "-addext", "basicConstraints=critical,CA:FALSE", "-CA", AUTHORITIES, "-CAkey", "ca.key",
                "-keyout", "server.key", "-out", "server.pem"]
        for command in (authority, ours):
            subprocess.run(command, cwd=self.folder, check=True, capture_output=True)

    def _run(self, *command):
        run = subprocess.run(command, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                             stderr=subprocess.PIPE, timeout=60 * SLOWER, check=False)
        if run.returncode:
            raise AssertionError(f"{' '.join(command)}: exit {run.returncode}\n{run.stderr.decode()}\n{self.log()}")

    def _start(self):
        self._run(POSTFIX, "-c", self.settings_folder, "check")
        # Not by "postfix start": a master that the end of a killed test forgot must end by itself.
        self._run(MASTER_PROGRAM, "-c", self.settings_folder, "-e", "900", "-w")
        self._wait_until_it_greets()

    def _stop(self):
        self._run(POSTFIX, "-c", self.settings_folder, "stop")

    def _wait_until_it_greets(self):
        deadline = time.monotonic() + 30 * SLOWER
        while True:
            try:
                with smtplib.SMTP("127.0.0.1", self.port, timeout=30 * SLOWER):
                    return
            except (OSError, smtplib.SMTPException):
                if time.monotonic() > deadline:
                    raise

    def log(self):
        file = self.folder / "log"
        return file.read_text(errors="replace") if file.exists() else "no log"

    def be_trusted(self):
        """From now on this namespace's programs trust its authority, found where the system keeps the known ones."""
        subprocess.run(["mount", "--bind", self.folder / "authorities", "/etc/ssl/certs"], check=True)
        self._undo.callback(subprocess.run, ["umount", "/etc/ssl/certs"], check=True)

    def be_unknown(self):
        """Ends that."""
        self._undo.close()

    def answer(self, answers):
        """From now on recipients get these replies at RCPT, and no others; whoever is connected is cut off."""
        (self.folder / "etc/answers").write_text("".join(f"{name} {reply}\n" for name, reply in answers.items()))
        # After a reload a process still ends its conversation by the former table.
        self._stop()
        self._start()

    @property
    def settings(self):
        """The environment that makes cookoutctl send over it by STARTTLS; SMTP_FROM is the test's."""
        return {"SMTP_SERVER": "127.0.0.1", "SMTP_PORT": str(self.port), "SMTP_SECURITY": "starttls"}

    def mails(self, recipient):
        """What it has delivered to them, in the order of arrival."""
        files = (self.folder / "mail" / recipient / "new").glob("*")
        return [file.read_bytes() for file in sorted(files, key=lambda file: file.stat().st_mtime_ns)]

    def close(self):
        self.be_unknown()
        if (self.folder / "queue/pid/master.pid").exists():
            self._stop()
        shutil.rmtree(self.folder, ignore_errors=True)
