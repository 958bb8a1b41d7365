-- Finds the report a file had before, so that adding one does not read all.
CREATE INDEX reports_of_file ON reports(file, taken_from)
