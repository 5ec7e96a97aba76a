-- SPDX-License-Identifier: GPL-3.0-or-later
-- What organisers write to guests: broadcasts, and rules that write to each guest once. `audience` is JSON, see
-- core/domain/guestfilter.h; `anchor` says from when on the mails are due, see core/domain/mailing.h.

CREATE TABLE mailings (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events (id),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    reply_to TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL,
    anchor TEXT NOT NULL CHECK (anchor IN ('now', 'moment', 'start', 'deadline', 'registration')),
    offset_minutes INTEGER NOT NULL DEFAULT 0,
    moment TEXT,
    active INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    -- of a rule: what was due until then has been asked for
    covered_until TEXT
)

CREATE INDEX idx_mailings_event ON mailings (event_id)

CREATE INDEX idx_mailings_active ON mailings (active) WHERE active = 1 AND anchor <> 'now'

CREATE TABLE mailing_files (
    mailing_id INTEGER NOT NULL REFERENCES mailings (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (mailing_id, position)
)

-- Which mailing a mail belongs to. NULL: none.

ALTER TABLE outbox ADD COLUMN mailing_id INTEGER REFERENCES mailings (id)

CREATE INDEX idx_outbox_mailing ON outbox (mailing_id, state) WHERE mailing_id IS NOT NULL
