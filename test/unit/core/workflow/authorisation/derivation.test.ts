import {
  authorisationControlFor,
  authorisationControlOf,
  authorisationRegistrationOf,
  controlIdOfRegistration,
} from '@loggkontroll/core/workflow';
import * as examples from './examples.ts';

const { after, unit } = examples;

test('the control of a review is of the year in which it is to be finished, due on that day', () => {
  expect(authorisationControlOf(after(examples.opened), unit)).toEqual({
    ...{ controlId: 'control-authorisation-ffs-solgläntan-2026-10-31', kind: 'authorisation-review' },
    ...{ policyId: 'ffs', year: 2026, period: '2026-10', branch: 'provider', departmentId: 'housing' },
    ...{ unitId: 'solgläntan', clusterName: 'Solgläntan', dueOn: '2026-10-31' },
    orderId: 'authorisation-ffs-solgläntan-2026-10-31',
  });
});

test('one that is to be opened for a date is expected as when it has been, where the policy has one for the unit', () => {
  expect(authorisationControlFor(examples.policyOf('ffs'), unit, '2026-10-31')).toEqual(
    authorisationControlOf(after(examples.opened), unit),
  );
  expect(authorisationControlFor(examples.policyOf('von'), unit, '2026-10-31')).toBeUndefined();
  const authority = { ...unit, branch: 'authority' } as const;
  expect(authorisationControlFor(examples.policyOf('npo'), authority, '2026-10-31')).toBeUndefined();
});

test('what is registered is there when it is signed, and completes that control', () => {
  expect(authorisationRegistrationOf(after(examples.carriedOut))).toBeUndefined();
  const registration = authorisationRegistrationOf(after(examples.closed));
  expect(registration).toMatchObject({
    ...{ kind: 'authorisation-review', period: '2026-10', reviewer: 'manager' },
    result: {
      ...{ finishedOn: '2026-10-02', outcome: 'no-remark', employees: 12, accesses: 0 },
      breach: { status: 'not-applicable' },
    },
  });
  const control = authorisationControlOf(after(examples.closed), unit);
  expect(registration && controlIdOfRegistration(registration)).toBe(control?.controlId);
});

test('a flaw in secrecy is a remark, with the persons whose data were exposed', () => {
  const signed: examples.AuthorisationHistory = [
    ...examples.flawAssessed,
    [{ type: 'authorisationClosed' }, 'planner', '2026-10-02T09:00:00Z'],
  ];
  expect(authorisationRegistrationOf(after(signed))?.result).toMatchObject({
    outcome: 'remark',
    breach: { status: 'reported', persons: 3 },
  });
});

test('of protected persons the register says nothing', () => {
  const signed = after(examples.under(examples.protectedFacts, examples.closed));
  expect(authorisationControlOf(signed, unit)).toBeUndefined();
  expect(authorisationRegistrationOf(signed)).toBeUndefined();
});
