import {
  digestRecords,
  informingLeft,
  missingControls,
  missingOfRoutines,
  signatureStanding,
  yearEndDecider,
} from '@loggkontroll/core/workflow';
import type { Control, YearEndEvent } from '@loggkontroll/core/workflow';
import { as } from './acting.ts';
import { specificationOf } from './specification.ts';
import type { Past } from './specification.ts';

const { given } = specificationOf(yearEndDecider);
const head = as('head', 'department-head')('2027-01-11T09:00:00Z');
const otherHead = as('other-head', 'department-head')('2027-01-11T09:00:00Z');

const records = [
  { controlId: 'control-b', historyHash: 'bb' },
  { controlId: 'control-a', historyHash: 'aa' },
];
const sign = {
  type: 'signYear',
  departmentId: 'housing',
  departmentHead: 'head',
  year: 2026,
  records,
  missing: [],
} as const;
const signed: Past<YearEndEvent> = [
  { type: 'yearSigned', departmentId: 'housing', year: 2026, records, digest: digestRecords(records) },
  'head',
];

const control = (change: Partial<Control>): Control => ({
  controlId: 'control-a',
  kind: 'systematic-review',
  policyId: 'ffs',
  year: 2026,
  period: '2026-Q1',
  branch: 'provider',
  departmentId: 'housing',
  unitId: 'unit-1',
  clusterName: 'Björkens gruppbostad',
  dueOn: '2026-02-01',
  status: 'done',
  corrections: [],
  ...change,
});

describe('signing', () => {
  test('the department head signs exactly the records, in one order', () => {
    const state = given().when(sign, head).then('yearSigned');
    expect(state).toMatchObject({
      signatures: [{ by: 'head', digest: digestRecords([...records].reverse()) }],
    });
  });

  test('nobody else does', () => {
    given().when(sign, otherHead).thenRefused('year-not-the-department-head');
  });

  test('not while something is missing', () => {
    const missing = [{ period: '2026-Q4', branch: 'provider', why: 'not-planned' }] as const;
    given()
      .when({ ...sign, missing }, head)
      .thenRefused('year-controls-missing', { missing });
  });

  test('not while employees are to confirm first, where a routine says so', () => {
    const left = [{ policyId: 'von', left: 3 }] as const;
    given()
      .when({ ...sign, informingLeft: left }, head)
      .thenRefused('year-informing-left', { left });
    given()
      .when({ ...sign, informingLeft: [] }, head)
      .then('yearSigned');
  });

  test('not twice over the same records, but again over changed ones', () => {
    given(signed).when(sign, head).thenRefused('year-already-signed');
    const changed = [...records.slice(0, 1), { controlId: 'control-a', historyHash: 'a2' }];
    const state = given(signed)
      .when({ ...sign, records: changed }, head)
      .then('yearSigned');
    expect(state).toMatchObject({ status: 'signed', signatures: [{ records }, { by: 'head' }] });
  });
});

describe('missing controls', () => {
  const demand = {
    year: 2026,
    periods: ['2026-Q1', '2026-Q2'],
    branches: ['provider'],
    plannedPeriods: [],
  } as const;

  test('a period nobody has planned', () => {
    expect(missingControls(demand, [control({})])).toEqual([
      { period: '2026-Q2', branch: 'provider', why: 'not-planned' },
    ]);
  });

  test('where each plans their own units, another’s control says nothing, and one filled in by hand does', () => {
    const each = { ...demand, periods: ['2026-Q1'], isPlannedByEach: true };
    const notPlanned = { period: '2026-Q1', branch: 'provider', why: 'not-planned' };
    const own = control({ orderId: 'order-1' });
    expect(missingControls(each, [own])).toEqual([notPlanned]);
    expect(missingControls(each, [{ ...own, status: 'expected' }])).toEqual([
      notPlanned,
      { ...notPlanned, why: 'not-done', controlId: 'control-a' },
    ]);
    expect(missingControls({ ...each, plannedPeriods: ['2026-Q1'] }, [own])).toEqual([]);
    const { orderId: _, ...byHand } = own;
    expect(missingControls(each, [byHand])).toEqual([]);
  });

  test('a control that is expected and open; a planned period in which nothing of the department was drawn is fine', () => {
    expect(
      missingControls({ ...demand, plannedPeriods: ['2026-Q2'] }, [control({ status: 'expected' })]),
    ).toEqual([{ period: '2026-Q1', branch: 'provider', why: 'not-done', controlId: 'control-a' }]);
  });

  test('a withdrawn control is not waited for, and does not stand for a period that nobody has planned', () => {
    const withdrawn = control({ status: 'withdrawn' });
    const inItsPlace = control({ controlId: 'control-b' });
    expect(missingControls({ ...demand, periods: ['2026-Q1'] }, [withdrawn, inItsPlace])).toEqual([]);
    expect(missingControls({ ...demand, periods: ['2026-Q1'] }, [withdrawn])).toEqual([
      { period: '2026-Q1', branch: 'provider', why: 'not-planned' },
    ]);
  });

  test('an authorisation review plans no systematic review, and stands in the way while it is open', () => {
    const review = (status: 'done' | 'expected') =>
      control({ controlId: 'control-c', kind: 'authorisation-review', period: '2026-Q2', status });
    const notPlanned = { period: '2026-Q2', branch: 'provider', why: 'not-planned' };
    expect(missingControls(demand, [control({}), review('done')])).toEqual([notPlanned]);
    expect(missingControls(demand, [control({}), review('expected')])).toEqual([
      notPlanned,
      { period: '2026-Q2', branch: 'provider', why: 'not-done', controlId: 'control-c' },
    ]);
  });

  test('a stated deviation stands in for a control; another year or branch does not', () => {
    const controls = [
      control({ status: 'deviation' }),
      control({ period: '2026-Q2', branch: 'authority' }),
      control({ period: '2026-Q2', year: 2025 }),
    ];
    expect(missingControls(demand, controls)).toEqual([
      { period: '2026-Q2', branch: 'provider', why: 'not-planned' },
    ]);
  });
});

