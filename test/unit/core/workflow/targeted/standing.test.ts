import { isoInstantOf } from '@loggkontroll/core/calendar';
import { formatStanding, parseStanding, standingOf, targetedDecider } from '@loggkontroll/core/workflow';
import type { Targeted } from '@loggkontroll/core/workflow';
import { factsOf } from './examples.ts';

const requested = (): Targeted => {
  const state = targetedDecider.evolve(
    targetedDecider.initial,
    { type: 'targetedRequested', ...factsOf('ffs') },
    { by: 'manager', at: isoInstantOf('2026-10-05T09:00:00Z') },
  );
  if (state.status === 'none') throw new Error('nothing was requested');
  return state;
};

const employee = (employeeId: string, personId?: string) => ({
  employeeId,
  name: employeeId,
  personId,
  unitId: 'unit-1',
  role: 'stödassistent',
  from: '2024-01-01',
  to: undefined,
});
const register = [
  employee('anna01'),
  employee('mana01', 'manager'),
  employee('mana01'),
  employee('area01', 'area-manager'),
];

describe('whether those under review have a part in it', () => {
  it('finds every place that one of them fills, also where one row of theirs has no account', () => {
    expect(standingOf(['anna01'], requested(), register)).toEqual({ parts: [], unknown: [] });
    expect(standingOf(['anna01', 'area01'], requested(), register).parts).toEqual(['giver']);
    expect(standingOf(['mana01'], requested(), register).parts).toEqual(['attestant', 'receiver']);
  });

  it('says which accounts the register does not have', () => {
    expect(standingOf(['anna01', 'okänd'], requested(), register).unknown).toEqual(['okänd']);
  });

  it('asks nothing where nobody is named', () => {
    expect(standingOf([], requested(), register)).toEqual({ parts: [], unknown: [] });
  });
});

describe('what is said of it in the subject room', () => {
  const standing = { parts: ['receiver'] as const, unknown: ['okänd'] };
  const [given, another] = ['ab'.repeat(32), 'cd'.repeat(32)];

  it('is read as it was written, of the same subject alone', () => {
    expect(parseStanding(formatStanding(given, standing), given)).toEqual(standing);
    expect(parseStanding(formatStanding(another, standing), given)).toBeUndefined();
  });

  it.each(['', '{}', '[]', formatStanding(given, { ...standing, parts: ['anybody' as 'receiver'] })])(
    'is nothing where it is not that: %s',
    (text) => expect(parseStanding(text, given)).toBeUndefined(),
  );
});
