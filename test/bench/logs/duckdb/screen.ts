import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { figures } from './figures.ts';
import { log } from './log.ts';
import { macros } from './macros.ts';
import { registers } from './registers.ts';
import { rules } from './rules.ts';

/** Every figure by its alias in `figures`. */
export type SqlFigures = Readonly<Record<string, number>>;

/** Screens a generated log with SQL alone, in memory, on so many threads. */
export const screenWithSql = async (
  { log: file, context }: { readonly log: string; readonly context: string },
  linesBeforeRows: number,
  threads: number,
  onStatement: (sql: string, milliseconds: number) => void = () => undefined,
): Promise<SqlFigures> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const statements = [
    'SET preserve_insertion_order = true',
    ...macros,
    ...registers(context, 2026),
    'SET preserve_insertion_order = false',
    ...log(path.resolve(file), linesBeforeRows),
    ...rules,
  ];
  for (const sql of statements) {
    const began = performance.now();
    await connection.run(sql);
    onStatement(sql, performance.now() - began);
  }
  const [row = {}] = (await connection.runAndReadAll(figures)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
};
