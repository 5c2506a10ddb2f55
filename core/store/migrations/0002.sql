-- What the list of tracks tells of a track and of a date; made again with all other derived rows.
ALTER TABLE track ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE track ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deadline ADD COLUMN published INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deadline ADD COLUMN forum TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN effect TEXT NOT NULL DEFAULT '';
-- Whether a second person has confirmed a date; derived, like every other column here.
ALTER TABLE deadline ADD COLUMN confirmation TEXT NOT NULL DEFAULT '';
DROP INDEX deadline_by_due;
CREATE INDEX deadline_by_due ON deadline (
    due_at, due, kind, waits_for, stopped_at, ended_as, ended_at, verified, confirmation, label, track, negotiation
);
