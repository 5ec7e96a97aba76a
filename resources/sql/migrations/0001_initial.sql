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
    -- parties in the waiting list without an offer
    waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
    asks_consent INTEGER NOT NULL DEFAULT 1,
    asks_companions INTEGER NOT NULL DEFAULT 0,
    asks_phone INTEGER NOT NULL DEFAULT 0,
    asks_house_number INTEGER NOT NULL DEFAULT 1,
    waiting_list TEXT NOT NULL DEFAULT 'strict'
        CHECK (waiting_list IN ('off', 'strict', 'best-fit', 'partial')),
    -- how long an offered place is kept; 0: a freed place confirms at once
    offer_hours INTEGER NOT NULL DEFAULT 24 CHECK (offer_hours >= 0),
    contact TEXT NOT NULL DEFAULT '',
    accent_colour TEXT NOT NULL DEFAULT '',
    hero_media TEXT NOT NULL DEFAULT '',
    pay_link TEXT NOT NULL DEFAULT '',
    pay_account TEXT NOT NULL DEFAULT '',
    pay_holder TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    -- counts every change of this row, so that an older copy of it is recognised
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (capacity IS NULL OR places_taken <= capacity + places_overbooked)
)

-- Texts that guests read, by name ("not-planned", "payment", "privacy" and others) and language.

CREATE TABLE event_texts (
    event_id INTEGER NOT NULL REFERENCES events (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (event_id, name, language)
)

CREATE TABLE ticket_types (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events (id),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    price INTEGER NOT NULL CHECK (price >= 0),
    takes_place INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL,
    capacity INTEGER CHECK (capacity IS NULL OR capacity >= 0),
    places_taken INTEGER NOT NULL DEFAULT 0 CHECK (places_taken >= 0),
    places_overbooked INTEGER NOT NULL DEFAULT 0 CHECK (places_overbooked >= 0),
    retired INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, code),
    CHECK (capacity IS NULL OR places_taken <= capacity + places_overbooked)
)

CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events (id),
    code TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN
        ('short-text', 'long-text', 'number', 'yes-no', 'choice', 'multiple-choice', 'date', 'diet')),
    label TEXT NOT NULL,
    help TEXT NOT NULL DEFAULT '',
    required INTEGER NOT NULL DEFAULT 0,
    -- of every person of the party, or once
    per_person INTEGER NOT NULL DEFAULT 0,
    -- shown to helpers at the door instead of on the form
    at_the_door INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL,
    -- asked only after this answer to an earlier question
    condition_code TEXT NOT NULL DEFAULT '',
    condition_answer TEXT NOT NULL DEFAULT '',
    retired INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, code)
)

CREATE TABLE question_options (
    id INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES questions (id),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    price INTEGER NOT NULL DEFAULT 0,
    capacity INTEGER CHECK (capacity IS NULL OR capacity >= 0),
    places_taken INTEGER NOT NULL DEFAULT 0 CHECK (places_taken >= 0),
    places_overbooked INTEGER NOT NULL DEFAULT 0 CHECK (places_overbooked >= 0),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0,
    UNIQUE (question_id, code),
    CHECK (capacity IS NULL OR places_taken <= capacity + places_overbooked)
)

-- What the event still needs somebody to bring.

CREATE TABLE bring_items (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events (id),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    wanted INTEGER NOT NULL CHECK (wanted >= 0),
    -- by confirmed parties
    promised INTEGER NOT NULL DEFAULT 0 CHECK (promised >= 0),
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, code)
)

-- What the event's page praises; the text is Markdown.

CREATE TABLE highlights (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events (id),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
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
    checked_in INTEGER NOT NULL DEFAULT 0 CHECK (checked_in >= 0),
    consented_at TEXT,
    registered_at TEXT NOT NULL,
    cancelled_at TEXT,
    -- the place in the waiting list, and until when an offered place is kept
    waitlisted_at TEXT,
    offer_ends_at TEXT,
    offered_places INTEGER NOT NULL DEFAULT 0 CHECK (offered_places >= 0),
    -- for organisers only
    staff_notes TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    -- why it looks like a robot's: "honeypot", "too-fast"; never refused for it
    suspicion TEXT NOT NULL DEFAULT '',
    -- privacy erasure: what identified the guest is gone
    erased_at TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (event_id, submission_key)
)

CREATE INDEX idx_registrations_payment_status ON registrations (event_id, payment_status)

CREATE INDEX idx_registrations_registered_at ON registrations (event_id, registered_at)

CREATE INDEX idx_registrations_email ON registrations (email)

CREATE INDEX idx_registrations_waitlisted_at ON registrations (event_id, waitlisted_at) WHERE waitlisted_at IS NOT NULL