describe('a signature against the register', () => {
  const never = () => false;

  test('stands while nothing changes, in whatever order', () => {
    expect(signatureStanding(records, [...records].reverse(), never)).toEqual({
      standing: 'intact',
      destroyed: [],
    });
  });

  test('names what was changed, added and removed since', () => {
    const present = [
      { controlId: 'control-a', historyHash: 'a2' },
      { controlId: 'control-c', historyHash: 'cc' },
    ];
    expect(signatureStanding(records, present, never)).toEqual({
      standing: 'changed-after-signature',
      changed: ['control-a'],
      added: ['control-c'],
      removed: ['control-b'],
      destroyed: [],
    });
  });

  test('stands where what is gone was destroyed in order, and only then', () => {
    const present = records.filter(({ controlId }) => controlId !== 'control-b');
    const inOrder = (...ids: readonly string[]) =>
      signatureStanding(records, present, (controlId) => ids.includes(controlId));
    expect(inOrder('control-b')).toEqual({ standing: 'intact', destroyed: ['control-b'] });
    expect(inOrder('control-a', 'control-c')).toMatchObject({ removed: ['control-b'], destroyed: [] });
  });

  test('what is there counts as it stands, whatever is written of its destruction', () => {
    const changed = records.map((record) => ({ ...record, historyHash: 'another' }));
    expect(signatureStanding(records, changed, () => true)).toMatchObject({
      standing: 'changed-after-signature',
      destroyed: [],
    });
  });
});

describe('under several routines', () => {
  const year = { year: 2026, branches: ['provider'], plannedPeriods: [] } as const;
  const quarters = { ...year, policyId: 'ffs', periods: ['2026-Q1'] };
  const months = { ...year, policyId: 'r1177', periods: ['2026-01'] };
  const ofFfs = control({ policyId: 'ffs', period: '2026-Q1', branch: 'provider' });

  test('each demands its own periods, and says whose they are', () => {
    expect(missingOfRoutines([quarters, months], [])).toMatchObject([
      { why: 'not-planned', policyId: 'ffs', period: '2026-Q1' },
      { why: 'not-planned', policyId: 'r1177', period: '2026-01' },
    ]);
    expect(missingOfRoutines([quarters, months], [ofFfs])).toMatchObject([{ policyId: 'r1177' }]);
  });

  test('a control of one makes no period of the other planned, also where both have the same', () => {
    const same = { ...quarters, policyId: 'von' };
    expect(missingOfRoutines([quarters, same], [ofFfs])).toMatchObject([
      { why: 'not-planned', policyId: 'von', period: '2026-Q1' },
    ]);
  });

  test('one of a routine that is in force no more counts as before, and an open one stands there once', () => {
    const former = control({ policyId: 'former', period: '2026-Q1', branch: 'provider', status: 'expected' });
    const again = { ...quarters, policyId: 'von' };
    expect(missingOfRoutines([quarters, again], [former])).toEqual([
      { period: '2026-Q1', branch: 'provider', why: 'not-done', controlId: former.controlId },
    ]);
  });
});

describe('whom the signature waits for', () => {
  const count = { year: 2026, policyId: 'von', toConfirm: 9, confirmed: 6, passedOn: 0 };
  const told = (...counts: readonly (typeof count)[]) => ({ years: [2025, 2026], counts });

  test('those who have not confirmed, of all units, under the routines that wait', () => {
    const left = informingLeft(['von'], 2026, told(count, { ...count, confirmed: 8 }));
    expect(left).toEqual([{ policyId: 'von', left: 4 }]);
    expect(informingLeft(['npo'], 2026, told(count))).toEqual([]);
    expect(informingLeft([], 2026, told(count))).toEqual([]);
  });

  test('nobody whom the next year’s round asks instead, nor anybody of another year', () => {
    expect(informingLeft(['von'], 2026, told({ ...count, passedOn: 3 }))).toEqual([]);
    expect(informingLeft(['von'], 2025, told(count))).toEqual([]);
  });

  test('the bot, where it has not counted', () => {
    expect(informingLeft(['von'], 2026, undefined)).toEqual([{ policyId: 'von', left: 'not-counted' }]);
  });
});
