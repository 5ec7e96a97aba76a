#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A throw-away PostgreSQL cluster for tests: one folder below /tmp, a free port of 127.0.0.1, a password of its own.

    postgrescluster.py start FILE     makes and starts one; writes its address and folder to FILE
    postgrescluster.py hurried FILE   the same, but it never waits for the disk: for tests in which it does not stop
    postgrescluster.py kill FILE      stops it at once, as a crash would
    postgrescluster.py resume FILE    starts it again
    postgrescluster.py stop FILE      ends it and removes everything

FILE holds two lines: postgresql://user:password@127.0.0.1:port/postgres and the folder. It works without systemd, as
root (initdb refuses root, so the cluster then belongs to the user postgres) and as any other user.
"""

import os
import pathlib
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile

USER = "cookout"


def bin_folder() -> pathlib.Path:
    """Where initdb is: Debian keeps it out of the path, one folder for each version."""
    for folder in sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    if not found:
        sys.exit("PostgreSQL's server is missing: apt-get install postgresql")
    return pathlib.Path(found).parent


def run(program: str, *arguments: str) -> None:
    """Runs one of the server's programs as its owner; its output is shown only when it fails."""
    command = [str(bin_folder() / program), *arguments]
    if os.geteuid() == 0:
        command = ["runuser", "-u", "postgres", "--", *command]
    # Not a pipe: the server inherits it, and the pipe would not end before the server does.
    with tempfile.TemporaryFile(mode="w+") as output:
        done = subprocess.run(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL, cwd="/", check=False)
        if done.returncode != 0:
            output.seek(0)
            sys.exit(f"{program} failed:\n{output.read()}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def folder_of(file: pathlib.Path) -> pathlib.Path:
    return pathlib.Path(file.read_text(encoding="utf-8").splitlines()[1])


def launch(folder: pathlib.Path) -> None:
    run("pg_ctl", "-D", str(folder / "data"), "-l", str(folder / "log"), "-w", "-t", "60", "start")


def halt(folder: pathlib.Path) -> None:
    run("pg_ctl", "-D", str(folder / "data"), "-m", "immediate", "-w", "stop")


def is_running(folder: pathlib.Path) -> bool:
    """Not by its file alone: that stays behind when the whole machine goes down."""
    noted = folder / "data" / "postmaster.pid"
    return noted.exists() and pathlib.Path("/proc", noted.read_text(encoding="utf-8").split()[0]).exists()


def start(file: pathlib.Path, synced: bool) -> None:
    if file.exists():
        stop(file)  # left by a run that was killed
    folder = pathlib.Path(tempfile.mkdtemp(prefix="cookout-postgres-"))
    password = secrets.token_urlsafe(12)
    secret = folder / "password"
    secret.write_text(password, encoding="utf-8")
    if os.geteuid() == 0:
        for path in (folder, secret):
            shutil.chown(path, "postgres")
    run("initdb", "-D", str(folder / "data"), "-U", USER, "-A", "scram-sha-256", "--pwfile", str(secret), "-E", "UTF8",
        "--locale", "C.UTF-8")
    port = free_port()
    with (folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.write(f"listen_addresses = '127.0.0.1'\nport = {port}\nunix_socket_directories = '{folder}'\n"
                       f"max_connections = 200\nshared_buffers = 32MB\nfsync = {'on' if synced else 'off'}\n")
    launch(folder)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"postgresql://{USER}:{password}@127.0.0.1:{port}/postgres\n{folder}\n", encoding="utf-8")


def stop(file: pathlib.Path) -> None:
    if not file.exists():
        return
    folder = folder_of(file)
    if is_running(folder):
        halt(folder)
    shutil.rmtree(folder, ignore_errors=True)
    file.unlink()


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    file = pathlib.Path(sys.argv[2])
    match sys.argv[1]:
        case "start":
            start(file, synced=True)
        case "hurried":
            start(file, synced=False)
        case "kill":
            halt(folder_of(file))
        case "resume":
            launch(folder_of(file))
        case "stop":
            stop(file)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
