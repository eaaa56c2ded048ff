const sum = (condition: string): string => `coalesce(sum(rows) FILTER (${condition}), 0)`;

/** One row with every figure; the aliases say which. */
export const figures = `
  SELECT
    (SELECT sum(rows) FROM seen) AS rows,
    (SELECT coalesce(sum(rows), 0) FROM seen WHERE fault IS NOT NULL) AS rejected,
    ${[1, 2, 3, 4].map((kind) => `${sum(`kind = ${kind}`)} AS accesses_${kind}`).join(', ')},
    ${[1, 2, 3, 4].map((kind) => `(SELECT count(*) FROM (SELECT DISTINCT account, client FROM flagged WHERE kind = ${kind})) AS pairs_${kind}`).join(', ')},
    ${sum('outside')} AS "outside-shift", ${sum('odd')} AS "odd-hour", ${sum('own')} AS "own-record",
    ${sum('colleague')} AS "colleague", ${sum('former')} AS "former-colleague", ${sum('relative')} AS "possible-relative",
    ${sum('is_protected')} AS "protected-identity", ${sum('is_watched')} AS "watched-client",
    ${sum('closed')} AS "closed-case", ${sum('deceased')} AS "deceased-client",
    ${sum('other_unit')} AS "other-unit", ${sum('is_taken')} AS "print-or-copy",
    (SELECT count(*) FROM pattern_break) AS "pattern-break", (SELECT count(*) FROM no_use) AS "no-use",
    ${sum(`kind = 4 OR outside OR odd OR own OR colleague OR former OR relative OR is_protected OR is_watched
      OR closed OR deceased OR other_unit OR is_taken`)}
      + (SELECT count(*) FROM pattern_break) + (SELECT count(*) FROM no_use) AS findings
  FROM flagged`;
