import { parseIsoDate } from '@loggkontroll/core/calendar';
import { registrationDecider } from '@loggkontroll/core/workflow';
import fc from 'fast-check';
import { sessionDraft } from '../../../../ui/src/components/registration-form/draft.ts';
import { cadenceFor, periodChoices } from '../../../../ui/src/components/registration-form/form-choices.ts';
import {
  emptyValues,
  faultsOf,
  resultOf,
  valuesOf,
} from '../../../../ui/src/components/registration-form/values.ts';
import type { RegistrationValues } from '../../../../ui/src/components/registration-form/values.ts';

const rules = { today: '2026-11-22', correction: false, another: false };

const filled: RegistrationValues = {
  ...emptyValues,
  unitId: 'unit-01',
  policyId: 'ffs',
  period: '2026-Q4',
  finishedOn: '2026-11-20',
  employees: '4',
  accesses: '212',
  outcome: 'no-remark',
};

test('a filled-in form has no fault', () => {
  expect(faultsOf(filled, rules)).toEqual({});
});

test.each<[string, Partial<RegistrationValues>, object]>([
  ['no unit', { unitId: '' }, { unitId: 'unit' }],
  ['no period', { period: '' }, { period: 'period' }],
  ['no date', { finishedOn: '' }, { finishedOn: 'date' }],
  ['a day that does not exist', { finishedOn: '2026-02-30' }, { finishedOn: 'dateMalformed' }],
  ['tomorrow', { finishedOn: '2026-11-23' }, { finishedOn: 'dateInFuture' }],
  ['nobody reviewed', { employees: '0' }, { employees: 'employees' }],
  ['a word for a number', { employees: 'fyra' }, { employees: 'count' }],
  ['half an employee', { employees: '3,5' }, { employees: 'count' }],
  ['a negative number of rows', { accesses: '-1' }, { accesses: 'count' }],
  ['no outcome', { outcome: '' }, { outcome: 'outcome' }],
  ['a remark without a word on the breach', { outcome: 'remark' }, { breach: 'breach' }],
  ['a report for nobody', { outcome: 'remark', breach: 'reported' }, { breachPersons: 'breachPersons' }],
])('%s is told', (_, over, faults) => {
  expect(faultsOf({ ...filled, ...over }, rules)).toEqual(faults);
});

test('where there is such a control already, it has to be said that this is another one', () => {
  const doubled = { ...rules, another: true };
  expect(faultsOf(filled, doubled)).toEqual({ another: 'another' });
  expect(faultsOf({ ...filled, another: true }, doubled)).toEqual({});
});

test('an empty log and a thousands separator are fine', () => {
  expect(faultsOf({ ...filled, accesses: '0' }, rules)).toEqual({});
  expect(resultOf({ ...filled, accesses: '12 345' }).accesses).toBe(12_345);
});

test('what was said of a breach is dropped when the outcome turns to no remark', () => {
  const values = { ...filled, breach: 'reported', breachPersons: '2' } as const;
  expect(resultOf(values).breach).toEqual({ status: 'not-applicable' });
});

test('a correction asks why, and for nothing that cannot be changed', () => {
  const values = { ...valuesOf(resultOf(filled)), unitId: '' };
  expect(faultsOf(values, { ...rules, correction: true })).toEqual({ reason: 'reason' });
});

test('a form filled in from a result says that result', () => {
  const result = resultOf({ ...filled, outcome: 'remark', breach: 'reported', breachPersons: '2' });
  expect(resultOf(valuesOf(result))).toEqual(result);
});

test('of one employee the number of rows is not filled in, and stays where nothing is written (R1)', () => {
  const before = resultOf({ ...filled, employees: '1' });
  const shown = { ...valuesOf(before), reason: 'Fel dag.' };
  expect(shown.accesses).toBe('');
  const correcting = { ...rules, correction: true };
  expect(faultsOf(shown, correcting)).toEqual({ accesses: 'accesses' });
  expect(faultsOf(shown, { ...correcting, accessesKept: true })).toEqual({});
  expect(faultsOf({ ...shown, accesses: 'x' }, { ...correcting, accessesKept: true })).toEqual({
    accesses: 'count',
  });
  expect(resultOf(shown, before)).toEqual(before);
  expect(resultOf({ ...shown, accesses: '7' }, before).accesses).toBe(7);
});

