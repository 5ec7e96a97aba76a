-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many mails have left within the last hour is asked before each batch.

CREATE INDEX idx_outbox_sent_at ON outbox (sent_at) WHERE sent_at IS NOT NULL
