import { isoDateOf } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { isLogOut } from '@loggkontroll/core/retention';

const under = (rule: Policy['retention']['log-without-remark']): Pick<Policy, 'retention'> => ({
  retention: { ...ffsPolicy.retention, 'log-without-remark': rule },
});

test.each([
  [{ kind: 'on-registration' }, '2026-10-05T09:00:00Z', '2026-10-05', true],
  [{ kind: 'years', years: 1 }, '2026-10-05T09:00:00Z', '2027-12-31', false],
  [{ kind: 'years', years: 1 }, '2026-10-05T09:00:00Z', '2028-01-01', true],
  [{ kind: 'years', years: 2 }, '2026-12-31T22:59:00Z', '2029-01-01', true],
  [{ kind: 'years', years: 2 }, '2026-12-31T23:00:00Z', '2029-12-31', false],
  [{ kind: 'with-its-case' }, '2026-10-05T09:00:00Z', '2099-01-01', false],
] as const)('a log under %j that was registered %s: on %s its time is out: %s', (rule, at, day, out) => {
  expect(isLogOut(under(rule), at, isoDateOf(day))).toBe(out);
});
