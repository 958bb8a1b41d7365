-- Schema 1 of a Careo case. One statement ends with a line holding only "--;".
-- Columns start_at and end_at count code points into reports.text, as substr() does: substr(text, start_at + 1, end_at - start_at).
-- Columns "record" hold the whole record as JSON; spans inside it count UTF-16 units.
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID
--;
-- The bytes as acquired, deflated (zlib); sha256 is of the bytes before.
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  deflated BLOB NOT NULL
) WITHOUT ROWID
--;
-- One row a report, also when it could not be read (then error and error_category say why, and text is empty).
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  file TEXT NOT NULL,
  taken_from TEXT NOT NULL,
  sha256 TEXT REFERENCES originals(sha256),
  media_type TEXT NOT NULL,
  modified TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  outlet TEXT NOT NULL,
  author TEXT NOT NULL,
  published_from TEXT NOT NULL,
  published_to TEXT NOT NULL,
  published_basis TEXT NOT NULL,
  url TEXT NOT NULL,
  text TEXT NOT NULL,
  error_category TEXT NOT NULL,
  error TEXT NOT NULL,
  engine TEXT NOT NULL,
  record TEXT NOT NULL
) WITHOUT ROWID
--;
-- What was read, layer by layer, deflated JSON: spares reading a report again when others are added.
CREATE TABLE readings (
  report TEXT PRIMARY KEY REFERENCES reports(id) ON DELETE CASCADE,
  deflated BLOB NOT NULL
) WITHOUT ROWID
--;
-- Everything that came from the text of one report. kind: segment, statement, figure, time, place, mention, actor.
-- words are the words at the span; lost = 1 when the span fails in the text: kept, shown as lost, never moved.
CREATE TABLE items (
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  label TEXT NOT NULL,
  words TEXT NOT NULL,
  lost INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) WITHOUT ROWID
--;
CREATE INDEX items_of_report ON items(report, kind, position)
--;
-- What the stages across reports found. kind: edge, origin, parentage, drift, count, claim, relation, check, actor, happening, position.
CREATE TABLE findings (
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (kind, position)
) WITHOUT ROWID
--;
CREATE INDEX findings_by_id ON findings(kind, id)
--;
-- What a user overruled: kept apart from what was found, replayed on every rebuild.
CREATE TABLE overrules (
  number INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  action TEXT NOT NULL,
  value TEXT NOT NULL,
  reason TEXT NOT NULL
)
--;
-- Full-text search over the segments of reports and the contents of statements.
CREATE VIRTUAL TABLE search USING fts5(report UNINDEXED, kind UNINDEXED, item UNINDEXED, start_at UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2')
--;
CREATE VIEW statements AS
  SELECT i.id, i.report, r.file, i.start_at, i.end_at, i.words AS content,
         json_extract(i.record, '$.form') AS form,
         json_extract(i.record, '$.speaker.name') AS speaker,
         json_extract(i.record, '$.rule') AS rule
  FROM items i JOIN reports r ON r.id = i.report WHERE i.kind = 'statement'