test('the decider accepts whatever the form accepts', () => {
  const text = fc.oneof(
    fc.constantFrom('', '0', '1', '4', ' 12 ', 'x', '-3', '2026-11-20', '2026-12-01'),
    fc.string(),
  );
  const arbitrary = fc.record({
    unitId: fc.constantFrom('', 'unit-01'),
    policyId: fc.constantFrom('', 'ffs'),
    kind: fc.constantFrom('' as const, 'systematic-review' as const, 'targeted-review' as const),
    period: fc.constantFrom('', '2026-Q4'),
    another: fc.boolean(),
    finishedOn: text,
    employees: text,
    accesses: text,
    outcome: fc.constantFrom('' as const, 'remark' as const, 'no-remark' as const),
    breach: fc.constantFrom(
      '' as const,
      'reported' as const,
      'to-be-reported' as const,
      'not-applicable' as const,
    ),
    breachPersons: text,
    reason: text,
  });
  fc.assert(
    fc.property(arbitrary, (values) => {
      if (Object.keys(faultsOf(values, rules)).length > 0) return;
      const decision = registrationDecider.decide(
        {
          type: 'registerControl',
          registrationId: 'r',
          kind: 'systematic-review',
          policyId: values.policyId,
          period: values.period,
          departmentId: 'provider-1',
          unitId: values.unitId,
          reviewer: 'me',
          result: resultOf(values),
        },
        registrationDecider.initial,
        { actor: { personId: 'me', roles: ['unit-manager'] }, now: '2026-11-22T08:00:00Z' as never },
      );
      expect(decision.ok).toBe(true);
    }),
    { numRuns: 2000, examples: [[filled]] },
  );
});

test('the periods are those that have begun, newest first', () => {
  const today = parseIsoDate('2026-11-22');
  if (today === undefined) throw new Error('A date.');
  expect(periodChoices('quarter', today)).toEqual([
    '2026-Q4',
    '2026-Q3',
    '2026-Q2',
    '2026-Q1',
    '2025-Q4',
    '2025-Q3',
    '2025-Q2',
    '2025-Q1',
  ]);
  expect(cadenceFor([], 'unknown')).toBe('quarter');
});

describe('a draft', () => {
  const storage = (): Storage => {
    const kept = new Map<string, string>();
    return {
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
      clear: () => {
        kept.clear();
      },
    };
  };

  test('comes back as it was, but for free text and what was assured', () => {
    const draft = sessionDraft('key', storage());
    draft.write({ ...filled, another: true, reason: 'Anna gjorde fel' });
    expect(draft.read()).toEqual(filled);
    draft.clear();
    expect(draft.read()).toBeUndefined();
  });

  test('that cannot be read is none', () => {
    const kept = storage();
    for (const text of ['', '{', 'null', '{"unitId":3}', '[]']) {
      kept.setItem('key', text);
      expect(sessionDraft('key', kept).read()).toBeUndefined();
    }
  });

  test('is registered under one id until it is known what became of it, also when the page is loaded anew', () => {
    const kept = storage();
    const draft = sessionDraft('key', kept);
    const first = draft.attempt();
    expect(first.again).toBe(false);
    expect(draft.attempt()).toEqual({ id: first.id, again: true });
    expect(sessionDraft('key', kept).attempt()).toEqual({ id: first.id, again: true });
    draft.settle();
    const second = draft.attempt();
    expect(second.again).toBe(false);
    expect(second.id).not.toBe(first.id);
    draft.clear();
    expect(draft.attempt().again).toBe(false);
  });

  test('is given up quietly where nothing may be stored', () => {
    const full = storage();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(() => sessionDraft('key', full).write(filled)).not.toThrow();
  });
});
