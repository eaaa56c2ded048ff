/** The columns of the log that the rules need, by their names in the file. */
const columns = ['Datum', 'Tid', 'Användare', 'Personnummer', 'Namn', 'Enhet', 'H-Typ', 'Del av Treserva'];

const types = columns.map((column) => `'${column}': 'VARCHAR'`).join(', ');

/**
 * Reads the log, and puts rows together that the registers can tell nothing apart about: what depends on the time of
 * day, or on the act, is settled row by row first.
 */
export const log = (file: string, linesBeforeRows: number): readonly string[] => [
  `CREATE VIEW line AS SELECT * FROM read_csv('${file}', delim = ';', quote = '"', escape = '"', header = false,
     skip = ${linesBeforeRows}, columns = {${types}}, auto_detect = false, null_padding = false)`,
  `CREATE VIEW read AS SELECT TRY_CAST(Datum AS DATE) AS day, TRY_CAST(Tid AS TIME) AS time, Datum, Tid,
     plain(Användare) AS account, Personnummer AS number, Namn AS name, Enhet AS unit, lower("H-Typ") AS act FROM line`,
  // The planner takes the log for the smaller side of the join, and would build its table of that.
  `SET disabled_optimizers = 'build_side_probe_side,join_order'`,
  `CREATE TABLE seen AS
   SELECT fault, account, day, number, name, unit, is_taken, outside, odd, count(*) AS rows
   FROM (
     SELECT r.account, r.day, number, name, unit, is_taken(act) AS is_taken,
       o.account IS NOT NULL AND NOT coalesce(time BETWEEN s1 AND e1 OR time BETWEEN s2 AND e2, false) AS outside,
       o.account IS NULL AND (time >= TIME '22:00:00' OR time < TIME '06:00:00') AS odd,
       CASE WHEN r.day IS NULL THEN 'date-unreadable'
         WHEN Tid IS NULL OR Tid = '' THEN 'time-missing' WHEN time IS NULL THEN 'time-unreadable'
         WHEN r.account IS NULL OR r.account = '' THEN 'employee-missing'
         WHEN coalesce(number, '') = '' AND coalesce(name, '') = '' THEN 'client-missing'
         WHEN coalesce(act, '') = '' THEN 'act-missing' END AS fault
     FROM read r LEFT JOIN schedule s ON s.account = r.account AND s.day = r.day
       LEFT JOIN on_schedule o ON o.account = r.account)
   GROUP BY ALL`,
  `RESET disabled_optimizers`,
];
