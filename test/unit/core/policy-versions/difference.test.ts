import fc from 'fast-check';
import { parsePolicy, shippedPolicies, sourceOf } from '@loggkontroll/core/policy';
import type { Policy, Source } from '@loggkontroll/core/policy';
import {
  applyDifference,
  differenceBetween,
  policyHash,
  setValue,
  valuesOf,
} from '@loggkontroll/core/policy-versions';
import type { WithSources } from '@loggkontroll/core/policy-versions';

const shipped = Object.values(shippedPolicies);
const ffs = shipped[0] as Policy;

const name = fc.stringMatching(/^[a-r][a-z-]{0,2}$/);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.string(),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const source: fc.Arbitrary<Source> = fc.oneof(
  fc.constant<Source>({ by: 'organisation-sets' }),
  fc.constant<Source>({ by: 'extension' }),
  fc.string({ minLength: 1 }).map((section): Source => ({ by: 'routine', section })),
);
const anything: fc.Arbitrary<WithSources> = fc
  .tuple(fc.dictionary(name, value, { maxKeys: 4 }), fc.dictionary(fc.string(), source, { maxKeys: 4 }))
  .map(([parts, sources]) => ({ ...parts, sources }));

/** The sections of several routines put together: not a policy that anybody has, and often not a valid one. */
const mixed: fc.Arbitrary<WithSources> = fc
  .array(fc.constantFrom(...shipped), { minLength: 16, maxLength: 16 })
  .map((from) => {
    const names = [...new Set(shipped.flatMap((policy) => Object.keys(policy)))];
    const parts = names.flatMap((part, index) => {
      const taken = (from[index % from.length] as unknown as Record<string, unknown>)[part];
      return taken === undefined ? [] : [[part, taken] as const];
    });
    return Object.fromEntries(parts) as unknown as WithSources;
  });

test.each([
  ['whatever they hold', anything],
  ['put together of the shipped ones', mixed],
])('the difference of two, applied to the first, gives the second: %s', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, arbitrary, (a, b) => {
      expect(policyHash(applyDifference(a, differenceBetween(a, b)))).toBe(policyHash(b));
      expect(differenceBetween(a, a)).toEqual({ values: [], sources: [] });
    }),
  );
});

test('each of the shipped routines becomes each other one, and is valid then', () => {
  for (const a of shipped)
    for (const b of shipped) {
      const changed = parsePolicy(applyDifference(a, differenceBetween(a, b)));
      expect(changed).toEqual({ ok: true, value: b });
    }
});

test('it is told value by value, what stands in a list as one', () => {
  const reminders = { ...ffs.reminders, before: [5], escalateAfter: 7 };
  expect(differenceBetween(ffs, { ...ffs, version: 2, reminders } as Policy).values).toEqual([
    { path: 'version', before: 1, after: 2 },
    { path: 'reminders.before', before: [2, 0], after: [5] },
    { path: 'reminders.escalateAfter', before: 5, after: 7 },
  ]);
});

test('where a choice goes with other fields, those of before go and those of after come', () => {
  const path = 'systematic.branches.provider.sample';
  const changed = setValue(ffs, path, { kind: 'rotation', periods: 4 }, ffs) as Policy;
  expect(differenceBetween(ffs, changed)).toEqual({
    values: [
      { path: `${path}.kind`, before: 'clusters', after: 'rotation' },
      { path: `${path}.of`, before: 'operation' },
      { path: `${path}.clusters`, before: 3 },
      { path: `${path}.employees`, before: 4 },
      { path: `${path}.periods`, after: 4 },
    ],
    sources: [{ path, before: { by: 'routine', section: '6.2' }, after: { by: 'organisation-sets' } }],
  });
});

describe('A value that is set', () => {
  test('is the organisation’s own, and the policy still says of every value where it comes from', () => {
    const changed = setValue(ffs, 'suspicion.policeReport.assessed', 'always', ffs);
    const read = parsePolicy(changed);
    expect(read.ok && sourceOf(read.value, 'suspicion.policeReport.assessed')).toEqual({
      by: 'organisation-sets',
    });
  });

  test('is as it was, with its source, when it is set back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped).chain((policy) =>
          fc.tuple(
            fc.constant(policy),
            fc.constantFrom(...[...valuesOf(policy)].filter(([path]) => path.includes('.'))),
            value.filter((other) => other !== undefined),
          ),
        ),
        ([policy, [path, stood], other]) => {
          const back = setValue(setValue(policy, path, other, policy), path, stood, policy);
          expect(back).toEqual(policy);
        },
      ),
    );
  });

  test('can be taken away, with its sources', () => {
    const { sources } = setValue(ffs, 'authorisation', undefined, ffs) as Policy;
    expect(Object.keys(sources).filter((path) => /^authorisation(\.|$)/.test(path))).toEqual([]);
    expect(parsePolicy(setValue(ffs, 'authorisation', undefined, ffs)).ok).toBe(true);
  });
});
