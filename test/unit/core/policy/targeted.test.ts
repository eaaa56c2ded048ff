import { ffsPolicy, policyProblems, shippedPolicies, sourceOf } from '@loggkontroll/core/policy';
import { edited } from './edited.ts';

test('a policy from before there were targeted reviews is valid, and has none', () => {
  const sources = Object.fromEntries(
    Object.entries(ffsPolicy.sources).filter(([path]) => !path.startsWith('targeted')),
  );
  const { targeted: _, ...before } = { ...ffsPolicy, sources };
  expect(policyProblems(before)).toEqual([]);
});

test('every value says where it comes from', () => {
  expect(sourceOf(ffsPolicy, 'targeted.subject.given')).toEqual({ by: 'routine', section: '7.3' });
  expect(sourceOf(ffsPolicy, 'targeted.attest.ownOrderAllowed')).toEqual({ by: 'organisation-sets' });
  const sources = Object.fromEntries(
    Object.entries(ffsPolicy.sources).filter(([path]) => path !== 'targeted.haste'),
  );
  expect(policyProblems({ ...ffsPolicy, sources })).toContainEqual({
    code: 'policy-value-without-source',
    path: 'targeted.haste.kind',
  });
});

describe('a section that is wrong', () => {
  test.each([
    ['targeted.reasons', {}, { code: 'policy-empty' }],
    ['targeted.reasons.suspision', ['employee'], { code: 'policy-unknown-field', suggestion: undefined }],
    ['targeted.reasons.suspicion', [], { code: 'policy-out-of-bounds', least: 1 }],
    ['targeted.reasons.suspicion.0', 'employe', { code: 'policy-unknown-value', suggestion: 'employee' }],
    ['targeted.requestedBy', [], { code: 'policy-out-of-bounds', least: 1 }],
    [
      'targeted.subject.from',
      'managers-manager',
      { code: 'policy-unknown-value', suggestion: 'manager-manager' },
    ],
    ['targeted.subject.given', 'when-aksed', { code: 'policy-unknown-value', suggestion: 'when-asked' }],
    ['targeted.attest.kind', 'bye', { code: 'policy-unknown-value', suggestion: 'by' }],
    ['targeted.attest.ownOrderAllowed', undefined, { code: 'policy-missing-field' }],
    [
      'targeted.order.supplement',
      ['ip-address'],
      { code: 'policy-unknown-field', suggestion: 'supplements' },
    ],
    ['targeted.haste.withinWorkingDays', -1, { code: 'policy-out-of-bounds', least: 0 }],
    ['targeted.withinWorkingDays.take-on', undefined, { code: 'policy-missing-field' }],
    ['targeted.privateProviders', { systematicToo: 'yes', organisations: [] }, undefined],
    ['targeted.tolld', [], { code: 'policy-unknown-field', suggestion: undefined }],
  ])('at %s (%j) is refused with the place named', (path, value, refusal) => {
    const problems = policyProblems(edited(path, value));
    if (refusal === undefined) {
      expect(problems).toContainEqual({
        code: 'policy-wrong-type',
        path: `${path}.systematicToo`,
        expected: 'yes-no',
      });
      return;
    }
    const { suggestion, ...rest } = { suggestion: undefined, ...refusal };
    const expected = suggestion === undefined ? { path, ...rest } : { path, suggestion, ...rest };
    expect(problems).toContainEqual(expect.objectContaining(expected));
  });

  test('a private provider is listed by an id that no name can be', () => {
    const organisations = [{ id: 'Omsorg i Lund AB', name: 'Omsorg i Lund AB' }];
    const problems = policyProblems(
      edited('targeted.privateProviders', { systematicToo: true, organisations }),
    );
    expect(problems).toContainEqual({
      code: 'policy-malformed-value',
      path: 'targeted.privateProviders.organisations.0.id',
    });
  });
});

test('who keeps the two hastes apart in their own policy keeps P13 in both', () => {
  for (const { targeted, suspicion } of Object.values(shippedPolicies)) {
    expect(targeted?.haste.kind).toBe(suspicion.haste.kind);
  }
});
