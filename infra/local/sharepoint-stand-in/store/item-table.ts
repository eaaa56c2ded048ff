import type { Database } from './database.ts';

/** The table that holds one list's items; a column per field, so that SQLite's own indexes serve its queries. */
export const itemTable = (listId: number): string => `items_${String(listId)}`;

/** Places for the values of fields that a table has from the start: to add a column SQLite reads every table's definition anew. */
const placesReady = 30;

export const valueColumn = (place: number): string => `f${String(place)}`;
export const foldedColumn = (place: number): string => `k${String(place)}`;

const columnsAt = (place: number): readonly string[] => [valueColumn(place), foldedColumn(place)];

export const createItemTable = (database: Database, listId: number): void => {
  const table = itemTable(listId);
  const ready = Array.from({ length: placesReady }, (_, place) => columnsAt(place)).flat();
  database.execute(`
    CREATE TABLE ${table} (
      id INTEGER PRIMARY KEY, unique_id TEXT NOT NULL UNIQUE, guid TEXT NOT NULL, kind INTEGER NOT NULL,
      dir TEXT NOT NULL, leaf TEXT NOT NULL, dir_key TEXT NOT NULL, leaf_key TEXT NOT NULL,
      scope INTEGER NOT NULL, content_type TEXT NOT NULL,
      author INTEGER NOT NULL, editor INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
      version INTEGER NOT NULL, edits INTEGER NOT NULL, blob INTEGER, size INTEGER,
      ${ready.join(', ')});
    CREATE UNIQUE INDEX ${table}_path ON ${table} (dir_key, leaf_key);`);
};

export const dropItemTable = (database: Database, listId: number): void => {
  database.execute(`DROP TABLE ${itemTable(listId)}`);
};

export const addPlace = (database: Database, listId: number, place: number): void => {
  if (place < placesReady) return;
  for (const column of columnsAt(place)) {
    database.execute(`ALTER TABLE ${itemTable(listId)} ADD COLUMN ${column}`);
  }
};

export const dropColumn = (database: Database, listId: number, column: string): void => {
  database.execute(`ALTER TABLE ${itemTable(listId)} DROP COLUMN ${column}`);
};

export const addIndex = (database: Database, listId: number, column: string): void => {
  const table = itemTable(listId);
  database.execute(`CREATE INDEX IF NOT EXISTS ${table}_${column} ON ${table} (${column})`);
};

export const dropIndex = (database: Database, listId: number, column: string): void => {
  database.execute(`DROP INDEX IF EXISTS ${itemTable(listId)}_${column}`);
};
