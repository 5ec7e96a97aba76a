# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer leaves after the disk has it. kill −9 cannot tell, since the page cache survives it; strace can."""
import re
import unittest

from cookoutserver import Cookout, register

CALLS = "fsync,fdatasync,pwrite64,read,recvfrom,recvmsg,write,writev,sendto,sendmsg"
LINE = re.compile(r"(\d+) +(.*)")
ENTERED = re.compile(r"(\w+)\((\d+)<([^>]*)>(.*)")
RESUMED = re.compile(r"<\.\.\. (\w+) resumed>(.*)")


class Fsync(unittest.TestCase):
    def traced_registration(self, house, slug, **environment):
        trace = house.folder / "trace.txt"
        # -D: strace watches from aside, so that signals reach the server itself.
        server = house.serve(wrapper=["strace", "-D", "-f", "-y", "-s", "48", "-e", f"trace={CALLS}", "-o", str(trace)],
                             **environment)
        answer = register(server, slug, name="Zoë", email="zoe@example.org", submission_key=str(environment))
        server.terminate()
        self.assertEqual(answer.status, 303)
        return trace.read_text(errors="replace")

    def events_of(self, trace):
        """The story of the POST: 'post' (read), 'wal' (written), 'sync' (returned 0), '303' (about to be written)."""
        story = []
        pending = {}
        for line in trace.splitlines():
            thread, text = LINE.match(line).groups()
            entered, resumed = ENTERED.match(text), RESUMED.match(text)
            if entered:
                name, _, path, rest = entered.groups()
                pending[thread] = (name, path)
                if name in ("write", "writev", "sendto", "sendmsg") and '"HTTP/1.1 303' in rest:
                    story.append("303")  # counted when it begins: the disk must have been ready before
                    continue
            elif resumed and thread in pending:
                name, path = pending[thread]
                rest = resumed.group(2)
            else:
                continue
            if rest.endswith("<unfinished ...>"):
                continue
            if name in ("read", "recvfrom", "recvmsg") and '"POST /e/' in rest:
                story.append("post")
            elif name == "pwrite64" and path.endswith("party.db-wal"):
                story.append("wal")
            elif name in ("fsync", "fdatasync") and path.endswith("party.db-wal") and rest.rstrip().endswith("= 0"):
                story.append("sync")
        return story

    def between_post_and_answer(self, trace):
        story = self.events_of(trace)
        self.assertIn("post", story, "the trace does not show the request")
        self.assertIn("303", story, "the trace does not show the answer")
        return story[story.index("post") + 1:story.index("303")]

    def test_the_log_is_synced_between_the_last_write_and_the_303(self):
        with Cookout() as house:
            story = self.between_post_and_answer(self.traced_registration(house, house.open_event()))
        self.assertIn("wal", story)
        self.assertEqual(story[-1], "sync", f"the answer left before the disk had it: {story}")

    def test_the_same_look_tells_when_nothing_is_synced(self):
        with Cookout() as house:
            trace = self.traced_registration(house, house.open_event(), DATABASE_SYNCHRONOUS="normal")
            story = self.between_post_and_answer(trace)
        self.assertIn("wal", story)
        self.assertNotEqual(story[-1], "sync", "synchronous=normal does not sync at each commit: this test is blind")


if __name__ == "__main__":
    unittest.main()
