const csv = (file: string): string =>
  `read_csv('${file}', delim = ';', quote = '"', escape = '"', header = true, all_varchar = true)`;

const from = `coalesce(CAST("from" AS DATE), DATE '0001-01-01') AS starts`;
const to = `coalesce(CAST("to" AS DATE), DATE '9999-12-31') AS ends`;

/** Reads the registers in `folder`, in the form in which the rules use them. `year` tells the century of short numbers. */
export const registers = (folder: string, year: number): readonly string[] => [
  `CREATE TABLE employment AS SELECT row_number() OVER () AS place, plain(account) AS account,
     canonical(personal_id, ${year}) AS pid, surname(name) AS surname, plain(unit) AS unit, role, ${from}, ${to}
   FROM ${csv(`${folder}/employees.csv`)}`,
  `CREATE TABLE shift AS SELECT plain(account) AS account, CAST(start AS TIMESTAMP) AS starts, CAST("end" AS TIMESTAMP) AS ends
   FROM ${csv(`${folder}/shifts.csv`)}`,
  `CREATE TABLE assignment AS SELECT plain(subject) AS subject, canonical(client, ${year}) AS client, ${from}, ${to},
     CASE kind WHEN 'direct' THEN 1 WHEN 'administrative' THEN 2 ELSE 3 END AS kind
   FROM ${csv(`${folder}/assignments.csv`)}`,
  `CREATE TABLE client AS SELECT canonical(client, ${year}) AS client, surname(name) AS surname, status,
     CAST(closed_on AS DATE) AS closed_on, protected IN ('protected', 'local') AS is_protected, watched <> '' AS is_watched
   FROM ${csv(`${folder}/clients.csv`)}`,
  `CREATE TABLE person AS SELECT pid, account, any_value(surname) AS surname FROM employment GROUP BY ALL`,
  // Each stretch of scheduled time with its tolerance, day by day, side by side: one look-up for a row.
  `CREATE TABLE stretch AS
   SELECT account, day, CAST(greatest(starts, CAST(day AS TIMESTAMP)) AS TIME) AS starts,
     CASE WHEN ends >= day + INTERVAL 1 DAY THEN TIME '23:59:59' ELSE CAST(ends AS TIME) END AS ends
   FROM (
     SELECT account, starts, ends, CAST(unnest(generate_series(CAST(starts AS DATE), CAST(ends AS DATE), INTERVAL 1 DAY)) AS DATE) AS day
     FROM (SELECT account, starts - INTERVAL 30 MINUTE AS starts, ends + INTERVAL 30 MINUTE AS ends FROM shift))`,
  `CREATE TABLE scheduled AS
   SELECT account, day, list(starts ORDER BY starts) AS starts, list(ends ORDER BY starts) AS ends FROM stretch GROUP BY ALL`,
  `CREATE TABLE schedule AS SELECT account, day, starts[1] AS s1, ends[1] AS e1, starts[2] AS s2, ends[2] AS e2,
     CASE WHEN len(starts) > 2 THEN error('more than two stretches of work a day') END AS none FROM scheduled`,
  `CREATE TABLE on_schedule AS SELECT DISTINCT account FROM shift`,
];
