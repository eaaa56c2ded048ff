import { asVariant, fieldFormAt, parsePolicy, shippedPolicies, startAt } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { setValue, valuesOf } from '@loggkontroll/core/policy-versions';

const shipped = Object.entries(shippedPolicies);
const npo = shippedPolicies['npo'] as Policy;

test.each(shipped)('every value of %s has a form that takes it', (_, policy) => {
  for (const [path, value] of valuesOf(policy)) {
    const form = fieldFormAt(policy, path.split('.'));
    const kinds: Readonly<Record<string, readonly string[]>> = {
      boolean: ['yes-no'],
      number: ['number', ...(path === 'schemaVersion' ? ['choice'] : [])],
      string: ['text', 'time', 'choice', 'variant'],
      object: ['words', 'numbers', 'items', 'group', 'text'],
    };
    expect([path, kinds[typeof value]?.includes(form?.kind ?? '')]).toEqual([path, true]);
    if (form && 'options' in form && typeof value === 'string') expect(form.options).toContain(value);
  }
});

test('what may be left out and what may be nothing is told', () => {
  const form = (path: string) => fieldFormAt(npo, path.split('.'));
  expect(form('suspicion.decidesWith')).toMatchObject({ isOptional: true, kind: 'choice' });
  expect(form('systematic.branches.authority')).toMatchObject({ isOptional: true, kind: 'group' });
  expect(form('deadlines.withinWorkingDays.plan')).toMatchObject({ isOptional: false, kind: 'number' });
  expect(form('clientExtract')).toMatchObject({ isNullable: true, kind: 'group' });
  expect(form('workingTime.from')).toMatchObject({ kind: 'time' });
  expect(form('nowhere.at.all')).toBeUndefined();
});

test('each way of drawing, of the time and of the log can be chosen, and is valid as it begins', () => {
  const provider = 'systematic.branches.provider';
  for (const group of ['sample', 'reviewedTime', 'attest', 'handOver']) {
    const at = `${provider}.${group}`;
    const form = fieldFormAt(npo, `${at}.kind`.split('.'));
    if (form?.kind !== 'variant') throw new Error(at);
    for (const word of form.options) {
      const chosen = parsePolicy(setValue(npo, at, asVariant(npo, at.split('.'), word), npo));
      expect([word, chosen.ok]).toEqual([word, true]);
    }
  }
});

test('what two ways have in common stays when the other is chosen', () => {
  const at = ['systematic', 'branches', 'provider', 'reviewedTime'];
  expect(asVariant(npo, at, 'dates')).toEqual({
    kind: 'dates',
    atMostDays: 1,
    chosenBy: 'head-of-operations',
  });
});

test('what is added begins as something that can be filled in', () => {
  expect(startAt(npo, ['suspicion', 'decidesWith'])).toBe('planner');
  expect(startAt(npo, ['informing', 2])).toEqual({
    branches: [],
    when: 'in-training',
    points: [],
    confirmed: false,
  });
  expect(startAt(npo, ['nowhere'])).toBeUndefined();
});
