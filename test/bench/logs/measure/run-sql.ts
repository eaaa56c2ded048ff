import { linesBeforeRows } from '../generate/log-writer.ts';
import { screenWithSql } from '../duckdb/screen.ts';

/** A process that screens with SQL: log, context, threads. */
const [log = '', context = '', threads = '2'] = process.argv.slice(2);
console.log(JSON.stringify(await screenWithSql({ log, context }, linesBeforeRows, Number(threads))));
