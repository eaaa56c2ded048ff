/**
 * What the rules say of single values. The generated log writes personal identity numbers with a hyphen, without, or
 * without the century, and reserve numbers in either case; all short ones are checked by their last digit.
 */
export const macros: readonly string[] = [
  `CREATE MACRO checked(ten) AS (
     list_sum([(CASE WHEN i % 2 = 1 THEN (d * 2) // 10 + (d * 2) % 10 ELSE d END)
       FOR d, i IN [ascii(c) - 48 FOR c IN string_split(ten, '')]]) % 10 = 0)`,
  `CREATE MACRO with_century(ten, year) AS
     CAST(year - ((year - CAST(left(ten, 2) AS INTEGER) + 100) % 100) AS VARCHAR)[1:2] || ten`,
  `CREATE MACRO canonical_of(compact, year) AS
     CASE WHEN length(compact) <> 10 OR NOT regexp_full_match(compact, '\\d{10}') OR NOT checked(compact)
       THEN compact ELSE with_century(compact, year) END`,
  `CREATE MACRO canonical(written, year) AS canonical_of(upper(replace(written, '-', '')), year)`,
  `CREATE MACRO surname(name) AS
     lower(CASE WHEN contains(name, ',') THEN trim(split_part(name, ',', 1)) ELSE split_part(name, ' ', -1) END)`,
  `CREATE MACRO plain(text) AS lower(trim(text))`,
  `CREATE MACRO is_taken(act) AS starts_with(act, 'skrivit ut') OR starts_with(act, 'utskrift') OR starts_with(act, 'kopierat')`,
];
