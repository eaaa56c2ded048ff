import { ffsPolicy, policyProblems, setByOrganisation, sourceOf } from '@loggkontroll/core/policy';
import { edited } from './edited.ts';

describe('the source of a value', () => {
  test('is that of its own path, or of the nearest path above', () => {
    expect(sourceOf(ffsPolicy, 'systematic.cadence')).toEqual({ by: 'routine', section: '6.2' });
    expect(sourceOf(ffsPolicy, 'systematic.branches.provider.sample.clusters')).toEqual({
      by: 'routine',
      section: '6.2',
    });
    expect(sourceOf(ffsPolicy, 'systematic.branches.provider.attest.ownOrderAllowed')).toEqual({
      by: 'organisation-sets',
    });
    expect(sourceOf(ffsPolicy, 'no.such.path')).toBeUndefined();
  });

  test('must be told for every value', () => {
    const { deadlines: _, ...sources } = ffsPolicy.sources;
    expect(policyProblems(edited('sources', sources))).toContainEqual({
      code: 'policy-value-without-source',
      path: 'deadlines.withinWorkingDays.plan',
    });
  });

  test('must speak for a value that is there', () => {
    const sources = { ...ffsPolicy.sources, 'systematic.cadense': { by: 'extension' } };
    expect(policyProblems(edited('sources', sources))).toEqual([
      { code: 'policy-source-without-value', path: 'systematic.cadense', suggestion: 'systematic.cadence' },
    ]);
  });

  test('must be of a kind we know', () => {
    const sources = { ...ffsPolicy.sources, deadlines: { by: 'organisation-set' } };
    expect(policyProblems(edited('sources', sources))).toMatchObject([
      { code: 'policy-unknown-value', suggestion: 'organisation-sets' },
    ]);
  });
});

test('what FFS leaves to the organisation is listed for a person to look at', () => {
  const paths = setByOrganisation(ffsPolicy);
  expect(paths).toEqual(
    expect.arrayContaining([
      'deadlines.withinWorkingDays.review',
      'workingTime.freeEves',
      'retention.log-without-remark.kind',
      'suspicion.haste.kind',
      'clientExtract',
    ]),
  );
  expect(paths).not.toContain('systematic.branches.provider.sample.clusters');
  expect(paths).not.toContain('reminders.escalateAfter');
});
