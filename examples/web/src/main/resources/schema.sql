-- An issue is its canonical JSON; the other columns are what lists show of it.
CREATE TABLE IF NOT EXISTS issue (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  version INT NOT NULL,
  series VARCHAR NOT NULL,
  number VARCHAR NOT NULL,
  issue_date DATE,
  headline VARCHAR NOT NULL,
  saved_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  document BINARY LARGE OBJECT NOT NULL
);
CREATE INDEX IF NOT EXISTS issue_by_date ON issue (issue_date, id);
