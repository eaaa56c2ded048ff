import { formatPeriod, formatPeriodOfYear } from '@loggkontroll/ui/texts';

it.each([
  ['sv', '2026-Q4', 'kvartal 4 2026', 'kvartal 4'],
  ['en', '2026-Q4', 'quarter 4 2026', 'quarter 4'],
  ['sv', '2026-H1', 'första halvåret 2026', 'första halvåret'],
  ['en', '2026-H2', 'second half of 2026', 'second half'],
  ['sv', '2026-09', 'september 2026', 'september'],
  ['en', '2026-09', 'September 2026', 'September'],
  ['sv', '2026', '2026', '2026'],
] as const)(
  'in %s the period %s is %s, and %s where the year is said already',
  (language, period, whole, short) => {
    expect(formatPeriod(language, period)).toBe(whole);
    expect(formatPeriodOfYear(language, period)).toBe(short);
  },
);
