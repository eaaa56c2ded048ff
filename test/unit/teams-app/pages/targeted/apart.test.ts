import type { Subject } from '@loggkontroll/core/subject';
import { targetedDecider } from '@loggkontroll/core/workflow';
import type { Targeted } from '@loggkontroll/core/workflow';
import { standingOf } from '../../../../../teams-app/src/pages/targeted/subject/apart.ts';
import { factsOf } from '../../../core/workflow/targeted/examples.ts';
import { isoInstantOf } from '@loggkontroll/core/calendar';

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
const register = [employee('anna01'), employee('mana01', 'manager'), employee('area01', 'area-manager')];

const subjectOf = (...accounts: readonly string[]): Subject => {
  const [first = '', ...others] = accounts;
  const person = (account: string) => ({ name: 'Någon', account });
  return {
    about: 'employee',
    people: [person(first), ...others.map(person)],
    scope: 'allt',
    from: '2026-09-01',
    to: '2026-09-30',
  };
};

describe('whether those under review have a part in it', () => {
  it('finds every place that one of them fills', () => {
    expect(standingOf(subjectOf('anna01'), requested(), register)).toEqual({ parts: [], unknown: [] });
    expect(standingOf(subjectOf('anna01', 'area01'), requested(), register).parts).toEqual(['giver']);
    expect(standingOf(subjectOf('mana01'), requested(), register).parts).toEqual(['attestant', 'receiver']);
  });

  it('says which accounts the register does not have', () => {
    expect(standingOf(subjectOf('anna01', 'okänd'), requested(), register).unknown).toEqual(['okänd']);
  });

  it('asks nothing of a client or an event', () => {
    const event = { about: 'event', event: 'Larmet', scope: 'allt', from: '', to: '' } as const;
    expect(standingOf(event, requested(), [])).toEqual({ parts: [], unknown: [] });
  });
});
