import { cadences, periodsOfYear } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';

const { provider, authority } = ffsPolicy.systematic.branches;

describe('FFS: the systematic review', () => {
  test('recurs each quarter (P1)', () => {
    expect(cadences).toContain(ffsPolicy.systematic.cadence);
    expect(periodsOfYear(ffsPolicy.systematic.cadence, 2026)).toHaveLength(4);
  });

  test('takes 4 employees of 3 operations and of 2 units (P2)', () => {
    expect(provider?.sample).toEqual({ kind: 'clusters', of: 'operation', clusters: 3, employees: 4 });
    expect(authority?.sample).toEqual({ kind: 'clusters', of: 'unit', clusters: 2, employees: 4 });
  });

  test('covers 3 days of the month before, drawn by the log administrator (P3, P4)', () => {
    for (const branch of [provider, authority]) {
      expect(branch?.drawnBy).toBe('planner');
      expect(branch?.reviewedTime).toEqual({
        kind: 'drawn-days',
        of: 'previous-month',
        days: 3,
        drawnBy: 'log-administrator',
      });
      expect(branch?.order).toEqual({ kind: 'ordered', by: 'planner', from: 'log-administrator' });
    }
  });

  test('is attested by the unit manager, at an authority by the orderer herself (P6)', () => {
    expect(provider?.attest).toEqual({ kind: 'by', party: 'unit-manager', ownOrderAllowed: false });
    expect(authority?.attest).toEqual({ kind: 'by', party: 'orderer', ownOrderAllowed: true });
  });

  test('goes to the unit manager, who is told beforehand; at an authority by way of the orderer (P7)', () => {
    expect([provider?.receiver, provider?.reviewer, provider?.toldWhenOrdered]).toEqual([
      'unit-manager',
      'unit-manager',
      ['unit-manager'],
    ]);
    expect(provider?.handOver).toEqual({ kind: 'none' });
    expect([authority?.receiver, authority?.reviewer]).toEqual(['orderer', 'employee-manager']);
    expect(authority?.handOver).toMatchObject({ kind: 'to', party: 'employee-manager' });
  });

  test('looks at duties against clients, at an authority also at the hour (P8)', () => {
    expect(provider?.lookFor).toEqual(['duties-against-clients']);
    expect(authority?.lookFor).toEqual(['duties-against-clients', 'time-of-day']);
  });

  test('has five things written down (P9: six fields, the breach being two)', () => {
    expect(ffsPolicy.documentation.fields).toHaveLength(6);
  });
});

describe('FFS: what follows', () => {
  test('access is reviewed by the end of April and of October (P10)', () => {
    expect(ffsPolicy.authorisationReview).toMatchObject({
      doneBy: [
        { month: 4, day: 30 },
        { month: 10, day: 31 },
      ],
      protectedPersonsToo: true,
    });
  });

  test('a log without remark is disposed of on registration, one with a remark stays with its case (S8)', () => {
    expect(ffsPolicy.retention['log-without-remark']).toEqual({ kind: 'on-registration' });
    expect(ffsPolicy.retention['log-with-remark']).toEqual({ kind: 'with-its-case' });
  });

  test('a breach is always reported, within the 72 hours of the law (P16, C4)', () => {
    expect(ffsPolicy.suspicion.breachReport).toMatchObject({
      duty: 'always',
      to: 'data-protection-contact',
      clockHours: 72,
    });
  });

  test('the department head signs the year (Y2)', () => {
    expect(ffsPolicy.yearEnd.signedBy).toBe('department-head');
  });
});
