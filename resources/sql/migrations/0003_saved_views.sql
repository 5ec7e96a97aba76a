-- SPDX-License-Identifier: GPL-3.0-or-later
-- Views of the guests that organisers have given a name. `filter` is JSON, see core/domain/guestfilter.h.

CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events (id),
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    UNIQUE (event_id, name)
)

-- Registrations that look like the same guest's, and that somebody has said are not. The first id is the smaller one.

CREATE TABLE distinct_guests (
    event_id INTEGER NOT NULL REFERENCES events (id),
    first_id INTEGER NOT NULL REFERENCES registrations (id),
    second_id INTEGER NOT NULL REFERENCES registrations (id),
    PRIMARY KEY (event_id, first_id, second_id),
    CHECK (first_id < second_id)
)
