-- What the findings before the present ones were, kept to tell what the last build changed. Not exported.
-- kind: report, claim, relation, origin; members: ids of the statements, sides or carriers, separated by blanks; state: assessment word, strength or "".
CREATE TABLE previous (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  members TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) WITHOUT ROWID
