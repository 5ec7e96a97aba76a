# SPDX-License-Identifier: GPL-3.0-or-later
"""A program whose disk fails, or whose plug is pulled, at one operation on chosen files (failingdisk.cpp)."""
import os

FAILING_DISK = os.environ["FAILING_DISK"]


class FailingDisk:
    """The environment of a program whose n-th open, write, truncation or sync of files named like `path` fails.

    With code None the program dies right before that operation, as by kill -9.
    """

    def __init__(self, house, number, code, times="1", path="party.db"):
        self.mark = house.folder / "failed"
        self.mark.unlink(missing_ok=True)
        asan = os.environ.get("ASAN_OPTIONS", "")
        self.environment = {
            "LD_PRELOAD": FAILING_DISK, "FAILING_DISK_PATH": path, "FAILING_DISK_AT": str(number),
            "FAILING_DISK_TIMES": times, "FAILING_DISK_MARK": str(self.mark),
            "ASAN_OPTIONS": f"{asan}:verify_asan_link_order=0",
            **({"FAILING_DISK_KILLS": "1"} if code is None else {"FAILING_DISK_ERRNO": str(code)})}

    @property
    def has_failed(self):
        return self.mark.exists()
