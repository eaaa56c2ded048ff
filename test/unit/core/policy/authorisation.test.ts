import { parsePolicy, policyProblems, shippedPolicies } from '@loggkontroll/core/policy';
import { edited } from './edited.ts';

describe('how an authorisation review is carried out', () => {
  test('is said by every policy that has one, and by no other (P10)', () => {
    const said = Object.values(shippedPolicies).map(({ id, authorisation }) => [
      id,
      authorisation !== undefined,
    ]);
    const wanted = Object.values(shippedPolicies).map(({ id, authorisationReview: { kind } }) => [
      id,
      kind !== 'none',
    ]);
    expect(said).toEqual(wanted);
    expect(said.filter(([, has]) => has).map(([id]) => id)).toEqual(['ffs', 'r1177', 'npo']);
  });

  test('has a route for every branch that is reviewed', () => {
    const others = Object.values(shippedPolicies).filter(
      ({ authorisation, systematic }) =>
        authorisation !== undefined &&
        Object.keys(authorisation.branches).sort().join() !== Object.keys(systematic.branches).sort().join(),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('keeps whoever decides apart from whoever lists and carries out, where a list is sent (FFS, NPO)', () => {
    const routes = Object.values(shippedPolicies).flatMap(({ authorisation }) =>
      authorisation?.list === 'sent'
        ? [
            ...Object.values(authorisation.branches),
            ...(authorisation.protectedPersons ? [authorisation.protectedPersons] : []),
          ]
        : [],
    );
    expect(routes).toHaveLength(4);
    for (const { listedBy, decidedBy, carriedOutBy } of routes) {
      expect(decidedBy).not.toBe(listedBy);
      expect(decidedBy).not.toBe(carriedOutBy);
    }
  });

  test('may be absent: policies from before the suite carried one out are still good', () => {
    const older = edited('authorisation', undefined) as { sources: Record<string, unknown> };
    const sources = Object.fromEntries(
      Object.entries(older.sources).filter(([path]) => !path.startsWith('authorisation.')),
    );
    expect(parsePolicy({ ...older, sources })).toMatchObject({ ok: true });
  });
});

describe('what is wrong with it is said helpfully', () => {
  test.each([
    [
      'authorisation.branches.provider.listedBy',
      'local-suport',
      { code: 'policy-unknown-value', suggestion: 'local-support' },
    ],
    ['authorisation.branches', {}, { code: 'policy-empty', path: 'authorisation.branches' }],
    ['authorisation.branches.authority.decisions', [], { code: 'policy-out-of-bounds', least: 1 }],
    [
      'authorisation.branches.authority.decisions',
      ['keep', 'ends'],
      { code: 'policy-unknown-value', suggestion: 'end' },
    ],
    ['authorisation.withinWorkingDays.decide', 1.5, { code: 'policy-wrong-type', expected: 'whole-number' }],
    ['authorisation.withinWorkingDays.close', undefined, { code: 'policy-missing-field' }],
    ['authorisation.controler', 'planner', { code: 'policy-unknown-field', path: 'authorisation.controler' }],
  ])('%s: %j', (path, value, problem) => {
    expect(policyProblems(edited(path, value))[0]).toMatchObject(problem);
  });
});
