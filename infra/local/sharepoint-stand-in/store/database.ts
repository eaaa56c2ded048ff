import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { tables } from './tables.ts';
import type { Row } from './row.ts';

export type SqlValue = SQLInputValue;

/** SQLite with prepared statements kept by their text, and one transaction at a time. */
export interface Database {
  all(sql: string, ...values: SqlValue[]): Row[];
  one(sql: string, ...values: SqlValue[]): Row | undefined;
  /** Runs a change and returns the row id of the last insert and the number of rows it touched. */
  run(sql: string, ...values: SqlValue[]): { readonly id: number; readonly changes: number };
  execute(sql: string): void;
  /** All or nothing; a transaction inside a transaction joins the outer one. */
  transaction<T>(work: () => T): T;
  /** Called when a transaction is undone, so that what was remembered from it is forgotten. */
  onRollback(forget: () => void): void;
  close(): void;
}

const statementsKept = 500;

/** Counts up with every change of tables.ts or item-table.ts. */
const layout = 2;

/** A file written by another layout is refused rather than misread. */
function guardLayout(connection: DatabaseSync, file: string): void {
  const found = connection.prepare('PRAGMA user_version').get()?.user_version;
  if (found !== 0 && found !== layout) {
    throw new Error(
      `${file} was written by another version of the stand-in. Delete it, or start anew with a reset.`,
    );
  }
  connection.exec(`PRAGMA user_version = ${String(layout)}`);
}

export function openDatabase(file: string): Database {
  const connection = new DatabaseSync(file);
  /* What is written outlives the process, however it ends; only a machine that loses its power may lose it. */
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;');
  guardLayout(connection, file);
  connection.exec(tables);
  const statements = new Map<string, StatementSync>();
  const forgetters: (() => void)[] = [];
  let inTransaction = false;

  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= statementsKept) statements.clear();
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };

  return {
    all: (sql, ...values) => prepared(sql).all(...values),
    one: (sql, ...values) => prepared(sql).get(...values),
    run: (sql, ...values) => {
      const result = prepared(sql).run(...values);
      return { id: Number(result.lastInsertRowid), changes: Number(result.changes) };
    },
    execute: (sql) => {
      connection.exec(sql);
    },
    transaction: (work) => {
      if (inTransaction) return work();
      inTransaction = true;
      connection.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        connection.exec('ROLLBACK');
        for (const forget of forgetters) forget();
        throw error;
      } finally {
        inTransaction = false;
      }
    },
    onRollback: (forget) => {
      forgetters.push(forget);
    },
    close: () => {
      connection.close();
    },
  };
}
