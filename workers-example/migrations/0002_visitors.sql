CREATE TABLE IF NOT EXISTS conversations (
  id TEXT PRIMARY KEY,
  visitor TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  -- Title and text in lower case: SQLite knows that of ASCII alone.
  words TEXT NOT NULL DEFAULT '',
  updated INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS conversations_of_visitor ON conversations (visitor, updated);
CREATE TABLE IF NOT EXISTS library (
  id TEXT PRIMARY KEY,
  visitor TEXT NOT NULL,
  store TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  created INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS library_of_visitor ON library (visitor, created);
CREATE TABLE IF NOT EXISTS stores (
  visitor TEXT PRIMARY KEY,
  id TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS spending (
  day TEXT PRIMARY KEY,
  tokens INTEGER NOT NULL
);
