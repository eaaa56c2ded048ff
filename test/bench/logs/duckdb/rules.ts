/** The rules on what was read, as the product has them. */
export const rules: readonly string[] = [
  `CREATE TABLE access AS
   SELECT account, day, canonical(number, year(day)) AS client,
     CASE WHEN coalesce(name, '') <> '' THEN surname(name) END AS surname,
     CASE WHEN plain(unit) = 'ej tillämplig på enhet' OR unit = '' THEN NULL ELSE plain(unit) END AS unit,
     is_taken, outside, odd, rows
   FROM seen WHERE fault IS NULL`,
  `CREATE TABLE met AS SELECT DISTINCT account, client, day FROM access`,
  `CREATE TABLE explained AS
   SELECT account, client, day, min(kind) AS kind FROM (
     SELECT m.account, m.client, m.day, a.kind FROM met m
     JOIN assignment a ON a.subject = m.account AND a.client = m.client AND m.day BETWEEN a.starts AND a.ends
     UNION ALL
     SELECT m.account, m.client, m.day, a.kind FROM met m
     JOIN employment e ON e.account = m.account AND m.day BETWEEN e.starts AND e.ends
     JOIN assignment a ON a.subject = e.unit AND a.client = m.client AND m.day BETWEEN a.starts AND a.ends)
   GROUP BY ALL`,
  // Who was employed on which day of the log: few enough to be looked up for each access.
  `CREATE TABLE day AS SELECT DISTINCT day FROM met`,
  `CREATE TABLE at_work AS SELECT e.account, e.pid, e.unit, d.day FROM employment e JOIN day d ON d.day BETWEEN e.starts AND e.ends`,
  `CREATE TABLE employed AS SELECT DISTINCT pid, day FROM at_work`,
  `CREATE TABLE formerly AS SELECT DISTINCT e.pid, d.day FROM employment e JOIN day d ON e.ends < d.day
   ANTI JOIN employed x ON x.pid = e.pid AND x.day = d.day`,
  `CREATE TABLE units AS SELECT account, day, list(unit) AS units FROM at_work GROUP BY ALL`,
  `CREATE TABLE flagged AS
   SELECT a.account, a.client, a.rows, coalesce(x.kind, 4) AS kind, a.outside, a.odd, a.is_taken,
     p.pid IS NOT NULL AS own,
     p.pid IS NULL AND c.pid IS NOT NULL AS colleague,
     p.pid IS NULL AND f.pid IS NOT NULL AS former,
     p.pid IS NULL AND coalesce(s.surname = coalesce(a.surname, k.surname), false) AS relative,
     coalesce(k.is_protected, false) AS is_protected, coalesce(k.is_watched, false) AS is_watched,
     coalesce(k.status = 'closed' AND a.day > k.closed_on, false) AS closed,
     coalesce(k.status = 'deceased' AND a.day > k.closed_on, false) AS deceased,
     coalesce(a.unit IS NOT NULL AND NOT list_contains(u.units, a.unit), false) AS other_unit
   FROM access a
   LEFT JOIN explained x ON x.account = a.account AND x.client = a.client AND x.day = a.day
   LEFT JOIN person p ON p.account = a.account AND p.pid = a.client
   LEFT JOIN (SELECT account, any_value(surname) AS surname FROM person GROUP BY account) s ON s.account = a.account
   LEFT JOIN employed c ON c.pid = a.client AND c.day = a.day
   LEFT JOIN formerly f ON f.pid = a.client AND f.day = a.day
   LEFT JOIN client k ON k.client = a.client
   LEFT JOIN units u ON u.account = a.account AND u.day = a.day`,
  `CREATE TABLE employee_day AS
   SELECT m.account, m.day, m.clients, e.unit, e.role
   FROM (SELECT account, day, count(*) AS clients FROM met GROUP BY ALL) m
   JOIN (SELECT account, day, arg_min(unit, (-epoch_days, place)) AS unit, arg_min(role, (-epoch_days, place)) AS role
     FROM (SELECT e.account, d.day, e.unit, e.role, e.place, datediff('day', DATE '1970-01-01', e.starts) AS epoch_days
       FROM employment e JOIN day d ON d.day BETWEEN e.starts AND e.ends) GROUP BY ALL) e
   ON e.account = m.account AND e.day = m.day`,
  `CREATE TABLE pattern_break AS
   SELECT account, day FROM employee_day JOIN (
     SELECT unit, role, median(clients) AS middle, mad(clients) AS spread, count(*) AS days FROM employee_day GROUP BY ALL
   ) USING (unit, role) WHERE days >= 20 AND clients > middle + 3 * 1.4826 * spread`,
  `CREATE TABLE no_use AS SELECT DISTINCT account FROM shift s
   WHERE s.starts < (SELECT max(day) FROM day) + INTERVAL 1 DAY AND s.ends >= (SELECT min(day) FROM day)
     AND account NOT IN (SELECT account FROM met)`,
];
