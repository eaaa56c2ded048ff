import type { FunctionHolder, Unit } from '@loggkontroll/core/organisation';
import { extractPeopleNow } from '@loggkontroll/core/workflow';
import type { ClientExtract, ExtractPeopleDesk } from '@loggkontroll/core/workflow';
import { facts, leanFacts } from './examples.ts';

const held = (of: typeof facts): ClientExtract => ({
  ...of,
  ...{ status: 'requested', returned: [], noted: {} },
});
const unit: Unit = {
  unitId: 'unit-1',
  name: 'Björken',
  branch: 'provider',
  departmentId: 'housing',
  managerId: 'manager',
};
const desk: ExtractPeopleDesk = {
  ...{ unit, functions: [], substitutes: new Map(), today: '2026-10-05' },
  leading: new Set(['manager', 'area-manager', 'head']),
  managerOf: (personId) => (personId === 'area-manager' ? undefined : 'area-manager'),
  said: { ...facts, isPassedOn: false },
};
const away = new Map([['manager', 'other-manager']]);
const stoodIn = { ...desk, unit: { ...unit, managerId: 'other-manager' }, substitutes: away };

describe("A unit manager's extract", () => {
  test('stays while they lead the unit', () => {
    expect(extractPeopleNow(held(facts), desk)).toBeUndefined();
  });

  test('goes whole to whoever leads the unit when they lead nothing', () => {
    const left = { ...desk, unit: { ...unit, managerId: 'successor' }, leading: new Set(['successor']) };
    const all = { handler: 'successor', assessor: 'successor', orderer: 'successor' };
    expect(extractPeopleNow(held(facts), left)).toEqual({ ...all, handlersManager: 'area-manager' });
  });

  test('goes to the substitute while they are away, and back', () => {
    const all = { handler: 'other-manager', assessor: 'other-manager', orderer: 'other-manager' };
    expect(extractPeopleNow(held(facts), stoodIn)).toMatchObject(all);
    const withSubstitute = { ...held(facts), ...all };
    expect(extractPeopleNow(withSubstitute, stoodIn)).toBeUndefined();
    const { handler, assessor, orderer } = facts;
    expect(extractPeopleNow(withSubstitute, desk)).toMatchObject({ handler, assessor, orderer });
  });

  test('does not go to the log administrator who is taking its log out, but above', () => {
    const taken = { ...held(facts), administrator: 'other-manager' };
    expect(extractPeopleNow(taken, stoodIn)).toMatchObject({
      assessor: 'area-manager',
      handler: 'area-manager',
    });
  });

  test('that somebody has passed on is theirs for as long as they lead anything', () => {
    const passed = { handler: 'manager', handlersManager: undefined, assessor: 'head', orderer: 'head' };
    const said = { ...passed, isPassedOn: true };
    expect(extractPeopleNow({ ...held(facts), ...passed }, { ...desk, said })).toBeUndefined();
    const gone = { ...desk, said, leading: new Set(['manager']) };
    expect(extractPeopleNow({ ...held(facts), ...passed }, gone)).toMatchObject({
      ...{ handler: 'manager', assessor: 'manager', orderer: 'manager' },
    });
  });
});

test('where a function assesses it goes to whoever has that now, or to their substitute', () => {
  const holder = (personId: string, to: string | undefined): FunctionHolder => ({
    code: 'head-of-operations',
    personId,
    departmentId: undefined,
    unitId: 'unit-1',
    from: '2026-01-01',
    to,
  });
  const said = { ...leanFacts, isPassedOn: false };
  const both = { ...desk, said, functions: [holder('head', undefined), holder('another', undefined)] };
  expect(extractPeopleNow(held(leanFacts), both)).toBeUndefined();
  expect(
    extractPeopleNow(held(leanFacts), { ...both, substitutes: new Map([['head', 'other-manager']]) }),
  ).toMatchObject({ assessor: 'other-manager', orderer: 'other-manager', handler: 'other-manager' });
  const ended = { ...both, functions: [holder('head', '2026-09-30'), holder('another', undefined)] };
  expect(extractPeopleNow(held(leanFacts), ended)).toMatchObject({ assessor: 'another', handler: 'head' });
  expect(extractPeopleNow(held(leanFacts), { ...both, functions: [] })).toBeUndefined();
});
