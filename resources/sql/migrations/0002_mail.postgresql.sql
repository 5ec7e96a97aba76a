-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a mail shows and carries beside its words: kept with them, so that a retry sends the same.

ALTER TABLE outbox ADD COLUMN code_link TEXT COLLATE "C" NOT NULL DEFAULT ''

ALTER TABLE outbox ADD COLUMN calendar TEXT COLLATE "C" NOT NULL DEFAULT ''
