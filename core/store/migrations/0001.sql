-- Facts and the ledger are the truth: append-only, and the file itself refuses anything else.
CREATE TABLE fact (
    seq         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    negotiation TEXT NOT NULL,
    track       TEXT NOT NULL,              -- '' where it concerns the whole negotiation
    entry       TEXT NOT NULL CHECK (json_valid(entry))
) STRICT;
CREATE INDEX fact_of_track ON fact (negotiation, track);
CREATE TRIGGER fact_stands BEFORE UPDATE ON fact BEGIN SELECT raise(ABORT, 'facts are never changed'); END;
CREATE TRIGGER fact_stays BEFORE DELETE ON fact BEGIN SELECT raise(ABORT, 'facts are never removed'); END;

CREATE TABLE claim (
    seq      INTEGER PRIMARY KEY,
    reminder TEXT NOT NULL,
    round    INTEGER NOT NULL,
    deadline TEXT NOT NULL,
    stage    TEXT NOT NULL,
    fire_at  INTEGER NOT NULL,              -- milliseconds since 1970 UTC, here and below
    due_at   INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    title    TEXT NOT NULL,
    body     TEXT NOT NULL,
    UNIQUE (reminder, round)
) STRICT;
CREATE TRIGGER claim_stands BEFORE UPDATE ON claim BEGIN SELECT raise(ABORT, 'the ledger is never changed'); END;
CREATE TRIGGER claim_stays BEFORE DELETE ON claim BEGIN SELECT raise(ABORT, 'the ledger is never shortened'); END;

CREATE TABLE delivery (
    seq      INTEGER PRIMARY KEY,
    reminder TEXT NOT NULL,
    act      TEXT NOT NULL CHECK (act IN ('shown', 'failed', 'acknowledged', 'snoozed', 'opened', 'closed', 'withdrawn')),
    round    INTEGER NOT NULL,              -- the round that was current when it happened
    at       INTEGER NOT NULL,
    channel  TEXT NOT NULL,
    detail   TEXT NOT NULL,
    until    INTEGER                        -- the end of a snooze
) STRICT;
CREATE INDEX delivery_of_reminder ON delivery (reminder, act);
CREATE TRIGGER delivery_stands BEFORE UPDATE ON delivery BEGIN SELECT raise(ABORT, 'the ledger is never changed'); END;
CREATE TRIGGER delivery_stays BEFORE DELETE ON delivery BEGIN SELECT raise(ABORT, 'the ledger is never shortened'); END;

-- What follows is derived from the facts and may be dropped and made again at any time.
CREATE TABLE open_reminder (                -- the last word on each reminder that is not done with
    reminder TEXT PRIMARY KEY,
    until    INTEGER                        -- NULL: unanswered; else snoozed until then
) STRICT, WITHOUT ROWID;

CREATE TABLE track (
    id TEXT PRIMARY KEY, negotiation_id TEXT NOT NULL, negotiation TEXT NOT NULL, name TEXT NOT NULL,
    talks TEXT NOT NULL, seats TEXT NOT NULL
) STRICT;
CREATE TABLE deadline (
    key TEXT PRIMARY KEY, negotiation_id TEXT NOT NULL, negotiation TEXT NOT NULL, track_id TEXT NOT NULL,
    track TEXT NOT NULL, proceeding TEXT NOT NULL, procedure TEXT NOT NULL, title TEXT NOT NULL, step TEXT NOT NULL,
    label TEXT NOT NULL, kind TEXT NOT NULL, actor TEXT NOT NULL, opens TEXT, due TEXT, due_at INTEGER,
    zone TEXT NOT NULL, waits_for TEXT NOT NULL, stopped_at INTEGER, ended_as TEXT NOT NULL, ended_at INTEGER,
    citation TEXT NOT NULL, verified INTEGER NOT NULL, lapse TEXT NOT NULL, entered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX deadline_of_track ON deadline (track_id);
-- Holds all that an agenda tells, so that a large docket is listed from it alone.
CREATE INDEX deadline_by_due ON deadline (
    due_at, due, kind, waits_for, stopped_at, ended_as, ended_at, verified, label, track, negotiation
);

CREATE TABLE derived (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
