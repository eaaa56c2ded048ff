import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { dateChoices } from '../../../../../teams-app/src/pages/authorisations/date-choices.ts';

test('a date that has passed is offered for three months more, and the next one is chosen', () => {
  expect(dateChoices(ffsPolicy, '2026-10-01')).toEqual({
    dates: ['2026-10-31', '2027-04-30', '2027-10-31'],
    next: '2026-10-31',
  });
  expect(dateChoices(ffsPolicy, '2026-11-02')).toEqual({
    dates: ['2026-10-31', '2027-04-30', '2027-10-31'],
    next: '2027-04-30',
  });
  expect(dateChoices(ffsPolicy, '2027-01-15').dates[0]).toBe('2026-10-31');
  expect(dateChoices(ffsPolicy, '2027-02-15').dates[0]).toBe('2027-04-30');
});

test('a policy without dates offers none', () => {
  expect(dateChoices(shippedPolicies['von'], '2026-10-01')).toEqual({ dates: [], next: undefined });
});
