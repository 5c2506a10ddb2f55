-- Whether a second person has confirmed a date; derived, like every other column here.
ALTER TABLE deadline ADD COLUMN confirmation TEXT NOT NULL DEFAULT '';
DROP INDEX deadline_by_due;
CREATE INDEX deadline_by_due ON deadline (
    due_at, due, kind, waits_for, stopped_at, ended_as, ended_at, verified, confirmation, label, track, negotiation
);
