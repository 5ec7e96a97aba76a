-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Statements are separated by blank lines. Instants are ISO 8601 text in UTC, amounts are integer
-- cents, flags are 0 or 1. Table and named index names are public: reports may read them.

-- "CKOT": this file is Cookout's

PRAGMA application_id = 1129008980

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    starts_at TEXT,
    ends_at TEXT,
    opens_at TEXT,
    deadline TEXT,
    timezone TEXT NOT NULL,
    currency TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'cancelled', 'archived')),
    capacity INTEGER CHECK (capacity IS NULL OR capacity >= 0),
    places_taken INTEGER NOT NULL DEFAULT 0 CHECK (places_taken >= 0),
    -- how many persons beyond the capacity an organiser has let in deliberately
    places_overbooked INTEGER NOT NULL DEFAULT 0 CHECK (places_overbooked >= 0),
    asks_consent INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    CHECK (capacity IS NULL OR places_taken <= capacity + places_overbooked)
)

CREATE TABLE ticket_types (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events (id),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    price INTEGER NOT NULL CHECK (price >= 0),
    takes_place INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL,
    UNIQUE (event_id, code)
)

CREATE TABLE registrations (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events (id),
    code TEXT NOT NULL UNIQUE,
    token TEXT NOT NULL UNIQUE,
    submission_key TEXT,
    content_hash TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('confirmed', 'waitlisted', 'cancelled')),
    payment_status TEXT NOT NULL
        CHECK (payment_status IN ('free', 'unpaid', 'partial', 'paid', 'overpaid', 'refunded')),
    source TEXT NOT NULL CHECK (source IN ('portal', 'desk', 'walk-in', 'import', 'api')),
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    house_number TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en',
    places INTEGER NOT NULL CHECK (places >= 0),
    total INTEGER NOT NULL CHECK (total >= 0),
    paid INTEGER NOT NULL DEFAULT 0,
    checked_in INTEGER NOT NULL DEFAULT 0,
    consented_at TEXT,
    registered_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (event_id, submission_key)
)

CREATE INDEX idx_registrations_payment_status ON registrations (event_id, payment_status)

CREATE INDEX idx_registrations_registered_at ON registrations (event_id, registered_at)

CREATE INDEX idx_registrations_email ON registrations (email)

CREATE TABLE registration_tickets (
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    unit_price INTEGER NOT NULL,
    takes_place INTEGER NOT NULL,
    PRIMARY KEY (registration_id, position)
)

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    event_id INTEGER REFERENCES events (id),
    registration_id INTEGER REFERENCES registrations (id),
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    context TEXT NOT NULL,
    dedup_key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'held', 'discarded')),
    attempts INTEGER NOT NULL DEFAULT 0,
    uncertain INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    next_at TEXT NOT NULL,
    lease TEXT,
    lease_ends_at TEXT,
    message_id TEXT,
    subject TEXT,
    text_body TEXT,
    html_body TEXT,
    last_reply TEXT NOT NULL DEFAULT '',
    sent_at TEXT
)

CREATE INDEX idx_outbox_state_next_at ON outbox (state, next_at)

CREATE INDEX idx_outbox_lease ON outbox (lease) WHERE lease IS NOT NULL

CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
)

CREATE UNIQUE INDEX idx_users_username ON users (username)

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
)

CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_name TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    event_id INTEGER,
    before TEXT NOT NULL,
    after TEXT NOT NULL
)

CREATE INDEX idx_audit_log_subject ON audit_log (subject, subject_id)
