-- What stages across reports keep from build to build to save time; made by the engine named, of no use to another. Not exported.
CREATE TABLE memories (
  stage TEXT NOT NULL PRIMARY KEY,
  engine TEXT NOT NULL,
  deflated BLOB NOT NULL
) WITHOUT ROWID
