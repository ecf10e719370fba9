-- What a reader sends through the enquiry form. Days and times are ISO 8601 in UTC.
CREATE TABLE enquiries (
  reference TEXT PRIMARY KEY,
  -- The form's own token: a double click or a reload stores one row.
  idempotency_key TEXT NOT NULL UNIQUE,
  received_at TEXT NOT NULL,
  -- When the retention period ends and the row is deleted.
  expires_at TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
  company TEXT CHECK (length(company) BETWEEN 1 AND 200),
  subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
  message TEXT NOT NULL CHECK (length(message) BETWEEN 1 AND 5000)
) STRICT;

CREATE INDEX enquiries_by_expiry ON enquiries (expires_at);
