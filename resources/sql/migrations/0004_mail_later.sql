-- SPDX-License-Identifier: GPL-3.0-or-later
-- A mail that is to leave later, such as a day's digest; nobody hurries it. NULL: it may leave at once.

ALTER TABLE outbox ADD COLUMN not_before TEXT