CREATE INDEX idx_registrations_offer_ends_at ON registrations (offer_ends_at) WHERE offer_ends_at IS NOT NULL

-- A lost link is asked for with the address in any case of letters.

CREATE INDEX idx_registrations_lower_email ON registrations (lower(email))

-- Every word of a registration, folded for searching (core/domain/searchwords.h); found by its beginning.

CREATE TABLE registration_words (
    event_id INTEGER NOT NULL REFERENCES events (id),
    word TEXT NOT NULL,
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    PRIMARY KEY (event_id, word, registration_id)
) WITHOUT ROWID

CREATE INDEX idx_registration_words_registration ON registration_words (registration_id, word)

CREATE TABLE registration_tickets (
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    unit_price INTEGER NOT NULL,
    takes_place INTEGER NOT NULL,
    PRIMARY KEY (registration_id, position)
)

CREATE TABLE companions (
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    ticket_code TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (registration_id, position)
)

-- person 0 is the party itself, 1 and up its companions; a multiple choice has one row for each option.

CREATE TABLE answers (
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    question_code TEXT NOT NULL,
    person INTEGER NOT NULL DEFAULT 0,
    item INTEGER NOT NULL DEFAULT 0,
    value TEXT NOT NULL,
    price INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (registration_id, question_code, person, item)
)

CREATE TABLE bring_promises (
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    item_code TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (registration_id, item_code)
)

-- The ledger: rows are never edited or removed, a wrong one is reversed by another. Refunds are negative.

CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    event_id INTEGER NOT NULL REFERENCES events (id),
    at TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('cash', 'transfer', 'card', 'link', 'other')),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    note TEXT NOT NULL DEFAULT '',
    actor_kind TEXT NOT NULL,
    actor_name TEXT NOT NULL DEFAULT '',
    reverses INTEGER UNIQUE REFERENCES payments (id),
    -- made by the device, so that a repeated request counts once
    request_key TEXT UNIQUE
)

CREATE INDEX idx_payments_registration ON payments (registration_id)

CREATE INDEX idx_payments_event_at ON payments (event_id, at)

CREATE TABLE check_ins (
    id INTEGER PRIMARY KEY,
    registration_id INTEGER NOT NULL REFERENCES registrations (id),
    event_id INTEGER NOT NULL REFERENCES events (id),
    at TEXT NOT NULL,
    -- negative: taken back, or they have left
    persons INTEGER NOT NULL CHECK (persons <> 0),
    actor_kind TEXT NOT NULL,
    actor_name TEXT NOT NULL DEFAULT '',
    reverses INTEGER UNIQUE REFERENCES check_ins (id),
    -- made by the device, so that a repeated request counts once
    request_key TEXT UNIQUE
)

CREATE INDEX idx_check_ins_registration ON check_ins (registration_id)

CREATE INDEX idx_check_ins_event_at ON check_ins (event_id, at)

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

CREATE INDEX idx_outbox_registration ON outbox (registration_id)

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

CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    pairing_hash TEXT UNIQUE,
    pairing_ends_at TEXT,
    paired_at TEXT,
    last_seen_at TEXT,
    revoked_at TEXT
)

CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    user_id INTEGER REFERENCES users (id),
    device_id INTEGER REFERENCES devices (id),
    created_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    CHECK ((user_id IS NULL) <> (device_id IS NULL))
)

CREATE INDEX idx_sessions_ends_at ON sessions (ends_at)

CREATE INDEX idx_sessions_user ON sessions (user_id) WHERE user_id IS NOT NULL

CREATE INDEX idx_sessions_device ON sessions (device_id) WHERE device_id IS NOT NULL

CREATE TABLE api_tokens (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT,
    revoked_at TEXT
)

-- A revoked token's name can be given again.

CREATE UNIQUE INDEX idx_api_tokens_name ON api_tokens (name) WHERE revoked_at IS NULL

-- Images under the hash of their bytes; never removed, so that an event can be given back what it showed.

CREATE TABLE media (
    hash TEXT PRIMARY KEY,
    event_id INTEGER REFERENCES events (id),
    type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    created_at TEXT NOT NULL
)

CREATE INDEX idx_media_event ON media (event_id)

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    -- counts every change, as that of an event does
    revision INTEGER NOT NULL DEFAULT 1
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
    after TEXT NOT NULL,
    -- one use of the program, single or bulk, is one change; it is taken back as a whole
    change_id TEXT NOT NULL,
    -- the change that this one takes back
    undoes TEXT
)

CREATE INDEX idx_audit_log_subject ON audit_log (subject, subject_id)

CREATE INDEX idx_audit_log_change ON audit_log (change_id)

CREATE INDEX idx_audit_log_undoes ON audit_log (undoes) WHERE undoes IS NOT NULL

CREATE INDEX idx_audit_log_event ON audit_log (event_id, id)
