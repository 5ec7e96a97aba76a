# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests share that kill the program while it sends: many guests, a death at one point of a mail, the account
of both sides."""
import collections
import concurrent.futures
import json
import threading

from cookoutserver import SLOWER, register

STATES = ("queued", "sending", "sent", "failed", "held", "discarded")
# After which of these the mail server can hold a mail that the database does not know to be sent.
UNRECORDED = ("taken", "answered", "anywhere")
STAGES = (*UNRECORDED, "mail", "rcpt", "data")


def register_with_mail(server, slug, count):
    """So many guests, several at a time; their addresses."""
    def come(number):
        name = f"guest-{number}"
        answer = register(server, slug, name=name, submission_key=name, email=f"{name}@example.org")
        if answer.status != 303:
            raise AssertionError(f"{name}: {answer.status}\n{answer.body}")
        return f"{name}@example.org"
    with concurrent.futures.ThreadPoolExecutor(8) as crowd:
        return set(crowd.map(come, range(count)))


def mail_status(house):
    """state → mails, as `mail status` counts them; states without mails left out."""
    status = json.loads(house.ctl("mail", "status", "--json").stdout)
    return {state: status[state] for state in STATES if status[state]}


def drawn_stages(chance, kills):
    """Every stage as often as the others, in an order that is drawn."""
    stages = [STAGES[number % len(STAGES)] for number in range(kills)]
    chance.shuffle(stages)
    return stages


def kill_while_sending(mails, server, taken, stage, chance):
    """kill -9 at that stage of the next mail once the mail server has taken so many; returns after the death."""
    dead = threading.Event()

    def at_stage(reached):
        if reached == stage and len(mails.accepted) >= taken and not dead.is_set():
            server.kill()
            dead.set()
    mails.at_stage = at_stage
    if stage == "anywhere":
        if not mails.wait_until(lambda accepted: len(accepted) >= taken, 60 * SLOWER):
            raise AssertionError(f"only {len(mails.accepted)} of {taken} mails came")
        dead.wait(chance.random() / 20)  # wherever the program is by then
        server.kill()
    elif not dead.wait(60 * SLOWER):
        raise AssertionError(f"{len(mails.accepted)} mails came, and none reached {stage!r} after the first {taken}")
    mails.at_stage = lambda reached: None


def assert_each_is_one_mail(test, house, mails, recipients, stages):
    """Everybody has one mail: copies of it, if any, are equal to the byte, and each has a kill that explains it."""
    seen = collections.defaultdict(list)
    for mail in mails.accepted:
        seen[mail.recipient].append((mail.message_id, mail.content))
    test.assertEqual(set(seen), recipients)
    test.assertEqual([recipient for recipient, copies in seen.items() if len(set(copies)) > 1], [],
                     "copies that differ")
    ids = {recipient: copies[0][0] for recipient, copies in seen.items()}
    test.assertEqual(len(set(ids.values())), len(recipients), "two mails with one Message-ID")
    test.assertEqual(ids, {recipient: f"<{message_id}>" for recipient, message_id
                           in house.rows("SELECT recipient, message_id FROM outbox")})
    duplicates = len(mails.accepted) - len(seen)
    test.assertGreaterEqual(duplicates, stages.count("taken"), "a kill before the 250 must lead to a second copy")
    test.assertLessEqual(duplicates, sum(stage in UNRECORDED for stage in stages))
    return duplicates
