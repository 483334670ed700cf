import { createHash } from 'node:crypto'

import { z } from 'zod'

import { publishedRowSchema } from '../../../collections/publications/shape/index.js'
import { searchedKinds, type SearchedKind } from './search.js'

/** Counts up when documents of the same shape are put into the same tables in another way: other words, links or columns. */
const filling = 5

/**
 * The words that a kind of document is found by: an index alone, without the texts and the places of words in them. A language without a text
 * of its own has nothing here, since its readers see bokmål; `own` names the languages that have one (search.ts).
 * Texts come here `folded`, so the tokenizer leaves letters as they are.
 */
const wordsOf = (kind: SearchedKind) => `
CREATE VIRTUAL TABLE words_${kind} USING fts5(nb, nn, en, own,
  content = '', contentless_delete = 1, detail = column, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');
`

/**
 * One table for documents, with what lists filter and sort by as columns of its own; one for the links between them, which repeats what
 * lists of linking documents sort by; one for how many documents each set has; one for the words of each kind that is searched.
 */
export const schema = `
CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  revision TEXT NOT NULL,
  snapshot INTEGER NOT NULL,
  slug TEXT,
  place INTEGER,
  parent TEXT,
  category TEXT,
  status TEXT,
  published_at TEXT,
  updated_at TEXT NOT NULL,
  content TEXT NOT NULL,
  sum TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX document_identity ON document (kind, id);
CREATE INDEX document_slug ON document (kind, slug);
CREATE INDEX document_place ON document (kind, parent, place);
CREATE INDEX document_published ON document (kind, published_at DESC, id);
CREATE INDEX document_category ON document (kind, category, published_at DESC, id);
CREATE INDEX document_updated ON document (kind, updated_at);
CREATE INDEX document_snapshot ON document (snapshot);

CREATE TABLE link (
  number INTEGER NOT NULL,
  to_kind TEXT NOT NULL,
  to_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  category TEXT,
  published_at TEXT,
  PRIMARY KEY (number, to_kind, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_published ON link (to_kind, to_id, kind, published_at DESC, id, category);

CREATE TABLE tally (name TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
${searchedKinds.map(wordsOf).join('')}
CREATE TABLE image (
  media TEXT NOT NULL,
  revision TEXT NOT NULL,
  name TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (media, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX image_name ON image (name);

CREATE TABLE digest (kind TEXT PRIMARY KEY, sum TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT;
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`

/**
 * A file of another version is thrown away and filled again from the feed. Made of the tables and of the documents' shapes, so that nobody has to
 * remember to count: 31 bits, since SQLite keeps it as a signed number of 32.
 */
export const schemaVersion =
  createHash('sha256')
    .update(JSON.stringify([filling, schema, z.toJSONSchema(publishedRowSchema, { unrepresentable: 'any' })]))
    .digest()
    .readUInt32BE() >>> 1
